/* test-workspace.c: what one window is looking at, and its ticked cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "base/td-error.h"
#include "compare/td-workspace.h"

static const char cases[] =
  "{'id': 'a', 'name': 'Alpha', 'statements': [{'sources': ['s1'], 'claims': ["
  "  {'metric': 'live-channels', 'amount': 1}, {'metric': 'live-channels', 'amount': 900},"
  "  {'metric': 'domains', 'amount': 5}]}]},"
  "{'id': 'b', 'name': 'Beta', 'statements': [{'sources': ['s1'], 'claims': [{'metric': 'live-channels', 'amount': 4}]}]},"
  "{'id': 'c', 'name': 'Gamma', 'statements': []}";

typedef struct
{
  Fixture     *fixture;
  TdWorkspace *workspace;
  TdCaseRef   *a, *b;
  guint        n_comparisons; /* signals */
  guint        n_notified;
} Desk;

static void
count (guint *n)
{
  (*n)++;
}

static void
desk_set_up (Desk          *desk,
             gconstpointer  data)
{
  desk->fixture = fixture_new (cases);
  desk->workspace = td_workspace_new (desk->fixture->english);
  td_collection_add (td_workspace_get_collection (desk->workspace), desk->fixture->dataset);
  desk->a = td_case_ref_new (desk->fixture->dataset, "a");
  desk->b = td_case_ref_new (desk->fixture->dataset, "b");
  desk->n_comparisons = 0;
  g_signal_connect_swapped (desk->workspace, "comparison-changed", G_CALLBACK (count), &desk->n_comparisons);
  g_signal_connect_swapped (desk->workspace, "notify", G_CALLBACK (count), &desk->n_notified);
}

static void
desk_tear_down (Desk          *desk,
                gconstpointer  data)
{
  g_object_unref (desk->workspace);
  td_case_ref_unref (desk->a);
  td_case_ref_unref (desk->b);
  fixture_free (desk->fixture);
}

static void
test_shortlist (Desk          *desk,
                gconstpointer  data)
{
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);
  g_autoptr (TdCaseRef) gone = td_case_ref_new (desk->fixture->dataset, "gone");
  g_autoptr (TdShortlistItem) item = NULL;
  g_autoptr (TdCase) owner = NULL;

  td_shortlist_add (list, desk->a);
  td_shortlist_add (list, desk->a);
  td_shortlist_add (list, desk->b);
  td_shortlist_add (list, gone);
  g_assert_cmpuint (td_shortlist_get_n (list), ==, 3);
  td_shortlist_prune (list);
  g_assert_cmpuint (td_shortlist_get_n (list), ==, 2);

  td_shortlist_move (list, desk->b, 0);
  g_assert_true (td_case_ref_equal (td_shortlist_get_ref (list, 0), desk->b));
  td_shortlist_move (list, desk->b, 9);
  g_assert_true (td_case_ref_equal (td_shortlist_get_ref (list, 1), desk->b));

  item = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_object_get (item, "case", &owner, NULL);
  g_assert_cmpstr (td_case_get_id (owner), ==, "a");
  g_assert_true (td_case_ref_equal (td_shortlist_item_get_ref (item), desk->a));

  td_shortlist_toggle (list, desk->a);
  g_assert_false (td_shortlist_contains (list, desk->a));
  td_shortlist_toggle (list, desk->a);
  td_shortlist_remove (list, desk->b);
  g_assert_true (td_shortlist_contains (list, desk->a));
  td_shortlist_clear (list);
  g_assert_cmpuint (td_shortlist_get_n (list), ==, 0);
}

static void
test_comparison (Desk          *desk,
                 gconstpointer  data)
{
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);
  g_autoptr (TdComparison) none = td_workspace_dup_comparison (desk->workspace);
  g_autoptr (TdComparison) first = NULL;
  g_autoptr (TdComparison) same = NULL;
  g_autoptr (TdComparison) other = NULL;
  guint n_ticked;

  g_assert_null (none);
  td_shortlist_add (list, desk->b);
  td_shortlist_add (list, desk->a);
  g_object_get (desk->workspace, "n-ticked", &n_ticked, NULL);
  g_assert_cmpuint (n_ticked, ==, 2);
  g_assert_cmpuint (desk->n_comparisons, ==, 2);

  first = td_workspace_dup_comparison (desk->workspace);
  same = td_workspace_dup_comparison (desk->workspace);
  g_assert_true (first == same);
  g_assert_cmpstr (td_case_get_id (td_comparison_get_case (first, 0)), ==, "b");

  td_workspace_set_period (desk->workspace, TD_SHOW_PER_MONTH);
  g_assert_cmpuint (desk->n_comparisons, ==, 3);
  other = td_workspace_dup_comparison (desk->workspace);
  g_assert_false (first == other);
  g_assert_cmpint (td_comparison_spec_get_period (td_comparison_get_spec (other)), ==, TD_SHOW_PER_MONTH);
}

