/* test-saved.c: comparisons that are saved, found again, sent and deleted
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include <glib/gstdio.h>

#include "ui/td-saved-row.h"
#include "ui/td-saved-window.h"
#include "ui/td-session-language.h"
#include "ui/td-window-saved.h"

#define SUFFIX ".takedowns-comparison"

/* Of cases of the sample. */
#define OF_SAMPLE "{\"format\": \"takedowns-comparison\", \"version\": 1, \"name\": \"Sent\",\n" \
                  " \"comparison\": {\"cases\": [\"calcio\", \"electro-tv-sat\"], \"period\": \"year\"}}\n"

/* One that is nowhere, but near. */
#define OF_NOTHING "{\"format\": \"takedowns-comparison\", \"version\": 1, \"name\": \"Lost\",\n" \
                   " \"comparison\": {\"cases\": [\"calcio\", \"electro-tv-sut\", \"xyzzy\"]}}\n"

static TdComparisonStore *
get_store (TdTestUi *self)
{
  return td_application_get_comparisons (self->application);
}

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "takedowns", "comparisons", NULL);
}

/* Returns: (transfer full) (nullable): what is in a file of the folder. */
static char *
read_saved (const char *name)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *content = NULL;

  return g_file_get_contents (path, &content, NULL, NULL) ? content : NULL;
}

static void
write_saved (const char *name,
             const char *content)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, content, -1, NULL));
}

static void
on_done (GObject      *source,
         GAsyncResult *result,
         gpointer      done)
{
  *(gboolean *) done = TRUE;
}

/* What was asked for before is done, too: the store works in order. */
static void
wait_for_store (TdTestUi *self)
{
  gboolean done = FALSE;

  td_comparison_store_refresh_async (get_store (self), on_done, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();
}

static guint
count_saved (TdTestUi *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_store (self)));
}

static const char *
get_saved_name (TdTestUi *self,
                guint     position)
{
  g_autoptr (TdSavedComparison) item = g_list_model_get_item (G_LIST_MODEL (get_store (self)), position);

  return item != NULL ? td_saved_comparison_get_name (item) : NULL;
}

/* Every test begins without any. */
static void
set_up (TdTestUi     *self,
        gconstpointer data)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  td_test_ui_set_up (self, data);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  wait_for_store (self);
  g_assert_cmpuint (count_saved (self), ==, 0);
}

/* Returns: (transfer none): the button of the last toast in @overlay. */
static GtkWidget *
find_toast (AdwToastOverlay *overlay)
{
  GtkWidget *toast = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (overlay)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (strcmp (G_OBJECT_TYPE_NAME (child), "AdwToastWidget") == 0)
      toast = child;

  return toast;
}

static gboolean
has_label (GtkWidget  *root,
           const char *words)
{
  if (GTK_IS_LABEL (root) && strstr (gtk_label_get_text (GTK_LABEL (root)), words) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (has_label (child, words))
      return TRUE;

  return FALSE;
}

/* One toast is shown at a time: those before go first. */
static void
wait_for_toast (AdwToastOverlay *overlay,
                const char      *words)
{
  for (;;)
    {
      GtkWidget *toast = find_toast (overlay);

      if (toast != NULL && has_label (toast, words))
        return;
      g_main_context_iteration (NULL, TRUE);
    }
}

/* The other button of a toast is the cross. */
static void
click_toast (AdwToastOverlay *overlay)
{
  GtkWidget *button = td_test_find (find_toast (overlay), GTK_TYPE_BUTTON);

  g_assert_nonnull (gtk_button_get_label (GTK_BUTTON (button)));
  g_signal_emit_by_name (button, "clicked");
  td_test_settle ();
}

static gboolean
has_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_visible (GTK_WIDGET (window)))
        return TRUE;
    }

  return FALSE;
}

/* Returns: (transfer none): the question or the complaint. */
static AdwMessageDialog *
wait_for_dialog (const char *heading)
{
  AdwMessageDialog *dialog;

  while (!has_dialog ())
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();
  dialog = ADW_MESSAGE_DIALOG (td_test_find_window (ADW_TYPE_MESSAGE_DIALOG));
  g_test_message ("%s: %s", adw_message_dialog_get_heading (dialog), adw_message_dialog_get_body (dialog));
  g_assert_nonnull (strstr (adw_message_dialog_get_heading (dialog), heading));

  return dialog;
}

