/* td-chart.h: the charts there are, and how a comparison becomes one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart-spec.h"
#include "compare/td-comparison.h"
#include "plot/td-plot.h"

G_BEGIN_DECLS

/* What a chart is to be made of. */
typedef struct
{
  TdComparison *comparison;
  GPtrArray    *rows; /* of TdComparisonRow: those of list_rows(), at least one */
  TdChartSpec  *spec;
  TdLanguage   *language;
  gboolean      is_bare; /* notices, legal lines, dates and sources stand elsewhere */
  gboolean      is_part; /* of a page, which has the titles and numbers all sources */
} TdChartRequest;

/* A row of the registry: a new chart is one new file and one row. */
typedef struct
{
  const char *id;
  const char *name;         /* English msgid: "Bars" */
  gboolean    takes_metric; /* one metric is chosen */
  gboolean    is_survey;    /* of many cases: its specification is made by a TdSurvey */
  /* The rows that are plotted, possibly none. (transfer container) (element-type TdComparisonRow) */
  GPtrArray * (*list_rows) (TdComparison *comparison,
                            TdChartSpec  *spec);
  TdPlot *    (*plot) (const TdChartRequest *request);
} TdChart;

/* Returns: (transfer none): ended by an entry whose id is NULL. */
const TdChart *td_chart_get_list (void);

/* Returns: (transfer none) (nullable) */
const TdChart *td_chart_find (const char *id);

/* The plot of a comparison: marks, axes, legend, caption with notices, legal
 * lines and sources. The id of a mark is "CASE" or "CASE:ROWKEY" (td-chart-mark.h).
 * Returns: (transfer full) (nullable): NULL with @error: no such chart
 *   (%TD_ERROR_NOT_FOUND), or none of the cases reports the metric. */
TdPlot *td_chart_plot (TdComparison *comparison,
                       TdChartSpec  *spec,
                       TdLanguage   *language,
                       GError      **error);

/* The same without notices, legal lines, dates and sources, for a page that
 * shows them in widgets of its own: nothing that is drawn may go without them. */
TdPlot *td_chart_plot_bare (TdComparison *comparison,
                            TdChartSpec  *spec,
                            TdLanguage   *language,
                            GError      **error);

/* The same for a page that shows several charts of one comparison, with the table
 * of it: the titles of the plot name it and are not drawn, and the sources have
 * the numbers that td_comparison_sources_new() gives them in all rows. */
TdPlot *td_chart_plot_part (TdComparison *comparison,
                            TdChartSpec  *spec,
                            TdLanguage   *language,
                            GError      **error);

/* The rows that td_chart_plot() plots: whose sources go with a picture.
 * Returns: (transfer container) (element-type TdComparisonRow): possibly empty */
GPtrArray *td_chart_list_rows (TdComparison *comparison,
                               TdChartSpec  *spec);

/* The notices that stand under it: of what is plotted, and of the cases.
 * Returns: (transfer container) (element-type TdNotice): worst first */
GPtrArray *td_chart_list_notices (TdComparison *comparison,
                                  TdChartSpec  *spec);

/* The sentence of one of them as it stands under the chart: after the name of the
 * figure that it keeps apart where others are plotted, too, and after the cases
 * that it is about where it names them not: "Users: No period is given for Xtream Codes."
 * Returns: (transfer full) */
char *td_chart_format_notice (TdComparison   *comparison,
                              TdChartSpec    *spec,
                              const TdNotice *notice,
                              TdLanguage     *language);

/* The dates that the figures of a survey speak of, in a sentence.
 * Returns: (transfer full) (nullable) */
char *td_chart_format_dates (TdComparison *comparison,
                             TdChartSpec  *spec,
                             TdLanguage   *language);

/* How many of the cases have no judgment, in a sentence.
 * Returns: (transfer full) (nullable): NULL where all have one */
char *td_chart_format_legal (TdComparison *comparison,
                             TdLanguage   *language);

G_END_DECLS
