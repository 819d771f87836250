/* test-quantity.c: amounts as sets of values, and rounding
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-quantity.h"

#include <math.h>

static TdQuantity
make (TdBound bound,
      double  low,
      double  high)
{
  return (TdQuantity) { .low = low, .high = high, .bound = bound };
}

static TdQuantity
make_words (TdMagnitude magnitude)
{
  return (TdQuantity) { .bound = TD_BOUND_VAGUE, .magnitude = magnitude };
}

static void
test_bound_ids (void)
{
  for (int i = 0; i < TD_N_BOUNDS; i++)
    {
      TdBound bound = TD_BOUND_BARE;

      g_assert_true (td_bound_from_id (td_bound_get_id ((TdBound) i), &bound));
      g_assert_cmpint (bound, ==, i);
      g_assert_cmpint (td_bound_is_pair (bound), ==, i == TD_BOUND_BETWEEN || i == TD_BOUND_EITHER);
    }
  g_assert_cmpstr (td_bound_get_id (TD_BOUND_MORE_THAN), ==, "more-than");
}

static void
test_magnitude_ids (void)
{
  for (int i = TD_MAGNITUDE_SEVERAL; i < TD_MAGNITUDE_OTHER; i++)
    {
      TdMagnitude magnitude = TD_MAGNITUDE_NONE;

      g_assert_true (td_magnitude_from_id (td_magnitude_get_id ((TdMagnitude) i), &magnitude));
      g_assert_cmpint (magnitude, ==, i);
    }
  g_assert_null (td_magnitude_get_id (TD_MAGNITUDE_NONE));
  g_assert_null (td_magnitude_get_id (TD_MAGNITUDE_OTHER));
}

static void
test_unknown_ids (void)
{
  TdBound bound = TD_BOUND_ABOUT;
  TdMagnitude magnitude = TD_MAGNITUDE_DOZENS;

  g_assert_false (td_bound_from_id ("roughly", &bound));
  g_assert_false (td_bound_from_id (NULL, &bound));
  g_assert_cmpint (bound, ==, TD_BOUND_ABOUT);
  g_assert_false (td_magnitude_from_id ("many", &magnitude));
  g_assert_false (td_magnitude_from_id (NULL, &magnitude));
  g_assert_cmpint (magnitude, ==, TD_MAGNITUDE_DOZENS);
}

typedef struct
{
  TdBound  bound;
  double   amount[2];
  double   low, high;
  gboolean low_open, high_open;
  gboolean two_points;
} SetRow;

static const SetRow SETS[] = {
  { TD_BOUND_EXACTLY, { 4, 4 }, 4, 4, FALSE, FALSE, FALSE },
  { TD_BOUND_BARE, { 6000, 6000 }, 5500, 6500, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 138, 138 }, 137.5, 138.5, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 10, 10 }, 5, 15, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 1, 1 }, 0.5, 1.5, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 1500, 1500 }, 1450, 1550, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 90199000, 90199000 }, 90198500, 90199500, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 123e6, 123e6 }, 122.5e6, 123.5e6, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 6.5, 6.5 }, 6.45, 6.55, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 0.3, 0.3 }, 0.25, 0.35, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 9007199254740991, 9007199254740991 }, 9007199254740990.5, 9007199254740991.5, FALSE, TRUE, FALSE },
  { TD_BOUND_BARE, { 1758232.0424289925, 1758232.0424289925 }, 1758232.0424289925, 1758232.0424289925, FALSE, FALSE, FALSE },
  { TD_BOUND_BARE, { 0, 0 }, 0, 0, FALSE, FALSE, FALSE },
  { TD_BOUND_BARE, { -40, -40 }, -45, -35, TRUE, FALSE, FALSE },
  { TD_BOUND_ABOUT, { 100, 100 }, 50, 150, FALSE, TRUE, FALSE },
  { TD_BOUND_ABOUT, { 138, 138 }, 124.2, 151.8, FALSE, FALSE, FALSE },
  { TD_BOUND_ABOUT, { 90, 90 }, 81, 99, FALSE, FALSE, FALSE },
  { TD_BOUND_ABOUT, { -90, -90 }, -99, -81, FALSE, FALSE, FALSE },
  { TD_BOUND_ABOUT, { 0, 0 }, 0, 0, FALSE, FALSE, FALSE },
  { TD_BOUND_NEARLY, { 1000, 1000 }, 900, 1000, FALSE, TRUE, FALSE },
  { TD_BOUND_NEARLY, { -50, -50 }, -50, -45, TRUE, FALSE, FALSE },
  { TD_BOUND_MORE_THAN, { 6000, 6000 }, 6000, INFINITY, TRUE, TRUE, FALSE },
  { TD_BOUND_AT_LEAST, { 6000, 6000 }, 6000, INFINITY, FALSE, TRUE, FALSE },
  { TD_BOUND_LESS_THAN, { 50, 50 }, 0, 50, FALSE, TRUE, FALSE },
  { TD_BOUND_UP_TO, { 50, 50 }, 0, 50, FALSE, FALSE, FALSE },
  { TD_BOUND_UP_TO, { -50, -50 }, -INFINITY, -50, TRUE, FALSE, FALSE },
  { TD_BOUND_BETWEEN, { 12, 59 }, 12, 59, FALSE, FALSE, FALSE },
  { TD_BOUND_EITHER, { 12, 59 }, 12, 59, FALSE, FALSE, TRUE },
  { TD_BOUND_EITHER, { 12, 12 }, 12, 12, FALSE, FALSE, FALSE },
  { TD_BOUND_UNDISCLOSED, { 0, 0 }, -INFINITY, INFINITY, TRUE, TRUE, FALSE },
};

static void
test_sets (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (SETS); i++)
    {
      const SetRow *row = &SETS[i];
      TdInterval interval = td_quantity_get_interval (make (row->bound, row->amount[0], row->amount[1]));

      g_test_message ("%s %g", td_bound_get_id (row->bound), row->amount[0]);
      g_assert_true (interval.low == row->low || fabs (interval.low - row->low) < 1e-12 * fabs (row->low));
      g_assert_true (interval.high == row->high || fabs (interval.high - row->high) < 1e-12 * fabs (row->high));
      g_assert_cmpint (interval.low_open, ==, row->low_open);
      g_assert_cmpint (interval.high_open, ==, row->high_open);
      g_assert_cmpint (interval.two_points, ==, row->two_points);
    }
}

typedef struct
{
  TdMagnitude magnitude;
  double      low, high;
} WordsRow;

static void
test_sets_of_words (void)
{
  static const WordsRow ROWS[] = {
    { TD_MAGNITUDE_SEVERAL, 2, 9 },
    { TD_MAGNITUDE_DOZENS, 20, 99 },
    { TD_MAGNITUDE_HUNDREDS, 100, 999 },
    { TD_MAGNITUDE_THOUSANDS, 1000, 9999 },
    { TD_MAGNITUDE_TENS_OF_THOUSANDS, 10000, 99999 },
    { TD_MAGNITUDE_HUNDREDS_OF_THOUSANDS, 100000, 999999 },
    { TD_MAGNITUDE_MILLIONS, 1e6, 999e6 },
    { TD_MAGNITUDE_SEVERAL_MILLIONS, 2e6, 9.99e6 },
    { TD_MAGNITUDE_HUNDREDS_OF_MILLIONS, 100e6, 999e6 },
    { TD_MAGNITUDE_OTHER, -INFINITY, INFINITY },
    { TD_MAGNITUDE_NONE, -INFINITY, INFINITY },
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (ROWS) == TD_N_MAGNITUDES);
  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdInterval interval = td_quantity_get_interval (make_words (ROWS[i].magnitude));

      g_assert_cmpfloat (interval.low, ==, ROWS[i].low);
      g_assert_cmpfloat (interval.high, ==, ROWS[i].high);
    }
}

#define NUMBER(Bound, amount) { .low = amount, .high = amount, .bound = TD_BOUND_##Bound }
#define PAIR(Bound, a, b) { .low = a, .high = b, .bound = TD_BOUND_##Bound }
#define WORDS(words) { .bound = TD_BOUND_VAGUE, .magnitude = TD_MAGNITUDE_##words }

typedef struct
{
  TdQuantity a, b;
  TdRelation relation;
} RelationRow;

static const RelationRow RELATIONS[] = {
  { NUMBER (BARE, 6000), NUMBER (BARE, 6000), TD_RELATION_EQUAL },
  { NUMBER (MORE_THAN, 6000), NUMBER (BARE, 6000), TD_RELATION_COMPATIBLE },
  { NUMBER (MORE_THAN, 6000), NUMBER (EXACTLY, 6000), TD_RELATION_CONTRADICTING },
  { NUMBER (AT_LEAST, 6000), NUMBER (EXACTLY, 6000), TD_RELATION_COMPATIBLE },
  { NUMBER (AT_LEAST, 6000), NUMBER (MORE_THAN, 6000), TD_RELATION_COMPATIBLE },
  { NUMBER (MORE_THAN, 100000), NUMBER (MORE_THAN, 125000), TD_RELATION_COMPATIBLE },
  { NUMBER (LESS_THAN, 6000), NUMBER (MORE_THAN, 6000), TD_RELATION_CONTRADICTING },
  { NUMBER (UP_TO, 6000), NUMBER (AT_LEAST, 6000), TD_RELATION_COMPATIBLE },
  { NUMBER (NEARLY, 6000), NUMBER (AT_LEAST, 6000), TD_RELATION_CONTRADICTING },
  { NUMBER (NEARLY, 6000), NUMBER (BARE, 6000), TD_RELATION_COMPATIBLE },
  { NUMBER (BARE, 3), NUMBER (BARE, 3), TD_RELATION_EQUAL },
  { NUMBER (BARE, 3), NUMBER (BARE, 4), TD_RELATION_CONTRADICTING },
  { NUMBER (BARE, -3), NUMBER (BARE, -4), TD_RELATION_CONTRADICTING },
  { NUMBER (BARE, 138), NUMBER (BARE, 139), TD_RELATION_CONTRADICTING },
  { NUMBER (BARE, 6000), NUMBER (EXACTLY, 6500), TD_RELATION_CONTRADICTING },
  { NUMBER (BARE, 6000), NUMBER (EXACTLY, 5500), TD_RELATION_COMPATIBLE },
  { NUMBER (ABOUT, 3), NUMBER (BARE, 3), TD_RELATION_EQUAL },
  { NUMBER (BARE, 138), NUMBER (BARE, 140), TD_RELATION_COMPATIBLE },
  { NUMBER (BARE, 138), NUMBER (BARE, 132), TD_RELATION_CONTRADICTING },
  { NUMBER (BARE, 22), NUMBER (BARE, 25), TD_RELATION_CONTRADICTING },
  { PAIR (BETWEEN, 5500, 6500), NUMBER (BARE, 6000), TD_RELATION_COMPATIBLE },
  { PAIR (BETWEEN, 12, 59), PAIR (EITHER, 12, 59), TD_RELATION_COMPATIBLE },
  { PAIR (EITHER, 12, 59), NUMBER (EXACTLY, 30), TD_RELATION_CONTRADICTING },
  { PAIR (EITHER, 12, 59), NUMBER (EXACTLY, 59), TD_RELATION_COMPATIBLE },
  { PAIR (EITHER, 12, 59), PAIR (EITHER, 59, 80), TD_RELATION_COMPATIBLE },
  { PAIR (EITHER, 12, 59), PAIR (EITHER, 13, 58), TD_RELATION_CONTRADICTING },
  { PAIR (EITHER, 12, 59), PAIR (EITHER, 12, 59), TD_RELATION_EQUAL },
  { PAIR (EITHER, 4, 4), NUMBER (EXACTLY, 4), TD_RELATION_EQUAL },
  { WORDS (DOZENS), NUMBER (BARE, 150), TD_RELATION_CONTRADICTING },
  { WORDS (SEVERAL_MILLIONS), NUMBER (BARE, 5e6), TD_RELATION_COMPATIBLE },
  { WORDS (OTHER), NUMBER (BARE, 150), TD_RELATION_COMPATIBLE },
  { WORDS (OTHER), NUMBER (BARE, -80), TD_RELATION_COMPATIBLE },
  { WORDS (DOZENS), WORDS (DOZENS), TD_RELATION_EQUAL },
  { PAIR (UNDISCLOSED, 0, 0), NUMBER (BARE, 150), TD_RELATION_COMPATIBLE },
  { PAIR (UNDISCLOSED, 0, 0), PAIR (UNDISCLOSED, 0, 0), TD_RELATION_EQUAL },
  { NUMBER (BARE, 0), NUMBER (BARE, 1), TD_RELATION_CONTRADICTING },
  { NUMBER (BARE, 0), NUMBER (UP_TO, 10), TD_RELATION_COMPATIBLE },
  { NUMBER (BARE, 0), NUMBER (LESS_THAN, 0), TD_RELATION_CONTRADICTING },
};

static void
test_relations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (RELATIONS); i++)
    {
      const RelationRow *row = &RELATIONS[i];

      g_test_message ("%s %g and %s %g", td_bound_get_id (row->a.bound), row->a.low,
                      td_bound_get_id (row->b.bound), row->b.low);
      g_assert_cmpint (td_quantity_relate (row->a, row->b), ==, row->relation);
      g_assert_cmpint (td_quantity_relate (row->b, row->a), ==, row->relation);
      g_assert_cmpint (td_quantity_relate (row->a, row->a), ==, TD_RELATION_EQUAL);
    }
}

/* The sets of the numbers written with one last digit lie side by side: no gap, no overlap. */
static void
test_bare_neighbours (void)
{
  static const double PER_UNIT[] = { 10, 1, 1 / 100.0, 1e-6 };

  for (guint i = 0; i < G_N_ELEMENTS (PER_UNIT); i++)
    {
      for (int n = -40; n < 40; n++)
        {
          double amount = n / PER_UNIT[i];
          double more = (n + 1) / PER_UNIT[i];
          TdInterval set = td_quantity_get_interval (make (TD_BOUND_BARE, amount, amount));
          TdInterval next = td_quantity_get_interval (make (TD_BOUND_BARE, more, more));

          /* Tens are round: they cover more than their neighbours, and zero is told exactly. */
          if (n % 10 == 0 || (n + 1) % 10 == 0)
            continue;

          g_test_message ("%g and %g", amount, more);
          g_assert_cmpfloat (set.high, ==, next.low);
          g_assert_false (td_interval_overlaps (set, next));
          g_assert_cmpint (set.high_open, !=, next.low_open);
        }
    }
}

