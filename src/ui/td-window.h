/* td-window.h: a window: the list of cases beside the page of a case or a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "compare/td-workspace.h"
#include "ui/td-application.h"
#include "ui/td-document-set.h"

G_BEGIN_DECLS

#define TD_TYPE_WINDOW (td_window_get_type ())
G_DECLARE_FINAL_TYPE (TdWindow, td_window, TD, WINDOW, AdwApplicationWindow)

/* An empty window; open something in it.
 * Returns: (transfer none): kept by @application until it is closed. */
TdWindow *td_window_new (TdApplication *application);

/* Returns: (transfer none) (nullable): the window used last, of those that show
 *   @file, perhaps among others; dialogs are none.
 * @file: (nullable): NULL for any window */
TdWindow *td_window_find (TdApplication *application,
                          GFile         *file);

/* Shows @files together instead of what is shown. What goes wrong is said in
 * the window.
 * @files: (array length=n_files) (nullable): none for the built-in sample */
void td_window_open_files (TdWindow  *self,
                           GFile    **files,
                           guint      n_files);

/* Shows @file beside what is shown, which keeps its ticks, and then a case.
 * @case_id: shown once all is loaded; the first of that id */
void td_window_add_file (TdWindow   *self,
                         GFile      *file,
                         const char *case_id);

/* What the window is looking at; it has no other state than its widgets.
 * Returns: (transfer none) */
TdWorkspace *td_window_get_workspace (TdWindow *self);

/* Returns: (transfer none): the files it shows. */
TdDocumentSet *td_window_get_documents (TdWindow *self);

/* The page that is shown, or would be if there were cases: "case", "charts" or "compare".
 * Returns: (transfer none) */
const char *td_window_get_page (TdWindow *self);

/* Shows a page; where list and content do not fit side by side, the content.
 * Returns: FALSE where there is no page of that name */
gboolean td_window_show_page (TdWindow   *self,
                              const char *page);

/* Says @message in passing, over the content.
 * @message: plain text, in the session's language */
void td_window_show_toast (TdWindow   *self,
                           const char *message);

G_END_DECLS
