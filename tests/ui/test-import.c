/* test-import.c: a table is shown row by row, and saved as a dataset
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include <unistd.h>

#include "ui/td-import-columns.h"
#include "ui/td-import-dialog.h"
#include "ui/td-import-list.h"
#include "ui/td-import-row-view.h"
#include "ui/td-session-language.h"

#define TABLE \
  "case,metric,figure,claimant,source,date\n" \
  "Mine TV,live-channels,\"more than 6,000\",ACE,The Paper,2021-10-18\n" \
  "Mine TV,visits,lots and lots,ACE,The Paper,2021-10-18\n" \
  "Other TV,price,about €100 a year,,The Paper,2021-10-18\n"

static TdImportDialog *
open_table (TdTestUi   *self,
            TdWindow   *window,
            const char *content)
{
  g_autoptr (GFile) file = content != NULL ? td_test_ui_write (self, "table.csv", content)
                                           : g_file_new_build_filename (self->folder, "nowhere.csv", NULL);
  TdImportDialog *dialog = td_import_dialog_present (window, file);

  while (td_import_dialog_is_reading (dialog))
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();

  return dialog;
}

static GListModel *
get_rows (TdImportDialog *dialog)
{
  GtkWidget *view = td_test_find (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW);
  GtkNoSelection *selection = GTK_NO_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (view)));

  return gtk_no_selection_get_model (selection);
}

static guint
count_cases (TdWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_collection (td_window_get_workspace (window))));
}

static void
assert_says (GtkWidget  *root,
             const char *words)
{
  g_autoptr (GString) said = g_string_new (NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_LABEL (child))
        g_string_append_printf (said, "%s\n", gtk_label_get_label (GTK_LABEL (child)));
      for (GtkWidget *inner = gtk_widget_get_first_child (child); inner != NULL; inner = gtk_widget_get_next_sibling (inner))
        if (GTK_IS_LABEL (inner))
          g_string_append_printf (said, "%s\n", gtk_label_get_label (GTK_LABEL (inner)));
    }
  if (strstr (said->str, words) == NULL)
    g_error ("“%s” is not in:\n%s", words, said->str);
}

static void
test_preview (TdTestUi      *self,
              gconstpointer  data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdImportDialog *dialog = open_table (self, window, TABLE);
  TdImportCounts counts = td_import_get_counts (td_import_dialog_get_import (dialog));
  GtkWidget *first;
  GListModel *rows = get_rows (dialog);
  g_autoptr (TdImportItem) bad = NULL;

  g_assert_cmpuint (counts.n_rows, ==, 3);
  g_assert_cmpuint (counts.n_understood, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 3);

  first = td_test_find (GTK_WIDGET (dialog), TD_TYPE_IMPORT_ROW_VIEW);
  assert_says (first, "Mine TV · Live channels: more than 6,000");
  assert_says (first, "Line 2 · written “more than 6,000” · ACE · The Paper, 18 October 2021");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (td_test_find (GTK_WIDGET (dialog), GTK_TYPE_CHECK_BUTTON)), TRUE);
  td_test_settle ();
  bad = g_list_model_get_item (rows, 0);
  g_assert_cmpuint (td_import_item_get_row (bad)->line, ==, 3);
  g_assert_null (td_import_item_get_row (bad)->claim);
  first = td_test_find (GTK_WIDGET (dialog), TD_TYPE_IMPORT_ROW_VIEW);
  assert_says (first, "Mine TV · visits · lots and lots");
  assert_says (first, "Line 3, character 16: ");

  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The new dataset is a file, and stands beside what was shown. */
static void
test_save (TdTestUi      *self,
           gconstpointer  data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  guint n_before = count_cases (window);
  TdImportDialog *dialog = open_table (self, window, TABLE);
  g_autoptr (GFile) file = g_file_new_build_filename (self->folder, "table.takedowns.json", NULL);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GError) error = NULL;

  td_test_activate_string (window, "tick", "calcio");
  td_import_dialog_save_to (dialog, file);
  td_test_window_wait (window);
  g_assert_cmpuint (count_cases (window), ==, n_before + 2);
  /* What was ticked still is, and the first of the new cases is shown. */
  g_assert_cmpuint (td_shortlist_get_n (td_workspace_get_shortlist (td_window_get_workspace (window))), ==, 1);
  g_assert_cmpstr (td_test_get_current (window), ==, "mine-tv");

  td_document_load (document, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 0);
}

