/* td-ratio.c: how many times one quantity is another
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-ratio.h"

#include <math.h>

#include "compare/td-comparison-private.h"

#define DIGITS_ABOUT 2
#define DIGITS_BOUND 3
#define NOISE 1e-12

/* What a stated amount leaves open, for arithmetic: unlike the interval it
 * takes "about 100" as 100 and only remembers that it is soft. */
typedef struct
{
  double   low, high; /* 0 and INFINITY where open */
  gboolean is_soft;   /* bare, about, nearly */
  gboolean excludes;  /* the limit itself */
} Side;

static Side
get_side (TdQuantity quantity)
{
  Side side = { quantity.low, quantity.high, FALSE, FALSE };

  switch (quantity.bound)
    {
    case TD_BOUND_BARE:
    case TD_BOUND_ABOUT:
    case TD_BOUND_NEARLY:
      side.is_soft = TRUE;
      break;
    case TD_BOUND_MORE_THAN:
      side.excludes = TRUE;
      side.high = INFINITY;
      break;
    case TD_BOUND_AT_LEAST:
      side.high = INFINITY;
      break;
    case TD_BOUND_LESS_THAN:
      side.excludes = TRUE;
      side.low = 0;
      break;
    case TD_BOUND_UP_TO:
      side.low = 0;
      break;
    case TD_BOUND_EXACTLY:
    case TD_BOUND_BETWEEN:
    case TD_BOUND_EITHER:
    case TD_BOUND_VAGUE:
    case TD_BOUND_UNDISCLOSED:
    default:
      break;
    }

  return side;
}

static gboolean
is_same (double a,
         double b)
{
  return fabs (a - b) <= NOISE * fabs (b);
}

static void
set_point (TdRatio *ratio,
           double   value,
           gboolean is_soft)
{
  double cut = td_round_significant (value, DIGITS_BOUND, 0);

  if (!is_soft && is_same (cut, value))
    {
      ratio->bound = TD_BOUND_EXACTLY;
      ratio->low = ratio->high = cut;
      return;
    }

  ratio->bound = TD_BOUND_ABOUT;
  ratio->low = ratio->high = td_round_significant (value, DIGITS_ABOUT, 0);
}

/* "More than" stays true of any figure that was rounded down, and of one that
 * was not only where the limit itself is excluded or soft. */
static void
set_bound (TdRatio *ratio,
           double   value,
           gboolean is_lower,
           gboolean is_strict)
{
  double cut = td_round_significant (value, DIGITS_BOUND, is_lower ? -1 : 1);

  is_strict = is_strict || !is_same (cut, value);
  if (is_lower)
    ratio->bound = is_strict ? TD_BOUND_MORE_THAN : TD_BOUND_AT_LEAST;
  else
    ratio->bound = is_strict ? TD_BOUND_LESS_THAN : TD_BOUND_UP_TO;
  ratio->low = ratio->high = cut;
}

static TdNoRatio
explain (Side of,
         Side to)
{
  if (isinf (of.high) && isinf (to.high))
    return TD_NO_RATIO_TWO_MINIMUMS;
  if (of.low == 0 && to.low == 0)
    return TD_NO_RATIO_TWO_MAXIMUMS;

  return TD_NO_RATIO_OTHER;
}

gboolean
td_ratio_divide (TdQuantity  of,
                 TdQuantity  to,
                 TdRatio    *ratio,
                 TdNoRatio  *why)
{
  Side a = get_side (of), b = get_side (to);
  gboolean is_strict = a.is_soft || b.is_soft || a.excludes || b.excludes;
  double low, high;

  if (why != NULL)
    *why = TD_NO_RATIO_OTHER;
  if (!td_quantity_is_number (of) || !td_quantity_is_number (to))
    return FALSE;
  if (of.low < 0 || to.low < 0 || of.high <= 0 || to.high <= 0)
    return FALSE;

  low = isinf (b.high) ? 0 : a.low / b.high;
  high = b.low == 0 || isinf (a.high) ? INFINITY : a.high / b.low;
  if (low == 0 && isinf (high))
    {
      if (why != NULL)
        *why = explain (a, b);
      return FALSE;
    }

  if (isinf (high))
    set_bound (ratio, low, TRUE, is_strict);
  else if (low == 0)
    set_bound (ratio, high, FALSE, is_strict);
  else if (is_same (low, high))
    set_point (ratio, low, a.is_soft || b.is_soft);
  else
    {
      ratio->bound = TD_BOUND_BETWEEN;
      ratio->low = td_round_significant (low, DIGITS_BOUND, -1);
      ratio->high = td_round_significant (high, DIGITS_BOUND, 1);
    }

  return TRUE;
}

/* Only measures of a size have ratios: not ranks, not changes. */
static gboolean
has_ratios (const TdFigureKey *key)
{
  TdMeasure measure = td_metric_get_measure (key->metric, td_period_is_stated (key->period));

  if (!key->metric->is_known || measure == TD_MEASURE_RANK || measure == TD_MEASURE_CHANGE)
    return FALSE;

  return key->period.kind == TD_PERIOD_NONE ? !td_metric_expects_period (key->metric)
                                            : td_period_is_stated (key->period);
}

static gboolean
is_usable (const TdComparisonCell *cell)
{
  return !cell->is_near && !cell->is_apart && cell->finding->standing != NULL &&
         td_quantity_is_number (cell->quantity);
}

gboolean
td_ratio_compute (const TdComparisonRow *row,
                  guint                  a,
                  guint                  b,
                  TdRatio               *ratio,
                  TdNoRatio             *why)
{
  TdQuantity x, y;
  gboolean is_turned;

  *why = TD_NO_RATIO_OTHER;
  if (!has_ratios (&row->key) || !is_usable (&row->cells[a]) || !is_usable (&row->cells[b]))
    return FALSE;

  x = td_comparison_cell_get_exact (&row->cells[a]);
  y = td_comparison_cell_get_exact (&row->cells[b]);
  is_turned = y.low + y.high > x.low + x.high;
  ratio->of = is_turned ? b : a;
  ratio->to = is_turned ? a : b;
  return is_turned ? td_ratio_divide (y, x, ratio, why) : td_ratio_divide (x, y, ratio, why);
}

static void
add_ratios (TdComparison *comparison,
            guint         row,
            guint         first)
{
  TdRatio ratio = { .row = row };
  TdNoRatio why;

  for (guint second = first + 1; second < comparison->cases->len; second++)
    if (td_ratio_compute (comparison->rows->pdata[row], first, second, &ratio, &why))
      g_array_append_val (comparison->ratios, ratio);
}

void
td_comparison_build_ratios (TdComparison *comparison)
{
  guint n = comparison->cases->len;
  guint n_first = n <= TD_COMPARISON_MAX_PAIRED ? n : 1;

  for (guint row = 0; row < comparison->rows->len; row++)
    for (guint first = 0; first < n_first; first++)
      add_ratios (comparison, row, first);
}
