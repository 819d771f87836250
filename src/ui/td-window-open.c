/* td-window-open.c: what a window opens
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "ui/td-file-chooser.h"

static const char * const known_suffixes[] = { "json", "jsonl", "ndjson", "takedowns-comparison", NULL };

static const TdFileKind kinds[] = {
  { N_("Datasets and Comparisons"), known_suffixes },
  { N_("All Files"), NULL },
};

static const TdFileQuestion question = {
  GTK_FILE_CHOOSER_ACTION_OPEN, TRUE, N_("Open Datasets"), N_("_Open"), kinds, G_N_ELEMENTS (kinds),
};

static void
on_chosen (GtkWindow *parent,
           GPtrArray *files,
           guint      kind,
           gpointer   user_data)
{
  td_window_try_files (TD_WINDOW (parent), (GFile **) files->pdata, files->len);
}

void
td_window_choose_files (TdWindow *self)
{
  td_file_chooser_ask (GTK_WINDOW (self), &question, NULL, NULL, on_chosen, NULL, NULL);
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