static void
answer (AdwMessageDialog *dialog,
        const char       *response)
{
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
  td_test_settle ();
}

static void
compare (TdWindow   *window,
         const char *a,
         const char *b)
{
  td_test_activate (window, "untick-all", NULL);
  td_test_activate_string (window, "tick", a);
  td_test_activate_string (window, "tick", b);
}

static void
save_as (TdTestUi   *self,
         TdWindow   *window,
         const char *name)
{
  td_test_activate_string (window, "save-comparison-as", name);
  wait_for_store (self);
}

static guint
count_ticked (TdWindow *window)
{
  return td_shortlist_get_n (td_workspace_get_shortlist (td_window_get_workspace (window)));
}

static const char *
get_ticked (TdWindow *window,
            guint     position)
{
  return td_case_ref_get_id (td_shortlist_get_ref (td_workspace_get_shortlist (td_window_get_workspace (window)), position));
}

static void
wait_for_ticks (TdWindow *window,
                guint     n)
{
  while (count_ticked (window) != n)
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();
}

static void
test_save_and_open (TdTestUi     *self,
                    gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autofree char *content = NULL;

  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "save-comparison"));
  compare (window, "calcio", "electro-tv-sat");
  td_test_activate_string (window, "period", "month");
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "save-comparison"));
  save_as (self, window, "  Été &\n <b>two</b> ");
  wait_for_toast (window->toasts, "Comparison saved as “Été & <b>two</b>”");

  g_assert_cmpuint (count_saved (self), ==, 1);
  g_assert_cmpstr (get_saved_name (self, 0), ==, "Été & <b>two</b>");
  content = read_saved ("ete-b-two-b" SUFFIX);
  g_assert_nonnull (content);
  /* Nothing of where files lie is kept. */
  g_assert_null (strstr (content, "://"));

  compare (window, "iptv-akfasat", "calcio");
  td_test_activate_string (window, "period", "stated");
  td_test_activate_string (window, "page", "case");
  td_test_activate_string (window, "open-comparison", "Été & <b>two</b>");
  wait_for_toast (window->toasts, "Comparison “Été & <b>two</b>” opened");
  g_assert_cmpstr (get_ticked (window, 0), ==, "calcio");
  g_assert_cmpstr (get_ticked (window, 1), ==, "electro-tv-sat");
  g_assert_cmpint (td_workspace_get_period (td_window_get_workspace (window)), ==, TD_SHOW_PER_MONTH);
  g_assert_cmpstr (td_window_get_page (window), ==, "compare");

  /* And back to what was compared before. */
  click_toast (window->toasts);
  g_assert_cmpstr (get_ticked (window, 0), ==, "iptv-akfasat");
  g_assert_cmpint (td_workspace_get_period (td_window_get_workspace (window)), ==, TD_SHOW_AS_STATED);

  td_test_activate_string (window, "open-comparison", "nobody");
  wait_for_toast (window->toasts, "There is no saved comparison “nobody”");
}

