/* td-accessible.h: names for what GTK leaves without one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a screen reader calls @widget. */
void td_accessible_set_name (GtkWidget  *widget,
                             const char *name);

/* The focus comes to the button in a drop-down, which does not know its name. */
void td_accessible_name_drop_down (GtkDropDown *drop_down,
                                   const char  *name);

/* The focus comes to the item around the child of a GtkListItem; 4.8 gives no
 * other way to it. @child: as given to gtk_list_item_set_child() */
void td_accessible_name_list_item (GtkWidget  *child,
                                   const char *name);

G_END_DECLS
