/* test-sum.c: figures of several cases added up, and which never are
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"

#define M(metric, more) "{'metric': '" metric "', " more "}"
#define A(more) M ("arrests", more)
#define N(amount) A ("'amount': " amount ", 'bound': 'exactly'")
#define EXACT "'bound': 'exactly', "

/* Each claim is that of a case: "a", "b", "c". */
typedef struct
{
  const char  *name;
  const char  *claims[3]; /* NULL: there is no such case */
  const char  *text;      /* of the sum of the first row; NULL: there is none */
  const char  *links;     /* of the first case */
  TdShowPeriod period;
} Row;

static const Row rows[] = {
  { "exact", { N ("4"), N ("7"), N ("35") }, "Sum of 3 of 3 cases: exactly 46" },
  { "full-digits", { N ("1234"), N ("5"), N ("1") }, "Sum of 3 of 3 cases: exactly 1,240" },
  { "soft", { A ("'amount': 4"), N ("7") }, "Sum of 2 of 2 cases: about 11" },
  { "soft-is-cut", { A ("'amount': 6123"), N ("7") }, "Sum of 2 of 2 cases: about 6,130" },
  { "missing", { N ("4"), N ("7"), M ("searches", "'amount': 1") }, "Sum of 2 of 3 cases: at least 11" },
  { "withheld", { N ("4"), N ("7"), A ("'bound': 'undisclosed'") }, "Sum of 2 of 3 cases: at least 11" },
  { "words", { N ("4"), N ("7"), A ("'bound': 'vague', 'magnitude': 'dozens'") }, "Sum of 2 of 3 cases: at least 11" },
  { "unresolved", { N ("4"), N ("7"), N ("1") "," N ("9") }, "Sum of 2 of 3 cases: at least 11" },
  { "open", { N ("4"), A ("'amount': 7, 'bound': 'more-than'") }, "Sum of 2 of 2 cases: at least 11" },
  { "at-least", { N ("4"), A ("'amount': 7, 'bound': 'at-least'") }, "Sum of 2 of 2 cases: at least 11" },
  { "open-is-cut-down", { N ("6129"), A ("'amount': 7, 'bound': 'at-least'") }, "Sum of 2 of 2 cases: at least 6,130" },
  { "open-is-never-cut-up", { N ("6131"), A ("'amount': 8, 'bound': 'at-least'") }, "Sum of 2 of 2 cases: at least 6,130" },
  /* A tenth less, or half of the last digit. */
  { "about-and-open", { A ("'amount': 110, 'bound': 'about'"), A ("'amount': 50, 'bound': 'at-least'") },
    "Sum of 2 of 2 cases: at least 149" },
  { "round-about-and-open", { A ("'amount': 100, 'bound': 'about'"), A ("'amount': 50, 'bound': 'at-least'") },
    "Sum of 2 of 2 cases: at least 100" },
  { "nearly-and-missing", { A ("'amount': 100, 'bound': 'nearly'"), N ("50"), M ("searches", "'amount': 1") },
    "Sum of 2 of 3 cases: at least 140" },
  { "maximum", { N ("4"), A ("'amount': 7, 'bound': 'up-to'") }, "Sum of 2 of 2 cases: between 4 and 11" },
  { "maximum-and-missing", { N ("4"), A ("'amount': 7, 'bound': 'up-to'"), M ("searches", "'amount': 1") },
    "Sum of 2 of 3 cases: at least 4" },
  { "range", { N ("4"), A ("'amount': [7, 9], 'bound': 'between'") }, "Sum of 2 of 2 cases: between 11 and 13" },
  { "one-figure", { N ("4"), M ("searches", "'amount': 1") }, NULL },
  { "zeros", { N ("0"), N ("0"), M ("searches", "'amount': 1") }, NULL },
  { "zero-counts", { N ("0"), N ("3") }, "Sum of 2 of 2 cases: exactly 3" },

  /* Flows and events, of one key. */
  { "flow", { M ("visits", EXACT "'amount': 4, 'per': 'month'"), M ("visits", EXACT "'amount': 5, 'per': 'month'") },
    "Sum of 2 of 2 cases: exactly 9 a month" },
  { "flow-of-another-period", { M ("visits", EXACT "'amount': 4, 'per': 'month'"), M ("visits", EXACT "'amount': 5, 'per': 'year'") },
    NULL },
  { "flow-converted", { M ("visits", EXACT "'amount': 4, 'per': 'month'"), M ("visits", EXACT "'amount': 60, 'per': 'year'") },
    "Sum of 2 of 2 cases: exactly 9 a month", NULL, TD_SHOW_PER_MONTH },
  { "flow-without-period", { M ("visits", EXACT "'amount': 4, 'per': 'not-stated'"),
                             M ("visits", EXACT "'amount': 5, 'per': 'not-stated'") }, NULL },
  { "money", { M ("revenue", EXACT "'amount': 4, 'per': 'year', 'currency': 'EUR'"),
               M ("revenue", EXACT "'amount': 5, 'per': 'year', 'currency': 'EUR'") },
    "Sum of 2 of 2 cases: exactly €9 a year" },
  { "two-currencies", { M ("fine", EXACT "'amount': 4, 'currency': 'EUR'"), M ("fine", EXACT "'amount': 5, 'currency': 'USD'") },
    NULL },
  { "two-scopes", { N ("4"), A (EXACT "'amount': 5, 'scope': 'IT'") }, NULL },
  { "near-is-missing", { N ("4"), N ("5"), A (EXACT "'amount': 5, 'scope': 'part'") }, "Sum of 2 of 3 cases: at least 9" },
  { "stock", { M ("live-channels", EXACT "'amount': 4"), M ("live-channels", EXACT "'amount': 5") }, NULL },
  { "unique", { M ("visitors", EXACT "'amount': 4, 'per': 'month'"), M ("visitors", EXACT "'amount': 5, 'per': 'month'") }, NULL },
  { "cumulative", { M ("downloads", EXACT "'amount': 4"), M ("downloads", EXACT "'amount': 5") }, NULL },
  { "rate", { M ("price", EXACT "'amount': 4, 'per': 'month', 'currency': 'EUR'"),
              M ("price", EXACT "'amount': 5, 'per': 'month', 'currency': 'EUR'") }, NULL },
  { "share", { M ("traffic-share", EXACT "'amount': 4"), M ("traffic-share", EXACT "'amount': 5") }, NULL },
  { "change", { M ("traffic-change-after", EXACT "'amount': 4"), M ("traffic-change-after", EXACT "'amount': 5") }, NULL },
  { "rank", { M ("rank", EXACT "'amount': 4"), M ("rank", EXACT "'amount': 5") }, NULL },
  { "deed", { M ("domains", EXACT "'amount': 4, 'sense': 'seized'"), M ("domains", EXACT "'amount': 5, 'sense': 'seized'") },
    "Sum of 2 of 2 cases: exactly 9" },
  { "no-deed", { M ("domains", EXACT "'amount': 4, 'sense': 'used'"), M ("domains", EXACT "'amount': 5, 'sense': 'used'") }, NULL },
  { "deed-unsaid", { M ("domains", EXACT "'amount': 4"), M ("domains", EXACT "'amount': 5") }, NULL },
  { "years-of-prison", { M ("prison-time", EXACT "'amount': 4"), M ("prison-time", EXACT "'amount': 5") }, NULL },
  { "countries", { M ("countries-involved", EXACT "'amount': 4"), M ("countries-involved", EXACT "'amount': 5") }, NULL },
  { "no-unit", { M ("takedowns", EXACT "'amount': 4, 'per': 'year'"), M ("takedowns", EXACT "'amount': 5, 'per': 'year'") }, NULL },
  { "other-noun", { A (EXACT "'amount': 4, 'counted': 'raids'"), N ("5") }, NULL },
  { "undefined", { M ("krakens", "'amount': 4"), M ("krakens", "'amount': 5") }, NULL },

  /* Never what may be counted twice. */
  { "part-of", { N ("4"), N ("5") }, NULL, "{'case': 'b', 'relation': 'part-of'}" },
  { "same-action", { N ("4"), N ("5") }, NULL, "{'case': 'b', 'relation': 'same-action'}" },
  { "perhaps-same-action", { N ("4"), N ("5") }, NULL, "{'case': 'b', 'relation': 'perhaps-same-action'}" },
  { "successor", { N ("4"), N ("5") }, "Sum of 2 of 2 cases: exactly 9", "{'case': 'b', 'relation': 'successor-of'}" },
  { "same-operator", { N ("4"), N ("5") }, "Sum of 2 of 2 cases: exactly 9", "{'case': 'b', 'relation': 'same-operator'}" },
  { "part-of-what-says-nothing", { N ("4"), M ("searches", "'amount': 1"), N ("5") }, "Sum of 2 of 3 cases: at least 9",
    "{'case': 'b', 'relation': 'part-of'}" },
};

