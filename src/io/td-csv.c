/* td-csv.c: a table as spreadsheets write it: cells with their places
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-csv.h"

#include <string.h>

#include "io/td-csv-scan.h"
#include "io/td-file-bytes.h"
#include "io/td-json-locate.h"

struct _TdCsv
{
  gatomicrefcount ref_count;

  char     separator;
  TdArena *arena; /* the texts */
  GArray  *cells; /* TdCsvCell */
  GArray  *rows;  /* TdCsvRow */
  GArray  *problems; /* TdCsvProblem */
};

/* "sep=;": the first line of tables for one spreadsheet.
 * Returns: its length without the line end, 0 where there is none. */
static gsize
find_separator_line (const char *data,
                     gsize       length)
{
  const gsize n = strlen ("sep=;");

  if (length < n || strncmp (data, "sep=", n - 1) != 0 || strchr (",;\t", data[n - 1]) == NULL)
    return 0;

  return length == n || data[n] == '\n' || data[n] == '\r' ? n : 0;
}

static void
report_whole (TdCsv      *self,
              TdCsvFault  fault,
              const char *data,
              gsize       offset)
{
  const TdJsonPlace place = td_json_locate_offset (data, offset, (TdJsonPlace) { 1, 1 });
  const TdCsvProblem problem = { fault, place.line, place.column };

  g_array_append_val (self->problems, problem);
}

static gboolean
is_blank (const char *data,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isspace (data[i]))
        return FALSE;
    }

  return TRUE;
}

/* Returns: whether @data, without its byte-order mark, can be read at all. */
static gboolean
check_bytes (TdCsv      *self,
             const char *data,
             gsize       length)
{
  const char *bad = memchr (data, '\0', length);

  if (length > TD_CSV_MAX_BYTES)
    report_whole (self, TD_CSV_FAULT_TOO_LARGE, data, 0);
  else if (is_blank (data, length))
    report_whole (self, TD_CSV_FAULT_EMPTY, data, 0);
  else if (bad != NULL)
    report_whole (self, TD_CSV_FAULT_NOT_TEXT, data, bad - data);
  else if (!g_utf8_validate_len (data, length, &bad))
    report_whole (self, TD_CSV_FAULT_BAD_UTF8, data, bad - data);
  else
    return TRUE;

  return FALSE;
}

static void
read_rows (TdCsv      *self,
           const char *data,
           gsize       length)
{
  const gsize head = find_separator_line (data, length);
  g_autoptr (GString) text = g_string_new (NULL);
  TdCsvScan scan = { data + head, data + length, 1, 1, 0, self->arena, text, self->cells, self->rows, self->problems };

  if (self->separator == 0)
    self->separator = head > 0 ? data[head - 1] : td_csv_detect_separator (data, length);
  scan.separator = self->separator;
  td_csv_scan (&scan);
  if (self->rows->len == 0 && self->problems->len == 0)
    report_whole (self, TD_CSV_FAULT_EMPTY, data, 0); /* nothing but separators */
}

TdCsv *
td_csv_new (GBytes *bytes,
            char    separator)
{
  TdCsv *self;
  gsize length, mark;
  const char *data;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (separator == 0 || strchr (",;\t", separator) != NULL, NULL);

  self = g_new0 (TdCsv, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->separator = separator;
  self->arena = td_arena_new ();
  self->cells = g_array_new (FALSE, FALSE, sizeof (TdCsvCell));
  self->rows = g_array_new (FALSE, FALSE, sizeof (TdCsvRow));
  self->problems = g_array_new (FALSE, FALSE, sizeof (TdCsvProblem));

  data = g_bytes_get_data (bytes, &length);
  data = data != NULL ? data : "";
  mark = td_file_bytes_get_mark (data, length);
  if (check_bytes (self, data + mark, length - mark))
    read_rows (self, data + mark, length - mark);
  return self;
}

TdCsv *
td_csv_ref (TdCsv *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
td_csv_unref (TdCsv *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->problems);
  g_array_unref (self->rows);
  g_array_unref (self->cells);
  td_arena_free (self->arena);
  g_free (self);
}

char
td_csv_get_separator (TdCsv *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->separator;
}

guint
td_csv_get_n_rows (TdCsv *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

guint
td_csv_get_line (TdCsv *self,
                 guint  row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, 0);

  return g_array_index (self->rows, TdCsvRow, row).line;
}

guint
td_csv_get_n_cells (TdCsv *self,
                    guint  row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, 0);

  return g_array_index (self->rows, TdCsvRow, row).n;
}

const TdCsvCell *
td_csv_get_cell (TdCsv *self,
                 guint  row,
                 guint  column)
{
  const TdCsvRow *found;

  g_return_val_if_fail (self != NULL && row < self->rows->len, NULL);

  found = &g_array_index (self->rows, TdCsvRow, row);
  return column < found->n ? &g_array_index (self->cells, TdCsvCell, found->first + column) : NULL;
}

void
td_csv_cell_locate (const TdCsvCell *cell,
                    guint            characters,
                    guint           *line,
                    guint           *column)
{
  g_return_if_fail (cell != NULL && line != NULL && column != NULL);

  *line = cell->line;
  *column = cell->column;
  for (const char *at = cell->text; characters > 0 && *at != '\0'; at = g_utf8_next_char (at), characters--)
    {
      if (*at == '\n' || (*at == '\r' && at[1] != '\n'))
        {
          (*line)++;
          *column = 1;
        }
      else if (*at != '\r')
        *column += *at == '"' && cell->is_quoted ? 2 : 1; /* it stands twice in the file */
    }
}

const TdCsvProblem *
td_csv_get_problems (TdCsv *self,
                     guint *n)
{
  g_return_val_if_fail (self != NULL && n != NULL, NULL);

  *n = self->problems->len;
  return (const TdCsvProblem *) self->problems->data;
}
