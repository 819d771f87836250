/* test-date-format.c: days, months, seasons and years
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-date-format.h"
#include "base/td-date-interval-format.h"
#include "td-test-base.h"

static const struct
{
  const char *tag;
  int year;
  int month;
  int day;
  const char *expected;
} days[] = {
  { "en", 2021, 10, 18, "18 October 2021" },
  { "en", 2021, 10, 1, "1 October 2021" },
  { "en-GB", 2021, 10, 18, "18 October 2021" },
  { "en-US", 2021, 10, 18, "October 18, 2021" },
  { "fr", 2021, 10, 18, "18 octobre 2021" },
  { "fr", 2021, 10, 1, "1er octobre 2021" },
  { "fr", 2021, 8, 1, "1er août 2021" },
  { "fr", 2021, 12, 31, "31 décembre 2021" },
  { "fr-CA", 2021, 10, 1, "1er octobre 2021" },
  { "de", 2021, 10, 1, "1. Oktober 2021" },
  /* The calendar is always this one. */
  { "en-GB-u-ca-buddhist", 2021, 10, 18, "18 October 2021" },
  { "fr-u-ca-islamic", 2021, 10, 1, "1er octobre 2021" },
  /* At the edges. */
  { "en", 2000, 2, 29, "29 February 2000" },
  { "en", 1970, 1, 1, "1 January 1970" },
  { "en", 1969, 12, 31, "31 December 1969" },
  { "en", 1900, 3, 1, "1 March 1900" },
  { "en", 2100, 2, 28, "28 February 2100" },
  { "en", 9999, 12, 31, "31 December 9999" },
  /* Before 1582 the calendar goes on as it is. */
  { "en", 1582, 10, 10, "10 October 1582" },
  { "en", 1500, 2, 28, "28 February 1500" },
  { "en", 1, 1, 1, "1 January 1" },
};

static void
test_days (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (TdLanguage) language = td_language_new (days[i].tag);

      td_test_take (days[i].tag, td_date_format_day (language, days[i].year, days[i].month, days[i].day),
                    days[i].expected);
    }
}

static const struct
{
  const char *tag;
  TdCalendarDate start, end;
  const char *expected;
} intervals[] = {
  { "en", { 2025, 9, 7 }, { 2025, 9, 8 }, "7–8 September 2025" },
  { "en", { 2025, 9, 7 }, { 2025, 10, 5 }, "7 September – 5 October 2025" },
  { "en", { 2025, 9, 7 }, { 2025, 9, 7 }, "7 September 2025" },
  { "en", { 2024, 1, 0 }, { 2024, 8, 0 }, "January – August 2024" },
  { "fr", { 2025, 9, 7 }, { 2025, 9, 8 }, "7–8 septembre 2025" },
  { "fr", { 2024, 1, 0 }, { 2024, 8, 0 }, "janvier – août 2024" },
  { "en-US", { 2025, 9, 7 }, { 2025, 9, 8 }, "September 7 – 8, 2025" },
  { "fr-u-ca-islamic", { 2025, 9, 7 }, { 2025, 9, 8 }, "7–8 septembre 2025" },
  { "en", { 2025, 9, 1 }, { 2025, 9, 8 }, "1–8 September 2025" },
  { "fr", { 2025, 9, 1 }, { 2025, 9, 8 }, NULL },
  { "fr", { 2025, 9, 30 }, { 2025, 10, 1 }, NULL },
  { "en", { 2025, 12, 31 }, { 2026, 1, 2 }, NULL },
  { "en", { 2025, 9, 0 }, { 2025, 9, 8 }, NULL },
  { "en", { 1500, 9, 7 }, { 1500, 9, 8 }, NULL },
};

static void
test_intervals (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (intervals); i++)
    {
      g_autoptr (TdLanguage) language = td_language_new (intervals[i].tag);
      g_autofree char *shown = td_date_interval_format (language, intervals[i].start, intervals[i].end);

      g_test_message ("%s", intervals[i].tag);
      g_assert_cmpstr (shown, ==, intervals[i].expected);
    }
}

/* No day of four centuries is moved by a time zone or a leap year. */
static void
test_every_day (void)
{
  g_autoptr (TdLanguage) language = td_language_new ("en");
  GDate date;

  g_date_set_dmy (&date, 1, 1, 1800);
  while (g_date_get_year (&date) < 2200)
    {
      int year = g_date_get_year (&date);
      int day = g_date_get_day (&date);
      g_autofree char *shown = td_date_format_day (language, year, g_date_get_month (&date), day);
      g_autofree char *month = td_date_format_month (language, year, g_date_get_month (&date));
      g_autofree char *expected = g_strdup_printf ("%d %s", day, month);

      g_assert_cmpstr (shown, ==, expected);
      g_date_add_days (&date, 7);
    }
}

static void
test_months (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  td_test_take ("en", td_date_format_month (english, 2021, 10), "October 2021");
  td_test_take ("fr", td_date_format_month (french, 2021, 10), "octobre 2021");
  td_test_take ("fr", td_date_format_month (french, 2021, 1), "janvier 2021");
}

/* Never grouped. */
static void
test_years (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  td_test_take ("en", td_date_format_year (english, 2021), "2021");
  td_test_take ("fr", td_date_format_year (french, 2021), "2021");
}

static void
test_seasons (void)
{
  static const char * const expected[] = { "spring 2021", "summer 2021", "autumn 2021", "winter 2021" };
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (int i = 0; i < 4; i++)
    td_test_take ("season", td_date_format_season (english, 2021, 21 + i), expected[i]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-format/days", test_days);
  g_test_add_func ("/date-format/every-day", test_every_day);
  g_test_add_func ("/date-format/intervals", test_intervals);
  g_test_add_func ("/date-format/months", test_months);
  g_test_add_func ("/date-format/years", test_years);
  g_test_add_func ("/date-format/seasons", test_seasons);

  return g_test_run ();
}
