/* test-comparison.c: rows, cells and texts of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "base/td-error.h"
#include "compare/td-comparison-text.h"
#include "compare/td-text-columns.h"

#define CASE(id, name, claims) "{'id': '" id "', 'name': '" name "', 'statements': [{'sources': ['s1'], 'claims': [" claims "]}]}"
#define M(metric, more) "{'metric': '" metric "', " more "}"

static char *
list_rows (TdComparison *comparison)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      g_autofree char *key = td_figure_key_to_string (&td_comparison_get_row (comparison, i)->key);

      g_string_append_printf (text, "%s%s", i > 0 ? " | " : "", key);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

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

typedef struct
{
  const char  *name;
  const char  *cases;
  const char  *rows;
  TdShowPeriod period;
} Row;

static const Row orders[] = {
  { "groups",
    CASE ("a", "A", M ("arrests", "'amount': 1") "," M ("price", "'amount': 5, 'currency': 'EUR', 'per': 'month'")
          "," M ("domains", "'amount': 4") "," M ("visits", "'amount': 9, 'per': 'month'")
          "," M ("vod-titles", "'amount': 7") "," M ("live-channels", "'amount': 8")),
    "live-channels | vod-titles | visits;per=month | price;per=month;currency=EUR | domains | arrests" },
  { "most-shared-first",
    CASE ("a", "A", M ("domains", "'amount': 4, 'sense': 'used'") "," M ("domains", "'amount': 4, 'sense': 'seized'"))
    "," CASE ("b", "B", M ("domains", "'amount': 4, 'sense': 'seized'")),
    "domains;sense=seized | domains;sense=used" },
  { "whole-first", CASE ("a", "A", M ("users", "'amount': 4, 'scope': 'IT'") "," M ("users", "'amount': 9")),
    "users | users;scope=IT" },
  { "number-first",
    CASE ("a", "A", M ("servers", "'bound': 'vague', 'magnitude': 'dozens', 'sense': 'run'")
          "," M ("servers", "'amount': 9, 'sense': 'offline'")),
    "servers;sense=offline | servers;sense=run" },
  { "file-last", CASE ("a", "A", M ("servers", "'amount': 3, 'sense': 'run'") "," M ("servers", "'amount': 9, 'sense': 'offline'")),
    "servers;sense=run | servers;sense=offline" },
  { "shown-above-has-no-row", CASE ("a", "A", M ("servers", "'amount': 3, 'sense': 'run'"))
    "," CASE ("b", "B", M ("servers", "'amount': 9, 'sense': 'offline'")),
    "servers;sense=run" },
  { "converted-share-a-row", CASE ("a", "A", M ("visits", "'amount': 12, 'per': 'year'"))
    "," CASE ("b", "B", M ("visits", "'amount': 9, 'per': 'month'")),
    "visits;per=month", TD_SHOW_PER_MONTH },
  { "own-period-is-not-converted-over",
    CASE ("a", "A", M ("visits", "'amount': 12, 'per': 'year'") "," M ("visits", "'amount': 9, 'per': 'month'")),
    "visits;per=year | visits;per=month", TD_SHOW_PER_MONTH },
  { "undefined-last", CASE ("a", "A", M ("krakens", "'amount': 3") "," M ("arrests", "'amount': 3")),
    "arrests | krakens" },
};

static void
test_order (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new (row->cases);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, row->period);
  g_autofree char *rows = list_rows (comparison);

  g_assert_cmpstr (rows, ==, row->rows);
}

/* A figure of a near key is shown with what tells it apart: first another
 * period, then another scope, then another sense. */