/* A failed write is said; the dialog, and what it shows, stay. */
static void
test_save_fails (TdTestUi      *self,
                 gconstpointer  data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  guint n_before = count_cases (window);
  TdImportDialog *dialog = open_table (self, window, TABLE);
  g_autoptr (GFile) file = g_file_new_build_filename (self->folder, "no", "such", "folder.json", NULL);

  td_import_dialog_save_to (dialog, file);
  td_test_settle ();
  g_assert_nonnull (td_import_dialog_get_import (dialog));
  g_assert_cmpuint (count_cases (window), ==, n_before);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Names of files are no markup: neither where they cannot be read, nor written. */
static void
test_names (TdTestUi      *self,
            gconstpointer  data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autofree char *loop = g_build_filename (self->folder, "Q&A <1>.csv", NULL);
  g_autoptr (GFile) unreadable = g_file_new_for_path (loop);
  g_autoptr (GFile) unwritable = g_file_new_build_filename (self->folder, "nowhere", "Q&A <1>.json", NULL);
  TdImportDialog *dialog = open_table (self, window, TABLE);

  td_import_dialog_save_to (dialog, unwritable);
  td_test_settle ();
  gtk_window_destroy (GTK_WINDOW (dialog));

  g_assert_cmpint (symlink (loop, loop), ==, 0);
  dialog = td_import_dialog_present (window, unreadable);
  while (td_import_dialog_is_reading (dialog))
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static GtkWidget *
find_save_button (GtkWidget *root)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), "import.save") == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_save_button (child);

  return found;
}

/* What is saved is what is shown, not what it was before the columns changed. */
static void
test_no_save_while_reading (TdTestUi      *self,
                            gconstpointer  data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdImportDialog *dialog = open_table (self, window, TABLE);
  TdImportColumns *columns = TD_IMPORT_COLUMNS (td_test_find (GTK_WIDGET (dialog), TD_TYPE_IMPORT_COLUMNS));
  GtkWidget *save = find_save_button (GTK_WIDGET (dialog));

  g_assert_true (gtk_widget_is_sensitive (save));
  g_signal_emit_by_name (columns, "map-changed");
  g_assert_true (td_import_dialog_is_reading (dialog));
  g_assert_false (gtk_widget_is_sensitive (save));
  while (td_import_dialog_is_reading (dialog))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_is_sensitive (save));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* What no header names is chosen by hand. */
static void
test_columns (TdTestUi      *self,
              gconstpointer  data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdImportDialog *dialog = open_table (self, window, "case,metric,x,source\nMine TV,live-channels,7,The Paper\n");
  TdImportColumns *columns = TD_IMPORT_COLUMNS (td_test_find (GTK_WIDGET (dialog), TD_TYPE_IMPORT_COLUMNS));
  TdImportMap map;

  g_assert_null (td_import_dialog_get_import (dialog));
  map = td_import_columns_get_map (columns);
  g_assert_cmpint (map.columns[TD_IMPORT_CASE], ==, 0);
  g_assert_cmpint (map.columns[TD_IMPORT_FIGURE], ==, TD_IMPORT_NO_COLUMN);

  for (GtkWidget *row = td_test_find (GTK_WIDGET (columns), ADW_TYPE_COMBO_ROW); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      if (ADW_IS_COMBO_ROW (row) && g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "Figure"))
        adw_combo_row_set_selected (ADW_COMBO_ROW (row), 3);
    }
  while (td_import_dialog_is_reading (dialog))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (td_import_dialog_get_import (dialog));
  g_assert_cmpuint (td_import_get_counts (td_import_dialog_get_import (dialog)).n_understood, ==, 1);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Closed while it reads; no such file; no table at all. */
static void
test_trouble (TdTestUi      *self,
              gconstpointer  data)
{
  static const char * const contents[] = { "", "case,metric,figure,source\n", "caf\xe9;1\n", "\"open\n", NULL };
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autoptr (GFile) file = td_test_ui_write (self, "table.csv", TABLE);

  gtk_window_destroy (GTK_WINDOW (td_import_dialog_present (window, file)));
  td_test_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      TdImportDialog *dialog = open_table (self, window, contents[i]);
      TdImport *import = td_import_dialog_get_import (dialog);

      g_assert_true (import == NULL || td_import_get_counts (import).n_understood == 0);
      gtk_window_destroy (GTK_WINDOW (dialog));
      td_test_settle ();
    }
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/import/preview", test_preview);
  td_test_ui_add ("/import/save", test_save);
  td_test_ui_add ("/import/save-fails", test_save_fails);
  td_test_ui_add ("/import/names", test_names);
  td_test_ui_add ("/import/no-save-while-reading", test_no_save_while_reading);
  td_test_ui_add ("/import/columns", test_columns);
  td_test_ui_add ("/import/trouble", test_trouble);

  return g_test_run ();
}
