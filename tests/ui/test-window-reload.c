/* test-window-reload.c: files that change on disk while a window shows them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include <glib/gstdio.h>

#include "ui/td-session-language.h"

#define N_MANY 60

static TdStale
get_stale (TdWindow *window)
{
  return td_document_set_get_stale (td_window_get_documents (window), NULL, NULL);
}

/* The file system tells in its own time; only a broken test waits for ever. */
static void
wait_for_stale (TdWindow *window,
                TdStale   stale)
{
  while (get_stale (window) != stale)
    g_main_context_iteration (NULL, TRUE);
  td_test_settle ();
}

static gboolean
is_bar_shown (TdWindow *window)
{
  return gtk_revealer_get_reveal_child (GTK_REVEALER (td_test_find (GTK_WIDGET (window->stale_bar), GTK_TYPE_REVEALER)));
}

static const char *
get_bar_text (TdWindow *window)
{
  return gtk_label_get_label (GTK_LABEL (td_test_find (GTK_WIDGET (window->stale_bar), GTK_TYPE_LABEL)));
}

static guint
count_cases (TdWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_collection (td_window_get_workspace (window))));
}

static void
reload (TdWindow *window)
{
  td_test_activate (window, "reload", NULL);
  td_test_window_wait (window);
}

static void
test_asks_in_place (TdTestUi     *self,
                    gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  g_assert_false (is_bar_shown (window));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "ignore-changes"));

  /* Written aside and renamed, as most programs do. */
  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_ONE_PROBLEM));
  wait_for_stale (window, TD_STALE_CHANGED);
  g_assert_true (is_bar_shown (window));
  g_assert_cmpstr (get_bar_text (window), ==, "“two.json” changed on disk.");
  g_assert_cmpuint (count_cases (window), ==, 2);

  reload (window);
  g_assert_false (is_bar_shown (window));
  g_assert_cmpuint (count_cases (window), ==, 1);
  /* And again. */
  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES));
  wait_for_stale (window, TD_STALE_CHANGED);
}

static void
test_written_in_place (TdTestUi     *self,
                       gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, NULL);

  g_assert_true (g_output_stream_write_all (G_OUTPUT_STREAM (stream), "\n\n", 2, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, NULL));
  wait_for_stale (window, TD_STALE_CHANGED);
}

static void
test_ignored (TdTestUi     *self,
              gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_ONE_PROBLEM));
  wait_for_stale (window, TD_STALE_CHANGED);
  td_test_activate (window, "ignore-changes", NULL);
  wait_for_stale (window, TD_STALE_NOT);
  g_assert_false (is_bar_shown (window));
  g_assert_cmpuint (count_cases (window), ==, 2);

  /* Until something happens again. */
  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_NO_CASES));
  wait_for_stale (window, TD_STALE_CHANGED);
}

static void
test_deleted (TdTestUi     *self,
              gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  g_assert_true (g_file_delete (file, NULL, NULL));
  wait_for_stale (window, TD_STALE_GONE);
  g_assert_nonnull (strstr (get_bar_text (window), "moved or deleted"));
  g_assert_cmpuint (count_cases (window), ==, 2);

  /* Asked for nonetheless: there is nothing to read, and nothing is lost. */
  reload (window);
  g_assert_cmpuint (count_cases (window), ==, 2);
  g_assert_true (is_bar_shown (window));

  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_ONE_PROBLEM));
  wait_for_stale (window, TD_STALE_CHANGED);
  reload (window);
  g_assert_cmpuint (count_cases (window), ==, 1);
  g_assert_false (is_bar_shown (window));
}

static void
test_broken (TdTestUi     *self,
             gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  td_test_activate_string (window, "tick", "beta");
  td_test_activate_string (window, "show-case", "beta");
  g_object_unref (td_test_ui_write (self, "two.json", "{ broken"));
  wait_for_stale (window, TD_STALE_CHANGED);
  reload (window);

  g_assert_cmpint (get_stale (window), ==, TD_STALE_UNREADABLE);
  g_assert_nonnull (strstr (get_bar_text (window), "cannot be read"));
  g_assert_cmpuint (count_cases (window), ==, 2);
  g_assert_cmpstr (td_test_get_current (window), ==, "beta");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->content_stack), ==, "pages");
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "show-problems"));
  /* The problems are not those of the data that are shown. */
  g_assert_false (gtk_revealer_get_reveal_child (window->problems_revealer));

  td_test_activate (window, "ignore-changes", NULL);
  g_assert_cmpint (get_stale (window), ==, TD_STALE_NOT);
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "show-problems"));

  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES));
  wait_for_stale (window, TD_STALE_CHANGED);
  reload (window);
  g_assert_false (is_bar_shown (window));
  g_assert_cmpuint (td_shortlist_get_n (td_workspace_get_shortlist (td_window_get_workspace (window))), ==, 1);
}

