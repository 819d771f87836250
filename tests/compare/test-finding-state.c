/* test-finding-state.c: what is known of a figure, and how it is said
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

typedef struct
{
  const char *name;
  const char *key;
  const char *statements;
  const char *state;
  guint       n_origins;
  double      low, high; /* the spread; low > high: none */
  const char *value;
  const char *words; /* of the state */
  const char *also;  /* NULL: none */
} Row;

#define SAY(source, members, claim) "{'sources': [" source "], " members "'claims': [" claim "]}"
#define C(members) "{'metric': 'live-channels', " members "}"

static const Row rows[] = {
  { "single", "live-channels", SAY ("'s1'", "", C ("'amount': 6000")),
    "single", 1, 6000, 6000, "6,000", "one origin", NULL },
  { "single-many-pages", "live-channels",
    SAY ("'s1', 's2'", "'origin': 'o', ", C ("'amount': 6000"))
    "," SAY ("'s3'", "'origin': 'o', ", C ("'amount': 6000")),
    "single", 1, 6000, 6000, "6,000", "one origin", NULL },
  { "single-relay-named-by-source", "live-channels",
    SAY ("'s1'", "", C ("'amount': 6000")) "," SAY ("'relay'", "'relayed': true, ", C ("'amount': 6000")),
    "single", 1, 6000, 6000, "6,000", "one origin", NULL },
  { "single-when-others-are-missing", "live-channels",
    SAY ("'s1', 'nowhere'", "", C ("'amount': 6000")), "single", 1, 6000, 6000, "6,000", "one origin", NULL },
  { "single-when-all-are-missing", "live-channels",
    SAY ("'nowhere', 'elsewhere'", "", C ("'amount': 6000")), "single", 1, 6000, 6000, "6,000", "one origin", NULL },
  { "agreed", "live-channels",
    SAY ("'s1'", "", C ("'amount': 6000")) "," SAY ("'s2'", "", C ("'amount': 6000, 'bound': 'more-than'")),
    "agreed", 2, 6000, 6000, "6,000", "2 independent origins", "also: more than 6,000" },
  { "agreed-needs-current", "live-channels",
    SAY ("'s1'", "", C ("'amount': 6000")) "," SAY ("'s2'", "'state': 'withdrawn', ", C ("'amount': 6000")),
    "single", 1, 6000, 6000, "6,000", "one origin", NULL },
  { "disputed", "live-channels",
    SAY ("'s1'", "'claimant_kind': 'court', ", C ("'amount': 138")) "," SAY ("'s2'", "", C ("'amount': 250")),
    "disputed", 2, 138, 250, "138", "disputed", "also: 250" },
  { "disputed-by-words", "payment-accounts-blocked",
    SAY ("'s1'", "", "{'metric': 'payment-accounts-blocked', 'amount': 150}")
    "," SAY ("'s2'", "", "{'metric': 'payment-accounts-blocked', 'bound': 'vague', 'magnitude': 'dozens'}"),
    "disputed", 2, 150, 150, "150", "disputed", "also: dozens" },
  { "not-disputed-by-the-corrected", "live-channels",
    SAY ("'s1'", "", C ("'amount': 138")) "," SAY ("'s2'", "'state': 'corrected', ", C ("'amount': 250")),
    "single", 1, 138, 138, "138", "one origin", NULL },
  { "not-disputed-by-an-earlier-date", "live-channels",
    SAY ("'s1'", "'as_of': '2014', ", C ("'amount': 750")) "," SAY ("'s2'", "", C ("'amount': 350, 'as_of': '2016'")),
    "single", 1, 350, 350, "350", "one origin", "also: 750" },
  { "agreed-with-an-earlier-date", "live-channels",
    SAY ("'s1'", "'as_of': '2014', ", C ("'amount': 350")) "," SAY ("'s2'", "'as_of': '2016', ", C ("'amount': 350")),
    "agreed", 2, 350, 350, "350", "2 independent origins", NULL },
  { "disputed-when-one-date-is-only-of-the-paper", "live-channels",
    SAY ("'old'", "", C ("'amount': 750")) "," SAY ("'s2'", "'as_of': '2021', ", C ("'amount': 350")),
    "disputed", 2, 350, 750, "350", "disputed", "also: 750" },
  { "disputed-by-a-later-date", "live-channels",
    SAY ("'s1'", "'claimant_kind': 'court', 'as_of': '2014', ", C ("'amount': 750"))
    "," SAY ("'s2'", "'as_of': '2016', ", C ("'amount': 350")),
    "disputed", 2, 350, 750, "750", "disputed", "also: 350" },
  { "disputed-by-an-overlapping-date", "live-channels",
    SAY ("'s1'", "'as_of': '2016-03', ", C ("'amount': 750"))
    "," SAY ("'s2'", "'claimant_kind': 'court', 'as_of': '2016', ", C ("'amount': 350")),
    "disputed", 2, 350, 750, "350", "disputed", "also: 750" },
  { "flow-of-an-earlier-year", "visits;per=year",
    SAY ("'s1'", "'as_of': '2014', ", "{'metric': 'visits', 'amount': 750, 'per': 'year'}")
    "," SAY ("'s2'", "'as_of': '2016', ", "{'metric': 'visits', 'amount': 350, 'per': 'year'}"),
    "single", 1, 350, 350, "350 a year", "one origin", "also: 750 a year" },
  { "flow-of-an-earlier-window", "visits;per=window-12",
    SAY ("'s1'", "", "{'metric': 'visits', 'amount': 750, 'per': 'window', 'window': '2014-01/2014-12'}")
    "," SAY ("'s2'", "'claimant_kind': 'court', ",
             "{'metric': 'visits', 'amount': 350, 'per': 'window', 'window': '2016-01/2016-12'}"),
    "single", 1, 350, 350, "350, January – December 2016", "one origin",
    "also: 750, January – December 2014" },
  { "flow-of-no-period-is-disputed", "revenue;per=not-stated;currency=EUR",
    SAY ("'s1'", "'as_of': '2014', ", "{'metric': 'revenue', 'amount': 750, 'per': 'not-stated', 'currency': 'EUR'}")
    "," SAY ("'s2'", "'as_of': '2016', ", "{'metric': 'revenue', 'amount': 350, 'per': 'not-stated', 'currency': 'EUR'}"),
    "disputed", 2, 350, 750, "€350, period not stated", "disputed", "also: €750" },
  { "event-of-an-earlier-date-is-disputed", "arrests",
    SAY ("'s1'", "'as_of': '2014', ", "{'metric': 'arrests', 'amount': 7}")
    "," SAY ("'s2'", "'as_of': '2016', ", "{'metric': 'arrests', 'amount': 3}"),
    "disputed", 2, 3, 7, "3", "disputed", "also: 7" },
  { "what-was-done-is-no-stock", "services;sense=offline",
    SAY ("'s1'", "'as_of': '2014', ", "{'metric': 'services', 'amount': 7, 'sense': 'offline'}")
    "," SAY ("'s2'", "'as_of': '2016', ", "{'metric': 'services', 'amount': 3, 'sense': 'offline'}"),
    "disputed", 2, 3, 7, "3", "disputed", "also: 7" },
  { "downloads-only-grow", "downloads",
    SAY ("'s1'", "'as_of': '2014', ", "{'metric': 'downloads', 'amount': 7}")
    "," SAY ("'s2'", "'as_of': '2016', ", "{'metric': 'downloads', 'amount': 3}"),
    "disputed", 2, 3, 7, "3", "disputed", "also: 7" },
  { "unresolved", "arrests",
    SAY ("'s1'", "", "{'metric': 'arrests', 'amount': 22}") "," SAY ("'s2'", "", "{'metric': 'arrests', 'amount': 1}")
    "," SAY ("'s3'", "", "{'metric': 'arrests', 'amount': 25}"),
    "unresolved", 3, 1, 25, "no agreed value (1 to 25)", "no agreed value", "stated: 22, 1 and 25" },
  { "unresolved-with-period", "visits;per=month",
    SAY ("'s1'", "", "{'metric': 'visits', 'amount': 5000000, 'per': 'month'}")
    "," SAY ("'s2'", "", "{'metric': 'visits', 'amount': 90000, 'per': 'month'}"),
    "unresolved", 2, 90000, 5000000, "no agreed value (90,000 to 5 million a month)", "no agreed value",
    "stated: 5 million a month and 90,000 a month" },
  { "words-only", "users",
    SAY ("'s1'", "", "{'metric': 'users', 'bound': 'vague', 'magnitude': 'several-millions'}"),
    "words-only", 1, 1, 0, "several million", "words only", NULL },
  { "words-contradict-words", "users",
    SAY ("'s1'", "'claimant_kind': 'court', ", "{'metric': 'users', 'bound': 'vague', 'magnitude': 'dozens'}")
    "," SAY ("'s2'", "", "{'metric': 'users', 'bound': 'vague', 'magnitude': 'millions'}"),
    "disputed", 2, 1, 0, "dozens", "disputed", "also: millions" },
  { "words-before-withheld", "users",
    SAY ("'s1'", "'claimant_kind': 'court', ", "{'metric': 'users', 'bound': 'undisclosed'}")
    "," SAY ("'s2'", "", "{'metric': 'users', 'bound': 'vague', 'magnitude': 'dozens'}"),
    "words-only", 1, 1, 0, "dozens", "words only", NULL },
  { "withheld", "price;per=month;currency=EUR",
    SAY ("'s1'", "", "{'metric': 'price', 'bound': 'undisclosed', 'currency': 'EUR', 'per': 'month'}"),
    "withheld", 0, 1, 0, "withheld", "withheld", NULL },
  { "withheld-confirms-nothing", "live-channels",
    SAY ("'s1'", "", C ("'amount': 6000")) "," SAY ("'s2'", "", C ("'bound': 'undisclosed'")),
    "single", 1, 6000, 6000, "6,000", "one origin", NULL },
  { "taken-back", "live-channels", SAY ("'s1'", "'mood': 'denied', ", C ("'amount': 6000")),
    "not-reported", 0, 1, 0, "not reported", "not reported", NULL },
  { "zero-is-a-number", "live-channels", SAY ("'s1'", "", C ("'amount': 0")),
    "single", 1, 0, 0, "0", "one origin", NULL },
};

