/* td-quantity.h: an amount with its bound: a set of values
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  TD_BOUND_BARE,
  TD_BOUND_EXACTLY,
  TD_BOUND_ABOUT,
  TD_BOUND_NEARLY,
  TD_BOUND_MORE_THAN,
  TD_BOUND_AT_LEAST,
  TD_BOUND_LESS_THAN,
  TD_BOUND_UP_TO,
  TD_BOUND_BETWEEN,
  TD_BOUND_EITHER,
  TD_BOUND_VAGUE,
  TD_BOUND_UNDISCLOSED,
} TdBound;
#define TD_N_BOUNDS (TD_BOUND_UNDISCLOSED + 1)

typedef enum
{
  TD_MAGNITUDE_NONE,
  TD_MAGNITUDE_SEVERAL,
  TD_MAGNITUDE_DOZENS,
  TD_MAGNITUDE_HUNDREDS,
  TD_MAGNITUDE_THOUSANDS,
  TD_MAGNITUDE_TENS_OF_THOUSANDS,
  TD_MAGNITUDE_HUNDREDS_OF_THOUSANDS,
  TD_MAGNITUDE_MILLIONS,
  TD_MAGNITUDE_SEVERAL_MILLIONS,
  TD_MAGNITUDE_HUNDREDS_OF_MILLIONS,
  TD_MAGNITUDE_OTHER, /* the source's own words: any value */
} TdMagnitude;
#define TD_N_MAGNITUDES (TD_MAGNITUDE_OTHER + 1)

/* A small value, passed by value. low == high unless the bound is a pair;
 * both are 0 for vague and undisclosed. */
typedef struct
{
  double      low, high;
  TdBound     bound;
  TdMagnitude magnitude; /* with TD_BOUND_VAGUE */
} TdQuantity;

/* A set of values: an interval with open or closed ends, or just its two ends. */
typedef struct
{
  double   low, high; /* may be -INFINITY (for words and changes only), INFINITY */
  gboolean low_open, high_open;
  gboolean two_points; /* {low, high} and nothing between */
} TdInterval;

typedef enum
{
  TD_RELATION_EQUAL,         /* the same set */
  TD_RELATION_COMPATIBLE,    /* the sets overlap */
  TD_RELATION_CONTRADICTING, /* they do not */
} TdRelation;

/* Ids as in the file: "more-than", "tens-of-thousands". */
const char *td_bound_get_id      (TdBound bound);
gboolean    td_bound_from_id     (const char *id, TdBound *bound);
const char *td_magnitude_get_id  (TdMagnitude magnitude);
gboolean    td_magnitude_from_id (const char *id, TdMagnitude *magnitude);

/* Returns: whether the bound takes a pair. */
gboolean td_bound_is_pair (TdBound bound);

/* Returns: whether an amount can be plotted: neither vague nor undisclosed. */
gboolean td_quantity_is_number (TdQuantity quantity);

/* Returns: the set of values, by the table of the rules (1). */
TdInterval td_quantity_get_interval (TdQuantity quantity);

gboolean   td_interval_equal      (TdInterval a, TdInterval b);
gboolean   td_interval_overlaps   (TdInterval a, TdInterval b);
TdRelation td_quantity_relate     (TdQuantity a, TdQuantity b);

/* Returns: @quantity with its amounts times @factor; the bound survives. */
TdQuantity td_quantity_scale (TdQuantity quantity, double factor);

/* Returns: the number of significant digits as written, a lone digit followed
 *   by zeros counting one: 6000 → 1, 138 → 3, 90199000 → 5; 0 → 1. */
int td_quantity_count_significant (double value);

/* Rounds to @digits significant digits: @direction < 0 down, > 0 up, 0 half
 * away from zero. */
double td_round_significant (double value, int digits, int direction);

G_END_DECLS
