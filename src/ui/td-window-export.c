/* td-window-export.c: the actions that export charts
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-export.h"

void
td_window_export_install (TdWindow *window)
{
  g_return_if_fail (TD_IS_WINDOW (window));
}
