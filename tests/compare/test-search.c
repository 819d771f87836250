/* test-search.c: queries, and the list of cases that match
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-best-cases.h"
#include "compare/td-case-details.h"

static const char cases[] =
  "{'id': 'electro', 'name': 'Électro TV Sat', 'aliases': ['Electro TV'], 'kind': 'iptv-subscription-service',"
  " 'summary': {'en': 'A service of Oujda', 'fr': 'Un service d`Oujda'}, 'statements': ["
  "  {'claimant': ['ace'], 'sources': ['s1'], 'places': [{'country': 'MA', 'place': 'Oujda'}],"
  "   'claims': [{'metric': 'visits', 'amount': 1, 'per': 'month', 'counted': {'fr': 'accès'}}]}]},"
  "{'id': 'calcio', 'name': 'Calcio', 'kind': 'live-sports-site', 'statements': ["
  "  {'claimant': ['dazn'], 'sources': ['s1'], 'places': [{'country': 'MD'}], 'serves': ['IT']}]},"
  "{'id': 'rare', 'name': 'Rare Breed TV', 'kind': 'free-iptv-service', 'statements': ["
  "  {'sources': ['s1'], 'parties': [{'organisation': {'en': 'Sky Italia'}, 'role': 'rights-holder'}]}]}";

typedef struct
{
  const char *words;
  const char *found; /* ids */
} Row;

static const Row rows[] = {
  { "", "electro calcio rare" },
  { "   ", "electro calcio rare" },
  { "electro", "electro" },
  { "ÉLECTRO sat", "electro" },
  { "sat electro", "electro" },
  { "electro calcio", "" },
  { "iptv", "electro rare" },
  { "oujda", "electro" },
  { "acces", "electro" },
  { "alliance creativity", "electro" },
  { "ACE", "electro" },
  { "dazn", "calcio" },
  { "morocco", "electro" },
  { "maroc", "electro" },
  { "Italie", "calcio" },
  { "ital", "calcio rare" },
  { "xyzzy", "" },
};

static char *
list_ids (GListModel *list)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (TdCase) owner = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", td_case_get_id (owner));
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
search (TdCaseList *list,
        const char *words)
{
  g_autoptr (TdQuery) query = td_query_new (words);

  td_case_list_set_query (list, query);
}

static void
test_words (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdCaseList) list = td_case_list_new (fixture->collection, fixture->english);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *found = NULL;

      search (list, rows[i].words);
      found = list_ids (G_LIST_MODEL (list));
      g_assert_cmpstr (found, ==, rows[i].found);
    }
}

static void
test_query (void)
{
  g_autoptr (TdQuery) query = td_query_new (" Élan ");
  g_autoptr (TdQuery) empty = td_query_new (NULL);

  g_assert_cmpstr (td_query_get_text (query), ==, " Élan ");
  g_assert_false (td_query_is_empty (query));
  g_assert_true (td_query_is_empty (empty));
  g_assert_true (td_query_matches (query, "elan\n"));
  g_assert_false (td_query_matches (query, "plan\n"));
  g_assert_true (td_query_matches (empty, ""));
}

/* Few results, those first whose name is meant. */
static void
test_best (void)
{
  static const struct
  {
    const char *words;
    guint       most;
    const char *best;
  } searches[] = {
    { "", 8, "" },
    { "tv", 8, "electro rare" },
    { "rare", 8, "rare" },
    { "breed tv", 8, "rare" },
    { "iptv", 1, "electro" },
    { "it", 8, "electro calcio rare" },
    { "r", 8, "rare electro calcio" },
    { " RARE breed ", 8, "rare" },
    { "r", 1, "rare" },
    { "xyzzy", 8, "" },
  };
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdCaseList) list = td_case_list_new (fixture->collection, fixture->english);

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr (GPtrArray) best = NULL;
      g_autoptr (GString) ids = g_string_new (NULL);

      search (list, searches[i].words);
      best = td_best_cases (list, searches[i].most);
      for (guint j = 0; j < best->len; j++)
        g_string_append_printf (ids, "%s%s", j > 0 ? " " : "", td_case_ref_get_id (g_ptr_array_index (best, j)));
      g_assert_cmpstr (ids->str, ==, searches[i].best);
    }
}

/* What is known of a case in one line, in the reader's language. */
static void
test_details (void)
{
  g_autoptr (Fixture) fixture = fixture_new (
    "{'id': 'a', 'name': 'A', 'kind': 'free-iptv-service', 'statements': [{'sources': ['s1'],"
    "  'places': [{'country': 'US', 'role': 'seat'}], 'events': [{'event': 'ended', 'date': '2021-10'}]}]},"
    "{'id': 'b', 'name': 'B', 'statements': []}");
  g_autoptr (TdCase) a = g_list_model_get_item (G_LIST_MODEL (fixture->collection), 0);
  g_autoptr (TdCase) b = g_list_model_get_item (G_LIST_MODEL (fixture->collection), 1);
  g_autofree char *full = td_case_format_details (a, fixture->english);
  g_autofree char *nothing = td_case_format_details (b, fixture->english);

  g_assert_cmpstr (full, ==, "Free IPTV service · United\u00a0States\u00a0·\u00a02021");
  g_assert_cmpstr (nothing, ==, "");
}

typedef struct
{
  guint n, position, removed, added;
} Changes;

