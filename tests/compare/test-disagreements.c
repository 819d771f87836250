/* test-disagreements.c: what a rule can tell does not agree, and what it leaves alone
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-disagreement.h"

typedef struct
{
  const char *name;
  const char *statements;
  const char *found; /* "kind subject subject n_claims, …" */
} Row;

#define SAY(source, members, claim) "{'sources': [" source "], " members "'claims': [" claim "]}"
#define TELL(source, members) "{'sources': [" source "], " members "}"
#define M(metric, members) "{'metric': '" metric "', " members "}"
#define PAIR(a, b) SAY ("'s1'", "", a) "," SAY ("'s2'", "", b)

static const Row rows[] = {
  /* Nothing to tell. */
  { "one-claim", SAY ("'s1'", "", M ("arrests", "'amount': 22")), "" },
  { "same-twice", PAIR (M ("arrests", "'amount': 22"), M ("arrests", "'amount': 22")), "" },
  { "other-group", PAIR (M ("arrests", "'amount': 22"), M ("servers", "'amount': 22")), "" },
  { "trifles", PAIR (M ("arrests", "'amount': 9"), M ("suspects", "'amount': 9")), "" },
  { "from-ten-on", PAIR (M ("arrests", "'amount': 10"), M ("suspects", "'amount': 10")), "event arrests suspects 2" },
  { "other-amounts", PAIR (M ("arrests", "'amount': 22"), M ("suspects", "'amount': 23")), "" },
  { "rounded-too-far", PAIR (M ("users", "'amount': 110000"), M ("subscribers", "'amount': 100000")), "" },
  { "rounded-to-two-digits", PAIR (M ("users", "'amount': 183200"), M ("subscribers", "'amount': 183000")),
    "noun users subscribers 2" },
  { "rounded-to-one-digit", PAIR (M ("users", "'amount': 3700000"), M ("subscribers", "'amount': 4000000")),
    "noun users subscribers 2" },
  { "small-is-not-rounded", PAIR (M ("users", "'amount': 134"), M ("subscribers", "'amount': 130")), "" },
  { "taken-back", SAY ("'s1'", "'state': 'withdrawn', ", M ("arrests", "'amount': 22")) ","
    SAY ("'s2'", "", M ("arrests", "'amount': 25")), "" },
  { "computed", SAY ("'s1'", "'basis': 'inferred', ", M ("arrests", "'amount': 22")) ","
    SAY ("'s2'", "", M ("arrests", "'amount': 25")), "" },
  { "withheld", PAIR (M ("arrests", "'bound': 'undisclosed'"), M ("arrests", "'amount': 25")), "" },
  { "any-words", PAIR (M ("arrests", "'bound': 'vague', 'magnitude': {'en': 'a record number'}"),
                       M ("arrests", "'amount': 25")), "" },
  /* Each kind. */
  { "noun", PAIR (M ("visits", "'amount': 90000, 'per': 'month'"), M ("users", "'amount': 90000, 'per': 'month'")),
    "noun visits users 2" },
  { "noun-of-the-source", PAIR (M ("users", "'amount': 250, 'counted': 'customers'"), M ("users", "'amount': 250")),
    "noun users 2" },
  { "noun-is-the-metrics-own", PAIR (M ("users", "'amount': 250, 'counted': 'users'"), M ("users", "'amount': 250")),
    "" },
  { "noun-said-in-one-breath",
    SAY ("'s1'", "", M ("visits", "'amount': 90000, 'per': 'month'") "," M ("users", "'amount': 90000, 'per': 'month'"))
    "," SAY ("'s2'", "", M ("users", "'amount': 90000, 'per': 'month'")), "" },
  { "noun-is-no-share", PAIR (M ("traffic-share", "'amount': 80"), M ("users", "'amount': 80")), "" },
  { "unit", PAIR (M ("servers", "'amount': 50"), M ("ip-addresses", "'amount': 50")), "unit servers ip-addresses 2" },
  { "unit-of-what-was-done", PAIR (M ("servers", "'amount': 50, 'sense': 'seized'"),
                                   M ("servers", "'amount': 50, 'sense': 'offline'")), "unit servers 2" },
  { "unit-of-what-was-done-otherwise", PAIR (M ("servers", "'amount': 50, 'sense': 'seized'"),
                                             M ("servers", "'amount': 51, 'sense': 'offline'")), "" },
  { "qualifier", PAIR (M ("live-channels", "'amount': 6000"), M ("live-channels", "'amount': 6000, 'bound': 'more-than'")),
    "qualifier live-channels 2" },
  { "qualifier-of-three", PAIR (M ("live-channels", "'amount': 6000"),
                                M ("live-channels", "'amount': 6000, 'bound': 'more-than'")) ","
    SAY ("'s3'", "", M ("live-channels", "'amount': 6000, 'bound': 'about'")), "qualifier live-channels 3" },
  { "precision", PAIR (M ("domains", "'amount': 130, 'bound': 'more-than'"), M ("domains", "'amount': 134")),
    "precision domains 2" },
  { "precision-of-words", PAIR (M ("domains", "'bound': 'vague', 'magnitude': 'hundreds'"), M ("domains", "'amount': 134")),
    "precision domains 2" },
  { "period", PAIR (M ("visits", "'amount': 6700, 'per': 'year'"), M ("visits", "'amount': 6700, 'per': 'not-stated'")),
    "period visits 2" },
  { "period-is-the-same", PAIR (M ("visits", "'amount': 6700, 'per': 'year'"), M ("visits", "'amount': 6700, 'per': 'P12M'")),
    "" },
  { "scope", PAIR (M ("users", "'amount': 5000000"), M ("users", "'amount': 5000000, 'scope': 'IT'")), "scope users 2" },
  { "scope-of-another-figure", PAIR (M ("users", "'amount': 50000000"), M ("users", "'amount': 5000000, 'scope': 'IT'")),
    "" },
  { "count", PAIR (M ("arrests", "'amount': 4"), M ("arrests", "'amount': 1")), "count arrests 2" },
  { "count-at-two-times", SAY ("'s1'", "'as_of': '2014', ", M ("live-channels", "'amount': 750")) ","
    SAY ("'s2'", "'as_of': '2016', ", M ("live-channels", "'amount': 350")), "" },
  { "event", PAIR (M ("arrests", "'amount': 22"), M ("suspects", "'amount': 22")), "event arrests suspects 2" },
  { "unit-of-enforcement", PAIR (M ("arrests", "'amount': 22"), M ("searches", "'amount': 22")),
    "unit arrests searches 2" },
  { "money-kind", PAIR (M ("profit", "'amount': 5000000, 'currency': 'EUR', 'per': 'year'"),
                        M ("revenue", "'amount': 5000000, 'currency': 'EUR', 'per': 'year'")),
    "money-kind profit revenue 2" },
  { "money-kind-in-one-currency", PAIR (M ("profit", "'amount': 5000000, 'currency': 'EUR', 'per': 'year'"),
                                        M ("revenue", "'amount': 5000000, 'currency': 'USD', 'per': 'year'")), "" },
  { "currency", PAIR (M ("price", "'amount': 20, 'currency': 'EUR', 'per': 'month'"),
                      M ("price", "'amount': 20, 'currency': 'USD', 'per': 'month'")), "currency price 2" },
  { "currency-converted", PAIR (M ("revenue", "'amount': 6.2, 'currency': 'USD', 'per': 'year'"),
                                M ("revenue", "'amount': 4.9, 'currency': 'GBP', 'per': 'year'")), "currency revenue 2" },
  { "currency-of-another-figure", PAIR (M ("revenue", "'amount': 6.2, 'currency': 'USD', 'per': 'year'"),
                                        M ("revenue", "'amount': 4.9, 'currency': 'GBP', 'per': 'month'")), "" },
  { "date", TELL ("'s1'", "'events': [{'event': 'ended', 'date': '2018-05'}]") ","
    TELL ("'s2'", "'events': [{'event': 'ended', 'date': '2019-05'}]"), "date ended 0" },
  { "date-more-precise", TELL ("'s1'", "'events': [{'event': 'ended', 'date': '2018-05'}]") ","
    TELL ("'s2'", "'events': [{'event': 'ended', 'date': '2018-05-04'}]"), "" },
  { "date-unsaid", TELL ("'s1'", "'events': [{'event': 'ended', 'date': '2018-05'}]") ","
    TELL ("'s2'", "'events': [{'event': 'ended'}]"), "" },
  { "date-of-one-raid", TELL ("'s1'", "'events': [{'event': 'action', 'date': '2025-08-24'}]") ","
    TELL ("'s2'", "'events': [{'event': 'action', 'date': '2025-08-25'}]"), "date action 0" },
  { "date-of-two-raids", TELL ("'s1'", "'events': [{'event': 'action', 'date': '2025-03-24'}]") ","
    TELL ("'s2'", "'events': [{'event': 'action', 'date': '2025-08-25'}]"), "" },
  { "date-of-announcements", TELL ("'s1'", "'events': [{'event': 'announced', 'date': '2025-08-24'}]") ","
    TELL ("'s2'", "'events': [{'event': 'announced', 'date': '2025-08-25'}]"), "" },
  { "date-denied", TELL ("'s1'", "'mood': 'denied', 'events': [{'event': 'ended', 'date': '2018-05'}]") ","
    TELL ("'s2'", "'events': [{'event': 'ended', 'date': '2019-05'}]"), "" },
  { "place", TELL ("'s1'", "'places': [{'country': 'PL', 'role': 'action-in'}]") ","
    TELL ("'s2'", "'places': [{'country': 'UA', 'role': 'action-in'}]"), "place action-in 0" },
  { "place-of-another-role", TELL ("'s1'", "'places': [{'country': 'PL', 'role': 'seat'}]") ","
    TELL ("'s2'", "'places': [{'country': 'UA', 'role': 'action-in'}]"), "" },
  { "places-of-servers", TELL ("'s1'", "'places': [{'country': 'PL', 'role': 'hosted-in'}]") ","
    TELL ("'s2'", "'places': [{'country': 'UA', 'role': 'hosted-in'}]"), "" },
  { "places-of-many-raids",
    TELL ("'s1'", "'places': [{'country': 'PL', 'role': 'action-in'}, {'country': 'DE', 'role': 'action-in'}]") ","
    TELL ("'s2'", "'places': [{'country': 'UA', 'role': 'action-in'}]"), "" },
  { "place-of-court",
    TELL ("'s1'", "'events': [{'event': 'judgment'}], 'places': [{'country': 'GB', 'place': 'Derby', 'role': 'other'}]")
    "," TELL ("'s2'", "'events': [{'event': 'judgment'}], "
                      "'places': [{'country': 'GB', 'place': 'Chesterfield', 'role': 'other'}]"), "place judgment 0" },
  { "places-of-nothing",
    TELL ("'s1'", "'places': [{'country': 'GB', 'place': 'Derby', 'role': 'other'}]")
    "," TELL ("'s2'", "'places': [{'country': 'GB', 'place': 'Chesterfield', 'role': 'other'}]"), "" },
  { "certainty", SAY ("'s1'", "'mood': 'conditional', ", M ("arrests", "'amount': 4")) ","
    SAY ("'s2'", "", M ("arrests", "'amount': 4")), "certainty arrests 2" },
  { "certainty-denied", SAY ("'s1'", "'mood': 'denied', ", M ("arrests", "'amount': 4")) ","
    SAY ("'s2'", "", M ("arrests", "'amount': 4")), "certainty arrests 2" },
  { "certainty-of-other-amounts", SAY ("'s1'", "'mood': 'denied', ", M ("arrests", "'amount': 4")) ","
    SAY ("'s2'", "", M ("arrests", "'amount': 7")), "" },
  { "certainty-of-nobody", SAY ("'s1'", "'mood': 'denied', ", M ("arrests", "'amount': 4")) ","
    SAY ("'s2'", "'mood': 'conditional', ", M ("arrests", "'amount': 4")), "" },
  { "certainty-of-the-end", TELL ("'s1'", "'mood': 'conditional', 'outcomes': ['suspended']") ","
    TELL ("'s2'", "'outcomes': ['suspended']"), "certainty suspended 0" },
  { "internal", SAY ("'s1'", "", M ("arrests", "'amount': 4")) "," SAY ("'s1', 's2'", "", M ("arrests", "'amount': 1")),
    "internal arrests 2" },
  { "internal-in-one-breath", SAY ("'s1'", "", M ("arrests", "'amount': 4") "," M ("arrests", "'amount': 1")),
    "internal arrests 2" },
  { "internal-two-readings", SAY ("'s1'", "", M ("arrests", "'amount': [1, 4], 'bound': 'either'")),
    "internal arrests 1" },
  { "several", PAIR (M ("users", "'amount': 5000000, 'bound': 'about'"), M ("users", "'amount': 5000000, 'scope': 'IT'"))
    "," SAY ("'s3'", "", M ("users", "'amount': 9000000")), "scope users 2, count users 2" },
};

