/* td-csv.h: a table as spreadsheets write it: cells with their places
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Files beyond this are refused. */
#define TD_CSV_MAX_BYTES (G_GUINT64_CONSTANT (1) << 30)

/* What is wrong with the bytes, in a word; the sentence is a row of
 * td-problem-kinds.h. */
typedef enum
{
  TD_CSV_FAULT_NONE,
  TD_CSV_FAULT_EMPTY,          /* no byte, or only white space */
  TD_CSV_FAULT_BAD_UTF8,       /* nothing is read: half a table would pass for the whole */
  TD_CSV_FAULT_NOT_TEXT,       /* U+0000: a spreadsheet's own file, not a table; likewise */
  TD_CSV_FAULT_UNCLOSED_QUOTE, /* the row of the quote, to the end of the file, is left out */
  TD_CSV_FAULT_AFTER_QUOTE,    /* text after a closing quote: its row is left out */
  TD_CSV_FAULT_TOO_LARGE,
} TdCsvFault;
#define TD_N_CSV_FAULTS (TD_CSV_FAULT_TOO_LARGE + 1)

typedef struct
{
  TdCsvFault fault;
  guint      line, column; /* 1-based, columns in characters */
} TdCsvProblem;

/* One cell: its text without quotes, and where its text begins. */
typedef struct
{
  const char *text;         /* UTF-8, never NULL; lent by the table */
  guint       line, column; /* of its first character; 1-based, columns in characters */
  guint       is_quoted : 1;
} TdCsvCell;

/* Immutable and atomically counted: made on a worker, used anywhere. */
typedef struct _TdCsv TdCsv;

/* Reads a table: RFC 4180, and as spreadsheets go beyond it: line ends CRLF,
 * LF or CR, a byte-order mark, a first line "sep=;", cells with line breaks in
 * quotes. Rows of blank cells are passed over. Time is linear in the length.
 *
 * @bytes: UTF-8; what is needed of it is copied.
 * @separator: ',', ';' or '\t'; 0 to take the one that stands most often,
 *   outside of quotes, in the first row.
 *
 * Never fails: what could be read is there, the rest is among the problems.
 * Returns: (transfer full) */
TdCsv *td_csv_new (GBytes *bytes,
                   char    separator);

TdCsv *td_csv_ref   (TdCsv *self);
void   td_csv_unref (TdCsv *self);

/* Returns: the separator that was used. */
char td_csv_get_separator (TdCsv *self);

/* Rows are counted from 0, which is the header. */
guint td_csv_get_n_rows (TdCsv *self);

/* Returns: the line on which the row begins, 1-based. */
guint td_csv_get_line (TdCsv *self,
                       guint  row);

/* Rows may have different lengths. */
guint td_csv_get_n_cells (TdCsv *self,
                          guint  row);

/* Returns: (transfer none) (nullable): NULL where the row is shorter. */
const TdCsvCell *td_csv_get_cell (TdCsv *self,
                                  guint  row,
                                  guint  column);

/* The place of a character of a cell, with quotes and line breaks counted.
 * @characters: from the first character of its text, which is 0. */
void td_csv_cell_locate (const TdCsvCell *cell,
                         guint            characters,
                         guint           *line,
                         guint           *column);

/* Returns: (transfer none): what is wrong, in the order of the file; @n of them. */
const TdCsvProblem *td_csv_get_problems (TdCsv *self,
                                         guint *n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdCsv, td_csv_unref)

G_END_DECLS
