/* td-scale.h: from a value to 0...1 and back
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  TD_SCALE_LINEAR,
  TD_SCALE_BAND,
  TD_SCALE_LOG,
} TdScaleKind;

/* A small value, passed by value. A scale knows no points: only the frame of a
 * panel turns 0...1 into a place of the picture. */
typedef struct
{
  TdScaleKind kind;
  double      min, max; /* linear: what maps to 0 and to 1; log: to @start and to 1 */
  guint       n_bands;  /* band */
  double      gap;      /* band: share of a band that stays empty, 0...1 */
  double      start;    /* log: share before @min, at whose beginning 0 stands */
} TdScale;

/* @max is above @min; where it is not, @min + 1 is taken, so that a picture
 * without a single number still has an axis. */
TdScale td_scale_linear (double min, double max);

/* @n_bands equal bands from 0 to 1, a share @gap of each empty, half on each side. */
TdScale td_scale_band (guint n_bands, double gap);

/* Powers of ten as equal steps. 0 has no place among them, but may have one
 * before them, beyond a break.
 * @min: above 0; @max: above @min, else ten times @min is taken
 * @start: share of the axis that is left before @min, 0 for none */
TdScale td_scale_log (double min, double max, double start);

/* Linear: 0...1, beyond for values outside. Band: @value is the index of a
 * band, the result its centre. Log: 0 for whatever is not above 0. */
double td_scale_map (TdScale scale, double value);

/* The inverse of td_scale_map(); for a band the index of the band that holds @position. */
double td_scale_unmap (TdScale scale, double position);

/* Band only: where the filled part of a band starts, and how long it is. */
double td_scale_get_band_start  (TdScale scale, guint index);
double td_scale_get_band_length (TdScale scale);

G_END_DECLS
