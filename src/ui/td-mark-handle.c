/* td-mark-handle.c: a mark of a chart as keys and screen readers find it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-mark-handle.h"

struct _TdMarkHandle
{
  GtkWidget parent_instance;

  guint     mark;
};

G_DEFINE_FINAL_TYPE (TdMarkHandle, td_mark_handle, GTK_TYPE_WIDGET)

static void
td_mark_handle_class_init (TdMarkHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_css_name (widget_class, "markhandle");
}

static void
td_mark_handle_init (TdMarkHandle *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The pointer is the chart view's: it picks in the scene. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
td_mark_handle_new (TdScene *scene,
                    guint    mark)
{
  TdMarkHandle *self = g_object_new (TD_TYPE_MARK_HANDLE, NULL);
  const TdMark *place = td_scene_get_mark (scene, mark);

  self->mark = mark;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, place->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, td_scene_describe (scene, mark),
                                  -1);
  return GTK_WIDGET (self);
}

guint
td_mark_handle_get_mark (TdMarkHandle *self)
{
  g_return_val_if_fail (TD_IS_MARK_HANDLE (self), TD_MARK_NONE);

  return self->mark;
}
