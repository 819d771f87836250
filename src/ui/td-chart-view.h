/* td-chart-view.h: shows a plot, and lets one walk through its marks
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/td-plot.h"

G_BEGIN_DECLS

/* TdChartView:
 *
 * Asks for the height that the plot needs at its width, and draws, picks and
 * walks by one scene. Arrow keys move from mark to mark, Enter or a click
 * activates one.
 *
 * Signal "mark-activated" (string): the id of the mark. */
#define TD_TYPE_CHART_VIEW (td_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (TdChartView, td_chart_view, TD, CHART_VIEW, GtkWidget)

/* @plot: (nullable): nothing is shown then. */
void td_chart_view_set_plot (TdChartView *self,
                             TdPlot      *plot);

G_END_DECLS
