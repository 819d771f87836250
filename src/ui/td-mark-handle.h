/* td-mark-handle.h: a mark of a chart as keys and screen readers find it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/td-scene.h"

G_BEGIN_DECLS

/* TdMarkHandle:
 *
 * Draws nothing but its focus ring: the scene draws the mark. It gives the mark
 * a place in the focus order, a name and a description. */
#define TD_TYPE_MARK_HANDLE (td_mark_handle_get_type ())
G_DECLARE_FINAL_TYPE (TdMarkHandle, td_mark_handle, TD, MARK_HANDLE, GtkWidget)

/* @mark: the mark's number in @scene.
 * Returns: (transfer none) (floating) */
GtkWidget *td_mark_handle_new (TdScene *scene,
                               guint    mark);

guint td_mark_handle_get_mark (TdMarkHandle *self);

G_END_DECLS
