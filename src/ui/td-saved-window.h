/* td-saved-window.h: the saved comparisons, to be opened, renamed, sent, deleted
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/td-comparison-store.h"
#include "ui/td-window.h"

G_BEGIN_DECLS

#define TD_TYPE_SAVED_WINDOW (td_saved_window_get_type ())
G_DECLARE_FINAL_TYPE (TdSavedWindow, td_saved_window, TD, SAVED_WINDOW, AdwWindow)

/* Shows what is in @store over @parent, which opens the one that is chosen.
 * Returns: (transfer none): kept by GTK until it is closed. */
TdSavedWindow *td_saved_window_present (TdWindow          *parent,
                                        TdComparisonStore *store);

G_END_DECLS
