/* td-import.h: makes a dataset of a table: one row, one figure that somebody states
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "io/td-csv.h"
#include "io/td-figure-reader.h"
#include "io/td-problem.h"
#include "model/td-case.h"
#include "model/td-source.h"

G_BEGIN_DECLS

/* What a column may hold. The first three are needed, and one of SOURCE, URL
 * and PUBLISHER. */
typedef enum
{
  TD_IMPORT_CASE,          /* its name; one name is one case */
  TD_IMPORT_METRIC,        /* an id, or a name in any language of the program */
  TD_IMPORT_FIGURE,        /* as written: «plus de 6 000» */
  TD_IMPORT_CLAIMANT,      /* who says it; several between ; or | */
  TD_IMPORT_SOURCE,        /* who published it; with a column PUBLISHER, its title */
  TD_IMPORT_DATE,          /* when the source was published; with a column PUBLISHED, the moment spoken of */
  TD_IMPORT_URL,
  TD_IMPORT_PUBLISHER,
  TD_IMPORT_PUBLISHED,
  TD_IMPORT_AS_OF,         /* the moment spoken of */
  TD_IMPORT_LOCATOR,
  TD_IMPORT_WORDING,       /* a few words of the source; else those of the figure */
  TD_IMPORT_CURRENCY,      /* ISO 4217 */
  TD_IMPORT_PER,           /* as in the format, or in words: "month", « mois » */
  TD_IMPORT_SENSE,         /* an id or a name */
  TD_IMPORT_SCOPE,         /* an id, a name, a country, or words */
  TD_IMPORT_COUNTED,
  TD_IMPORT_NOTE,
  TD_IMPORT_CLAIMANT_KIND, /* an id or a name */
  TD_IMPORT_MOOD,          /* an id or a name */
  TD_IMPORT_ORIGIN,        /* the announcement it goes back to */
  TD_IMPORT_COUNTRY,       /* where the service is, by this source: a code or a name */
  TD_IMPORT_KIND,          /* of the case: an id or a name */
} TdImportField;
#define TD_N_IMPORT_FIELDS (TD_IMPORT_KIND + 1)

/* Returns: "case", "claimant-kind": as in --map. */
const char *td_import_field_get_id   (TdImportField field);
gboolean    td_import_field_from_id  (const char *id, TdImportField *field);

/* Returns: (transfer none): as the title of a choice: "Figure, as written". */
const char *td_import_field_get_name (TdImportField  field,
                                      TdLanguage    *language);

/* Returns: whether nothing can be read without this column. */
gboolean td_import_field_is_required (TdImportField field);

#define TD_IMPORT_NO_COLUMN -1

/* Which column is what. A small value. */
typedef struct
{
  int       columns[TD_N_IMPORT_FIELDS]; /* from 0; TD_IMPORT_NO_COLUMN */
  TdFigures figures;                     /* how numbers are written where no word says it; French dates have the day first */
} TdImportMap;

/* Reads the header of @csv: ids, names and synonyms in English and French, whatever
 * their case and accents. A column that no name fits stays out of the map; of two
 * that fit one field the first is taken. An empty table gives an empty map. */
TdImportMap td_import_map_guess (TdCsv *csv);

/* Changes @map by @text: "case=Affaire,figure=3": a field by its id, a column by
 * its header or its number from 1; an empty column ("note=") takes the field out.
 * A header that holds a comma is named by its number.
 * @language: of the message
 * Returns: FALSE with @error (%TD_ERROR_USAGE), @map unchanged. */
gboolean td_import_map_parse (TdImportMap  *map,
                              const char   *text,
                              TdCsv        *csv,
                              TdLanguage   *language,
                              GError      **error);

/* Returns: whether the columns that are needed are there; else FALSE with @error
 *   (%TD_ERROR_USAGE) naming those that are not, and the headers there are. */
gboolean td_import_map_check (const TdImportMap  *map,
                              TdCsv              *csv,
                              TdLanguage         *language,
                              GError            **error);

/* One row below the header. Lent const by its import. */
typedef struct
{
  guint          row;       /* of the table, from 1; cells by td_csv_get_cell() */
  guint          line;      /* of the file, from 1 */
  const char    *case_name; /* NULL where the cell is empty */
  const char    *case_id;   /* NULL where the row is left out */
  /* What was understood; NULL where the row is left out: then @problem says why.
   * With key, quantity, wording and a statement that has claimants, sources,
   * date and mood: td_figure_text_for_claim() writes it. */
  const TdClaim *claim;
  TdProblem     *problem;   /* (nullable): the first of the row: an error, or a warning of a row that is read */
} TdImportRow;

/* Immutable and atomically counted: made on a worker, used anywhere. */
typedef struct _TdImport TdImport;

/* Reads every row; what cannot be read is left out, with a problem at its cell.
 * Rows of one source, claimant, date, origin and mood become one statement.
 * Blocks for the time of reading (100,000 rows: about a second); call it on a worker.
 *
 * @csv: kept by a reference
 * @map: copied; checked by td_import_map_check()
 * @language: the tag of texts that need one where their words do not say
 * Returns: (transfer full) */
TdImport *td_import_new (TdCsv             *csv,
                         const TdImportMap *map,
                         TdLanguage        *language);

TdImport *td_import_ref   (TdImport *self);
void      td_import_unref (TdImport *self);

/* All (transfer none). */
TdCsv             *td_import_get_csv  (TdImport *self);
const TdImportMap *td_import_get_map  (TdImport *self);
const TdImportRow *td_import_get_rows (TdImport *self,
                                       guint    *n);

/* What stands behind the statement of a row: its sources and organisations.
 * Returns: (transfer none) (nullable) */
const TdSource       *td_import_find_source       (TdImport *self, const char *id);
const TdOrganisation *td_import_find_organisation (TdImport *self, const char *id);

/* The problems of the table, its header and its rows, in the order of the file;
 * at most 10,000. They print as FILE:LINE:COLUMN: error: MESSAGE.
 * Returns: (transfer none): of TdProblem */
GPtrArray *td_import_get_problems (TdImport *self);

typedef struct
{
  guint n_rows;       /* below the header, blank ones not counted, nor those whose quotes are amiss */
  guint n_understood; /* of them */
  guint n_errors, n_warnings, n_not_kept; /* problems; those beyond 10,000 */
  guint n_cases, n_statements, n_sources, n_organisations; /* of the dataset */
} TdImportCounts;

TdImportCounts td_import_get_counts (TdImport *self);

/* The dataset, as the bytes of a .takedowns.json.
 * Returns: (transfer full) (nullable): NULL where no row was understood */
GBytes *td_import_dup_bytes (TdImport *self);

/* Reads the file of a table. Blocks; call it on a worker. Of a file beyond
 * %TD_CSV_MAX_BYTES no more is read than td_csv_new() needs to refuse it: a device
 * or a pipe may have no end.
 * Returns: (transfer full) (nullable): NULL with @error (%G_IO_ERROR; %TD_ERROR_LIMIT
 *   where memory is short) */
GBytes *td_import_read_file (GFile         *file,
                             GCancellable  *cancellable,
                             GError       **error);

/* @bytes in @encoding, as UTF-8.
 * @encoding: a name that iconv knows: "windows-1252", "utf-16"
 * Returns: (transfer full) (nullable): NULL with @error (%G_CONVERT_ERROR): no such
 *   encoding, or bytes that it does not have */
GBytes *td_import_convert (GBytes      *bytes,
                           const char  *encoding,
                           GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdImport, td_import_unref)

G_END_DECLS
