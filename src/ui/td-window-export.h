/* td-window-export.h: the actions that export charts
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-window.h"

G_BEGIN_DECLS

/* Adds win.export, win.export-to ('s': a path or URI) and win.copy-picture to
 * @window. Called once, while it is made. */
void td_window_export_install (TdWindow *window);

G_END_DECLS
