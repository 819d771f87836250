/* plot-samples.h: plots that tests and the demo show
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-plot.h"

G_BEGIN_DECLS

/* All (transfer full). */
TdPlot *plot_sample_channels (void);             /* bars: one panel, rivals, absent rows */
TdPlot *plot_sample_marks    (gboolean rtl);     /* every kind of mark */
TdPlot *plot_sample_overview (gboolean rtl);     /* four panels */
TdPlot *plot_sample_long     (guint    n_panels, /* long labels everywhere */
                              gboolean rtl);
TdPlot *plot_sample_three    (void);             /* three bars and one line of caption */
TdPlot *plot_sample_dots     (gboolean rtl);     /* every kind of mark, on a logarithmic scale with 0 */
TdPlot *plot_sample_decades  (void);             /* dots of six powers of ten, close, without 0 */
TdPlot *plot_sample_series   (void);             /* six series in one row each */
TdPlot *plot_sample_empty    (void);             /* a panel without rows */

/* A sample laid out at one size. */
typedef struct
{
  const char *name;
  TdPlot   *(*make) (void);
  double      width, height; /* 0: as high as it needs */
} PlotSample;

/* plot-sample-table.c: those that are kept as texts.
 * Returns: (transfer none) (array length=n) */
const PlotSample *plot_sample_list (gsize *n);

/* Returns: (transfer none): fails the test where there is none of that name. */
const PlotSample *plot_sample_find (const char *name);

/* Returns: (transfer full): @measure and @theme are lent; fails the test where it does not fit. */
TdScene *plot_sample_lay_out (const PlotSample *sample,
                              const TdTheme    *theme,
                              TdTextMeasure    *measure);

G_END_DECLS
