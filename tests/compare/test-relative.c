/* test-relative.c: a figure against that of the reference case: ratio, difference, equal, or why not
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-comparison-export.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"

typedef struct
{
  const char    *name;
  const char    *metric;
  const char    *figure, *reference; /* claims of Alpha and of Beta */
  TdRelativeKind kind;
  const char    *text, *shortly; /* NULL: the same as text */
  TdShowPeriod   period;
  const char    *for_all; /* (nullable): in a table, said once of the row, in the cell of Beta */
  gboolean       is_empty; /* or once of the whole, since that cell is empty */
} Row;

#define M(metric, more) "{'metric': '" metric "', " more "}"
#define D(more) M ("domains", more)
#define S(more) M ("traffic-share", more)
#define C(more) M ("traffic-change-after", more)
#define X "\302\240×"
#define OF TD_RELATIVE_OF
#define EQUAL TD_RELATIVE_EQUAL
#define REFUSED TD_RELATIVE_REFUSED

static const Row rows[] = {
  /* Ratios: always of the figure to that of the reference, whichever is the greater. */
  { "greater", "live-channels", M ("live-channels", "'amount': 6000"), M ("live-channels", "'amount': 3500"), OF,
    "about 1.7" X " Beta", "about 1.7" X },
  { "smaller", "live-channels", M ("live-channels", "'amount': 3500"), M ("live-channels", "'amount': 6000"), OF,
    "about 0.58" X " Beta", "about 0.58" X },
  { "less-than", "vod-titles", M ("vod-titles", "'amount': 200000"),
    M ("vod-titles", "'amount': 26000, 'bound': 'more-than'"), OF, "less than 7.7" X " Beta", "less than 7.7" X },
  { "more-than", "domains", D ("'amount': 130, 'bound': 'more-than'"), D ("'amount': 4, 'bound': 'exactly'"), OF,
    "more than 32.5" X " Beta", "more than 32.5" X },
  { "small-bound", "domains", D ("'amount': 4, 'bound': 'exactly'"), D ("'amount': 130, 'bound': 'more-than'"), OF,
    "less than 0.0308" X " Beta", "less than 0.0308" X },
  { "small-range", "domains", D ("'amount': 4, 'bound': 'exactly'"), D ("'amount': [1000, 2000], 'bound': 'between'"), OF,
    "between 0.002 and 0.004" X " Beta", "between 0.002 and 0.004" X },
  { "smallest-range", "domains", D ("'amount': 4, 'bound': 'exactly'"), D ("'amount': [10000, 30000], 'bound': 'between'"), OF,
    "between 0.000133 and 0.0004" X " Beta", "between 0.000133 and 0.0004" X },
  { "converted", "visits", M ("visits", "'amount': 10, 'per': 'month'"), M ("visits", "'amount': 60, 'per': 'year'"), OF,
    "about 2" X " Beta", "about 2" X, TD_SHOW_PER_MONTH },
  { "about-one", "domains", D ("'amount': 1010"), D ("'amount': 1000"), OF, "about the same as Beta", "about the same" },

  /* Differences: percentages differ by points. */
  { "points-more", "traffic-share", S ("'amount': 45.3"), S ("'amount': 12.8"), OF,
    "about 33 points more than Beta", "about 33 points more" },
  { "points-less", "traffic-share", S ("'amount': 10"), S ("'amount': 25"), OF,
    "about 15 points less than Beta", "about 15 points less" },
  { "point", "traffic-share", S ("'amount': 11, 'bound': 'exactly'"), S ("'amount': 10, 'bound': 'exactly'"), OF,
    "exactly 1 point more than Beta", "exactly 1 point more" },
  { "points-above-a-minimum", "traffic-share", S ("'amount': 80, 'bound': 'more-than'"), S ("'amount': 30"), OF,
    "more than 50 points more than Beta", "more than 50 points more" },
  { "points-below-a-minimum", "traffic-share", S ("'amount': 30, 'bound': 'exactly'"), S ("'amount': 80, 'bound': 'at-least'"), OF,
    "at least 50 points less than Beta", "at least 50 points less" },
  { "points-of-a-range", "traffic-share", S ("'amount': [20, 30], 'bound': 'between'"), S ("'amount': 5, 'bound': 'exactly'"),
    OF, "between 15 and 25 points more than Beta", "between 15 and 25 points more" },
  { "points-open", "traffic-share", S ("'amount': 30"), S ("'amount': 20, 'bound': 'more-than'"), REFUSED,
    "no ratio: the two may be equal" },
  { "points-two-minimums", "traffic-share", S ("'amount': 30, 'bound': 'more-than'"), S ("'amount': 20, 'bound': 'more-than'"),
    REFUSED, "no ratio: both are minimums" },
  { "points-two-maximums", "traffic-share", S ("'amount': 30, 'bound': 'up-to'"), S ("'amount': 20, 'bound': 'up-to'"),
    REFUSED, "no ratio: both are maximums" },
  { "falls", "traffic-change-after", C ("'amount': -50"), C ("'amount': -25"), OF,
    "about 25 points less than Beta", "about 25 points less" },
  { "fall-below-a-maximum", "traffic-change-after", C ("'amount': -50, 'bound': 'less-than'"), C ("'amount': 10"), OF,
    "more than 60 points less than Beta", "more than 60 points less" },

  /* Equal amounts: "about 1 ×" would say nothing. */
  { "equal", "domains", D ("'amount': 4"), D ("'amount': 4"), EQUAL, "the same figure as Beta", "the same figure" },
  { "equal-share", "traffic-share", S ("'amount': 4"), S ("'amount': 4"), EQUAL, "the same figure as Beta", "the same figure" },
  { "equal-amounts", "domains", D ("'amount': 4, 'bound': 'exactly'"), D ("'amount': 4"), EQUAL,
    "about the same as Beta", "about the same" },
  { "equal-ranges", "domains", D ("'amount': [4, 6], 'bound': 'between'"), D ("'amount': [4, 6], 'bound': 'between'"), EQUAL,
    "the same figure as Beta", "the same figure" },
  { "either-is-no-range", "domains", D ("'amount': [4, 6], 'bound': 'either'"), D ("'amount': [4, 6], 'bound': 'between'"), OF,
    "between 0.666 and 1.5" X " Beta", "between 0.666 and 1.5" X },
  { "both-zero", "domains", D ("'amount': 0"), D ("'amount': 0"), EQUAL, "the same figure as Beta", "the same figure" },
  { "both-free", "price", M ("price", "'amount': 0"), M ("price", "'amount': 0, 'currency': 'EUR', 'per': 'month'"), EQUAL,
    "the same figure as Beta", "the same figure" },
  { "equal-minimums", "domains", D ("'amount': 4, 'bound': 'more-than'"), D ("'amount': 4, 'bound': 'more-than'"), REFUSED,
    "no ratio: both are minimums" },
  { "minimum-of-the-same", "domains", D ("'amount': 4, 'bound': 'more-than'"), D ("'amount': 4"), OF,
    "more than 1" X " Beta", "more than 1" X },

  /* Refused, with the reason. */
  { "own-not-reported", "domains", M ("arrests", "'amount': 4"), D ("'amount': 4"), TD_RELATIVE_NONE, NULL },
  { "own-withheld", "domains", D ("'bound': 'undisclosed'"), D ("'amount': 4"), TD_RELATIVE_NONE, NULL },
  { "reference-not-reported", "domains", D ("'amount': 4"), M ("arrests", "'amount': 4"), REFUSED,
    "no ratio: the reference has no figure",
    .is_empty = TRUE },
  { "reference-withheld", "domains", D ("'amount': 4"), D ("'bound': 'undisclosed'"), REFUSED,
    "no ratio: the figure of the reference is withheld",
    .is_empty = TRUE },
  { "words", "domains", D ("'bound': 'vague', 'magnitude': 'dozens'"), D ("'amount': 4"), REFUSED, "no ratio: in words only" },
  { "reference-words", "domains", D ("'amount': 4"), D ("'bound': 'vague', 'magnitude': 'dozens'"), REFUSED,
    "no ratio: the reference is in words only",
    .for_all = "no ratio for this figure" },
  { "unresolved", "domains", D ("'amount': 4") "," D ("'amount': 9"), D ("'amount': 4"), REFUSED, "no ratio: no agreed value" },
  { "reference-unresolved", "domains", D ("'amount': 4"), D ("'amount': 4") "," D ("'amount': 9"), REFUSED,
    "no ratio: the reference has no agreed value",
    .for_all = "no ratio for this figure" },
  { "undefined", "krakens", M ("krakens", "'amount': 4"), M ("krakens", "'amount': 2"), REFUSED,
    "no ratio: the data do not say what is counted",
    .for_all = "no ratio: the data do not say what is counted" },
  { "ranks", "rank", M ("rank", "'amount': 4"), M ("rank", "'amount': 2"), REFUSED, "no ratio: these are ranks",
    .for_all = "no ratio: these are ranks" },
  { "free", "price", M ("price", "'amount': 0"), M ("price", "'amount': 10, 'currency': 'EUR', 'per': 'month'"), REFUSED,
    "no ratio: one is free" },
  { "sense", "domains", D ("'amount': 4, 'sense': 'used'"), D ("'amount': 4, 'sense': 'seized'"), REFUSED,
    "no ratio: used against seized" },
  { "sense-unsaid", "domains", D ("'amount': 4, 'sense': 'used'"), D ("'amount': 4"), REFUSED,
    "no ratio: used against unsaid what was done" },
  { "scope", "users", M ("users", "'amount': 4, 'scope': 'IT'"), M ("users", "'amount': 9"), REFUSED,
    "no ratio: Italy against the whole" },
  { "currency", "price", M ("price", "'amount': 4, 'currency': 'EUR', 'per': 'month'"),
    M ("price", "'amount': 4, 'currency': 'USD', 'per': 'month'"), REFUSED, "no ratio: EUR against USD" },
  { "period", "visits", M ("visits", "'amount': 4, 'per': 'month'"), M ("visits", "'amount': 4, 'per': 'year'"), REFUSED,
    "no ratio: a month against a year" },
  { "period-not-converted", "users", M ("users", "'amount': 4, 'per': 'month'"), M ("users", "'amount': 4, 'per': 'year'"),
    REFUSED, "no ratio: a month against a year", NULL, TD_SHOW_PER_YEAR },
  { "period-unstated", "visits", M ("visits", "'amount': 4, 'per': 'not-stated'"), M ("visits", "'amount': 4, 'per': 'not-stated'"),
    REFUSED, "no ratio: the length of a period is not stated" },
  { "period-on-one-side", "users", M ("users", "'amount': 4, 'per': 'month'"), M ("users", "'amount': 4"), REFUSED,
    "no ratio: the length of a period is not stated" },
  { "since-it-began", "visits", M ("visits", "'amount': 4, 'per': 'ever'"), M ("visits", "'amount': 8, 'per': 'ever'"), REFUSED,
    "no ratio: the length of a period is not stated" },
  { "zero", "domains", D ("'amount': 4"), D ("'amount': 0"), REFUSED, "no ratio: one is zero" },
  { "minimums", "domains", D ("'amount': 4, 'bound': 'more-than'"), D ("'amount': 3, 'bound': 'at-least'"), REFUSED,
    "no ratio: both are minimums" },
  { "maximums", "domains", D ("'amount': 4, 'bound': 'less-than'"), D ("'amount': 3, 'bound': 'up-to'"), REFUSED,
    "no ratio: both are maximums" },
};

