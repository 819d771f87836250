/* test-arithmetic-properties.c: arithmetic on sets of values never loses a true one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include <math.h>

#include "compare/td-comparison-relative.h"
#include "compare/td-conversion.h"
#include "compare/td-ratio.h"

#define N_ROUNDS 4000
#define N_SUMS 60
#define NOISE 1e-9

/* What binds the truth; a soft amount only says about where it is. */
static const TdBound bounds[] = {
  TD_BOUND_EXACTLY, TD_BOUND_MORE_THAN, TD_BOUND_AT_LEAST, TD_BOUND_LESS_THAN, TD_BOUND_UP_TO,
  TD_BOUND_BETWEEN, TD_BOUND_EITHER, TD_BOUND_BARE, TD_BOUND_ABOUT, TD_BOUND_NEARLY,
};

static TdQuantity
pick_quantity (void)
{
  TdBound bound = bounds[g_test_rand_int_range (0, G_N_ELEMENTS (bounds))];
  double low = g_test_rand_int_range (1, 100000), high = low;

  if (g_test_rand_int_range (0, 3) == 0)
    low = high = low * 1000;
  if (td_bound_is_pair (bound))
    high += g_test_rand_int_range (0, 100000);

  return (TdQuantity) { .low = low, .high = high, .bound = bound };
}

static TdQuantity
pick_any (void)
{
  switch (g_test_rand_int_range (0, 12))
    {
    case 0:
      return (TdQuantity) { .bound = TD_BOUND_VAGUE,
                            .magnitude = (TdMagnitude) g_test_rand_int_range (1, TD_N_MAGNITUDES) };
    case 1:
      return (TdQuantity) { .bound = TD_BOUND_UNDISCLOSED };
    case 2:
      return (TdQuantity) { .bound = bounds[g_test_rand_int_range (0, G_N_ELEMENTS (bounds))] };
    default:
      return pick_quantity ();
    }
}

/* A value that may be the true one: of a soft amount the one that is stated. */
static double
pick_truth (TdQuantity quantity)
{
  double share = g_test_rand_double_range (0.001, 0.999);

  switch (quantity.bound)
    {
    case TD_BOUND_MORE_THAN:
    case TD_BOUND_AT_LEAST:
      return quantity.low / share;
    case TD_BOUND_LESS_THAN:
    case TD_BOUND_UP_TO:
      return quantity.low * share;
    case TD_BOUND_BETWEEN:
      return quantity.low + (quantity.high - quantity.low) * share;
    case TD_BOUND_EITHER:
      return share < 0.5 ? quantity.low : quantity.high;
    case TD_BOUND_EXACTLY:
    case TD_BOUND_BARE:
    case TD_BOUND_ABOUT:
    case TD_BOUND_NEARLY:
    case TD_BOUND_VAGUE:
    case TD_BOUND_UNDISCLOSED:
    default:
      return quantity.low;
    }
}

static gboolean
may_be (TdQuantity quantity,
        double     value)
{
  TdInterval point = { .low = value - fabs (value) * NOISE, .high = value + fabs (value) * NOISE };

  return td_interval_overlaps (td_quantity_get_interval (quantity), point);
}

static void
describe (const char *what,
          TdQuantity  quantity)
{
  g_test_message ("%s %s %.17g %.17g", what, td_bound_get_id (quantity.bound), quantity.low, quantity.high);
}

static void
test_relation_is_symmetric (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      TdQuantity a = pick_any (), b = pick_any ();

      describe ("a", a);
      describe ("b", b);
      g_assert_cmpint (td_quantity_relate (a, b), ==, td_quantity_relate (b, a));
      g_assert_cmpint (td_quantity_relate (a, a), ==, TD_RELATION_EQUAL);
    }
}

/* What may be true of both makes them compatible. */
static void
test_common_truth_is_no_contradiction (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      TdQuantity a = pick_quantity (), b = pick_quantity ();
      double truth = pick_truth (a);

      describe ("a", a);
      describe ("b", b);
      if (a.bound != TD_BOUND_NEARLY)
        g_assert_true (may_be (a, truth));
      if (a.bound != TD_BOUND_NEARLY && td_quantity_relate (a, b) == TD_RELATION_CONTRADICTING)
        g_assert_false (td_interval_overlaps (td_quantity_get_interval (b), (TdInterval) { .low = truth, .high = truth }));
    }
}

static void
test_scale (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      TdQuantity quantity = pick_quantity ();
      double factor = g_test_rand_double_range (0.01, 100);
      double truth = pick_truth (quantity);

      if (quantity.bound == TD_BOUND_NEARLY)
        truth *= 0.95;
      describe ("quantity", quantity);
      g_test_message ("truth %.17g factor %.17g", truth, factor);
      g_assert_true (may_be (td_quantity_scale (quantity, factor), truth * factor));
    }
}

