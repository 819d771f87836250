/* td-figure-phrases.c: what each phrase of a figure says (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-phrases.h"

#include <string.h>

/* Returns: how many tokens were taken, 0 with a fault. */
typedef guint (*Take) (TdFigureParse  *self,
                       guint           i,
                       guint           n,
                       const TdPhrase *phrase);

/* Folding takes accents away: "à" joins two numbers, "a" is an article. */
static gboolean
has_accent (const TdFigureToken *token)
{
  return token->length > strlen (token->folded);
}

static guint
take_number_word (TdFigureParse  *self,
                  guint           i,
                  guint           n,
                  const TdPhrase *phrase)
{
  TdFigureSlot *slot = td_figure_add_slot (self, i);

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
  return td_figure_set_bound (self, i, n, (TdBound) phrase->value);
}

static guint
take_from (TdFigureParse  *self,
           guint           i,
           guint           n,
           const TdPhrase *phrase)
{
  if (td_figure_has_value (self) || self->from != TD_FIGURE_NO_TOKEN)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

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
  if (td_figure_has_value (self) || self->opener != TD_FIGURE_NO_TOKEN)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  self->opener = (int) i;
  self->opened = phrase->kind == TD_PHRASE_EITHER ? TD_FIGURE_READINGS : TD_FIGURE_RANGE;
  self->has_words = TRUE;
  return n;
}

static guint
take_and (TdFigureParse  *self,
          guint           i,
          guint           n,
          const TdPhrase *phrase)
{
  if (self->opened != TD_FIGURE_RANGE)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  return td_figure_join (self, TD_FIGURE_RANGE, i, n);
}

static guint
take_to (TdFigureParse  *self,
         guint           i,
         guint           n,
         const TdPhrase *phrase)
{
  return td_figure_join (self, TD_FIGURE_RANGE, i, n);
}

static guint
take_or (TdFigureParse  *self,
         guint           i,
         guint           n,
         const TdPhrase *phrase)
{
  return td_figure_join (self, TD_FIGURE_READINGS, i, n);
}

static guint
take_vague (TdFigureParse  *self,
            guint           i,
            guint           n,
            const TdPhrase *phrase)
{
  if (td_figure_has_value (self))
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  self->vague_token = (int) i;
  self->vague_end = (int) (i + n);
  self->magnitude = (TdMagnitude) phrase->value;
  self->has_words = TRUE;
  return n;
}

static guint
take_scale (TdFigureParse  *self,
            guint           i,
            guint           n,
            const TdPhrase *phrase)
{
  TdFigureSlot *slot = td_figure_get_open_slot (self);

  if (slot == NULL && !td_figure_has_value (self) && g_str_equal (phrase->words, "mille"))
    {
      const TdPhrase thousand = { phrase->words, TD_PHRASE_NUMBER, phrase->language, 1000, NULL };

      return take_number_word (self, i, n, &thousand);
    }
  if (slot == NULL)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  slot->scale = (int) i;
  slot->zeros = phrase->value;
  slot->is_billion = phrase->kind == TD_PHRASE_BILLION;
  return n;
}

static guint
take_currency (TdFigureParse  *self,
               guint           i,
               guint           n,
               const TdPhrase *phrase)
{
  return td_figure_set_currency (self, i, n, phrase->text, phrase->kind == TD_PHRASE_DOLLAR);
}

static guint
take_period (TdFigureParse  *self,
             guint           i,
             guint           n,
             const TdPhrase *phrase)
{
  return td_figure_set_period (self, i, n, (TdPeriod) { .kind = phrase->value });
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

  if (!td_figure_has_value (self))
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);
  if (td_figure_has_number_at (self, number) && unit < self->tokens.n)
    found = td_figure_words_find (&self->tokens, unit, FALSE, &length);
  if (found == NULL || found->kind != TD_PHRASE_UNIT)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  text = g_strdup_printf ("P%s%c", td_figure_get_token (self, number)->folded, g_ascii_toupper (*found->text));
  if (!td_period_parse (text, &period, NULL))
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) number);

  self->languages |= found->language;
  return td_figure_set_period (self, i, n + 1 + length, period);
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
  if (!td_figure_has_value (self) || self->unit_token != TD_FIGURE_NO_TOKEN)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

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
  const TdFigureToken *last = td_figure_get_token (self, i + n - 1);

  /* "est." is short for estimated, « est » is French for "is". */
  if (g_str_equal (phrase->words, "est") && last->start[last->length - 1] != '.')
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

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
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);
  if (phrase->kind == TD_PHRASE_NOTHING)
    return td_figure_fail (self, TD_FIGURE_FAULT_NOTHING_SAID, (int) i);
  if (td_figure_has_value (self))
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

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
  const TdFigureToken *token = td_figure_get_token (self, i);

  if (has_accent (token) && g_str_equal (phrase->words, "a"))
    {
      self->languages |= TD_WORDS_FRENCH;
      return td_figure_join (self, TD_FIGURE_RANGE, i, n);
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
  return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);
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

guint
td_figure_take_phrase (TdFigureParse *self,
                       guint          i)
{
  guint n, taken;
  const TdPhrase *phrase = td_figure_words_find (&self->tokens, i, td_figure_get_open_slot (self) != NULL, &n);

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
