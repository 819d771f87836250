/* td-csv-scan.h: takes a table apart, cell by cell (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-arena.h"
#include "io/td-csv.h"

G_BEGIN_DECLS

typedef struct
{
  guint first; /* of its cells */
  guint n;
  guint line;
} TdCsvRow;

/* Where the scan stands. */
typedef struct
{
  const char *at, *end;
  guint       line, column;
  char        separator;
  TdArena    *arena;    /* for the texts */
  GString    *text;     /* of the present cell */
  GArray     *cells;    /* TdCsvCell */
  GArray     *rows;     /* TdCsvRow */
  GArray     *problems; /* TdCsvProblem */
} TdCsvScan;

/* Reads all rows of valid UTF-8 without U+0000. */
void td_csv_scan (TdCsvScan *scan);

/* Returns: the separator that stands most often, outside of quotes, in the
 *   first line of @data that is not blank; a comma where there is none. */
char td_csv_detect_separator (const char *data,
                              gsize       length);

G_END_DECLS
