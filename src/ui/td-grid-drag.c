/* td-grid-drag.c: the heads of a comparison grid can be dragged to another place
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-drag.h"

#define KEY "td-grid-drag"

typedef struct
{
  char *id;
  guint position;
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_free (place->id);
  g_free (place);
}

static const Place *
get_place (GtkWidget *head)
{
  return g_object_get_data (G_OBJECT (head), KEY);
}

guint
td_grid_drag_get_target (guint    from,
                         guint    onto,
                         gboolean behind)
{
  guint gap = onto + (behind ? 1 : 0);

  return from < gap ? gap - 1 : gap;
}

/* The side away from where reading begins. */
static gboolean
is_behind (GtkWidget *head,
           double     x)
{
  gboolean right = x > gtk_widget_get_width (head) / 2.0;

  return gtk_widget_get_direction (head) == GTK_TEXT_DIR_RTL ? !right : right;
}

static void
show_mark (GtkWidget  *head,
           const char *css_class)
{
  static const char * const classes[] = { "td-drop-before", "td-drop-behind" };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (g_strcmp0 (classes[i], css_class) == 0)
      gtk_widget_add_css_class (head, classes[i]);
    else
      gtk_widget_remove_css_class (head, classes[i]);
}

/* Text may come from anywhere: only a case that is a neighbour is one. */
static const Place *
find_dragged (GtkWidget    *head,
              const GValue *value)
{
  GtkWidget *sibling = gtk_widget_get_first_child (gtk_widget_get_parent (head));

  for (; sibling != NULL; sibling = gtk_widget_get_next_sibling (sibling))
    {
      const Place *place = get_place (sibling);

      if (place != NULL && g_strcmp0 (place->id, g_value_get_string (value)) == 0)
        return place;
    }

  return NULL;
}

static GdkContentProvider *
on_prepare (GtkDragSource *source,
            double         x,
            double         y,
            GtkWidget     *head)
{
  return gdk_content_provider_new_typed (G_TYPE_STRING, get_place (head)->id);
}

static void
on_drag_begin (GtkDragSource *source,
               GdkDrag       *drag,
               GtkWidget     *head)
{
  g_autoptr (GdkPaintable) icon = gtk_widget_paintable_new (head);

  gtk_drag_source_set_icon (source, icon, 0, 0);
}

static GdkDragAction
on_motion (GtkDropTarget *target,
           double         x,
           double         y,
           GtkWidget     *head)
{
  show_mark (head, is_behind (head, x) ? "td-drop-behind" : "td-drop-before");
  return GDK_ACTION_MOVE;
}

static void
on_leave (GtkDropTarget *target,
          GtkWidget     *head)
{
  show_mark (head, NULL);
}

static gboolean
on_drop (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         GtkWidget     *head)
{
  const Place *dragged = find_dragged (head, value);
  const Place *own = get_place (head);
  g_autofree char *id = dragged != NULL ? g_strdup (dragged->id) : NULL;
  guint position;

  show_mark (head, NULL);
  if (dragged == NULL)
    return FALSE;
  position = td_grid_drag_get_target (dragged->position, own->position, is_behind (head, x));
  /* All heads may be gone after that. */
  if (position != dragged->position)
    gtk_widget_activate_action (head, "win.move-case", "(si)", id, (int) position);
  return TRUE;
}

void
td_grid_drag_enable (GtkWidget  *head,
                     const char *id,
                     guint       position)
{
  Place *place = g_new0 (Place, 1);
  GtkDragSource *source = NULL;
  GtkDropTarget *target = NULL;

  g_return_if_fail (GTK_IS_WIDGET (head));
  g_return_if_fail (id != NULL);

  place->id = g_strdup (id);
  place->position = position;
  g_object_set_data_full (G_OBJECT (head), KEY, place, place_free);

  source = gtk_drag_source_new ();
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  /* Before the buttons in the head, which would keep the press for themselves. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  g_signal_connect (source, "prepare", G_CALLBACK (on_prepare), head);
  g_signal_connect (source, "drag-begin", G_CALLBACK (on_drag_begin), head);
  gtk_widget_add_controller (head, GTK_EVENT_CONTROLLER (source));

  target = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_MOVE);
  g_signal_connect (target, "motion", G_CALLBACK (on_motion), head);
  g_signal_connect (target, "leave", G_CALLBACK (on_leave), head);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), head);
  gtk_widget_add_controller (head, GTK_EVENT_CONTROLLER (target));
}
