/* td-relative.h: what one cell of a row is to another (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* Why two cells are not set against each other, in the order in which it is asked. */
typedef enum
{
  TD_REFUSAL_NONE,
  TD_REFUSAL_NO_FIGURE, /* the cell itself says so: not reported, withheld */
  TD_REFUSAL_REFERENCE_ELSEWHERE, /* in a row above */
  TD_REFUSAL_REFERENCE_NOT_REPORTED,
  TD_REFUSAL_REFERENCE_WITHHELD,
  TD_REFUSAL_UNRESOLVED,
  TD_REFUSAL_REFERENCE_UNRESOLVED,
  TD_REFUSAL_WORDS,
  TD_REFUSAL_REFERENCE_WORDS,
  TD_REFUSAL_UNKNOWN, /* a metric that the dataset does not define */
  TD_REFUSAL_RANK,
  TD_REFUSAL_FREE,
  TD_REFUSAL_SENSE,
  TD_REFUSAL_SCOPE,
  TD_REFUSAL_CURRENCY,
  TD_REFUSAL_PERIOD_UNSTATED,
  TD_REFUSAL_PERIOD,
  TD_REFUSAL_APART, /* another notice that keeps them apart */
  TD_REFUSAL_ZERO,
  TD_REFUSAL_NEGATIVE,
  /* The bounds leave everything open. */
  TD_REFUSAL_TWO_MINIMUMS,
  TD_REFUSAL_TWO_MAXIMUMS,
  TD_REFUSAL_OPEN,
} TdRefusal;
#define TD_N_REFUSALS (TD_REFUSAL_OPEN + 1)

/* By how many points a percentage is more than another, or less. */
typedef struct
{
  TdRefusal  refusal; /* where the two may be equal */
  gboolean   is_less;
  TdQuantity amount; /* never negative, rounded as the rules want it */
} TdDifference;

/* One figure against another. */
typedef struct
{
  TdRefusal    refusal;
  gboolean     is_equal;      /* the same stated amount */
  gboolean     is_difference; /* of percentages: else a ratio */
  TdDifference difference;
  TdRatio      ratio; /* of and to are set in any case */
} TdRelative;

/* @is_signed: whether the two may be below zero */
TdDifference td_difference_compute (TdQuantity of,
                                    TdQuantity to,
                                    gboolean   is_signed);

/* Sets @of against @to, two columns of @row. */
TdRelative td_relative_compute (const TdComparisonRow *row,
                                guint                  of,
                                guint                  to);

/* Returns: why the two may not be set against each other whatever their bounds. */
TdRefusal td_relative_find_refusal (const TdComparisonRow *row,
                                    guint                  of,
                                    guint                  to);

/* Returns: whether both state the same amount, neither as a limit. */
gboolean td_relative_is_equal (const TdComparisonRow *row,
                               guint                  of,
                               guint                  to);

/* Returns: whether figures of @key are told apart by a difference: what is in
 *   percent differs by points, and is no multiple of another. */
gboolean td_relative_is_difference (const TdFigureKey *key);

G_END_DECLS
