/* td-case-page.h: the page of one case
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "compare/td-workspace.h"

G_BEGIN_DECLS

#define TD_TYPE_CASE_PAGE (td_case_page_get_type ())
G_DECLARE_FINAL_TYPE (TdCasePage, td_case_page, TD, CASE_PAGE, GtkWidget)

/* Shows @workspace's current case and follows it. Called once, by the window.
 * @workspace: (transfer none) */
void td_case_page_set_workspace (TdCasePage  *self,
                                 TdWorkspace *workspace);

/* Shows the current case anew, at the place where it is. */
void td_case_page_refresh (TdCasePage *self);

/* A file has been read: shows the case anew if it is another one now, or if what
 * it refers to came after it. */
void td_case_page_follow_load (TdCasePage *self);

G_END_DECLS
