/* td-window-import.h: the actions that import a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-window.h"

G_BEGIN_DECLS

/* Adds win.import, which asks for a file, and win.import-table('s'). */
void td_window_import_install (TdWindow *window);

/* Returns: whether @file is a table by its name, which cannot be opened but imported. */
gboolean td_window_import_is_table (GFile *file);

G_END_DECLS
