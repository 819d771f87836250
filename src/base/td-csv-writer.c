/* td-csv-writer.c: writes tables that other programs read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-csv-writer.h"

#include <string.h>

/* What begins a formula, also as it is written full-width in East Asia, where
 * spreadsheets take it for the same. */
static const gunichar formula_starts[] = { '=', '+', '-', '@', 0xff1d, 0xff0b, 0xff0d, 0xff20 };

static gboolean
starts_formula (const char *text)
{
  gunichar first;

  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  first = g_utf8_get_char (text);
  for (gsize i = 0; i < G_N_ELEMENTS (formula_starts); i++)
    if (first == formula_starts[i])
      return TRUE;

  return FALSE;
}

static gboolean
needs_quotes (const char *text,
              const char *separators)
{
  return strpbrk (text, separators) != NULL || strchr (text, '"') != NULL;
}

static void
begin_cell (TdCsvWriter *writer)
{
  if (writer->is_inside)
    g_string_append_c (writer->out, writer->separators[0]);
  writer->is_inside = TRUE;
}

static void
append_quoted (GString    *out,
               const char *text)
{
  g_string_append_c (out, '"');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *c);
    }
  g_string_append_c (out, '"');
}

/* Line breaks and tabs, wherever they come from, would break rows and columns. */
static char *
put_on_one_line (const char *text)
{
  g_autofree char *line = g_utf8_make_valid (text, -1);
  GString *out = g_string_sized_new (strlen (line));

  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    {
      const gunichar one = g_utf8_get_char (c);

      g_string_append_unichar (out, g_unichar_iscntrl (one) || one == 0x2028 || one == 0x2029 ? ' ' : one);
    }
  g_strstrip (out->str);

  return g_string_free (out, FALSE);
}

void
td_csv_writer_add (TdCsvWriter *writer,
                   const char  *text)
{
  g_autofree char *line = NULL;
  g_autofree char *safe = NULL;

  g_return_if_fail (writer != NULL);

  begin_cell (writer);
  if (text == NULL)
    return;

  line = put_on_one_line (text);
  safe = g_strconcat (starts_formula (line) ? "'" : "", line, NULL);
  if (needs_quotes (safe, writer->separators))
    append_quoted (writer->out, safe);
  else
    g_string_append (writer->out, safe);
}

void
td_csv_writer_add_number (TdCsvWriter *writer,
                          const char  *number)
{
  g_return_if_fail (writer != NULL);

  begin_cell (writer);
  if (number != NULL)
    g_string_append (writer->out, number);
}

void
td_csv_writer_end_row (TdCsvWriter *writer)
{
  g_return_if_fail (writer != NULL);

  g_string_append (writer->out, writer->line_end);
  writer->is_inside = FALSE;
}
