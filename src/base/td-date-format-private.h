/* td-date-format-private.h: what dates and intervals of dates share (private to base)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

#include <unicode/utypes.h>

G_BEGIN_DECLS

/* The ICU locale of dates: other calendars are in use where dates of this
 * application are not. @locale: of @size bytes */
void td_date_format_get_locale (TdLanguage *language,
                                char       *locale,
                                int32_t     size,
                                UErrorCode *status);

/* Returns: the first moment of the day, in the proleptic Gregorian calendar */
UDate td_date_format_get_moment (int year,
                                 int month,
                                 int day);

G_END_DECLS