static void
test_is_number (void)
{
  for (int i = 0; i < TD_N_BOUNDS; i++)
    g_assert_cmpint (td_quantity_is_number (make ((TdBound) i, 0, 0)), ==,
                     i != TD_BOUND_VAGUE && i != TD_BOUND_UNDISCLOSED);
}

static void
test_scale (void)
{
  TdQuantity quantity = td_quantity_scale (make (TD_BOUND_BETWEEN, 12, 60), 12);

  g_assert_cmpfloat (quantity.low, ==, 144);
  g_assert_cmpfloat (quantity.high, ==, 720);
  g_assert_cmpint (quantity.bound, ==, TD_BOUND_BETWEEN);

  quantity = td_quantity_scale (make (TD_BOUND_MORE_THAN, 123e6, 123e6), 1 / 12.0);
  g_assert_cmpfloat_with_epsilon (quantity.low, 10.25e6, 1e-6);
  g_assert_cmpint (quantity.bound, ==, TD_BOUND_MORE_THAN);
}

typedef struct
{
  double value;
  int    digits;
} DigitsRow;

static void
test_count_significant (void)
{
  static const DigitsRow ROWS[] = {
    { 0, 1 }, { 1, 1 }, { 10, 1 }, { 6000, 1 }, { 138, 3 }, { 90199000, 5 }, { 6.5, 2 }, { 0.1, 1 },
    { 10.25, 4 }, { -40, 1 }, { 123e6, 3 }, { 1e15, 1 }, { 9007199254740991, 16 }, { 0.001, 1 }, { 1.1, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      g_test_message ("%.17g", ROWS[i].value);
      g_assert_cmpint (td_quantity_count_significant (ROWS[i].value), ==, ROWS[i].digits);
    }
}

typedef struct
{
  double value;
  int    digits;
  double down, nearest, up;
} RoundRow;

static void
test_round (void)
{
  static const RoundRow ROWS[] = {
    { 1.7142857, 2, 1.7, 1.7, 1.8 },
    { 7.6923077, 2, 7.6, 7.7, 7.7 },
    { 32.5, 3, 32.5, 32.5, 32.5 },
    { 32.5, 2, 32, 33, 33 },
    { 10250000, 3, 10200000, 10300000, 10300000 },
    { 6000, 2, 6000, 6000, 6000 },
    { 0.1 + 0.2, 2, 0.3, 0.3, 0.3 },
    { 1.1 * 3, 2, 3.3, 3.3, 3.3 },
    { 1.005 * 1000, 4, 1005, 1005, 1005 },
    { 123e6 * (1 / 12.0), 4, 10250000, 10250000, 10250000 },
    { 99.9, 2, 99, 100, 100 },
    { 999.5, 3, 999, 1000, 1000 },
    { -2.5, 1, -3, -3, -2 },
    { -2.1, 1, -3, -2, -2 },
    { 0.00123, 2, 0.0012, 0.0012, 0.0013 },
    { 0, 2, 0, 0, 0 },
    { 4, 15, 4, 4, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      const RoundRow *row = &ROWS[i];

      g_test_message ("%.17g to %d digits", row->value, row->digits);
      g_assert_cmpfloat (td_round_significant (row->value, row->digits, -1), ==, row->down);
      g_assert_cmpfloat (td_round_significant (row->value, row->digits, 0), ==, row->nearest);
      g_assert_cmpfloat (td_round_significant (row->value, row->digits, 1), ==, row->up);
    }
  g_assert_true (isinf (td_round_significant (INFINITY, 2, 0)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quantity/bound-ids", test_bound_ids);
  g_test_add_func ("/quantity/magnitude-ids", test_magnitude_ids);
  g_test_add_func ("/quantity/unknown-ids", test_unknown_ids);
  g_test_add_func ("/quantity/sets", test_sets);
  g_test_add_func ("/quantity/sets-of-words", test_sets_of_words);
  g_test_add_func ("/quantity/relations", test_relations);
  g_test_add_func ("/quantity/bare-neighbours", test_bare_neighbours);
  g_test_add_func ("/quantity/is-number", test_is_number);
  g_test_add_func ("/quantity/scale", test_scale);
  g_test_add_func ("/quantity/count-significant", test_count_significant);
  g_test_add_func ("/quantity/round", test_round);

  return g_test_run ();
}
