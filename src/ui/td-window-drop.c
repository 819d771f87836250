/* td-window-drop.c: files that are dropped on a window
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

static gboolean
on_drop (TdWindow     *self,
         const GValue *value)
{
  g_autoptr (GSList) list = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  /* The files are the value's, the list is ours. */
  list = gdk_file_list_get_files (g_value_get_boxed (value));
  for (GSList *item = list; item != NULL; item = item->next)
    g_ptr_array_add (files, item->data);
  if (files->len == 0)
    return FALSE;

  td_window_try_files (self, (GFile **) files->pdata, files->len);

  return TRUE;
}

void
td_window_drop_install (TdWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, G_CONNECT_SWAPPED);
  /* On all of the content, before the search entry takes the names for words. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (target));
  gtk_widget_add_css_class (GTK_WIDGET (self->toasts), "td-drop");
}
