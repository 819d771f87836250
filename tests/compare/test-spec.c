/* test-spec.c: a comparison specification and its JSON round trip
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-spec.h"

#include "base/td-error.h"

static const char * const cases[] = { "a", "b", NULL };

static void
test_round_trip (void)
{
  const char *metrics[] = { "visits", "domains", NULL };
  g_autoptr (TdComparisonSpec) plain = td_comparison_spec_new (cases, metrics, TD_SHOW_PER_YEAR);
  g_autoptr (TdComparisonSpec) once = td_comparison_spec_with_choice (plain, 1, 7);
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_with_choice (once, 1, 3);
  g_autoptr (JsonNode) node = td_comparison_spec_to_json (spec);
  g_autoptr (GError) error = NULL;
  g_autoptr (TdComparisonSpec) back = td_comparison_spec_from_json (node, &error);

  g_assert_no_error (error);
  g_assert_true (td_comparison_spec_equal (spec, back));
  g_assert_false (td_comparison_spec_equal (plain, back));
  g_assert_cmpuint (td_comparison_spec_get_n_cases (back), ==, 2);
  g_assert_cmpstr (td_comparison_spec_get_metrics (back)[1], ==, "domains");
  g_assert_cmpint (td_comparison_spec_get_period (back), ==, TD_SHOW_PER_YEAR);
  g_assert_null (td_comparison_spec_get_choices (back, 0));
  g_assert_cmpuint (td_comparison_spec_get_choices (back, 1)->len, ==, 2);
}

static void
test_addresses (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new ("file:///x.takedowns.json");
  g_autoptr (TdDataset) other = td_dataset_new ("file:///y.takedowns.json");
  g_autoptr (GPtrArray) refs = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autoptr (TdComparisonSpec) back = NULL;
  g_autoptr (JsonNode) node = NULL;

  g_ptr_array_add (refs, td_case_ref_new (dataset, "a"));
  g_ptr_array_add (refs, td_case_ref_new (other, "a"));
  g_ptr_array_add (refs, td_case_ref_new (dataset, "a"));
  spec = td_comparison_spec_new_for_refs (refs, NULL, TD_SHOW_AS_STATED);
  node = td_comparison_spec_to_json (spec);
  back = td_comparison_spec_from_json (node, NULL);

  /* One id in two files is two cases; one case stands once. */
  g_assert_cmpuint (td_comparison_spec_get_n_cases (spec), ==, 2);
  g_assert_cmpstr (td_comparison_spec_get_dataset (spec, 1), ==, "file:///y.takedowns.json");
  g_assert_null (td_comparison_spec_get_metrics (spec));
  g_assert_true (td_comparison_spec_equal (spec, back));
}

static void
test_copies (void)
{
  const char *metrics[] = { "visits", NULL };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new (cases, NULL, TD_SHOW_AS_STATED);
  g_autoptr (TdComparisonSpec) by_month = td_comparison_spec_with_period (spec, TD_SHOW_PER_MONTH);
  g_autoptr (TdComparisonSpec) of_visits = td_comparison_spec_with_metrics (spec, metrics);
  g_autoptr (TdComparisonSpec) chosen = td_comparison_spec_with_choice (spec, 0, 2);
  g_autoptr (TdComparisonSpec) again = td_comparison_spec_with_choice (chosen, 0, 2);
  g_autoptr (TdComparisonSpec) undone = td_comparison_spec_with_choice (chosen, 0, 0);

  g_assert_cmpint (td_comparison_spec_get_period (spec), ==, TD_SHOW_AS_STATED);
  g_assert_cmpint (td_comparison_spec_get_period (by_month), ==, TD_SHOW_PER_MONTH);
  g_assert_cmpstr (td_comparison_spec_get_metrics (of_visits)[0], ==, "visits");
  g_assert_true (td_comparison_spec_equal (chosen, again));
  g_assert_true (td_comparison_spec_equal (spec, undone));
}