static char *
describe (const TdDisagreement *disagreement)
{
  g_auto (GStrv) subjects = td_disagreement_list_subjects (disagreement);
  g_autofree char *joined = g_strjoinv (" ", subjects);

  return g_strdup_printf ("%s %s %u", td_disagreement_kind_get_id (disagreement->kind), joined, disagreement->n_claims);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_case (row->statements);
  g_autoptr (GPtrArray) found =
    td_disagreements_for_case (fixture->dataset, fixture_get_case (fixture, "a"));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < found->len; i++)
    {
      g_autofree char *one = describe (found->pdata[i]);

      g_strv_builder_add (builder, one);
    }
  all = g_strv_builder_end (builder);
  text = g_strjoinv (", ", all);
  g_assert_cmpstr (text, ==, row->found);
}

typedef struct
{
  const char *name;
  const char *statements;
  const char *sentence;
} Sentence;

static const Sentence sentences[] = {
  { "noun", PAIR (M ("visits", "'amount': 90000, 'per': 'month'"), M ("users", "'amount': 90000, 'per': 'month'")),
    "One amount under two nouns: 90,000 a month as “Visits” (Médias24); 90,000 a month as “Users” (Hespress)." },
  { "noun-of-the-source", PAIR (M ("users", "'amount': 250, 'counted': 'customers'"), M ("users", "'amount': 250")),
    "Users, under two nouns: 250 as “customers” (Médias24); 250 as “Users” (Hespress)." },
  { "who", SAY ("'s1'", "'claimant': ['ace'], 'relayed': true, ", M ("users", "'amount': 250")) ","
    SAY ("'s2'", "'claimant': ['dazn'], ", M ("users", "'amount': 250, 'bound': 'more-than'")),
    "Users, one amount worded in two ways: 250 (ACE, relayed by Médias24); more than 250 (DAZN)." },
  { "sense", PAIR (M ("servers", "'amount': 50, 'sense': 'seized'"), M ("servers", "'amount': 50")),
    "Servers, one number for two things done: 50, seized (Médias24); 50, what was done is unsaid (Hespress)." },
  { "figure-of-many", PAIR (M ("users", "'amount': 50, 'scope': 'IT'"), M ("users", "'amount': 70, 'scope': 'IT'")),
    "Users (Italy), amounts that contradict each other: 50 (Médias24); 70 (Hespress)." },
  { "scope", PAIR (M ("users", "'amount': 50"), M ("users", "'amount': 50, 'scope': 'IT'")),
    "Users, one amount for two scopes: 50, the whole (Médias24); 50, Italy (Hespress)." },
  { "mood", SAY ("'s1'", "'mood': 'conditional', ", M ("arrests", "'amount': 4")) ","
    SAY ("'s2'", "", M ("arrests", "'amount': 4")),
    "Arrests, not equally certain: 4, in the conditional (Médias24); 4, as a fact (Hespress)." },
  { "date", TELL ("'s1'", "'events': [{'event': 'ended', 'date': '2018-05'}]") ","
    TELL ("'s2'", "'events': [{'event': 'ended', 'date': '2019-05'}]"),
    "Ended, on two dates: May 2018 (Médias24); May 2019 (Hespress)." },
  { "court",
    TELL ("'s1'", "'events': [{'event': 'judgment'}], 'places': [{'country': 'GB', 'place': 'Derby', 'role': 'other'}]")
    "," TELL ("'s2'", "'events': [{'event': 'judgment'}], "
                      "'places': [{'country': 'GB', 'place': 'Chesterfield', 'role': 'other'}]"),
    "Judgment, in two places: Derby (Médias24); Chesterfield (Hespress)." },
  { "country", TELL ("'s1'", "'places': [{'country': 'PL', 'role': 'action-in'}]") ","
    TELL ("'s2'", "'places': [{'country': 'UA', 'role': 'action-in'}]"),
    "Place of the action, in two places: Poland (Médias24); Ukraine (Hespress)." },
  { "outcome", TELL ("'s1'", "'mood': 'conditional', 'outcomes': ['suspended']") ","
    TELL ("'s2'", "'outcomes': ['suspended']"),
    "Suspended, not equally certain: in the conditional (Médias24); as a fact (Hespress)." },
  { "two-readings", SAY ("'s1'", "", M ("arrests", "'amount': [1, 4], 'bound': 'either'")),
    "Arrests, one source leaves two readings: 1 or 4 (Médias24)." },
  { "unknown-source", SAY ("'nowhere'", "", M ("arrests", "'amount': [1, 4], 'bound': 'either'")),
    "Arrests, one source leaves two readings: 1 or 4 (not attributed)." },
};

static void
test_sentence (gconstpointer data)
{
  const Sentence *row = data;
  g_autoptr (Fixture) fixture = fixture_new_case (row->statements);
  g_autoptr (GPtrArray) found = td_disagreements_for_case (fixture->dataset, fixture_get_case (fixture, "a"));
  g_autofree char *sentence = NULL;

  g_assert_cmpuint (found->len, ==, 1);
  sentence = td_disagreement_format (found->pdata[0], fixture->dataset, fixture->english);
  g_assert_cmpstr (sentence, ==, row->sentence);
}

static void
test_kinds (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (int i = 0; i < TD_N_DISAGREEMENTS; i++)
    {
      g_assert_true (g_hash_table_add (ids, (gpointer) td_disagreement_kind_get_id ((TdDisagreementKind) i)));
      g_assert_cmpstr (td_disagreement_kind_get_name ((TdDisagreementKind) i, english), !=, "");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/disagreement/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strconcat ("/disagreement/sentence/", sentences[i].name, NULL);

      g_test_add_data_func (path, &sentences[i], test_sentence);
    }
  g_test_add_func ("/disagreement/kinds", test_kinds);

  return g_test_run ();
}
