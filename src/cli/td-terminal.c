/* td-terminal.c: text laid out for a terminal: wrapped lines, aligned columns
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-terminal.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define DEFAULT_WIDTH 80
#define MIN_WIDTH 40
#define MAX_WIDTH 120 /* longer lines are hard to read */
#define COLUMN_GAP 2

struct _TdTable
{
  GPtrArray *rows; /* of char ** */
};

guint
td_terminal_get_width (void)
{
  struct winsize size;

  if (!isatty (STDOUT_FILENO) || ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return DEFAULT_WIDTH;

  return CLAMP (size.ws_col, MIN_WIDTH, MAX_WIDTH);
}

guint
td_terminal_measure (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

static void
append_spaces (GString *out,
               guint    n)
{
  g_string_append_printf (out, "%*s", (int) n, "");
}

void
td_terminal_wrap (GString    *out,
                  const char *text,
                  guint       indent,
                  const char *first)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  const guint width = td_terminal_get_width ();
  const guint head = first != NULL ? td_terminal_measure (first) : 0;
  guint column = MAX (head, indent);
  gboolean at_start = TRUE;

  if (first != NULL)
    g_string_append (out, first);
  append_spaces (out, column - head);

  for (char **word = words; *word != NULL; word++)
    {
      const guint length = td_terminal_measure (*word);

      if (length == 0)
        continue;
      if (!at_start && column + 1 + length > width)
        {
          g_string_append_c (out, '\n');
          append_spaces (out, indent);
          column = indent;
          at_start = TRUE;
        }
      if (!at_start)
        g_string_append_c (out, ' ');
      g_string_append (out, *word);
      column += length + (at_start ? 0 : 1);
      at_start = FALSE;
    }
  g_string_append_c (out, '\n');
}

TdTable *
td_table_new (void)
{
  TdTable *table = g_new0 (TdTable, 1);

  table->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return table;
}

void
td_table_free (TdTable *table)
{
  g_ptr_array_unref (table->rows);
  g_free (table);
}

void
td_table_add (TdTable    *table,
              const char *first,
              ...)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  va_list cells;

  va_start (cells, first);
  for (const char *cell = first; cell != NULL; cell = va_arg (cells, const char *))
    g_strv_builder_add (builder, cell);
  va_end (cells);

  g_ptr_array_add (table->rows, g_strv_builder_end (builder));
}

static GArray *
measure_columns (TdTable *table)
{
  GArray *widths = g_array_new (FALSE, TRUE, sizeof (guint));

  for (guint i = 0; i < table->rows->len; i++)
    {
      char **row = g_ptr_array_index (table->rows, i);

      for (guint j = 0; row[j] != NULL; j++)
        {
          if (j >= widths->len)
            g_array_set_size (widths, j + 1);
          g_array_index (widths, guint, j) = MAX (g_array_index (widths, guint, j), td_terminal_measure (row[j]));
        }
    }

  return widths;
}

char *
td_table_format (TdTable *table,
                 guint    indent)
{
  g_autoptr (GArray) widths = measure_columns (table);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < table->rows->len; i++)
    {
      char **row = g_ptr_array_index (table->rows, i);

      append_spaces (out, indent);
      for (guint j = 0; row[j] != NULL; j++)
        {
          g_string_append (out, row[j]);
          append_spaces (out, g_array_index (widths, guint, j) - td_terminal_measure (row[j]) + COLUMN_GAP);
        }
      while (out->len > 0 && out->str[out->len - 1] == ' ') /* nothing trails a line */
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }

  return g_string_free (out, FALSE);
}
