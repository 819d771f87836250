/* td-chart-choice.h: the charts that can be shown of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-chart.h"
#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* TdChartChoice:
 *
 * One entry of the choice; property "name" (string, read-only). */
#define TD_TYPE_CHART_CHOICE (td_chart_choice_get_type ())
G_DECLARE_FINAL_TYPE (TdChartChoice, td_chart_choice, TD, CHART_CHOICE, GObject)

/* Makes @drop_down show such entries: shortened on the button, so that it never
 * asks for more width than there is, in full in its list. */
void td_chart_choice_set_up (GtkDropDown *drop_down);

/* The overview, then the bars of each metric of @comparison.
 * Returns: (transfer full): of TdChartChoice */
GListModel *td_chart_choice_list (TdComparison *comparison,
                                  TdLanguage   *language);

/* Returns: (transfer none) (nullable): NULL for the overview. */
const char *td_chart_choice_get_metric (TdChartChoice *self);

/* Returns: the position of @metric in @model; 0, the overview, where it is not there. */
guint td_chart_choice_find (GListModel *model,
                            const char *metric);

/* What the workspace shows as a chart: the overview, or the bars of its metric.
 * Where nothing is ticked, of its current case alone.
 * Returns: (transfer full) (nullable): NULL where there is no case at all. */
TdChartSpec *td_chart_choice_dup_spec (TdWorkspace *workspace);

G_END_DECLS
