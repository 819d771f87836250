/* td-rival.h: whether a claim contradicts the one that stands (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-statement.h"

G_BEGIN_DECLS

/* Dates never split a key, they order it: 500,000 in 2015 is no contradiction of
 * 350,000 in 2016. Only of a figure that is true at a time (a stock, a price, a
 * sum over a stated period), and only where both claims themselves say of when
 * they speak: the day of a paper proves nothing. What is counted at an event
 * happened once, whenever it is spoken of.
 * Returns: whether @claim speaks of a time wholly before that of @standing. */
gboolean td_rival_is_earlier (const TdClaim *claim,
                              const TdClaim *standing);

/* Returns: whether the two cannot both be true: no value is in both sets, and
 *   @claim is not merely of an earlier time. */
gboolean td_rival_contradicts (const TdClaim *claim,
                               const TdClaim *standing);

G_END_DECLS
