/* td-number-format.h: numbers and money as a reader of a language expects them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* All return (transfer full) UTF-8 with the spaces of the language's
 * typography already set (French: U+202F between groups, U+00A0 before € and %
 * and before million words). */

/* A count: "6,000", "123 million" from one million up where no digit is lost
 * (at most four significant digits), full digits otherwise. */
char *td_number_format (TdLanguage *language,
                        double      value);

/* Always full digits, grouped; at most three decimals. */
char *td_number_format_digits (TdLanguage *language,
                               double      value);

/* Not grouped: years and ranks. */
char *td_number_format_plain (TdLanguage *language,
                              double      value);

/* Short, for the ticks of an axis: "5,000", "1.5M", "100 k" never: million
 * words only. The same as td_number_format() but never more than four
 * significant digits. */
char *td_number_format_tick (TdLanguage *language,
                             double      value);

/* @value: in percent: 12.5 is "12.5%". */
char *td_number_format_percent (TdLanguage *language,
                                double      value,
                                gboolean    with_sign);

/* @currency: ISO 4217. "€100", "€6.5 million"; cents only below 10 and only
 * where the amount has them. */
char *td_number_format_money (TdLanguage *language,
                              double      value,
                              const char *currency);

/* At most @digits significant digits, trailing zeros dropped: "0.0308". */
char *td_number_format_significant (TdLanguage *language,
                                    double      value,
                                    int         digits);

/* "1.7 ×", with at most @digits significant digits, trailing zeros dropped.
 * @value is already rounded the way the rule wants it. */
char *td_number_format_times (TdLanguage *language,
                              double      value,
                              int         digits);

/* "A, B and C". @items: NULL-terminated. An empty list gives "". */
char *td_number_format_list (TdLanguage         *language,
                             const char * const *items);

/* Sets the spaces of the language's typography in any text: in French U+202F
 * before ; ! ? and between digit groups, U+00A0 before : % € × and inside « ».
 * Other languages: an unchanged copy. Idempotent; leaves URLs and times alone. */
char *td_typography (TdLanguage *language,
                     const char *text);

/* @text: a description that comes to stand at the beginning of a line.
 * Returns: (transfer full): with its first letter in upper case. */
char *td_typography_capitalise (const char *text);

/* @currency: ISO 4217 code. Returns: whether ICU knows it. */
gboolean td_currency_is_known (const char *currency);

/* Returns: (transfer full): the currency's name in the language: "euro", "US dollar". */
char *td_currency_get_name (TdLanguage *language,
                            const char *currency);

G_END_DECLS
