/* plot-demo.c: draws every kind of mark in every theme, to be looked at
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdlib.h>

#include "plot-samples.h"
#include "plot/td-png.h"
#include "plot/td-save.h"

static gboolean
draw (TdPlot        *plot,
      TdTextMeasure *measure,
      const char    *folder,
      const char    *name,
      const char    *theme,
      double         width,
      double         height)
{
  g_autofree char *file = g_strdup_printf ("%s-%s-%gx%g.png", name, theme, width, height);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdScene) scene = td_plot_layout (plot, width, height, td_theme_find (theme), measure, &error);
  g_autoptr (GBytes) png = scene != NULL ? td_png_encode (scene, &(TdPngSpec){ 0 }, &error) : NULL;

  if (png != NULL && td_save_bytes (png, path, &error))
    {
      g_print ("%s type %g caption %u\n", path, td_scene_get_text_size (scene),
               td_scene_get_caption_variant (scene));
      return TRUE;
    }

  g_printerr ("%s: %s\n", path, error->message);
  return FALSE;
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    double width, height;
  } sizes[] = { { 1600, 1000 }, { 360, 0 }, { 820, 0 }, { 1200, 0 } };
  const char *folder = argc > 1 ? argv[1] : g_get_tmp_dir ();
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_pango (NULL);
  const struct
  {
    const char *name;
    TdPlot     *plot;
  } plots[] = {
    { "channels", plot_sample_channels () },     { "marks", plot_sample_marks (FALSE) },
    { "marks-rtl", plot_sample_marks (TRUE) },   { "overview", plot_sample_overview (FALSE) },
    { "dots", plot_sample_dots (FALSE) },         { "dots-rtl", plot_sample_dots (TRUE) },
    { "decades", plot_sample_decades () },
    { "long", plot_sample_long (1, FALSE) },     { "long-panels", plot_sample_long (3, FALSE) },
    { "three", plot_sample_three () },
    { "series", plot_sample_series () },         { "empty", plot_sample_empty () },
  };
  gboolean done = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (plots); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      for (const char *const *theme = td_theme_list_ids (); *theme != NULL; theme++)
        done &= draw (plots[i].plot, measure, folder, plots[i].name, *theme, sizes[j].width, sizes[j].height);

  for (guint i = 0; i < G_N_ELEMENTS (plots); i++)
    td_plot_unref (plots[i].plot);

  return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
