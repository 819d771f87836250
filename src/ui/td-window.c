/* td-window.c: a window: the list of cases beside the page of a case or a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "ui/td-settings.h"
#include "ui/td-toast.h"
#include "ui/td-window-export.h"
#include "ui/td-window-import.h"
#include "ui/td-window-saved.h"
#include "ui/td-window-table.h"

G_DEFINE_FINAL_TYPE (TdWindow, td_window, ADW_TYPE_APPLICATION_WINDOW)

/* What stands in the title bar where the switcher finds no room. */
static void
td_window_update_title (TdWindow *self)
{
  TdCaseRef *current = td_workspace_get_current (self->workspace);
  TdCase *shown = current != NULL ? td_case_ref_get_case (current) : NULL;
  const char *page = td_window_get_page (self);
  const char *title = _("Takedowns");

  if (g_strcmp0 (page, "compare") == 0)
    title = _("Comparison");
  else if (g_strcmp0 (page, "charts") == 0)
    title = _("Charts");
  else if (shown != NULL)
    title = td_case_get_name (shown, td_workspace_get_language (self->workspace));

  adw_view_switcher_title_set_title (self->switcher_title, title);
}

static void
on_page_notify (TdWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "page");
  const char *page = td_window_get_page (self);

  /* While the template is taken apart there is no page. */
  if (page == NULL || self->workspace == NULL)
    return;

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (page));
  td_window_update_title (self);
}

/* Whether the title has room shows while sizes are allocated, when the bar can
 * no longer get its height: without animations it would be drawn into none. */
static gboolean
reveal_switcher_bar (gpointer user_data)
{
  TdWindow *self = user_data;

  if (self->workspace != NULL)
    adw_view_switcher_bar_set_reveal (self->switcher_bar,
                                      adw_view_switcher_title_get_title_visible (self->switcher_title));
  return G_SOURCE_REMOVE;
}

static void
on_title_visible_notify (TdWindow *self)
{
  g_idle_add_full (GTK_PRIORITY_RESIZE - 1, reveal_switcher_bar, g_object_ref (self), g_object_unref);
}

static void
on_ticks_changed (TdWindow *self)
{
  guint n = td_shortlist_get_n (td_workspace_get_shortlist (self->workspace));

  td_window_set_badge (self, n);
  td_window_actions_update (self);
}

static void
on_case_opened (TdWindow *self)
{
  td_window_show_page (self, "case");
}

static void
on_dismiss_problems (TdWindow *self)
{
  gtk_revealer_set_reveal_child (self->problems_revealer, FALSE);
}

static gboolean
go_back (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  TdWindow *self = TD_WINDOW (widget);

  if (!adw_leaflet_get_folded (self->leaflet))
    return FALSE;

  return adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
on_back_clicked (TdWindow *self)
{
  go_back (GTK_WIDGET (self), NULL, NULL);
}

/* Read once, and written once: one window must not resize the others, and the one
 * that is closed last is the one that comes back. */
static void
td_window_restore (TdWindow  *self,
                   GSettings *settings)
{
  g_autofree char *page = g_settings_get_string (settings, TD_SETTING_PAGE);

  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (settings, TD_SETTING_WIDTH),
                               g_settings_get_int (settings, TD_SETTING_HEIGHT));
  if (g_settings_get_boolean (settings, TD_SETTING_MAXIMIZED))
    gtk_window_maximize (GTK_WINDOW (self));
  if (adw_view_stack_get_child_by_name (self->pages, page) != NULL)
    adw_view_stack_set_visible_child_name (self->pages, page);

  self->settings = g_object_ref (settings);
}

static void
td_window_save (TdWindow *self)
{
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  /* A window that was never shown may have none. */
  if (width > 0 && height > 0)
    {
      g_settings_set_int (self->settings, TD_SETTING_WIDTH, width);
      g_settings_set_int (self->settings, TD_SETTING_HEIGHT, height);
    }
  g_settings_set_boolean (self->settings, TD_SETTING_MAXIMIZED, gtk_window_is_maximized (GTK_WINDOW (self)));
  g_settings_set_string (self->settings, TD_SETTING_PAGE, td_window_get_page (self));
}

