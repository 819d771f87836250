/* td-figure-parse.c: what the words of a figure say, one after the other (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-parse.h"

#include <string.h>

#include "base/td-number-format.h"

/* A noun of the source has at most so many words; a sentence is none. */
#define MAX_NOUN 4

/* Returns: how many tokens were taken, 0 with a fault. */
typedef guint (*Take) (TdFigureParse  *self,
                       guint           i,
                       guint           n,
                       const TdPhrase *phrase);

gboolean
td_figure_parse_fail (TdFigureParse *self,
                      TdFigureFault  fault,
                      int            token)
{
  self->fault = fault;
  self->fault_token = token;
  return FALSE;
}

static guint
fail (TdFigureParse *self,
      TdFigureFault  fault,
      guint          i)
{
  td_figure_parse_fail (self, fault, (int) i);
  return 0;
}

static const TdFigureToken *
get_token (TdFigureParse *self,
           guint          i)
{
  return &self->tokens.tokens[i];
}

static gboolean
is_number_at (TdFigureParse *self,
              guint          i)
{
  return i < self->tokens.n && get_token (self, i)->kind == TD_FIGURE_TOKEN_NUMBER;
}

/* Folding takes accents away: "à" joins two numbers, "a" is an article. */
static gboolean
has_accent (const TdFigureToken *token)
{
  return token->length > strlen (token->folded);
}

static gboolean
has_figure (const TdFigureParse *self)
{
  return self->n_slots > 0 || self->vague_token != TD_FIGURE_NO_TOKEN || self->alone != TD_FIGURE_NO_TOKEN;
}

/* Room for one more number. Returns: (nullable): NULL with a fault */
static TdFigureSlot *
add_slot (TdFigureParse *self,
          guint          i)
{
  TdFigureSlot *slot;

  if (self->n_slots == 1 && self->joiner == TD_FIGURE_NO_TOKEN)
    {
      fail (self, TD_FIGURE_FAULT_SECOND_NUMBER, i);
      return NULL;
    }
  if (self->n_slots == G_N_ELEMENTS (self->slots) || self->vague_token != TD_FIGURE_NO_TOKEN)
    {
      fail (self, TD_FIGURE_FAULT_SECOND_NUMBER, i);
      return NULL;
    }

  slot = &self->slots[self->n_slots++];
  slot->token = (int) i;
  slot->scale = TD_FIGURE_NO_TOKEN;
  slot->is_negative = self->minus != TD_FIGURE_NO_TOKEN;
  self->minus = self->joiner = TD_FIGURE_NO_TOKEN;
  return slot;
}

static guint
take_digits (TdFigureParse *self,
             guint          i)
{
  const TdFigureToken *token = get_token (self, i);
  TdFigureSlot *slot = add_slot (self, i);

  if (slot == NULL)
    return 0;
  if (!td_figure_number_read (token->start, token->length, &slot->number))
    return fail (self, TD_FIGURE_FAULT_BAD_NUMBER, i);

  self->is_open = TRUE;
  self->article = TD_FIGURE_NO_TOKEN;
  return 1;
}

static guint
take_number_word (TdFigureParse  *self,
                  guint           i,
                  guint           n,
                  const TdPhrase *phrase)
{
  TdFigureSlot *slot = add_slot (self, i);

  if (slot == NULL)
    return 0;
  slot->number.english = g_strdup_printf ("%d", phrase->value);
  slot->number.french = g_strdup (slot->number.english);
  self->is_open = self->has_words = TRUE;
  return n;
}

static guint
take_bound (TdFigureParse  *self,
            guint           i,
            guint           n,
            const TdPhrase *phrase)
{
  if (self->bound_token != TD_FIGURE_NO_TOKEN && (int) self->bound != phrase->value)
    return fail (self, TD_FIGURE_FAULT_SECOND_BOUND, i);

  self->bound = (TdBound) phrase->value;
  self->bound_token = (int) i;
  self->has_words = TRUE;
  return n;
}

static guint
take_from (TdFigureParse  *self,
           guint           i,
           guint           n,
           const TdPhrase *phrase)
{
  if (has_figure (self) || self->from != TD_FIGURE_NO_TOKEN)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->from = (int) i;
  self->has_words = TRUE;
  return n;
}

