/* td-window-import.c: the actions that import a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-import.h"

#include <glib/gi18n.h>

#include "ui/td-import-dialog.h"

static void
add_filter (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Tables (CSV)"));
  gtk_file_filter_add_suffix (filter, "csv");
  gtk_file_filter_add_suffix (filter, "tsv");
  gtk_file_filter_add_suffix (filter, "txt");
  gtk_file_chooser_add_filter (chooser, filter);
}

static void
on_chosen (TdWindow        *window,
           int              response,
           GtkNativeDialog *dialog)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (file != NULL)
    td_import_dialog_present (window, file);
  g_object_set_data (G_OBJECT (window), "import-chooser", NULL);
}

static void
on_import (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  TdWindow *window = user_data;
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Import a Table"), GTK_WINDOW (window),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("_Import"), _("_Cancel"));

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  add_filter (GTK_FILE_CHOOSER (chooser));
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_chosen), window, G_CONNECT_SWAPPED);
  /* Kept by the window until it answers. */
  g_object_set_data_full (G_OBJECT (window), "import-chooser", chooser, g_object_unref);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
on_import_table (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (g_variant_get_string (parameter, NULL));

  td_import_dialog_present (user_data, file);
}

gboolean
td_window_import_is_table (GFile *file)
{
  static const char * const suffixes[] = { ".csv", ".tsv", NULL };
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *small = name != NULL ? g_ascii_strdown (name, -1) : NULL;

  for (guint i = 0; small != NULL && suffixes[i] != NULL; i++)
    {
      if (g_str_has_suffix (small, suffixes[i]))
        return TRUE;
    }

  return FALSE;
}

void
td_window_import_install (TdWindow *window)
{
  static const GActionEntry entries[] = {
    { .name = "import", .activate = on_import },
    { .name = "import-table", .activate = on_import_table, .parameter_type = "s" },
  };

  g_return_if_fail (TD_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}
