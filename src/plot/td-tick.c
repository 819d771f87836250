/* td-tick.c: round steps for an axis
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-tick.h"

#include <math.h>

static const double multiples[] = { 1, 2, 2.5, 5, 10 };

/* Sums of tenths are never exact: a step more for a billionth would show. */
static const double slack = 1e-9;

double
td_tick_step (double span,
              guint  max_steps)
{
  g_return_val_if_fail (max_steps > 0, 1);

  if (!(span > 0) || !isfinite (span))
    return 1;

  const double power = pow (10, floor (log10 (span / max_steps)));

  for (guint i = 0; i < G_N_ELEMENTS (multiples); i++)
    if (span / (multiples[i] * power) <= max_steps + slack)
      return multiples[i] * power;

  return 20 * power; /* log10 was rounded down across a power of ten */
}

double
td_tick_nice_max (double value,
                  guint  max_steps)
{
  const double step = td_tick_step (value, max_steps);

  return MAX (ceil (value / step - slack), 1) * step;
}

GArray *
td_tick_list (double min,
              double max,
              double step)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (double));

  g_return_val_if_fail (step > 0 && max >= min, ticks);

  const double first = ceil (min / step - slack);
  const double last = floor (max / step + slack);

  for (double i = first; i <= last; i++)
    {
      const double tick = i * step + 0.0; /* no -0 */

      g_array_append_val (ticks, tick);
    }

  return ticks;
}
