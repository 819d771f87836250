/* test-notices.c: notices gathered over many cases: order, rows, names
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-notice-table.h"

#include "compare/td-comparison-text.h"

static void
test_wave (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new ("{'id': 'a', 'name': 'Alpha', 'kind': 'enforcement-wave', 'statements': [{'sources': ['s1'],"
                 "  'claims': [{'metric': 'sites', 'amount': 138, 'sense': 'offline'}]}]},"
                 "{'id': 'b', 'name': 'Beta', 'kind': 'live-sports-site', 'statements': [{'sources': ['s1'],"
                 "  'claims': [{'metric': 'sites', 'amount': 1, 'sense': 'offline'}]}]}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdNotice *wave = notice_find (comparison, "wave");
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
  g_assert_null (notice_find (comparison, "same-origin"));
}

/* A wave beside a wave is like beside like. */
static void
test_waves_alone (void)
{
  g_autoptr (Fixture) fixture = fixture_new ("{'id': 'a', 'name': 'Alpha', 'kind': 'enforcement-wave', 'statements': []},"
                                             "{'id': 'b', 'name': 'Beta', 'kind': 'enforcement-wave', 'statements': []}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);

  g_assert_null (notice_find (comparison, "wave"));
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
  const TdNotice *notice = notice_find (comparison, "dates-apart");

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

/* The rules that are written down (5), in whatever order. */
static const char * const written[] = {
  "different-metrics", "noun-differs", "sense-differs", "scope-differs", "period-missing", "period-differs",
  "period-converted", "not-additive", "bounds", "round-numbers", "channel-duplicates", "titles-combined",
  "live-and-vod", "price-level", "free-against-paid", "money-kinds", "claimed-awarded", "currency-differs",
  "dates-apart", "claimant-interest", "same-origin", "equal-figures", "conditional", "inferred",
  "partial-takedown", "resurfaced", "legality-disputed", "wave",
};

static void
test_all_rules (void)
{
  const char * const *rules = td_notice_list_rules ();

  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    if (!g_strv_contains (rules, written[i]))
      g_error ("no rule %s", written[i]);
  g_assert_cmpuint (g_strv_length ((char **) rules), ==, G_N_ELEMENTS (written));
}

/* A list of names stays a list of names, whatever the names are. */
static void
test_names (void)
{
  static const struct
  {
    const char *a, *b;
    guint       n;
    const char *text;
  } lists[] = {
    { "Alpha", "Beta", 2, "Alpha and Beta" },
    { "Alpha and Beta", "Gamma", 2, "“Alpha and Beta” and Gamma" },
    { "Alpha et Beta", "Gamma", 2, "“Alpha et Beta” and Gamma" },
    { "Gamma", "138 names, 2024", 2, "Gamma and “138 names, 2024”" },
    { "Alpha & Beta", "Gamma; Delta", 2, "“Alpha & Beta” and “Gamma; Delta”" },
    { "Alpha and Beta", "Gamma", 1, "Alpha and Beta" },
    { "Andorra", "Bethany", 2, "Andorra and Bethany" },
  };
  const guint columns[] = { 0, 1 };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *cases = g_strdup_printf ("{'id': 'a', 'name': '%s', 'statements': []},"
                                                "{'id': 'b', 'name': '%s', 'statements': []}", lists[i].a, lists[i].b);
      g_autoptr (Fixture) fixture = fixture_new (cases);
      g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
      g_autofree char *text = td_comparison_format_cases (comparison, columns, lists[i].n, fixture->english);

      g_assert_cmpstr (text, ==, lists[i].text);
    }
}

/* Names in a sentence with figures are as clear as in a list. */
static void
test_names_with_figures (void)
{
  static const char minimum[] = "[{'sources': ['s1'], 'claims': [" CHANNELS ("'amount': 9, 'bound': 'more-than'") "]}]";
  g_autofree char *cases = g_strdup_printf ("{'id': 'a', 'name': 'Alpha, 2024', 'statements': %s},"
                                            "{'id': 'b', 'name': 'Beta', 'statements': %s}", minimum, minimum);
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autofree char *text = td_comparison_format_notice (comparison, notice_find (comparison, "bounds"), fixture->english);

  g_assert_cmpstr (text, ==, "“Alpha, 2024” (more than 9) and Beta (more than 9) are minimums.");
}

/* All are named in a legal line, however many. */
static void
test_names_before_the_law (void)
{
  static const char one[] = "[{'sources': ['s1'], 'claims': [" CHANNELS ("'amount': 9") "]}]";
  g_autofree char *cases = g_strdup_printf ("{'id': 'a', 'name': 'Alpha, 2024', 'statements': %s},"
                                            "{'id': 'b', 'name': 'Beta', 'statements': %s}", one, one);
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autoptr (GPtrArray) lines = td_comparison_list_legal (comparison, fixture->english);

  g_assert_cmpuint (lines->len, ==, 1);
  g_assert_cmpstr (lines->pdata[0], ==,
                   "“Alpha, 2024” and Beta: No judgment in this dataset; the case is as reported by Médias24.");
}

static void
append_scoped (GString    *cases,
               guint       n,
               const char *scope)
{
  g_string_append_printf (cases, "%s{'id': 'c%u', 'name': 'Case %u', 'statements': [{'sources': ['s1'], 'claims': ["
                                 "{'metric': 'users', 'amount': %u, 'scope': '%s'}]}]}",
                          n > 0 ? "," : "", n, n, 100 + n, scope);
}

/* Beyond four names the rest are counted, and what differs is still told. */
static void
test_groups (void)
{
  g_autoptr (GString) cases = g_string_new (NULL);
  g_autoptr (Fixture) fixture = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 6; i++)
    append_scoped (cases, i, i == 5 ? "IT" : "whole");
  fixture = fixture_new (cases->str);
  comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  text = td_comparison_format_notice (comparison, notice_find (comparison, "scope-differs"), fixture->english);

  g_assert_cmpstr (text, ==, "The figures do not cover the same: the whole (Case 0, Case 1, Case 2 and 2 others) and "
                             "Italy (Case 5).");
}