static void
test_conversion (void)
{
  static const double factors[] = { 12, 1 / 12.0, 7, 1 / 7.0, 1 / 18.0 };

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      TdQuantity quantity = pick_quantity ();
      double factor = factors[g_test_rand_int_range (0, G_N_ELEMENTS (factors))];
      double truth = pick_truth (quantity);
      TdQuantity converted = td_conversion_apply (quantity, factor);

      /* Two readings stay two points, rounded; "nearly" and bare say a rounded amount. */
      if (quantity.bound == TD_BOUND_EITHER || quantity.bound == TD_BOUND_NEARLY || quantity.bound == TD_BOUND_BARE)
        {
          g_assert_cmpfloat_with_epsilon (converted.low, quantity.low * factor, quantity.low * factor * 0.005);
          continue;
        }
      describe ("quantity", quantity);
      describe ("converted", converted);
      g_test_message ("truth %.17g factor %.17g", truth, factor);
      g_assert_true (may_be (converted, truth * factor));
    }
}

static void
test_ratio (void)
{
  guint n_said = 0;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      TdQuantity of = pick_quantity (), to = pick_quantity ();
      TdRatio ratio = { 0 };
      TdNoRatio why;
      TdQuantity result;
      double truth;

      describe ("of", of);
      describe ("to", to);
      if (!td_ratio_divide (of, to, &ratio, &why))
        continue;
      n_said++;
      truth = pick_truth (of) / pick_truth (to);
      result = (TdQuantity) { .low = ratio.low, .high = ratio.high, .bound = ratio.bound };
      describe ("ratio", result);
      g_test_message ("truth %.17g", truth);
      g_assert_true (may_be (result, truth));
    }
  g_assert_cmpuint (n_said, >, N_ROUNDS / 4);
}

static void
test_rounding (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double value = g_test_rand_double_range (-1e6, 1e6) * pow (10, g_test_rand_int_range (-4, 5));
      int digits = g_test_rand_int_range (1, 6);
      double down = td_round_significant (value, digits, -1), up = td_round_significant (value, digits, 1);
      double near = td_round_significant (value, digits, 0);

      g_test_message ("%.17g to %d digits", value, digits);
      g_assert_cmpfloat (down, <=, value + fabs (value) * NOISE);
      g_assert_cmpfloat (up, >=, value - fabs (value) * NOISE);
      g_assert_true (near == down || near == up);
      g_assert_cmpfloat (fabs (near - value), <=, (up - down) / 2 + fabs (value) * NOISE);
      g_assert_cmpfloat (td_round_significant (near, digits, 0), ==, near);
    }
}

static char *
write_case (guint      number,
            TdQuantity quantity)
{
  g_autofree char *amount = quantity.low < quantity.high
                              ? g_strdup_printf ("[%.0f, %.0f]", quantity.low, quantity.high)
                              : g_strdup_printf ("%.0f", quantity.low);

  return g_strdup_printf ("{'id': 'c%u', 'name': 'C%u', 'statements': [{'sources': ['s%u'], 'claims': [{'metric': 'arrests',"
                          " 'amount': %s, 'bound': '%s'}]}]}",
                          number, number, number, amount, td_bound_get_id (quantity.bound));
}

static void
test_sum (void)
{
  guint n_said = 0;

  for (guint round = 0; round < N_SUMS; round++)
    {
      guint n = (guint) g_test_rand_int_range (2, 5);
      g_autoptr (GString) cases = g_string_new (NULL);
      g_autoptr (Fixture) fixture = NULL;
      g_autoptr (TdComparison) comparison = NULL;
      TdQuantity sum;
      double truth = 0;

      for (guint i = 1; i <= n; i++)
        {
          TdQuantity quantity = pick_quantity ();
          g_autofree char *one = NULL;

          if (td_bound_is_pair (quantity.bound) && quantity.low == quantity.high)
            quantity.high++;
          one = write_case (i, quantity);
          g_string_append_printf (cases, i > 1 ? ", %s" : "%s", one);
          truth += pick_truth (quantity);
        }
      g_test_message ("%s: %.17g", cases->str, truth);
      fixture = fixture_new (cases->str);
      comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
      if (!td_comparison_get_sum (comparison, td_comparison_get_row (comparison, 0), &sum))
        continue;
      n_said++;
      describe ("sum", sum);
      g_assert_true (may_be (sum, truth));
    }
  g_assert_cmpuint (n_said, >, N_SUMS / 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/arithmetic/relation-is-symmetric", test_relation_is_symmetric);
  g_test_add_func ("/arithmetic/common-truth", test_common_truth_is_no_contradiction);
  g_test_add_func ("/arithmetic/scale", test_scale);
  g_test_add_func ("/arithmetic/conversion", test_conversion);
  g_test_add_func ("/arithmetic/ratio", test_ratio);
  g_test_add_func ("/arithmetic/rounding", test_rounding);
  g_test_add_func ("/arithmetic/sum", test_sum);

  return g_test_run ();
}
