/* test-collection.c: the cases of several datasets as one list, and their addresses
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

#define IDS(...) ((const char * const[]) { __VA_ARGS__, NULL })

typedef struct
{
  TdDataset    *first, *second;
  TdCollection *collection;
  GString      *notes;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->first = td_dataset_new ("file:///first.json");
  fixture->second = td_dataset_new ("file:///second.json");
  append_cases (fixture->first, IDS ("a", "b"));
  append_cases (fixture->second, IDS ("b", "c"));

  fixture->collection = td_collection_new ();
  fixture->notes = g_string_new (NULL);
  g_signal_connect (fixture->collection, "items-changed", G_CALLBACK (note_change), fixture->notes);
  td_collection_add (fixture->collection, fixture->first);
  td_collection_add (fixture->collection, fixture->second);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_finalize_object (fixture->collection);
  g_assert_finalize_object (fixture->first);
  g_assert_finalize_object (fixture->second);
  g_string_free (fixture->notes, TRUE);
}

static void
test_add (Fixture      *fixture,
          gconstpointer data)
{
  td_collection_add (fixture->collection, fixture->first);

  g_assert_cmpstr (fixture->notes->str, ==, "0-0+2 2-0+2 ");
  assert_ids (G_LIST_MODEL (fixture->collection), "a b b c");
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->collection)) == TD_TYPE_CASE);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->collection), 4));
  g_assert_cmpuint (td_collection_get_n_datasets (fixture->collection), ==, 2);
  g_assert_true (td_collection_get_dataset (fixture->collection, 1) == fixture->second);
  g_assert_null (td_collection_get_dataset (fixture->collection, 2));
}

static void
test_forwards_changes (Fixture      *fixture,
                       gconstpointer data)
{
  g_string_truncate (fixture->notes, 0);

  append_cases (fixture->first, IDS ("d"));
  append_cases (fixture->second, IDS ("e"));
  assert_ids (G_LIST_MODEL (fixture->collection), "a b d b c e");
  td_dataset_clear (fixture->second);
  td_dataset_clear (fixture->first);

  g_assert_cmpstr (fixture->notes->str, ==, "2-0+1 5-0+1 3-3+0 0-3+0 ");
  assert_ids (G_LIST_MODEL (fixture->collection), "");
}

static void
test_remove (Fixture      *fixture,
             gconstpointer data)
{
  g_string_truncate (fixture->notes, 0);

  td_collection_remove (fixture->collection, fixture->first);
  td_collection_remove (fixture->collection, fixture->first);
  append_cases (fixture->first, IDS ("x"));
  g_assert_cmpstr (fixture->notes->str, ==, "0-2+0 ");
  assert_ids (G_LIST_MODEL (fixture->collection), "b c");

  td_collection_remove_all (fixture->collection);
  td_collection_remove_all (fixture->collection);
  append_cases (fixture->second, IDS ("y"));
  g_assert_cmpstr (fixture->notes->str, ==, "0-2+0 0-2+0 ");
  assert_ids (G_LIST_MODEL (fixture->collection), "");
}

static void
test_addresses (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (TdCaseRef) first_b = td_collection_get_ref (fixture->collection, 1);
  g_autoptr (TdCaseRef) second_b = td_collection_get_ref (fixture->collection, 2);
  g_autoptr (TdCaseRef) found = td_collection_find (fixture->collection, "b");

  g_assert_true (td_collection_get_dataset_at (fixture->collection, 1) == fixture->first);
  g_assert_true (td_collection_get_dataset_at (fixture->collection, 2) == fixture->second);
  g_assert_null (td_collection_get_dataset_at (fixture->collection, 4));
  g_assert_null (td_collection_get_ref (fixture->collection, 4));
  g_assert_null (td_collection_find (fixture->collection, "z"));

  g_assert_cmpstr (td_case_ref_get_id (first_b), ==, "b");
  g_assert_true (td_case_ref_get_dataset (second_b) == fixture->second);
  g_assert_false (td_case_ref_equal (first_b, second_b));
  g_assert_true (td_case_ref_equal (first_b, found));
  g_assert_cmpuint (td_case_ref_hash (first_b), ==, td_case_ref_hash (found));
  g_assert_true (td_case_ref_get_case (found) == td_dataset_find_case (fixture->first, "b"));
}

/* An address outlives its case, and finds it again when the file is read anew. */
static void
test_address_survives_reload (Fixture      *fixture,
                              gconstpointer data)
{
  g_autoptr (TdCaseRef) ref = td_case_ref_new (fixture->first, "a");
  g_autoptr (TdCaseRef) same = td_case_ref_ref (ref);

  td_dataset_clear (fixture->first);
  g_assert_null (td_case_ref_get_case (ref));
  append_cases (fixture->first, IDS ("z", "a"));
  g_assert_cmpstr (td_case_get_id (td_case_ref_get_case (same)), ==, "a");
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/collection/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("add", test_add);
  add ("forwards-changes", test_forwards_changes);
  add ("remove", test_remove);
  add ("addresses", test_addresses);
  add ("address-survives-reload", test_address_survives_reload);

  return g_test_run ();
}