static void
test_asks_for_a_name (TdTestUi     *self,
                      gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  AdwMessageDialog *dialog;
  GtkEditable *entry;

  compare (window, "calcio", "electro-tv-sat");
  td_test_activate (window, "save-comparison", NULL);
  dialog = wait_for_dialog ("Save the Comparison");
  entry = GTK_EDITABLE (td_test_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Calcio and Electro TV Sat");
  gtk_editable_set_text (entry, "");
  g_assert_false (adw_message_dialog_get_response_enabled (dialog, "accept"));
  gtk_editable_set_text (entry, "Mine");
  g_assert_true (adw_message_dialog_get_response_enabled (dialog, "accept"));
  answer (dialog, "accept");
  wait_for_store (self);
  g_assert_cmpstr (get_saved_name (self, 0), ==, "Mine");

  /* A change of mind saves nothing. */
  td_test_activate (window, "save-comparison", NULL);
  answer (wait_for_dialog ("Save the Comparison"), "cancel");
  wait_for_store (self);
  g_assert_cmpuint (count_saved (self), ==, 1);
}

static void
test_asks_to_replace (TdTestUi     *self,
                      gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autofree char *before = NULL, *kept = NULL, *after = NULL;

  compare (window, "calcio", "electro-tv-sat");
  save_as (self, window, "Mine");
  before = read_saved ("mine" SUFFIX);
  compare (window, "calcio", "iptv-akfasat");
  save_as (self, window, "Mine");
  answer (wait_for_dialog ("Replace “Mine”?"), "cancel");
  wait_for_store (self);
  kept = read_saved ("mine" SUFFIX);
  g_assert_cmpstr (kept, ==, before);

  save_as (self, window, "Mine");
  answer (wait_for_dialog ("Replace “Mine”?"), "replace");
  wait_for_store (self);
  after = read_saved ("mine" SUFFIX);
  g_assert_nonnull (strstr (after, "iptv-akfasat"));
  g_assert_cmpuint (count_saved (self), ==, 1);
}

/* Names are anything; the names of files are not. */
static void
test_names (TdTestUi     *self,
            gconstpointer data)
{
  static const char * const names[] = { "a/b", "../../outside", "🏴‍☠️", ".hidden", "A-B", NULL };
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autofree char *long_name = g_strnfill (300, 'n');
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) dir = NULL;
  const char *file;

  compare (window, "calcio", "electro-tv-sat");
  for (guint i = 0; names[i] != NULL; i++)
    save_as (self, window, names[i]);
  save_as (self, window, long_name);
  g_assert_cmpuint (count_saved (self), ==, G_N_ELEMENTS (names));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_test_message ("%s", names[i]);
      g_assert_nonnull (td_comparison_store_find (get_store (self), names[i]));
    }
  g_assert_nonnull (td_comparison_store_find (get_store (self), long_name));

  dir = g_dir_open (folder, 0, NULL);
  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_assert_true (g_str_is_ascii (file));
      g_assert_cmpint (*file, !=, '.');
      g_assert_cmpuint (strlen (file), <, 100);
    }

  td_test_activate_string (window, "save-comparison-as", " \n ");
  wait_for_toast (window->toasts, "A comparison needs a name");
  wait_for_store (self);
  g_assert_cmpuint (count_saved (self), ==, G_N_ELEMENTS (names));
}

static TdSavedWindow *
show_list (TdTestUi *self,
           TdWindow *window)
{
  td_test_activate (window, "show-comparisons", NULL);
  wait_for_store (self);

  return TD_SAVED_WINDOW (td_test_find_window (TD_TYPE_SAVED_WINDOW));
}

static TdSavedRow *
get_row (TdSavedWindow *list,
         guint          position)
{
  GtkListBox *box = GTK_LIST_BOX (td_test_find (GTK_WIDGET (list), GTK_TYPE_LIST_BOX));

  return TD_SAVED_ROW (gtk_list_box_get_row_at_index (box, position));
}

static const char *
get_title (TdSavedRow *row)
{
  return row != NULL ? adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)) : NULL;
}

static const char *
get_page (TdSavedWindow *list)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (td_test_find (GTK_WIDGET (list), GTK_TYPE_STACK)));
}

static AdwToastOverlay *
get_toasts (TdSavedWindow *list)
{
  return ADW_TOAST_OVERLAY (td_test_find (GTK_WIDGET (list), ADW_TYPE_TOAST_OVERLAY));
}

