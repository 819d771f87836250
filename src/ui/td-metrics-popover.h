/* td-metrics-popover.h: where the rows of the comparison are chosen and ordered
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* TdMetricsPopover:
 *
 * Sets of metrics as buttons (of win.metrics); below, all metrics to tick, and
 * those shown to order. It is filled each time it opens, and follows @workspace
 * while it is open. */
#define TD_TYPE_METRICS_POPOVER (td_metrics_popover_get_type ())
G_DECLARE_FINAL_TYPE (TdMetricsPopover, td_metrics_popover, TD, METRICS_POPOVER, GtkPopover)

/* Once. @workspace: (transfer none) */
void td_metrics_popover_set_workspace (TdMetricsPopover *self,
                                       TdWorkspace      *workspace);

G_END_DECLS
