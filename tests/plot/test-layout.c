/* test-layout.c: nothing overlaps, nothing leaves the picture, nothing is lost
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "base/td-error.h"
#include "plot-samples.h"

typedef struct
{
  const char *name;
  TdPlot   *(*make) (gboolean rtl);
} Sample;

static TdPlot *
channels (gboolean rtl)
{
  return plot_sample_channels ();
}

static TdPlot *
long_bars (gboolean rtl)
{
  return plot_sample_long (1, rtl);
}

static TdPlot *
long_panels (gboolean rtl)
{
  return plot_sample_long (5, rtl);
}

static TdPlot *
series (gboolean rtl)
{
  return plot_sample_series ();
}

static const Sample samples[] = {
  { "channels", channels },   { "marks", plot_sample_marks },      { "overview", plot_sample_overview },
  { "long", long_bars },      { "long-panels", long_panels },      { "series", series },
};

static const double hair = 0.05;

static void
assert_inside (TdScene    *scene,
               TdRect      box,
               const char *what)
{
  if (box.x < -hair || box.y < -hair || box.x + box.width > td_scene_get_width (scene) + hair
      || box.y + box.height > td_scene_get_height (scene) + hair)
    g_error ("%s at %.1f,%.1f %.1f×%.1f leaves a picture of %.1f×%.1f", what, box.x, box.y, box.width,
             box.height, td_scene_get_width (scene), td_scene_get_height (scene));
}

static void
assert_no_overlap (TdScene *scene)
{
  for (guint i = 0; i < td_scene_get_n_texts (scene); i++)
    for (guint j = 0; j < i; j++)
      {
        const TdSceneText a = td_scene_get_text (scene, i), b = td_scene_get_text (scene, j);

        if (td_rect_overlaps (a.box, b.box))
          g_error ("at width %.0f \"%s\" overlaps \"%s\"", td_scene_get_width (scene), a.text, b.text);
      }
}

static void
assert_sound (TdScene *scene)
{
  assert_inside (scene, td_scene_get_ink (scene), "ink");
  for (guint i = 0; i < td_scene_get_n_texts (scene); i++)
    assert_inside (scene, td_scene_get_text (scene, i).box, td_scene_get_text (scene, i).text);
  assert_no_overlap (scene);
}

/* Pango is slow under a sanitizer: it takes fewer widths. */
static void
assert_sound_at_all_widths (const Sample  *sample,
                            TdTextMeasure *measure,
                            double         factor)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    {
      g_autoptr (TdPlot) plot = sample->make (rtl);

      for (double width = 300; width <= 2400; width = width * factor + 1)
        {
          g_autoptr (GError) error = NULL;
          g_autoptr (TdScene) scene = td_plot_layout (plot, width, 0, td_theme_light (), measure, &error);
          double minimum, natural;

          g_assert_no_error (error);
          g_assert_cmpint (td_scene_get_caption_variant (scene), ==, 0);
          assert_sound (scene);

          td_plot_measure (plot, width, measure, &minimum, &natural);
          g_assert_cmpfloat (minimum, <=, natural);
          g_assert_cmpfloat_with_epsilon (td_scene_get_height (scene), natural, hair);
        }
    }
}

static void
test_widths_fixed (gconstpointer data)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();

  assert_sound_at_all_widths (data, measure, 1.04);
}

static void
test_widths_pango (gconstpointer data)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_pango (NULL);

  assert_sound_at_all_widths (data, measure, 1.3);
}

static void
test_pictures (gconstpointer data)
{
  static const struct
  {
    double width, height;
  } sizes[] = { { 1600, 1000 }, { 3200, 2000 }, { 1000, 1600 }, { 1200, 630 }, { 700, 700 }, { 360, 300 }, { 2000, 200 } };
  const Sample *sample = data;
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdPlot) plot = sample->make (FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (TdScene) scene = td_plot_layout (plot, sizes[i].width, sizes[i].height,
                                                  td_theme_light (), measure, &error);

      if (scene == NULL)
        {
          g_assert_error (error, TD_ERROR, TD_ERROR_LAYOUT);
          continue;
        }

      g_assert_cmpfloat (td_scene_get_width (scene), ==, sizes[i].width);
      g_assert_cmpfloat (td_scene_get_height (scene), ==, sizes[i].height);
      assert_sound (scene);
    }
}

