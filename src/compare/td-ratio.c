/* td-ratio.c: how many times one quantity is another
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-ratio.h"

#include <math.h>

#include "compare/td-amount-side.h"
#include "compare/td-comparison-private.h"
#include "compare/td-relative.h"

#define DIGITS_ABOUT 2
#define DIGITS_BOUND 3

static void
set_point (TdRatio *ratio,
           double   value,
           gboolean is_soft)
{
  double cut = td_round_significant (value, DIGITS_BOUND, 0);

  if (!is_soft && td_amount_is_same (cut, value))
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

  is_strict = is_strict || !td_amount_is_same (cut, value);
  if (is_lower)
    ratio->bound = is_strict ? TD_BOUND_MORE_THAN : TD_BOUND_AT_LEAST;
  else
    ratio->bound = is_strict ? TD_BOUND_LESS_THAN : TD_BOUND_UP_TO;
  ratio->low = ratio->high = cut;
}

static TdNoRatio
explain (TdAmountSide of,
         TdAmountSide to)
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
  TdAmountSide a = td_amount_side_new (of), b = td_amount_side_new (to);
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
  else if (td_amount_is_same (low, high))
    set_point (ratio, low, a.is_soft || b.is_soft);
  else
    {
      ratio->bound = TD_BOUND_BETWEEN;
      ratio->low = td_round_significant (low, DIGITS_BOUND, -1);
      ratio->high = td_round_significant (high, DIGITS_BOUND, 1);
    }

  return TRUE;
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
  if (td_relative_find_refusal (row, a, b) != TD_REFUSAL_NONE || td_relative_is_difference (&row->key) ||
      td_relative_is_equal (row, a, b))
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
