/* td-disagreement-key.c: one amount under two keys or two metrics
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-disagreement-rule.h"

/* What may happen to a person, one after the other. */
static const char * const stages[] = {
  "suspects", "arrests", "police-custody", "indicted", "convictions", NULL
};

static gboolean
is_near (const TdClaim *a,
         const TdClaim *b)
{
  return td_disagreement_is_near (a->quantity, b->quantity);
}

gboolean
td_disagreement_is_period (const TdClaim *a,
                           const TdClaim *b)
{
  return !td_period_equal (a->key.period, b->key.period) && is_near (a, b);
}

gboolean
td_disagreement_is_scope (const TdClaim *a,
                          const TdClaim *b)
{
  return g_strcmp0 (a->key.scope, b->key.scope) != 0 && is_near (a, b);
}

gboolean
td_disagreement_is_sense (const TdClaim *a,
                          const TdClaim *b)
{
  return g_strcmp0 (a->key.sense, b->key.sense) != 0 && is_near (a, b);
}

/* A sum in two currencies is converted, or mistaken: either way it is not the same. */
gboolean
td_disagreement_is_currency (const TdClaim *a,
                             const TdClaim *b)
{
  TdFigureKey key = b->key;

  if (a->key.currency == NULL || b->key.currency == NULL || g_str_equal (a->key.currency, b->key.currency))
    return FALSE;
  key.currency = a->key.currency;

  return td_figure_key_equal (&a->key, &key) || is_near (a, b);
}

static gboolean
is_stage (const TdClaim *claim)
{
  return g_strv_contains (stages, claim->key.metric->id);
}

gboolean
td_disagreement_is_other_event (const TdClaim *a,
                                const TdClaim *b)
{
  return is_stage (a) && is_stage (b) && is_near (a, b);
}

static gboolean
is_money (const TdClaim *claim)
{
  return claim->key.metric->unit == TD_UNIT_MONEY;
}

gboolean
td_disagreement_is_other_money (const TdClaim *a,
                                const TdClaim *b)
{
  return is_money (a) && is_money (b) && g_strcmp0 (a->key.currency, b->key.currency) == 0 && is_near (a, b);
}

/* Of audience and catalogue the same thing goes by many names. */
static gboolean
is_named (const TdClaim *claim)
{
  return claim->key.metric->group == TD_GROUP_AUDIENCE || claim->key.metric->group == TD_GROUP_CATALOGUE;
}

/* Years, percent and ranks are no counts of things. */
static gboolean
is_count (const TdClaim *claim)
{
  return claim->key.metric->unit == TD_UNIT_COUNT && claim->key.metric->measure != TD_MEASURE_RANK;
}

gboolean
td_disagreement_is_other_noun (const TdClaim *a,
                               const TdClaim *b)
{
  return is_named (a) && is_count (a) && is_count (b) && is_near (a, b);
}

gboolean
td_disagreement_is_other_unit (const TdClaim *a,
                               const TdClaim *b)
{
  return !is_named (a) && is_count (a) && is_count (b) && !(is_stage (a) && is_stage (b)) && is_near (a, b);
}