static guint
take_opener (TdFigureParse  *self,
             guint           i,
             guint           n,
             const TdPhrase *phrase)
{
  if (self->opener != TD_FIGURE_NO_TOKEN && phrase->kind == TD_PHRASE_EITHER && self->n_slots == 1)
    {
      /* « soit 10, soit 12 » */
      self->join = TD_FIGURE_READINGS;
      self->joiner = (int) i;
      return n;
    }
  if (has_figure (self) || self->opener != TD_FIGURE_NO_TOKEN)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->opener = (int) i;
  self->opened = phrase->kind == TD_PHRASE_EITHER ? TD_FIGURE_READINGS : TD_FIGURE_RANGE;
  self->has_words = TRUE;
  return n;
}

static guint
join (TdFigureParse *self,
      TdFigureJoin   how,
      guint          i,
      guint          n)
{
  if (self->n_slots != 1 || self->joiner != TD_FIGURE_NO_TOKEN)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->join = how;
  self->joiner = (int) i;
  return n;
}

static guint
take_and (TdFigureParse  *self,
          guint           i,
          guint           n,
          const TdPhrase *phrase)
{
  if (self->opened != TD_FIGURE_RANGE)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  return join (self, TD_FIGURE_RANGE, i, n);
}

static guint
take_to (TdFigureParse  *self,
         guint           i,
         guint           n,
         const TdPhrase *phrase)
{
  return join (self, TD_FIGURE_RANGE, i, n);
}

static guint
take_or (TdFigureParse  *self,
         guint           i,
         guint           n,
         const TdPhrase *phrase)
{
  return join (self, TD_FIGURE_READINGS, i, n);
}

static guint
take_vague (TdFigureParse  *self,
            guint           i,
            guint           n,
            const TdPhrase *phrase)
{
  if (has_figure (self))
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->vague_token = (int) i;
  self->vague_end = (int) (i + n);
  self->magnitude = (TdMagnitude) phrase->value;
  self->has_words = TRUE;
  return n;
}

static TdFigureSlot *
get_open_slot (TdFigureParse *self)
{
  TdFigureSlot *slot = self->n_slots > 0 ? &self->slots[self->n_slots - 1] : NULL;

  return slot != NULL && self->is_open && slot->scale == TD_FIGURE_NO_TOKEN ? slot : NULL;
}

static guint
take_scale (TdFigureParse  *self,
            guint           i,
            guint           n,
            const TdPhrase *phrase)
{
  TdFigureSlot *slot = get_open_slot (self);

  if (slot == NULL && !has_figure (self) && g_str_equal (phrase->words, "mille"))
    {
      const TdPhrase thousand = { phrase->words, TD_PHRASE_NUMBER, phrase->language, 1000, NULL };

      return take_number_word (self, i, n, &thousand);
    }
  if (slot == NULL)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  slot->scale = (int) i;
  slot->zeros = phrase->value;
  slot->is_billion = phrase->kind == TD_PHRASE_BILLION;
  return n;
}

static guint
set_currency (TdFigureParse *self,
              guint          i,
              guint          n,
              const char    *code,
              gboolean       is_dollar)
{
  if (self->currency_token != TD_FIGURE_NO_TOKEN
      && (g_strcmp0 (self->currency, code) != 0 || self->is_dollar != is_dollar))
    return fail (self, TD_FIGURE_FAULT_OTHER_CURRENCY, i);

  self->currency_token = (int) i;
  self->currency = code;
  self->is_dollar = is_dollar;
  return n;
}

static guint
take_currency (TdFigureParse  *self,
               guint           i,
               guint           n,
               const TdPhrase *phrase)
{
  return set_currency (self, i, n, phrase->text, phrase->kind == TD_PHRASE_DOLLAR);
}

static guint
set_period (TdFigureParse *self,
            guint          i,
            guint          n,
            TdPeriod       period)
{
  if (self->period_token != TD_FIGURE_NO_TOKEN)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->period_token = (int) i;
  self->period = period;
  return n;
}

static guint
take_period (TdFigureParse  *self,
             guint           i,
             guint           n,
             const TdPhrase *phrase)
{
  return set_period (self, i, n, (TdPeriod) { .kind = phrase->value });
}

/* "in 18 months": a period as in the format. */
static guint
take_within (TdFigureParse  *self,
             guint           i,
             guint           n,
             const TdPhrase *phrase)
{
  const guint number = i + n, unit = number + 1;
  const TdPhrase *found = NULL;
  g_autofree char *text = NULL;
  TdPeriod period;
  guint length;

  if (!has_figure (self))
    return fail (self, TD_FIGURE_FAULT_WORD, i);
  if (is_number_at (self, number) && unit < self->tokens.n)
    found = td_figure_words_find (&self->tokens, unit, FALSE, &length);
  if (found == NULL || found->kind != TD_PHRASE_UNIT)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  text = g_strdup_printf ("P%s%c", get_token (self, number)->folded, g_ascii_toupper (*found->text));
  if (!td_period_parse (text, &period, NULL))
    return fail (self, TD_FIGURE_FAULT_WORD, number);

  self->languages |= found->language;
  return set_period (self, i, n + 1 + length, period);
}