static void
td_window_watch (TdWindow *self)
{
  g_signal_connect_object (self->workspace, "notify::current", G_CALLBACK (td_window_update_title), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (td_workspace_get_shortlist (self->workspace), "items-changed",
                           G_CALLBACK (on_ticks_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (td_workspace_get_collection (self->workspace), "items-changed",
                           G_CALLBACK (td_window_update_state), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->switcher_title, "notify::title-visible", G_CALLBACK (on_title_visible_notify),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->documents, "changed", G_CALLBACK (td_window_update_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pages, "notify::visible-child-name", G_CALLBACK (on_page_notify), self,
                           G_CONNECT_SWAPPED);
}

static void
td_window_dispose (GObject *object)
{
  TdWindow *self = TD_WINDOW (object);

  if (self->settings != NULL)
    td_window_save (self);
  g_clear_object (&self->settings);
  if (self->documents != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->documents, self);
      g_signal_handlers_disconnect_by_data (td_workspace_get_collection (self->workspace), self);
    }
  td_window_stop_trying (self);
  td_window_comparison_forget (self);
  g_clear_pointer (&self->awaited, g_free);
  g_clear_object (&self->failed);
  g_clear_object (&self->documents);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (td_window_parent_class)->dispose (object);
}

static void
td_window_bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, TdWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, leaflet);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, list_pane);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, content);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, switcher_title);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, stale_bar);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, problems_revealer);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, problems_label);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, problems_icon);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, content_stack);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, loading_spinner);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, loading_label);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, trouble_page);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, try_again_button);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, trouble_problems_button);
  gtk_widget_class_bind_template_child (widget_class, TdWindow, pages);
  gtk_widget_class_bind_template_callback (widget_class, on_case_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_back_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_dismiss_problems);
}

static void
td_window_class_init (TdWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_window_dispose;

  g_type_ensure (TD_TYPE_LIST_PANE);
  g_type_ensure (TD_TYPE_STALE_BAR);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-window.ui");
  td_window_bind_template (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, go_back, NULL);
}

static void
td_window_init (TdWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

TdWindow *
td_window_new (TdApplication *application)
{
  TdWindow *self;
  GSettings *settings;

  g_return_val_if_fail (TD_IS_APPLICATION (application), NULL);

  self = g_object_new (TD_TYPE_WINDOW, "application", application, NULL);
  self->workspace = td_workspace_new (td_application_get_language (application));
  self->documents = td_document_set_new (td_application_get_pool (application),
                                         td_workspace_get_collection (self->workspace));

  td_window_actions_install (self);
  td_window_export_install (self);
  td_window_try_install (self);
  td_window_drop_install (self);
  td_window_import_install (self);
  td_window_saved_install (self);
  td_window_table_install (self);
  td_window_watch (self);
  td_list_pane_set_workspace (self->list_pane, self->workspace);
  td_window_pages_install (self);

  settings = td_application_get_settings (application);
  if (settings != NULL)
    td_window_restore (self, settings);
  on_page_notify (self);
  td_window_update_state (self);

  return self;
}

TdWindow *
td_window_find (TdApplication *application,
                GFile         *file)
{
  g_return_val_if_fail (TD_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (application)); item != NULL; item = item->next)
    if (TD_IS_WINDOW (item->data)
        && (file == NULL || td_document_set_has (td_window_get_documents (item->data), file)))
      return item->data;

  return NULL;
}

TdWorkspace *
td_window_get_workspace (TdWindow *self)
{
  g_return_val_if_fail (TD_IS_WINDOW (self), NULL);

  return self->workspace;
}

TdDocumentSet *
td_window_get_documents (TdWindow *self)
{
  g_return_val_if_fail (TD_IS_WINDOW (self), NULL);

  return self->documents;
}

const char *
td_window_get_page (TdWindow *self)
{
  g_return_val_if_fail (TD_IS_WINDOW (self), NULL);

  return adw_view_stack_get_visible_child_name (self->pages);
}

gboolean
td_window_show_page (TdWindow   *self,
                     const char *page)
{
  g_return_val_if_fail (TD_IS_WINDOW (self), FALSE);
  g_return_val_if_fail (page != NULL, FALSE);

  if (adw_view_stack_get_child_by_name (self->pages, page) == NULL)
    return FALSE;

  adw_view_stack_set_visible_child_name (self->pages, page);
  /* Side by side, the cursor stays where it is. */
  if (adw_leaflet_get_folded (self->leaflet))
    adw_leaflet_set_visible_child (self->leaflet, self->content);

  return TRUE;
}

void
td_window_show_toast (TdWindow   *self,
                      const char *message)
{
  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (message != NULL);

  adw_toast_overlay_add_toast (self->toasts, td_toast_new (message));
}
