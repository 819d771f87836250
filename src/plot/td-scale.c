/* td-scale.c: from a value to 0...1 and back
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-scale.h"

#include <math.h>

TdScale
td_scale_linear (double min,
                 double max)
{
  g_return_val_if_fail (isfinite (min), ((TdScale){ .max = 1 }));

  return (TdScale){ .kind = TD_SCALE_LINEAR, .min = min, .max = max > min ? max : min + 1 };
}

TdScale
td_scale_band (guint  n_bands,
               double gap)
{
  return (TdScale){ .kind = TD_SCALE_BAND, .max = 1, .n_bands = MAX (n_bands, 1),
                    .gap = CLAMP (gap, 0, 1) };
}

TdScale
td_scale_log (double min,
              double max,
              double start)
{
  g_return_val_if_fail (isfinite (min) && min > 0, td_scale_log (1, 10, 0));

  return (TdScale){ .kind = TD_SCALE_LOG, .min = min, .max = max > min ? max : min * 10,
                    .start = CLAMP (start, 0, 0.5) };
}

double
td_scale_map (TdScale scale,
              double  value)
{
  if (scale.kind == TD_SCALE_BAND)
    return (value + 0.5) / scale.n_bands;
  if (scale.kind == TD_SCALE_LOG)
    return value > 0 ? scale.start + (1 - scale.start) * log (value / scale.min) / log (scale.max / scale.min) : 0;

  return (value - scale.min) / (scale.max - scale.min);
}

double
td_scale_unmap (TdScale scale,
                double  position)
{
  if (scale.kind == TD_SCALE_BAND)
    return CLAMP (floor (position * scale.n_bands), 0, scale.n_bands - 1.0);
  if (scale.kind == TD_SCALE_LOG && position <= 0 && scale.start > 0)
    return 0;
  if (scale.kind == TD_SCALE_LOG)
    return scale.min * pow (scale.max / scale.min, (position - scale.start) / (1 - scale.start));

  return scale.min + position * (scale.max - scale.min);
}

double
td_scale_get_band_start (TdScale scale,
                         guint   index)
{
  g_return_val_if_fail (scale.kind == TD_SCALE_BAND && index < scale.n_bands, 0);

  return (index + scale.gap / 2) / scale.n_bands;
}

double
td_scale_get_band_length (TdScale scale)
{
  g_return_val_if_fail (scale.kind == TD_SCALE_BAND, 0);

  return (1 - scale.gap) / scale.n_bands;
}
