/* td-window-table.h: the actions that take the table of a comparison out of the window
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-window.h"

G_BEGIN_DECLS

/* Adds win.save-table, which asks where, win.save-table-to('s': a path or URI whose
 * suffix names the format), win.copy-table and win.copy-command. Once, while the
 * window is made. */
void td_window_table_install (TdWindow *window);

G_END_DECLS
