/* test-window-try.c: files that are dropped, chosen from the recent ones, named twice
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-recent-popover.h"
#include "ui/td-session-language.h"

static guint
count_cases (TdWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_collection (td_window_get_workspace (window))));
}

/* Returns: (transfer none): the drop target of the window. */
static GtkDropTarget *
find_target (TdWindow *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window->toasts));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }

  return NULL;
}

static gboolean
drop (TdWindow  *window,
      GFile    **files,
      guint      n_files)
{
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, n_files));
  g_signal_emit_by_name (find_target (window), "drop", &value, 10.0, 10.0, &taken);
  while (window->candidates != NULL)
    g_main_context_iteration (NULL, TRUE);
  td_test_window_wait (window);

  return taken;
}

/* Returns: (transfer none) (nullable): what the last toast says. */
static const char *
find_toast_text (TdWindow *window)
{
  GtkWidget *button = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (window->toasts)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (strcmp (G_OBJECT_TYPE_NAME (child), "AdwToastWidget") == 0)
      button = child;

  return button != NULL ? gtk_label_get_label (GTK_LABEL (td_test_find (button, GTK_TYPE_LABEL))) : NULL;
}

static void
assert_toast (TdWindow   *window,
              const char *word)
{
  const char *text = find_toast_text (window);

  g_assert_nonnull (text);
  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, word));
}

static void
test_drop (TdTestUi     *self,
           gconstpointer data)
{
  g_autoptr (GFile) one = td_test_ui_write (self, "one.json", TD_TEST_ONE_PROBLEM);
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  GFile *both[] = { one, two };
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  g_assert_true (gtk_drop_target_get_actions (find_target (window)) & GDK_ACTION_COPY);
  g_assert_true (gdk_content_formats_contain_gtype (gtk_drop_target_get_formats (find_target (window)),
                                                    GDK_TYPE_FILE_LIST));
  g_assert_true (drop (window, &two, 1));
  g_assert_cmpuint (count_cases (window), ==, 2);
  g_assert_true (drop (window, both, 2));
  g_assert_cmpuint (count_cases (window), ==, 3);
  g_assert_cmpuint (td_document_set_get_n (td_window_get_documents (window)), ==, 2);
  g_assert_null (find_toast_text (window));
}

static void
test_drop_of_something_else (TdTestUi     *self,
                             gconstpointer data)
{
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  g_autoptr (GFile) other = td_test_ui_write (self, "<holidays> & more.txt", "sun");
  GFile *mixed[] = { other, two };
  TdWindow *window = td_test_ui_open (self, NULL, 0);
  guint before = count_cases (window);
  GtkWindow *dialog;

  td_test_activate_string (window, "search", "sat");
  td_test_activate_string (window, "tick", "electro-tv-sat");
  g_assert_true (drop (window, &other, 1));
  g_assert_cmpuint (count_cases (window), ==, before);
  g_assert_cmpuint (td_shortlist_get_n (td_workspace_get_shortlist (td_window_get_workspace (window))), ==, 1);
  g_assert_cmpstr (td_workspace_get_query_text (td_window_get_workspace (window)), ==, "sat");
  assert_toast (window, "<holidays> & more.txt");

  /* Why is one step away. */
  td_test_activate (window, "explain-failure", NULL);
  dialog = td_test_find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), "<holidays> & more.txt"));
  gtk_window_destroy (dialog);

  /* What can be opened of several is. */
  g_assert_true (drop (window, mixed, 2));
  g_assert_cmpuint (count_cases (window), ==, 2);
}

/* Where there is nothing to lose, the window itself says what is wrong. */
static void
test_drop_on_nothing (TdTestUi     *self,
                      gconstpointer data)
{
  g_autoptr (GFile) empty = td_test_ui_write (self, "empty.json", TD_TEST_NO_CASES);
  g_autoptr (GFile) other = td_test_ui_write (self, "holidays.txt", "sun");
  TdWindow *window = td_test_ui_open (self, &empty, 1);

  g_assert_true (drop (window, &other, 1));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->content_stack), ==, "trouble");
  g_assert_nonnull (strstr (adw_status_page_get_description (window->trouble_page), "holidays.txt"));
}

static gboolean
is_recent (GFile *file)
{
  g_autoptr (GPtrArray) infos = td_recent_list (100);
  g_autofree char *uri = g_file_get_uri (file);

  for (guint i = 0; i < infos->len; i++)
    if (strcmp (gtk_recent_info_get_uri (g_ptr_array_index (infos, i)), uri) == 0)
      return strcmp (gtk_recent_info_get_mime_type (g_ptr_array_index (infos, i)), TD_DATASET_MEDIA_TYPE) == 0;

  return FALSE;
}

