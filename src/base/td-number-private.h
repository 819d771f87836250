/* td-number-private.h: single numbers through ICU (private to base)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* From here on a number may be written with a word, if no digit is lost by it. */
#define TD_NUMBER_MILLION 1e6
#define TD_NUMBER_WORD_DIGITS 4

/* @skeleton: an ICU number skeleton; rounding is half away from zero.
 * @bare: (nullable): text that takes the place of the digits, so that only what
 *   stands around them, sign and currency, is ICU's.
 * Returns: (transfer full): with the spaces of the language's typography. */
char *td_number_write (TdLanguage *language,
                       const char *skeleton,
                       double      value,
                       const char *bare);

/* Returns: whether @value is written with a word. */
gboolean td_number_has_word (double value);

/* Returns: (transfer full): "6.5 million", at most %TD_NUMBER_WORD_DIGITS digits. */
char *td_number_write_word (TdLanguage *language,
                            double      value);

G_END_DECLS