/* The comparison of the cases of a fixture with the one at @reference as the measure. */
static TdComparison *
compare_with_reference (Fixture     *fixture,
                        guint        reference,
                        const char  *metric,
                        TdShowPeriod period)
{
  g_autoptr (TdComparison) plain = fixture_compare (fixture, period);
  g_autoptr (TdComparisonSpec) with = td_comparison_spec_with_reference (td_comparison_get_spec (plain), reference);
  const char *metrics[] = { metric, NULL };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_with_metrics (with, metrics);
  g_autoptr (GError) error = NULL;
  TdComparison *comparison = td_comparison_new (fixture->collection, spec, &error);

  g_assert_no_error (error);
  return comparison;
}

static void
test_pair (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_pair (row->figure, row->reference);
  g_autoptr (TdComparison) comparison = compare_with_reference (fixture, 1, row->metric, row->period);
  const TdComparisonRow *line = td_comparison_find_row (comparison, row->metric);
  g_autofree char *text = NULL;
  g_autofree char *shortly = NULL;
  g_autofree char *own = NULL;
  g_autofree char *once = NULL;

  g_assert_cmpint (td_comparison_format_relative (comparison, line, 0, fixture->english, &text), ==, row->kind);
  g_assert_cmpstr (text, ==, row->text);

  /* The reference is no measure of itself. */
  g_assert_cmpint (td_comparison_format_relative (comparison, line, 1, fixture->english, &own), ==, TD_RELATIVE_NONE);
  g_assert_null (own);

  td_comparison_format_relative_in_table (comparison, line, 0, TRUE, fixture->english, &shortly);
  td_comparison_format_relative_in_table (comparison, line, 1, TRUE, fixture->english, &own);
  g_assert_cmpstr (own, ==, row->for_all);
  once = td_comparison_format_reference (comparison, fixture->english);
  g_assert_cmpstr (once, ==, row->is_empty ? "No ratio where Beta has no figure of its own." : NULL);
  if (row->for_all != NULL || row->is_empty)
    g_assert_null (shortly);
  else
    g_assert_cmpstr (shortly, ==, row->shortly != NULL ? row->shortly : row->text);
}