static void
test_list (TdTestUi     *self,
           gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdSavedWindow *list = show_list (self, window);
  GtkWidget *entry = td_test_find (GTK_WIDGET (list), GTK_TYPE_SEARCH_ENTRY);

  g_assert_cmpstr (get_page (list), ==, "empty");
  compare (window, "calcio", "electro-tv-sat");
  save_as (self, window, "Zoo");
  save_as (self, window, "été");
  save_as (self, window, "Estate 10");
  save_as (self, window, "Estate 9");
  g_assert_cmpstr (get_page (list), ==, "list");
  g_assert_cmpstr (get_title (get_row (list, 0)), ==, "Estate 9");
  g_assert_cmpstr (get_title (get_row (list, 1)), ==, "Estate 10");
  g_assert_cmpstr (get_title (get_row (list, 2)), ==, "été");
  g_assert_cmpstr (get_title (get_row (list, 3)), ==, "Zoo");
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (get_row (list, 0))), "2 cases"));
  g_assert_false (gtk_widget_get_visible (entry));

  for (guint i = 0; i < 7; i++)
    {
      g_autofree char *name = g_strdup_printf ("Number %u", i);

      save_as (self, window, name);
    }
  g_assert_true (gtk_widget_get_visible (entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "ETE");
  g_signal_emit_by_name (entry, "search-changed");
  td_test_settle ();
  g_assert_cmpstr (get_title (get_row (list, 0)), ==, "été");
  g_assert_null (get_row (list, 1));
  gtk_editable_set_text (GTK_EDITABLE (entry), "nowhere");
  g_signal_emit_by_name (entry, "search-changed");
  td_test_settle ();
  g_assert_cmpstr (get_page (list), ==, "nothing");
  gtk_editable_set_text (GTK_EDITABLE (entry), "zo");
  g_signal_emit_by_name (entry, "search-changed");
  td_test_settle ();

  /* Enter opens, and the list is out of the way. */
  td_test_activate (window, "untick-all", NULL);
  g_signal_emit_by_name (entry, "activate");
  wait_for_ticks (window, 2);
}

static void
test_rename (TdTestUi     *self,
             gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdSavedWindow *list;
  AdwMessageDialog *dialog;
  g_autofree char *old = NULL, *new = NULL;

  compare (window, "calcio", "electro-tv-sat");
  save_as (self, window, "First");
  save_as (self, window, "Second");
  list = show_list (self, window);
  gtk_widget_activate_action (GTK_WIDGET (get_row (list, 0)), "saved.rename", NULL);
  dialog = wait_for_dialog ("Rename the Comparison");
  gtk_editable_set_text (GTK_EDITABLE (td_test_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW)), "Third");
  answer (dialog, "accept");
  wait_for_store (self);
  wait_for_toast (get_toasts (list), "Renamed to “Third”");
  g_assert_cmpuint (count_saved (self), ==, 2);
  g_assert_cmpstr (get_saved_name (self, 1), ==, "Third");
  old = read_saved ("first" SUFFIX);
  new = read_saved ("third" SUFFIX);
  g_assert_null (old);
  g_assert_nonnull (strstr (new, "electro-tv-sat"));

  /* The name of another one is not taken away from it unasked. */
  gtk_widget_activate_action (GTK_WIDGET (get_row (list, 1)), "saved.rename", NULL);
  dialog = wait_for_dialog ("Rename the Comparison");
  gtk_editable_set_text (GTK_EDITABLE (td_test_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW)), "Second");
  answer (dialog, "accept");
  wait_for_store (self);
  answer (wait_for_dialog ("Replace “Second”?"), "cancel");
  wait_for_store (self);
  g_assert_cmpuint (count_saved (self), ==, 2);
}

static void
test_delete_and_undo (TdTestUi     *self,
                      gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdSavedWindow *list;
  g_autofree char *before = NULL, *gone = NULL, *after = NULL;

  compare (window, "calcio", "electro-tv-sat");
  save_as (self, window, "Dear");
  before = read_saved ("dear" SUFFIX);
  list = show_list (self, window);
  gtk_widget_activate_action (GTK_WIDGET (get_row (list, 0)), "saved.delete", NULL);
  wait_for_toast (get_toasts (list), "Deleted “Dear”");
  gone = read_saved ("dear" SUFFIX);
  g_assert_null (gone);
  g_assert_cmpstr (get_page (list), ==, "empty");

  click_toast (get_toasts (list));
  wait_for_store (self);
  after = read_saved ("dear" SUFFIX);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (get_title (get_row (list, 0)), ==, "Dear");

  gtk_window_destroy (GTK_WINDOW (list));
  td_test_activate_string (window, "delete-comparison", "Dear");
  wait_for_toast (window->toasts, "Deleted “Dear”");
  g_assert_cmpuint (count_saved (self), ==, 0);
}

