/* io-fixture.c: loads text as a dataset, for the tests of io
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

GFile *
io_fixture_write (const char *content,
                  gssize      length)
{
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  GFile *file = g_file_new_tmp ("takedowns-XXXXXX.json", &stream, &error);

  g_assert_no_error (error);
  g_io_stream_close (G_IO_STREAM (stream), NULL, NULL);
  /* Not synced: thousands of these are written. */
  g_file_set_contents_full (g_file_peek_path (file), content, length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
  return file;
}

void
io_fixture_delete (GFile *file)
{
  g_file_delete (file, NULL, NULL);
  g_object_unref (file);
}

TdDocument *
io_fixture_load (const char *content,
                 gssize      length)
{
  GFile *file = io_fixture_write (content, length);
  TdDocument *document = td_document_new (file);

  td_document_load (document, NULL);
  io_fixture_delete (file);
  return document;
}

char *
io_fixture_corpus (const char *folder)
{
  return g_build_filename (g_getenv ("TAKEDOWNS_SOURCE"), "tests", "corpus", folder, NULL);
}

char *
io_fixture_describe (TdDocument *document)
{
  GListModel *problems = td_document_get_problems (document);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (TdProblem) problem = g_list_model_get_item (problems, i);
      gboolean is_error = td_problem_get_severity (problem) == TD_SEVERITY_ERROR;

      g_string_append_printf (text, "%u:%u: %s: [%s] %s\n", td_problem_get_line (problem),
                              td_problem_get_column (problem), is_error ? "error" : "warning",
                              td_problem_get_kind (problem), td_problem_get_pointer (problem));
    }
  return g_string_free (text, FALSE);
}
