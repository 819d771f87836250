/* td-figure-state.c: what has been said of a figure so far, and what may still be said (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-state.h"

gboolean
td_figure_fail (TdFigureParse *self,
                TdFigureFault  fault,
                int            token)
{
  self->fault = fault;
  self->fault_token = token;
  return FALSE;
}

const TdFigureToken *
td_figure_get_token (TdFigureParse *self,
                     guint          i)
{
  return &self->tokens.tokens[i];
}

gboolean
td_figure_has_number_at (TdFigureParse *self,
                         guint          i)
{
  return i < self->tokens.n && td_figure_get_token (self, i)->kind == TD_FIGURE_TOKEN_NUMBER;
}

gboolean
td_figure_has_value (const TdFigureParse *self)
{
  return self->n_slots > 0 || self->vague_token != TD_FIGURE_NO_TOKEN || self->alone != TD_FIGURE_NO_TOKEN;
}

TdFigureSlot *
td_figure_add_slot (TdFigureParse *self,
                    guint          i)
{
  TdFigureSlot *slot;

  if (self->n_slots == 1 && self->joiner == TD_FIGURE_NO_TOKEN)
    {
      td_figure_fail (self, TD_FIGURE_FAULT_SECOND_NUMBER, (int) i);
      return NULL;
    }
  if (self->n_slots == G_N_ELEMENTS (self->slots) || self->vague_token != TD_FIGURE_NO_TOKEN)
    {
      td_figure_fail (self, TD_FIGURE_FAULT_SECOND_NUMBER, (int) i);
      return NULL;
    }

  slot = &self->slots[self->n_slots++];
  slot->token = (int) i;
  slot->scale = TD_FIGURE_NO_TOKEN;
  slot->is_negative = self->minus != TD_FIGURE_NO_TOKEN;
  self->minus = self->joiner = TD_FIGURE_NO_TOKEN;
  return slot;
}

TdFigureSlot *
td_figure_get_open_slot (TdFigureParse *self)
{
  TdFigureSlot *slot = self->n_slots > 0 ? &self->slots[self->n_slots - 1] : NULL;

  return slot != NULL && self->is_open && slot->scale == TD_FIGURE_NO_TOKEN ? slot : NULL;
}

guint
td_figure_take_digits (TdFigureParse *self,
                       guint          i)
{
  const TdFigureToken *token = td_figure_get_token (self, i);
  TdFigureSlot *slot = td_figure_add_slot (self, i);

  if (slot == NULL)
    return 0;
  if (!td_figure_number_read (token->start, token->length, &slot->number))
    return td_figure_fail (self, TD_FIGURE_FAULT_BAD_NUMBER, (int) i);

  self->is_open = TRUE;
  self->article = TD_FIGURE_NO_TOKEN;
  return 1;
}

guint
td_figure_set_bound (TdFigureParse *self,
                     guint          i,
                     guint          n,
                     TdBound        bound)
{
  if (self->bound_token != TD_FIGURE_NO_TOKEN && self->bound != bound)
    return td_figure_fail (self, TD_FIGURE_FAULT_SECOND_BOUND, (int) i);

  self->bound = bound;
  self->bound_token = (int) i;
  self->has_words = TRUE;
  return n;
}

guint
td_figure_join (TdFigureParse *self,
                TdFigureJoin   how,
                guint          i,
                guint          n)
{
  if (self->n_slots != 1 || self->joiner != TD_FIGURE_NO_TOKEN)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  self->join = how;
  self->joiner = (int) i;
  return n;
}

guint
td_figure_set_currency (TdFigureParse *self,
                        guint          i,
                        guint          n,
                        const char    *code,
                        gboolean       is_dollar)
{
  if (self->currency_token != TD_FIGURE_NO_TOKEN
      && (g_strcmp0 (self->currency, code) != 0 || self->is_dollar != is_dollar))
    return td_figure_fail (self, TD_FIGURE_FAULT_OTHER_CURRENCY, (int) i);

  self->currency_token = (int) i;
  self->currency = code;
  self->is_dollar = is_dollar;
  return n;
}

guint
td_figure_set_period (TdFigureParse *self,
                      guint          i,
                      guint          n,
                      TdPeriod       period)
{
  if (self->period_token != TD_FIGURE_NO_TOKEN)
    return td_figure_fail (self, TD_FIGURE_FAULT_WORD, (int) i);

  self->period_token = (int) i;
  self->period = period;
  return n;
}
