/* td-grid-drag.h: the heads of a comparison grid can be dragged to another place
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lets @head be dragged, and others be dropped on it: that moves the dragged case
 * before or behind this one by the action "win.move-case". A line shows where; where
 * nothing would change there is none.
 * @head: among its siblings, all of which were made draggable
 * @id, @name: of its case
 * @position: of its case */
void td_grid_drag_enable (GtkWidget  *head,
                          const char *id,
                          const char *name,
                          guint       position);

/* Where a case goes that is dropped on one half of another.
 * @from, @onto: their positions
 * Returns: the position that it has then. */
guint td_grid_drag_get_target (guint    from,
                               guint    onto,
                               gboolean behind);

G_END_DECLS
