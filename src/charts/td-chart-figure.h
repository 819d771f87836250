/* td-chart-figure.h: a cell of a comparison as what is drawn for it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-citation.h"
#include "plot/td-plot.h"

G_BEGIN_DECLS

/* What every figure of one chart needs. */
typedef struct
{
  TdComparison   *comparison;
  TdLanguage     *language;
  TdCitationList *citations;
  TdPlotBuilder  *builder;
  GString        *description; /* what every mark says, line by line */
  gboolean        is_bare;     /* notices, legal lines, dates and sources stand elsewhere */
  gboolean        in_words;    /* no figure has a place on an axis with any other */
  gboolean        with_years;  /* of the cases, beside their names */
  GPtrArray      *notes;       /* (nullable) of char *: what is to be said of the whole, first under it */
  const TdComparisonRow *only; /* (nullable): where notices of other rows do not matter */
} TdChartContext;

/* Whether bars from zero can show the metric: a rank is never a bar, a year
 * has no zero, a change may go below it. */
gboolean td_chart_figure_is_drawable (const TdMetric *metric);

/* Sets what a bar of a number needs: its end, value and limits. */
void td_chart_figure_place_quantity (TdDatum    *datum,
                                     TdQuantity  quantity);

/* Whether the cell has a place on an axis: a number, or a spread of them. */
gboolean td_chart_figure_is_on_axis (const TdComparisonRow *row,
                                     guint                  column);

/* The figure of a cell as a bar without words.
 * @datum: (out)
 * Returns: as td_chart_figure_is_on_axis(). */
gboolean td_chart_figure_get_datum (const TdComparisonRow *row,
                                    guint                  column,
                                    TdDatum               *datum);

/* Adds a row, labelled with the name of the case, and in it the figure with its
 * rivals; where the metric is none for bars, the value in words. */
void td_chart_figure_add (const TdChartContext  *context,
                          const TdComparisonRow *row,
                          guint                  column);

G_END_DECLS
