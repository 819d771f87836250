/* td-metrics-order.h: the metrics of a comparison in their order, which can be changed
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* Lets rows of @list be moved: by drag, by Alt with an arrow key, by their
 * buttons. Once. @workspace: (transfer none): outlives the list */
void td_metrics_order_set_up (GtkListBox  *list,
                              TdWorkspace *workspace);

/* @shown: the ids of the metrics, in their order
 * @counts: as of td_metrics_choice_count() */
void td_metrics_order_show (GtkListBox  *list,
                            TdWorkspace *workspace,
                            char       **shown,
                            GHashTable  *counts);

G_END_DECLS