static guint
take_percent (TdFigureParse  *self,
              guint           i,
              guint           n,
              const TdPhrase *phrase)
{
  self->percent_token = (int) i;
  return n;
}

static guint
take_unit (TdFigureParse  *self,
           guint           i,
           guint           n,
           const TdPhrase *phrase)
{
  if (!has_figure (self) || self->unit_token != TD_FIGURE_NO_TOKEN)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->unit_token = (int) i;
  self->unit = phrase->text;
  return n;
}

static guint
take_estimated (TdFigureParse  *self,
                guint           i,
                guint           n,
                const TdPhrase *phrase)
{
  self->is_estimated = self->has_words = TRUE;
  return n;
}

static guint
take_conditional (TdFigureParse  *self,
                  guint           i,
                  guint           n,
                  const TdPhrase *phrase)
{
  self->is_conditional = self->has_words = TRUE;
  return n;
}

static guint
take_alone (TdFigureParse  *self,
            guint           i,
            guint           n,
            const TdPhrase *phrase)
{
  if (phrase->kind == TD_PHRASE_NOTHING && n != self->tokens.n)
    return fail (self, TD_FIGURE_FAULT_WORD, i);
  if (phrase->kind == TD_PHRASE_NOTHING)
    return fail (self, TD_FIGURE_FAULT_NOTHING_SAID, i);
  if (has_figure (self))
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->alone = (int) i;
  self->alone_kind = phrase->kind;
  self->has_words |= phrase->kind == TD_PHRASE_UNDISCLOSED;
  return n;
}

static guint
take_article (TdFigureParse  *self,
              guint           i,
              guint           n,
              const TdPhrase *phrase)
{
  const TdFigureToken *token = get_token (self, i);

  if (has_accent (token) && g_str_equal (phrase->words, "a"))
    {
      self->languages |= TD_WORDS_FRENCH;
      return join (self, TD_FIGURE_RANGE, i, n);
    }
  if (has_accent (token) && g_str_equal (phrase->words, "des"))
    return take_from (self, i, n, phrase);

  self->article = (int) i;
  return n;
}

static guint
take_stop (TdFigureParse  *self,
           guint           i,
           guint           n,
           const TdPhrase *phrase)
{
  return fail (self, TD_FIGURE_FAULT_WORD, i);
}

static const Take takes[] = {
  [TD_PHRASE_BOUND] = take_bound,
  [TD_PHRASE_FROM] = take_from,
  [TD_PHRASE_BETWEEN] = take_opener,
  [TD_PHRASE_AND] = take_and,
  [TD_PHRASE_TO] = take_to,
  [TD_PHRASE_EITHER] = take_opener,
  [TD_PHRASE_OR] = take_or,
  [TD_PHRASE_VAGUE] = take_vague,
  [TD_PHRASE_NUMBER] = take_number_word,
  [TD_PHRASE_SCALE] = take_scale,
  [TD_PHRASE_BILLION] = take_scale,
  [TD_PHRASE_CURRENCY] = take_currency,
  [TD_PHRASE_DOLLAR] = take_currency,
  [TD_PHRASE_SHARED] = take_currency,
  [TD_PHRASE_PERIOD] = take_period,
  [TD_PHRASE_PERCENT] = take_percent,
  [TD_PHRASE_UNIT] = take_unit,
  [TD_PHRASE_WITHIN] = take_within,
  [TD_PHRASE_ESTIMATED] = take_estimated,
  [TD_PHRASE_CONDITIONAL] = take_conditional,
  [TD_PHRASE_NOTHING] = take_alone,
  [TD_PHRASE_UNDISCLOSED] = take_alone,
  [TD_PHRASE_FREE] = take_alone,
  [TD_PHRASE_ARTICLE] = take_article,
  [TD_PHRASE_STOP] = take_stop,
};

static gboolean
is_scale_tail (const TdPhrase *phrase)
{
  return phrase->kind == TD_PHRASE_CURRENCY || phrase->kind == TD_PHRASE_DOLLAR || phrase->kind == TD_PHRASE_SHARED
         || phrase->kind == TD_PHRASE_NUMBER || phrase->kind == TD_PHRASE_SCALE;
}

