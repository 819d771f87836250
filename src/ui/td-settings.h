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

/* What the user prefers. */
#define TD_SETTING_COLOR_SCHEME     "color-scheme"
#define TD_SETTING_PICTURE_LANGUAGE "picture-language"
#define TD_SETTING_PICTURE_THEME    "picture-theme"
#define TD_SETTING_PICTURE_SIZE     "picture-size"

/* Returns: (transfer full) (nullable): NULL where the schema is not installed;
 *   the application then starts with its defaults and remembers nothing. */
GSettings *td_settings_new (void);

/* How pictures are to be; where there are no settings, by default.
 * All take @settings: (nullable). */

/* @width, @dpi: (out): in pixels, and per inch: a larger picture is a sharper one,
 *   not one with more room */
void  td_settings_get_picture_size     (GSettings  *settings,
                                        guint      *width,
                                        guint      *dpi);

/* Returns: (transfer full): "light", "dark" or "print" */
char *td_settings_dup_picture_theme    (GSettings  *settings);

/* @session: tag of the language of the window
 * Returns: (transfer full): the tag of a language */
char *td_settings_dup_picture_language (GSettings  *settings,
                                        const char *session);

G_END_DECLS