/* A ticked case that is gone is left out, and comes back with its file. */
static void
test_gone (Desk          *desk,
           gconstpointer  data)
{
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);
  g_autoptr (TdComparison) before = NULL;
  g_autoptr (TdComparison) after = NULL;

  td_shortlist_add (list, desk->a);
  before = td_workspace_dup_comparison (desk->workspace);
  td_dataset_clear (desk->fixture->dataset);
  after = td_workspace_dup_comparison (desk->workspace);

  g_assert_null (after);
  g_assert_cmpuint (td_shortlist_get_n (list), ==, 1);
  /* What was compared can still be read. */
  g_assert_cmpuint (td_comparison_get_n_rows (before), ==, 2);
}

static const TdClaim *
get_standing (Desk       *desk,
              const char *metric)
{
  g_autoptr (TdComparison) comparison = td_workspace_dup_comparison (desk->workspace);

  return td_comparison_find_row (comparison, metric)->cells[0].finding->standing;
}

static void
test_choices (Desk          *desk,
              gconstpointer  data)
{
  td_shortlist_add (td_workspace_get_shortlist (desk->workspace), desk->a);
  g_assert_null (get_standing (desk, "live-channels"));

  td_workspace_choose_claim (desk->workspace, desk->a, 1);
  g_assert_cmpuint (get_standing (desk, "live-channels")->number, ==, 1);
  td_workspace_choose_claim (desk->workspace, desk->a, 3);
  td_workspace_choose_claim (desk->workspace, desk->a, 2);
  g_assert_cmpuint (get_standing (desk, "live-channels")->number, ==, 2);
  /* One of a key replaces the other; other keys keep theirs. */
  g_assert_cmpuint (td_workspace_get_choices (desk->workspace, desk->a)->len, ==, 2);

  td_workspace_unchoose_claim (desk->workspace, desk->a, 1);
  g_assert_null (get_standing (desk, "live-channels"));
  g_assert_cmpuint (td_workspace_get_choices (desk->workspace, desk->a)->len, ==, 1);
  td_workspace_choose_claim (desk->workspace, desk->a, 0);
  g_assert_null (td_workspace_get_choices (desk->workspace, desk->a));
  td_workspace_choose_claim (desk->workspace, desk->a, 77);
  g_assert_null (td_workspace_get_choices (desk->workspace, desk->a));
}

static void
test_properties (Desk          *desk,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autofree char *metric = NULL;
  TdCaseRef *current = NULL;

  g_object_set (desk->workspace, "query-text", "beta", "metric", "visits", "period", TD_SHOW_PER_YEAR,
                "current", desk->b, NULL);
  g_assert_cmpuint (desk->n_notified, ==, 4);
  g_object_set (desk->workspace, "query-text", "beta", "metric", "visits", "period", TD_SHOW_PER_YEAR,
                "current", desk->b, NULL);
  g_assert_cmpuint (desk->n_notified, ==, 4);

  g_object_get (desk->workspace, "query-text", &text, "metric", &metric, "current", &current, NULL);
  g_assert_cmpstr (text, ==, "beta");
  g_assert_cmpstr (metric, ==, "visits");
  g_assert_true (td_case_ref_equal (current, desk->b));
  td_case_ref_unref (current);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (td_workspace_get_cases (desk->workspace))), ==, 1);

  td_workspace_set_current (desk->workspace, NULL);
  g_assert_null (td_workspace_get_current (desk->workspace));
}

static guint
count_rows (Desk *desk)
{
  g_autoptr (TdComparison) comparison = td_workspace_dup_comparison (desk->workspace);

  return comparison != NULL ? td_comparison_get_n_rows (comparison) : 0;
}

