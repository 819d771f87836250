/* td-problems-dialog.h: what is wrong with the files, and where
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/td-document-set.h"

G_BEGIN_DECLS

#define TD_TYPE_PROBLEMS_DIALOG (td_problems_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TdProblemsDialog, td_problems_dialog, TD, PROBLEMS_DIALOG, AdwWindow)

/* Lists the problems of @documents in a window over @parent, that follows when
 * they are loaded anew.
 * Returns: (transfer none): kept until it is closed. */
TdProblemsDialog *td_problems_dialog_present (GtkWindow     *parent,
                                              TdDocumentSet *documents,
                                              TdLanguage    *language);

/* The list as text, a line to each problem: "FILE:LINE:COLUMN: error: MESSAGE [/pointer]".
 * Returns: (transfer full) */
char *td_problems_dialog_format (TdProblemsDialog *self);

G_END_DECLS