static void
test_near (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", "A", M ("domains", "'amount': 4, 'sense': 'used'"))
                 "," CASE ("b", "B", M ("domains", "'amount': 9, 'sense': 'seized'")
                           "," M ("domains", "'amount': 7, 'sense': 'used', 'scope': 'IT'"))
                 "," CASE ("c", "C", M ("domains", "'amount': 9, 'sense': 'offline'"))
                 "," CASE ("d", "D", M ("domains", "'amount': 3"))
                 "," CASE ("e", "E", M ("domains", "'amount': 3, 'sense': 'used'"))
                 "," CASE ("f", "F", M ("arrests", "'amount': 3")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *first = td_comparison_get_row (comparison, 0);

  assert_cell (fixture, comparison, 0, 0, "4");
  assert_cell (fixture, comparison, 0, 1, "7, Italy");
  assert_cell (fixture, comparison, 0, 2, "9, taken offline");
  assert_cell (fixture, comparison, 0, 3, "3, unsaid what was done");
  assert_cell (fixture, comparison, 0, 5, "not reported");
  g_assert_false (first->cells[0].is_near);
  g_assert_true (first->cells[1].is_near);
  g_assert_true (first->cells[2].is_apart);
  /* What does not show above has a row of its own, without near cells. */
  assert_cell (fixture, comparison, 1, 1, "9");
  assert_cell (fixture, comparison, 1, 0, "another figure, above");
}

/* Another period of the same scope is nearer than another scope of the same period. */
static void
test_near_period (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", "A", M ("visits", "'amount': 4, 'per': 'month'"))
                 "," CASE ("b", "B", M ("visits", "'amount': 9, 'per': 'month', 'scope': 'IT'")
                           "," M ("visits", "'amount': 7, 'per': 'year'")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);

  assert_cell (fixture, comparison, 0, 1, "7 a year");
}

static void
test_converted_cell (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", "A", M ("visits", "'amount': 123000000, 'bound': 'more-than', 'per': 'year'")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_PER_MONTH);
  const TdComparisonRow *row = td_comparison_get_row (comparison, 0);
  g_autofree char *head = td_comparison_format_row (comparison, row, fixture->english);

  g_assert_cmpstr (head, ==, "Visits, a month");
  assert_cell (fixture, comparison, 0, 0,
               "more than 10.25 million a month (converted from more than 123 million a year)");
  g_assert_true (row->cells[0].is_converted);
  g_assert_cmpint (row->cells[0].period.kind, ==, TD_PERIOD_MONTH);
}

/* The figures say their currency, and that no period is stated. */
static void
test_head (void)
{
  g_autoptr (Fixture) alone =
    fixture_new (CASE ("a", "A", M ("revenue", "'amount': 60, 'currency': 'EUR', 'per': 'not-stated'")));
  g_autoptr (TdComparison) one = fixture_compare (alone, TD_SHOW_AS_STATED);
  g_autofree char *head = td_comparison_format_row (one, td_comparison_get_row (one, 0), alone->english);
  g_autoptr (Fixture) both =
    fixture_new (CASE ("a", "A", M ("revenue", "'amount': 60, 'currency': 'EUR', 'per': 'not-stated'")
                       "," M ("revenue", "'amount': 50, 'currency': 'USD', 'per': 'year'")));
  g_autoptr (TdComparison) two = fixture_compare (both, TD_SHOW_AS_STATED);
  g_autofree char *first = td_comparison_format_row (two, td_comparison_get_row (two, 0), both->english);
  g_autofree char *second = td_comparison_format_row (two, td_comparison_get_row (two, 1), both->english);

  g_assert_cmpstr (head, ==, "Revenue");
  g_assert_cmpstr (first, ==, "Revenue, period not stated, euro");
  g_assert_cmpstr (second, ==, "Revenue, a year, US dollar");
}

static void
test_detail (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new ("{'id': 'a', 'name': 'A', 'statements': ["
                 "{'claimant': ['ace', 'canal-plus'], 'claimant_kind': 'coalition', 'sources': ['s1'], 'origin': 'o',"
                 " 'claims': [" M ("live-channels", "'amount': 6000") "]},"
                 "{'sources': ['s2'], 'origin': 'o', 'claims': ["
                 M ("live-channels", "'amount': 6000, 'bound': 'more-than'") "]}]},"
                 CASE ("b", "B", M ("domains", "'amount': 1")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *row = td_comparison_get_row (comparison, 0);
  g_autofree char *detail = td_comparison_format_cell_detail (comparison, row, 0, fixture->english);
  g_autofree char *empty = td_comparison_format_cell_detail (comparison, row, 1, fixture->english);

  g_assert_cmpstr (detail, ==, "ACE and Canal+ · one origin · also: more than 6,000");
  g_assert_cmpstr (empty, ==, "");
}

/* The word of the source is not hidden behind that of the metric. */
static void
test_counted (void)
{
  g_autoptr (Fixture) fixture = fixture_new (CASE ("a", "A", M ("resellers", "'amount': 5000, 'counted': 'customers'")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  const TdComparisonRow *row = td_comparison_get_row (comparison, 0);
  g_autofree char *detail = td_comparison_format_cell_detail (comparison, row, 0, fixture->english);

  g_assert_nonnull (strstr (detail, " · counted as “customers” · one origin"));
}

/* Metrics that are asked for stand in that order, also where nobody reports them. */
static void
test_metrics (void)
{
  g_autoptr (Fixture) fixture = fixture_new (CASE ("a", "A", M ("domains", "'amount': 1") "," M ("live-channels", "'amount': 1")));
  const char *cases[] = { "a", NULL };
  const char *metrics[] = { "domains", "visits", "live-channels", NULL };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new (cases, metrics, TD_SHOW_AS_STATED);
  g_autoptr (TdComparison) comparison = td_comparison_new (fixture->collection, spec, NULL);
  g_autofree char *rows = list_rows (comparison);

  g_assert_cmpstr (rows, ==, "domains | visits | live-channels");
  assert_cell (fixture, comparison, 1, 0, "not reported");
}

static void
test_missing (void)
{
  g_autoptr (Fixture) fixture = fixture_new (CASE ("calcio", "A", M ("domains", "'amount': 1")));
  const char *cases[] = { "calcjo", NULL };
  const char *good[] = { "calcio", NULL };
  const char *metrics[] = { "visit", NULL };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new (cases, NULL, TD_SHOW_AS_STATED);
  g_autoptr (TdComparisonSpec) of_metric = td_comparison_spec_new (good, metrics, TD_SHOW_AS_STATED);
  g_autoptr (TdComparisonSpec) empty = td_comparison_spec_new (good + 1, NULL, TD_SHOW_AS_STATED);
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;

  g_assert_null (td_comparison_new (fixture->collection, spec, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "calcjo"));
  g_assert_nonnull (strstr (error->message, "calcio"));
  said = td_comparison_find_missing (fixture->collection, spec, fixture->english);
  g_assert_cmpstr (said, ==, error->message);
  g_clear_error (&error);

  g_assert_null (td_comparison_new (fixture->collection, of_metric, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "visits"));
  g_clear_error (&error);

  g_assert_null (td_comparison_new (fixture->collection, empty, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_USAGE);
}

static JsonObject *
get_object (JsonObject *parent,
            const char *list,
            guint       position)
{
  return json_array_get_object_element (json_object_get_array_member (parent, list), position);
}

static void
test_json (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", "Alpha", M ("live-channels", "'amount': 6000") "," M ("visitors", "'amount': 90000, 'per': 'month'"))
                 "," CASE ("b", "Beta", M ("live-channels", "'amount': 3500") "," M ("price", "'amount': [12, 59], 'bound': 'between', 'currency': 'EUR', 'per': 'month'")
                           "," M ("visits", "'amount': 9, 'per': 'year'")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autoptr (JsonNode) node = td_comparison_to_json (comparison, fixture->english);
  JsonObject *root = json_node_get_object (node);
  JsonObject *channels = get_object (root, "rows", 0);
  JsonObject *cell = get_object (channels, "cells", 0);
  JsonObject *ratio = get_object (channels, "ratios", 0);
  JsonObject *price = get_object (root, "rows", 3);
  JsonObject *empty = get_object (price, "cells", 0);
  JsonObject *range = get_object (price, "cells", 1);
  JsonObject *notice = get_object (root, "notices", 0);

  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (root, "cases"), 1), ==, "b");
  g_assert_cmpstr (json_object_get_string_member (channels, "metric"), ==, "live-channels");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (channels, "key"), "scope"), ==, "whole");
  g_assert_cmpstr (json_object_get_string_member (cell, "case"), ==, "a");
  g_assert_cmpstr (json_object_get_string_member (cell, "state"), ==, "single");
  g_assert_cmpint (json_object_get_int_member (cell, "amount"), ==, 6000);
  g_assert_cmpstr (json_object_get_string_member (cell, "bound"), ==, "bare");
  g_assert_cmpstr (json_object_get_string_member (cell, "text"), ==, "6,000");
  g_assert_cmpstr (json_object_get_string_member (cell, "reason"), ==, "only");
  g_assert_cmpint (json_object_get_int_member (cell, "claims"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (cell, "origins"), ==, 1);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (cell, "sources")), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (ratio, "of"), ==, "a");
  g_assert_cmpstr (json_object_get_string_member (ratio, "to"), ==, "b");
  g_assert_cmpstr (json_object_get_string_member (ratio, "bound"), ==, "about");
  g_assert_cmpfloat (json_object_get_double_member (ratio, "value"), ==, 1.7);
  g_assert_cmpstr (json_object_get_string_member (ratio, "text"), ==, "about 1.7\302\240×");

  g_assert_cmpstr (json_object_get_string_member (empty, "state"), ==, "not-reported");
  g_assert_false (json_object_has_member (empty, "amount"));
  g_assert_false (json_object_has_member (empty, "per"));
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (range, "amount"), 1), ==, 59);
  g_assert_cmpstr (json_object_get_string_member (range, "per"), ==, "month");
  g_assert_cmpstr (json_object_get_string_member (range, "currency"), ==, "EUR");

  g_assert_cmpstr (json_object_get_string_member (notice, "rule"), ==, "different-metrics");
  g_assert_cmpstr (json_object_get_string_member (notice, "level"), ==, "apart");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (notice, "metrics")), ==, 2);
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (root, "legal"), 0), ==,
                   "Alpha and Beta: No judgment in this dataset; the case is as reported by Médias24.");
}

