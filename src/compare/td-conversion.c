/* td-conversion.c: figures per one period shown per another
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-conversion.h"

#include <math.h>

#define DIGITS_EVEN 4 /* a figure that comes out even may have */
#define DIGITS_CUT 3  /* any other has */
#define NOISE 1e-9    /* of multiplying by a twelfth */

gboolean
td_conversion_get_period (TdShowPeriod  show,
                          TdPeriod     *period)
{
  switch (show)
    {
    case TD_SHOW_PER_MONTH:
      *period = (TdPeriod) { .kind = TD_PERIOD_MONTH };
      return TRUE;
    case TD_SHOW_PER_YEAR:
      *period = (TdPeriod) { .kind = TD_PERIOD_YEAR };
      return TRUE;
    case TD_SHOW_AS_STATED:
    default:
      return FALSE;
    }
}

double
td_conversion_get_factor (const TdMetric *metric,
                          TdPeriod        from,
                          TdPeriod        to)
{
  TdMeasure measure = td_metric_get_measure (metric, td_period_is_stated (from));

  if (measure != TD_MEASURE_FLOW && measure != TD_MEASURE_RATE)
    return 0;

  return td_period_get_factor (from, to);
}

static double
cut (double    value,
     int       direction,
     gboolean *is_cut)
{
  double even = td_round_significant (value, DIGITS_EVEN, 0);

  if (fabs (even - value) <= NOISE * fabs (value))
    return even;

  *is_cut = TRUE;
  return td_round_significant (value, DIGITS_CUT, direction);
}

TdQuantity
td_conversion_apply (TdQuantity quantity,
                     double     factor)
{
  TdQuantity scaled = td_quantity_scale (quantity, factor);
  gboolean is_cut = FALSE;
  int low = 0, high = 0;

  if (!td_quantity_is_number (quantity))
    return quantity;

  if (quantity.bound == TD_BOUND_MORE_THAN || quantity.bound == TD_BOUND_AT_LEAST)
    low = high = -1;
  else if (quantity.bound == TD_BOUND_LESS_THAN || quantity.bound == TD_BOUND_UP_TO)
    low = high = 1;
  else if (quantity.bound == TD_BOUND_BETWEEN)
    {
      low = -1;
      high = 1;
    }

  scaled.low = cut (scaled.low, low, &is_cut);
  scaled.high = cut (scaled.high, high, &is_cut);
  if (is_cut && scaled.bound == TD_BOUND_EXACTLY)
    scaled.bound = TD_BOUND_ABOUT;

  return scaled;
}
