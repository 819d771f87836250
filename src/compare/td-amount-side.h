/* td-amount-side.h: what a stated amount leaves open, for arithmetic (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-quantity.h"

G_BEGIN_DECLS

/* Unlike the interval of a quantity it takes "about 100" as 100 and only
 * remembers that it is soft: ratios, differences and sums are of stated amounts. */
typedef struct
{
  double   low, high; /* 0 and INFINITY where open */
  gboolean is_soft;   /* bare, about, nearly */
  gboolean excludes;  /* the limit itself */
} TdAmountSide;

/* @quantity: a number */
TdAmountSide td_amount_side_new (TdQuantity quantity);

/* Returns: whether the amount is only a minimum or a maximum. */
gboolean td_amount_is_limit (TdBound bound);

/* Returns: whether the two differ by no more than arithmetic leaves behind. */
gboolean td_amount_is_same (double a,
                            double b);

G_END_DECLS
