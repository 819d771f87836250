/* td-chart-panel.h: rows of a comparison as panels, each with an axis of its own
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart-figure.h"

G_BEGIN_DECLS

/* Whether two cells of a row may share an axis: no apart notice names them
 * both, and their periods and currencies are one. */
gboolean td_chart_panel_can_share (const TdComparisonRow *row,
                                   guint                  a,
                                   guint                  b);

/* Splits the columns of a row into those that share an axis: the row's own key
 * first, with all that have no place on an axis; every other group after it.
 * @columns: (element-type guint): those to split
 * Returns: (transfer full) (element-type GArray of guint): at least one group */
GPtrArray *td_chart_panel_split (const TdComparisonRow *row,
                                 GArray                *columns);

/* Adds a panel with the columns of @group: what has no place on its axis in words.
 * @is_titled: with the metric, and what sets the group apart from others of it */
void td_chart_panel_add (const TdChartContext  *context,
                         const TdComparisonRow *row,
                         GArray                *group,
                         gboolean               is_titled);

/* The same without the metric.
 * @subtitle: (nullable) */
void td_chart_panel_add_plain (const TdChartContext  *context,
                               const TdComparisonRow *row,
                               GArray                *group,
                               const char            *subtitle);

/* Returns: (transfer full) (nullable): what one unit of a metric is, as a line of its own. */
char *td_chart_panel_format_counts (const TdMetric *metric,
                                    TdLanguage     *language);

/* How the axis of numbers is written for a metric; kept by the plot.
 * @currency: (nullable) */
void td_chart_panel_set_ticks (const TdChartContext *context,
                               const TdMetric       *metric,
                               const char           *currency);

G_END_DECLS