static void
on_changed (GListModel *list,
            guint       position,
            guint       removed,
            guint       added,
            Changes    *changes)
{
  changes->n++;
  changes->position = position;
  changes->removed = removed;
  changes->added = added;
}

/* No signal for the same result, else one for the middle. */
static void
test_minimal_changes (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdCaseList) list = td_case_list_new (fixture->collection, fixture->english);
  Changes changes = { 0 };

  g_signal_connect (list, "items-changed", G_CALLBACK (on_changed), &changes);
  search (list, "");
  g_assert_cmpuint (changes.n, ==, 0);

  search (list, "iptv");
  g_assert_cmpuint (changes.n, ==, 1);
  g_assert_cmpuint (changes.position, ==, 1);
  g_assert_cmpuint (changes.removed, ==, 1);
  g_assert_cmpuint (changes.added, ==, 0);

  search (list, "iptv service");
  g_assert_cmpuint (changes.n, ==, 1);

  search (list, "calcio");
  g_assert_cmpuint (changes.n, ==, 2);
  g_assert_cmpuint (changes.removed, ==, 2);
  g_assert_cmpuint (changes.added, ==, 1);
}

/* A file that comes and goes changes what is found, at the right places. */
static void
test_follows_collection (void)
{
  g_autoptr (Fixture) first = fixture_new (cases);
  g_autoptr (Fixture) second = fixture_new ("{'id': 'electro', 'name': 'Electro two', 'statements': []},"
                                            "{'id': 'other', 'name': 'Other', 'statements': []}");
  g_autoptr (TdCaseList) list = td_case_list_new (first->collection, first->english);
  g_autofree char *both = NULL;
  g_autofree char *one = NULL;
  Changes changes = { 0 };

  search (list, "electro");
  g_signal_connect (list, "items-changed", G_CALLBACK (on_changed), &changes);
  td_collection_add (first->collection, second->dataset);
  both = list_ids (G_LIST_MODEL (list));
  g_assert_cmpstr (both, ==, "electro electro");
  g_assert_cmpuint (changes.position, ==, 1);

  td_collection_remove (first->collection, first->dataset);
  one = list_ids (G_LIST_MODEL (list));
  g_assert_cmpstr (one, ==, "electro");
  g_assert_cmpuint (changes.n, ==, 2);
  g_assert_cmpuint (changes.position, ==, 0);
  g_assert_cmpuint (changes.removed, ==, 1);
}

/* Each has its own words, and both follow the cases. */
static void
test_beside (void)
{
  g_autoptr (Fixture) first = fixture_new (cases);
  g_autoptr (Fixture) second = fixture_new ("{'id': 'other', 'name': 'Other IPTV', 'statements': []}");
  g_autoptr (TdCaseList) list = td_case_list_new (first->collection, first->english);
  g_autoptr (TdCaseList) beside = td_case_list_new_beside (list);
  g_autoptr (TdCaseList) third = td_case_list_new_beside (beside);
  g_autofree char *own = NULL;
  g_autofree char *others = NULL;
  g_autofree char *thirds = NULL;

  search (list, "calcio");
  search (beside, "iptv");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (third)), ==, 3);
  td_collection_add (first->collection, second->dataset);
  search (list, "dazn");
  own = list_ids (G_LIST_MODEL (list));
  others = list_ids (G_LIST_MODEL (beside));
  g_assert_cmpstr (own, ==, "calcio");
  g_assert_cmpstr (others, ==, "electro rare other");

  /* The words are there as long as anybody searches them. */
  g_clear_object (&list);
  g_clear_object (&beside);
  search (third, "other");
  thirds = list_ids (G_LIST_MODEL (third));
  g_assert_cmpstr (thirds, ==, "other");
}

static void
test_refs (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdCaseList) list = td_case_list_new (fixture->collection, fixture->english);
  g_autoptr (TdCaseRef) rare = td_case_ref_new (fixture->dataset, "rare");
  g_autoptr (TdCaseRef) calcio = td_case_ref_new (fixture->dataset, "calcio");
  g_autoptr (TdCaseRef) second = NULL;
  guint position = 99;

  search (list, "iptv");
  second = td_case_list_get_ref (list, 1);
  g_assert_true (td_case_ref_equal (second, rare));
  g_assert_null (td_case_list_get_ref (list, 2));
  g_assert_true (td_case_list_find (list, rare, &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_false (td_case_list_find (list, calcio, NULL));
}

/* The words of cases are made while nothing else is to do. */
static void
test_idle (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdCaseList) list = td_case_list_new (fixture->collection, fixture->english);
  g_autofree char *found = NULL;

  while (g_main_context_iteration (NULL, FALSE))
    ;
  search (list, "alliance");
  found = list_ids (G_LIST_MODEL (list));
  g_assert_cmpstr (found, ==, "electro");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/words", test_words);
  g_test_add_func ("/search/best", test_best);
  g_test_add_func ("/search/details", test_details);
  g_test_add_func ("/search/query", test_query);
  g_test_add_func ("/search/beside", test_beside);
  g_test_add_func ("/search/minimal-changes", test_minimal_changes);
  g_test_add_func ("/search/follows-collection", test_follows_collection);
  g_test_add_func ("/search/refs", test_refs);
  g_test_add_func ("/search/idle", test_idle);

  return g_test_run ();
}
