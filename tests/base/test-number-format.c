/* test-number-format.c: numbers, in three languages
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"
#include "td-test-base.h"

#include <math.h>

/* "ar" writes with digits of its own in some versions of ICU; this one never does. */
#define ARABIC "ar-u-nu-latn"
#define ALM "\330\234"
#define RLM "\342\200\217"
#define LRM "\342\200\216"

typedef char *(*Format) (TdLanguage *language, double value);

typedef struct
{
  double value;
  const char *english;
  const char *french;
} Case;

static void
check (const char *name,
       Format      format,
       const Case *cases,
       gsize       n_cases)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  for (gsize i = 0; i < n_cases; i++)
    {
      td_test_take (name, format (english, cases[i].value), cases[i].english);
      td_test_take (name, format (french, cases[i].value), cases[i].french);
    }
}

static void
test_number (void)
{
  static const Case cases[] = {
    { 0, "0", "0" },
    { -0.0, "0", "0" },
    { 4, "4", "4" },
    { 999, "999", "999" },
    { 1000, "1,000", "1" NNBSP "000" },
    { 6000, "6,000", "6" NNBSP "000" },
    { 12.5, "12.5", "12,5" },
    { 0.12345, "0.123", "0,123" },
    { 999999, "999,999", "999" NNBSP "999" },
    { 1e6, "1 million", "1" NBSP "million" },
    { 1.5e6, "1.5 million", "1,5" NBSP "million" },
    { 2e6, "2 million", "2" NBSP "millions" },
    { 10.25e6, "10.25 million", "10,25" NBSP "millions" },
    { 123e6, "123 million", "123" NBSP "millions" },
    { 1.234e6, "1.234 million", "1,234" NBSP "million" },
    { 999.9e6, "999.9 million", "999,9" NBSP "millions" },
    { 1e9, "1 billion", "1" NBSP "milliard" },
    { 1e10, "10 billion", "10" NBSP "milliards" },
    /* A fifth significant digit: nothing may be lost. */
    { 90199000, "90,199,000", "90" NNBSP "199" NNBSP "000" },
    { 1234567, "1,234,567", "1" NNBSP "234" NNBSP "567" },
    { 1000001, "1,000,001", "1" NNBSP "000" NNBSP "001" },
    { 1e6 + 0.5, "1,000,000.5", "1" NNBSP "000" NNBSP "000,5" },
    { 10000100000, "10,000,100,000", "10" NNBSP "000" NNBSP "100" NNBSP "000" },
    { -3e6, MINUS "3 million", MINUS "3" NBSP "millions" },
    { -6000, MINUS "6,000", MINUS "6" NNBSP "000" },
  };

  check ("number", td_number_format, cases, G_N_ELEMENTS (cases));
}

static void
test_digits (void)
{
  static const Case cases[] = {
    { 123e6, "123,000,000", "123" NNBSP "000" NNBSP "000" },
    { 6000, "6,000", "6" NNBSP "000" },
    { 2.5, "2.5", "2,5" },
    { 0.0005, "0.001", "0,001" },
  };

  check ("digits", td_number_format_digits, cases, G_N_ELEMENTS (cases));
}

static void
test_plain (void)
{
  static const Case cases[] = {
    { 2021, "2021", "2021" },
    { 12345, "12345", "12345" },
  };

  check ("plain", td_number_format_plain, cases, G_N_ELEMENTS (cases));
}

static void
test_tick (void)
{
  static const Case cases[] = {
    { 0, "0", "0" },
    { 5000, "5,000", "5" NNBSP "000" },
    { 100000, "100,000", "100" NNBSP "000" },
    { 1.5e6, "1.5 million", "1,5" NBSP "million" },
    { 12345678, "12.35 million", "12,35" NBSP "millions" },
    { 0.25, "0.25", "0,25" },
  };

  check ("tick", td_number_format_tick, cases, G_N_ELEMENTS (cases));
}

static char *
format_percent (TdLanguage *language,
                double      value)
{
  return td_number_format_percent (language, value, FALSE);
}

static char *
format_change (TdLanguage *language,
               double      value)
{
  return td_number_format_percent (language, value, TRUE);
}

static void
test_percent (void)
{
  static const Case cases[] = {
    { 0, "0%", "0" NBSP "%" },
    { 12.5, "12.5%", "12,5" NBSP "%" },
    { 1300, "1,300%", "1" NNBSP "300" NBSP "%" },
  };
  static const Case changes[] = {
    { 0, "0%", "0" NBSP "%" },
    { 12.5, "+12.5%", "+12,5" NBSP "%" },
    { -3, MINUS "3%", MINUS "3" NBSP "%" },
  };

  check ("percent", format_percent, cases, G_N_ELEMENTS (cases));
  check ("change", format_change, changes, G_N_ELEMENTS (changes));
}

static char *
format_times (TdLanguage *language,
              double      value)
{
  return td_number_format_times (language, value, 2);
}

