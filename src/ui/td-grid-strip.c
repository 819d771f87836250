/* td-grid-strip.c: what a row of a comparison grid shows of its cells
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-strip.h"

#include "ui/td-accessible.h"

struct _TdGridStrip
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (TdGridStrip, td_grid_strip, GTK_TYPE_WIDGET)

enum
{
  CELL_FOCUSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The grid asks the cells themselves how high they are. */
static void
td_grid_strip_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
td_grid_strip_set_focus_child (GtkWidget *widget,
                               GtkWidget *child)
{
  GTK_WIDGET_CLASS (td_grid_strip_parent_class)->set_focus_child (widget, child);
  if (child != NULL)
    g_signal_emit (widget, signals[CELL_FOCUSED], 0, child);
}

static void
td_grid_strip_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (td_grid_strip_parent_class)->dispose (object);
}

static void
td_grid_strip_class_init (TdGridStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_grid_strip_dispose;

  widget_class->measure = td_grid_strip_measure;
  widget_class->set_focus_child = td_grid_strip_set_focus_child;

  signals[CELL_FOCUSED] = g_signal_new ("cell-focused", TD_TYPE_GRID_STRIP, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_widget_class_set_css_name (widget_class, "gridstrip");
}

static void
td_grid_strip_init (TdGridStrip *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
td_grid_strip_new (const char *name)
{
  GtkWidget *self = g_object_new (TD_TYPE_GRID_STRIP, NULL);

  td_accessible_set_name (self, name);
  return self;
}

void
td_grid_strip_append (TdGridStrip *self,
                      GtkWidget   *cell)
{
  g_return_if_fail (TD_IS_GRID_STRIP (self));
  g_return_if_fail (GTK_IS_WIDGET (cell));

  gtk_widget_set_parent (cell, GTK_WIDGET (self));
}
