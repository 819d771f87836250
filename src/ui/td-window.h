/* td-window.h: a window: the list of cases beside the page of a case or a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "compare/td-workspace.h"
#include "ui/td-application.h"

G_BEGIN_DECLS

#define TD_TYPE_WINDOW (td_window_get_type ())
G_DECLARE_FINAL_TYPE (TdWindow, td_window, TD, WINDOW, AdwApplicationWindow)

/* An empty window; open something in it.
 * Returns: (transfer none): kept by @application until it is closed. */
TdWindow *td_window_new (TdApplication *application);

/* What the window is looking at; it has no other state than its widgets.
 * Returns: (transfer none) */
TdWorkspace *td_window_get_workspace (TdWindow *self);

/* Says @message in passing, over the content.
 * @message: plain text, in the session's language */
void td_window_show_toast (TdWindow   *self,
                           const char *message);

G_END_DECLS
