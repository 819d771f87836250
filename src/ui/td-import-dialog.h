/* td-import-dialog.h: shows what is understood of a table, and saves it as a dataset
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-import.h"
#include "ui/td-window.h"

G_BEGIN_DECLS

/* TdImportDialog:
 *
 * A window over another one: the columns of a table, and row by row what was
 * understood of it. Nothing is written before the user says where; then the new
 * dataset is shown beside what was shown already. */
#define TD_TYPE_IMPORT_DIALOG (td_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TdImportDialog, td_import_dialog, TD, IMPORT_DIALOG, AdwWindow)

/* Shows the table in @file, once it is read.
 * Returns: (transfer none): destroyed when it is closed */
TdImportDialog *td_import_dialog_present (TdWindow *parent,
                                          GFile    *file);

/* Returns: (transfer none) (nullable): what is shown; NULL while it is read, or
 *   where a column that is needed is not chosen, or nothing could be read */
TdImport *td_import_dialog_get_import (TdImportDialog *self);

/* Returns: whether the table is being read. */
gboolean td_import_dialog_is_reading (TdImportDialog *self);

/* Writes the dataset and shows it in the parent; the dialog closes. What goes
 * wrong is said in the dialog, which stays. */
void td_import_dialog_save_to (TdImportDialog *self,
                               GFile          *file);

G_END_DECLS
