/* td-date-format.h: days, months, seasons and years in a language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* All return (transfer full). Proleptic Gregorian; @month 1 to 12, @day 1 to 31. */

/* "18 October 2021", "18 octobre 2021", "1er octobre 2021". */
char *td_date_format_day (TdLanguage *language,
                          int         year,
                          int         month,
                          int         day);

/* "October 2021", "octobre 2021". */
char *td_date_format_month (TdLanguage *language,
                            int         year,
                            int         month);

/* "2021". */
char *td_date_format_year (TdLanguage *language,
                           int         year);

/* @season: 21 (spring) to 24 (winter). "spring 2021", "printemps 2021". */
char *td_date_format_season (TdLanguage *language,
                             int         year,
                             int         season);

G_END_DECLS
