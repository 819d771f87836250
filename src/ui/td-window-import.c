/* td-window-import.c: the actions that import a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-import.h"

#include <glib/gi18n.h>

#include "ui/td-file-chooser.h"
#include "ui/td-import-dialog.h"

static const char * const table_suffixes[] = { "csv", "tsv", "txt", NULL };

static const TdFileKind kinds[] = {
  { N_("Tables (CSV)"), table_suffixes },
};

static const TdFileQuestion question = {
  GTK_FILE_CHOOSER_ACTION_OPEN, FALSE, N_("Import a Table"), N_("_Import"), kinds, G_N_ELEMENTS (kinds),
};

static void
on_chosen (GtkWindow *parent,
           GPtrArray *files,
           guint      kind,
           gpointer   user_data)
{
  td_import_dialog_present (TD_WINDOW (parent), g_ptr_array_index (files, 0));
}

static void
on_import (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  td_file_chooser_ask (user_data, &question, NULL, NULL, on_chosen, NULL, NULL);
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
