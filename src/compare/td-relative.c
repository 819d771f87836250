/* td-relative.c: what one cell of a row is to another
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-relative.h"

#include "compare/td-amount-side.h"
#include "compare/td-comparison-private.h"
#include "compare/td-ratio.h"

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

static TdMeasure
get_measure (const TdFigureKey *key)
{
  return td_metric_get_measure (key->metric, td_period_is_stated (key->period));
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
  return get_measure (&pair->key) == TD_MEASURE_RANK;
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
  return !td_relative_is_difference (&pair->key) && (pair->cell->quantity.low < 0 || pair->reference->quantity.low < 0);
}

/* In the order in which it is asked: the first that is true is said. */
static const struct
{
  TdRefusal  refusal;
  gboolean (*is_true) (const Pair *pair);
} checks[] = {
  { TD_REFUSAL_NO_FIGURE, lacks_figure },
  { TD_REFUSAL_REFERENCE_ELSEWHERE, has_reference_elsewhere },
  { TD_REFUSAL_REFERENCE_NOT_REPORTED, lacks_reference },
  { TD_REFUSAL_REFERENCE_WITHHELD, withholds_reference },
  { TD_REFUSAL_UNRESOLVED, is_unresolved },
  { TD_REFUSAL_REFERENCE_UNRESOLVED, is_reference_unresolved },
  { TD_REFUSAL_WORDS, has_words },
  { TD_REFUSAL_REFERENCE_WORDS, has_reference_words },
  { TD_REFUSAL_UNKNOWN, is_unknown },
  { TD_REFUSAL_RANK, is_rank },
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

TdRefusal
td_relative_find_refusal (const TdComparisonRow *row,
                          guint                  of,
                          guint                  to)
{
  Pair pair = make_pair (row, of, to);

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    if (checks[i].is_true (&pair))
      return checks[i].refusal;

  return TD_REFUSAL_NONE;
}

gboolean
td_relative_is_equal (const TdComparisonRow *row,
                      guint                  of,
                      guint                  to)
{
  TdQuantity a = td_comparison_cell_get_exact (&row->cells[of]);
  TdQuantity b = td_comparison_cell_get_exact (&row->cells[to]);

  if (td_amount_is_limit (a.bound) || td_amount_is_limit (b.bound))
    return FALSE;
  /* "10 or 20" is not "between 10 and 20". */
  if ((td_bound_is_pair (a.bound) || td_bound_is_pair (b.bound)) && a.bound != b.bound)
    return FALSE;

  return td_amount_is_same (a.low, b.low) && td_amount_is_same (a.high, b.high);
}

gboolean
td_relative_is_difference (const TdFigureKey *key)
{
  TdMeasure measure = get_measure (key);

  return measure == TD_MEASURE_SHARE || measure == TD_MEASURE_CHANGE;
}

static void
compute_difference (TdRelative *relative,
                    TdQuantity  of,
                    TdQuantity  to,
                    gboolean    is_signed)
{
  relative->is_difference = TRUE;
  relative->difference = td_difference_compute (of, to, is_signed);
  relative->refusal = relative->difference.refusal;
}

static void
compute_ratio (TdRelative *relative,
               TdQuantity  of,
               TdQuantity  to)
{
  static const TdRefusal refusals[] = {
    [TD_NO_RATIO_OTHER] = TD_REFUSAL_OPEN,
    [TD_NO_RATIO_TWO_MINIMUMS] = TD_REFUSAL_TWO_MINIMUMS,
    [TD_NO_RATIO_TWO_MAXIMUMS] = TD_REFUSAL_TWO_MAXIMUMS,
  };
  TdNoRatio why;

  if (!td_ratio_divide (of, to, &relative->ratio, &why))
    relative->refusal = refusals[why];
}

TdRelative
td_relative_compute (const TdComparisonRow *row,
                     guint                  of,
                     guint                  to)
{
  TdRelative relative = { .refusal = td_relative_find_refusal (row, of, to), .ratio = { .of = of, .to = to } };
  TdQuantity a, b;

  if (relative.refusal != TD_REFUSAL_NONE)
    return relative;

  relative.is_equal = td_relative_is_equal (row, of, to);
  if (relative.is_equal)
    return relative;

  a = td_comparison_cell_get_exact (&row->cells[of]);
  b = td_comparison_cell_get_exact (&row->cells[to]);
  if (td_relative_is_difference (&row->key))
    compute_difference (&relative, a, b, row->key.metric->is_signed || get_measure (&row->key) == TD_MEASURE_CHANGE);
  else
    compute_ratio (&relative, a, b);

  return relative;
}
