/* td-window.c: a window: the list of cases beside the page of a case or a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window.h"

#include "ui/td-case-page.h"
#include "ui/td-compare-page.h"
#include "ui/td-window-export.h"

struct _TdWindow
{
  AdwApplicationWindow parent_instance;

  TdWorkspace         *workspace; /* owned */

  AdwToastOverlay     *toasts; /* template */
  TdCasePage          *case_page;
  TdComparePage       *compare_page;
};

G_DEFINE_FINAL_TYPE (TdWindow, td_window, ADW_TYPE_APPLICATION_WINDOW)

static void
td_window_dispose (GObject *object)
{
  TdWindow *self = TD_WINDOW (object);

  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (td_window_parent_class)->dispose (object);
}

static void
td_window_class_init (TdWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_window_dispose;

  g_type_ensure (TD_TYPE_CASE_PAGE);
  g_type_ensure (TD_TYPE_COMPARE_PAGE);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-window.ui");
  gtk_widget_class_bind_template_child (widget_class, TdWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, case_page);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, compare_page);
}

static void
td_window_init (TdWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

TdWindow *
td_window_new (TdApplication *application)
{
  TdWindow *self = g_object_new (TD_TYPE_WINDOW, "application", application, NULL);

  self->workspace = td_workspace_new (td_application_get_language (application));
  td_case_page_set_workspace (self->case_page, self->workspace);
  td_compare_page_set_workspace (self->compare_page, self->workspace);
  td_window_export_install (self);

  return self;
}

TdWorkspace *
td_window_get_workspace (TdWindow *self)
{
  g_return_val_if_fail (TD_IS_WINDOW (self), NULL);

  return self->workspace;
}

void
td_window_show_toast (TdWindow   *self,
                      const char *message)
{
  g_return_if_fail (TD_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (message));
}
