/* td-preferences-window.h: what the user prefers, kept in the settings
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TD_TYPE_PREFERENCES_WINDOW (td_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (TdPreferencesWindow, td_preferences_window, TD, PREFERENCES_WINDOW, AdwPreferencesWindow)

/* Every choice takes effect at once.
 * @parent: (nullable)
 * Returns: (transfer none): kept by GTK until it is closed. */
TdPreferencesWindow *td_preferences_window_present (GtkWindow *parent,
                                                    GSettings *settings);

G_END_DECLS
