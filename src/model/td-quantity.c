/* td-quantity.c: an amount with its bound: a set of values
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-quantity.h"

#include <math.h>

#include "model/td-decimal.h"
#include "model/td-ids.h"

/* Twelve digits are far more than a ratio is shown with, and far fewer than
 * the noise of a few multiplications reaches. */
#define QUIET_DIGITS 12

static const char * const BOUND_IDS[] = {
  [TD_BOUND_BARE] = "bare",
  [TD_BOUND_EXACTLY] = "exactly",
  [TD_BOUND_ABOUT] = "about",
  [TD_BOUND_NEARLY] = "nearly",
  [TD_BOUND_MORE_THAN] = "more-than",
  [TD_BOUND_AT_LEAST] = "at-least",
  [TD_BOUND_LESS_THAN] = "less-than",
  [TD_BOUND_UP_TO] = "up-to",
  [TD_BOUND_BETWEEN] = "between",
  [TD_BOUND_EITHER] = "either",
  [TD_BOUND_VAGUE] = "vague",
  [TD_BOUND_UNDISCLOSED] = "undisclosed",
};

static const char * const MAGNITUDE_IDS[] = {
  [TD_MAGNITUDE_NONE] = NULL,
  [TD_MAGNITUDE_SEVERAL] = "several",
  [TD_MAGNITUDE_DOZENS] = "dozens",
  [TD_MAGNITUDE_HUNDREDS] = "hundreds",
  [TD_MAGNITUDE_THOUSANDS] = "thousands",
  [TD_MAGNITUDE_TENS_OF_THOUSANDS] = "tens-of-thousands",
  [TD_MAGNITUDE_HUNDREDS_OF_THOUSANDS] = "hundreds-of-thousands",
  [TD_MAGNITUDE_MILLIONS] = "millions",
  [TD_MAGNITUDE_SEVERAL_MILLIONS] = "several-millions",
  [TD_MAGNITUDE_HUNDREDS_OF_MILLIONS] = "hundreds-of-millions",
  [TD_MAGNITUDE_OTHER] = NULL,
};

#define ALL_VALUES { .low = -INFINITY, .high = INFINITY, .low_open = TRUE, .high_open = TRUE }

static const TdInterval EVERYTHING = ALL_VALUES;

static const TdInterval MAGNITUDES[] = {
  [TD_MAGNITUDE_NONE] = ALL_VALUES,
  [TD_MAGNITUDE_SEVERAL] = { .low = 2, .high = 9 },
  [TD_MAGNITUDE_DOZENS] = { .low = 20, .high = 99 },
  [TD_MAGNITUDE_HUNDREDS] = { .low = 100, .high = 999 },
  [TD_MAGNITUDE_THOUSANDS] = { .low = 1000, .high = 9999 },
  [TD_MAGNITUDE_TENS_OF_THOUSANDS] = { .low = 10000, .high = 99999 },
  [TD_MAGNITUDE_HUNDREDS_OF_THOUSANDS] = { .low = 100000, .high = 999999 },
  [TD_MAGNITUDE_MILLIONS] = { .low = 1e6, .high = 999e6 },
  [TD_MAGNITUDE_SEVERAL_MILLIONS] = { .low = 2e6, .high = 9.99e6 },
  [TD_MAGNITUDE_HUNDREDS_OF_MILLIONS] = { .low = 100e6, .high = 999e6 },
  [TD_MAGNITUDE_OTHER] = ALL_VALUES,
};

TD_DEFINE_IDS (TdBound, td_bound, BOUND_IDS)
TD_DEFINE_IDS (TdMagnitude, td_magnitude, MAGNITUDE_IDS)

/* A row of the table of the rules (1): the set of one bound. */
typedef TdInterval (*IntervalFunc) (TdQuantity quantity);

static TdInterval
mirror (TdInterval interval)
{
  return (TdInterval) {
    .low = -interval.high,
    .high = -interval.low,
    .low_open = interval.high_open,
    .high_open = interval.low_open,
    .two_points = interval.two_points,
  };
}

