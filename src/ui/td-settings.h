/* td-settings.h: what the application remembers from one start to the next
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define TD_SETTING_WIDTH     "window-width"
#define TD_SETTING_HEIGHT    "window-height"
#define TD_SETTING_MAXIMIZED "window-maximized"
#define TD_SETTING_PAGE      "page"

/* Returns: (transfer full) (nullable): NULL where the schema is not installed;
 *   the application then starts with its defaults and remembers nothing. */
GSettings *td_settings_new (void);

G_END_DECLS
