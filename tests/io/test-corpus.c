/* test-corpus.c: every file of the corpus gives exactly the problems listed beside it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

#include <string.h>

/* With this set, the expectations of bad files are written rather than
 * compared; look at the difference before keeping it. */
#define WRITE "TAKEDOWNS_WRITE_CORPUS"

/* What became of the cases, below the problems. */
static void
append_cases (GString    *text,
              TdDocument *document)
{
  GListModel *cases = G_LIST_MODEL (td_document_get_dataset (document));

  if (td_document_get_state (document) == TD_DOCUMENT_FAILED)
    {
      g_string_append (text, "failed\n");
      return;
    }
  g_string_append (text, "cases:");
  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (TdCase) item = g_list_model_get_item (cases, i);

      g_string_append_printf (text, " %s", td_case_get_id (item));
    }
  g_string_append_c (text, '\n');
}

static char *
describe (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *problems = NULL;
  g_auto (GStrv) lines = NULL;
  GString *text = g_string_new (NULL);

  td_document_load (document, NULL);
  problems = io_fixture_describe (document);
  lines = g_strsplit (problems, "\n", -1);
  for (guint i = 0; lines[i] && *lines[i]; i++)
    g_string_append_printf (text, "%s:%s\n", base, lines[i]);
  append_cases (text, document);
  return g_string_free (text, FALSE);
}

/* An expectation begins with what the JSON Schema says; that is tested elsewhere. */
static const char *
skip_header (const char *text)
{
  while (g_str_has_prefix (text, "schema: ") || g_str_has_prefix (text, "reader-only: "))
    text = strchr (text, '\n') + 1;
  return text;
}

static void
write_expectation (const char *path,
                   const char *actual)
{
  g_autofree char *old = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (g_file_get_contents (path, &old, NULL, NULL))
    g_string_append_len (text, old, skip_header (old) - old);
  g_string_append (text, actual);
  g_file_set_contents (path, text->str, text->len, NULL);
}

static void
test_bad (gconstpointer data)
{
  const char *path = data;
  g_autofree char *expect_path = g_strconcat (path, ".expect", NULL);
  g_autofree char *expected = NULL;
  g_autofree char *actual = describe (path);
  g_autoptr (GError) error = NULL;

  if (g_getenv (WRITE))
    write_expectation (expect_path, actual);
  g_file_get_contents (expect_path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (actual, ==, skip_header (expected));
  g_assert_nonnull (strchr (actual, ':'));
}

static void
test_good (gconstpointer data)
{
  const char *path = data;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autofree char *problems = NULL;
  g_autoptr (GError) error = NULL;

  td_document_load (document, &error);
  problems = io_fixture_describe (document);
  g_assert_cmpstr (problems, ==, "");
  g_assert_no_error (error);
  g_assert_cmpint (td_document_get_state (document), ==, TD_DOCUMENT_LOADED);
  g_assert_cmpuint (td_document_get_n_errors (document) + td_document_get_n_warnings (document), ==, 0);
}

/* The six cases of the example are the same whatever the shape. */
static void
test_shapes_agree (void)
{
  g_autofree char *folder = io_fixture_corpus ("good");
  static const char * const names[] = {
    "example-ascii.json", "example-blank-lines.jsonl", "example-crlf.json", "example-mark.json",
    "example-no-last-newline.jsonl", "example-one-line.json", "example.jsonl", "cases-first.json",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (TdDocument) document = td_document_new (file);
      TdDataset *dataset = td_document_get_dataset (document);

      td_document_load (document, NULL);
      g_test_message ("%s", names[i]);
      g_assert_cmpuint (td_dataset_get_n_cases (dataset), ==, 2);
      g_assert_cmpuint (td_dataset_get_n_sources (dataset), ==, 1);
      g_assert_cmpuint (td_dataset_get_n_organisations (dataset), ==, 2);
      g_assert_nonnull (td_dataset_find_case (dataset, "electro-tv-sat"));
      g_assert_cmpuint (td_case_get_data (td_dataset_find_case (dataset, "electro-tv-sat"))->n_claims, ==, 4);
      g_assert_cmpstr (td_text_get_tag (td_dataset_get_head (dataset)->title, "fr"), ==, "Deux services du Maghreb");
    }
}

/* The sources of a good file are kept letter by letter. */
static void
test_source_bytes (void)
{
  g_autofree char *folder = io_fixture_corpus ("good");
  g_autofree char *path = g_build_filename (folder, "example-mark.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autofree char *content = NULL;
  GListModel *cases = G_LIST_MODEL (td_document_get_dataset (document));

  td_document_load (document, NULL);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (TdCase) item = g_list_model_get_item (cases, i);
      GBytes *source = td_case_get_source (item);
      g_autofree char *text = g_strndup (g_bytes_get_data (source, NULL), g_bytes_get_size (source));
      g_autofree char *start = g_strdup_printf ("{\"id\": \"%s\"", td_case_get_id (item));

      g_assert_true (g_str_has_prefix (text, start));
      g_assert_true (g_str_has_suffix (text, "}"));
      g_assert_nonnull (strstr (content, text));
    }
}

static void
add_folder (const char    *name,
            GTestDataFunc  test)
{
  g_autofree char *folder = io_fixture_corpus (name);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *entry;

  g_assert_nonnull (dir);
  while ((entry = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_strdup_printf ("/io/corpus/%s/%s", name, entry);

      if (!g_str_has_suffix (entry, ".expect"))
        g_test_add_data_func_full (path, g_build_filename (folder, entry, NULL), test, g_free);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_folder ("bad", test_bad);
  add_folder ("good", test_good);
  g_test_add_func ("/io/corpus/shapes-agree", test_shapes_agree);
  g_test_add_func ("/io/corpus/source-bytes", test_source_bytes);
  return g_test_run ();
}
