/* test-document.c: the states of a document, and files that are none
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

#include "base/td-error.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define ONE_CASE                                                                                       \
  "{\"format\":\"takedowns\",\"version\":1,\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],\"cases\":["   \
  "{\"id\":\"a\",\"name\":\"A\",\"statements\":[{\"sources\":[\"s\"],\"note\":\"x\"}]}]}"
#define BROKEN_CASE                                                                                    \
  "{\"format\":\"takedowns\",\"version\":1,\"cases\":[{\"id\":\"b\",\"name\":\"B\",\"kind\":5},"       \
  "{\"id\":\"c\",\"name\":\"C\"}]}"

/* Every notification of the state, in order: "loading loaded ". */
static void
on_state (TdDocument *document,
          GParamSpec *pspec,
          GString    *log)
{
  g_autoptr (GEnumClass) states = g_type_class_ref (TD_TYPE_DOCUMENT_STATE);
  TdDocumentState state;

  g_object_get (document, "state", &state, NULL);
  g_string_append_printf (log, "%s ", g_enum_get_value (states, state)->value_nick);
}

static void
on_ended (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  guint *ended = user_data;

  td_document_load_finish (TD_DOCUMENT (object), result, &error);
  *ended += error && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ? 100 : 1;
}

static void
write_content (GFile      *file,
               const char *content)
{
  g_assert_true (g_file_set_contents (g_file_peek_path (file), content, -1, NULL));
}

static void
test_load (void)
{
  GFile *file = io_fixture_write (ONE_CASE, -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_EMPTY);
  g_signal_connect (document, "notify::state", G_CALLBACK (on_state), log);
  g_assert_true (td_document_load (document, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (log->str, ==, "loading loaded ");
  g_assert_cmpfloat (td_document_get_progress (document), ==, 1);
  g_assert_cmpuint (td_dataset_get_n_cases (td_document_get_dataset (document)), ==, 1);
  g_assert_null (td_document_get_error (document));
  io_fixture_delete (file);
}

/* The same dataset, with what the file holds now. */
static void
test_reload (void)
{
  GFile *file = io_fixture_write (BROKEN_CASE, -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GString) log = g_string_new (NULL);
  TdDataset *dataset = td_document_get_dataset (document);
  GListModel *problems = td_document_get_problems (document);

  g_assert_true (td_document_load (document, NULL));
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 1);
  g_assert_cmpuint (td_document_get_n_warnings (document), ==, 1);
  g_assert_nonnull (td_dataset_find_case (dataset, "c"));

  write_content (file, ONE_CASE);
  g_signal_connect (document, "notify::n-errors", G_CALLBACK (on_state), log);
  g_assert_true (td_document_load (document, NULL));
  g_assert_true (td_document_get_dataset (document) == dataset);
  g_assert_true (td_document_get_problems (document) == problems);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 0);
  g_assert_cmpuint (log->len, >, 0);
  g_assert_null (td_dataset_find_case (dataset, "c"));
  g_assert_nonnull (td_dataset_find_case (dataset, "a"));
  io_fixture_delete (file);
}

static void
on_items_changed (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GString    *log)
{
  g_string_append_printf (log, "%u-%u+%u ", position, removed, added);
}

/* Who watches sees the old cases, then the new ones, and never none. */
static void
test_reload_at_once (void)
{
  GFile *file = io_fixture_write (ONE_CASE, -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GString) log = g_string_new (NULL);

  g_assert_true (td_document_load (document, NULL));
  g_signal_connect (td_document_get_dataset (document), "items-changed", G_CALLBACK (on_items_changed), log);
  write_content (file, BROKEN_CASE);
  g_assert_true (td_document_load (document, NULL));
  g_assert_cmpstr (log->str, ==, "0-1+1 ");
  io_fixture_delete (file);
}

/* A new version that cannot be read takes nothing away, and says so. */
static void
test_reload_failed (void)
{
  GFile *file = io_fixture_write (ONE_CASE, -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GError) error = NULL;

  g_assert_true (td_document_load (document, NULL));
  g_assert_null (td_document_get_reload_error (document));

  write_content (file, "{\"format\":\"takedowns\",\"version\":7}");
  g_assert_false (td_document_load (document, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_VERSION);
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_LOADED);
  g_assert_error (td_document_get_reload_error (document), TD_ERROR, TD_ERROR_VERSION);
  g_assert_null (td_document_get_error (document));
  g_assert_nonnull (td_dataset_find_case (td_document_get_dataset (document), "a"));
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 1);
  g_assert_cmpfloat (td_document_get_progress (document), ==, 1);

  write_content (file, BROKEN_CASE);
  g_assert_true (td_document_load (document, NULL));
  g_assert_null (td_document_get_reload_error (document));
  g_assert_null (td_dataset_find_case (td_document_get_dataset (document), "a"));
  io_fixture_delete (file);
}