static guint
take_phrase (TdFigureParse *self,
             guint          i)
{
  guint n, taken;
  const TdPhrase *phrase = td_figure_words_find (&self->tokens, i, get_open_slot (self) != NULL, &n);

  if (phrase == NULL)
    return 0;
  taken = takes[phrase->kind] (self, i, n, phrase);
  if (taken == 0)
    return 0;

  self->languages |= phrase->language;
  self->is_open &= is_scale_tail (phrase);
  if (phrase->kind != TD_PHRASE_ARTICLE)
    self->article = TD_FIGURE_NO_TOKEN;
  return taken;
}

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
    return join (self, TD_FIGURE_RANGE, i, 1);
  if (self->n_slots > 0 || !is_number_at (self, i + 1))
    return fail (self, TD_FIGURE_FAULT_WORD, i);

  self->minus = (int) i;
  return 1;
}

/* "6,000+" is 6,000 or more; "+50%" is a rise, where the metric is a change. */
static guint
take_plus (TdFigureParse *self,
           guint          i)
{
  const TdFigureHints *hints = self->hints;
  const TdPhrase or_more = { "+", TD_PHRASE_BOUND, TD_WORDS_BOTH, TD_BOUND_AT_LEAST, NULL };

  if (!is_sign (get_token (self, i), "+"))
    return 0;
  if (self->n_slots == 1 && self->joiner == TD_FIGURE_NO_TOKEN)
    return take_bound (self, i, 1, &or_more);
  if (self->n_slots == 0 && is_number_at (self, i + 1) && hints->metric != NULL
      && (hints->metric->is_signed || hints->metric->measure == TD_MEASURE_CHANGE))
    return 1;

  return fail (self, TD_FIGURE_FAULT_WORD, i);
}

static guint
take_sign (TdFigureParse *self,
           guint          i)
{
  static const char * const silent[] = { ",", ";", "(", ")", NULL };
  const TdFigureToken *token = get_token (self, i);

  if (is_dash (token) && self->tokens.n > 1)
    return take_dash (self, i);
  if (is_sign (token, ":") && self->name != TD_FIGURE_NO_TOKEN && !has_figure (self))
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
  const TdFigureToken *token = get_token (self, i);
  char code[4] = "";

  if (token->length != 3 || !g_ascii_isupper (token->start[0]) || !g_ascii_isupper (token->start[1])
      || !g_ascii_isupper (token->start[2]))
    return 0;
  memcpy (code, token->start, 3);
  if (!td_currency_is_known (code))
    return 0;
  if (set_currency (self, i, 1, code, FALSE) == 0)
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
  const TdFigureToken *token = get_token (self, i);
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

  if (self->noun != TD_FIGURE_NO_TOKEN || self->name != TD_FIGURE_NO_TOKEN || !has_figure (self)
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
  static guint (* const ways[]) (TdFigureParse *, guint) = { take_sign, take_name, take_phrase, take_plus, take_code, take_noun };
  guint n = 0;

  if (is_number_at (self, i))
    return take_digits (self, i);
  for (guint way = 0; way < G_N_ELEMENTS (ways) && n == 0 && self->fault == TD_FIGURE_FAULT_NONE; way++)
    n = ways[way] (self, i);
  if (n == 0 && self->fault == TD_FIGURE_FAULT_NONE)
    return fail (self, TD_FIGURE_FAULT_WORD, i);

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
        return td_figure_parse_fail (self, TD_FIGURE_FAULT_WORD, left[i]);
    }
  if (!has_figure (self))
    return td_figure_parse_fail (self, TD_FIGURE_FAULT_NO_NUMBER, 0);
  if (self->opener != TD_FIGURE_NO_TOKEN && (self->n_slots != 2 || self->join != self->opened))
    return td_figure_parse_fail (self, TD_FIGURE_FAULT_WORD, self->opener);

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
    return td_figure_parse_fail (self, TD_FIGURE_FAULT_EMPTY, TD_FIGURE_NO_TOKEN);

  for (guint i = 0; i < self->tokens.n;)
    {
      const guint n = take (self, i);

      if (n == 0)
        return FALSE;
      i += n;
    }
  if (self->tokens.has_more)
    return td_figure_parse_fail (self, TD_FIGURE_FAULT_WORD, (int) self->tokens.n - 1);

  return check_end (self);
}

void
td_figure_parse_clear (TdFigureParse *self)
{
  td_figure_tokens_clear (&self->tokens);
  for (guint i = 0; i < G_N_ELEMENTS (self->slots); i++)
    td_figure_number_clear (&self->slots[i].number);
}
