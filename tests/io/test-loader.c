/* test-loader.c: batches, hooks, cancelling, limits
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

#include "io/td-json-guard.h"

#include <string.h>

#define HEAD "{\"format\":\"takedowns\",\"version\":1,\"sources\":[{\"id\":\"s\",\"title\":\"S\"}],\"cases\":["

static char *
make_cases (guint n)
{
  GString *text = g_string_new (HEAD);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s{\"id\":\"case-%u\",\"name\":\"N\",\"statements\":[{\"sources\":[\"s\"],\"note\":\"x\"}]}",
                            i > 0 ? "," : "", i);
  g_string_append (text, "]}");
  return g_string_free (text, FALSE);
}

typedef struct
{
  GThread      *main_thread;
  TdDataset    *dataset;
  GListStore   *problems;
  GCancellable *cancellable;
  guint         n_prepared, n_added, n_batches, n_steps;
  guint         cancel_after; /* cases, 0: never */
  double        fraction;
  gboolean      is_done, ok;
  guint64       n_more;
  GBytes       *bytes;
  GError       *error;
} Load;

static void
prepare (GPtrArray *cases,
         gpointer   user_data)
{
  Load *load = user_data;

  g_assert_true (g_thread_self () != load->main_thread);
  g_atomic_int_add ((int *) &load->n_prepared, cases->len);
}

static void
on_progress (double   fraction,
             gpointer user_data)
{
  Load *load = user_data;

  g_assert_true (g_thread_self () == load->main_thread);
  g_assert_cmpfloat (fraction, >=, 0);
  g_assert_cmpfloat (fraction, <=, 1);
  load->fraction = fraction;
  load->n_steps++;
}

static void
on_items_changed (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  Load       *load)
{
  g_assert_true (g_thread_self () == load->main_thread);
  load->n_added += added;
  load->n_batches += added > 0;
  /* Prepared on the worker before it is seen here. */
  g_assert_cmpuint (g_atomic_int_get ((int *) &load->n_prepared), >=, load->n_added);
  if (load->cancel_after > 0 && load->n_added >= load->cancel_after)
    g_cancellable_cancel (load->cancellable);
}

static void
on_loaded (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Load *load = user_data;

  load->ok = td_loader_load_finish (result, &load->n_more, &load->bytes, &load->error);
  load->is_done = TRUE;
}

static void
load_init (Load *load)
{
  *load = (Load) { .main_thread = g_thread_self () };
  load->dataset = td_dataset_new (NULL);
  load->problems = g_list_store_new (TD_TYPE_PROBLEM);
  load->cancellable = g_cancellable_new ();
  g_signal_connect (load->dataset, "items-changed", G_CALLBACK (on_items_changed), load);
}

static void
load_clear (Load *load)
{
  g_clear_object (&load->dataset);
  g_clear_object (&load->problems);
  g_clear_object (&load->cancellable);
  g_clear_pointer (&load->bytes, g_bytes_unref);
  g_clear_error (&load->error);
}

static void
load_run (Load       *load,
          const char *content)
{
  GFile *file = io_fixture_write (content, -1);
  TdLoaderHooks hooks = { prepare, load, on_progress, load };

  td_loader_load_async (file, load->dataset, load->problems, &hooks, load->cancellable, on_loaded, load);
  while (!load->is_done)
    g_main_context_iteration (NULL, TRUE);
  io_fixture_delete (file);
}

static void
test_batches (void)
{
  g_autofree char *content = make_cases (1000);
  Load load;

  load_init (&load);
  load_run (&load, content);
  g_assert_no_error (load.error);
  g_assert_true (load.ok);
  g_assert_cmpuint (load.n_added, ==, 1000);
  g_assert_cmpuint (load.n_prepared, ==, 1000);
  g_assert_cmpuint (load.n_batches, >, 5);
  g_assert_cmpuint (load.n_steps, >, 5);
  g_assert_cmpfloat (load.fraction, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (load.problems)), ==, 0);
  g_assert_cmpuint (g_bytes_get_size (load.bytes), ==, strlen (content));
  load_clear (&load);
}

