/* td-import-words.h: says what was understood of a row of a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-import.h"

G_BEGIN_DECLS

/* All return (transfer full), in the language that gettext speaks. */

/* "Electro TV Sat · Live channels: more than 6,000"; of a row that is left out
 * its cells as they are written. */
char *td_import_format_row (TdImport          *import,
                            const TdImportRow *row,
                            TdLanguage        *language);

/* "Line 3 · written “plus de 6 000” · ACE · Médias24, 18 October 2021" */
char *td_import_format_row_details (TdImport          *import,
                                    const TdImportRow *row,
                                    TdLanguage        *language);

/* "Line 3, column 7: what is wrong"; (nullable): NULL where nothing is. */
char *td_import_format_row_problem (TdImport          *import,
                                    const TdImportRow *row,
                                    TdLanguage        *language);

/* "10 of 12 rows are understood: 3 cases, 2 sources." */
char *td_import_format_counts (TdImport   *import,
                               TdLanguage *language);

G_END_DECLS