static void
test_broken (TdTestUi     *self,
             gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  TdSavedWindow *list;
  g_autofree char *after = NULL;

  write_saved ("half" SUFFIX, "{\"format\": \"takedowns-compa");
  write_saved ("notes.txt", "something else");
  write_saved ("dataset" SUFFIX, TD_TEST_TWO_CASES);
  list = show_list (self, window);
  g_assert_cmpuint (count_saved (self), ==, 2);
  g_assert_cmpstr (get_title (get_row (list, 1)), ==, "half");
  g_test_message ("%s", adw_action_row_get_subtitle (ADW_ACTION_ROW (get_row (list, 0))));
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (get_row (list, 1))), "Cannot be opened: "));
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (get_row (list, 1))));
  gtk_widget_activate_action (GTK_WIDGET (get_row (list, 1)), "saved.rename", NULL);
  td_test_settle ();
  g_assert_false (has_dialog ());

  compare (window, "calcio", "electro-tv-sat");
  td_test_activate_string (window, "open-comparison", "half");
  answer (wait_for_dialog ("“half” could not be opened"), "close");
  g_assert_cmpuint (count_ticked (window), ==, 2);

  gtk_widget_activate_action (GTK_WIDGET (get_row (list, 1)), "saved.delete", NULL);
  wait_for_toast (get_toasts (list), "Deleted “half”");
  click_toast (get_toasts (list));
  wait_for_store (self);
  after = read_saved ("half" SUFFIX);
  g_assert_cmpstr (after, ==, "{\"format\": \"takedowns-compa");
}

/* Where the folder should be is something else. */
static void
test_unwritable (TdTestUi     *self,
                 gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autofree char *folder = get_folder ();
  TdSavedWindow *list;

  g_rmdir (folder);
  g_assert_true (g_file_set_contents (folder, "a file", -1, NULL));
  compare (window, "calcio", "electro-tv-sat");
  td_test_activate_string (window, "save-comparison-as", "Mine");
  answer (wait_for_dialog ("“Mine” was not saved"), "close");
  g_assert_cmpuint (count_ticked (window), ==, 2);
  list = show_list (self, window);
  g_assert_cmpstr (get_page (list), ==, "trouble");

  /* Once it can be written again all is well. */
  g_assert_cmpint (g_remove (folder), ==, 0);
  save_as (self, window, "Mine");
  g_assert_cmpstr (get_page (list), ==, "list");
}

/* Other windows and programs. */
static void
test_follows_the_folder (TdTestUi     *self,
                         gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  g_autofree char *folder = get_folder ();
  g_autofree char *path = g_build_filename (folder, "other" SUFFIX, NULL);

  compare (window, "calcio", "electro-tv-sat");
  save_as (self, window, "Mine");
  write_saved ("other" SUFFIX, OF_SAMPLE);
  while (count_saved (self) != 2)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (get_saved_name (self, 1), ==, "Sent");
  g_assert_cmpint (g_remove (path), ==, 0);
  while (count_saved (self) != 1)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_missing_cases (TdTestUi     *self,
                    gconstpointer data)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  AdwMessageDialog *dialog;

  compare (window, "calcio", "iptv-akfasat");
  td_test_activate_string (window, "period", "month");
  write_saved ("lost" SUFFIX, OF_NOTHING);
  td_test_activate_string (window, "open-comparison", "Lost");
  dialog = wait_for_dialog ("“Lost” could not be opened");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "electro-tv-sut"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "electro-tv-sat"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "xyzzy"));
  g_assert_null (strstr (adw_message_dialog_get_body (dialog), "“calcio”"));
  answer (dialog, "close");

  g_assert_cmpstr (get_ticked (window, 1), ==, "iptv-akfasat");
  g_assert_cmpint (td_workspace_get_period (td_window_get_workspace (window)), ==, TD_SHOW_PER_MONTH);
}

