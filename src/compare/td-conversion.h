/* td-conversion.h: figures per one period shown per another (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-spec.h"

G_BEGIN_DECLS

/* The period that @show wants figures in.
 * Returns: FALSE for %TD_SHOW_AS_STATED. */
gboolean td_conversion_get_period (TdShowPeriod  show,
                                   TdPeriod     *period);

/* Returns: by what a figure of @metric per @from is multiplied to give one per
 *   @to; 0 where it is not converted: only flows and rates are, and only
 *   between stated lengths. */
double td_conversion_get_factor (const TdMetric *metric,
                                 TdPeriod        from,
                                 TdPeriod        to);

/* The converted figure as shown. The bound survives and stays true: a lower
 * bound is rounded down, an upper one up. A quotient that comes out even is
 * written in full with up to four digits, as any figure is (123 million a year
 * is 10.25 million a month); all others are cut to three. "Exactly" that had to
 * be cut becomes "about". */
TdQuantity td_conversion_apply (TdQuantity quantity,
                                double     factor);

G_END_DECLS
