/* test-notices.c: each notice fires where it must and is silent where it must
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-comparison-text.h"

typedef struct
{
  const char   *name;
  const char   *rule;
  const char   *a, *b; /* claims, or whole statements where they begin with "+" */
  const char   *text;  /* NULL: silent */
  TdNoticeLevel level;
  TdShowPeriod  period;
} Row;

#define CHANNELS(more) "{'metric': 'live-channels', " more "}"
#define VISITS(more) "{'metric': 'visits', " more "}"
#define USERS(more) "{'metric': 'users', " more "}"
#define DOMAINS(more) "{'metric': 'domains', " more "}"
#define PRICE(more) "{'metric': 'price', " more "}"

static const Row rows[] = {
  { "fires", "different-metrics", "{'metric': 'visitors', 'amount': 90000, 'per': 'month'}",
    VISITS ("'amount': 123000000, 'bound': 'more-than', 'per': 'year'"),
    "Visitors and visits are different counts: one person makes many visits.", TD_NOTICE_APART },
  { "words-count", "different-metrics", "{'metric': 'visitors', 'bound': 'vague', 'magnitude': 'thousands', 'per': 'month'}",
    VISITS ("'amount': 123000000, 'per': 'year'"),
    "Visitors and visits are different counts: one person makes many visits.", TD_NOTICE_APART },
  { "other-pair", "different-metrics", DOMAINS ("'amount': 4, 'sense': 'used'"),
    "{'metric': 'servers', 'amount': 4, 'sense': 'run'}",
    "“Domains” and “Servers” are different counts: they are not set against each other.", TD_NOTICE_APART },
  { "silent-shared", "different-metrics",
    VISITS ("'amount': 9, 'per': 'year'") ", {'metric': 'visitors', 'amount': 9, 'per': 'month'}",
    VISITS ("'amount': 123000000, 'per': 'year'"), NULL },
  { "silent-other-group", "different-metrics", CHANNELS ("'amount': 9"), VISITS ("'amount': 9, 'per': 'year'"), NULL },
  { "silent-across-groups", "different-metrics", CHANNELS ("'amount': 9"), "{'metric': 'tentacles', 'amount': 9}", NULL },
  { "silent-care-only", "different-metrics", "{'metric': 'visitors', 'amount': 9, 'per': 'month'}",
    "{'metric': 'unique-visitors', 'amount': 9, 'per': 'month'}", NULL },

  { "fires", "period-missing", VISITS ("'amount': 9, 'per': 'year'"), VISITS ("'amount': 9, 'per': 'not-stated'"),
    "No period is given for Beta.", TD_NOTICE_APART },
  { "both", "period-missing", VISITS ("'amount': 9, 'per': 'not-stated'"),
    VISITS ("'amount': 9, 'per': 'not-stated'"), "No period is given for Alpha and Beta.", TD_NOTICE_APART },
  { "stock-beside-unique", "period-missing", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 9"),
    "No period is given for Beta.", TD_NOTICE_APART },
  { "silent-alone", "period-missing", VISITS ("'amount': 9, 'per': 'not-stated'"), CHANNELS ("'amount': 9"), NULL },
  { "silent-given", "period-missing", VISITS ("'amount': 9, 'per': 'year'"), VISITS ("'amount': 9, 'per': 'month'"),
    NULL },
  { "silent-stock", "period-missing", CHANNELS ("'amount': 9"), CHANNELS ("'amount': 9"), NULL },

  { "fires", "period-differs", VISITS ("'amount': 9, 'per': 'month'"), VISITS ("'amount': 9, 'per': 'year'"),
    "Different periods: a month, a year.", TD_NOTICE_CARE },
  { "silent-equal", "period-differs", VISITS ("'amount': 9, 'per': 'P12M'"), VISITS ("'amount': 9, 'per': 'year'"),
    NULL },
  { "silent-missing", "period-differs", VISITS ("'amount': 9, 'per': 'not-stated'"),
    VISITS ("'amount': 9, 'per': 'year'"), NULL },
  { "silent-converted", "period-differs", VISITS ("'amount': 9, 'per': 'month'"),
    VISITS ("'amount': 9, 'per': 'year'"), NULL, TD_NOTICE_CARE, TD_SHOW_PER_MONTH },

  { "fires", "period-converted", VISITS ("'amount': 9, 'per': 'month'"), VISITS ("'amount': 120, 'per': 'year'"),
    "Converted from 120 a year (Beta).", TD_NOTICE_CARE, TD_SHOW_PER_MONTH },
  { "silent-as-stated", "period-converted", VISITS ("'amount': 9, 'per': 'month'"),
    VISITS ("'amount': 120, 'per': 'year'"), NULL },
  { "silent-unique", "period-converted", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 120, 'per': 'year'"),
    NULL, TD_NOTICE_CARE, TD_SHOW_PER_MONTH },

  { "fires", "not-additive", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 9, 'per': 'year'"),
    "People counted in a month cannot be added up to a year: the same person may come in several months.",
    TD_NOTICE_APART },
  { "stock", "not-additive", CHANNELS ("'amount': 9, 'per': 'month'"), CHANNELS ("'amount': 9, 'per': 'year'"),
    "People counted in a month cannot be added up to a year: the same person may come in several months.",
    TD_NOTICE_APART },
  { "silent-flow", "not-additive", VISITS ("'amount': 9, 'per': 'month'"), VISITS ("'amount': 9, 'per': 'year'"),
    NULL },
  { "silent-equal", "not-additive", USERS ("'amount': 9, 'per': 'month'"), USERS ("'amount': 9, 'per': 'month'"),
    NULL },

  { "minimum", "bounds", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 3500, 'bound': 'more-than'"),
    "Beta (more than 3,500) is a minimum.", TD_NOTICE_CARE },
  { "minimums", "bounds", CHANNELS ("'amount': 6000, 'bound': 'at-least'"),
    CHANNELS ("'amount': 3500, 'bound': 'more-than'"),
    "Alpha (at least 6,000) and Beta (more than 3,500) are minimums.", TD_NOTICE_CARE },
  { "maximum", "bounds", CHANNELS ("'amount': 6000, 'bound': 'up-to'"), CHANNELS ("'amount': 3500"),
    "Alpha (up to 6,000) is a maximum.", TD_NOTICE_CARE },
  { "approximation", "bounds", CHANNELS ("'amount': 6000, 'bound': 'about'"), CHANNELS ("'amount': 3500"),
    "Alpha (about 6,000) is an approximation.", TD_NOTICE_CARE },
  { "nearly", "bounds", CHANNELS ("'amount': 6000, 'bound': 'nearly'"), CHANNELS ("'amount': 3500"),
    "Alpha (nearly 6,000) is an approximation.", TD_NOTICE_CARE },
  { "less-than", "bounds", CHANNELS ("'amount': 6000, 'bound': 'less-than'"), CHANNELS ("'amount': 3500"),
    "Alpha (less than 6,000) is a maximum.", TD_NOTICE_CARE },
  { "silent-firm", "bounds", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 4, 'bound': 'exactly'"), NULL },
  { "silent-alone", "bounds", CHANNELS ("'amount': 6000, 'bound': 'more-than'"), DOMAINS ("'amount': 4"), NULL },

  { "fires", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 200000"),
    "Round numbers: the ratio is only an order of size.", TD_NOTICE_CARE },
  { "silent-two-digits", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 3500"), NULL },
  { "silent-about", "round-numbers", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 2000, 'bound': 'about'"),
    NULL },
  { "silent-small", "round-numbers", CHANNELS ("'amount': 6"), CHANNELS ("'amount': 2"), NULL },

  { "fires", "channel-duplicates", CHANNELS ("'amount': 6000"), CHANNELS ("'amount': 3500"),
    "Channel lists repeat a channel in several qualities and regions.", TD_NOTICE_CARE },
  { "silent-alone", "channel-duplicates", CHANNELS ("'amount': 6000"), DOMAINS ("'amount': 4"), NULL },
  { "silent-withheld", "channel-duplicates", CHANNELS ("'amount': 6000"), CHANNELS ("'bound': 'undisclosed'"), NULL },

  { "fires", "titles-combined", "{'metric': 'vod-titles', 'amount': 200000}",
    "{'metric': 'vod-titles', 'amount': 26000}",
    "Films and series in one figure; whether a series counts once is unsaid.", TD_NOTICE_CARE },
  { "silent-films", "titles-combined", "{'metric': 'films', 'amount': 200000}", "{'metric': 'films', 'amount': 26000}",
    NULL },

  { "fires", "dates-apart", "+{'sources': ['old'], 'claims': [" CHANNELS ("'amount': 1") "]}",
    CHANNELS ("'amount': 3500"), "The figures are 5 years apart.", TD_NOTICE_CARE },
  { "silent-24-months", "dates-apart", CHANNELS ("'amount': 1, 'as_of': '2019-10-18'"), CHANNELS ("'amount': 3500"),
    NULL },
  { "a-day-over-24-months", "dates-apart", CHANNELS ("'amount': 1, 'as_of': '2019-10-17'"),
    CHANNELS ("'amount': 3500"), "The figures are 2 years apart.", TD_NOTICE_CARE },
  { "nearest-ends", "dates-apart", CHANNELS ("'amount': 1, 'as_of': '2019'"), CHANNELS ("'amount': 3500"), NULL },
  { "never-more-than-it-is", "dates-apart", CHANNELS ("'amount': 1, 'as_of': '2018'"),
    CHANNELS ("'amount': 3500, 'as_of': '2021-11'"), "The figures are 2 years apart.", TD_NOTICE_CARE },
  { "silent-undated", "dates-apart", "+{'sources': ['undated'], 'claims': [" CHANNELS ("'amount': 1") "]}",
    CHANNELS ("'amount': 3500"), NULL },

  { "fires", "same-origin", "+{'sources': ['s1'], 'origin': 'o', 'claims': [" CHANNELS ("'amount': 1") "]}",
    "+{'sources': ['s2'], 'origin': 'o', 'claims': [" CHANNELS ("'amount': 2") "]}",
    "Both come from one announcement.", TD_NOTICE_CARE },
  { "silent-two", "same-origin", CHANNELS ("'amount': 1"), CHANNELS ("'amount': 2"), NULL },

  { "fires", "conditional", "+{'sources': ['s1'], 'mood': 'conditional', 'claims': [" CHANNELS ("'amount': 1") "]}",
    DOMAINS ("'amount': 2"), "Alpha (1) is reported in the conditional.", TD_NOTICE_CARE },
  { "silent-fact", "conditional", CHANNELS ("'amount': 1"), CHANNELS ("'amount': 2"), NULL },
  { "fires", "inferred", "+{'sources': ['s1'], 'basis': 'inferred', 'claims': [" CHANNELS ("'amount': 1") "]}",
    DOMAINS ("'amount': 2"), "Alpha (1) was computed by the author of the data.", TD_NOTICE_CARE },
  { "silent-stated", "inferred", CHANNELS ("'amount': 1"), CHANNELS ("'amount': 2"), NULL },

  { "fires", "sense-differs", DOMAINS ("'amount': 4, 'sense': 'used'"), DOMAINS ("'amount': 2, 'sense': 'seized'"),
    "One counts what was used, the other what was seized.", TD_NOTICE_APART },
  { "unsaid", "sense-differs", DOMAINS ("'amount': 4, 'sense': 'used'"), DOMAINS ("'amount': 2"),
    "One counts what was used; of the other it is unsaid what was done.", TD_NOTICE_APART },
  { "silent-equal", "sense-differs", DOMAINS ("'amount': 4, 'sense': 'used'"),
    DOMAINS ("'amount': 2, 'sense': 'used'"), NULL },
  { "fires", "price-level", PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 15, 'sense': 'wholesale', 'currency': 'EUR', 'per': 'month'"),
    "A reseller's price is not a viewer's.", TD_NOTICE_APART },
  { "silent-of-levels", "sense-differs", PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 15, 'sense': 'wholesale', 'currency': 'EUR', 'per': 'month'"), NULL },
  { "silent-equal", "price-level", PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 15, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"), NULL },

  { "country", "scope-differs", USERS ("'amount': 50"), USERS ("'amount': 5, 'scope': 'IT'"),
    "Alpha covers the whole, Beta covers Italy.", TD_NOTICE_APART },
  { "sample", "scope-differs", USERS ("'amount': 50, 'scope': 'network'"), USERS ("'amount': 5, 'scope': 'sample'"),
    "Alpha covers the network, Beta covers a sample.", TD_NOTICE_APART },
  { "part", "scope-differs", USERS ("'amount': 50, 'scope': 'network'"), USERS ("'amount': 5, 'scope': 'site'"),
    "Alpha covers the network, Beta covers one site.", TD_NOTICE_CARE },
  { "silent-equal", "scope-differs", USERS ("'amount': 50, 'scope': 'IT'"), USERS ("'amount': 5, 'scope': 'IT'"),
    NULL },

  { "fires", "noun-differs", VISITS ("'amount': 5, 'per': 'month', 'counted': {'en': 'accesses'}"),
    VISITS ("'amount': 5, 'per': 'month'"), "The sources count different things: accesses, visits.", TD_NOTICE_CARE },
  { "acronym", "noun-differs", "{'metric': 'ip-addresses', 'amount': 5, 'counted': {'en': 'hosts'}}",
    "{'metric': 'ip-addresses', 'amount': 5}", "The sources count different things: hosts, IP addresses.", TD_NOTICE_CARE },
  { "silent-equal", "noun-differs", VISITS ("'amount': 5, 'per': 'month', 'counted': {'en': 'accesses'}"),
    VISITS ("'amount': 5, 'per': 'month', 'counted': {'en': 'accesses'}"), NULL },

  { "fires", "currency-differs", PRICE ("'amount': 12, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 12, 'currency': 'USD', 'per': 'month'"),
    "Different currencies (EUR and USD), and no dated rate in the data to convert them.", TD_NOTICE_APART },
  { "silent-equal", "currency-differs", PRICE ("'amount': 12, 'currency': 'EUR', 'per': 'month'"),
    PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"), NULL },
  { "silent-free", "currency-differs", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    NULL },

  { "fires", "free-against-paid", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    "One is free.", TD_NOTICE_CARE },
  { "silent-both-free", "free-against-paid", PRICE ("'amount': 0"), PRICE ("'amount': 0"), NULL },
  { "silent-free", "period-missing", PRICE ("'amount': 0"), PRICE ("'amount': 11, 'currency': 'EUR', 'per': 'month'"),
    NULL },

  { "fires", "partial-takedown", "+{'sources': ['s1'], 'outcomes': ['partial-takedown']}", CHANNELS ("'amount': 1"),
    "Alpha is reported to have been closed only in part.", TD_NOTICE_CARE },
  { "fires", "resurfaced", "+{'sources': ['s1'], 'outcomes': ['resurfaced-same-operator']}", CHANNELS ("'amount': 1"),
    "Alpha is reported to have come back.", TD_NOTICE_CARE },
  { "fires", "legality-disputed", "+{'sources': ['s1'], 'outcomes': ['contested']}", CHANNELS ("'amount': 1"),
    "Whether the law was broken is disputed: Alpha.", TD_NOTICE_CARE },
  { "clones", "resurfaced", "+{'sources': ['s1'], 'outcomes': ['clones-or-successors']}", CHANNELS ("'amount': 1"),
    "Copies or successors are reported online: Alpha.", TD_NOTICE_CARE },
  { "silent-withdrawn", "partial-takedown",
    "+{'sources': ['s1'], 'state': 'withdrawn', 'outcomes': ['partial-takedown']}", CHANNELS ("'amount': 1"), NULL },
  { "silent-denied", "partial-takedown", "+{'sources': ['s1'], 'mood': 'denied', 'outcomes': ['partial-takedown']}",
    CHANNELS ("'amount': 1"), NULL },
};

static char *
make_statements (const char *text,
                 const char *source)
{
  if (*text == '+')
    return g_strdup (text + 1);

  return g_strdup_printf ("{'sources': ['%s'], 'claims': [%s]}", source, text);
}

static Fixture *
load (const Row *row)
{
  g_autofree char *a = make_statements (row->a, "s1");
  g_autofree char *b = make_statements (row->b, "s2");
  g_autofree char *cases = g_strdup_printf ("{'id': 'a', 'name': 'Alpha', 'statements': [%s]},"
                                            "{'id': 'b', 'name': 'Beta', 'statements': [%s]}", a, b);

  return fixture_new (cases);
}

static const TdNotice *
find_notice (TdComparison *comparison,
             const char   *rule)
{
  for (guint i = 0; i < td_comparison_get_n_notices (comparison); i++)
    if (g_str_equal (td_comparison_get_notice (comparison, i)->rule, rule))
      return td_comparison_get_notice (comparison, i);

  return NULL;
}

static void
test_rule (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = load (row);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, row->period);
  const TdNotice *notice = find_notice (comparison, row->rule);
  g_autofree char *text = NULL;

  g_assert_true (g_strv_contains (td_notice_list_rules (), row->rule));
  if (row->text == NULL)
    {
      g_assert_null (notice);
      return;
    }
  g_assert_nonnull (notice);
  text = td_comparison_format_notice (comparison, notice, fixture->english);
  g_assert_cmpstr (text, ==, row->text);
  g_assert_cmpint (notice->level, ==, row->level);
}

/* What fires does not depend on which case stands first. */
static void
test_symmetric (gconstpointer data)
{
  const Row *row = data;
  Row turned = *row;
  g_autoptr (Fixture) fixture = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  const TdNotice *notice;

  turned.a = row->b;
  turned.b = row->a;
  fixture = load (&turned);
  comparison = fixture_compare (fixture, row->period);
  notice = find_notice (comparison, row->rule);
  g_assert_cmpint (notice != NULL, ==, row->text != NULL);
  if (notice != NULL)
    g_assert_cmpint (notice->level, ==, row->level);
}

static void
test_wave (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new ("{'id': 'a', 'name': 'Alpha', 'kind': 'enforcement-wave', 'statements': [{'sources': ['s1'],"
                 "  'claims': [{'metric': 'sites', 'amount': 138, 'sense': 'offline'}]}]},"
                 "{'id': 'b', 'name': 'Beta', 'kind': 'live-sports-site', 'statements': [{'sources': ['s1'],"
                 "  'claims': [{'metric': 'sites', 'amount': 1, 'sense': 'offline'}]}]}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdNotice *wave = find_notice (comparison, "wave");
  g_autofree char *text = td_comparison_format_notice (comparison, wave, fixture->english);

  g_assert_cmpstr (text, ==, "Alpha is a wave of operations with many targets, not one service.");
  g_assert_cmpuint (wave->n_cases, ==, 1);
  g_assert_null (wave->metrics[0]);
}

/* Two files may use one word for two announcements. */
static void
test_origins_of_two_files (void)
{
  g_autoptr (Fixture) one = fixture_new ("{'id': 'a', 'name': 'Alpha', 'statements': [{'sources': ['s1'], 'origin': 'o',"
                                         " 'claims': [" CHANNELS ("'amount': 1") "]}]}");
  g_autoptr (Fixture) two = fixture_new ("{'id': 'b', 'name': 'Beta', 'statements': [{'sources': ['s1'], 'origin': 'o',"
                                         " 'claims': [" CHANNELS ("'amount': 2") "]}]}");
  const char *cases[] = { "a", "b", NULL };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new (cases, NULL, TD_SHOW_AS_STATED);
  g_autoptr (TdComparison) comparison = NULL;

  td_collection_add (one->collection, two->dataset);
  comparison = td_comparison_new (one->collection, spec, NULL);
  g_assert_nonnull (comparison);
  g_assert_null (find_notice (comparison, "same-origin"));
}

/* A wave beside a wave is like beside like. */
static void
test_waves_alone (void)
{
  g_autoptr (Fixture) fixture = fixture_new ("{'id': 'a', 'name': 'Alpha', 'kind': 'enforcement-wave', 'statements': []},"
                                             "{'id': 'b', 'name': 'Beta', 'kind': 'enforcement-wave', 'statements': []}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);

  g_assert_null (find_notice (comparison, "wave"));
}

/* Two years apart are only the first and the last: the one between is not named. */
static void
test_dates_of_three (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new ("{'id': 'a', 'name': 'Alpha', 'statements': [{'sources': ['s1'], 'as_of': '2018-01-01', 'claims': ["
                 CHANNELS ("'amount': 1") "]}]},"
                 "{'id': 'b', 'name': 'Beta', 'statements': [{'sources': ['s1'], 'as_of': '2019-06-01', 'claims': ["
                 CHANNELS ("'amount': 2") "]}]},"
                 "{'id': 'c', 'name': 'Gamma', 'statements': [{'sources': ['s1'], 'as_of': '2020-06-01', 'claims': ["
                 CHANNELS ("'amount': 3") "]}]}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdNotice *notice = find_notice (comparison, "dates-apart");

  g_assert_nonnull (notice);
  g_assert_cmpuint (notice->n_cases, ==, 2);
  g_assert_cmpuint (notice->cases[0], ==, 0);
  g_assert_cmpuint (notice->cases[1], ==, 2);
}

/* Many cases make one notice of a rule and metric, worst first, and each row knows its own. */
static void
test_gathered (void)
{
  g_autoptr (GString) cases = g_string_new (NULL);
  g_autoptr (Fixture) fixture = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  const TdComparisonRow *row;
  guint n_bounds = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 7; i++)
    g_string_append_printf (cases, "%s{'id': 'c%u', 'name': 'Case %u', 'statements': [{'sources': ['s1'], 'claims': ["
                                   "{'metric': 'live-channels', 'amount': %u, 'bound': 'more-than'},"
                                   "{'metric': 'visits', 'amount': %u, 'per': '%s'}]}]}",
                            i > 0 ? "," : "", i, i, 100 + i, 100 + i, i == 6 ? "not-stated" : "month");
  fixture = fixture_new (cases->str);
  comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);

  for (guint i = 0; i < td_comparison_get_n_notices (comparison); i++)
    {
      const TdNotice *notice = td_comparison_get_notice (comparison, i);

      if (i > 0)
        g_assert_cmpint (notice->level, <=, td_comparison_get_notice (comparison, i - 1)->level);
      if (!g_str_equal (notice->rule, "bounds"))
        continue;
      n_bounds++;
      g_assert_cmpuint (notice->n_cases, ==, 7);
      text = td_comparison_format_notice (comparison, notice, fixture->english);
    }
  g_assert_cmpuint (n_bounds, ==, 1);
  g_assert_cmpstr (text, ==, "Case 0 (more than 100), Case 1 (more than 101), Case 2 (more than 102) and 4 others are minimums.");

  row = td_comparison_find_row (comparison, "visits");
  g_assert_true (row->is_apart);
  g_assert_cmpstr (row->notices[0]->rule, ==, "period-missing");
  g_assert_true (row->cells[6].is_apart);
  g_assert_false (row->cells[0].is_apart);
  g_assert_false (td_comparison_find_row (comparison, "live-channels")->is_apart);
}

/* What forbids stands before what only asks for care, whatever the order of the rules. */
static void
test_worst_first (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_pair (PRICE ("'amount': 12, 'sense': 'retail', 'currency': 'EUR', 'per': 'month'"),
                      PRICE ("'amount': 15, 'sense': 'wholesale', 'currency': 'EUR', 'per': 'year'"));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *row = td_comparison_find_row (comparison, "price");

  g_assert_cmpuint (row->n_notices, ==, 2);
  g_assert_cmpstr (row->notices[0]->rule, ==, "price-level");
  g_assert_cmpstr (row->notices[1]->rule, ==, "period-differs");
}

/* Without a period none of the figures may share an axis. */
static void
test_all_apart (void)
{
  g_autoptr (Fixture) fixture = fixture_new_pair (VISITS ("'amount': 5, 'per': 'not-stated'"),
                                                  VISITS ("'amount': 9, 'per': 'not-stated'"));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *row = td_comparison_find_row (comparison, "visits");

  g_assert_true (row->cells[0].is_apart && row->cells[1].is_apart);
}

/* Of two keys in a row each is kept from the other, whichever of them the row is of. */
static void
test_period_keeps_near_apart (void)
{
  g_autoptr (Fixture) fixture = fixture_new_pair (USERS ("'amount': 5"), USERS ("'amount': 9, 'per': 'month'"));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *row = td_comparison_find_row (comparison, "users");

  g_assert_true (row->cells[1].is_near);
  g_assert_true (row->cells[1].is_apart);
  g_assert_false (row->cells[0].is_apart);
}

typedef struct
{
  const char *rule;
  const char *a, *b, *c; /* statements */
  const char *text;
} Triple;

#define ONE(more, claim) "{'sources': ['s1'], " more "'claims': [" claim "]}"

/* "Both" and "the other" are of two. */
static const Triple triples[] = {
  { "same-origin", ONE ("'origin': 'o', ", CHANNELS ("'amount': 1")), ONE ("'origin': 'o', ", CHANNELS ("'amount': 2")),
    ONE ("'origin': 'p', ", CHANNELS ("'amount': 3")), "The figures of Alpha and Beta come from one announcement." },
  { "same-origin", ONE ("'origin': 'o', ", CHANNELS ("'amount': 1")), ONE ("'origin': 'o', ", CHANNELS ("'amount': 2")),
    ONE ("", DOMAINS ("'amount': 3")), "Both come from one announcement." },
  { "sense-differs", ONE ("", DOMAINS ("'amount': 1, 'sense': 'used'")), ONE ("", DOMAINS ("'amount': 2, 'sense': 'seized'")),
    ONE ("", DOMAINS ("'amount': 3, 'sense': 'blocked'")), "The sources count different things: used, seized, blocked." },
  { "sense-differs", ONE ("", DOMAINS ("'amount': 1, 'sense': 'used'")), ONE ("", DOMAINS ("'amount': 2, 'sense': 'seized'")),
    ONE ("", DOMAINS ("'amount': 3")), "The sources count different things: used, seized, unsaid what was done." },
  { "sense-differs", ONE ("", DOMAINS ("'amount': 1, 'sense': 'used'")), ONE ("", DOMAINS ("'amount': 2, 'sense': 'seized'")),
    ONE ("", DOMAINS ("'amount': 3, 'sense': 'used'")), "The sources count different things: used, seized." },
};

static void
test_triples (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (triples); i++)
    {
      const Triple *row = &triples[i];
      g_autofree char *cases = g_strdup_printf ("{'id': 'a', 'name': 'Alpha', 'statements': [%s]},"
                                                "{'id': 'b', 'name': 'Beta', 'statements': [%s]},"
                                                "{'id': 'c', 'name': 'Gamma', 'statements': [%s]}",
                                                row->a, row->b, row->c);
      g_autoptr (Fixture) fixture = fixture_new (cases);
      g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
      const TdNotice *notice = find_notice (comparison, row->rule);
      g_autofree char *text = NULL;

      g_assert_nonnull (notice);
      text = td_comparison_format_notice (comparison, notice, fixture->english);
      g_assert_cmpstr (text, ==, row->text);
    }
}

static void
test_for_metrics (void)
{
  g_autoptr (Fixture) fixture = load (&rows[0]);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const char *visits[] = { "visits", NULL };
  const char *channels[] = { "live-channels", NULL };
  g_autoptr (GPtrArray) of_visits = td_comparison_list_notices_for (comparison, visits);
  g_autoptr (GPtrArray) of_channels = td_comparison_list_notices_for (comparison, channels);

  g_assert_cmpuint (of_visits->len, ==, 1);
  g_assert_cmpuint (of_channels->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/notices/", rows[i].rule, "/", rows[i].name, NULL);
      g_autofree char *turned = g_strconcat (path, "/turned", NULL);

      g_test_add_data_func (path, &rows[i], test_rule);
      g_test_add_data_func (turned, &rows[i], test_symmetric);
    }
  g_test_add_func ("/notices/wave", test_wave);
  g_test_add_func ("/notices/origins-of-two-files", test_origins_of_two_files);
  g_test_add_func ("/notices/waves-alone", test_waves_alone);
  g_test_add_func ("/notices/dates-of-three", test_dates_of_three);
  g_test_add_func ("/notices/gathered", test_gathered);
  g_test_add_func ("/notices/worst-first", test_worst_first);
  g_test_add_func ("/notices/all-apart", test_all_apart);
  g_test_add_func ("/notices/period-keeps-near-apart", test_period_keeps_near_apart);
  g_test_add_func ("/notices/triples", test_triples);
  g_test_add_func ("/notices/for-metrics", test_for_metrics);

  return g_test_run ();
}
