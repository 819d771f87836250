/* td-text-columns.c: text side by side in the columns of a terminal
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-text-columns.h"

#include <string.h>

#define GAP 2

static guint
measure_character (gunichar character)
{
  if (g_unichar_iszerowidth (character))
    return 0;

  return g_unichar_iswide (character) ? 2 : 1;
}

guint
td_text_columns_measure (const char *text)
{
  guint width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    width += measure_character (g_utf8_get_char (at));

  return width;
}

/* Returns: the end of the line that begins at @text: at the last space that
 *   fits, else where the width ends. A no-break space is no place to break. */
static const char *
find_break (const char *text,
            guint       width)
{
  const char *space = NULL;
  const char *at = text;
  guint used = 0;

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (*at == ' ' && at > text)
        space = at;
      used += measure_character (g_utf8_get_char (at));
      if (used > width)
        break;
    }
  if (*at == '\0')
    return at;
  if (space != NULL)
    return space;

  return at > text ? at : g_utf8_next_char (at);
}

GPtrArray *
td_text_columns_wrap (const char *text,
                      guint       width)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  while (*text != '\0')
    {
      const char *end = find_break (text, MAX (width, 1));

      g_ptr_array_add (lines, g_strndup (text, end - text));
      text = end;
      while (*text == ' ')
        text++;
    }

  return lines;
}

static void
append_spaces (GString *out,
               guint    n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (out, ' ');
}

void
td_text_columns_append (GString    *out,
                        const char *first,
                        const char *text,
                        guint       width)
{
  guint indent = td_text_columns_measure (first);
  g_autoptr (GPtrArray) lines = td_text_columns_wrap (text, width > indent ? width - indent : 1);

  for (guint i = 0; i < lines->len; i++)
    {
      if (i == 0)
        g_string_append (out, first);
      else
        append_spaces (out, indent);
      g_string_append (out, lines->pdata[i]);
      g_string_append_c (out, '\n');
    }
}

/* Lines of a terminal do not end in spaces. */
static void
trim_end (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
}

static void
append_line (GString     *out,
             GPtrArray  **blocks,
             const guint *widths,
             guint        n,
             guint        line)
{
  for (guint i = 0; i < n; i++)
    {
      const char *text = line < blocks[i]->len ? blocks[i]->pdata[line] : "";
      guint used = td_text_columns_measure (text);

      g_string_append (out, text);
      append_spaces (out, (widths[i] > used ? widths[i] - used : 0) + GAP);
    }
  trim_end (out);
  g_string_append_c (out, '\n');
}

void
td_text_columns_append_blocks (GString     *out,
                               GPtrArray  **blocks,
                               const guint *widths,
                               guint        n)
{
  guint n_lines = 0;

  for (guint i = 0; i < n; i++)
    n_lines = MAX (n_lines, blocks[i]->len);
  for (guint line = 0; line < n_lines; line++)
    append_line (out, blocks, widths, n, line);
}