static TdInterval
interval_of_exactly (TdQuantity quantity)
{
  return (TdInterval) { .low = quantity.low, .high = quantity.low };
}

/* Half a unit of the last significant digit, computed on decimal digits, so
 * that 0.3 is 0.25 to 0.35 and not nearly so. The end away from zero is open,
 * since half a unit is rounded up: were it closed, 3 and 4 arrests would meet
 * at 3.5, and counts that are plainly different be said to agree. */
static TdInterval
interval_of_bare (TdQuantity quantity)
{
  TdDecimal decimal = td_decimal_from_double (fabs (quantity.low));
  TdDecimal low = decimal;
  TdDecimal high = decimal;
  TdInterval interval;

  if (quantity.low == 0)
    return interval_of_exactly (quantity);

  low.digits = decimal.digits * 10 - 5;
  high.digits = decimal.digits * 10 + 5;
  low.exponent = high.exponent = decimal.exponent - 1;
  interval = (TdInterval) {
    .low = td_decimal_to_double (low),
    .high = td_decimal_to_double (high),
  };
  /* Of a computed amount with all digits that a double has, half a unit of the
   * last is nothing: the amount itself must not fall out of its set. */
  interval.high_open = interval.high > fabs (quantity.low);

  return quantity.low < 0 ? mirror (interval) : interval;
}

static TdInterval
interval_of_about (TdQuantity quantity)
{
  TdInterval bare = interval_of_bare (quantity);
  double tenth = fabs (quantity.low) / 10;

  if (bare.high > quantity.low + tenth)
    return bare;

  return (TdInterval) { .low = quantity.low - tenth, .high = quantity.low + tenth };
}

static TdInterval
interval_of_nearly (TdQuantity quantity)
{
  double size = fabs (quantity.low);
  TdInterval interval = { .low = size - size / 10, .high = size, .high_open = TRUE };

  return quantity.low < 0 ? mirror (interval) : interval;
}

static TdInterval
interval_of_more_than (TdQuantity quantity)
{
  return (TdInterval) { .low = quantity.low, .high = INFINITY, .low_open = TRUE, .high_open = TRUE };
}

static TdInterval
interval_of_at_least (TdQuantity quantity)
{
  return (TdInterval) { .low = quantity.low, .high = INFINITY, .high_open = TRUE };
}

/* From 0 on; what is less than a negative change has no such end. */
static TdInterval
interval_of_up_to (TdQuantity quantity)
{
  if (quantity.low < 0)
    return (TdInterval) { .low = -INFINITY, .high = quantity.low, .low_open = TRUE };

  return (TdInterval) { .low = 0, .high = quantity.low };
}

static TdInterval
interval_of_less_than (TdQuantity quantity)
{
  TdInterval interval = interval_of_up_to (quantity);

  interval.high_open = TRUE;

  return interval;
}

static TdInterval
interval_of_between (TdQuantity quantity)
{
  return (TdInterval) { .low = quantity.low, .high = quantity.high };
}

static TdInterval
interval_of_either (TdQuantity quantity)
{
  TdInterval interval = interval_of_between (quantity);

  interval.two_points = quantity.low != quantity.high;

  return interval;
}

static TdInterval
interval_of_vague (TdQuantity quantity)
{
  g_return_val_if_fail ((guint) quantity.magnitude < TD_N_MAGNITUDES, EVERYTHING);

  return MAGNITUDES[quantity.magnitude];
}

static TdInterval
interval_of_undisclosed (TdQuantity quantity)
{
  return EVERYTHING;
}

static const IntervalFunc INTERVALS[] = {
  [TD_BOUND_BARE] = interval_of_bare,
  [TD_BOUND_EXACTLY] = interval_of_exactly,
  [TD_BOUND_ABOUT] = interval_of_about,
  [TD_BOUND_NEARLY] = interval_of_nearly,
  [TD_BOUND_MORE_THAN] = interval_of_more_than,
  [TD_BOUND_AT_LEAST] = interval_of_at_least,
  [TD_BOUND_LESS_THAN] = interval_of_less_than,
  [TD_BOUND_UP_TO] = interval_of_up_to,
  [TD_BOUND_BETWEEN] = interval_of_between,
  [TD_BOUND_EITHER] = interval_of_either,
  [TD_BOUND_VAGUE] = interval_of_vague,
  [TD_BOUND_UNDISCLOSED] = interval_of_undisclosed,
};

