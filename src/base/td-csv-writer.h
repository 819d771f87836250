/* td-csv-writer.h: writes tables that other programs read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Lives where its owner puts it. */
typedef struct
{
  GString    *out; /* borrowed */
  const char *separators; /* the one written, then those a reader may take for it */
  const char *line_end;
  gboolean    is_inside; /* a row has begun */
} TdCsvWriter;

/* RFC 4180: parted by commas, lines ended by CRLF. No byte-order mark: Python, R
 * and LibreOffice need none, and would take it for a part of the first name. A semicolon, too, is only written in
 * quotes: LibreOffice parts at it unless told otherwise. */
#define TD_CSV_WRITER_CSV(out) { (out), ",;", "\r\n", FALSE }

/* Parted by tabs, for pasting into a spreadsheet. */
#define TD_CSV_WRITER_TSV(out) { (out), "\t", "\n", FALSE }

/* Adds a cell of words. Line breaks become spaces, so that a row is a line. What
 * a spreadsheet would compute (it begins with =, + , - or @, be it behind spaces)
 * stands behind an apostrophe, which says "text" to it.
 * @text: (nullable): NULL: an empty cell */
void td_csv_writer_add (TdCsvWriter *writer,
                        const char  *text);

/* Adds a cell as it is: a number, which may begin with a minus.
 * @number: (nullable): NULL: an empty cell */
void td_csv_writer_add_number (TdCsvWriter *writer,
                               const char  *number);

/* Ends the row: begun or not, it is a line. */
void td_csv_writer_end_row (TdCsvWriter *writer);

G_END_DECLS
