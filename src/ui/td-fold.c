/* td-fold.c: a button that folds and unfolds what stands below it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-fold.h"

#include "ui/td-accessible.h"
#include "ui/td-section.h"

struct _TdFold
{
  GtkButton  parent_instance;

  gboolean   is_open;
  GtkWidget *arrow; /* borrowed, as all below */
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (TdFold, td_fold, GTK_TYPE_BUTTON)

static void
set_open (TdFold   *self,
          gboolean  is_open)
{
  self->is_open = is_open;
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow), is_open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
}

static void
td_fold_clicked (GtkButton *button)
{
  TdFold *self = TD_FOLD (button);

  set_open (self, !self->is_open);
}

static void
td_fold_class_init (TdFoldClass *klass)
{
  GTK_BUTTON_CLASS (klass)->clicked = td_fold_clicked;
}

static void
td_fold_init (TdFold *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->arrow = gtk_image_new ();
  self->label = td_label_new (NULL, NULL);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_box_append (GTK_BOX (box), self->arrow);
  gtk_box_append (GTK_BOX (box), self->label);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "td-fold");
}

GtkWidget *
td_fold_new (const char *text,
             const char *css_class,
             gboolean    is_open)
{
  TdFold *self = g_object_new (TD_TYPE_FOLD, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (self->label, css_class);
  td_fold_set_text (self, text);
  set_open (self, is_open);
  return GTK_WIDGET (self);
}

gboolean
td_fold_is_open (TdFold *self)
{
  g_return_val_if_fail (TD_IS_FOLD (self), FALSE);

  return self->is_open;
}

void
td_fold_set_text (TdFold     *self,
                  const char *text)
{
  g_return_if_fail (TD_IS_FOLD (self));
  g_return_if_fail (text != NULL);

  gtk_label_set_text (GTK_LABEL (self->label), text);
  td_accessible_set_name (GTK_WIDGET (self), text);
}