static gboolean
interval_contains (TdInterval interval,
                   double     value)
{
  if (interval.two_points)
    return value == interval.low || value == interval.high;

  return (interval.low_open ? value > interval.low : value >= interval.low) &&
         (interval.high_open ? value < interval.high : value <= interval.high);
}

/* The ends where two sets without gaps meet: the greater of the lower ends,
 * the lesser of the upper ones; at a tie the open one. */
static TdInterval
interval_intersect (TdInterval a,
                    TdInterval b)
{
  TdInterval common = { .low = MAX (a.low, b.low), .high = MIN (a.high, b.high) };

  common.low_open = (a.low == common.low && a.low_open) || (b.low == common.low && b.low_open);
  common.high_open = (a.high == common.high && a.high_open) || (b.high == common.high && b.high_open);

  return common;
}

gboolean
td_bound_is_pair (TdBound bound)
{
  return bound == TD_BOUND_BETWEEN || bound == TD_BOUND_EITHER;
}

gboolean
td_quantity_is_number (TdQuantity quantity)
{
  return quantity.bound != TD_BOUND_VAGUE && quantity.bound != TD_BOUND_UNDISCLOSED;
}

TdInterval
td_quantity_get_interval (TdQuantity quantity)
{
  g_return_val_if_fail ((guint) quantity.bound < TD_N_BOUNDS, EVERYTHING);

  return INTERVALS[quantity.bound] (quantity);
}

gboolean
td_interval_equal (TdInterval a,
                   TdInterval b)
{
  return a.low == b.low && a.high == b.high &&
         !a.low_open == !b.low_open && !a.high_open == !b.high_open &&
         !a.two_points == !b.two_points;
}

gboolean
td_interval_overlaps (TdInterval a,
                      TdInterval b)
{
  TdInterval common;

  if (a.two_points)
    return interval_contains (b, a.low) || interval_contains (b, a.high);
  if (b.two_points)
    return interval_contains (a, b.low) || interval_contains (a, b.high);

  common = interval_intersect (a, b);
  if (common.low == common.high)
    return !common.low_open && !common.high_open;

  return common.low < common.high;
}

TdRelation
td_quantity_relate (TdQuantity a,
                    TdQuantity b)
{
  TdInterval set_a = td_quantity_get_interval (a);
  TdInterval set_b = td_quantity_get_interval (b);

  if (td_interval_equal (set_a, set_b))
    return TD_RELATION_EQUAL;

  return td_interval_overlaps (set_a, set_b) ? TD_RELATION_COMPATIBLE : TD_RELATION_CONTRADICTING;
}

TdQuantity
td_quantity_scale (TdQuantity quantity,
                   double     factor)
{
  g_return_val_if_fail (isfinite (factor) && factor >= 0, quantity);

  quantity.low *= factor;
  quantity.high *= factor;

  return quantity;
}

int
td_quantity_count_significant (double value)
{
  g_return_val_if_fail (isfinite (value), 1);

  return td_decimal_from_double (value).n_digits;
}

double
td_round_significant (double value,
                      int    digits,
                      int    direction)
{
  TdDecimal decimal;
  gint64 unit = 1;
  gint64 rest;
  gboolean away;

  g_return_val_if_fail (digits >= 1, value);

  if (!isfinite (value) || value == 0)
    return value;

  decimal = td_decimal_round_double (value, MAX (QUIET_DIGITS, digits));
  for (int i = decimal.n_digits; i > digits; i--)
    unit *= 10;

  rest = decimal.digits % unit;
  if (direction == 0)
    away = rest * 2 >= unit;
  else
    away = (direction > 0) != decimal.negative;

  decimal.digits -= rest;
  if (rest != 0 && away)
    decimal.digits += unit;

  return td_decimal_to_double (decimal);
}
