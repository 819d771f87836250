/* test-scene.c: picking, walking and describing marks
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot-samples.h"

static TdScene *
scene_of (TdPlot *plot,
          double  width)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  TdScene *scene = td_plot_layout (plot, width, 0, td_theme_light (), measure, NULL);

  td_plot_unref (plot);

  return scene;
}

static guint
count_figures (TdScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < td_scene_get_n_marks (scene); i++)
    n += td_scene_get_mark (scene, i)->kind != TD_MARK_PANEL;

  return n;
}

static guint
pick_center (TdScene *scene,
             guint    mark)
{
  const TdRect box = td_scene_get_extents (scene, mark);

  return td_scene_pick (scene, box.x + box.width / 2, box.y + box.height / 2);
}

static void
test_pick (void)
{
  static const double widths[] = { 320, 600, 1100 };

  for (gsize w = 0; w < G_N_ELEMENTS (widths); w++)
    for (guint rtl = 0; rtl < 2; rtl++)
      {
        TdPlot *const plots[] = { plot_sample_marks (rtl), plot_sample_overview (rtl),
                                  plot_sample_long (2, rtl) };

        for (gsize p = 0; p < G_N_ELEMENTS (plots); p++)
          {
            g_autoptr (TdScene) scene = scene_of (plots[p], widths[w]);

            for (guint i = 0; i < td_scene_get_n_marks (scene); i++)
              if (td_scene_get_mark (scene, i)->kind != TD_MARK_PANEL)
                g_assert_cmpuint (pick_center (scene, i), ==, i);
          }
      }
}

static void
test_pick_nothing (void)
{
  g_autoptr (TdScene) scene = scene_of (plot_sample_channels (), 800);

  g_assert_cmpuint (td_scene_pick (scene, 1, 1), ==, TD_MARK_NONE);
  g_assert_cmpuint (td_scene_pick (scene, -100, 5000), ==, TD_MARK_NONE);
}

static void
test_step_visits_all (void)
{
  g_autoptr (TdScene) scene = scene_of (plot_sample_overview (FALSE), 800);
  const guint first = td_scene_step (scene, TD_MARK_NONE, TD_STEP_NEXT);
  const guint last = td_scene_step (scene, TD_MARK_NONE, TD_STEP_LAST);
  guint seen = 1, at = first;

  g_assert_cmpuint (td_scene_step (scene, TD_MARK_NONE, TD_STEP_FIRST), ==, first);
  for (guint next = td_scene_step (scene, at, TD_STEP_NEXT); next != at;
       next = td_scene_step (scene, at, TD_STEP_NEXT))
    {
      g_assert_cmpuint (td_scene_step (scene, next, TD_STEP_PREVIOUS), ==, at);
      at = next;
      seen++;
    }

  g_assert_cmpuint (at, ==, last);
  g_assert_cmpuint (seen, ==, count_figures (scene));
  g_assert_cmpuint (td_scene_step (scene, first, TD_STEP_PREVIOUS), ==, first);
}

static void
test_step_down_stays_in_panel (void)
{
  g_autoptr (TdScene) scene = scene_of (plot_sample_overview (FALSE), 800);
  guint at = td_scene_step (scene, TD_MARK_NONE, TD_STEP_FIRST);

  for (guint i = 0; i < 20; i++)
    at = td_scene_step (scene, at, TD_STEP_DOWN);
  g_assert_cmpuint (td_scene_get_mark (scene, at)->panel, ==, 0);
  g_assert_cmpuint (td_scene_get_mark (scene, at)->row, ==, 2);
}

/* Right as seen: to the next panel, and in a mirrored plot to the one before. */
static void
test_step_aside (void)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    {
      g_autoptr (TdScene) scene = scene_of (plot_sample_overview (rtl), 800);
      const TdStep onwards = rtl ? TD_STEP_LEFT : TD_STEP_RIGHT;
      const TdStep back = rtl ? TD_STEP_RIGHT : TD_STEP_LEFT;
      const guint first = td_scene_step (scene, TD_MARK_NONE, TD_STEP_FIRST);
      const guint second_row = td_scene_step (scene, first, TD_STEP_DOWN);
      const guint beside = td_scene_step (scene, second_row, onwards);

      g_assert_cmpuint (td_scene_get_mark (scene, beside)->panel, ==, 1);
      g_assert_cmpuint (td_scene_get_mark (scene, beside)->row, ==, 1);
      g_assert_cmpuint (td_scene_step (scene, beside, back), ==, second_row);
      g_assert_cmpuint (td_scene_step (scene, second_row, back), ==, second_row);
    }
}