/* What was handed over before stays, nothing comes after. */
static void
test_cancel (void)
{
  g_autofree char *content = make_cases (5000);
  Load load;

  load_init (&load);
  load.cancel_after = 100;
  load_run (&load, content);
  g_assert_error (load.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (load.ok);
  g_assert_cmpuint (load.n_added, >=, 100);
  g_assert_cmpuint (load.n_added, <, 5000);
  g_assert_cmpuint (td_dataset_get_n_cases (load.dataset), ==, load.n_added);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (td_dataset_get_n_cases (load.dataset), ==, load.n_added);
  load_clear (&load);
}

static void
test_cancelled_before (void)
{
  g_autofree char *content = make_cases (10);
  Load load;

  load_init (&load);
  g_cancellable_cancel (load.cancellable);
  load_run (&load, content);
  g_assert_error (load.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (load.n_added, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (load.problems)), ==, 0);
  load_clear (&load);
}

/* A worker may not take over a main context that nobody is running just now. */
static void
test_stays_on_main (void)
{
  g_autofree char *content = make_cases (300);
  GFile *file = io_fixture_write (content, -1);
  TdLoaderHooks hooks = { 0 };
  Load load;

  load_init (&load);
  hooks = (TdLoaderHooks) { prepare, &load, on_progress, &load };
  td_loader_load_async (file, load.dataset, load.problems, &hooks, NULL, on_loaded, &load);
  while (g_atomic_int_get ((int *) &load.n_prepared) < 300)
    g_thread_yield ();
  g_assert_cmpuint (load.n_added, ==, 0);
  while (!load.is_done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (load.n_added, ==, 300);
  io_fixture_delete (file);
  load_clear (&load);
}

/* At most 100 problems a record and 10,000 a file; the rest is counted. */
static void
test_kept_problems (void)
{
  g_autoptr (GString) text = g_string_new (HEAD);
  g_autoptr (TdDocument) document = NULL;

  for (guint i = 0; i < 150; i++)
    {
      g_string_append_printf (text, "%s{\"id\":\"case-%u\",\"name\":\"N\",\"aliases\":[0", i > 0 ? "," : "", i);
      for (guint j = 1; j < 120; j++)
        g_string_append (text, ",1");
      g_string_append (text, "]}");
    }
  g_string_append (text, "]}");
  document = io_fixture_load (text->str, text->len);
  g_assert_cmpuint (g_list_model_get_n_items (td_document_get_problems (document)), ==, 10000);
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 150 * 120);
  g_assert_cmpuint (td_document_get_n_not_kept (document), ==, 150 * 120 - 10000);
  g_assert_cmpuint (td_dataset_get_n_cases (td_document_get_dataset (document)), ==, 0);
}

static void
test_record_limit (void)
{
  g_autofree char *filler = g_strnfill (TD_JSON_MAX_RECORD, 'x');
  g_autofree char *content = g_strconcat (HEAD "{\"id\":\"a\",\"name\":\"A\",\"statements\":[{\"sources\":[\"s\"],\"note\":\"x\"}]},"
                                               "{\"id\":\"b\",\"name\":\"B\",\"summary\":\"", filler, "\"},"
                                               "{\"id\":\"c\",\"name\":\"C\",\"statements\":[{\"sources\":[\"s\"],\"note\":\"x\"}]}]}", NULL);
  g_autoptr (TdDocument) document = io_fixture_load (content, -1);
  g_autofree char *problems = io_fixture_describe (document);

  g_assert_cmpstr (problems, ==, "1:145: error: [record-too-large] /cases/1\n");
  g_assert_cmpuint (td_dataset_get_n_cases (td_document_get_dataset (document)), ==, 2);
}

/* 75 KB that overflow the stack of json-glib. */
static void
test_nesting (void)
{
  g_autoptr (GString) text = g_string_new (HEAD "{\"id\":\"a\",\"name\":\"A\",\"x\":");
  g_autoptr (TdDocument) document = NULL;
  g_autofree char *problems = NULL;

  for (guint i = 0; i < 52000; i++)
    g_string_append (text, "{\"a\":");
  document = io_fixture_load (text->str, text->len);
  problems = io_fixture_describe (document);
  g_assert_nonnull (strstr (problems, "[too-deep] /cases/0"));
}

/* A file cut anywhere loads what stands before, and says that it is cut. */
static void
check_truncated (const char *name)
{
  g_autofree char *folder = io_fixture_corpus ("good");
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *content = NULL;
  gsize length, full;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  for (full = length; full > 0 && g_ascii_isspace (content[full - 1]); full--)
    ;
  for (gsize cut = 0; cut < full; cut++)
    {
      g_autoptr (TdDocument) document = NULL;

      /* In a stream a cut between lines is no fault. */
      if (g_str_has_suffix (name, "l") && cut > 0 && (content[cut] == '\n' || content[cut - 1] == '\n'))
        continue;
      document = io_fixture_load (content, cut);
      g_assert_cmpuint (td_document_get_n_errors (document), >, 0);
      g_assert_cmpuint (td_dataset_get_n_cases (td_document_get_dataset (document)), <=, 2);
    }
}

static void
test_truncated_document (void)
{
  check_truncated ("example.json");
}

static void
test_truncated_stream (void)
{
  check_truncated ("example.jsonl");
}

/* Any byte may be any other: never a crash, and always an end. */
static void
test_flipped (void)
{
  g_autofree char *folder = io_fixture_corpus ("good");
  g_autofree char *path = g_build_filename (folder, "every-form.json", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  gsize length;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  for (guint i = 0; i < 1500; i++)
    {
      g_autofree char *copy = g_memdup2 (content, length);
      g_autoptr (TdDocument) document = NULL;

      copy[g_rand_int_range (random, 0, length)] = g_rand_int_range (random, 0, 256);
      copy[g_rand_int_range (random, 0, length)] = "[]{}\",:0-"[g_rand_int_range (random, 0, 9)];
      document = io_fixture_load (copy, length);
      g_assert_cmpint (td_document_get_state (document), >=, TD_DOCUMENT_LOADED);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/loader/batches", test_batches);
  g_test_add_func ("/io/loader/cancel", test_cancel);
  g_test_add_func ("/io/loader/cancelled-before", test_cancelled_before);
  g_test_add_func ("/io/loader/stays-on-main", test_stays_on_main);
  g_test_add_func ("/io/loader/kept-problems", test_kept_problems);
  g_test_add_func ("/io/loader/record-limit", test_record_limit);
  g_test_add_func ("/io/loader/nesting", test_nesting);
  g_test_add_func ("/io/loader/truncated-document", test_truncated_document);
  g_test_add_func ("/io/loader/truncated-stream", test_truncated_stream);
  g_test_add_func ("/io/loader/flipped", test_flipped);
  return g_test_run ();
}