static void
test_times (void)
{
  static const Case cases[] = {
    { 1.7, "1.7" NBSP TIMES, "1,7" NBSP TIMES },
    { 3, "3" NBSP TIMES, "3" NBSP TIMES },
    { 17, "17" NBSP TIMES, "17" NBSP TIMES },
    { 1300, "1,300" NBSP TIMES, "1" NNBSP "300" NBSP TIMES },
    { 0.05, "0.05" NBSP TIMES, "0,05" NBSP TIMES },
    { 2.25, "2.3" NBSP TIMES, "2,3" NBSP TIMES }, /* half away from zero */
  };
  g_autoptr (TdLanguage) english = td_language_new ("en");

  check ("times", format_times, cases, G_N_ELEMENTS (cases));
  td_test_take ("three digits", td_number_format_times (english, 1.704, 3), "1.7" NBSP TIMES);
  td_test_take ("no digits", td_number_format_times (english, 1.7, 0), "2" NBSP TIMES);
}

/* Numbers of a language that runs from right to left; its marks of direction
 * differ between versions of ICU and are left out of the comparison. */
static void
take_without_marks (const char *what,
                    char       *actual,
                    const char *expected)
{
  g_autofree char *text = actual;
  static const char * const marks[] = { ALM, RLM, LRM };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_auto (GStrv) parts = g_strsplit (text, marks[i], -1);

      g_free (text);
      text = g_strjoinv ("", parts);
    }

  td_test_take (what, g_steal_pointer (&text), expected);
}

static void
test_arabic (void)
{
  g_autoptr (TdLanguage) latin = td_language_new (ARABIC);
  g_autoptr (TdLanguage) arabic = td_language_new ("ar-u-nu-arab");

  take_without_marks ("digits", td_number_format (latin, 6000), "6,000");
  take_without_marks ("word", td_number_format (latin, 123e6), "123 مليون");
  take_without_marks ("full", td_number_format (latin, 90199000), "90,199,000");
  take_without_marks ("negative", td_number_format (latin, -6000), MINUS "6,000");
  take_without_marks ("plain", td_number_format_plain (latin, 2021), "2021");
  take_without_marks ("times", td_number_format_times (latin, 1.7, 2), "1.7" NBSP TIMES);
  take_without_marks ("money", td_number_format_money (latin, 100, "EUR"), "100" NBSP "€");
  take_without_marks ("large", td_number_format_money (latin, 6.5e6, "EUR"), "6.5" NBSP "مليون" NBSP "€");
  take_without_marks ("own digits", td_number_format (arabic, 6000), "٦٬٠٠٠");
  take_without_marks ("own percent", td_number_format_percent (arabic, 12.5, FALSE), "١٢٫٥٪");
}

/* ICU puts U+00A0 into the numbers of French Canada; the rule is one for all. */
static void
test_french_canada (void)
{
  g_autoptr (TdLanguage) language = td_language_new ("fr-CA");

  td_test_take ("number", td_number_format (language, 90199000), "90" NNBSP "199" NNBSP "000");
}

static void
test_not_finite (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");

  td_test_take ("infinity", td_number_format (english, INFINITY), "∞");
  td_test_take ("nothing", td_number_format (english, NAN), "NaN");
}

static void
test_list (void)
{
  static const struct
  {
    const char *items[5];
    const char *english;
    const char *french;
  } cases[] = {
    { { NULL }, "", "" },
    { { "A" }, "A", "A" },
    { { "A", "B" }, "A and B", "A et B" },
    { { "A", "B", "C" }, "A, B and C", "A, B et C" },
    { { "Médias24", "B", "C", "D" }, "Médias24, B, C and D", "Médias24, B, C et D" },
  };
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      td_test_take ("list", td_number_format_list (english, cases[i].items), cases[i].english);
      td_test_take ("list", td_number_format_list (french, cases[i].items), cases[i].french);
    }
}

/* Longer than any buffer on the stack. */
static void
test_long_list (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autofree char *item = g_strnfill (3000, 'x');
  const char *items[] = { item, item, NULL };
  g_autofree char *expected = g_strconcat (item, " and ", item, NULL);

  td_test_take ("long list", td_number_format_list (english, items), expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/number-format/number", test_number);
  g_test_add_func ("/number-format/digits", test_digits);
  g_test_add_func ("/number-format/plain", test_plain);
  g_test_add_func ("/number-format/tick", test_tick);
  g_test_add_func ("/number-format/percent", test_percent);
  g_test_add_func ("/number-format/times", test_times);
  g_test_add_func ("/number-format/arabic", test_arabic);
  g_test_add_func ("/number-format/french-canada", test_french_canada);
  g_test_add_func ("/number-format/not-finite", test_not_finite);
  g_test_add_func ("/number-format/list", test_list);
  g_test_add_func ("/number-format/long-list", test_long_list);

  return g_test_run ();
}
