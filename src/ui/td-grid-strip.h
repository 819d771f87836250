/* td-grid-strip.h: what a row of a comparison grid shows of its cells
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* TdGridStrip:
 *
 * A window on the cells of one row: what is scrolled out of it is neither
 * drawn nor clicked. It places nothing: the grid, which computes all
 * positions, allocates the cells in the coordinates of the strip.
 *
 * Signal "cell-focused" (GtkWidget cell): the focus came to a cell, or into it. */
#define TD_TYPE_GRID_STRIP (td_grid_strip_get_type ())
G_DECLARE_FINAL_TYPE (TdGridStrip, td_grid_strip, TD, GRID_STRIP, GtkWidget)

/* @name: what a screen reader calls the row
 * Returns: (transfer none) (floating) */
GtkWidget *td_grid_strip_new (const char *name);

/* Takes @cell, after those that are there. */
void td_grid_strip_append (TdGridStrip *self,
                           GtkWidget   *cell);

G_END_DECLS
