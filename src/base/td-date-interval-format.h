/* td-date-interval-format.h: what lies between two dates, in a language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* A day of the Gregorian calendar, or a month where @day is 0. */
typedef struct
{
  int year, month, day;
} TdCalendarDate;

/* Two days, or two months, of one year, with what they share said once:
 * "7–8 September 2025", "janvier – août 2024".
 *
 * Returns: (transfer full) (nullable): NULL where both must be written in full:
 *   in two years, a day and a month, or a "1er" */
char *td_date_interval_format (TdLanguage     *language,
                               TdCalendarDate  start,
                               TdCalendarDate  end);

G_END_DECLS
