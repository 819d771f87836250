/* td-list-pane.h: the list of cases: search, rows with ticks, the way to the comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "compare/td-workspace.h"
#include "ui/td-document-set.h"

G_BEGIN_DECLS

/* TdListPane:
 *
 * Properties: "folded" (boolean): it is alone on the screen and carries the
 * window's buttons; "subtitle" (string): what is open; "progress" (double):
 * how far it is loaded, from 0 to 1; 1 hides the bar.
 * Signal "opened": the user wants to see the current case. */
#define TD_TYPE_LIST_PANE (td_list_pane_get_type ())
G_DECLARE_FINAL_TYPE (TdListPane, td_list_pane, TD, LIST_PANE, GtkWidget)

/* Shows the cases of @workspace and follows it. Called once, by the window.
 * @workspace: (transfer none) */
void td_list_pane_set_workspace (TdListPane  *self,
                                 TdWorkspace *workspace);

/* Where the list is alone on the screen, it says how @documents stand to what
 * is on disk; called whenever that may have changed. */
void td_list_pane_update_stale (TdListPane    *self,
                                TdDocumentSet *documents);

/* Puts the cursor into the search entry, its text selected. */
void td_list_pane_focus_search (TdListPane *self);

/* Puts the cursor into the list, on the current case. */
void td_list_pane_focus_list (TdListPane *self);

G_END_DECLS
