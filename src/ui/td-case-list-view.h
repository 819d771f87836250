/* td-case-list-view.h: the rows of cases: which is shown, which are ticked
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* TdCaseListView:
 *
 * The row of the workspace's current case is selected, and the other way round.
 * Space, or a click on the tick, adds a case to the comparison.
 * Signal "opened": the user wants to see the current case (Enter, a click). */
#define TD_TYPE_CASE_LIST_VIEW (td_case_list_view_get_type ())
G_DECLARE_FINAL_TYPE (TdCaseListView, td_case_list_view, TD, CASE_LIST_VIEW, GtkWidget)

/* Called once, by the list pane.
 * @workspace: (transfer none) */
void td_case_list_view_set_workspace (TdCaseListView *self,
                                      TdWorkspace    *workspace);

/* Puts the cursor on the current case. */
void td_case_list_view_focus_current (TdCaseListView *self);

G_END_DECLS