/* No amount where nothing stands, but the spread. */
static void
test_json_unresolved (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_case ("{'sources': ['s1'], 'claims': [" M ("arrests", "'amount': 22") "," M ("arrests", "'amount': 1") "]}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autoptr (JsonNode) node = td_comparison_to_json (comparison, fixture->english);
  JsonObject *cell = get_object (get_object (json_node_get_object (node), "rows", 0), "cells", 0);

  g_assert_cmpstr (json_object_get_string_member (cell, "state"), ==, "unresolved");
  g_assert_false (json_object_has_member (cell, "amount"));
  g_assert_false (json_object_has_member (cell, "bound"));
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (cell, "spread"), 0), ==, 1);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (cell, "spread"), 1), ==, 22);
}

/* What is converted is converted whole. */
static void
test_json_converted_spread (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_case ("{'sources': ['s1'], 'claims': ["
                      M ("price", "'amount': [10, 12], 'bound': 'either', 'currency': 'EUR', 'per': 'month'") ","
                      M ("price", "'amount': 12, 'currency': 'EUR', 'per': 'month'") "]}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_PER_YEAR);
  g_autoptr (JsonNode) node = td_comparison_to_json (comparison, fixture->english);
  JsonObject *cell = get_object (get_object (json_node_get_object (node), "rows", 0), "cells", 0);

  g_assert_cmpstr (json_object_get_string_member (cell, "per"), ==, "year");
  g_assert_cmpint (json_object_get_int_member (cell, "amount"), ==, 144);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (cell, "spread"), 0), ==, 120);
  g_assert_cmpint (json_array_get_int_element (json_object_get_array_member (cell, "spread"), 1), ==, 144);
}

