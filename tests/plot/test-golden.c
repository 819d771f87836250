/* test-golden.c: the scene of each sample, line by line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot-samples.h"
#include "td-golden.h"

static void
test_golden (gconstpointer data)
{
  const PlotSample *sample = data;
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_fixed ();
  g_autoptr (TdScene) scene = plot_sample_lay_out (sample, td_theme_light (), measure);
  g_autofree char *file = g_strconcat (sample->name, ".txt", NULL);
  g_autofree char *text = td_scene_to_string (scene);

  td_golden_assert ("plot", file, text);
}

int
main (int    argc,
      char **argv)
{
  const PlotSample *samples;
  gsize n;

  g_test_init (&argc, &argv, NULL);
  samples = plot_sample_list (&n);
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat ("/plot/golden/", samples[i].name, NULL);

      g_test_add_data_func (path, &samples[i], test_golden);
    }

  return g_test_run ();
}
