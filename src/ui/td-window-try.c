/* td-window-try.c: opens files without losing what is shown where they are no datasets
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "ui/td-file-name.h"
#include "ui/td-import-dialog.h"
#include "ui/td-window-import.h"
#include "ui/td-window-saved.h"

/* Returns: (transfer full): the files of those documents that are in @state. */
static GPtrArray *
list_files (TdDocumentSet  *documents,
            TdDocumentState state)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < td_document_set_get_n (documents); i++)
    {
      TdDocument *document = td_document_set_get (documents, i);

      if (td_document_get_state (document) == state)
        g_ptr_array_add (files, g_object_ref (td_document_get_file (document)));
    }

  return files;
}

static gboolean
is_missing (TdDocument *document)
{
  return g_error_matches (td_document_get_error (document), G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static AdwToast *
create_toast (const char *message)
{
  AdwToast *toast = adw_toast_new ("");
  GtkWidget *label = gtk_label_new (message);

  /* The title of a toast is cut on a narrow screen, and with it what is wrong. */
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  adw_toast_set_custom_title (toast, label);
  /* There is something to do about it, and to find out: that takes a while. */
  adw_toast_set_timeout (toast, 20);

  return toast;
}

static AdwToast *
create_missing_toast (GFile *file)
{
  g_autofree char *name = td_file_get_shown_name (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *message = td_fill (_("“{name}” is not there any more"), "name", name, NULL);
  AdwToast *toast = create_toast (message);

  adw_toast_set_button_label (toast, _("_Forget It"));
  adw_toast_set_action_name (toast, "win.forget-recent");
  adw_toast_set_action_target (toast, "s", uri);

  return toast;
}

static AdwToast *
create_failure_toast (TdWindow  *self,
                      GPtrArray *files)
{
  g_autofree char *name = td_file_get_shown_name (g_ptr_array_index (files, 0));
  g_autofree char *number = td_number_format (td_workspace_get_language (self->workspace), files->len);
  g_autofree char *message = NULL;
  AdwToast *toast;

  if (files->len == 1)
    message = td_fill (_("“{name}” could not be opened"), "name", name, NULL);
  else
    /* Translators: {n} is a number from 2 up. */
    message = td_fill (ngettext ("{n} file could not be opened", "{n} files could not be opened", files->len),
                       "n", number, NULL);
  toast = create_toast (message);
  adw_toast_set_button_label (toast, _("_Why?"));
  adw_toast_set_action_name (toast, "win.explain-failure");

  return toast;
}

/* @tried: what none, or not all, could be opened of */
static void
say_failed (TdWindow      *self,
            TdDocumentSet *tried)
{
  g_autoptr (GPtrArray) files = list_files (tried, TD_DOCUMENT_FAILED);
  gboolean only_missing = td_document_set_get_n (tried) == 1 && files->len == 1
                          && is_missing (td_document_set_get (tried, 0));

  if (files->len == 0)
    return;

  g_set_object (&self->failed, tried);
  adw_toast_overlay_add_toast (self->toasts, only_missing ? create_missing_toast (g_ptr_array_index (files, 0))
                                                          : create_failure_toast (self, files));
}

static void
end_try (TdWindow *self)
{
  g_autoptr (TdDocumentSet) tried = g_steal_pointer (&self->candidates);
  g_autoptr (GPtrArray) good = list_files (tried, TD_DOCUMENT_LOADED);

  g_signal_handlers_disconnect_by_data (tried, self);
  /* They are loaded, and are not loaded again. */
  if (good->len > 0)
    td_window_open_files (self, (GFile **) good->pdata, good->len);
  else
    td_window_update_state (self);
  say_failed (self, tried);
}

static void
on_candidates_changed (TdWindow *self)
{
  if (td_document_set_get_state (self->candidates) == TD_DOCUMENT_LOADING)
    td_window_update_state (self);
  else
    end_try (self);
}

void
td_window_stop_trying (TdWindow *self)
{
  if (self->candidates != NULL)
    g_signal_handlers_disconnect_by_data (self->candidates, self);
  g_clear_object (&self->candidates);
}

static gboolean
has_something_to_lose (TdWindow *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_collection (self->workspace))) > 0;
}

static void
try_datasets (TdWindow  *self,
              GFile    **files,
              guint      n_files)
{
  g_autoptr (TdCollection) collection = NULL;
  GtkApplication *application;

  if (n_files == 1 && td_window_import_is_table (files[0]))
    {
      td_import_dialog_present (self, files[0]);
      return;
    }

  if (!has_something_to_lose (self))
    {
      td_window_open_files (self, files, n_files);
      return;
    }

  td_window_stop_trying (self);
  application = gtk_window_get_application (GTK_WINDOW (self));
  collection = td_collection_new ();
  self->candidates = td_document_set_new (td_application_get_pool (TD_APPLICATION (application)), collection);
  g_signal_connect_object (self->candidates, "changed", G_CALLBACK (on_candidates_changed), self, G_CONNECT_SWAPPED);
  td_document_set_open (self->candidates, files, n_files);
}

void
td_window_try_files (TdWindow  *self,
                     GFile    **files,
                     guint      n_files)
{
  g_autoptr (GPtrArray) datasets = g_ptr_array_new ();
  g_autoptr (GPtrArray) comparisons = g_ptr_array_new ();

  g_return_if_fail (TD_IS_WINDOW (self));
  g_return_if_fail (files != NULL && n_files > 0);

  td_window_part_comparisons (files, n_files, datasets, comparisons);
  if (datasets->len > 0)
    try_datasets (self, (GFile **) datasets->pdata, datasets->len);
  td_window_open_comparison_files (self, comparisons);
}

/* Why the files that were tried last could not be opened. */
static void
activate_explain_failure (GSimpleAction *action,
                          GVariant      *parameter,
                          gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (GString) body = g_string_new (NULL);
  GtkWidget *dialog;

  for (guint i = 0; self->failed != NULL && i < td_document_set_get_n (self->failed); i++)
    {
      TdDocument *document = td_document_set_get (self->failed, i);
      g_autofree char *text = NULL;

      if (td_document_get_state (document) != TD_DOCUMENT_FAILED)
        continue;
      text = td_window_format_failure (self, document);
      g_string_append_printf (body, "%s%s", body->len > 0 ? "\n\n" : "", text);
    }
  if (body->len == 0)
    return;

  dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Could Not Open the File"), body->str);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
activate_open_recent (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  td_window_try_files (user_data, &file, 1);
}

static void
activate_forget_recent (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  td_recent_remove (g_variant_get_string (parameter, NULL));
}

void
td_window_try_install (TdWindow *self)
{
  static const GActionEntry entries[] = {
    { .name = "open-recent", .activate = activate_open_recent, .parameter_type = "s" },
    { .name = "forget-recent", .activate = activate_forget_recent, .parameter_type = "s" },
    { .name = "explain-failure", .activate = activate_explain_failure },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
