/* td-compare-page.h: the page that compares the ticked cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "compare/td-workspace.h"

G_BEGIN_DECLS

#define TD_TYPE_COMPARE_PAGE (td_compare_page_get_type ())
G_DECLARE_FINAL_TYPE (TdComparePage, td_compare_page, TD, COMPARE_PAGE, GtkWidget)

/* Shows @workspace's ticked cases and follows it. Called once, by the window.
 * @workspace: (transfer none) */
void td_compare_page_set_workspace (TdComparePage *self,
                                    TdWorkspace   *workspace);

/* Opens the search for a case to add. The page is to be shown. */
void td_compare_page_add_case (TdComparePage *self);

/* Opens the choice of metrics, where two cases or more are compared. */
void td_compare_page_choose_metrics (TdComparePage *self);

G_END_DECLS
