/* td-chart-kinds.h: the functions behind the registry, one file a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart.h"

G_BEGIN_DECLS

/* td-chart-bars.c: one metric across the cases. */
GPtrArray *td_chart_bars_list_rows (TdComparison *comparison,
                                    TdChartSpec  *spec);
TdPlot    *td_chart_bars_plot      (const TdChartRequest *request);

/* td-chart-overview.c: channels, titles and every measure of the audience. */
GPtrArray *td_chart_overview_list_rows (TdComparison *comparison,
                                        TdChartSpec  *spec);
TdPlot    *td_chart_overview_plot      (const TdChartRequest *request);

/* td-chart-survey.c: one figure of many cases. */
GPtrArray *td_chart_survey_list_rows (TdComparison *comparison,
                                      TdChartSpec  *spec);
TdPlot    *td_chart_survey_plot      (const TdChartRequest *request);

G_END_DECLS