static Fixture *
make_fixture (const Row *row)
{
  g_autoptr (GString) cases = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (row->claims) && row->claims[i] != NULL; i++)
    g_string_append_printf (cases, "%s{'id': '%c', 'name': 'C', 'links': [%s],"
                                   " 'statements': [{'sources': ['s%u'], 'claims': [%s]}]}",
                            i > 0 ? "," : "", 'a' + i, i == 0 && row->links != NULL ? row->links : "", i + 1,
                            row->claims[i]);

  return fixture_new (cases->str);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = make_fixture (row);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, row->period);
  const TdComparisonRow *line = td_comparison_get_row (comparison, 0);
  g_autofree char *text = td_comparison_format_sum (comparison, line, fixture->english);
  TdQuantity sum;

  g_assert_cmpstr (text, ==, row->text);
  g_assert_cmpint (td_comparison_get_sum (comparison, line, &sum), ==, row->text != NULL);
}

#define CASE(id, links, statement) \
  "{'id': '" id "', 'name': 'C', 'links': [" links "], 'statements': [{'sources': ['s1'], " statement "}]}"
#define PART(of) "{'case': '" of "', 'relation': 'part-of'}"
#define ORIGIN(origin, claims) "'origin': '" origin "', 'claims': [" claims "]"

/* What may be one thing though no link says so of the two themselves. */
static const struct
{
  const char *name;
  const char *cases; /* the first two are compared */
  const char *text;
} hidden[] = {
  { "apart", CASE ("a", "", ORIGIN ("x", N ("4"))) "," CASE ("b", "", ORIGIN ("y", N ("4"))), "Sum of 2 of 2 cases: exactly 8" },
  { "part-of-a-part", CASE ("a", PART ("m"), ORIGIN ("x", N ("4"))) "," CASE ("b", "", ORIGIN ("y", N ("5"))) ","
    CASE ("m", PART ("b"), ORIGIN ("z", N ("6"))), NULL },
  { "two-parts-of-one", CASE ("a", PART ("m"), ORIGIN ("x", N ("4"))) "," CASE ("b", PART ("m"), ORIGIN ("y", N ("5"))) ","
    CASE ("m", "", ORIGIN ("z", N ("6"))), "Sum of 2 of 2 cases: exactly 9" },
  { "ring-of-parts", CASE ("a", PART ("m"), ORIGIN ("x", N ("4"))) "," CASE ("b", "", ORIGIN ("y", N ("5"))) ","
    CASE ("m", PART ("a"), ORIGIN ("z", N ("6"))), "Sum of 2 of 2 cases: exactly 9" },
  { "one-figure-of-both", CASE ("a", "", ORIGIN ("x", N ("4"))) "," CASE ("b", "", ORIGIN ("x", N ("4"))), NULL },
  { "two-figures-of-one-origin", CASE ("a", "", ORIGIN ("x", N ("4"))) "," CASE ("b", "", ORIGIN ("x", N ("5"))),
    "Sum of 2 of 2 cases: exactly 9" },
};