/* What could be read of it is well-formed, but no case was. */
static void
test_half_written (TdTestUi     *self,
                   gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  TdWindow *window = td_test_ui_open (self, &file, 1);

  td_test_activate_string (window, "tick", "beta");
  g_object_unref (td_test_ui_write (self, "two.json", "{\"format\": \"takedowns\", \"version\": 1, \"sources\": "
                                                      "[{\"id\": \"s\", \"publisher\": \"A\"}], \"cases\": [{\"id\": "));
  wait_for_stale (window, TD_STALE_CHANGED);
  reload (window);

  g_assert_cmpint (get_stale (window), ==, TD_STALE_UNREADABLE);
  g_assert_cmpuint (count_cases (window), ==, 2);
  g_assert_cmpuint (td_shortlist_get_n (td_workspace_get_shortlist (td_window_get_workspace (window))), ==, 1);
}

static void
test_several_files (TdTestUi     *self,
                    gconstpointer data)
{
  g_autoptr (GFile) one = td_test_ui_write (self, "one.json", TD_TEST_TWO_CASES);
  g_autoptr (GFile) two = td_test_ui_write (self, "two.json", TD_TEST_TWO_CASES);
  GFile *files[] = { one, two };
  TdWindow *window = td_test_ui_open (self, files, 2);
  TdWindow *other = td_test_ui_open (self, &two, 1);
  guint n = 0;

  g_object_unref (td_test_ui_write (self, "one.json", TD_TEST_ONE_PROBLEM));
  g_object_unref (td_test_ui_write (self, "two.json", TD_TEST_ONE_PROBLEM));
  while (n < 2)
    {
      g_main_context_iteration (NULL, TRUE);
      td_document_set_get_stale (td_window_get_documents (window), NULL, &n);
    }
  td_test_settle ();
  g_assert_cmpstr (get_bar_text (window), ==, "2 files changed on disk.");
  g_assert_cmpstr (get_bar_text (other), ==, "“two.json” changed on disk.");

  /* Windows share documents: what one of them reads the other has read. */
  reload (window);
  g_assert_false (is_bar_shown (other));
  g_assert_cmpuint (count_cases (other), ==, 1);
}

/* A dataset of many cases whose pages are long. @extra: appended to every name */
static char *
make_many (const char *extra)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": \"takedowns\", \"version\": 1, \"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"cases\": [\n");

  for (guint i = 0; i < N_MANY; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"c%u\", \"name\": \"Case %u%s\", \"statements\": [", i > 0 ? ",\n" : "", i, i, extra);
      for (guint j = 0; j < 30; j++)
        g_string_append_printf (text, "%s{\"sources\": [\"s\"], \"claims\": [{\"metric\": \"live-channels\", \"amount\": %u}]}",
                                j > 0 ? ", " : "", 100 + j);
      g_string_append (text, "]}");
    }
  g_string_append (text, "]}");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* @inside: what it scrolls */
static GtkAdjustment *
get_adjustment (GtkWidget *inside)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (inside, GTK_TYPE_SCROLLED_WINDOW)));
}

/* The page is filled frame by frame. */
static void
wait_for_height (GtkAdjustment *adjustment,
                 double         height)
{
  while (gtk_adjustment_get_upper (adjustment) < height)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
count_frame (GtkWidget     *widget,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  guint *n = user_data;

  return --*n > 0;
}

static void
run_frames (TdWindow *window,
            guint     n)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (window), count_frame, &n, NULL);
  while (n > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_scroll_is_kept (TdTestUi     *self,
                     gconstpointer data)
{
  g_autofree char *before = make_many ("");
  g_autofree char *after = make_many (" (revised)");
  g_autoptr (GFile) file = td_test_ui_write (self, "many.json", before);
  TdWindow *window = td_test_ui_open (self, &file, 1);
  GtkAdjustment *list = get_adjustment (td_test_find (GTK_WIDGET (window->list_pane), GTK_TYPE_LIST_VIEW));
  GtkAdjustment *page = get_adjustment (td_test_find (GTK_WIDGET (td_window_ensure_case_page (window)), GTK_TYPE_FLOW_BOX));
  double list_value, page_value;

  td_test_activate_string (window, "show-case", "c7");
  wait_for_height (page, 2000);
  run_frames (window, 5);
  gtk_adjustment_set_value (list, 1000);
  gtk_adjustment_set_value (page, 800);
  run_frames (window, 5);
  list_value = gtk_adjustment_get_value (list);
  page_value = gtk_adjustment_get_value (page);
  g_assert_cmpfloat (list_value, >, 500);

  g_object_unref (td_test_ui_write (self, "many.json", after));
  wait_for_stale (window, TD_STALE_CHANGED);
  reload (window);
  run_frames (window, 10);
  g_assert_cmpstr (td_test_get_current (window), ==, "c7");
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (list), list_value, 1);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (page), page_value, 1);
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/reload/asks-in-place", test_asks_in_place);
  td_test_ui_add ("/ui/reload/written-in-place", test_written_in_place);
  td_test_ui_add ("/ui/reload/ignored", test_ignored);
  td_test_ui_add ("/ui/reload/deleted", test_deleted);
  td_test_ui_add ("/ui/reload/broken", test_broken);
  td_test_ui_add ("/ui/reload/half-written", test_half_written);
  td_test_ui_add ("/ui/reload/several-files", test_several_files);
  td_test_ui_add ("/ui/reload/scroll-is-kept", test_scroll_is_kept);

  return g_test_run ();
}
