/* td-charts-controls.h: what is chosen for the chart of all cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-survey.h"
#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* TdChartsControls:
 *
 * Drop-downs for metric, key, scope, order and scale. They set the workspace and
 * show what it is set to; which metrics and keys there are, a survey tells. */
#define TD_TYPE_CHARTS_CONTROLS (td_charts_controls_get_type ())
G_DECLARE_FINAL_TYPE (TdChartsControls, td_charts_controls, TD, CHARTS_CONTROLS, GtkWidget)

/* Called once. */
void td_charts_controls_set_workspace (TdChartsControls *self,
                                       TdWorkspace      *workspace);

/* Offers what the cases of @survey report: done. */
void td_charts_controls_show (TdChartsControls *self,
                              TdSurvey         *survey);

G_END_DECLS
