/* td-ratio.c: how many times one quantity is another
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-ratio.h"

#include <math.h>

#include "compare/td-amount-side.h"

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
