/* td-csv-scan.c: takes a table apart, cell by cell (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-csv-scan.h"

/* What ends a cell. */
typedef enum
{
  END_CELL,
  END_ROW,
  END_FILE,
} End;

static gboolean
is_line_end (char c)
{
  return c == '\n' || c == '\r';
}

/* One character on; CRLF is one line end, and a CR alone is one too. */
static void
step (TdCsvScan *scan)
{
  const char c = *scan->at;

  scan->at = g_utf8_next_char (scan->at);
  if (c == '\n' || (c == '\r' && (scan->at == scan->end || *scan->at != '\n')))
    {
      scan->line++;
      scan->column = 1;
    }
  else if (c != '\r')
    scan->column++;
}

static void
step_over_line_end (TdCsvScan *scan)
{
  const guint line = scan->line;

  while (scan->at < scan->end && scan->line == line)
    step (scan);
}

static void
report (TdCsvScan  *scan,
        TdCsvFault  fault,
        guint       line,
        guint       column)
{
  const TdCsvProblem problem = { fault, line, column };

  g_array_append_val (scan->problems, problem);
}

static void
keep_character (TdCsvScan *scan)
{
  g_string_append_len (scan->text, scan->at, g_utf8_next_char (scan->at) - scan->at);
  step (scan);
}

static void
skip_spaces (TdCsvScan *scan)
{
  while (scan->at < scan->end && *scan->at == ' ' && *scan->at != scan->separator)
    step (scan);
}

/* Returns: FALSE where the quote that was opened is never closed. */
static gboolean
scan_quoted (TdCsvScan *scan)
{
  while (scan->at < scan->end)
    {
      if (*scan->at == '"')
        {
          step (scan);
          if (scan->at == scan->end || *scan->at != '"')
            return TRUE;
        }
      keep_character (scan);
    }

  return FALSE;
}

static gboolean
at_end_of_cell (const TdCsvScan *scan)
{
  return scan->at == scan->end || *scan->at == scan->separator || is_line_end (*scan->at);
}

/* Spaces around quotes are no text; a quote within a cell without quotes is. */
static gboolean
opens_quote (const TdCsvScan *scan)
{
  const char *at = scan->at;

  while (at < scan->end && *at == ' ')
    at++;
  return at < scan->end && *at == '"';
}

/* Returns: FALSE where the row has to be left out, which is reported. */
static gboolean
scan_text (TdCsvScan *scan,
           TdCsvCell *cell)
{
  const guint line = scan->line;
  guint column;

  cell->line = line;
  cell->column = scan->column;
  if (!opens_quote (scan))
    {
      while (!at_end_of_cell (scan))
        keep_character (scan);
      return TRUE;
    }

  skip_spaces (scan);
  column = scan->column;
  step (scan);
  cell->column = scan->column;
  cell->is_quoted = TRUE;
  if (!scan_quoted (scan))
    {
      report (scan, TD_CSV_FAULT_UNCLOSED_QUOTE, line, column);
      return FALSE;
    }
  skip_spaces (scan);
  if (!at_end_of_cell (scan))
    {
      report (scan, TD_CSV_FAULT_AFTER_QUOTE, scan->line, scan->column);
      return FALSE;
    }

  return TRUE;
}

static End
end_cell (TdCsvScan *scan)
{
  if (scan->at == scan->end)
    return END_FILE;
  if (*scan->at == scan->separator)
    {
      step (scan);
      return END_CELL;
    }

  step_over_line_end (scan);
  return scan->at == scan->end ? END_FILE : END_ROW;
}

static gboolean
scan_cell (TdCsvScan *scan,
           End       *end)
{
  TdCsvCell cell = { 0 };

  g_string_truncate (scan->text, 0);
  if (!scan_text (scan, &cell))
    return FALSE;

  cell.text = td_arena_strdup (scan->arena, scan->text->str);
  g_array_append_val (scan->cells, cell);
  *end = end_cell (scan);
  return TRUE;
}

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (!g_unichar_isspace (g_utf8_get_char (text)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_blank_row (const TdCsvScan *scan,
              guint            first)
{
  for (guint i = first; i < scan->cells->len; i++)
    {
      if (!is_blank (g_array_index (scan->cells, TdCsvCell, i).text))
        return FALSE;
    }

  return TRUE;
}

/* What follows a stray quote on the same line belongs to the row that is left out. */
static void
skip_row (TdCsvScan *scan)
{
  while (scan->at < scan->end && !is_line_end (*scan->at))
    step (scan);
  if (scan->at < scan->end)
    step_over_line_end (scan);
}

static void
scan_row (TdCsvScan *scan)
{
  TdCsvRow row = { scan->cells->len, 0, scan->line };
  End end = END_CELL;

  while (end == END_CELL)
    {
      if (scan_cell (scan, &end))
        continue;
      skip_row (scan);
      g_array_set_size (scan->cells, row.first);
      return;
    }

  if (is_blank_row (scan, row.first))
    {
      g_array_set_size (scan->cells, row.first);
      return;
    }
  row.n = scan->cells->len - row.first;
  g_array_append_val (scan->rows, row);
}

void
td_csv_scan (TdCsvScan *scan)
{
  while (scan->at < scan->end)
    scan_row (scan);
}

char
td_csv_detect_separator (const char *data,
                         gsize       length)
{
  static const char separators[] = { ',', ';', '\t' };
  guint counts[G_N_ELEMENTS (separators)] = { 0 };
  gboolean is_quoted = FALSE, has_begun = FALSE;
  guint best = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (data[i] == '"')
        is_quoted = !is_quoted;
      if (is_line_end (data[i]) && !is_quoted && has_begun)
        break;
      has_begun |= !g_ascii_isspace (data[i]);
      for (guint j = 0; j < G_N_ELEMENTS (separators) && !is_quoted; j++)
        counts[j] += data[i] == separators[j];
    }
  for (guint j = 1; j < G_N_ELEMENTS (separators); j++)
    {
      if (counts[j] > counts[best])
        best = j;
    }

  return separators[best];
}
