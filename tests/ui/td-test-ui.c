/* td-test-ui.c: what the tests of windows share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include <glib/gstdio.h>

#include "ui/td-settings.h"

/* GTK allows of one application in the life of a process. */
static TdApplication *
get_application (void)
{
  static TdApplication *application = NULL;
  g_autoptr (GError) error = NULL;

  if (application != NULL)
    return application;

  application = td_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  return application;
}

void
td_test_ui_set_up (TdTestUi     *self,
                   gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->application = get_application ();
  if (td_application_get_settings (self->application) != NULL)
    g_settings_reset (td_application_get_settings (self->application), TD_SETTING_PAGE);
  self->folder = g_dir_make_tmp ("takedowns-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

/* A window that is closed is gone, with all that it held. */
static void
close_window (GtkWindow *window)
{
  gpointer alive = window;

  g_object_add_weak_pointer (G_OBJECT (window), &alive);
  gtk_window_destroy (window);
  td_test_settle ();
  g_assert_null (alive);
}

void
td_test_ui_tear_down (TdTestUi     *self,
                      gconstpointer data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (self->application)));

  for (GList *item = windows; item != NULL; item = item->next)
    close_window (item->data);
  remove_folder (self->folder);
  g_free (self->folder);
}

GFile *
td_test_ui_write (TdTestUi   *self,
                  const char *name,
                  const char *content)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

TdWindow *
td_test_ui_open (TdTestUi  *self,
                 GFile    **files,
                 guint      n_files)
{
  TdWindow *window;

  td_application_open_window (self->application, files, n_files);
  window = TD_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self->application)));
  td_test_window_wait (window);

  return window;
}

void
td_test_window_wait (TdWindow *window)
{
  TdDocumentSet *documents = td_window_get_documents (window);

  while (td_document_set_get_state (documents) == TD_DOCUMENT_LOADING)
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();
}

void
td_test_settle (void)
{
  for (guint i = 0; i < 1000 && g_main_context_iteration (NULL, FALSE); i++)
    continue;
}

void
td_test_activate (TdWindow   *window,
                  const char *action,
                  GVariant   *parameter)
{
  g_assert_true (g_action_group_has_action (G_ACTION_GROUP (window), action));
  g_action_group_activate_action (G_ACTION_GROUP (window), action, parameter);
  td_test_settle ();
}

void
td_test_activate_string (TdWindow   *window,
                         const char *action,
                         const char *parameter)
{
  td_test_activate (window, action, g_variant_new_string (parameter));
}

const char *
td_test_get_current (TdWindow *window)
{
  TdCaseRef *current = td_workspace_get_current (td_window_get_workspace (window));

  return current != NULL ? td_case_ref_get_id (current) : "";
}

GtkWidget *
td_test_find (GtkWidget *root,
              GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = td_test_find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWindow *
td_test_find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }
  g_assert_not_reached ();
}