static void
wait_until_recent (GFile *file)
{
  while (!is_recent (file))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_recent (TdTestUi     *self,
             gconstpointer data)
{
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  g_autoptr (GFile) broken = td_test_ui_write (self, "broken.json", "{");
  g_autofree char *uri = g_file_get_uri (two);
  TdWindow *window = td_test_ui_open (self, &broken, 1);

  /* Datasets only. */
  td_test_window_wait (td_test_ui_open (self, &two, 1));
  wait_until_recent (two);
  g_assert_false (is_recent (broken));

  td_test_activate (window, "show-sample", NULL);
  td_test_window_wait (window);
  td_test_activate_string (window, "open-recent", uri);
  while (count_cases (window) != 2)
    g_main_context_iteration (NULL, TRUE);

  /* One that is gone is told, kept until the user forgets it, and costs nothing. */
  td_test_activate (window, "show-sample", NULL);
  td_test_window_wait (window);
  g_assert_true (g_file_delete (two, NULL, NULL));
  gtk_window_destroy (gtk_application_get_window_by_id (GTK_APPLICATION (self->application),
                                                        gtk_application_window_get_id (GTK_APPLICATION_WINDOW (window)) + 1));
  td_test_activate_string (window, "open-recent", uri);
  while (window->candidates != NULL)
    g_main_context_iteration (NULL, TRUE);
  assert_toast (window, "“two.json” is not there any more");
  g_assert_cmpuint (count_cases (window), >, 2);
  td_test_activate_string (window, "forget-recent", uri);
  while (is_recent (two))
    g_main_context_iteration (NULL, TRUE);
}

static guint
count_rows (GtkWidget *popover)
{
  GtkWidget *list = td_test_find (popover, GTK_TYPE_LIST_BOX);
  guint n = 0;

  while (list != NULL && gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), n) != NULL)
    n++;

  return n;
}

static void
test_recent_list (TdTestUi     *self,
                  gconstpointer data)
{
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  g_autofree char *uri = g_file_get_uri (two);
  GtkWidget *popover;
  GtkListBoxRow *row;

  td_test_ui_open (self, &two, 1);
  wait_until_recent (two);
  popover = g_object_ref_sink (td_recent_popover_new ());
  g_assert_cmpuint (count_rows (popover), >=, 1);
  row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (td_test_find (popover, GTK_TYPE_LIST_BOX)), 0);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (row)), ==, "win.open-recent");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (row)), NULL), ==, uri);
  g_object_unref (popover);
}

static guint
count_windows (TdTestUi *self)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (self->application)));
}

/* What a second instance hands over. */
static void
open_again (TdTestUi  *self,
            GFile    **files,
            guint      n_files)
{
  g_application_open (G_APPLICATION (self->application), files, n_files, "");
  td_test_settle ();
}

static void
test_opened_twice (TdTestUi     *self,
                   gconstpointer data)
{
  g_autoptr (GFile) one = td_test_ui_write (self, "one.json", TD_TEST_ONE_PROBLEM);
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  GFile *both[] = { one, two };
  GFile *swapped[] = { two, one };
  TdWindow *window = td_test_ui_open (self, &two, 1);

  open_again (self, &two, 1);
  g_assert_cmpuint (count_windows (self), ==, 1);
  open_again (self, &one, 1);
  g_assert_cmpuint (count_windows (self), ==, 2);
  open_again (self, both, 2);
  g_assert_cmpuint (count_windows (self), ==, 3);
  open_again (self, swapped, 2);
  g_assert_cmpuint (count_windows (self), ==, 3);

  /* A window that shows something else by now is not taken for it. */
  td_test_activate (window, "show-sample", NULL);
  td_test_window_wait (window);
  open_again (self, &two, 1);
  g_assert_cmpuint (count_windows (self), ==, 4);
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "show-sample", NULL);
  td_test_settle ();
  g_assert_cmpuint (count_windows (self), ==, 4);
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "new-window", NULL);
  td_test_settle ();
  g_assert_cmpuint (count_windows (self), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/try/drop", test_drop);
  td_test_ui_add ("/ui/try/drop-of-something-else", test_drop_of_something_else);
  td_test_ui_add ("/ui/try/drop-on-nothing", test_drop_on_nothing);
  td_test_ui_add ("/ui/try/recent", test_recent);
  td_test_ui_add ("/ui/try/recent-list", test_recent_list);
  td_test_ui_add ("/ui/try/opened-twice", test_opened_twice);

  return g_test_run ();
}
