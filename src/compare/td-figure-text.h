/* td-figure-text.h: writes a figure as a reader of a language expects it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-claim.h"

G_BEGIN_DECLS

/* All return (transfer full). */

/* A claim as stated, with bound, unit and period: "more than 6,000",
 * "about €100 a year", "between €12 and €59 a month", "free", "rank 3",
 * "withheld", "several million" (and the source's own words in quotes where
 * they differ). The noun is not in it. */
char *td_figure_text_for_claim (const TdClaim *claim,
                                TdLanguage    *language);

/* The same for an amount that nobody stated as such (converted, chosen). */
char *td_figure_text_for_quantity (const TdMetric *metric,
                                   TdQuantity      quantity,
                                   TdPeriod        period,
                                   const char     *currency, /* (nullable) */
                                   TdLanguage     *language);

/* A number of the metric's unit without a bound: "6,000", "€100", "12%", "8 years", "rank 3". */
char *td_figure_text_for_amount (const TdMetric *metric,
                                 double          amount,
                                 const char     *currency, /* (nullable) */
                                 TdLanguage     *language);

/* From the least to the greatest of figures that contradict each other:
 * "1 to 25", "€15 to €59 a month". */
char *td_figure_text_for_spread (const TdMetric *metric,
                                 double          low,
                                 double          high,
                                 TdPeriod        period,
                                 const char     *currency, /* (nullable) */
                                 TdLanguage     *language);

G_END_DECLS
