/* td-window-open.c: what a window opens
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

static GtkFileFilter *
create_filter (const char         *name,
               const char * const *patterns)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (filter, patterns[i]);

  return filter;
}

static void
add_filters (GtkFileChooser *chooser)
{
  static const char * const datasets[] = { "*.json", "*.jsonl", "*.ndjson", NULL };
  static const char * const everything[] = { "*", NULL };
  g_autoptr (GtkFileFilter) known = create_filter (_("Datasets"), datasets);
  g_autoptr (GtkFileFilter) all = create_filter (_("All Files"), everything);

  gtk_file_chooser_add_filter (chooser, known);
  gtk_file_chooser_add_filter (chooser, all);
}

static void
open_list (TdWindow   *self,
           GListModel *list)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (files, g_list_model_get_item (list, i));

  if (files->len > 0)
    td_window_try_files (self, (GFile **) files->pdata, files->len);
}

static void
on_chooser_response (TdWindow             *self,
                     int                   response,
                     GtkFileChooserNative *chooser)
{
  g_autoptr (GtkFileChooserNative) kept = g_steal_pointer (&self->chooser);
  g_autoptr (GListModel) list = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;

  list = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (kept));
  open_list (self, list);
}

void
td_window_choose_files (TdWindow *self)
{
  if (self->chooser == NULL)
    {
      self->chooser = gtk_file_chooser_native_new (_("Open Datasets"), GTK_WINDOW (self),
                                                   GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
      gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (self->chooser), TRUE);
      add_filters (GTK_FILE_CHOOSER (self->chooser));
      g_signal_connect_object (self->chooser, "response", G_CALLBACK (on_chooser_response), self,
                               G_CONNECT_SWAPPED);
    }

  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

void
td_window_open_files (TdWindow  *self,
                      GFile    **files,
                      guint      n_files)
{
  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (files != NULL || n_files == 0);

  td_window_stop_trying (self);
  g_clear_pointer (&self->awaited, g_free);
  self->is_remembered = FALSE;
  td_workspace_set_current (self->workspace, NULL);
  td_shortlist_clear (td_workspace_get_shortlist (self->workspace));
  td_workspace_set_query_text (self->workspace, "");
  td_document_set_open (self->documents, files, n_files);
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->list_pane));
  td_window_update_state (self);
}

void
td_window_add_file (TdWindow   *self,
                    GFile      *file,
                    const char *case_id)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new ();

  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  for (guint i = 0; i < td_document_set_get_n (self->documents); i++)
    g_ptr_array_add (files, td_document_get_file (td_document_set_get (self->documents, i)));
  g_ptr_array_add (files, file);

  td_window_stop_trying (self);
  self->is_remembered = FALSE;
  td_workspace_set_query_text (self->workspace, "");
  td_document_set_open (self->documents, (GFile **) files->pdata, files->len);
  g_free (self->awaited);
  self->awaited = g_strdup (case_id);
  td_window_update_state (self);
}
