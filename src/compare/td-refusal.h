/* td-refusal.h: why two cells of a row are not set against each other (private)
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

/* Asks what may keep two columns of @row from each other: what is missing, notices
 * that keep them apart, senses, scopes, currencies, periods, zero. Both ways round
 * are refused or neither is, though not for one reason.
 * Returns: the first that is true; NONE where only their bounds may leave all open. */
TdRefusal td_refusal_find (const TdComparisonRow *row,
                           guint                  of,
                           guint                  to);

/* Returns: why no column of @row can be set against that of @to: it has nothing to
 *   set against, or the row is of a kind that is never divided; NONE: some may. */
TdRefusal td_refusal_find_for_all (const TdComparisonRow *row,
                                   guint                  to);

G_END_DECLS