static void
test_metrics (Desk          *desk,
              gconstpointer  data)
{
  const char *both[] = { "domains", "live-channels", NULL };
  const char *one[] = { "domains", NULL };
  const char *none[] = { NULL };

  td_shortlist_add (td_workspace_get_shortlist (desk->workspace), desk->a);
  g_assert_null (td_workspace_get_metrics (desk->workspace));
  desk->n_comparisons = 0;
  desk->n_notified = 0;

  td_workspace_set_metrics (desk->workspace, both);
  td_workspace_set_metrics (desk->workspace, both);
  g_assert_cmpuint (desk->n_comparisons, ==, 1);
  g_assert_cmpuint (desk->n_notified, ==, 1);
  g_assert_cmpuint (count_rows (desk), ==, 2);
  td_workspace_set_metrics (desk->workspace, one);
  g_assert_cmpuint (count_rows (desk), ==, 1);

  /* Nothing chosen is all, and said once. */
  td_workspace_set_metrics (desk->workspace, none);
  td_workspace_set_metrics (desk->workspace, NULL);
  g_assert_null (td_workspace_get_metrics (desk->workspace));
  g_assert_cmpuint (desk->n_comparisons, ==, 3);
}

/* A metric of a file that was closed leaves the others compared. */
static void
test_metric_gone (Desk          *desk,
                  gconstpointer  data)
{
  const char *metrics[] = { "no-such-metric", "domains", NULL };
  const char *gone[] = { "no-such-metric", NULL };

  td_shortlist_add (td_workspace_get_shortlist (desk->workspace), desk->a);
  td_workspace_set_metrics (desk->workspace, metrics);
  g_assert_cmpuint (count_rows (desk), ==, 1);
  g_assert_cmpstr (td_workspace_get_metrics (desk->workspace)[0], ==, "no-such-metric");
  td_workspace_set_metrics (desk->workspace, gone);
  g_assert_cmpuint (count_rows (desk), ==, 2);
}

static guint
get_reference (Desk *desk)
{
  g_autoptr (TdComparisonSpec) spec = td_workspace_dup_comparison_spec (desk->workspace);

  return td_comparison_spec_get_reference (spec);
}

static void
test_reference (Desk          *desk,
                gconstpointer  data)
{
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);

  td_shortlist_add (list, desk->a);
  td_shortlist_add (list, desk->b);
  desk->n_comparisons = 0;
  td_workspace_set_reference (desk->workspace, desk->b);
  td_workspace_set_reference (desk->workspace, desk->b);
  g_assert_cmpuint (desk->n_comparisons, ==, 1);
  g_assert_cmpuint (get_reference (desk), ==, 1);

  /* It is the case, wherever it stands. */
  td_shortlist_move (list, desk->b, 0);
  g_assert_cmpuint (get_reference (desk), ==, 0);
  td_shortlist_remove (list, desk->b);
  g_assert_cmpuint (get_reference (desk), ==, TD_NO_REFERENCE);
  td_shortlist_add (list, desk->b);
  g_assert_cmpuint (get_reference (desk), ==, 1);

  td_workspace_set_reference (desk->workspace, NULL);
  g_assert_cmpuint (get_reference (desk), ==, TD_NO_REFERENCE);
}

