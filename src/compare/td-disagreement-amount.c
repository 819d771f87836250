/* td-disagreement-amount.c: what two claims of one figure disagree on
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-disagreement-rule.h"

#include "compare/td-rival.h"

/* Below the first nothing is told from a coincidence, below the second nothing is
 * rounded, and below the third not to a single digit: 110,000 is not 100,000. */
#define LEAST_AMOUNT 10
#define LEAST_ROUNDED 1e3
#define LEAST_ONE_DIGIT 1e6

static gboolean
is_same_amount (TdQuantity a,
                TdQuantity b)
{
  return a.low == b.low && a.high == b.high;
}

static gboolean
is_pair (TdQuantity quantity)
{
  return quantity.low != quantity.high;
}

gboolean
td_disagreement_is_near (TdQuantity a,
                         TdQuantity b)
{
  int digits;

  if (!td_quantity_is_number (a) || !td_quantity_is_number (b) || MIN (a.high, b.high) < LEAST_AMOUNT)
    return FALSE;
  if (is_same_amount (a, b))
    return TRUE;
  if (is_pair (a) || is_pair (b) || MIN (a.low, b.low) < LEAST_ROUNDED)
    return FALSE;

  digits = MIN (td_quantity_count_significant (a.low), td_quantity_count_significant (b.low));
  if (digits == 1 && MIN (a.low, b.low) < LEAST_ONE_DIGIT)
    return FALSE;

  return td_round_significant (a.low, digits, 0) == td_round_significant (b.low, digits, 0);
}

/* "" for the metric's own noun. */
static const char *
get_noun (const TdClaim *claim)
{
  const char *counted = td_text_get_tag (claim->counted, "en");
  const char *own = claim->key.metric->name;

  return counted == NULL || (own != NULL && g_ascii_strcasecmp (counted, own) == 0) ? "" : counted;
}

gboolean
td_disagreement_is_noun (const TdClaim *a,
                         const TdClaim *b)
{
  return g_ascii_strcasecmp (get_noun (a), get_noun (b)) != 0;
}

gboolean
td_disagreement_is_qualifier (const TdClaim *a,
                              const TdClaim *b)
{
  return td_quantity_is_number (a->quantity) && td_quantity_is_number (b->quantity)
         && is_same_amount (a->quantity, b->quantity) && a->quantity.bound != b->quantity.bound
         && a->quantity.low != 0;
}

/* Words that may mean any value are not compared with anything. */
static gboolean
is_comparable (const TdClaim *claim)
{
  if (claim->quantity.bound == TD_BOUND_UNDISCLOSED)
    return FALSE;

  return claim->quantity.bound != TD_BOUND_VAGUE || claim->quantity.magnitude < TD_MAGNITUDE_OTHER;
}

static gboolean
is_other_figure (const TdClaim *a,
                 const TdClaim *b)
{
  if (td_quantity_is_number (a->quantity) && td_quantity_is_number (b->quantity))
    return !is_same_amount (a->quantity, b->quantity);

  return TRUE;
}

gboolean
td_disagreement_is_precision (const TdClaim *a,
                              const TdClaim *b)
{
  return is_comparable (a) && is_comparable (b) && is_other_figure (a, b)
         && td_quantity_relate (a->quantity, b->quantity) == TD_RELATION_COMPATIBLE;
}

static gboolean
contradict (const TdClaim *a,
            const TdClaim *b)
{
  return td_rival_contradicts (a, b) && td_rival_contradicts (b, a);
}

static gboolean
share_source (const TdClaim *a,
              const TdClaim *b)
{
  const char * const *sources = a->statement->sources;

  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    if (b->statement->sources != NULL && g_strv_contains (b->statement->sources, sources[i]))
      return TRUE;

  return FALSE;
}

gboolean
td_disagreement_is_count (const TdClaim *a,
                          const TdClaim *b)
{
  return contradict (a, b) && !share_source (a, b);
}

gboolean
td_disagreement_is_internal (const TdClaim *a,
                             const TdClaim *b)
{
  return contradict (a, b) && share_source (a, b);
}

gboolean
td_disagreement_has_two_readings (const TdClaim *a,
                                  const TdClaim *b)
{
  return a->quantity.bound == TD_BOUND_EITHER && is_pair (a->quantity);
}

/* Of other amounts it is no wonder that they are stated otherwise. */
gboolean
td_disagreement_is_certainty (const TdClaim *a,
                              const TdClaim *b)
{
  const TdMood mood_a = a->statement->mood, mood_b = b->statement->mood;

  return mood_a != mood_b && (mood_a == TD_MOOD_FACT || mood_b == TD_MOOD_FACT)
         && td_quantity_relate (a->quantity, b->quantity) != TD_RELATION_CONTRADICTING;
}