static void
test_no_reference (void)
{
  g_autoptr (Fixture) fixture = fixture_new_pair (D ("'amount': 4"), D ("'amount': 8"));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *line = td_comparison_get_row (comparison, 0);

  for (guint column = 0; column < 2; column++)
    {
      char *text = (char *) "set";

      g_assert_cmpint (td_comparison_format_relative (comparison, line, column, fixture->english, &text), ==,
                       TD_RELATIVE_NONE);
      g_assert_null (text);
    }
}

/* Two figures of one key are set against each other in a row of another key, too. */
static void
test_both_near (void)
{
  g_autoptr (Fixture) fixture = fixture_new (
    "{'id': 'a', 'name': 'A', 'statements': [{'sources': ['s1'], 'claims': [" D ("'amount': 4, 'sense': 'used'") "]}]},"
    "{'id': 'b', 'name': 'B', 'statements': [{'sources': ['s2'], 'claims': [" D ("'amount': 6, 'sense': 'used'") "]}]},"
    "{'id': 'c', 'name': 'C', 'statements': [{'sources': ['s3'], 'claims': [" D ("'amount': 7, 'sense': 'used'") "]}]},"
    "{'id': 'd', 'name': 'D', 'statements': [{'sources': ['s4'], 'claims': [" D ("'amount': 8, 'sense': 'seized'") "]}]},"
    "{'id': 'e', 'name': 'E', 'statements': [{'sources': ['s5'], 'claims': [" D ("'amount': 4, 'sense': 'seized'") "]}]}");
  g_autoptr (TdComparison) comparison = compare_with_reference (fixture, 4, "domains", TD_SHOW_AS_STATED);
  const TdComparisonRow *line = td_comparison_get_row (comparison, 0);
  g_autofree char *near = NULL;
  g_autofree char *other = NULL;

  g_assert_cmpuint (td_comparison_get_n_rows (comparison), ==, 1);
  td_comparison_format_relative (comparison, line, 3, fixture->english, &near);
  td_comparison_format_relative (comparison, line, 0, fixture->english, &other);
  g_assert_cmpstr (near, ==, "about 2" X " E");
  g_assert_cmpstr (other, ==, "no ratio: used against seized");
}

