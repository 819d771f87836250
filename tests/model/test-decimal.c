/* test-decimal.c: the digits of a number, found by arithmetic as by printing it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>
#include <stdlib.h>

#include "model/td-decimal.h"

typedef struct
{
  double   value;
  gint64   digits;
  int      exponent;
  gboolean negative;
} Row;

static const Row rows[] = {
  { 0, 0, 0 },
  { -0.0, 0, 0 },
  { 6000, 6, 3 },
  { 138, 138, 0 },
  { -0.5, 5, -1, TRUE },
  { 0.1, 1, -1 },
  { 5.333, 5333, -3 },
  { 90199000, 90199, 3 },
  { 9007199254740991, 9007199254740991, 0 },
  { 1e300, 1, 300 },
  { 5e-324, 5, -324 },
  { 0.1 + 0.2, 30000000000000004, -17 },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      TdDecimal decimal = td_decimal_from_double (rows[i].value);

      g_assert_cmpint (decimal.digits, ==, rows[i].digits);
      g_assert_cmpint (decimal.exponent, ==, rows[i].exponent);
      g_assert_cmpint (decimal.negative, ==, rows[i].negative);
      g_assert_cmpfloat (td_decimal_to_double (decimal), ==, rows[i].value);
    }
}

/* What people write, what a conversion makes of it, and anything at all. */
static double
draw (GRand *rand,
      guint  round)
{
  double whole = g_rand_int_range (rand, 1, G_MAXINT32);

  switch (round % 4)
    {
    case 0:
      return whole;
    case 1:
      return whole / 100;
    case 2:
      return whole / 12;
    default:
      return ldexp (g_rand_double_range (rand, 0.5, 1), g_rand_int_range (rand, -200, 200));
    }
}

/* The number of digits, their value as printed with @n_digits of them. */
static double
read_printed (double value,
              int    n_digits)
{
  char format[8], buffer[64];

  g_snprintf (format, sizeof format, "%%.%de", n_digits - 1);
  return g_ascii_strtod (g_ascii_formatd (buffer, sizeof buffer, format, value), NULL);
}

static void
test_fewest (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1635);

  for (guint round = 0; round < 4000; round++)
    {
      double value = draw (rand, round);
      TdDecimal decimal = td_decimal_from_double (value);

      g_assert_cmpfloat (td_decimal_to_double (decimal), ==, value);
      g_assert_cmpfloat (read_printed (value, decimal.n_digits), ==, value);
      if (decimal.n_digits > 1)
        g_assert_cmpfloat (read_printed (value, decimal.n_digits - 1), !=, value);
    }
}

static void
test_round (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1848);

  for (guint round = 0; round < 4000; round++)
    {
      double value = draw (rand, round) * (round % 2 != 0 ? -1 : 1);

      for (int n_digits = 1; n_digits <= 17; n_digits++)
        {
          TdDecimal decimal = td_decimal_round_double (value, n_digits);

          g_assert_cmpint (decimal.n_digits, <=, n_digits);
          if (n_digits == 12)
            /* By arithmetic: what lies halfway beyond the digits may go either way. */
            g_assert_cmpfloat_with_epsilon (td_decimal_to_double (decimal) / value, 1, 6e-12);
          else
            g_assert_cmpfloat (td_decimal_to_double (decimal), ==, read_printed (value, n_digits));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/decimal/rows", test_rows);
  g_test_add_func ("/decimal/fewest", test_fewest);
  g_test_add_func ("/decimal/round", test_round);

  return g_test_run ();
}
