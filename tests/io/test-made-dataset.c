/* test-made-dataset.c: what make-dataset invents loads without a problem, and broken cases alone are left out
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#define N_CASES 1000

/* Returns: (transfer full): the path of the file made. */
static char *
make (const char *shape,
      const char *broken)
{
  g_autoptr (GError) error = NULL;
  char *path = NULL;
  int fd = g_file_open_tmp ("takedowns-made-XXXXXX", &path, &error);
  g_autofree char *shape_option = g_strconcat ("--shape=", shape, NULL);
  g_autofree char *broken_option = g_strconcat ("--broken=", broken, NULL);
  g_autofree char *output_option = g_strconcat ("--output=", path, NULL);
  const char *argv[] = { g_getenv ("MAKE_DATASET"), "--cases=1000", "--seed=7", shape_option, broken_option, output_option, NULL };
  int status = -1;

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return path;
}

static TdDocument *
load (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  TdDocument *document = td_document_new (file);

  g_assert_true (td_document_load (document, NULL));
  return document;
}

static void
test_clean (gconstpointer shape)
{
  g_autofree char *path = make (shape, "0");
  g_autoptr (TdDocument) document = load (path);
  TdDataset *dataset = td_document_get_dataset (document);
  g_autofree char *problems = io_fixture_describe (document);

  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpuint (td_dataset_get_n_cases (dataset), ==, N_CASES);
  g_assert_cmpuint (td_dataset_get_n_sources (dataset), ==, 100);
  g_assert_cmpuint (td_dataset_get_n_organisations (dataset), ==, 40);
  g_assert_cmpuint (td_dataset_get_n_context (dataset), ==, 1);
  g_unlink (path);
}

/* Every case that loads holds six claims; that every bound occurs is what the tool promises. */
static void
test_all_bounds (void)
{
  g_autofree char *path = make ("document", "0");
  g_autoptr (TdDocument) document = load (path);
  GListModel *cases = G_LIST_MODEL (td_document_get_dataset (document));
  guint seen[TD_N_BOUNDS] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (TdCase) item = g_list_model_get_item (cases, i);

      g_assert_cmpuint (td_case_get_data (item)->n_claims, ==, 6);
      for (guint j = 1; j <= 6; j++)
        seen[td_case_get_claim (item, j)->quantity.bound]++;
    }
  for (guint i = 0; i < TD_N_BOUNDS; i++)
    g_assert_cmpuint (seen[i], >, 0);
  g_unlink (path);
}

static void
test_broken (gconstpointer shape)
{
  g_autofree char *path = make (shape, "0.1");
  g_autoptr (TdDocument) document = load (path);
  TdDataset *dataset = td_document_get_dataset (document);
  GListModel *problems = td_document_get_problems (document);
  g_autoptr (GHashTable) records = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, NULL);

  g_assert_cmpuint (td_dataset_get_n_cases (dataset), ==, N_CASES - N_CASES / 10);
  g_assert_cmpuint (td_document_get_n_warnings (document), ==, 0);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (TdProblem) problem = g_list_model_get_item (problems, i);

      /* One record a line, in both shapes. */
      g_hash_table_add (records, GUINT_TO_POINTER (td_problem_get_line (problem)));
    }
  g_assert_cmpuint (g_hash_table_size (records), ==, N_CASES / 10);
  g_unlink (path);
}

static void
test_deterministic (void)
{
  g_autofree char *one_path = make ("stream", "0.1");
  g_autofree char *other_path = make ("stream", "0.1");
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  g_assert_true (g_file_get_contents (one_path, &one, NULL, NULL));
  g_assert_true (g_file_get_contents (other_path, &other, NULL, NULL));
  g_assert_cmpstr (one, ==, other);
  g_assert_cmpuint (strlen (one), >, N_CASES * 1500);
  g_unlink (one_path);
  g_unlink (other_path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/io/made-dataset/clean/document", "document", test_clean);
  g_test_add_data_func ("/io/made-dataset/clean/stream", "stream", test_clean);
  g_test_add_data_func ("/io/made-dataset/broken/document", "document", test_broken);
  g_test_add_data_func ("/io/made-dataset/broken/stream", "stream", test_broken);
  g_test_add_func ("/io/made-dataset/all-bounds", test_all_bounds);
  g_test_add_func ("/io/made-dataset/deterministic", test_deterministic);
  return g_test_run ();
}
