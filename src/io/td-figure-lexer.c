/* td-figure-lexer.c: a written figure as numbers, words and signs (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-lexer.h"

#include <string.h>

#include "base/td-collation.h"

#define GROUP 3

/* Numbers are what ASCII digits say: other digits are words that are not understood. */
static guint
count_digits (const char *at)
{
  guint n = 0;

  while (g_ascii_isdigit (at[n]))
    n++;
  return n;
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == 0xab || c == 0xbb || (c >= 0x201c && c <= 0x201e);
}

static gboolean
is_group_mark (gunichar c)
{
  return c == ',' || c == '.' || is_apostrophe (c);
}

/* Returns: the start of the three digits that a space sets apart, else NULL. */
static const char *
find_spaced_group (const char *at)
{
  const char *next = g_utf8_next_char (at);

  if (!g_unichar_isspace (g_utf8_get_char (at)) || *at == '\n' || *at == '\r' || *at == '\t')
    return NULL;

  return count_digits (next) == GROUP ? next : NULL;
}

/* "6 000", but neither "2021 500" nor "1,5 000": those are two numbers. */
static const char *
skip_number (const char *at)
{
  guint n = count_digits (at);
  const char *next;

  at += n;
  while (n >= 1 && n <= GROUP && (next = find_spaced_group (at)) != NULL)
    at = next + GROUP;
  while (*at != '\0' && is_group_mark (g_utf8_get_char (at)) && g_ascii_isdigit (*g_utf8_next_char (at)))
    {
      at = g_utf8_next_char (at);
      at += count_digits (at);
    }
  return at;
}

/* "n.c.": a dot within a word, or after it, says nothing. */
static gboolean
is_within_word (const char *at)
{
  const gunichar c = g_utf8_get_char (at);

  if (g_unichar_isalpha (c) || g_unichar_ismark (c) || c == '.')
    return TRUE;

  return (c == '-' || c == 0x2010 || c == 0x2011) && g_unichar_isalpha (g_utf8_get_char (g_utf8_next_char (at)));
}

/* "d'euros" are two words, "jusqu'" and "à" too. */
static const char *
skip_word (const char *at)
{
  while (*at != '\0' && is_within_word (at))
    at = g_utf8_next_char (at);
  if (is_apostrophe (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static char *
fold_word (const char *start,
           gsize       length)
{
  g_autofree char *word = g_strndup (start, length);
  g_autofree char *folded = td_collation_fold (word);
  g_autoptr (GString) out = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      const gunichar c = g_utf8_get_char (at);

      if (is_apostrophe (c))
        g_string_append_c (out, '\'');
      else if (c != '.')
        g_string_append_unichar (out, c);
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static const char *
take_token (TdFigureToken *token,
            const char    *at)
{
  token->start = at;
  if (g_ascii_isdigit (*at))
    {
      token->kind = TD_FIGURE_TOKEN_NUMBER;
      at = skip_number (at);
    }
  else if (g_unichar_isalpha (g_utf8_get_char (at)))
    {
      token->kind = TD_FIGURE_TOKEN_WORD;
      at = skip_word (at);
    }
  else
    {
      token->kind = TD_FIGURE_TOKEN_SIGN;
      at = g_utf8_next_char (at);
    }
  token->length = at - token->start;
  token->folded = token->kind == TD_FIGURE_TOKEN_WORD ? fold_word (token->start, token->length)
                                                      : g_strndup (token->start, token->length);
  return at;
}

void
td_figure_tokens_init (TdFigureTokens *self,
                       const char     *text)
{
  const char *at = text;
  guint column = 0;

  memset (self, 0, sizeof *self);
  while (*at != '\0')
    {
      const gunichar c = g_utf8_get_char (at);
      const char *start = at;

      if (g_unichar_isspace (c) || is_quote (c))
        at = g_utf8_next_char (at);
      else if (self->n == TD_FIGURE_MAX_TOKENS)
        {
          self->has_more = TRUE;
          return;
        }
      else
        {
          self->tokens[self->n].column = column;
          at = take_token (&self->tokens[self->n++], at);
        }
      column += (guint) g_utf8_pointer_to_offset (start, at);
    }
}

void
td_figure_tokens_clear (TdFigureTokens *self)
{
  for (guint i = 0; i < self->n; i++)
    g_clear_pointer (&self->tokens[i].folded, g_free);
  self->n = 0;
}
