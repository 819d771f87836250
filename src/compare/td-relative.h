/* td-relative.h: what one cell of a row is to another (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-difference.h"

G_BEGIN_DECLS

/* One figure against another. */
typedef struct
{
  TdRefusal    refusal;
  gboolean     is_equal;      /* the same stated amount */
  gboolean     is_difference; /* of percentages: else a ratio */
  TdDifference difference;
  TdRatio      ratio; /* of and to are set in any case */
} TdRelative;

/* Sets @of against @to, two columns of @row. */
TdRelative td_relative_compute (const TdComparisonRow *row,
                                guint                  of,
                                guint                  to);

G_END_DECLS
