/* td-grid-drag.c: the heads of a comparison grid can be dragged to another place
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-drag.h"

#define KEY "td-grid-drag"

#define ICON_CHARS 30    /* a longer name is cut while it is dragged */
#define ICON_DISTANCE 12 /* of the icon from the pointer */

typedef struct
{
  char *id;
  char *name;
  guint position;
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  g_free (place->id);
  g_free (place->name);
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

/* Where it is narrow, the heads are under each other. */
static gboolean
is_stacked (GtkWidget *head)
{
  GtkWidget *next = gtk_widget_get_next_sibling (head);
  GtkWidget *other = next != NULL ? next : gtk_widget_get_prev_sibling (head);
  double x = 0, y = 0;

  return other != NULL && gtk_widget_translate_coordinates (other, head, 0, 0, &x, &y) && ABS (y) > ABS (x);
}

/* The side away from where reading begins. */
static gboolean
is_behind (GtkWidget *head,
           double     x,
           double     y)
{
  gboolean right = x > gtk_widget_get_width (head) / 2.0;

  if (is_stacked (head))
    return y > gtk_widget_get_height (head) / 2.0;
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

/* Returns: (transfer none) (nullable): the place of what is dragged, if that is a
 *   neighbour: another window has heads, too. */
static const Place *
get_dragged (GtkWidget    *head,
             const GValue *value)
{
  GtkWidget *dragged = value != NULL ? g_value_get_object (value) : NULL;

  return dragged != NULL && gtk_widget_get_parent (dragged) == gtk_widget_get_parent (head) ? get_place (dragged) : NULL;
}

/* Returns: whether a drop there moves anything. */
static gboolean
find_target (GtkWidget    *head,
             const GValue *value,
             gboolean      behind,
             guint        *target)
{
  const Place *dragged = get_dragged (head, value);

  if (dragged == NULL)
    return FALSE;
  *target = td_grid_drag_get_target (dragged->position, get_place (head)->position, behind);
  return *target != dragged->position;
}

/* A widget, which nothing but a head takes: an entry would take text. */
static GdkContentProvider *
on_prepare (GtkDragSource *source,
            double         x,
            double         y,
            GtkWidget     *head)
{
  return gdk_content_provider_new_typed (GTK_TYPE_WIDGET, head);
}

static void
on_drag_begin (GtkDragSource *source,
               GdkDrag       *drag,
               GtkWidget     *head)
{
  GtkWidget *label = gtk_label_new (get_place (head)->name);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), ICON_CHARS);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "td-drag-icon");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
  /* Beside the pointer: the mark of the place is under it. */
  gdk_drag_set_hotspot (drag, -ICON_DISTANCE, -ICON_DISTANCE);
  gtk_widget_add_css_class (head, "td-dragged");
}

static void
on_drag_end (GtkDragSource *source,
             GdkDrag       *drag,
             gboolean       delete_data,
             GtkWidget     *head)
{
  gtk_widget_remove_css_class (head, "td-dragged");
}

static GdkDragAction
on_motion (GtkDropTarget *target,
           double         x,
           double         y,
           GtkWidget     *head)
{
  gboolean behind = is_behind (head, x, y);
  guint position;
  gboolean moves = find_target (head, gtk_drop_target_get_value (target), behind, &position);

  show_mark (head, !moves ? NULL : behind ? "td-drop-behind" : "td-drop-before");
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
  g_autofree char *id = NULL;
  guint position;

  show_mark (head, NULL);
  if (!find_target (head, value, is_behind (head, x, y), &position))
    return FALSE;
  /* All heads may be gone after that. */
  id = g_strdup (get_dragged (head, value)->id);
  gtk_widget_activate_action (head, "win.move-case", "(si)", id, (int) position);
  return TRUE;
}

static void
add_source (GtkWidget *head)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  /* Before the buttons in the head, which would keep the press for themselves. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  g_signal_connect (source, "prepare", G_CALLBACK (on_prepare), head);
  g_signal_connect (source, "drag-begin", G_CALLBACK (on_drag_begin), head);
  g_signal_connect (source, "drag-end", G_CALLBACK (on_drag_end), head);
  gtk_widget_add_controller (head, GTK_EVENT_CONTROLLER (source));
}

static void
add_target (GtkWidget *head)
{
  GtkDropTarget *target = gtk_drop_target_new (GTK_TYPE_WIDGET, GDK_ACTION_MOVE);

  /* Where a drop would change nothing, no mark says that it would. */
  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect (target, "motion", G_CALLBACK (on_motion), head);
  g_signal_connect (target, "leave", G_CALLBACK (on_leave), head);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), head);
  gtk_widget_add_controller (head, GTK_EVENT_CONTROLLER (target));
}

void
td_grid_drag_enable (GtkWidget  *head,
                     const char *id,
                     const char *name,
                     guint       position)
{
  Place *place = NULL;

  g_return_if_fail (GTK_IS_WIDGET (head));
  g_return_if_fail (id != NULL && name != NULL);

  place = g_new0 (Place, 1);
  place->id = g_strdup (id);
  place->name = g_strdup (name);
  place->position = position;
  g_object_set_data_full (G_OBJECT (head), KEY, place, place_free);
  add_source (head);
  add_target (head);
}
