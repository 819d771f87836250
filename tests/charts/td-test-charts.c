/* td-test-charts.c: the sample and charts of it, for the tests of the floor
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-charts.h"

#include <glib/gstdio.h>

#include "io/td-document.h"

static TdCollection *
load_path (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (GError) error = NULL;
  TdCollection *collection = td_collection_new ();

  g_assert_true (td_document_load (document, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (td_document_get_n_errors (document), ==, 0);
  td_collection_add (collection, td_document_get_dataset (document));
  return collection;
}

TdCollection *
td_test_load_sample (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("TAKEDOWNS_SOURCE"), "data", "sample.takedowns.json", NULL);

  return load_path (path);
}

TdCollection *
td_test_load_text (const char *json)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  const int fd = g_file_open_tmp ("takedowns-XXXXXX.json", &path, &error);
  TdCollection *collection;

  g_assert_no_error (error);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, json, -1, NULL));
  collection = load_path (path);
  g_unlink (path);
  return collection;
}

static char **
list_ids (TdCollection *collection)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (collection)); i++)
    {
      g_autoptr (TdCase) one = g_list_model_get_item (G_LIST_MODEL (collection), i);

      g_strv_builder_add (ids, td_case_get_id (one));
    }

  return g_strv_builder_end (ids);
}

TdChartSpec *
td_test_make_spec (TdCollection *collection,
                   const char   *kind,
                   const char   *cases,
                   const char   *metric)
{
  g_auto (GStrv) ids = cases != NULL ? g_strsplit (cases, " ", -1) : list_ids (collection);
  g_autoptr (TdComparisonSpec) comparison = td_comparison_spec_new ((const char * const *) ids, NULL, TD_SHOW_AS_STATED);

  return td_chart_spec_new (kind, comparison, metric);
}

TdComparison *
td_test_compare (TdCollection *collection,
                 TdChartSpec  *spec)
{
  g_autoptr (GError) error = NULL;
  TdComparison *comparison = td_comparison_new (collection, td_chart_spec_get_comparison (spec), &error);

  g_assert_no_error (error);
  g_assert_nonnull (comparison);
  return comparison;
}
