/* td-test-walk.c: looks at every widget of a window that is shown
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-walk.h"

static void
add_mapped (GtkWidget *widget,
            GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    add_mapped (child, found);
}

GPtrArray *
td_test_list_mapped (GtkWidget *root)
{
  GPtrArray *found = g_ptr_array_new ();

  add_mapped (root, found);
  return found;
}

GtkWidget *
td_test_find_class (GtkWidget  *root,
                    const char *css_class)
{
  g_autoptr (GPtrArray) mapped = td_test_list_mapped (root);

  for (guint i = 0; i < mapped->len; i++)
    if (gtk_widget_has_css_class (g_ptr_array_index (mapped, i), css_class))
      return g_ptr_array_index (mapped, i);
  return NULL;
}

static gboolean
on_frame (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       n_frames)
{
  return --*(int *) n_frames > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* A tick comes before the layout of its frame: that is done when the next one comes. */
void
td_test_wait_for_frame (GtkWidget *widget)
{
  int n_frames = 3;

  gtk_widget_add_tick_callback (widget, on_frame, &n_frames, NULL);
  while (n_frames > 0)
    g_main_context_iteration (NULL, TRUE);
}

void
td_test_wait_for_rest (GtkWidget *widget)
{
  guint before, now = 0;

  do
    {
      g_autoptr (GPtrArray) mapped = NULL;

      td_test_wait_for_frame (widget);
      mapped = td_test_list_mapped (widget);
      before = now;
      now = mapped->len;
    }
  while (now != before);
}

/* The size that a window is given has room for its frame. */
void
td_test_resize (GtkWindow *window,
                int        width,
                int        height)
{
  double x = 0, y = 0;

  gtk_window_present (window);
  td_test_wait_for_frame (GTK_WIDGET (window));
  gtk_native_get_surface_transform (GTK_NATIVE (window), &x, &y);
  gtk_window_set_default_size (window, width + 2 * (int) x, height + 2 * (int) y);
  td_test_wait_for_rest (GTK_WIDGET (window));
}

char *
td_test_describe (GtkWidget *widget)
{
  GString *text = g_string_new (G_OBJECT_TYPE_NAME (widget));

  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, " “%s”", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *above = gtk_widget_get_parent (widget); above != NULL; above = gtk_widget_get_parent (above))
    g_string_append_printf (text, " in %s", G_OBJECT_TYPE_NAME (above));
  return g_string_free (text, FALSE);
}