/* A reference that says something else of the metric is not called silent. */
static void
test_elsewhere (void)
{
  g_autoptr (Fixture) fixture = fixture_new_pair (D ("'amount': 4, 'sense': 'used'") "," D ("'amount': 3, 'sense': 'seized'"),
                                                  D ("'amount': 8, 'sense': 'used'"));
  g_autoptr (TdComparison) comparison = compare_with_reference (fixture, 1, "domains", TD_SHOW_AS_STATED);
  g_autofree char *text = NULL;

  g_assert_cmpint (td_comparison_format_relative (comparison, td_comparison_get_row (comparison, 1), 0, fixture->english,
                                                  &text), ==, TD_RELATIVE_REFUSED);
  g_assert_cmpstr (text, ==, "no ratio: the reference has another figure, above");
}

#define STATEMENT(more, claims) "{'sources': ['s1'], " more "'claims': [" claims "]}"

/* What is disputed or in the conditional says so beside every ratio made of it. */
static const struct
{
  const char *name;
  const char *figure, *reference; /* statements */
  const char *text, *shortly;
} marked[] = {
  { "plain", STATEMENT ("", D ("'amount': 8")), STATEMENT ("", D ("'amount': 4")), "about 2" X " B", "about 2" X },
  { "disputed", STATEMENT ("'claimant_kind': 'court', ", D ("'amount': 8")) "," STATEMENT ("", D ("'amount': 20")),
    STATEMENT ("", D ("'amount': 4")), "about 2" X " B (1 figure is disputed)", "about 2" X " (disputed)" },
  { "disputed-reference", STATEMENT ("", D ("'amount': 8")),
    STATEMENT ("'claimant_kind': 'court', ", D ("'amount': 4")) "," STATEMENT ("", D ("'amount': 20")),
    "about 2" X " B (1 figure is disputed)", "about 2" X " (disputed)" },
  { "both-disputed", STATEMENT ("'claimant_kind': 'court', ", D ("'amount': 8")) "," STATEMENT ("", D ("'amount': 20")),
    STATEMENT ("'claimant_kind': 'court', ", D ("'amount': 4")) "," STATEMENT ("", D ("'amount': 20")),
    "about 2" X " B (2 figures are disputed)", "about 2" X " (disputed)" },
  { "conditional", STATEMENT ("'mood': 'conditional', ", D ("'amount': 8")), STATEMENT ("", D ("'amount': 4")),
    "about 2" X " B (1 figure is in the conditional)", "about 2" X " (in the conditional)" },
  { "equal-and-conditional", STATEMENT ("'mood': 'conditional', ", D ("'amount': 4")), STATEMENT ("", D ("'amount': 4")),
    "the same figure as B (1 figure is in the conditional)", "the same figure (in the conditional)" },
};

