/* test-fill.c: the named places of a sentence
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-test-base.h"

static const struct
{
  const char *pattern;
  const char *expected;
} cases[] = {
  { "{a} is a minimum.", "6,000 is a minimum." },
  { "{b} before {a}", "{a} before 6,000" }, /* a value is not filled again */
  { "{a}{a}", "6,0006,000" },
  { "nothing", "nothing" },
  { "", "" },
  { "{unknown} and {a}", "{unknown} and 6,000" },
  { "[{none}]", "[]" },
  { "{", "{" },
  { "{a", "{a" },
  { "a}", "a}" },
  { "{}", "{}" },
  { "{{a}}", "{6,000}" },
  { "{a {b}", "{a {a}" },
  { "{long name} {é}", "x y" },
};

static void
test_places (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    td_test_take (cases[i].pattern,
                  td_fill (cases[i].pattern, "a", "6,000", "b", "{a}", "none", NULL, "long name", "x", "é", "y", NULL),
                  cases[i].expected);
}

static void
test_no_values (void)
{
  td_test_take ("no values", td_fill ("{a}", NULL), "{a}");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fill/places", test_places);
  g_test_add_func ("/fill/no-values", test_no_values);

  return g_test_run ();
}
