/* td-import-columns.h: which column of a table is what
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "io/td-import.h"

G_BEGIN_DECLS

/* TdImportColumns:
 *
 * A form: one choice for each thing that a column may hold, one for how numbers
 * are written, one for the encoding of the file. Signals: "map-changed" and
 * "encoding-changed", when the user chose something else. */
#define TD_TYPE_IMPORT_COLUMNS (td_import_columns_get_type ())
G_DECLARE_FINAL_TYPE (TdImportColumns, td_import_columns, TD, IMPORT_COLUMNS, AdwPreferencesGroup)

/* Offers the columns of @csv, and shows @map; emits nothing. */
void td_import_columns_show (TdImportColumns   *self,
                             TdCsv             *csv,
                             const TdImportMap *map,
                             TdLanguage        *language);

/* Returns: what is chosen. */
TdImportMap td_import_columns_get_map (TdImportColumns *self);

/* Returns: (transfer none): as iconv names it; "utf-8". */
const char *td_import_columns_get_encoding (TdImportColumns *self);

G_END_DECLS
