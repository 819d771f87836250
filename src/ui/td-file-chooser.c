/* td-file-chooser.c: asks for a file, or where to write one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-file-chooser.h"

#include <glib/gi18n.h>

/* Under this name the parent keeps the one that is open. */
#define KEPT "td-file-chooser"

typedef struct
{
  GtkWindow            *parent;  /* borrowed: it owns this */
  GtkFileChooserNative *chooser; /* owned */
  GPtrArray            *filters; /* owned, of GtkFileFilter: one a kind */
  TdFileAnswer          answer;
  gpointer              user_data; /* owned */
  GDestroyNotify        destroy;   /* nullable */
} Asked;

static void
asked_free (gpointer data)
{
  Asked *asked = data;

  g_signal_handlers_disconnect_by_data (asked->chooser, asked);
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (asked->chooser));
  g_object_unref (asked->chooser);
  g_ptr_array_unref (asked->filters);
  if (asked->destroy != NULL)
    asked->destroy (asked->user_data);
  g_free (asked);
}

static GtkFileFilter *
create_filter (const TdFileKind *kind)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _(kind->name));
  for (guint i = 0; kind->suffixes != NULL && kind->suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, kind->suffixes[i]);
  if (kind->suffixes == NULL)
    gtk_file_filter_add_pattern (filter, "*");

  return filter;
}

static void
add_filters (Asked                *asked,
             const TdFileQuestion *question)
{
  for (guint i = 0; i < question->n_kinds; i++)
    {
      GtkFileFilter *filter = create_filter (&question->kinds[i]);

      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (asked->chooser), filter);
      g_ptr_array_add (asked->filters, filter);
    }
}

/* Returns: (transfer full) (element-type GFile) */
static GPtrArray *
list_chosen (GtkFileChooser *chooser)
{
  g_autoptr (GListModel) list = gtk_file_chooser_get_files (chooser);
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (files, g_list_model_get_item (list, i));

  return files;
}

static guint
find_kind (Asked *asked)
{
  guint kind = 0;

  g_ptr_array_find (asked->filters, gtk_file_chooser_get_filter (GTK_FILE_CHOOSER (asked->chooser)), &kind);
  return kind;
}

static void
on_response (Asked *asked,
             int    response)
{
  GtkWindow *parent = asked->parent;
  g_autoptr (GPtrArray) files = NULL;

  /* The answer may ask the next question: this one is over before. */
  g_object_steal_data (G_OBJECT (parent), KEPT);
  if (response == GTK_RESPONSE_ACCEPT)
    files = list_chosen (GTK_FILE_CHOOSER (asked->chooser));
  if (files != NULL && files->len > 0)
    asked->answer (parent, files, find_kind (asked), asked->user_data);
  asked_free (asked);
}

void
td_file_chooser_ask (GtkWindow            *parent,
                     const TdFileQuestion *question,
                     const char           *name,
                     GFile                *folder,
                     TdFileAnswer          answer,
                     gpointer              user_data,
                     GDestroyNotify        destroy)
{
  Asked *asked;
  GtkFileChooser *chooser;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (question != NULL && answer != NULL);

  asked = g_new0 (Asked, 1);
  asked->parent = parent;
  asked->chooser = gtk_file_chooser_native_new (_(question->title), parent, question->action, _(question->accept),
                                                _("_Cancel"));
  asked->filters = g_ptr_array_new_with_free_func (g_object_unref);
  asked->answer = answer;
  asked->user_data = user_data;
  asked->destroy = destroy;

  chooser = GTK_FILE_CHOOSER (asked->chooser);
  add_filters (asked, question);
  gtk_file_chooser_set_select_multiple (chooser, question->takes_many);
  if (name != NULL)
    gtk_file_chooser_set_current_name (chooser, name);
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (chooser, folder, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (asked->chooser), TRUE);
  g_signal_connect_swapped (asked->chooser, "response", G_CALLBACK (on_response), asked);

  g_object_set_data_full (G_OBJECT (parent), KEPT, asked, asked_free);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (asked->chooser));
}
