/* td-case-page.c: the page of one case
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-case-page.h"

struct _TdCasePage
{
  GtkWidget    parent_instance;

  TdWorkspace *workspace; /* owned */

  GtkWidget   *scroller; /* template */
};

G_DEFINE_FINAL_TYPE (TdCasePage, td_case_page, GTK_TYPE_WIDGET)

static void
td_case_page_dispose (GObject *object)
{
  TdCasePage *self = TD_CASE_PAGE (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (td_case_page_parent_class)->dispose (object);
}

static void
td_case_page_class_init (TdCasePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_case_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-case-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TdCasePage, scroller);
}

static void
td_case_page_init (TdCasePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
td_case_page_set_workspace (TdCasePage  *self,
                            TdWorkspace *workspace)
{
  g_return_if_fail (TD_IS_CASE_PAGE (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
}
