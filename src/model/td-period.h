/* td-period.h: the period of a figure: kind and length
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

typedef enum
{
  TD_PERIOD_NONE, /* the metric needs none */
  TD_PERIOD_DAY,
  TD_PERIOD_WEEK,
  TD_PERIOD_MONTH,
  TD_PERIOD_YEAR,
  TD_PERIOD_DURATION, /* @length months or weeks */
  TD_PERIOD_EVER,
  TD_PERIOD_WINDOW, /* @length months, 0 where not whole months */
  TD_PERIOD_VARIES,
  TD_PERIOD_NOT_STATED,
} TdPeriodKind;

/* A small value. Normalised: P1M is MONTH, P12M is YEAR, P1W is WEEK. */
typedef struct
{
  TdPeriodKind kind : 8;
  guint        length : 16; /* with DURATION and WINDOW */
  guint        weeks : 1;   /* with DURATION: length counts weeks, not months */
} TdPeriod;

/* @text: a member `per` of the file.
 * Returns: FALSE with @error (%TD_ERROR_SYNTAX) for anything else;
 *   the message is a msgid, to be shown through td_words(). */
gboolean td_period_parse (const char  *text,
                          TdPeriod    *period,
                          GError     **error);

/* Returns: (transfer full) (nullable): as in the file ("month", "P18M"); NULL for NONE. */
char *td_period_to_string (TdPeriod period);

gboolean td_period_equal (TdPeriod a, TdPeriod b);

/* Returns: whether the length is stated: a day to a year, a duration, or a
 *   window of whole months. */
gboolean td_period_is_stated (TdPeriod period);

/* Returns: by what a flow per @from is multiplied to give one per @to: year =
 *   12 months, a week = 7 days; 0 where they are not converted. */
double td_period_get_factor (TdPeriod from, TdPeriod to);

/* Returns: (transfer full): as it stands in a sentence alone: "a month",
 *   "in 18 months", "since it began", "period not stated"; "" for NONE. */
char *td_period_format (TdPeriod    period,
                        TdLanguage *language);

G_END_DECLS
