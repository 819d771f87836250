/* td-toast.h: says something in passing, in words that are no markup
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* @text: plain text, as it is: a file may be called "Q&A <final>.csv", which
 *   adw_toast_new() would take for broken markup, and show nothing of
 * Returns: (transfer full) */
AdwToast *td_toast_new (const char *text);

G_END_DECLS
