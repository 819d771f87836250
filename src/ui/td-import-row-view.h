/* td-import-row-view.h: a row of a table, and what was understood of it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/td-import-list.h"

G_BEGIN_DECLS

#define TD_TYPE_IMPORT_ROW_VIEW (td_import_row_view_get_type ())
G_DECLARE_FINAL_TYPE (TdImportRowView, td_import_row_view, TD, IMPORT_ROW_VIEW, GtkWidget)

/* Returns: (transfer none) (floating) */
GtkWidget *td_import_row_view_new (void);

void td_import_row_view_show (TdImportRowView *self,
                              TdImportItem    *item,
                              TdLanguage      *language);

G_END_DECLS
