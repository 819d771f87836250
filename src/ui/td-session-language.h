/* td-session-language.h: the language that the session's gettext speaks
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* Sets the locale of the process and where gettext finds the words. Before
 * anything else, and before GTK starts. */
void td_session_language_set_up (void);

/* Window and content must speak one language: this one is asked of gettext
 * itself, which may have fallen back where the locale or the catalogue is missing.
 *
 * Returns: (transfer full) */
TdLanguage *td_session_language_new (void);

G_END_DECLS
