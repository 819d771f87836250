/* td-amount-side.c: what a stated amount leaves open, for arithmetic
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-amount-side.h"

#include <math.h>

#define NOISE 1e-12

TdAmountSide
td_amount_side_new (TdQuantity quantity)
{
  TdAmountSide side = { quantity.low, quantity.high, FALSE, FALSE };

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

gboolean
td_amount_is_same (double a,
                   double b)
{
  return fabs (a - b) <= NOISE * fabs (b);
}

gboolean
td_amount_is_limit (TdBound bound)
{
  return bound == TD_BOUND_MORE_THAN || bound == TD_BOUND_AT_LEAST || bound == TD_BOUND_LESS_THAN ||
         bound == TD_BOUND_UP_TO;
}
