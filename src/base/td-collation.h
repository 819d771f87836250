/* td-collation.h: the order of words, and their folding for search
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* Returns: less than, equal to or greater than 0, in the language's order;
 *   digits in text compare as numbers. */
int td_collation_compare (TdLanguage *language,
                          const char *a,
                          const char *b);

/* Returns: (transfer full): bytes that compare with strcmp() as
 *   td_collation_compare() would. */
char *td_collation_key (TdLanguage *language,
                        const char *text);

/* Returns: (transfer full): @text without case and accents ("Médias24" → "medias24",
 *   "ß" → "ss"), for search; the same in every language. */
char *td_collation_fold (const char *text);

/* The id among @ids that a person may have meant by @word.
 * @ids: NULL-terminated.
 * Returns: (transfer full): at most three, nearest first, NULL-terminated; possibly none. */
char **td_collation_find_nearest (const char         *word,
                                  const char * const *ids);

G_END_DECLS