static void
test_state (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_case (row->statements);
  g_autoptr (TdFinding) finding = fixture_find (fixture, "a", row->key, 0);
  g_autofree char *value = td_finding_format_value (finding, fixture->english);
  g_autofree char *words = td_finding_format_state (finding, fixture->english);
  g_autofree char *also = td_finding_format_also (finding, fixture->english);

  g_assert_cmpstr (td_finding_state_get_id (finding->state), ==, row->state);
  g_assert_cmpuint (finding->n_origins, ==, row->n_origins);
  g_assert_cmpstr (value, ==, row->value);
  g_assert_cmpstr (words, ==, row->words);
  g_assert_cmpstr (also, ==, row->also);
  g_assert_cmpint (finding->low > finding->high, ==, row->low > row->high);
  if (row->low <= row->high)
    {
      g_assert_cmpfloat (finding->low, ==, row->low);
      g_assert_cmpfloat (finding->high, ==, row->high);
    }
}

/* Another key is another figure: listed, never weighed. */
static void
test_keys_are_apart (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_case (SAY ("'s1'", "", "{'metric': 'users', 'amount': 50000000}")
                      "," SAY ("'s2'", "", "{'metric': 'users', 'amount': 5000000, 'scope': 'IT'}")
                      "," SAY ("'s3'", "", "{'metric': 'servers', 'amount': 200, 'sense': 'offline'}")
                      "," SAY ("'s4'", "", "{'metric': 'servers', 'amount': 18000, 'sense': 'run'}")
                      "," SAY ("'s5'", "", "{'metric': 'visits', 'amount': 12, 'per': 'P12M'}")
                      "," SAY ("'s6'", "", "{'metric': 'visits', 'amount': 12, 'per': 'year'}"));
  g_autoptr (GPtrArray) findings =
    td_findings_for_case (fixture->dataset, fixture_get_case (fixture, "a"), NULL);

  /* P12M and year are one key. */
  g_assert_cmpuint (findings->len, ==, 5);
  g_assert_false (td_case_is_disputed (fixture->dataset, fixture_get_case (fixture, "a")));
  g_assert_cmpstr (td_findings_find_main (findings, "users")->key.scope, ==, "whole");
}