/* A dataset that the file names, and that is not open. */
static void
test_names_the_dataset (TdTestUi     *self,
                        gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "named" SUFFIX,
                                             "{\"format\": \"takedowns-comparison\", \"version\": 1, \"name\": \"Named\","
                                             " \"comparison\": {\"cases\": [{\"case\": \"alpha\", \"dataset\": \"file:///nowhere/my%20cases.json\"},"
                                             " {\"case\": \"beta\", \"dataset\": \"file:///nowhere/my%20cases.json\"}]}}");
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  AdwMessageDialog *dialog;

  td_window_open_comparison_file (window, file);
  dialog = wait_for_dialog ("“Named” could not be opened");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "my cases.json"));
  answer (dialog, "close");
}

/* Of what is open; and with a dataset, of that, once it is read. */
static void
test_files (TdTestUi     *self,
            gconstpointer data)
{
  g_autoptr (GFile) sent = td_test_ui_write (self, "sent.TAKEDOWNS-COMPARISON", OF_SAMPLE);
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  g_autoptr (GFile) own = td_test_ui_write (self, "own" SUFFIX,
                                            "{\"format\": \"takedowns-comparison\", \"version\": 1, \"name\": \"Own\","
                                            " \"comparison\": {\"cases\": [\"beta\", \"alpha\"]}}");
  GFile *both[] = { own, two };
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  guint n = g_list_length (gtk_application_get_windows (GTK_APPLICATION (self->application)));

  /* As a second instance hands it over: in the window that is open. */
  g_application_open (G_APPLICATION (self->application), &sent, 1, "");
  wait_for_toast (window->toasts, "Comparison “Sent” opened");
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (self->application))), ==, n);
  g_assert_cmpstr (get_ticked (window, 0), ==, "calcio");
  g_assert_cmpint (td_workspace_get_period (td_window_get_workspace (window)), ==, TD_SHOW_PER_YEAR);

  td_window_try_files (window, both, 2);
  wait_for_toast (window->toasts, "Comparison “Own” opened");
  g_assert_cmpstr (get_ticked (window, 0), ==, "beta");
  g_assert_cmpstr (get_ticked (window, 1), ==, "alpha");
}

/* Where nothing is open, the sample is. */
static void
test_file_on_nothing (TdTestUi     *self,
                      gconstpointer data)
{
  g_autoptr (GFile) sent = td_test_ui_write (self, "sent" SUFFIX, OF_SAMPLE);
  g_autoptr (GFile) broken = td_test_ui_write (self, "broken.json", "{");
  g_autofree char *uri = g_file_get_uri (sent);
  TdWindow *window = td_test_ui_open (self, &broken, 1);

  td_test_activate_string (window, "open-uri", uri);
  wait_for_toast (window->toasts, "Comparison “Sent” opened");
  g_assert_cmpuint (count_ticked (window), ==, 2);
}

static void
add (const char *path,
     void      (*function) (TdTestUi     *self,
                            gconstpointer data))
{
  g_test_add (path, TdTestUi, NULL, set_up, function, td_test_ui_tear_down);
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_remove (path);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *home = g_dir_make_tmp ("takedowns-data-XXXXXX", NULL);
  int status;

  /* Before anybody asks for it: nobody's own comparisons are touched. */
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  add ("/ui/saved/save-and-open", test_save_and_open);
  add ("/ui/saved/asks-for-a-name", test_asks_for_a_name);
  add ("/ui/saved/asks-to-replace", test_asks_to_replace);
  add ("/ui/saved/names", test_names);
  add ("/ui/saved/list", test_list);
  add ("/ui/saved/rename", test_rename);
  add ("/ui/saved/delete-and-undo", test_delete_and_undo);
  add ("/ui/saved/broken", test_broken);
  add ("/ui/saved/unwritable", test_unwritable);
  add ("/ui/saved/follows-the-folder", test_follows_the_folder);
  add ("/ui/saved/missing-cases", test_missing_cases);
  add ("/ui/saved/names-the-dataset", test_names_the_dataset);
  add ("/ui/saved/files", test_files);
  add ("/ui/saved/file-on-nothing", test_file_on_nothing);

  status = g_test_run ();
  remove_all (home);
  return status;
}