/* Of seven things four are named, too. */
static void
test_many_things (void)
{
  static const char * const scopes[] = { "FR", "IT", "ES", "DE", "GB", "US", "MA" };
  g_autoptr (GString) cases = g_string_new (NULL);
  g_autoptr (Fixture) fixture = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (scopes); i++)
    append_scoped (cases, i, scopes[i]);
  fixture = fixture_new (cases->str);
  comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  text = td_comparison_format_notice (comparison, notice_find (comparison, "scope-differs"), fixture->english);

  g_assert_cmpstr (text, ==, "The figures do not cover the same: France (Case 0), Italy (Case 1), Spain (Case 2) and "
                             "4 others.");
}

static void
test_many_senses (void)
{
  static const char * const senses[] = { "used", "run", "offline", "dismantled", "seized", "blocked" };
  g_autoptr (GString) cases = g_string_new (NULL);
  g_autoptr (Fixture) fixture = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (senses); i++)
    g_string_append_printf (cases, "%s{'id': 'c%u', 'name': 'Case %u', 'statements': [{'sources': ['s1'], 'claims': ["
                                   "{'metric': 'domains', 'amount': %u, 'sense': '%s'}]}]}",
                            i > 0 ? "," : "", i, i, 100 + i, senses[i]);
  fixture = fixture_new (cases->str);
  comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  text = td_comparison_format_notice (comparison, notice_find (comparison, "sense-differs"), fixture->english);

  g_assert_cmpstr (text, ==, "The sources count different things: used, run, taken offline, 3 others.");
}

/* What is about two metrics stands under the first row of each, and there only. */
static void
test_under_both_metrics (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_pair (MONEY ("loss", "'amount': 9, 'per': 'year'"),
                      MONEY ("revenue", "'amount': 8, 'per': 'year'") ", " CHANNELS ("'amount': 9"));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *loss = td_comparison_find_row (comparison, "loss");
  const TdComparisonRow *revenue = td_comparison_find_row (comparison, "revenue");

  g_assert_cmpuint (loss->n_notices, ==, 1);
  g_assert_cmpuint (revenue->n_notices, ==, 1);
  g_assert_cmpstr (loss->notices[0]->rule, ==, "money-kinds");
  g_assert_true (revenue->notices[0] == loss->notices[0]);
  g_assert_false (loss->is_apart);
  g_assert_cmpuint (td_comparison_find_row (comparison, "live-channels")->n_notices, ==, 0);
}

static void
test_for_metrics (void)
{
  g_autoptr (Fixture) fixture = fixture_new_pair ("{'metric': 'visitors', 'amount': 90000, 'per': 'month'}",
                                                  VISITS ("'amount': 123000000, 'per': 'year'"));
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

  g_test_add_func ("/notices/all-rules", test_all_rules);
  g_test_add_func ("/notices/names", test_names);
  g_test_add_func ("/notices/names-with-figures", test_names_with_figures);
  g_test_add_func ("/notices/names-before-the-law", test_names_before_the_law);
  g_test_add_func ("/notices/groups", test_groups);
  g_test_add_func ("/notices/many-things", test_many_things);
  g_test_add_func ("/notices/many-senses", test_many_senses);
  g_test_add_func ("/notices/under-both-metrics", test_under_both_metrics);
  g_test_add_func ("/notices/wave", test_wave);
  g_test_add_func ("/notices/origins-of-two-files", test_origins_of_two_files);
  g_test_add_func ("/notices/waves-alone", test_waves_alone);
  g_test_add_func ("/notices/dates-of-three", test_dates_of_three);
  g_test_add_func ("/notices/gathered", test_gathered);
  g_test_add_func ("/notices/worst-first", test_worst_first);
  g_test_add_func ("/notices/all-apart", test_all_apart);
  g_test_add_func ("/notices/period-keeps-near-apart", test_period_keeps_near_apart);
  g_test_add_func ("/notices/for-metrics", test_for_metrics);

  return g_test_run ();
}
