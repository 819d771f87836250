/* td-saved-tasks.c: what is done with saved comparisons, and told in passing
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-saved-tasks.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "compare/td-comparison-file.h"
#include "compare/td-comparison-name.h"
#include "io/td-error-words.h"
#include "ui/td-file-chooser.h"
#include "ui/td-file-name.h"
#include "ui/td-file-write.h"
#include "ui/td-toast.h"

/* Long enough to see that it was the wrong one. */
#define UNDO_SECONDS 15

/* What was asked for, until it is done. */
typedef struct
{
  GWeakRef           toasts; /* AdwToastOverlay */
  TdComparisonStore *store;  /* owned */
  TdSavedComparison *item;   /* owned, nullable: the one that is renamed, deleted, sent */
  TdComparisonSpec  *spec;   /* owned, nullable: what is saved */
  char              *name;   /* owned, nullable: the new name */
  GBytes            *bytes;  /* owned, nullable: what can be brought back */
} Request;

static Request *
request_new (AdwToastOverlay   *toasts,
             TdComparisonStore *store,
             TdSavedComparison *item)
{
  Request *request = g_new0 (Request, 1);

  g_weak_ref_init (&request->toasts, toasts);
  request->store = g_object_ref (store);
  g_set_object (&request->item, item);

  return request;
}

static void
request_free (gpointer data)
{
  Request *request = data;

  g_weak_ref_clear (&request->toasts);
  g_clear_object (&request->store);
  g_clear_object (&request->item);
  g_clear_pointer (&request->spec, td_comparison_spec_unref);
  g_clear_pointer (&request->name, g_free);
  g_clear_pointer (&request->bytes, g_bytes_unref);
  g_free (request);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

/* Returns: (transfer full) (nullable): the overlay, while its window is open. */
static AdwToastOverlay *
request_dup_toasts (Request *request)
{
  g_autoptr (AdwToastOverlay) toasts = g_weak_ref_get (&request->toasts);

  return toasts != NULL && GTK_IS_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))) ? g_steal_pointer (&toasts) : NULL;
}

static const char *
request_get_name (Request *request)
{
  return request->name != NULL ? request->name : td_saved_comparison_get_name (request->item);
}

/* @pattern: with a place for {name} */
static AdwToast *
create_toast (Request    *request,
              const char *pattern)
{
  g_autofree char *text = td_fill (pattern, "name", request_get_name (request), NULL);

  return td_toast_new (text);
}

static void
tell (Request    *request,
      const char *pattern)
{
  g_autoptr (AdwToastOverlay) toasts = request_dup_toasts (request);

  if (toasts != NULL)
    adw_toast_overlay_add_toast (toasts, create_toast (request, pattern));
}

void
td_saved_explain (AdwToastOverlay *toasts,
                  const char      *heading,
                  const char      *name,
                  const char      *reason)
{
  g_autofree char *title = NULL;
  GtkWidget *dialog;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (heading != NULL && name != NULL && reason != NULL);

  title = td_fill (heading, "name", name, NULL);
  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))), title, reason);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
explain_error (Request      *request,
               const char   *heading,
               const GError *error)
{
  g_autoptr (AdwToastOverlay) toasts = request_dup_toasts (request);
  g_autofree char *reason = td_error_describe (error, td_comparison_store_get_language (request->store));
  g_autofree char *sentence = td_typography_capitalise (reason);

  if (toasts != NULL)
    td_saved_explain (toasts, heading, request_get_name (request), sentence);
}

/* Saving and renaming */

static void request_save (Request *request,
                          gboolean replace);

/* Under this name the question keeps what was asked for. */
#define ASKED "td-saved-request"

static void
on_replace_response (AdwMessageDialog *dialog,
                     const char       *response)
{
  if (strcmp (response, "replace") == 0)
    request_save (g_object_steal_data (G_OBJECT (dialog), ASKED), TRUE);
}

/* @request: (transfer full) */
static void
ask_to_replace (Request *request)
{
  g_autoptr (AdwToastOverlay) toasts = request_dup_toasts (request);
  g_autofree char *heading = NULL;
  GtkWidget *dialog;

  if (toasts == NULL)
    {
      request_free (request);
      return;
    }

  heading = td_fill (_("Replace “{name}”?"), "name", request->name, NULL);
  dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))), heading,
                                   _("There is a saved comparison of this name. What it holds will be lost."));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "replace", _("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_object_set_data_full (G_OBJECT (dialog), ASKED, request, request_free);
  g_signal_connect (dialog, "response", G_CALLBACK (on_replace_response), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Request) request = user_data;
  g_autoptr (GError) error = NULL;

  if (td_comparison_store_finish (TD_COMPARISON_STORE (source), result, &error))
    tell (request, request->item != NULL ? _("Renamed to “{name}”") : _("Comparison saved as “{name}”"));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    ask_to_replace (g_steal_pointer (&request));
  else
    explain_error (request, _("“{name}” was not saved"), error);
}

/* @request: (transfer full) */
static void
request_save (Request *request,
              gboolean replace)
{
  if (request->item != NULL)
    td_comparison_store_rename_async (request->store, request->item, request->name, replace, on_saved, request);
  else
    td_comparison_store_save_async (request->store, request->name, request->spec, replace, on_saved, request);
}

