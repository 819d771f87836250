/* td-difference.h: by how much one percentage is more than another (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-refusal.h"

G_BEGIN_DECLS

/* By how many points a percentage is more than another, or less. */
typedef struct
{
  TdRefusal  refusal; /* where the two may be equal */
  gboolean   is_less;
  TdQuantity amount; /* never negative, rounded as the rules want it */
} TdDifference;

/* @is_signed: whether the two may be below zero */
TdDifference td_difference_compute (TdQuantity of,
                                    TdQuantity to,
                                    gboolean   is_signed);

G_END_DECLS