/* All of a specification, and nothing of what was there before; told once. */
static void
test_apply_spec (Desk          *desk,
                 gconstpointer  data)
{
  const char *ids[] = { "b", "a", NULL };
  const char *metrics[] = { "live-channels", NULL };
  g_autoptr (TdComparisonSpec) plain = td_comparison_spec_new (ids, metrics, TD_SHOW_PER_YEAR);
  g_autoptr (TdComparisonSpec) chosen = td_comparison_spec_with_choice (plain, 1, 2);
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_with_reference (chosen, 1);
  g_autoptr (TdCaseRef) c = td_case_ref_new (desk->fixture->dataset, "c");
  g_autoptr (GError) error = NULL;
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);

  td_shortlist_add (list, c);
  td_workspace_choose_claim (desk->workspace, desk->a, 1);
  td_workspace_choose_claim (desk->workspace, desk->b, 1);
  td_workspace_set_reference (desk->workspace, c);
  desk->n_comparisons = 0;

  g_assert_true (td_workspace_apply_spec (desk->workspace, spec, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (desk->n_comparisons, ==, 1);
  g_assert_cmpuint (td_shortlist_get_n (list), ==, 2);
  g_assert_true (td_case_ref_equal (td_shortlist_get_ref (list, 0), desk->b));
  g_assert_cmpuint (get_reference (desk), ==, 1);
  g_assert_cmpint (td_workspace_get_period (desk->workspace), ==, TD_SHOW_PER_YEAR);
  g_assert_cmpstr (td_workspace_get_metrics (desk->workspace)[0], ==, "live-channels");
  g_assert_cmpuint (td_workspace_get_choices (desk->workspace, desk->a)->len, ==, 1);
  g_assert_cmpuint (g_array_index (td_workspace_get_choices (desk->workspace, desk->a), guint, 0), ==, 2);
  g_assert_null (td_workspace_get_choices (desk->workspace, desk->b));

  /* A later change is told as before. */
  td_workspace_set_period (desk->workspace, TD_SHOW_AS_STATED);
  g_assert_cmpuint (desk->n_comparisons, ==, 2);
}

/* What comes back of it is what went in. */
static void
test_round_trip (Desk          *desk,
                 gconstpointer  data)
{
  const char *metrics[] = { "domains", "live-channels", NULL };
  g_autoptr (TdComparisonSpec) before = NULL;
  g_autoptr (TdComparisonSpec) after = NULL;
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);

  td_shortlist_add (list, desk->b);
  td_shortlist_add (list, desk->a);
  td_workspace_choose_claim (desk->workspace, desk->a, 2);
  td_workspace_set_reference (desk->workspace, desk->a);
  td_workspace_set_metrics (desk->workspace, metrics);
  td_workspace_set_period (desk->workspace, TD_SHOW_PER_MONTH);
  before = td_workspace_dup_comparison_spec (desk->workspace);

  td_shortlist_clear (list);
  td_workspace_choose_claim (desk->workspace, desk->a, 0);
  td_workspace_set_metrics (desk->workspace, NULL);
  g_assert_true (td_workspace_apply_spec (desk->workspace, before, NULL));
  after = td_workspace_dup_comparison_spec (desk->workspace);
  g_assert_true (td_comparison_spec_equal (before, after));
}

static void
test_apply_unknown (Desk          *desk,
                    gconstpointer  data)
{
  const char *ids[] = { "a", "nobody", NULL };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new (ids, NULL, TD_SHOW_PER_YEAR);
  g_autoptr (TdComparisonSpec) before = NULL;
  g_autoptr (TdComparisonSpec) after = NULL;
  g_autoptr (GError) error = NULL;

  td_shortlist_add (td_workspace_get_shortlist (desk->workspace), desk->b);
  td_workspace_choose_claim (desk->workspace, desk->b, 1);
  td_workspace_set_reference (desk->workspace, desk->b);
  before = td_workspace_dup_comparison_spec (desk->workspace);
  desk->n_comparisons = 0;

  g_assert_false (td_workspace_apply_spec (desk->workspace, spec, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "nobody"));
  g_assert_cmpuint (desk->n_comparisons, ==, 0);
  after = td_workspace_dup_comparison_spec (desk->workspace);
  g_assert_true (td_comparison_spec_equal (before, after));
}

/* What was chosen is of the case, not of the comparison. */
static void
test_choices_survive (Desk          *desk,
                      gconstpointer  data)
{
  TdShortlist *list = td_workspace_get_shortlist (desk->workspace);

  td_shortlist_add (list, desk->a);
  td_workspace_choose_claim (desk->workspace, desk->a, 2);
  td_shortlist_clear (list);
  td_shortlist_add (list, desk->b);
  td_shortlist_add (list, desk->a);
  td_shortlist_move (list, desk->a, 0);
  td_workspace_set_period (desk->workspace, TD_SHOW_PER_YEAR);
  g_assert_cmpuint (get_standing (desk, "live-channels")->number, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add ("/workspace/" path, Desk, NULL, desk_set_up, func, desk_tear_down)
  ADD ("shortlist", test_shortlist);
  ADD ("comparison", test_comparison);
  ADD ("gone", test_gone);
  ADD ("choices", test_choices);
  ADD ("choices-survive", test_choices_survive);
  ADD ("properties", test_properties);
  ADD ("metrics", test_metrics);
  ADD ("metric-gone", test_metric_gone);
  ADD ("reference", test_reference);
  ADD ("apply-spec", test_apply_spec);
  ADD ("apply-unknown", test_apply_unknown);
  ADD ("round-trip", test_round_trip);
#undef ADD

  return g_test_run ();
}
