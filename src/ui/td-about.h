/* td-about.h: the window that says what this is and who made it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @parent: (nullable) */
void td_about_present (GtkWindow *parent);

G_END_DECLS
