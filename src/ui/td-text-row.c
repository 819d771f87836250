/* td-text-row.c: a row of a list that is there to be read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-text-row.h"

struct _TdTextRow
{
  GtkListBoxRow parent_instance;
};

G_DEFINE_FINAL_TYPE (TdTextRow, td_text_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
focus_content (GtkWidget        *row,
               GtkDirectionType  direction)
{
  GtkWidget *child = GTK_IS_LIST_BOX_ROW (row) ? gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)) : NULL;

  return child != NULL && gtk_widget_child_focus (child, direction);
}

static GtkWidget *
get_next (GtkWidget        *row,
          GtkDirectionType  direction)
{
  return direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
}

/* The row that Tab tries first. A list that is entered asks one row alone, and
 * from below not even the last. */
static GtkWidget *
get_start (GtkWidget        *row,
           GtkDirectionType  direction)
{
  GtkWidget *list = gtk_widget_get_parent (row);

  if (gtk_widget_get_focus_child (list) == NULL)
    return direction == GTK_DIR_TAB_FORWARD ? gtk_widget_get_first_child (list) : gtk_widget_get_last_child (list);
  /* Backwards from the row itself is out of it. */
  return gtk_widget_is_focus (row) && direction == GTK_DIR_TAB_BACKWARD ? get_next (row, direction) : row;
}

/* Tab comes to what can be pressed in a row, never to the row itself. */
static gboolean
td_text_row_focus (GtkWidget        *widget,
                   GtkDirectionType  direction)
{
  GtkWidget *row = NULL;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (td_text_row_parent_class)->focus (widget, direction);
  row = get_start (widget, direction);
  while (row != NULL && !focus_content (row, direction))
    row = get_next (row, direction);

  return row != NULL;
}

static void
td_text_row_class_init (TdTextRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = td_text_row_focus;
}

static void
td_text_row_init (TdTextRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
}

static GtkWidget *
get_child (GtkWidget        *widget,
           GtkDirectionType  direction)
{
  return direction == GTK_DIR_DOWN ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget);
}

static GtkWidget *
get_sibling (GtkWidget        *widget,
             GtkDirectionType  direction)
{
  return direction == GTK_DIR_DOWN ? gtk_widget_get_next_sibling (widget) : gtk_widget_get_prev_sibling (widget);
}

/* Gives the focus to the first thing in @widget, or @widget itself, that takes it. */
static gboolean
focus_within (GtkWidget        *widget,
              GtkDirectionType  direction)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget))
    return FALSE;
  /* A list would take it for itself, where its rows are meant. */
  if (!GTK_IS_LIST_BOX (widget) && gtk_widget_get_focusable (widget) && gtk_widget_grab_focus (widget))
    return TRUE;
  for (GtkWidget *child = get_child (widget, direction); child != NULL; child = get_sibling (child, direction))
    if (focus_within (child, direction))
      return TRUE;

  return FALSE;
}

static gboolean
focus_beside (GtkWidget        *widget,
              GtkDirectionType  direction)
{
  for (GtkWidget *next = get_sibling (widget, direction); next != NULL; next = get_sibling (next, direction))
    if (focus_within (next, direction))
      return TRUE;

  return FALSE;
}

/* A list rings the bell at its end; the next thing on the page is meant. GTK's own
 * way there goes by places, and gives up between boxes in boxes. */
static gboolean
on_keynav_failed (GtkWidget        *list,
                  GtkDirectionType  direction)
{
  GtkWidget *page = gtk_widget_get_ancestor (list, GTK_TYPE_VIEWPORT);
  GtkWidget *widget = list;

  if (page == NULL || (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN))
    return GDK_EVENT_PROPAGATE;
  while (widget != page && !focus_beside (widget, direction))
    widget = gtk_widget_get_parent (widget);
  return GDK_EVENT_STOP;
}

GtkWidget *
td_text_row_new (void)
{
  return g_object_new (TD_TYPE_TEXT_ROW, NULL);
}

void
td_text_row_lead_on (GtkListBox *list)
{
  g_return_if_fail (GTK_IS_LIST_BOX (list));

  g_signal_connect (list, "keynav-failed", G_CALLBACK (on_keynav_failed), NULL);
}
