/* td-golden.h: texts that were looked at once, and are asserted since
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Fails the test at the first line in which @text is not what is kept as @file in
 * the folder golden of the tests of @floor. Where a text is meant to change,
 * TAKEDOWNS_UPDATE_GOLDEN=1 writes it anew: read what `git diff` says before committing it. */
void td_golden_assert (const char *floor,
                       const char *file,
                       const char *text);

G_END_DECLS