/* What a load leaves when it is cancelled is the cases that were there before. */
static void
test_reload_cancelled (void)
{
  GFile *file = io_fixture_write (ONE_CASE, -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint ended = 0;

  g_assert_true (td_document_load (document, NULL));
  td_document_load_async (document, NULL, cancellable, on_ended, &ended);
  g_cancellable_cancel (cancellable);
  while (ended == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_LOADED);
  g_assert_nonnull (td_dataset_find_case (td_document_get_dataset (document), "a"));
  io_fixture_delete (file);
}

static void
test_failed (void)
{
  GFile *file = io_fixture_write ("{\"format\":\"takedowns\",\"version\":7}", -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  g_signal_connect (document, "notify::state", G_CALLBACK (on_state), log);
  g_assert_false (td_document_load (document, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_VERSION);
  g_assert_true (g_str_has_prefix (error->message, "1:33: "));
  g_assert_cmpstr (log->str, ==, "loading failed ");
  g_assert_nonnull (td_document_get_error (document));
  g_assert_cmpuint (g_list_model_get_n_items (td_document_get_problems (document)), ==, 1);

  write_content (file, ONE_CASE);
  g_assert_true (td_document_load (document, NULL));
  g_assert_null (td_document_get_error (document));
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_LOADED);
  io_fixture_delete (file);
}

/* A second load cancels the first; the first says so, and leaves nothing behind. */
static void
test_overtaken (void)
{
  GFile *file = io_fixture_write (ONE_CASE, -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  guint first = 0, second = 0;

  td_document_load_async (document, NULL, NULL, on_ended, &first);
  td_document_load_async (document, NULL, NULL, on_ended, &second);
  while (first == 0 || second == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (first, ==, 100);
  g_assert_cmpuint (second, ==, 1);
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_LOADED);
  g_assert_cmpuint (td_dataset_get_n_cases (td_document_get_dataset (document)), ==, 1);
  io_fixture_delete (file);
}

static void
test_cancelled (void)
{
  GFile *file = io_fixture_write (ONE_CASE, -1);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint ended = 0;

  td_document_load_async (document, NULL, cancellable, on_ended, &ended);
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_LOADING);
  g_cancellable_cancel (cancellable);
  while (ended == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (ended, ==, 100);
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_EMPTY);
  g_assert_null (td_document_get_error (document));
  io_fixture_delete (file);
}

/* A document may go while it is loading: the load keeps it until it has ended. */
static void
test_dropped (void)
{
  GFile *file = io_fixture_write (ONE_CASE, -1);
  TdDocument *document = td_document_new (file);
  gpointer watched = document;
  guint ended = 0;

  g_object_add_weak_pointer (G_OBJECT (document), &watched);
  td_document_load_async (document, NULL, NULL, on_ended, &ended);
  g_object_unref (document);
  while (watched)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (ended, ==, 1);
  io_fixture_delete (file);
}

static void
check_unreadable (const char *path,
                  const char *kind)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdProblem) problem = NULL;

  g_assert_false (td_document_load (document, &error));
  g_assert_nonnull (error);
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_FAILED);
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 1);
  problem = g_list_model_get_item (td_document_get_problems (document), 0);
  g_assert_cmpstr (td_problem_get_kind (problem), ==, kind);
  g_assert_cmpuint (td_problem_get_line (problem), ==, 0);
}

static void
test_missing (void)
{
  check_unreadable ("/nowhere/at-all.json", "not-found");
}

static void
test_directory (void)
{
  check_unreadable (g_get_tmp_dir (), "is-directory");
}

static void
test_no_permission (void)
{
  GFile *file;

  if (geteuid () == 0)
    {
      g_test_skip ("root may read everything");
      return;
    }
  file = io_fixture_write (ONE_CASE, -1);
  g_assert_cmpint (g_chmod (g_file_peek_path (file), 0), ==, 0);
  check_unreadable (g_file_peek_path (file), "no-permission");
  io_fixture_delete (file);
}

/* Devices without an end are left after their first bytes. */
static void
test_devices (void)
{
  static const struct
  {
    const char *path, *kind;
  } devices[] = {
    { "/dev/zero", "not-a-dataset" },
    { "/dev/full", "not-a-dataset" },
    { "/dev/null", "empty-file" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (devices); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (devices[i].path);
      g_autoptr (TdDocument) document = td_document_new (file);
      g_autoptr (TdProblem) problem = NULL;

      g_assert_false (td_document_load (document, NULL));
      problem = g_list_model_get_item (td_document_get_problems (document), 0);
      g_assert_cmpstr (td_problem_get_kind (problem), ==, devices[i].kind);
    }
}

static void
test_sample (void)
{
  g_autoptr (TdDocument) document = td_document_new_sample ();
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autofree char *name = td_document_get_display_name (document, english);
  g_autofree char *problems = NULL;

  g_assert_true (td_document_is_sample (document));
  g_assert_cmpstr (name, ==, "the built-in sample");
  g_assert_true (td_document_load (document, NULL));
  problems = io_fixture_describe (document);
  g_assert_cmpstr (problems, ==, "");
  g_assert_nonnull (td_dataset_find_case (td_document_get_dataset (document), "electro-tv-sat"));
}

static void
test_display_name (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/some/été.takedowns.json");
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autofree char *name = td_document_get_display_name (document, english);

  g_assert_cmpstr (name, ==, "/some/été.takedowns.json");
  g_assert_false (td_document_is_sample (document));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/document/load", test_load);
  g_test_add_func ("/io/document/reload", test_reload);
  g_test_add_func ("/io/document/reload-at-once", test_reload_at_once);
  g_test_add_func ("/io/document/reload-failed", test_reload_failed);
  g_test_add_func ("/io/document/reload-cancelled", test_reload_cancelled);
  g_test_add_func ("/io/document/failed", test_failed);
  g_test_add_func ("/io/document/overtaken", test_overtaken);
  g_test_add_func ("/io/document/cancelled", test_cancelled);
  g_test_add_func ("/io/document/dropped", test_dropped);
  g_test_add_func ("/io/document/missing", test_missing);
  g_test_add_func ("/io/document/directory", test_directory);
  g_test_add_func ("/io/document/no-permission", test_no_permission);
  g_test_add_func ("/io/document/devices", test_devices);
  g_test_add_func ("/io/document/sample", test_sample);
  g_test_add_func ("/io/document/display-name", test_display_name);
  return g_test_run ();
}
