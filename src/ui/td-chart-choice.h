/* td-chart-choice.h: the charts that can be shown of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-chart.h"
#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* The overview, then the bars of each metric of @comparison.
 * Returns: (transfer full): of TdChoiceItem, whose ids are metrics; NULL for the overview */
GListModel *td_chart_choice_list (TdComparison *comparison,
                                  TdLanguage   *language);

/* What the workspace shows as a chart: the overview, or the bars of its metric.
 * Where nothing is ticked, of its current case alone.
 * Returns: (transfer full) (nullable): NULL where there is no case at all. */
TdChartSpec *td_chart_choice_dup_spec (TdWorkspace *workspace);

G_END_DECLS