static void
test_hidden (void)
{
  const char *ids[] = { "a", "b", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (hidden); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new (hidden[i].cases);
      g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new (ids, NULL, TD_SHOW_AS_STATED);
      g_autoptr (TdComparison) comparison = td_comparison_new (fixture->collection, spec, NULL);
      g_autofree char *text = td_comparison_format_sum (comparison, td_comparison_get_row (comparison, 0),
                                                        fixture->english);

      g_test_message ("%s", hidden[i].name);
      g_assert_cmpstr (text, ==, hidden[i].text);
    }
}

/* One case in two open files is one case. */
static void
test_two_files (void)
{
  g_autoptr (Fixture) one = fixture_new (CASE ("a", "", ORIGIN ("x", N ("4"))));
  g_autoptr (Fixture) other = fixture_new (CASE ("a", "", ORIGIN ("y", N ("5"))));
  const char *ids[] = { "a", "a" };
  const char *datasets[] = { td_dataset_get_uri (one->dataset), td_dataset_get_uri (other->dataset) };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new_for_ids (ids, datasets, 2, NULL, TD_SHOW_AS_STATED);
  g_autoptr (TdComparison) comparison = NULL;
  g_autoptr (GError) error = NULL;
  TdQuantity sum;

  td_collection_add (one->collection, other->dataset);
  comparison = td_comparison_new (one->collection, spec, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (td_comparison_get_n_cases (comparison), ==, 2);
  g_assert_false (td_comparison_get_sum (comparison, td_comparison_get_row (comparison, 0), &sum));
}

/* A disputed part marks the sum; text and JSON give it. */
static void
test_written (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new (CASE ("a", "", ORIGIN ("x", N ("4"))) ","
                 "{'id': 'b', 'name': 'C', 'statements': ["
                 " {'sources': ['s2'], 'claimant_kind': 'court', 'claims': [" N ("5") "]},"
                 " {'sources': ['s3'], 'claims': [" N ("9") "]}]}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autofree char *text = td_comparison_to_text (comparison, 80, fixture->english);
  g_autoptr (JsonNode) json = td_comparison_to_json (comparison, fixture->english);
  JsonArray *lines = json_object_get_array_member (json_node_get_object (json), "rows");
  JsonObject *sum = json_object_get_object_member (json_array_get_object_element (lines, 0), "sum");

  g_assert_nonnull (strstr (text, "  + Sum of 2 of 2 cases: exactly 9 (1 figure is disputed)\n"));
  g_assert_cmpstr (json_object_get_string_member (sum, "text"), ==,
                   "Sum of 2 of 2 cases: exactly 9 (1 figure is disputed)");
  g_assert_cmpstr (json_object_get_string_member (sum, "bound"), ==, "exactly");
  g_assert_cmpint (json_object_get_int_member (sum, "amount"), ==, 9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/sum/row/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/sum/hidden", test_hidden);
  g_test_add_func ("/sum/two-files", test_two_files);
  g_test_add_func ("/sum/written", test_written);

  return g_test_run ();
}
