/* test-table.c: the table of a comparison leaves the window
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-ui.h"

#include "compare/td-comparison-file.h"
#include "ui/td-session-language.h"
#include "ui/td-table-format.h"

static TdWindow *
open_comparison (TdTestUi *self)
{
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  td_test_activate_string (window, "tick", "calcio");
  td_test_activate_string (window, "tick", "electro-tv-sat");

  return window;
}

static char *
make_path (TdTestUi   *self,
           const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/* Each by its suffix, of whatever case, and all with the same figure. */
static void
test_save (TdTestUi     *self,
           gconstpointer data)
{
  static const struct { const char *name, *start; } files[] = {
    { "a.html", "<!DOCTYPE html>" }, { "b.CSV", "case," }, { "c.md", "" }, { "d.txt", "" }, { "e.json", "{" },
  };
  TdWindow *window = open_comparison (self);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = make_path (self, files[i].name);
      g_autofree char *content = NULL;

      td_test_activate_string (window, "save-table-to", path);
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      g_assert_true (g_str_has_prefix (content, files[i].start));
      g_assert_nonnull (strstr (content, "Electro TV Sat") != NULL ? content : strstr (content, "electro-tv-sat"));
      g_assert_true (g_str_has_suffix (content, "\n"));
    }
}

static void
assert_explained (const char *name,
                  const char *words)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (td_test_find_window (ADW_TYPE_MESSAGE_DIALOG));

  g_assert_nonnull (strstr (adw_message_dialog_get_heading (dialog), name));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), words));
  gtk_window_destroy (GTK_WINDOW (dialog));
  td_test_settle ();
}

static void
test_wrong_suffix (TdTestUi     *self,
                   gconstpointer data)
{
  static const char * const names[] = { "table.xlsx", "table", "html", "table.html.png" };
  TdWindow *window = open_comparison (self);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = make_path (self, names[i]);

      td_test_activate_string (window, "save-table-to", path);
      assert_explained (names[i], ".csv");
      g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
}

static void
test_unwritable (TdTestUi     *self,
                 gconstpointer data)
{
  TdWindow *window = open_comparison (self);
  g_autofree char *path = g_build_filename (self->folder, "nowhere", "table.html", NULL);

  td_test_activate_string (window, "save-table-to", path);
  assert_explained ("table.html", "There is no such file or folder");
}

static void
on_text_read (GObject      *source,
              GAsyncResult *result,
              gpointer      text)
{
  g_autoptr (GError) error = NULL;

  *(char **) text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static char *
read_clipboard (TdWindow *window)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL, on_text_read, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);

  return text;
}

static void
test_copy (TdTestUi     *self,
           gconstpointer data)
{
  TdWindow *window = open_comparison (self);
  g_autofree char *text = NULL;
  GdkContentFormats *formats;

  td_test_activate (window, "copy-table", NULL);
  formats = gdk_clipboard_get_formats (gtk_widget_get_clipboard (GTK_WIDGET (window)));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "text/html"));
  text = read_clipboard (window);
  g_assert_nonnull (strstr (text, "\tCalcio\tElectro TV Sat"));
  g_assert_nonnull (strstr (text, "6,000"));
}

/* The command names what is open, and nothing where that is the sample. */
static void
test_copy_command (TdTestUi     *self,
                   gconstpointer data)
{
  g_autoptr (GFile) file = td_test_ui_write (self, "two cases.json", TD_TEST_TWO_CASES);
  TdWindow *window = open_comparison (self);
  g_autofree char *sample = NULL, *own = NULL;

  td_test_activate (window, "copy-command", NULL);
  sample = read_clipboard (window);
  g_assert_true (g_str_has_prefix (sample, "takedowns-cli compare"));
  g_assert_null (strstr (sample, "://"));

  window = td_test_ui_open (self, &file, 1);
  td_test_activate_string (window, "tick", "beta");
  td_test_activate_string (window, "tick", "alpha");
  td_test_activate (window, "copy-command", NULL);
  own = read_clipboard (window);
  g_assert_nonnull (strstr (own, "two cases.json'"));
  g_assert_nonnull (strstr (own, "beta alpha"));
}

static void
test_needs_two (TdTestUi     *self,
                gconstpointer data)
{
  static const char * const actions[] = { "save-table", "save-table-to", "copy-table", "copy-command", "save-comparison" };
  TdWindow *window = td_test_ui_open (self, NULL, 0);

  td_test_activate_string (window, "tick", "calcio");
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), actions[i]));
  td_test_activate_string (window, "tick", "electro-tv-sat");
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), actions[i]));
}

int
main (int    argc,
      char **argv)
{
  td_session_language_set_up ();
  g_test_init (&argc, &argv, NULL);

  td_test_ui_add ("/ui/table/save", test_save);
  td_test_ui_add ("/ui/table/wrong-suffix", test_wrong_suffix);
  td_test_ui_add ("/ui/table/unwritable", test_unwritable);
  td_test_ui_add ("/ui/table/copy", test_copy);
  td_test_ui_add ("/ui/table/copy-command", test_copy_command);
  td_test_ui_add ("/ui/table/needs-two", test_needs_two);

  return g_test_run ();
}
