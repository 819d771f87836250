/* td-figure-parse.c: what the words of a figure say, one after the other (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-parse.h"

#include <string.h>

#include "base/td-number-format.h"
#include "io/td-figure-phrases.h"

/* A noun of the source has at most so many words; a sentence is none. */
#define MAX_NOUN 4

static gboolean
is_dash (const TdFigureToken *token)
{
  static const char * const dashes[] = { "-", "–", "—", "−", "‑", NULL };

  return g_strv_contains (dashes, token->folded);
}

static gboolean
is_sign (const TdFigureToken *token,
         const char          *sign)
{
  return token->kind == TD_FIGURE_TOKEN_SIGN && g_str_equal (token->folded, sign);
}

/* Before a number a minus, between two of them a range. */
static guint
take_dash (TdFigureParse *self,
           guint          i)
{
  self->is_open = FALSE;
  if (self->n_slots == 1 && self->joiner == TD_FIGURE_NO_TOKEN)
    return td_figure_join (self, TD_FIGURE_RANGE, i, 1);
  if (self->n_slots > 0 || !td_figure_has_number_at (self, i + 1))
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  self->minus = (int) i;
  return 1;
}

/* "6,000+" is 6,000 or more; "+50%" is a rise, where the metric is a change. */
static guint
take_plus (TdFigureParse *self,
           guint          i)
{
  const TdFigureHints *hints = self->hints;

  if (!is_sign (td_figure_get_token (self, i), "+"))
    return 0;
  if (self->n_slots == 1 && self->joiner == TD_FIGURE_NO_TOKEN)
    return td_figure_set_bound (self, i, 1, TD_BOUND_AT_LEAST);
  if (self->n_slots == 0 && td_figure_has_number_at (self, i + 1) && hints->metric != NULL
      && (hints->metric->is_signed || hints->metric->measure == TD_MEASURE_CHANGE))
    return 1;

  return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);
}

static guint
take_sign (TdFigureParse *self,
           guint          i)
{
  static const char * const silent[] = { ",", ";", "(", ")", NULL };
  const TdFigureToken *token = td_figure_get_token (self, i);

  if (is_dash (token) && self->tokens.n > 1)
    return take_dash (self, i);
  if (is_sign (token, ":") && self->name != TD_FIGURE_NO_TOKEN && !td_figure_has_value (self))
    return 1;
  if (is_sign (token, ".") && i + 1 == self->tokens.n && i > 0)
    return 1;

  return g_strv_contains (silent, token->folded) && i > 0 ? 1 : 0;
}

/* The name of the metric itself says nothing new. */
static guint
take_name (TdFigureParse *self,
           guint          i)
{
  guint best = 0;
  TdFigures language = TD_FIGURES_UNSAID;

  if (self->name != TD_FIGURE_NO_TOKEN || self->hints->nouns == NULL)
    return 0;
  for (const TdFigureNoun *noun = self->hints->nouns; noun->words != NULL; noun++)
    {
      const guint n = td_figure_words_match (&self->tokens, i, noun->words, TRUE);

      if (n > best || (n == best && n > 0 && noun->language != language))
        language = n > best ? noun->language : TD_FIGURES_UNSAID;
      best = MAX (best, n);
    }
  if (best == 0)
    return 0;

  self->name = (int) i;
  self->languages |= language == TD_FIGURES_ENGLISH ? TD_WORDS_ENGLISH : 0;
  self->languages |= language == TD_FIGURES_FRENCH ? TD_WORDS_FRENCH : 0;
  self->is_open = FALSE;
  self->article = TD_FIGURE_NO_TOKEN;
  return best;
}

/* "CHF": in capitals only, as "all" and "top" are codes too. */
static guint
take_code (TdFigureParse *self,
           guint          i)
{
  const TdFigureToken *token = td_figure_get_token (self, i);
  char code[4] = "";

  if (token->length != 3 || !g_ascii_isupper (token->start[0]) || !g_ascii_isupper (token->start[1])
      || !g_ascii_isupper (token->start[2]))
    return 0;
  memcpy (code, token->start, 3);
  if (!td_currency_is_known (code))
    return 0;
  if (td_figure_set_currency (self, i, 1, code, FALSE) == 0)
    return 0;

  memcpy (self->code, code, sizeof code);
  self->currency = self->code;
  return 1;
}

