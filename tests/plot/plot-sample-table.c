/* plot-sample-table.c: the samples at the sizes at which their scenes are kept
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot-samples.h"

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

static const PlotSample samples[] = {
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

const PlotSample *
plot_sample_list (gsize *n)
{
  *n = G_N_ELEMENTS (samples);
  return samples;
}

const PlotSample *
plot_sample_find (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    if (g_str_equal (samples[i].name, name))
      return &samples[i];

  g_error ("no sample %s", name);
}

TdScene *
plot_sample_lay_out (const PlotSample *sample,
                     const TdTheme    *theme,
                     TdTextMeasure    *measure)
{
  g_autoptr (TdPlot) plot = sample->make ();
  g_autoptr (GError) error = NULL;
  TdScene *scene = td_plot_layout (plot, sample->width, sample->height, theme, measure, &error);

  g_assert_no_error (error);
  return scene;
}
