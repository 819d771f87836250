/* td-charts-page.h: the page that charts one figure of all cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-chart-spec.h"
#include "compare/td-workspace.h"

G_BEGIN_DECLS

#define TD_TYPE_CHARTS_PAGE (td_charts_page_get_type ())
G_DECLARE_FINAL_TYPE (TdChartsPage, td_charts_page, TD, CHARTS_PAGE, GtkWidget)

/* Shows the cases of @workspace and follows it while it is seen. Called once, by the window.
 * @workspace: (transfer none) */
void td_charts_page_set_workspace (TdChartsPage *self,
                                   TdWorkspace  *workspace);

/* Returns: (transfer full) (nullable): of the chart that is shown; NULL where there is none. */
TdChartSpec *td_charts_page_dup_spec (TdChartsPage *self);

G_END_DECLS
