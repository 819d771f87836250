/* test-dataset.c: the records of one file
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

#define IDS(...) ((const char * const[]) { __VA_ARGS__, NULL })

static void
test_cases (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new ("file:///a.json");
  g_autoptr (GString) notes = g_string_new (NULL);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_signal_connect (dataset, "items-changed", G_CALLBACK (note_change), notes);
  append_cases (dataset, IDS ("a", "b"));
  td_dataset_append_cases (dataset, none);
  append_cases (dataset, IDS ("c"));

  g_assert_cmpstr (notes->str, ==, "0-0+2 2-0+1 ");
  assert_ids (G_LIST_MODEL (dataset), "a b c");
  g_assert_cmpuint (td_dataset_get_n_cases (dataset), ==, 3);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (dataset)) == TD_TYPE_CASE);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (dataset), 3));
  g_assert_cmpstr (td_case_get_id (td_dataset_find_case (dataset, "b")), ==, "b");
  g_assert_null (td_dataset_find_case (dataset, "d"));
  g_assert_null (td_dataset_find_case (dataset, NULL));
  g_assert_cmpstr (td_dataset_get_uri (dataset), ==, "file:///a.json");
}

static void
test_head (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new (NULL);
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  TdArena *arena = td_arena_new ();
  TdDatasetHead head = { .title = td_text_copy (PLAIN ("Six cases"), arena), .licence = "CC0" };

  g_assert_null (td_dataset_get_uri (dataset));
  g_assert_null (td_dataset_get_head (dataset)->title);
  g_assert_nonnull (td_dataset_get_vocabulary (dataset));

  td_dataset_set_head (dataset, arena, &head, vocabulary);
  g_assert_cmpstr (td_text_get_tag (td_dataset_get_head (dataset)->title, "en"), ==, "Six cases");
  g_assert_cmpstr (td_dataset_get_head (dataset)->licence, ==, "CC0");
  g_assert_true (td_dataset_get_vocabulary (dataset) == vocabulary);
}

static void
append_sources (TdDataset      *dataset,
                const TdSource *sources,
                guint           n)
{
  TdArena *arena = td_arena_new ();
  TdSource *copies = td_arena_new0 (arena, TdSource, n);

  for (guint i = 0; i < n; i++)
    copies[i] = sources[i];
  td_dataset_append_sources (dataset, arena, copies, n);
}

static void
test_sources (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new (NULL);

  append_sources (dataset, (const TdSource[]) { { .id = "s1" }, { .id = "s2" } }, 2);
  append_sources (dataset, (const TdSource[]) { { .id = "s3" } }, 1);

  g_assert_cmpuint (td_dataset_get_n_sources (dataset), ==, 3);
  g_assert_cmpstr (td_dataset_get_source (dataset, 2)->id, ==, "s3");
  g_assert_null (td_dataset_get_source (dataset, 3));
  g_assert_true (td_dataset_find_source (dataset, "s2") == td_dataset_get_source (dataset, 1));
  g_assert_null (td_dataset_find_source (dataset, "s4"));
}

static void
append_organisations (TdDataset *dataset)
{
  TdArena *arena = td_arena_new ();
  TdOrganisation *organisations = td_arena_new0 (arena, TdOrganisation, 2);

  organisations[0].id = "ace";
  organisations[0].name = td_text_copy (PLAIN ("Alliance"), arena);
  organisations[0].short_name = td_text_copy (PLAIN ("ACE"), arena);
  organisations[1].id = "canal-plus";
  organisations[1].name = td_text_copy (PLAIN ("Canal+"), arena);
  td_dataset_append_organisations (dataset, arena, organisations, 2);
}

static void
test_organisations (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new (NULL);

  append_organisations (dataset);

  g_assert_cmpuint (td_dataset_get_n_organisations (dataset), ==, 2);
  g_assert_true (td_dataset_find_organisation (dataset, "ace") == td_dataset_get_organisation (dataset, 0));
  g_assert_null (td_dataset_find_organisation (dataset, "fact"));
  g_assert_null (td_dataset_get_organisation (dataset, 2));
}

static void
test_claimants (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new (NULL);
  g_autoptr (TdLanguage) english = td_language_new ("en");
  const TdNamed named[] = { { .id = "ace" }, { .id = "canal-plus" }, { .text = PLAIN ("the police") }, { .id = "gone" } };
  const TdStatement statement = { .n_claimants = 2, .claimants = named };
  const TdStatement nobody = { 0 };
  g_autofree char *two = NULL;
  g_autofree char *none = NULL;

  append_organisations (dataset);
  two = td_dataset_format_claimants (dataset, &statement, english);
  none = td_dataset_format_claimants (dataset, &nobody, english);

  g_assert_cmpstr (two, ==, "ACE and Canal+");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (td_dataset_get_label (dataset, &named[2], english), ==, "the police");
  g_assert_cmpstr (td_dataset_get_label (dataset, &named[3], english), ==, "gone");
}

static void
test_context (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new (NULL);
  TdArena *arena = td_arena_new ();
  TdStatement *statements = td_arena_new0 (arena, TdStatement, 2);

  statements[1].number = 2;
  td_dataset_append_context (dataset, arena, statements, 2);

  g_assert_cmpuint (td_dataset_get_n_context (dataset), ==, 2);
  g_assert_cmpuint (td_dataset_get_context (dataset, 1)->number, ==, 2);
  g_assert_null (td_dataset_get_context (dataset, 2));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (dataset)), ==, 0);
}

typedef struct
{
  const char *claim; /* as_of */
  const char *statement; /* as_of */
  const char *sources[4];
  const char *expected;
} DateRow;