/* A noun and a date of their own do not split a key. */
static void
test_nouns_share_a_key (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_case (SAY ("'s1'", "", C ("'amount': 138, 'counted': 'entries', 'as_of': '2020'"))
                      "," SAY ("'s2'", "", C ("'amount': 250, 'as_of': '2020'")));
  g_autoptr (TdFinding) finding = fixture_find (fixture, "a", "live-channels", 0);

  g_assert_cmpuint (finding->n_claims, ==, 2);
  g_assert_true (td_case_is_disputed (fixture->dataset, fixture_get_case (fixture, "a")));
}

static void
test_sources_once (void)
{
  g_autoptr (Fixture) fixture = fixture_new_case (SAY ("'s1', 's2'", "", C ("'amount': 1"))
                                                  "," SAY ("'s2', 's3'", "", C ("'amount': 1")));
  g_autoptr (TdFinding) finding = fixture_find (fixture, "a", "live-channels", 0);
  const char *expected[] = { "s1", "s2", "s3", NULL };

  g_assert_cmpstrv (finding->sources, expected);
}

/* A finding keeps its case, though nobody else does. */
static void
test_outlives_dataset (void)
{
  Fixture *fixture = fixture_new_case (SAY ("'s1'", "", C ("'amount': 6000")));
  g_autoptr (TdFinding) finding = fixture_find (fixture, "a", "live-channels", 0);
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autofree char *value = NULL;

  fixture_free (fixture);
  value = td_finding_format_value (finding, english);
  g_assert_cmpstr (value, ==, "6,000");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/finding/state/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_state);
    }
  g_test_add_func ("/finding/keys-are-apart", test_keys_are_apart);
  g_test_add_func ("/finding/nouns-share-a-key", test_nouns_share_a_key);
  g_test_add_func ("/finding/sources-once", test_sources_once);
  g_test_add_func ("/finding/outlives-dataset", test_outlives_dataset);

  return g_test_run ();
}
