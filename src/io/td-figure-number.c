/* td-figure-number.c: the digits of a written number, and what they may mean (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-number.h"

#include <string.h>

#define GROUP 3
#define MAX_PARTS 16

/* "1,234.5" is 1 · 234 · 5 with the marks , and . between. */
typedef struct
{
  const char *parts[MAX_PARTS];
  gsize       lengths[MAX_PARTS];
  char        marks[MAX_PARTS]; /* before the part; ' for an apostrophe, a space for any */
  guint       n;
} Parts;

static char
read_mark (const char *at)
{
  const gunichar c = g_utf8_get_char (at);

  if (c == ',' || c == '.')
    return (char) c;

  return g_unichar_isspace (c) ? ' ' : '\'';
}

static gboolean
split (const char *text,
       gsize       length,
       Parts      *parts)
{
  const char *at = text;

  while (at < text + length)
    {
      gsize n = 0;

      if (parts->n == MAX_PARTS)
        return FALSE;
      parts->marks[parts->n] = 0;
      if (at > text)
        {
          parts->marks[parts->n] = read_mark (at);
          at = g_utf8_next_char (at);
        }
      while (at + n < text + length && g_ascii_isdigit (at[n]))
        n++;
      parts->parts[parts->n] = at;
      parts->lengths[parts->n++] = n;
      at += n;
    }

  return parts->n > 0;
}

/* Whether the first @n parts are one number in groups of three by one mark. */
static gboolean
is_grouped (const Parts *parts,
            guint        n)
{
  if (n == 1)
    return TRUE;
  if (parts->lengths[0] > GROUP || parts->lengths[0] == 0)
    return FALSE;
  for (guint i = 1; i < n; i++)
    {
      if (parts->lengths[i] != GROUP || parts->marks[i] != parts->marks[1])
        return FALSE;
    }

  return TRUE;
}

/* @n_whole: of the parts stand before the decimal mark. */
static char *
join (const Parts *parts,
      guint        n_whole)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < parts->n; i++)
    {
      if (i == n_whole)
        g_string_append_c (out, '.');
      g_string_append_len (out, parts->parts[i], parts->lengths[i]);
    }

  return g_string_free (out, FALSE);
}

static gboolean
set_both (TdFigureNumber *number,
          const Parts    *parts,
          guint           n_whole)
{
  number->english = join (parts, n_whole);
  number->french = g_strdup (number->english);
  return TRUE;
}

/* One comma, or one point: a group where three digits follow at most three,
 * the first of them not a lone 0; else decimals. */
static gboolean
read_single_mark (const Parts    *parts,
                  TdFigureNumber *number)
{
  const gboolean starts_with_zero = *parts->parts[0] == '0';

  if (!is_grouped (parts, 2) || starts_with_zero)
    return set_both (number, parts, 1);

  number->is_either = TRUE;
  number->english_is_decimal = parts->marks[1] == '.';
  number->english = join (parts, number->english_is_decimal ? 1 : 2);
  number->french = join (parts, number->english_is_decimal ? 2 : 1);
  return TRUE;
}

static gboolean
is_decimal_mark (char mark)
{
  return mark == ',' || mark == '.';
}

gboolean
td_figure_number_read (const char     *text,
                       gsize           length,
                       TdFigureNumber *number)
{
  Parts parts = { .n = 0 };
  char last;

  memset (number, 0, sizeof *number);
  if (!split (text, length, &parts))
    return FALSE;

  last = parts.marks[parts.n - 1];
  if (parts.n == 2 && is_decimal_mark (last))
    return read_single_mark (&parts, number);
  if (is_grouped (&parts, parts.n))
    return set_both (number, &parts, parts.n);
  /* Groups by one mark, then decimals by the other: 1.234,5 */
  if (is_decimal_mark (last) && parts.marks[1] != last && is_grouped (&parts, parts.n - 1))
    return set_both (number, &parts, parts.n - 1);

  return FALSE;
}

void
td_figure_number_clear (TdFigureNumber *number)
{
  g_clear_pointer (&number->english, g_free);
  g_clear_pointer (&number->french, g_free);
}
