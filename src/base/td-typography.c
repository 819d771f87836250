/* td-typography.c: the spaces of a language's typography
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"

#include "base/td-language-private.h"

#include <string.h>

#define NO_BREAK_SPACE 0x00a0
#define THIN_SPACE 0x2009
#define NARROW_NO_BREAK_SPACE 0x202f
#define OPENING_QUOTE 0x00ab
#define CLOSING_QUOTE 0x00bb

/* Digits between two spaces of a large number. */
#define GROUP 3

/* A sign and the space before it. */
static const struct
{
  gunichar sign;
  gunichar space;
  gboolean after_digit; /* a space that is missing is added after a digit only */
} signs[] = {
  { ';', NARROW_NO_BREAK_SPACE, FALSE },
  { '!', NARROW_NO_BREAK_SPACE, FALSE },
  { '?', NARROW_NO_BREAK_SPACE, FALSE },
  { ':', NO_BREAK_SPACE, FALSE },
  { CLOSING_QUOTE, NO_BREAK_SPACE, FALSE },
  { '%', NO_BREAK_SPACE, TRUE },
  { 0x20ac, NO_BREAK_SPACE, TRUE }, /* € */
  { 0x00d7, NO_BREAK_SPACE, TRUE }, /* × */
};

/* Words that belong to the number before them. */
static const char * const million_words[] = {
  "million", "millions", "milliard", "milliards", "billion", "billions",
};

/* The text as it is rewritten: what stands at @at is next, @out is what was. */
typedef struct
{
  const char *at;
  GString *out;
} Setter;

static gboolean
is_space (gunichar c)
{
  return c == ' ' || c == NO_BREAK_SPACE || c == THIN_SPACE || c == NARROW_NO_BREAK_SPACE;
}

/* Returns: the last character that was written, 0 at the start. */
static gunichar
get_previous (Setter *setter)
{
  const char *end = setter->out->str + setter->out->len;
  const char *last = g_utf8_find_prev_char (setter->out->str, end);

  return last != NULL ? g_utf8_get_char (last) : 0;
}

static const char *
skip_spaces (const char *at)
{
  while (is_space (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

static gsize
count_digits (const char *at)
{
  gsize count = 0;

  while (g_ascii_isdigit (at[count]))
    count++;

  return count;
}

/* Whether what was written ends with one to three digits that start a number or go on with it. */
static gboolean
ends_with_group (Setter *setter)
{
  const char *start = setter->out->str;
  const char *at = start + setter->out->len;
  gsize count = 0;

  for (; at > start && g_ascii_isdigit (at[-1]); at--)
    count++;

  return count >= 1 && count <= GROUP;
}

static gboolean
starts_with_million (const char *at)
{
  gsize length = 0;

  while (g_ascii_isalpha (at[length]))
    length++;

  for (gsize i = 0; i < G_N_ELEMENTS (million_words); i++)
    if (strlen (million_words[i]) == length && strncmp (at, million_words[i], length) == 0)
      return TRUE;

  return FALSE;
}

static int
find_sign (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    if (signs[i].sign == c)
      return (int) i;

  return -1;
}

/* Returns: the space that belongs between what was written and @next; 0 for the one that is there. */
static gunichar
choose_space (Setter     *setter,
              const char *next)
{
  gunichar previous = get_previous (setter);
  int sign = find_sign (g_utf8_get_char (next));

  if (previous == 0 || previous == '\n')
    return 0;
  if (previous == OPENING_QUOTE)
    return NO_BREAK_SPACE;
  if (sign >= 0)
    return signs[sign].space;
  if (ends_with_group (setter) && count_digits (next) == GROUP)
    return NARROW_NO_BREAK_SPACE;
  if (g_unichar_isdigit (previous) && starts_with_million (next))
    return NO_BREAK_SPACE;

  return 0;
}

/* A run of spaces becomes the one that is right, or stays. */
static void
set_spaces (Setter *setter)
{
  const char *next = skip_spaces (setter->at);
  gunichar space = choose_space (setter, next);

  if (space != 0)
    g_string_append_unichar (setter->out, space);
  else
    g_string_append_len (setter->out, setter->at, next - setter->at);

  setter->at = next;
}

/* A sign that ends a word: not the colon of 12:30, nor the mark of (?). */
static gboolean
wants_space (Setter     *setter,
             int         sign,
             const char *after)
{
  gunichar previous = get_previous (setter);
  gunichar next = g_utf8_get_char (after);

  if (signs[sign].after_digit)
    return g_unichar_isdigit (previous) && !g_unichar_isalnum (next);
  if (signs[sign].sign == CLOSING_QUOTE)
    return previous != 0 && previous != '\n' && !is_space (previous);
  if (!g_unichar_isalnum (previous) && previous != ')' && previous != ']' && previous != CLOSING_QUOTE)
    return FALSE;

  return next == 0 || next == CLOSING_QUOTE || next == ')' || g_unichar_isspace (next) || find_sign (next) >= 0;
}

static void
set_sign (Setter *setter)
{
  gunichar c = g_utf8_get_char (setter->at);
  const char *after = g_utf8_next_char (setter->at);
  int sign = find_sign (c);

  if (sign >= 0 && wants_space (setter, sign, after))
    g_string_append_unichar (setter->out, signs[sign].space);

  g_string_append_unichar (setter->out, c);
  setter->at = after;

  if (c == OPENING_QUOTE && *after != '\0' && *after != '\n' && !is_space (g_utf8_get_char (after)))
    g_string_append_unichar (setter->out, NO_BREAK_SPACE);
}

/* Returns: the bytes of an address that stands here, 0 if there is none. */
static gsize
measure_address (const char *at)
{
  const char *end = at;

  if (!g_ascii_isalpha (*at))
    return 0;

  while (*end != '\0' && !g_unichar_isspace (g_utf8_get_char (end)) && g_utf8_get_char (end) != CLOSING_QUOTE)
    end = g_utf8_next_char (end);

  if (g_strstr_len (at, end - at, "://") == NULL && !g_str_has_prefix (at, "www."))
    return 0;

  return end - at;
}

static void
set_word (Setter *setter)
{
  gunichar previous = get_previous (setter);
  gsize address = previous == 0 || g_unichar_isspace (previous) || previous == '('
                      ? measure_address (setter->at) : 0;

  if (address == 0)
    {
      set_sign (setter);
      return;
    }

  g_string_append_len (setter->out, setter->at, address);
  setter->at += address;
}

static char *
set_french (const char *text)
{
  Setter setter = { text, g_string_sized_new (strlen (text) + 16) };

  while (*setter.at != '\0')
    if (is_space (g_utf8_get_char (setter.at)))
      set_spaces (&setter);
    else
      set_word (&setter);

  return g_string_free (setter.out, FALSE);
}

char *
td_typography (TdLanguage *language,
               const char *text)
{
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  /* The scan above trusts its input; damaged text is left as it is. */
  if (!td_language_is (language, "fr") || !g_utf8_validate (text, -1, NULL))
    return g_strdup (text);

  return set_french (text);
}

char *
td_typography_capitalise (const char *text)
{
  g_autofree char *first = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (*text == '\0')
    return g_strdup ("");

  first = g_utf8_strup (text, g_utf8_next_char (text) - text);
  return g_strconcat (first, g_utf8_next_char (text), NULL);
}