/* No line is wider than asked for, whatever the number of cases. */
static void
test_text (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", "Alpha", M ("live-channels", "'amount': 6000"))
                 "," CASE ("b", "Beta", M ("live-channels", "'amount': 3500, 'bound': 'more-than'"))
                 "," CASE ("c", "Gamma", M ("live-channels", "'amount': 9, 'bound': 'more-than'")));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  static const guint widths[] = { 40, 80, 132 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *text = td_comparison_to_text (comparison, widths[i], fixture->english);
      g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

      for (guint j = 0; lines[j] != NULL; j++)
        g_assert_cmpuint (td_text_columns_measure (lines[j]), <=, widths[i]);
      if (widths[i] < 132)
        continue;
      g_assert_nonnull (strstr (text, "! Beta (more than 3,500) and Gamma (more than 9) are minimums."));
      g_assert_nonnull (strstr (text, "= Alpha: less than 1.72\302\240× Beta"));
      g_assert_nonnull (strstr (text, "= Beta, Gamma: no ratio, both are minimums."));
      g_assert_nonnull (strstr (text, "No judgment in this dataset"));
      g_assert_nonnull (strstr (text, "[1] Médias24"));
    }
}

static void
test_columns (void)
{
  g_autoptr (GPtrArray) lines = td_text_columns_wrap ("one two\302\240three abcdefghijkl", 9);
  g_autoptr (GString) out = g_string_new (NULL);

  g_assert_cmpuint (lines->len, ==, 4);
  g_assert_cmpstr (lines->pdata[0], ==, "one");
  g_assert_cmpstr (lines->pdata[1], ==, "two\302\240three");
  g_assert_cmpstr (lines->pdata[2], ==, "abcdefghi");
  g_assert_cmpstr (lines->pdata[3], ==, "jkl");
  g_assert_cmpuint (td_text_columns_measure ("日本e\314\201"), ==, 5);
  td_text_columns_append (out, "! ", "a b", 3);
  g_assert_cmpstr (out->str, ==, "! a\n  b\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *path = g_strconcat ("/comparison/order/", orders[i].name, NULL);

      g_test_add_data_func (path, &orders[i], test_order);
    }
  g_test_add_func ("/comparison/near", test_near);
  g_test_add_func ("/comparison/near-period", test_near_period);
  g_test_add_func ("/comparison/converted-cell", test_converted_cell);
  g_test_add_func ("/comparison/head", test_head);
  g_test_add_func ("/comparison/detail", test_detail);
  g_test_add_func ("/comparison/counted", test_counted);
  g_test_add_func ("/comparison/metrics", test_metrics);
  g_test_add_func ("/comparison/missing", test_missing);
  g_test_add_func ("/comparison/json", test_json);
  g_test_add_func ("/comparison/json-unresolved", test_json_unresolved);
  g_test_add_func ("/comparison/json-converted-spread", test_json_converted_spread);
  g_test_add_func ("/comparison/text", test_text);
  g_test_add_func ("/comparison/columns", test_columns);

  return g_test_run ();
}
