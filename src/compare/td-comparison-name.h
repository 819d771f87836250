/* td-comparison-name.h: what a comparison may be called
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A name as a file gives it: on one line, wherever it is shown.
 * @text: (nullable): UTF-8
 * Returns: (transfer full) (nullable): NULL where nothing is left. */
char *td_comparison_name_read (const char *text);

/* A name as it may be saved: one line, no space around it nor twice; what is saved
 * is found again under its name.
 * @text: (nullable): what somebody typed, of any bytes
 * Returns: (transfer full) (nullable): NULL where nothing is left. */
char *td_comparison_name_clean (const char *text);

G_END_DECLS
