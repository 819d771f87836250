/* test-rows.c: what the rows of a comparison say where a figure stands elsewhere, and where somebody chose it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-comparison-text.h"

#define M(metric, more) "{'metric': '" metric "', " more "}"
#define CASE(id, claims) "{'id': '" id "', 'name': '" id "', 'statements': [{'sources': ['s1'], 'claims': [" claims "]}]}"

static void
assert_cell (Fixture      *fixture,
             TdComparison *comparison,
             guint         row,
             guint         column,
             const char   *expected)
{
  g_autofree char *text = td_comparison_format_cell (comparison, td_comparison_get_row (comparison, row), column,
                                                     fixture->english);

  g_assert_cmpstr (text, ==, expected);
}

/* What a case says of the metric stands in the first row: a later one does not
 * call it unreported, nor give it twice. */
static void
test_elsewhere (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", M ("domains", "'amount': 4, 'sense': 'used'"))
                 "," CASE ("b", M ("domains", "'amount': 9, 'sense': 'used'") "," M ("domains", "'amount': 7, 'sense': 'seized'"))
                 "," CASE ("c", M ("domains", "'amount': 3, 'sense': 'offline'"))
                 "," CASE ("d", M ("domains", "'bound': 'undisclosed', 'sense': 'used'"))
                 "," CASE ("e", M ("arrests", "'amount': 1")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autoptr (JsonNode) json = td_comparison_to_json (comparison, fixture->english);
  JsonArray *rows = json_object_get_array_member (json_node_get_object (json), "rows");
  JsonArray *cells = json_object_get_array_member (json_array_get_object_element (rows, 1), "cells");
  g_autofree char *detail = td_comparison_format_cell_detail (comparison, td_comparison_get_row (comparison, 1), 0,
                                                              fixture->english);

  assert_cell (fixture, comparison, 0, 0, "4");
  assert_cell (fixture, comparison, 0, 2, "3, taken offline");
  assert_cell (fixture, comparison, 1, 1, "7");
  assert_cell (fixture, comparison, 1, 0, "another figure, above");
  assert_cell (fixture, comparison, 1, 2, "another figure, above");
  /* What is withheld is no figure. */
  assert_cell (fixture, comparison, 1, 3, "not reported");
  assert_cell (fixture, comparison, 1, 4, "not reported");
  g_assert_cmpstr (detail, ==, "");
  g_assert_true (json_object_get_boolean_member (json_array_get_object_element (cells, 0), "elsewhere"));
  g_assert_false (json_object_has_member (json_array_get_object_element (cells, 1), "elsewhere"));
  g_assert_false (json_object_has_member (json_array_get_object_element (cells, 4), "elsewhere"));
}

/* A case that states a figure for the wanted period itself keeps it, wherever its column is. */
static void
test_own_period (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", M ("visits", "'amount': 12, 'per': 'year'") "," M ("visits", "'amount': 9, 'per': 'month'"))
                 "," CASE ("b", M ("visits", "'amount': 24, 'bound': 'exactly', 'per': 'year'")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_PER_MONTH);

  assert_cell (fixture, comparison, 0, 0, "9 a month");
  assert_cell (fixture, comparison, 0, 1, "exactly 2 a month (converted from exactly 24 a year)");
  assert_cell (fixture, comparison, 1, 0, "12 a year");
  assert_cell (fixture, comparison, 1, 1, "another figure, above");
}

/* A choice is marked in words that are right for whoever reads the comparison. */
static void
test_choice (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new ("{'id': 'a', 'name': 'A', 'statements': ["
                 " {'sources': ['s1'], 'claimant_kind': 'court', 'claims': [" M ("domains", "'amount': 8") "]},"
                 " {'sources': ['s2'], 'claims': [" M ("domains", "'amount': 20") "]}]}");
  g_autoptr (TdComparison) plain = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_with_choice (td_comparison_get_spec (plain), 0, 2);
  g_autoptr (TdComparison) comparison = td_comparison_new (fixture->collection, spec, NULL);
  g_autofree char *before = td_comparison_to_text (plain, 80, fixture->english);
  g_autofree char *text = td_comparison_to_text (comparison, 80, fixture->english);
  g_autofree char *detail = td_comparison_format_cell_detail (comparison, td_comparison_get_row (comparison, 0), 0,
                                                              fixture->english);
  g_autoptr (JsonNode) json = td_comparison_to_json (comparison, fixture->english);
  JsonArray *rows = json_object_get_array_member (json_node_get_object (json), "rows");
  JsonArray *cells = json_object_get_array_member (json_array_get_object_element (rows, 0), "cells");

  assert_cell (fixture, plain, 0, 0, "8");
  assert_cell (fixture, comparison, 0, 0, "20");
  g_assert_nonnull (strstr (detail, "chosen for this comparison"));
  g_assert_null (strstr (before, "chosen"));
  g_assert_nonnull (strstr (text, "chosen"));
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (cells, 0), "reason"), ==, "chosen");
}

/* The text gives each run of rows of one group its heading, once. */
static void
test_groups (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", M ("live-channels", "'amount': 4") "," M ("vod-titles", "'amount': 4") ","
                       M ("visits", "'amount': 4, 'per': 'month'") "," M ("krakens", "'amount': 4")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autofree char *text = td_comparison_to_text (comparison, 80, fixture->english);
  const char *catalogue = strstr (text, "\nCatalogue ═");
  const char *titles = strstr (text, "\nFilms and series");
  const char *audience = strstr (text, "\nAudience ═");
  const char *visits = strstr (text, "\nVisits, a month");
  const char *other = strstr (text, "\nOther ═");

  g_assert_true (catalogue != NULL && catalogue < titles && titles < audience && audience < visits && visits < other);
  g_assert_null (strstr (catalogue + 1, "\nCatalogue ═"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rows/elsewhere", test_elsewhere);
  g_test_add_func ("/rows/own-period", test_own_period);
  g_test_add_func ("/rows/choice", test_choice);
  g_test_add_func ("/rows/groups", test_groups);

  return g_test_run ();
}
