/* td-template.h: a dataset with one case, by example
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* A small dataset that has every part an author needs, with texts that say what
 * belongs in their place; it gives neither an error nor a warning.
 * @name: of the case, not empty; its id is made of it
 * @language: of the texts
 * Returns: (transfer full) */
GBytes *td_template_make (const char *name,
                          TdLanguage *language);

G_END_DECLS
