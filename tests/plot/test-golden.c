/* test-golden.c: the scene of each sample, line by line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "plot-samples.h"

/* Where a picture is meant to change: TAKEDOWNS_UPDATE_GOLDEN=1 writes the
 * texts anew; read what `git diff` says before committing them. */

typedef struct
{
  const char *name;
  TdPlot   *(*make) (void);
  double      width, height;
} Golden;

static TdPlot *
marks (void)
{
  return plot_sample_marks (FALSE);
}

static TdPlot *
marks_rtl (void)
{
  return plot_sample_marks (TRUE);
}

static TdPlot *
dots (void)
{
  return plot_sample_dots (FALSE);
}

static TdPlot *
dots_rtl (void)
{
  return plot_sample_dots (TRUE);
}

static TdPlot *
overview (void)
{
  return plot_sample_overview (FALSE);
}

static const Golden goldens[] = {
  { "channels", plot_sample_channels, 820, 0 },
  { "channels-narrow", plot_sample_channels, 360, 0 },
  { "channels-picture", plot_sample_channels, 1600, 1000 },
  { "marks", marks, 900, 0 },
  { "marks-rtl", marks_rtl, 900, 0 },
  { "dots", dots, 900, 0 },
  { "dots-narrow", dots, 360, 0 },
  { "dots-rtl", dots_rtl, 900, 0 },
  { "decades", plot_sample_decades, 700, 0 },
  { "overview", overview, 840, 0 },
  { "overview-narrow", overview, 360, 0 },
  { "series", plot_sample_series, 700, 0 },
  { "empty", plot_sample_empty, 500, 0 },
};

static char *
scene_text (const Golden *golden)
{
  g_autoptr (TdPlot) plot = golden->make ();
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (GError) error = NULL;
  g_autoptr (TdScene) scene = td_plot_layout (plot, golden->width, golden->height, td_theme_light (),
                                              measure, &error);

  g_assert_no_error (error);

  return td_scene_to_string (scene);
}

static void
assert_same_lines (const char *text,
                   const char *expected)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1), wanted = g_strsplit (expected, "\n", -1);

  for (guint i = 0; lines[i] != NULL && wanted[i] != NULL; i++)
    g_assert_cmpstr (lines[i], ==, wanted[i]);
  g_assert_cmpuint (g_strv_length (lines), ==, g_strv_length (wanted));
}

static void
test_golden (gconstpointer data)
{
  const Golden *golden = data;
  g_autofree char *file = g_strconcat (golden->name, ".txt", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("TAKEDOWNS_SOURCE"), "tests", "plot", "golden", file,
                                            NULL);
  g_autofree char *text = scene_text (golden), *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("TAKEDOWNS_UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  assert_same_lines (text, expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/plot/golden/", goldens[i].name, NULL);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }

  return g_test_run ();
}