static void
test_marks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (marked); i++)
    {
      g_autofree char *cases = g_strdup_printf ("{'id': 'a', 'name': 'A', 'statements': [%s]},"
                                                "{'id': 'b', 'name': 'B', 'statements': [%s]}",
                                                marked[i].figure, marked[i].reference);
      g_autoptr (Fixture) fixture = fixture_new (cases);
      g_autoptr (TdComparison) comparison = compare_with_reference (fixture, 1, "domains", TD_SHOW_AS_STATED);
      const TdComparisonRow *line = td_comparison_get_row (comparison, 0);
      g_autofree char *text = NULL;
      g_autofree char *shortly = NULL;

      g_test_message ("%s", marked[i].name);
      td_comparison_format_relative (comparison, line, 0, fixture->english, &text);
      td_comparison_format_relative_in_table (comparison, line, 0, TRUE, fixture->english, &shortly);
      g_assert_cmpstr (text, ==, marked[i].text);
      g_assert_cmpstr (shortly, ==, marked[i].shortly);
    }
}

/* Text and JSON name the reference, and say of each cell what it is to it. */
static void
test_written (void)
{
  g_autoptr (Fixture) fixture = fixture_new_pair (D ("'amount': 8"), D ("'amount': 4"));
  g_autoptr (TdComparison) comparison = compare_with_reference (fixture, 1, "domains", TD_SHOW_AS_STATED);
  g_autofree char *text = td_comparison_to_text (comparison, 80, fixture->english);
  g_autoptr (JsonNode) json = td_comparison_to_json (comparison, fixture->english);
  JsonObject *root = json_node_get_object (json);
  JsonObject *row = json_array_get_object_element (json_object_get_array_member (root, "rows"), 0);
  JsonArray *cells = json_object_get_array_member (row, "cells");
  JsonObject *relative = json_object_get_object_member (json_array_get_object_element (cells, 0), "relative");

  g_assert_nonnull (strstr (text, "Beta (reference)"));
  g_assert_null (strstr (text, "Alpha (reference)"));
  g_assert_nonnull (strstr (text, "= about 2" X));
  /* The cell has said it. */
  g_assert_null (strstr (text, "Alpha: about 2"));
  g_assert_cmpstr (json_object_get_string_member (root, "reference"), ==, "b");
  g_assert_cmpstr (json_object_get_string_member (relative, "kind"), ==, "of");
  g_assert_cmpstr (json_object_get_string_member (relative, "text"), ==, "about 2" X " Beta");
  g_assert_false (json_object_has_member (json_array_get_object_element (cells, 1), "relative"));
}

