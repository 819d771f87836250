/* td-error-words.h: why a file could not be read or written, in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"

G_BEGIN_DECLS

/* GLib says it in the language of the process, and with a name that may be that
 * of a temporary file.
 * @error: (nullable)
 * Returns: (transfer full): the reason, to stand after a colon; errors that are
 *   not of files speak for themselves. */
char *td_error_describe (const GError *error,
                         TdLanguage   *language);

G_END_DECLS
