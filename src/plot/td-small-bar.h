/* td-small-bar.h: one bar alone, without words, for the cell of a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-datum.h"
#include "plot/td-scene.h"
#include "plot/td-theme.h"

G_BEGIN_DECLS

/* The same marks as in a chart of bars, so that both read alike. */

/* Returns: the largest value that the axis must hold for @datum; 0 where it has no place on one. */
double td_small_bar_get_reach (const TdDatum *datum);

/* Returns: how much of @width, in points, is the axis: what is left is for
 *   fades and arrows that go on past the number, and the same in every cell. */
double td_small_bar_get_axis (double width);

/* @reach: above 0: the value at the end of the axis, which starts at 0; the same
 *   for all bars that are seen together
 * Returns: (transfer full): a scene without marks and text. Its ink may stand out
 *   by TD_SMALL_BAR_PAST points before the start. */
TdScene *td_small_bar_new (const TdDatum *datum,
                           double         reach,
                           const TdTheme *theme,
                           double         width,
                           double         height,
                           gboolean       rtl);

#define TD_SMALL_BAR_PAST 5

G_END_DECLS
