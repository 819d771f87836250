/* test-scale.c: scales map there and back
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-scale.h"

static void
test_linear (void)
{
  static const struct
  {
    double min, max, value, mapped;
  } rows[] = {
    { 0, 10, 0, 0 },      { 0, 10, 10, 1 },     { 0, 10, 2.5, 0.25 },
    { 0, 10, 20, 2 },     { 5, 15, 10, 0.5 },   { 0, 123e6, 61.5e6, 0.5 },
    { -10, 10, 0, 0.5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const TdScale scale = td_scale_linear (rows[i].min, rows[i].max);
      const double mapped = td_scale_map (scale, rows[i].value);

      g_assert_cmpfloat_with_epsilon (mapped, rows[i].mapped, 1e-12);
      g_assert_cmpfloat_with_epsilon (td_scale_unmap (scale, mapped), rows[i].value, 1e-6);
    }
}

static void
test_linear_without_extent (void)
{
  const TdScale flat = td_scale_linear (0, 0), reversed = td_scale_linear (5, 3);

  g_assert_cmpfloat (td_scale_map (flat, 0), ==, 0);
  g_assert_cmpfloat (td_scale_map (flat, 1), ==, 1);
  g_assert_cmpfloat (td_scale_map (reversed, 5), ==, 0);
  g_assert_cmpfloat (td_scale_map (reversed, 6), ==, 1);
}

static void
test_band (void)
{
  const TdScale scale = td_scale_band (4, 0.2);

  g_assert_cmpfloat_with_epsilon (td_scale_map (scale, 0), 0.125, 1e-12);
  g_assert_cmpfloat_with_epsilon (td_scale_map (scale, 3), 0.875, 1e-12);
  g_assert_cmpfloat_with_epsilon (td_scale_get_band_length (scale), 0.2, 1e-12);
  g_assert_cmpfloat_with_epsilon (td_scale_get_band_start (scale, 1), 0.275, 1e-12);

  for (guint i = 0; i < 4; i++)
    g_assert_cmpfloat (td_scale_unmap (scale, td_scale_map (scale, i)), ==, i);
  g_assert_cmpfloat (td_scale_unmap (scale, -1), ==, 0);
  g_assert_cmpfloat (td_scale_unmap (scale, 2), ==, 3);
}

static void
test_log (void)
{
  static const struct
  {
    double min, max, start, value, mapped;
  } rows[] = {
    { 1, 100, 0, 1, 0 },        { 1, 100, 0, 10, 0.5 },    { 1, 100, 0, 100, 1 },
    { 1, 100, 0, 1000, 1.5 },   { 10, 1e7, 0, 1e4, 0.5 },  { 0.1, 10, 0, 1, 0.5 },
    { 1, 100, 0.2, 1, 0.2 },    { 1, 100, 0.2, 10, 0.6 },  { 1, 100, 0.2, 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const TdScale scale = td_scale_log (rows[i].min, rows[i].max, rows[i].start);
      const double mapped = td_scale_map (scale, rows[i].value);

      g_assert_cmpfloat_with_epsilon (mapped, rows[i].mapped, 1e-12);
      g_assert_cmpfloat_with_epsilon (td_scale_unmap (scale, mapped), rows[i].value, 1e-6);
    }
}

/* Equal ratios are equal steps, wherever they are. */
static void
test_log_keeps_ratios (void)
{
  const TdScale scale = td_scale_log (1, 1e6, 0.1);
  const double step = td_scale_map (scale, 2) - td_scale_map (scale, 1);

  for (double value = 1; value < 1e6; value *= 7)
    g_assert_cmpfloat_with_epsilon (td_scale_map (scale, 2 * value) - td_scale_map (scale, value), step, 1e-9);
  g_assert_cmpfloat (td_scale_map (scale, 1e-3), <, 0.1);
}

static void
test_log_without_extent (void)
{
  g_assert_cmpfloat (td_scale_map (td_scale_log (5, 5, 0), 5), ==, 0);
  g_assert_cmpfloat_with_epsilon (td_scale_map (td_scale_log (5, 5, 0), 50), 1, 1e-12);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/scale/linear", test_linear);
  g_test_add_func ("/plot/scale/linear-without-extent", test_linear_without_extent);
  g_test_add_func ("/plot/scale/band", test_band);
  g_test_add_func ("/plot/scale/log", test_log);
  g_test_add_func ("/plot/scale/log-keeps-ratios", test_log_keeps_ratios);
  g_test_add_func ("/plot/scale/log-without-extent", test_log_without_extent);

  return g_test_run ();
}
