/* td-grid-column.h: the head of a column of a comparison grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* The case's name, which shows it; a menu to move the case and to set the others
 * against it; a button that takes it out. It can be dragged, and moved by Alt
 * with an arrow.
 * @activated, @removed: "clicked" of buttons that know their column, behind @grid
 * Returns: (transfer none) (floating) */
GtkWidget *td_grid_column_new (TdComparison *comparison,
                               guint         column,
                               TdLanguage   *language,
                               GCallback     activated,
                               GCallback     removed,
                               gpointer      grid);

/* Lets @widget know its column, and back. */
void  td_grid_column_mark (GtkWidget *widget,
                           guint      column);
guint td_grid_column_get  (gpointer widget);

G_END_DECLS
