/* td-refusal.c: why two cells of a row are not set against each other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-refusal.h"

typedef struct
{
  const TdComparisonCell *cell, *reference;
  TdFigureKey             key, reference_key; /* the periods as shown */
} Pair;

static TdFigureKey
get_shown_key (const TdComparisonCell *cell)
{
  TdFigureKey key = cell->finding->key;

  key.period = cell->period;
  return key;
}

static Pair
make_pair (const TdComparisonRow *row,
           guint                  of,
           guint                  to)
{
  const TdComparisonCell *cell = &row->cells[of], *reference = &row->cells[to];

  return (Pair) { cell, reference, get_shown_key (cell), get_shown_key (reference) };
}

static gboolean
has_state (const TdComparisonCell *cell,
           TdFindingState          state)
{
  return cell->finding->state == state;
}

/* A choice may make words stand where there are numbers, too. */
static gboolean
is_words (const TdComparisonCell *cell)
{
  return !td_quantity_is_number (cell->quantity);
}

static gboolean
is_zero (const TdComparisonCell *cell)
{
  return cell->quantity.low == 0 && cell->quantity.high == 0;
}

static gboolean
is_free (const TdComparisonCell *cell)
{
  const TdMetric *metric = cell->finding->key.metric;

  return metric->unit == TD_UNIT_MONEY && metric->measure == TD_MEASURE_RATE && is_zero (cell);
}

static gboolean
lacks_figure (const Pair *pair)
{
  return has_state (pair->cell, TD_FINDING_NOT_REPORTED) || has_state (pair->cell, TD_FINDING_WITHHELD);
}

static gboolean
lacks_reference (const Pair *pair)
{
  return has_state (pair->reference, TD_FINDING_NOT_REPORTED);
}

static gboolean
has_reference_elsewhere (const Pair *pair)
{
  return pair->reference->is_elsewhere;
}

static gboolean
withholds_reference (const Pair *pair)
{
  return has_state (pair->reference, TD_FINDING_WITHHELD);
}

static gboolean
is_unresolved (const Pair *pair)
{
  return pair->cell->finding->standing == NULL;
}

static gboolean
is_reference_unresolved (const Pair *pair)
{
  return pair->reference->finding->standing == NULL;
}

static gboolean
has_words (const Pair *pair)
{
  return is_words (pair->cell);
}

static gboolean
has_reference_words (const Pair *pair)
{
  return is_words (pair->reference);
}

static gboolean
is_unknown (const Pair *pair)
{
  return !pair->key.metric->is_known;
}

static gboolean
is_rank (const Pair *pair)
{
  return td_figure_key_get_measure (&pair->key) == TD_MEASURE_RANK;
}

static gboolean
is_one_free (const Pair *pair)
{
  return is_free (pair->cell) != is_free (pair->reference);
}

static gboolean
senses_differ (const Pair *pair)
{
  return g_strcmp0 (pair->key.sense, pair->reference_key.sense) != 0;
}

static gboolean
scopes_differ (const Pair *pair)
{
  return g_strcmp0 (pair->key.scope, pair->reference_key.scope) != 0;
}

/* What costs nothing needs no currency, and no period. */
static gboolean
are_both_free (const Pair *pair)
{
  return is_free (pair->cell) && is_free (pair->reference);
}

static gboolean
currencies_differ (const Pair *pair)
{
  return !are_both_free (pair) && g_strcmp0 (pair->key.currency, pair->reference_key.currency) != 0;
}

/* "Since it began" has no length either. */
static gboolean
lacks_length (const TdFigureKey *key,
              gboolean           is_expected)
{
  if (key->period.kind == TD_PERIOD_NONE)
    return is_expected || td_metric_expects_period (key->metric);

  return !td_period_is_stated (key->period);
}

static gboolean
is_period_unstated (const Pair *pair)
{
  return !are_both_free (pair) &&
         (lacks_length (&pair->key, pair->reference_key.period.kind != TD_PERIOD_NONE) ||
          lacks_length (&pair->reference_key, pair->key.period.kind != TD_PERIOD_NONE));
}

static gboolean
periods_differ (const Pair *pair)
{
  return !are_both_free (pair) && !td_period_equal (pair->key.period, pair->reference_key.period);
}

/* Two figures of one key that is not the row's are kept from the row's own, not
 * from each other. */
static gboolean
are_apart (const Pair *pair)
{
  if (pair->cell->is_near && pair->reference->is_near)
    return FALSE;

  return pair->cell->is_apart || pair->reference->is_apart;
}

static gboolean
is_one_zero (const Pair *pair)
{
  return is_zero (pair->cell) != is_zero (pair->reference);
}

/* What is told by points may fall below nothing. */
static gboolean
is_one_negative (const Pair *pair)
{
  return !td_measure_is_percentage (td_figure_key_get_measure (&pair->key)) &&
         (pair->cell->quantity.low < 0 || pair->reference->quantity.low < 0);
}

/* In the order in which it is asked: the first that is true is said. */
static const struct
{
  TdRefusal  refusal;
  gboolean (*is_true) (const Pair *pair);
  gboolean   is_for_all; /* what is true of one cell and the reference is so of every cell of the row */
} checks[] = {
  { TD_REFUSAL_NO_FIGURE, lacks_figure },
  { TD_REFUSAL_REFERENCE_ELSEWHERE, has_reference_elsewhere, TRUE },
  { TD_REFUSAL_REFERENCE_NOT_REPORTED, lacks_reference, TRUE },
  { TD_REFUSAL_REFERENCE_WITHHELD, withholds_reference, TRUE },
  { TD_REFUSAL_UNRESOLVED, is_unresolved },
  { TD_REFUSAL_REFERENCE_UNRESOLVED, is_reference_unresolved, TRUE },
  { TD_REFUSAL_WORDS, has_words },
  { TD_REFUSAL_REFERENCE_WORDS, has_reference_words, TRUE },
  { TD_REFUSAL_UNKNOWN, is_unknown, TRUE },
  { TD_REFUSAL_RANK, is_rank, TRUE },
  { TD_REFUSAL_FREE, is_one_free },
  { TD_REFUSAL_SENSE, senses_differ },
  { TD_REFUSAL_SCOPE, scopes_differ },
  { TD_REFUSAL_CURRENCY, currencies_differ },
  { TD_REFUSAL_PERIOD_UNSTATED, is_period_unstated },
  { TD_REFUSAL_PERIOD, periods_differ },
  { TD_REFUSAL_APART, are_apart },
  { TD_REFUSAL_ZERO, is_one_zero },
  { TD_REFUSAL_NEGATIVE, is_one_negative },
};

static TdRefusal
find (const Pair *pair,
      gboolean    only_for_all)
{
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    if ((checks[i].is_for_all || !only_for_all) && checks[i].is_true (pair))
      return checks[i].refusal;

  return TD_REFUSAL_NONE;
}

TdRefusal
td_refusal_find (const TdComparisonRow *row,
                 guint                  of,
                 guint                  to)
{
  Pair pair = make_pair (row, of, to);

  return find (&pair, FALSE);
}

TdRefusal
td_refusal_find_for_all (const TdComparisonRow *row,
                         guint                  to)
{
  Pair pair = make_pair (row, to, to);

  return find (&pair, TRUE);
}