static void
test_step_nowhere (void)
{
  g_autoptr (TdScene) scene = scene_of (plot_sample_empty (), 400);

  for (TdStep step = TD_STEP_NEXT; step <= TD_STEP_LAST; step++)
    g_assert_cmpuint (td_scene_step (scene, TD_MARK_NONE, step), ==, TD_MARK_NONE);
}

static void
test_describe (void)
{
  g_autoptr (TdScene) scene = scene_of (plot_sample_channels (), 800);
  const guint electro = td_scene_find (scene, "electro");
  const TdMark *rival = td_scene_get_mark (scene, td_scene_find (scene, "electro-rival"));

  g_assert_cmpstr (td_scene_get_mark (scene, electro)->name, ==, "Electro TV Sat: 6,000");
  g_assert_cmpstr (td_scene_describe (scene, electro), ==,
                   "Electro TV Sat: 6,000 live channels, stated by ACE");
  g_assert_cmpint (rival->kind, ==, TD_MARK_RIVAL);
  g_assert_cmpuint (rival->parent, ==, electro);
  g_assert_cmpstr (rival->description, ==, "more than 6,000"); /* its name, for want of one */
  g_assert_cmpuint (td_scene_find (scene, "nobody"), ==, TD_MARK_NONE);
  g_assert_cmpstr (td_scene_get_title (scene), ==, "Live channels");
}

/* What is not there has a place and a name all the same. */
static void
test_absent_is_a_mark (void)
{
  g_autoptr (TdScene) scene = scene_of (plot_sample_marks (FALSE), 800);
  guint absent = 0;

  for (guint i = 0; i < td_scene_get_n_marks (scene); i++)
    {
      const TdMark *mark = td_scene_get_mark (scene, i);

      if (g_strcmp0 (mark->name, "not reported") != 0)
        continue;

      g_assert_cmpfloat (mark->extents.width, >, 10);
      absent++;
    }
  g_assert_cmpuint (absent, ==, 1);
}

/* A mirrored plot has the same marks, each at the same distance from the other side. */
static void
test_mirrored (void)
{
  g_autoptr (TdScene) ltr = scene_of (plot_sample_marks (FALSE), 800);
  g_autoptr (TdScene) rtl = scene_of (plot_sample_marks (TRUE), 800);

  g_assert_cmpuint (td_scene_get_n_marks (ltr), ==, td_scene_get_n_marks (rtl));
  for (guint i = 0; i < td_scene_get_n_marks (ltr); i++)
    {
      const TdRect a = td_scene_get_extents (ltr, i), b = td_scene_get_extents (rtl, i);

      g_assert_cmpfloat_with_epsilon (a.x, 800 - b.x - b.width, 0.01);
      g_assert_cmpfloat_with_epsilon (a.y, b.y, 0.01);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/scene/pick", test_pick);
  g_test_add_func ("/plot/scene/pick-nothing", test_pick_nothing);
  g_test_add_func ("/plot/scene/step-visits-all", test_step_visits_all);
  g_test_add_func ("/plot/scene/step-down-stays-in-panel", test_step_down_stays_in_panel);
  g_test_add_func ("/plot/scene/step-aside", test_step_aside);
  g_test_add_func ("/plot/scene/step-nowhere", test_step_nowhere);
  g_test_add_func ("/plot/scene/describe", test_describe);
  g_test_add_func ("/plot/scene/absent-is-a-mark", test_absent_is_a_mark);
  g_test_add_func ("/plot/scene/mirrored", test_mirrored);

  return g_test_run ();
}