static void
test_reference (void)
{
  g_autoptr (TdComparisonSpec) plain = td_comparison_spec_new (cases, NULL, TD_SHOW_AS_STATED);
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_with_reference (plain, 1);
  g_autoptr (TdComparisonSpec) undone = td_comparison_spec_with_reference (spec, TD_NO_REFERENCE);
  g_autoptr (TdComparisonSpec) chosen = td_comparison_spec_with_choice (spec, 0, 2);
  g_autoptr (JsonNode) node = td_comparison_spec_to_json (chosen);
  g_autoptr (JsonNode) without = td_comparison_spec_to_json (plain);
  g_autoptr (TdComparisonSpec) back = td_comparison_spec_from_json (node, NULL);

  g_assert_cmpuint (td_comparison_spec_get_reference (plain), ==, TD_NO_REFERENCE);
  g_assert_cmpuint (td_comparison_spec_get_reference (spec), ==, 1);
  g_assert_false (td_comparison_spec_equal (plain, spec));
  g_assert_true (td_comparison_spec_equal (plain, undone));
  /* Another change leaves it as it is. */
  g_assert_true (td_comparison_spec_equal (chosen, back));
  g_assert_cmpuint (td_comparison_spec_get_reference (back), ==, 1);
  g_assert_false (json_object_has_member (json_node_get_object (without), "reference"));
}

/* Two files may use one id: the address says which is meant. */
static void
test_reference_by_address (void)
{
  g_autoptr (TdDataset) dataset = td_dataset_new ("file:///x.takedowns.json");
  g_autoptr (TdDataset) other = td_dataset_new ("file:///y.takedowns.json");
  g_autoptr (GPtrArray) refs = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);
  g_autoptr (TdComparisonSpec) plain = NULL;
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autoptr (TdComparisonSpec) back = NULL;
  g_autoptr (JsonNode) node = NULL;

  g_ptr_array_add (refs, td_case_ref_new (dataset, "a"));
  g_ptr_array_add (refs, td_case_ref_new (other, "a"));
  plain = td_comparison_spec_new_for_refs (refs, NULL, TD_SHOW_AS_STATED);
  spec = td_comparison_spec_with_reference (plain, 1);
  node = td_comparison_spec_to_json (spec);
  back = td_comparison_spec_from_json (node, NULL);
  g_assert_cmpuint (td_comparison_spec_get_reference (back), ==, 1);
}

static void
test_periods (void)
{
  TdShowPeriod period;

  g_assert_true (td_show_period_from_id ("month", &period));
  g_assert_cmpint (period, ==, TD_SHOW_PER_MONTH);
  g_assert_cmpstr (td_show_period_get_id (TD_SHOW_AS_STATED), ==, "stated");
  g_assert_false (td_show_period_from_id ("decade", &period));
  g_assert_false (td_show_period_from_id (NULL, &period));
}

static const char * const bad[] = {
  "[]", "{}", "{\"cases\": 3}", "{\"cases\": [3]}", "{\"cases\": [null]}", "{\"cases\": [{}]}",
  "{\"cases\": [{\"case\": 7}]}", "{\"cases\": [\"a\", \"a\"]}", "{\"cases\": [\"a\"], \"metrics\": \"x\"}",
  "{\"cases\": [\"a\"], \"metrics\": [1]}", "{\"cases\": [\"a\"], \"period\": \"decade\"}",
  "{\"cases\": [\"a\"], \"period\": 3}", "{\"cases\": [{\"case\": \"a\", \"choices\": [\"x\"]}]}",
  "{\"cases\": [{\"case\": \"a\", \"choices\": [0]}]}", "{\"cases\": [{\"case\": \"a\", \"choices\": [-1]}]}",
  "{\"cases\": [\"a\"], \"reference\": 1}", "{\"cases\": [\"a\"], \"reference\": -1}",
  "{\"cases\": [\"a\"], \"reference\": \"a\"}", "{\"cases\": [\"a\"], \"reference\": 0.5}",
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (JsonNode) node = json_from_string (bad[i], NULL);
      g_autoptr (GError) error = NULL;

      g_assert_nonnull (node);
      g_assert_null (td_comparison_spec_from_json (node, &error));
      g_assert_error (error, TD_ERROR, TD_ERROR_FORMAT);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/spec/round-trip", test_round_trip);
  g_test_add_func ("/spec/addresses", test_addresses);
  g_test_add_func ("/spec/copies", test_copies);
  g_test_add_func ("/spec/reference", test_reference);
  g_test_add_func ("/spec/reference-by-address", test_reference_by_address);
  g_test_add_func ("/spec/periods", test_periods);
  g_test_add_func ("/spec/bad", test_bad);

  return g_test_run ();
}
