/* test-window-open.c: files that load, files with problems, files that cannot be read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "ui/td-problems-dialog.h"
#include "ui/td-session-language.h"

static guint
count_cases (TdWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_collection (td_window_get_workspace (window))));
}

static const char *
get_content (TdWindow *window)
{
  return gtk_stack_get_visible_child_name (window->content_stack);
}

static void
assert_mentions (const char *text,
                 const char *word)
{
  g_test_message ("“%s” in: %s", word, text);
  g_assert_nonnull (strstr (text, word));
}

static void
test_replaces_what_was_shown (TdTestUi     *self,
                              gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.takedowns.json", TD_TEST_TWO_CASES);
  g_autofree char *uri = g_file_get_uri (file);
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  td_test_activate_string (window, "tick", "electro-tv-sat");
  td_test_activate_string (window, "search", "sat");
  td_test_activate_string (window, "open-uri", uri);
  td_test_window_wait (window);

  g_assert_cmpuint (count_cases (window), ==, 2);
  g_assert_cmpstr (td_test_get_current (window), ==, "alpha");
  g_assert_cmpuint (td_shortlist_get_n (td_workspace_get_shortlist (td_window_get_workspace (window))), ==, 0);

  td_test_activate (window, "show-sample", NULL);
  td_test_window_wait (window);
  g_assert_cmpstr (td_test_get_current (window), ==, "electro-tv-sat");
}

/* Names on a disk are bytes of any encoding; a label takes nothing but UTF-8. */
static void
test_name_in_another_encoding (TdTestUi     *self,
                               gconstpointer data)
{
  static const char * const contents[] = { TD_TEST_TWO_CASES, TD_TEST_ONE_PROBLEM, "{" };

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autofree char *name = g_strdup_printf ("caf\xe9-%u.json", i);
      g_autofree char *shown = g_strdup_printf ("caf\xef\xbf\xbd-%u.json", i);
      g_autoptr (GFile) file = td_test_ui_write (self, name, contents[i]);
      TdWindow *window = td_test_ui_open (self, &file, 1);
      g_autofree char *subtitle = NULL;

      td_test_settle ();
      g_object_get (window->list_pane, "subtitle", &subtitle, NULL);
      g_assert_cmpstr (subtitle, ==, shown);
      if (count_cases (window) == 0)
        g_assert_true (g_utf8_validate (adw_status_page_get_description (window->trouble_page), -1, NULL));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static void
test_several_in_one_window (TdTestUi     *self,
                            gconstpointer data)
{
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  g_autoptr (GFile) one = td_test_ui_write (self, "one.json", TD_TEST_ONE_PROBLEM);
  GFile *files[] = { two, one, two };
  TdWindow *window = td_test_ui_open (self, files, G_N_ELEMENTS (files));

  g_assert_cmpuint (td_document_set_get_n (td_window_get_documents (window)), ==, 2);
  g_assert_cmpuint (count_cases (window), ==, 3);
}

static void
test_windows_share_documents (TdTestUi     *self,
                              gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *first = td_test_ui_open (self, &file, 1);
  TdWindow *second;

  td_application_open_window (self->application, &file, 1);
  second = TD_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self->application)));
  g_assert_true (first != second);
  g_assert_true (td_document_set_get (td_window_get_documents (first), 0)
                 == td_document_set_get (td_window_get_documents (second), 0));
  g_assert_cmpuint (count_cases (second), ==, 2);
  g_assert_cmpstr (td_test_get_current (second), ==, "alpha");

  gtk_window_destroy (GTK_WINDOW (first));
  td_test_settle ();
  g_assert_cmpuint (count_cases (second), ==, 2);
}

