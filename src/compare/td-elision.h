/* td-elision.h: lists whose items follow a preposition (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* French repeats "de" before every item and elides it before a vowel: "d'ACE et
 * de Canal+". Whether to elide depends on the item, so there are two messages
 * for an item, and only this file knows which one a language wants.
 *
 * @items: NULL-terminated
 * Returns: (transfer full): English: "ACE and Canal+". */
char *td_elision_format_list_of (TdLanguage         *language,
                                 const char * const *items);

G_END_DECLS
