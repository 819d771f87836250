/* td-text-row.h: a row of a list that is there to be read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Nothing can be done with it: Tab passes it by and comes to what can be pressed in
 * it, if anything. Arrow keys come to it, so that it can be read from row to row. */
#define TD_TYPE_TEXT_ROW (td_text_row_get_type ())
G_DECLARE_FINAL_TYPE (TdTextRow, td_text_row, TD, TEXT_ROW, GtkListBoxRow)

/* Returns: (transfer none) (floating) */
GtkWidget *td_text_row_new (void);

/* Lets the arrow keys lead from the last row of @list to what is below it on the
 * page, and from the first to what is above it. */
void td_text_row_lead_on (GtkListBox *list);

G_END_DECLS
