/* td-difference.c: by how much one percentage is more than another
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-difference.h"

#include <math.h>

#include "compare/td-amount-side.h"

#define DIGITS_ABOUT 2
#define DIGITS_BOUND 3
#define DIGITS_TRUE 12 /* 45.3 - 12.8 is 32.5 */

/* A change that is "less than 5 %" may be a fall. */
static TdAmountSide
get_side (TdQuantity quantity,
          gboolean   is_signed)
{
  TdAmountSide side = td_amount_side_new (quantity);

  if (is_signed && (quantity.bound == TD_BOUND_LESS_THAN || quantity.bound == TD_BOUND_UP_TO))
    side.low = -INFINITY;
  return side;
}

static double
subtract (double a,
          double b)
{
  double difference = a - b;

  return isinf (difference) ? difference : td_round_significant (difference, DIGITS_TRUE, 0);
}

/* @low and @high are the ends of what the difference may be, of which the lower is not negative. */
static TdQuantity
round_difference (double   low,
                  double   high,
                  gboolean is_soft,
                  gboolean is_strict)
{
  double cut = td_round_significant (low, DIGITS_BOUND, isinf (high) || low < high ? -1 : 0);

  if (isinf (high))
    return (TdQuantity) { cut, cut, is_strict || cut != low ? TD_BOUND_MORE_THAN : TD_BOUND_AT_LEAST };
  if (low < high)
    return (TdQuantity) { cut, td_round_significant (high, DIGITS_BOUND, 1), TD_BOUND_BETWEEN };
  if (!is_soft && cut == low)
    return (TdQuantity) { cut, cut, TD_BOUND_EXACTLY };

  cut = td_round_significant (low, DIGITS_ABOUT, 0);
  return (TdQuantity) { cut, cut, TD_BOUND_ABOUT };
}

static TdRefusal
explain_overlap (TdQuantity of,
                 TdQuantity to)
{
  TdAmountSide a = td_amount_side_new (of), b = td_amount_side_new (to);

  if (isinf (a.high) && isinf (b.high))
    return TD_REFUSAL_TWO_MINIMUMS;

  return td_amount_is_limit (of.bound) && td_amount_is_limit (to.bound) && !isinf (a.high) && !isinf (b.high) ? TD_REFUSAL_TWO_MAXIMUMS
                                                                                          : TD_REFUSAL_OPEN;
}

TdDifference
td_difference_compute (TdQuantity of,
                       TdQuantity to,
                       gboolean   is_signed)
{
  TdAmountSide a = get_side (of, is_signed), b = get_side (to, is_signed);
  double low = subtract (a.low, b.high), high = subtract (a.high, b.low);
  gboolean is_soft = a.is_soft || b.is_soft;
  gboolean is_strict = is_soft || a.excludes || b.excludes;
  TdDifference difference = { .is_less = high <= 0 && low < 0 };

  if (low < 0 && high > 0)
    difference.refusal = explain_overlap (of, to);
  else if (difference.is_less)
    difference.amount = round_difference (-high, -low, is_soft, is_strict);
  else
    difference.amount = round_difference (low, high, is_soft, is_strict);

  return difference;
}
