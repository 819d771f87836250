/* td-accessible.c: names for what GTK leaves without one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-accessible.h"

void
td_accessible_set_name (GtkWidget  *widget,
                        const char *name)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (name != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
td_accessible_name_drop_down (GtkDropDown *drop_down,
                              const char  *name)
{
  GtkWidget *button = NULL;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));

  button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  td_accessible_set_name (GTK_WIDGET (drop_down), name);
  if (GTK_IS_TOGGLE_BUTTON (button))
    td_accessible_set_name (button, name);
}

void
td_accessible_name_list_item (GtkWidget  *child,
                              const char *name)
{
  GtkWidget *item = NULL;

  g_return_if_fail (GTK_IS_WIDGET (child));

  item = gtk_widget_get_parent (child);
  if (item != NULL)
    td_accessible_set_name (item, name);
}