/* A plain word that nothing here knows, as nouns are. */
static gboolean
is_noun_word (TdFigureParse *self,
              guint          i)
{
  const TdFigureToken *token = td_figure_get_token (self, i);
  guint n;

  return token->kind == TD_FIGURE_TOKEN_WORD && strlen (token->folded) > 1
         && td_figure_words_find (&self->tokens, i, FALSE, &n) == NULL;
}

static gboolean
is_article_at (TdFigureParse *self,
               guint          i)
{
  guint n;
  const TdPhrase *phrase = td_figure_words_find (&self->tokens, i, FALSE, &n);

  return phrase != NULL && phrase->kind == TD_PHRASE_ARTICLE && i + n < self->tokens.n
         && is_noun_word (self, i + n);
}

/* "accesses", « noms de domaine »: the source's own noun. */
static guint
take_noun (TdFigureParse *self,
           guint          i)
{
  guint n = 0, n_words = 0;

  if (self->noun != TD_FIGURE_NO_TOKEN || self->name != TD_FIGURE_NO_TOKEN || !td_figure_has_value (self)
      || self->alone != TD_FIGURE_NO_TOKEN)
    return 0;
  while (i + n < self->tokens.n && (is_noun_word (self, i + n) || (n > 0 && is_article_at (self, i + n))))
    {
      n_words += is_noun_word (self, i + n);
      n++;
    }
  if (n == 0 || n_words > MAX_NOUN)
    return 0;

  self->noun = (int) i;
  self->n_noun = (int) n;
  self->has_words = TRUE;
  self->is_open = FALSE;
  self->article = TD_FIGURE_NO_TOKEN;
  return n;
}

static guint
take (TdFigureParse *self,
      guint          i)
{
  static guint (* const ways[]) (TdFigureParse *, guint) = { take_sign, take_name, td_figure_take_phrase, take_plus, take_code, take_noun };
  guint n = 0;

  if (td_figure_has_number_at (self, i))
    return td_figure_take_digits (self, i);
  for (guint way = 0; way < G_N_ELEMENTS (ways) && n == 0 && self->fault == TD_FIGURE_FAULT_NONE; way++)
    n = ways[way] (self, i);
  if (n == 0 && self->fault == TD_FIGURE_FAULT_NONE)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  return n;
}

/* What was begun must have been ended. */
static gboolean
check_end (TdFigureParse *self)
{
  const int left[] = { self->minus, self->joiner, self->article };

  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      if (left[i] != TD_FIGURE_NO_TOKEN)
        return td_figure_fail (self, TD_FIGURE_FAULT_WORD, left[i]);
    }
  if (!td_figure_has_value (self))
    return td_figure_fail (self, TD_FIGURE_FAULT_NO_NUMBER, 0);
  if (self->opener != TD_FIGURE_NO_TOKEN && (self->n_slots != 2 || self->join != self->opened))
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, self->opener);

  return TRUE;
}

gboolean
td_figure_parse_init (TdFigureParse       *self,
                      const char          *text,
                      const TdFigureHints *hints)
{
  memset (self, 0, sizeof *self);
  self->hints = hints;
  self->minus = self->joiner = self->opener = self->from = self->bound_token = TD_FIGURE_NO_TOKEN;
  self->vague_token = self->alone = self->currency_token = self->period_token = TD_FIGURE_NO_TOKEN;
  self->percent_token = self->unit_token = self->noun = self->name = self->article = TD_FIGURE_NO_TOKEN;

  td_figure_tokens_init (&self->tokens, text);
  if (self->tokens.n == 0)
    return td_figure_fail (self, TD_FIGURE_FAULT_EMPTY, TD_FIGURE_NO_TOKEN);

  for (guint i = 0; i < self->tokens.n;)
    {
      const guint n = take (self, i);

      if (n == 0)
        return FALSE;
      i += n;
    }
  if (self->tokens.has_more)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) self->tokens.n - 1);

  return check_end (self);
}

void
td_figure_parse_clear (TdFigureParse *self)
{
  td_figure_tokens_clear (&self->tokens);
  for (guint i = 0; i < G_N_ELEMENTS (self->slots); i++)
    td_figure_number_clear (&self->slots[i].number);
}