/* Returns: whether there is a name; tells where there is none. */
static gboolean
request_take_name (Request    *request,
                   const char *name)
{
  g_autoptr (AdwToastOverlay) toasts = request_dup_toasts (request);

  request->name = td_comparison_name_clean (name);
  if (request->name == NULL && toasts != NULL)
    adw_toast_overlay_add_toast (toasts, td_toast_new (_("A comparison needs a name")));

  return request->name != NULL;
}

void
td_saved_save (AdwToastOverlay   *toasts,
               TdComparisonStore *store,
               const char        *name,
               TdComparisonSpec  *spec)
{
  g_autoptr (Request) request = NULL;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (TD_IS_COMPARISON_STORE (store));
  g_return_if_fail (spec != NULL);

  request = request_new (toasts, store, NULL);
  request->spec = td_comparison_spec_ref (spec);
  if (request_take_name (request, name))
    request_save (g_steal_pointer (&request), FALSE);
}

void
td_saved_rename (AdwToastOverlay   *toasts,
                 TdComparisonStore *store,
                 TdSavedComparison *item,
                 const char        *name)
{
  g_autoptr (Request) request = NULL;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (TD_IS_COMPARISON_STORE (store));
  g_return_if_fail (TD_IS_SAVED_COMPARISON (item));

  request = request_new (toasts, store, item);
  if (request_take_name (request, name))
    request_save (g_steal_pointer (&request), FALSE);
}

/* Deleting, and back */

static void
on_restored (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (Request) request = user_data;
  g_autoptr (GError) error = NULL;

  if (td_comparison_store_finish (TD_COMPARISON_STORE (source), result, &error))
    tell (request, _("“{name}” is back"));
  else
    explain_error (request, _("“{name}” could not be brought back"), error);
}

static void
on_undo (AdwToast *toast,
         Request  *request)
{
  g_autoptr (AdwToastOverlay) toasts = request_dup_toasts (request);
  Request *own = request_new (toasts, request->store, request->item);

  td_comparison_store_restore_async (own->store, own->item, request->bytes, on_restored, own);
}

static void
on_deleted (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (Request) request = user_data;
  g_autoptr (AdwToastOverlay) toasts = request_dup_toasts (request);
  g_autoptr (GError) error = NULL;
  AdwToast *toast;

  if (!td_comparison_store_delete_finish (TD_COMPARISON_STORE (source), result, &request->bytes, &error))
    {
      explain_error (request, _("“{name}” could not be deleted"), error);
      return;
    }
  if (toasts == NULL)
    return;

  toast = create_toast (request, _("Deleted “{name}”"));
  if (request->bytes != NULL)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_timeout (toast, UNDO_SECONDS);
      g_signal_connect_data (toast, "button-clicked", G_CALLBACK (on_undo), g_steal_pointer (&request),
                             (GClosureNotify) (void (*) (void)) request_free, 0);
    }
  adw_toast_overlay_add_toast (toasts, toast);
}

void
td_saved_delete (AdwToastOverlay   *toasts,
                 TdComparisonStore *store,
                 TdSavedComparison *item)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (TD_IS_COMPARISON_STORE (store));
  g_return_if_fail (TD_IS_SAVED_COMPARISON (item));

  td_comparison_store_delete_async (store, item, on_deleted, request_new (toasts, store, item));
}

/* Sending */

/* Returns: whether it is written, to @file or to the same with the suffix that
 * makes it open again; FALSE with @error. */
static gboolean
write_item (TdSavedComparison  *item,
            GFile             **file,
            GError            **error)
{
  g_autofree char *text = td_comparison_file_write (td_saved_comparison_get_spec (item),
                                                    td_saved_comparison_get_name (item));
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return (td_saved_comparison_is_file (*file) || td_file_add_suffix (file, TD_COMPARISON_FILE_SUFFIX, error))
         && td_file_write (*file, bytes, error);
}

static void
on_place_chosen (GtkWindow *parent,
                 GPtrArray *files,
                 guint      kind,
                 gpointer   user_data)
{
  Request *request = user_data;
  g_autoptr (AdwToastOverlay) toasts = request_dup_toasts (request);
  g_autoptr (GFile) file = g_object_ref (g_ptr_array_index (files, 0));
  g_autofree char *name = NULL, *message = NULL;
  g_autoptr (GError) error = NULL;

  if (!write_item (request->item, &file, &error))
    {
      explain_error (request, _("“{name}” was not saved"), error);
      return;
    }
  name = td_file_get_shown_name (file);
  message = td_fill (_("Saved as {file}"), "file", name, NULL);
  if (toasts != NULL)
    adw_toast_overlay_add_toast (toasts, td_toast_new (message));
}

void
td_saved_send (AdwToastOverlay   *toasts,
               TdComparisonStore *store,
               TdSavedComparison *item)
{
  static const char * const suffixes[] = { "takedowns-comparison", NULL };
  static const TdFileKind kinds[] = { { N_("Comparisons"), suffixes } };
  static const TdFileQuestion question = {
    GTK_FILE_CHOOSER_ACTION_SAVE, FALSE, N_("Save the Comparison as a File"), N_("_Save"), kinds, G_N_ELEMENTS (kinds),
  };
  g_autofree char *name = NULL;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (TD_IS_COMPARISON_STORE (store));
  g_return_if_fail (TD_IS_SAVED_COMPARISON (item) && td_saved_comparison_get_spec (item) != NULL);

  name = td_comparison_store_suggest_file_name (td_saved_comparison_get_name (item));
  td_file_chooser_ask (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (toasts))), &question, name, NULL, on_place_chosen,
                       request_new (toasts, store, item), request_free);
}
