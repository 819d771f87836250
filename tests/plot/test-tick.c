/* test-tick.c: ticks are round and reach the end
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "plot/td-tick.h"

static const struct
{
  double value;
  guint  max_steps;
  double step, nice_max;
} rows[] = {
  { 28000, 8, 5000, 30000 },
  { 28000, 6, 5000, 30000 },
  { 28000, 5, 10000, 30000 },
  { 6000, 8, 1000, 6000 },
  { 6000, 5, 2000, 6000 },
  { 6001, 6, 2000, 8000 },
  { 123e6, 5, 25e6, 125e6 },
  { 1, 5, 0.2, 1 },
  { 0.3, 3, 0.1, 0.3 },
  { 7, 1, 10, 10 },
  { 100, 10, 10, 100 },
  { 0, 5, 1, 1 },
  { -3, 5, 1, 1 },
  { INFINITY, 5, 1, INFINITY },
};

static void
test_step (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (td_tick_step (rows[i].value, rows[i].max_steps), rows[i].step,
                                    rows[i].step * 1e-9);
}

static void
test_nice_max (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows) - 1; i++)
    g_assert_cmpfloat_with_epsilon (td_tick_nice_max (rows[i].value, rows[i].max_steps),
                                    rows[i].nice_max, rows[i].nice_max * 1e-9);
}

/* Whatever the number: never more steps than asked, and 1, 2, 2.5 or 5. */
static void
test_step_is_round (void)
{
  for (double value = 1e-3; value < 1e12; value *= 1.37)
    for (guint n = 1; n <= 10; n++)
      {
        const double step = td_tick_step (value, n);
        const double lead = step / pow (10, floor (log10 (step) + 1e-9));

        g_assert_cmpfloat (value / step, <=, n + 1e-6);
        g_assert_true (fabs (lead - 1) < 1e-6 || fabs (lead - 2) < 1e-6 || fabs (lead - 2.5) < 1e-6
                       || fabs (lead - 5) < 1e-6);
        g_assert_cmpfloat (td_tick_nice_max (value, n), >=, value * (1 - 1e-6));
      }
}

static void
test_list (void)
{
  g_autoptr (GArray) ticks = td_tick_list (0, 0.3, 0.1);

  g_assert_cmpuint (ticks->len, ==, 4);
  for (guint i = 0; i < ticks->len; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (ticks, double, i), i * 0.1, 1e-12);
  g_assert_false (signbit (g_array_index (ticks, double, 0))); /* it would be written -0 */

  g_autoptr (GArray) inner = td_tick_list (7, 31, 10);

  g_assert_cmpuint (inner->len, ==, 3);
  g_assert_cmpfloat (g_array_index (inner, double, 0), ==, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/tick/step", test_step);
  g_test_add_func ("/plot/tick/nice-max", test_nice_max);
  g_test_add_func ("/plot/tick/step-is-round", test_step_is_round);
  g_test_add_func ("/plot/tick/list", test_list);

  return g_test_run ();
}
