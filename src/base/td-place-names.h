/* td-place-names.h: country names and codes
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* @code: ISO 3166-1 alpha-2 in capitals, XK (Kosovo), or EU, 001 (the world), 150 (Europe). */
gboolean td_place_is_known (const char *code);

/* Returns: (transfer full): "Morocco", "Maroc"; @code itself where unknown. */
char *td_place_get_name (TdLanguage *language,
                         const char *code);

G_END_DECLS
