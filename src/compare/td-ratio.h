/* td-ratio.h: how many times one quantity is another (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* Why there is no ratio. */
typedef enum
{
  TD_NO_RATIO_OTHER, /* not numbers, zero, apart: said elsewhere */
  TD_NO_RATIO_TWO_MINIMUMS,
  TD_NO_RATIO_TWO_MAXIMUMS,
} TdNoRatio;

/* Divides @of by @to and rounds as the rules (6) want it.
 * @ratio: (out): bound, low and high are set
 * @why: (out) (optional): where there is none
 * Returns: whether something may be said. */
gboolean td_ratio_divide (TdQuantity  of,
                          TdQuantity  to,
                          TdRatio    *ratio,
                          TdNoRatio  *why);

/* Returns: whether the two are so near that their ratio, "about 1 ×", says nothing. */
gboolean td_ratio_is_about_one (const TdRatio *ratio);

/* Returns: (transfer none): the msgid of context "ratio" that puts a bound of a
 *   ratio around {times}, and {low_number} where it is BETWEEN. */
const char *td_ratio_get_pattern (TdBound bound);

G_END_DECLS