static void
test_problems_in_place (TdTestUi     *self,
                        gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "one.json", TD_TEST_ONE_PROBLEM);
  TdWindow *window = td_test_ui_open (self, &file, 1);
  TdProblemsDialog *dialog;
  g_autofree char *text = NULL;

  g_assert_cmpuint (count_cases (window), ==, 1);
  g_assert_cmpstr (get_content (window), ==, "pages");
  g_assert_true (gtk_revealer_get_reveal_child (window->problems_revealer));
  assert_mentions (gtk_label_get_label (window->problems_label), "1 problem ");

  dialog = td_problems_dialog_present (GTK_WINDOW (window), td_window_get_documents (window),
                                       td_workspace_get_language (td_window_get_workspace (window)));
  text = td_problems_dialog_format (dialog);
  assert_mentions (text, "one.json:5:");
  assert_mentions (text, ": error: ");
  g_assert_null (strstr (strchr (text, '\n') + 1, "\n"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_missing_file (TdTestUi     *self,
                   gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "here & now.json", TD_TEST_TWO_CASES);
  TdWindow *window;

  g_file_delete (file, NULL, NULL);
  window = td_test_ui_open (self, &file, 1);
  g_assert_cmpuint (count_cases (window), ==, 0);
  g_assert_cmpstr (get_content (window), ==, "trouble");
  assert_mentions (adw_status_page_get_description (window->trouble_page), "here &amp; now.json");
  g_assert_true (gtk_widget_get_visible (window->try_again_button));

  g_object_unref (td_test_ui_write (self, "here & now.json", TD_TEST_TWO_CASES));
  td_test_activate (window, "reload", NULL);
  td_test_window_wait (window);
  g_assert_cmpstr (get_content (window), ==, "pages");
  g_assert_cmpstr (td_test_get_current (window), ==, "alpha");
}

static void
test_no_dataset (TdTestUi     *self,
                 gconstpointer data)
{
  static const char * const contents[] = {
    "", "not JSON", "[]", "{\"format\": \"takedowns\", \"version\": 99, \"cases\": []}", "{\"some\": \"thing\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autofree char *name = g_strdup_printf ("broken-%u.json", i);
      g_autoptr (GFile) file = td_test_ui_write (self, name, contents[i]);
      TdWindow *window = td_test_ui_open (self, &file, 1);

      g_test_message ("%s", contents[i]);
      g_assert_cmpstr (get_content (window), ==, "trouble");
      assert_mentions (adw_status_page_get_description (window->trouble_page), name);
      g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "show-problems"));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static void
test_no_cases (TdTestUi     *self,
               gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "empty.json", TD_TEST_NO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  g_assert_cmpstr (get_content (window), ==, "trouble");
  g_assert_cmpstr (adw_status_page_get_title (window->trouble_page), ==, "No Cases");
  assert_mentions (adw_status_page_get_description (window->trouble_page), "empty.json");
}

static void
test_reload_keeps_what_was_chosen (TdTestUi     *self,
                                   gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);
  TdShortlist *shortlist = td_workspace_get_shortlist (td_window_get_workspace (window));

  td_test_activate_string (window, "tick", "alpha");
  td_test_activate_string (window, "tick", "beta");
  td_test_activate_string (window, "show-case", "beta");
  td_test_activate (window, "reload", NULL);
  td_test_window_wait (window);
  g_assert_cmpstr (td_test_get_current (window), ==, "beta");
  g_assert_cmpuint (td_shortlist_get_n (shortlist), ==, 2);

  /* A file that is broken for a moment loses nothing either. */
  g_object_unref (td_test_ui_write (self, "two.json", "{"));
  td_test_activate (window, "reload", NULL);
  td_test_window_wait (window);
  g_assert_cmpstr (get_content (window), ==, "pages");
  g_assert_cmpuint (count_cases (window), ==, 2);
  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES));
  td_test_activate (window, "reload", NULL);
  td_test_window_wait (window);
  g_assert_cmpstr (td_test_get_current (window), ==, "beta");
  g_assert_cmpuint (td_shortlist_get_n (shortlist), ==, 2);

  /* What is gone is let go. */
  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_ONE_PROBLEM));
  td_test_activate (window, "reload", NULL);
  td_test_window_wait (window);
  g_assert_cmpstr (td_test_get_current (window), ==, "alpha");
  g_assert_cmpuint (td_shortlist_get_n (shortlist), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/open/replaces-what-was-shown", test_replaces_what_was_shown);
  td_test_ui_add ("/ui/open/several-in-one-window", test_several_in_one_window);
  td_test_ui_add ("/ui/open/windows-share-documents", test_windows_share_documents);
  td_test_ui_add ("/ui/open/problems-in-place", test_problems_in_place);
  td_test_ui_add ("/ui/open/missing-file", test_missing_file);
  td_test_ui_add ("/ui/open/no-dataset", test_no_dataset);
  td_test_ui_add ("/ui/open/name-in-another-encoding", test_name_in_another_encoding);
  td_test_ui_add ("/ui/open/no-cases", test_no_cases);
  td_test_ui_add ("/ui/open/reload-keeps-what-was-chosen", test_reload_keeps_what_was_chosen);

  return g_test_run ();
}
