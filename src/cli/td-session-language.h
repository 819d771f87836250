/* td-session-language.h: the language of the environment
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* What gettext would choose, without an installed locale: LC_ALL, LC_MESSAGES,
 * LANG; where that is not C, the first language of LANGUAGE that there is a
 * catalogue for comes before.
 *
 * Returns: (transfer full) */
TdLanguage *td_session_language_new (void);

/* @tag: what --language was given
 * Returns: whether it has the form of a language tag: "fr", "pt-BR", "fr_FR.UTF-8" */
gboolean td_session_language_is_tag (const char *tag);

G_END_DECLS