static guint
count (const char *text,
       const char *part)
{
  g_auto (GStrv) parts = g_strsplit (text, part, -1);

  return g_strv_length (parts) - 1;
}

/* What the reference lacks is said once, and only where another case has a figure. */
static void
test_said_once (void)
{
  g_autoptr (Fixture) fixture = fixture_new (
    "{'id': 'a', 'name': 'A', 'statements': [{'sources': ['s1'], 'claims': [" D ("'amount': 4") "," M ("arrests", "'amount': 5")
    "]}]},"
    "{'id': 'b', 'name': 'B', 'statements': [{'sources': ['s2'], 'claims': [" D ("'amount': 6") "," M ("arrests", "'amount': 5")
    "]}]},"
    "{'id': 'c', 'name': 'C', 'statements': [{'sources': ['s3'], 'claims': [" M ("apps", "'bound': 'undisclosed'") ","
    M ("arrests", "'bound': 'vague', 'magnitude': 'dozens'") "]}]}");
  g_autoptr (TdComparison) domains = compare_with_reference (fixture, 2, "domains", TD_SHOW_AS_STATED);
  g_autoptr (TdComparison) arrests = compare_with_reference (fixture, 2, "arrests", TD_SHOW_AS_STATED);
  g_autoptr (TdComparison) apps = compare_with_reference (fixture, 2, "apps", TD_SHOW_AS_STATED);
  g_autofree char *of_domains = td_comparison_to_text (domains, 200, fixture->english);
  g_autofree char *in_markdown = td_comparison_to_markdown (domains, fixture->english);
  g_autofree char *of_arrests = td_comparison_to_text (arrests, 200, fixture->english);
  g_autofree char *of_apps = td_comparison_to_text (apps, 200, fixture->english);

  g_assert_cmpuint (count (of_domains, "No ratio where C has no figure of its own."), ==, 1);
  g_assert_cmpuint (count (in_markdown, "No ratio where C has no figure of its own."), ==, 1);
  g_assert_cmpuint (count (of_domains, "no ratio"), ==, 0);
  g_assert_cmpuint (count (of_arrests, "no ratio for this figure"), ==, 1);
  g_assert_cmpuint (count (of_arrests, "o ratio"), ==, 1);
  g_assert_cmpuint (count (of_apps, "o ratio"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/relative/pair/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_pair);
    }
  g_test_add_func ("/relative/no-reference", test_no_reference);
  g_test_add_func ("/relative/both-near", test_both_near);
  g_test_add_func ("/relative/elsewhere", test_elsewhere);
  g_test_add_func ("/relative/marks", test_marks);
  g_test_add_func ("/relative/written", test_written);
  g_test_add_func ("/relative/said-once", test_said_once);

  return g_test_run ();
}