static void
assert_date (TdDate      date,
             const char *expected)
{
  g_autofree char *text = td_date_to_string (date);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_dates (void)
{
  static const DateRow ROWS[] = {
    { NULL, NULL, { "october", "august", NULL }, "2021-08-02" },
    { NULL, NULL, { "september", "october", NULL }, "2021-09" },
    { NULL, NULL, { "undated", "missing", "october", NULL }, "2021-10-18" },
    { NULL, NULL, { "undated", NULL }, "" },
    { NULL, "2020", { "october", NULL }, "2020" },
    { "2019~", "2020", { "october", NULL }, "2019~" },
  };
  g_autoptr (TdDataset) dataset = td_dataset_new (NULL);
  const TdSource sources[] = {
    { .id = "october", .published = make_date ("2021-10-18"), .updated = make_date ("2021-01-01") },
    { .id = "august", .published = make_date ("2021-08-02") },
    { .id = "september", .published = make_date ("2021-09") },
    { .id = "undated", .updated = make_date ("2000-01-01"), .accessed = make_date ("2001") },
  };

  append_sources (dataset, sources, G_N_ELEMENTS (sources));
  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdStatement statement = { .sources = ROWS[i].sources, .as_of = make_date (ROWS[i].statement) };
      TdClaim claim = { .statement = &statement, .as_of = make_date (ROWS[i].claim) };

      assert_date (td_dataset_get_claim_date (dataset, &claim), ROWS[i].expected);
      if (ROWS[i].claim == NULL)
        assert_date (td_dataset_get_statement_date (dataset, &statement), ROWS[i].expected);
    }
}

/* Whoever listens sees the list empty already, and may still hold what it was lent. */
static void
look_while_cleared (GListModel *list,
                    guint       position,
                    guint       removed,
                    guint       added,
                    const TdSource *lent)
{
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
  g_assert_null (td_dataset_find_source (TD_DATASET (list), lent->id));
  g_assert_cmpstr (lent->id, ==, "s1");
}

static void
test_clear (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new ("file:///a.json");
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  g_autoptr (GString) notes = g_string_new (NULL);
  g_autoptr (TdCase) kept = NULL;
  TdDatasetHead head = { .licence = "CC0" };
  gulong handler;

  td_dataset_set_head (dataset, td_arena_new (), &head, vocabulary);
  append_sources (dataset, (const TdSource[]) { { .id = "s1" } }, 1);
  append_cases (dataset, IDS ("a", "b"));
  kept = g_list_model_get_item (G_LIST_MODEL (dataset), 0);

  g_signal_connect (dataset, "items-changed", G_CALLBACK (note_change), notes);
  handler = g_signal_connect (dataset, "items-changed", G_CALLBACK (look_while_cleared),
                              (gpointer) td_dataset_get_source (dataset, 0));
  td_dataset_clear (dataset);
  g_signal_handler_disconnect (dataset, handler);
  td_dataset_clear (dataset);

  g_assert_cmpstr (notes->str, ==, "0-2+0 ");
  g_assert_null (td_dataset_find_case (dataset, "a"));
  g_assert_cmpuint (td_dataset_get_n_sources (dataset), ==, 0);
  g_assert_null (td_dataset_get_head (dataset)->licence);
  g_assert_true (td_dataset_get_vocabulary (dataset) != vocabulary);
  g_assert_cmpstr (td_dataset_get_uri (dataset), ==, "file:///a.json");
  g_assert_cmpstr (td_case_get_id (kept), ==, "a");

  append_cases (dataset, IDS ("b"));
  assert_ids (G_LIST_MODEL (dataset), "b");
}

static void
test_take_content (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new ("file:///a.json");
  g_autoptr (TdDataset) newer = td_dataset_new ("file:///a.json");
  g_autoptr (GString) notes = g_string_new (NULL);

  append_sources (dataset, (const TdSource[]) { { .id = "s1" } }, 1);
  append_cases (dataset, IDS ("a", "b"));
  append_sources (newer, (const TdSource[]) { { .id = "s2" }, { .id = "s3" } }, 2);
  append_cases (newer, IDS ("b", "c", "d"));

  g_signal_connect (dataset, "items-changed", G_CALLBACK (note_change), notes);
  td_dataset_take_content (dataset, newer);

  g_assert_cmpstr (notes->str, ==, "0-2+3 ");
  g_assert_null (td_dataset_find_case (dataset, "a"));
  g_assert_nonnull (td_dataset_find_case (dataset, "d"));
  g_assert_cmpuint (td_dataset_get_n_sources (dataset), ==, 2);
  g_assert_cmpuint (td_dataset_get_n_cases (newer), ==, 0);
  g_assert_null (td_dataset_find_case (newer, "d"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dataset/cases", test_cases);
  g_test_add_func ("/dataset/head", test_head);
  g_test_add_func ("/dataset/sources", test_sources);
  g_test_add_func ("/dataset/organisations", test_organisations);
  g_test_add_func ("/dataset/claimants", test_claimants);
  g_test_add_func ("/dataset/context", test_context);
  g_test_add_func ("/dataset/dates", test_dates);
  g_test_add_func ("/dataset/clear", test_clear);
  g_test_add_func ("/dataset/take-content", test_take_content);

  return g_test_run ();
}
