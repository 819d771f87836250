/* test-period.c: the periods of figures
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-period.h"

#include "base/td-error.h"

static TdPeriod
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  TdPeriod period = { 0 };

  if (text != NULL)
    g_assert_true (td_period_parse (text, &period, &error));
  g_assert_no_error (error);

  return period;
}

typedef struct
{
  const char  *text;
  TdPeriodKind kind;
  guint        length;
  gboolean     weeks;
  gboolean     is_stated;
  const char  *written; /* as it is written again */
  const char  *words;
} ParseRow;

static const ParseRow ROWS[] = {
  { NULL, TD_PERIOD_NONE, 0, FALSE, FALSE, NULL, "" },
  { "day", TD_PERIOD_DAY, 0, FALSE, TRUE, "day", "a day" },
  { "week", TD_PERIOD_WEEK, 0, FALSE, TRUE, "week", "a week" },
  { "month", TD_PERIOD_MONTH, 0, FALSE, TRUE, "month", "a month" },
  { "year", TD_PERIOD_YEAR, 0, FALSE, TRUE, "year", "a year" },
  { "ever", TD_PERIOD_EVER, 0, FALSE, FALSE, "ever", "since it began" },
  { "window", TD_PERIOD_WINDOW, 0, FALSE, FALSE, "window", "in the period stated" },
  { "varies", TD_PERIOD_VARIES, 0, FALSE, FALSE, "varies", "period varies" },
  { "not-stated", TD_PERIOD_NOT_STATED, 0, FALSE, FALSE, "not-stated", "period not stated" },
  { "P1W", TD_PERIOD_WEEK, 0, FALSE, TRUE, "week", "a week" },
  { "P1M", TD_PERIOD_MONTH, 0, FALSE, TRUE, "month", "a month" },
  { "P12M", TD_PERIOD_YEAR, 0, FALSE, TRUE, "year", "a year" },
  { "P1Y", TD_PERIOD_YEAR, 0, FALSE, TRUE, "year", "a year" },
  { "P18M", TD_PERIOD_DURATION, 18, FALSE, TRUE, "P18M", "in 18 months" },
  { "P1Y6M", TD_PERIOD_DURATION, 18, FALSE, TRUE, "P18M", "in 18 months" },
  { "P2Y", TD_PERIOD_DURATION, 24, FALSE, TRUE, "P24M", "in 2 years" },
  { "P3W", TD_PERIOD_DURATION, 3, TRUE, TRUE, "P3W", "in 3 weeks" },
  { "P52W", TD_PERIOD_DURATION, 52, TRUE, TRUE, "P52W", "in 52 weeks" },
  { "P65535M", TD_PERIOD_DURATION, 65535, FALSE, TRUE, "P65535M", "in 65535 months" },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdPeriod period = parse (ROWS[i].text);
      g_autofree char *written = td_period_to_string (period);

      g_test_message ("%s", ROWS[i].text);
      g_assert_cmpint (period.kind, ==, ROWS[i].kind);
      g_assert_cmpuint (period.length, ==, ROWS[i].length);
      g_assert_cmpint (period.weeks, ==, ROWS[i].weeks);
      g_assert_cmpint (td_period_is_stated (period), ==, ROWS[i].is_stated);
      g_assert_cmpstr (written, ==, ROWS[i].written);
      g_assert_true (td_period_equal (period, parse (written)));
    }
}

static void
test_words (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      g_autofree char *words = td_period_format (parse (ROWS[i].text), english);

      g_assert_cmpstr (words, ==, ROWS[i].words);
    }
}

static void
test_refused (void)
{
  static const char * const TEXTS[] = {
    "", "Month", "months", "hour", "P", "P7D", "P1D", "PT1H", "P0M", "P0Y", "P0W", "P1.5M", "P-1M", "P+1M",
    "P 1M", "P1", "18M", "P1M1Y", "P1Y1W", "P1M2W", "P1W1M", "P65536M", "P99999999999999999999Y", "p1m", "P1M ",
    "P1MM", "not stated", "P1M6",
  };

  for (guint i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    {
      g_autoptr (GError) error = NULL;
      TdPeriod period = { .kind = TD_PERIOD_DAY };

      g_test_message ("“%s”", TEXTS[i]);
      g_assert_false (td_period_parse (TEXTS[i], &period, &error));
      g_assert_error (error, TD_ERROR, TD_ERROR_SYNTAX);
      g_assert_cmpint (period.kind, ==, TD_PERIOD_NONE);
    }
}

static void
test_window (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  TdPeriod window = { .kind = TD_PERIOD_WINDOW, .length = 24 };
  g_autofree char *words = td_period_format (window, english);
  g_autofree char *written = td_period_to_string (window);

  g_assert_true (td_period_is_stated (window));
  g_assert_cmpstr (words, ==, "in 2 years");
  g_assert_cmpstr (written, ==, "window");
  g_assert_false (td_period_equal (window, parse ("window")));
  g_assert_false (td_period_equal (window, parse ("P24M")));
}

typedef struct
{
  const char *from, *to;
  double      factor;
} FactorRow;

static void
test_factor (void)
{
  static const FactorRow FACTORS[] = {
    { "month", "year", 12 }, { "year", "month", 1 / 12.0 }, { "year", "year", 1 }, { "P18M", "month", 1 / 18.0 },
    { "P18M", "year", 12 / 18.0 }, { "day", "week", 7 }, { "week", "day", 1 / 7.0 }, { "P3W", "week", 1 / 3.0 },
    { "week", "month", 0 }, { "day", "year", 0 }, { "P52W", "year", 0 }, { "ever", "year", 0 },
    { "not-stated", "month", 0 }, { "varies", "varies", 0 }, { "window", "month", 0 }, { NULL, "month", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (FACTORS); i++)
    {
      g_test_message ("%s to %s", FACTORS[i].from, FACTORS[i].to);
      g_assert_cmpfloat (td_period_get_factor (parse (FACTORS[i].from), parse (FACTORS[i].to)), ==,
                         FACTORS[i].factor);
    }
  g_assert_cmpfloat (td_period_get_factor ((TdPeriod) { .kind = TD_PERIOD_WINDOW, .length = 24 }, parse ("year")),
                     ==, 0.5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/period/parse", test_parse);
  g_test_add_func ("/period/words", test_words);
  g_test_add_func ("/period/refused", test_refused);
  g_test_add_func ("/period/window", test_window);
  g_test_add_func ("/period/factor", test_factor);

  return g_test_run ();
}
