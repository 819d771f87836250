/* td-import-list.h: the rows of a table that is imported, as a list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-import.h"

G_BEGIN_DECLS

/* TdImportItem:
 *
 * One row; immutable. Keeps its import alive. */
#define TD_TYPE_IMPORT_ITEM (td_import_item_get_type ())
G_DECLARE_FINAL_TYPE (TdImportItem, td_import_item, TD, IMPORT_ITEM, GObject)

/* Both (transfer none). */
TdImport          *td_import_item_get_import (TdImportItem *self);
const TdImportRow *td_import_item_get_row    (TdImportItem *self);

/* TdImportList:
 *
 * A GListModel of TdImportItem; items are made when they are asked for, so that
 * a long table costs nothing until it is scrolled. */
#define TD_TYPE_IMPORT_LIST (td_import_list_get_type ())
G_DECLARE_FINAL_TYPE (TdImportList, td_import_list, TD, IMPORT_LIST, GObject)

/* Returns: (transfer full): empty until it is given an import. */
TdImportList *td_import_list_new (void);

/* Shows the rows of @import instead.
 * @import: (nullable): kept by a reference
 * @only_problems: whether rows without a problem are passed over */
void td_import_list_show (TdImportList *self,
                          TdImport     *import,
                          gboolean      only_problems);

G_END_DECLS