/* A newspaper prints 1600 pixels on a hand's breadth. */
static void
test_large_picture_has_large_type (void)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdPlot) plot = plot_sample_three ();
  g_autoptr (TdScene) large = td_plot_layout (plot, 1600, 1000, td_theme_light (), measure, NULL);
  g_autoptr (TdScene) small = td_plot_layout (plot, 800, 500, td_theme_light (), measure, NULL);

  g_assert_cmpfloat (td_scene_get_text_size (large), >=, 28);
  g_assert_cmpfloat_with_epsilon (td_scene_get_text_size (large), 2 * td_scene_get_text_size (small), 0.5);
}

static TdPlot *
plot_with_captions (void)
{
  TdPlotBuilder *builder = td_plot_builder_new (NULL);

  td_plot_builder_add_panel (builder, NULL, NULL, NULL);
  td_plot_builder_add_row (builder, "row");
  td_plot_builder_add_datum (builder, &(TdDatum){ .value = 3, .label = "3" });
  for (guint variant = 0; variant < 3; variant++)
    {
      if (variant > 0)
        td_plot_builder_add_caption_variant (builder);
      for (guint i = 0; i < 24 / (1 + 3 * variant); i++)
        td_plot_builder_add_caption (builder, TD_CAPTION_SOURCES, NULL,
                                     "A source that is cited in full, with its publisher and its date");
    }

  return td_plot_builder_end (builder);
}

static void
test_caption_ladder (void)
{
  static const struct
  {
    double height;
    guint  variant;
  } rows[] = { { 900, 0 }, { 300, 1 }, { 150, 1 }, { 140, 2 } };
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdPlot) plot = plot_with_captions ();
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (TdScene) scene = td_plot_layout (plot, 700, rows[i].height, td_theme_light (), measure,
                                                  &error);

      g_assert_no_error (error);
      g_assert_cmpuint (td_scene_get_caption_variant (scene), ==, rows[i].variant);
      assert_sound (scene);
    }

  g_assert_null (td_plot_layout (plot, 700, 60, td_theme_light (), measure, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_LAYOUT);
}

static void
test_too_narrow (void)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdPlot) plot = plot_sample_channels ();
  g_autoptr (GError) error = NULL;

  g_assert_null (td_plot_layout (plot, 40, 0, td_theme_light (), measure, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_LAYOUT);
}

/* Every text of the plot is in the scene, whatever it was broken into. */
static void
test_nothing_lost (void)
{
  static const char *const expected[] = { "Live channels", "28,000", "withheld", "also: more than 6,000",
                                          "138 sites, US and Canada", "another claim",
                                          "this number or more" };
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdPlot) plot = plot_sample_channels ();

  for (double width = 300; width < 1000; width += 133)
    {
      g_autoptr (TdScene) scene = td_plot_layout (plot, width, 0, td_theme_light (), measure, NULL);
      GString *all = g_string_new (NULL);

      for (guint i = 0; i < td_scene_get_n_texts (scene); i++)
        g_string_append_printf (all, "%s ", td_scene_get_text (scene, i).text);
      for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
        g_assert_nonnull (strstr (all->str, expected[i]));
      g_string_free (all, TRUE);
    }
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char   *name;
    GTestDataFunc func;
  } tests[] = {
    { "widths-fixed", test_widths_fixed },
    { "widths-pango", test_widths_pango },
    { "pictures", test_pictures },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (tests); j++)
      {
        g_autofree char *path = g_strdup_printf ("/plot/layout/%s/%s", tests[j].name, samples[i].name);

        g_test_add_data_func (path, &samples[i], tests[j].func);
      }
  g_test_add_func ("/plot/layout/large-picture-has-large-type", test_large_picture_has_large_type);
  g_test_add_func ("/plot/layout/caption-ladder", test_caption_ladder);
  g_test_add_func ("/plot/layout/too-narrow", test_too_narrow);
  g_test_add_func ("/plot/layout/nothing-lost", test_nothing_lost);

  return g_test_run ();
}
