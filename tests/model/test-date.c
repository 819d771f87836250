/* test-date.c: the grammar of dates, the days they mean, their order and words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-date.h"

#include "base/td-error.h"

static TdDate
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  TdDate date = { 0 };

  if (text != NULL)
    g_assert_true (td_date_parse (text, &date, &error));
  g_assert_no_error (error);

  return date;
}

static gint32
get_julian (int year,
            int month,
            int day)
{
  g_autoptr (GDate) date = g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (gint32) g_date_get_julian (date);
}

static void
test_round_trip (void)
{
  static const char * const TEXTS[] = {
    "2021", "2021~", "2021?", "2021-10", "2021-10~", "2021-10-18", "2021-10-18?", "2020-02-29",
    "2021-21", "2021-24~", "1000", "9999-12-31", "../2021-10-18", "2021-10-18/..", "2019-01/2020-12",
    "2019~/2020-12?", "2021-21/2021-23", "2021/2020",
  };

  for (guint i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    {
      g_autofree char *text = td_date_to_string (parse (TEXTS[i]));

      g_assert_cmpstr (text, ==, TEXTS[i]);
    }
}

static void
test_no_date (void)
{
  g_autofree char *text = td_date_to_string (parse (NULL));

  g_assert_cmpstr (text, ==, "");
  g_assert_false (parse (NULL).is_set);
}

static void
test_refused (void)
{
  static const char * const TEXTS[] = {
    "", " ", "21", "202", "20211", "0999", "0000", "-2021", "2021-", "2021-0", "2021-1", "2021-00", "2021-13",
    "2021-20", "2021-25", "2021-10-", "2021-10-00", "2021-10-32", "2021-02-29", "1900-02-29", "2021-04-31",
    "2021-21-01", "2021-10-18~?", "2021-10-18%", "~2021", "2021/", "/2021", "..", "../..", "2021/2022/2023",
    "../", "/..", "2021-10-18 ", " 2021", "2021-10-18T00:00", "2021-1O", "..~/2021", "2021/..~", "18/10/2021",
    "2021-10-018",
  };

  for (guint i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    {
      g_autoptr (GError) error = NULL;
      TdDate date = { .is_set = TRUE };

      g_test_message ("“%s”", TEXTS[i]);
      g_assert_false (td_date_parse (TEXTS[i], &date, &error));
      g_assert_error (error, TD_ERROR, TD_ERROR_SYNTAX);
      g_assert_false (date.is_set);
    }
}

typedef struct
{
  const char *text;
  int         first[3]; /* year, month, day */
  int         last[3];
} DaysRow;

static void
test_days (void)
{
  static const DaysRow ROWS[] = {
    { "2021", { 2021, 1, 1 }, { 2021, 12, 31 } },
    { "2020-02", { 2020, 2, 1 }, { 2020, 2, 29 } },
    { "2021-12", { 2021, 12, 1 }, { 2021, 12, 31 } },
    { "2021-10-18~", { 2021, 10, 18 }, { 2021, 10, 18 } },
    { "2021-21", { 2021, 3, 1 }, { 2021, 5, 31 } },
    { "2021-22", { 2021, 6, 1 }, { 2021, 8, 31 } },
    { "2021-23", { 2021, 9, 1 }, { 2021, 11, 30 } },
    { "2021-24", { 2021, 12, 1 }, { 2022, 2, 28 } },
    { "2023-24", { 2023, 12, 1 }, { 2024, 2, 29 } },
    { "2019-01/2020-12", { 2019, 1, 1 }, { 2020, 12, 31 } },
    { "9999-24", { 9999, 12, 1 }, { 10000, 2, 29 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      const DaysRow *row = &ROWS[i];
      TdDate date = parse (row->text);

      g_test_message ("%s", row->text);
      g_assert_cmpint (td_date_first_day (date), ==, get_julian (row->first[0], row->first[1], row->first[2]));
      g_assert_cmpint (td_date_last_day (date), ==, get_julian (row->last[0], row->last[1], row->last[2]));
    }
}

static void
test_open_ends (void)
{
  g_assert_cmpint (td_date_first_day (parse ("../2021")), ==, TD_DATE_DAY_MIN);
  g_assert_cmpint (td_date_last_day (parse ("../2021")), ==, get_julian (2021, 12, 31));
  g_assert_cmpint (td_date_last_day (parse ("2021/..")), ==, TD_DATE_DAY_MAX);
  g_assert_cmpint (td_date_first_day (parse (NULL)), ==, TD_DATE_DAY_MIN);
  g_assert_cmpint (td_date_last_day (parse (NULL)), ==, TD_DATE_DAY_MAX);
}

typedef struct
{
  const char *a, *b;
  int         order;
  int         months; /* between the nearest ends */
} PairRow;

static void
test_pairs (void)
{
  static const PairRow ROWS[] = {
    { "2021", "2021", 0, 0 },
    { "2021", "2021-10-18", 0, 0 },
    { "2021-10-17", "2021-10-18", -1, 0 },
    { "2020", "2021", -1, 0 },
    { "2019", "2021", -1, 12 },
    { "2019-10-18", "2021-10-18", -1, 24 },
    { "2019-10-19", "2021-10-18", -1, 23 },
    { "2019-01-31", "2019-02-28", -1, 0 },
    { "../2019-06-30", "2021-07-01/..", -1, 24 },
    { "../2021-10-18", "2021-10", 0, 0 },
    { "2021-10-19/..", "../2021-10-18", 1, 0 },
    { "2021-24", "2022-02", 0, 0 },
    { "2021-24", "2022-03", -1, 0 },
    { NULL, "2021", 0, 0 },
    { NULL, NULL, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      const PairRow *row = &ROWS[i];
      TdDate a = parse (row->a);
      TdDate b = parse (row->b);

      g_test_message ("%s and %s", row->a, row->b);
      g_assert_cmpint (td_date_compare (a, b), ==, row->order);
      g_assert_cmpint (td_date_compare (b, a), ==, -row->order);
      g_assert_cmpint (td_date_months_apart (a, b), ==, row->months);
      g_assert_cmpint (td_date_months_apart (b, a), ==, row->months);
      g_assert_cmpint (td_date_overlaps (a, b), ==, row->order == 0 && row->a != NULL && row->b != NULL);
      g_assert_cmpint (td_date_overlaps (b, a), ==, td_date_overlaps (a, b));
    }
}

static void
test_equal (void)
{
  g_assert_true (td_date_equal (parse ("2021-10"), parse ("2021-10")));
  g_assert_true (td_date_equal (parse (NULL), parse (NULL)));
  g_assert_true (td_date_equal (parse ("../2021"), parse ("../2021")));
  g_assert_false (td_date_equal (parse ("2021-10"), parse ("2021-10~")));
  g_assert_false (td_date_equal (parse ("2021"), parse ("2021/2021")));
  g_assert_false (td_date_equal (parse ("../2021"), parse ("2021/..")));
  g_assert_false (td_date_equal (parse ("2021"), parse (NULL)));
}

static void
test_backwards (void)
{
  g_assert_true (td_date_is_backwards (parse ("2021/2020")));
  g_assert_true (td_date_is_backwards (parse ("2021-10-18/2021-10-17")));
  g_assert_false (td_date_is_backwards (parse ("2021/2021-10")));
  g_assert_false (td_date_is_backwards (parse ("../2020")));
  g_assert_false (td_date_is_backwards (parse ("2021/..")));
  g_assert_false (td_date_is_backwards (parse ("2021")));
  g_assert_false (td_date_is_backwards (parse (NULL)));
}

typedef struct
{
  const char *text;
  int         number;
} NumberRow;

static void
test_count_months (void)
{
  static const NumberRow ROWS[] = {
    { "2019-01/2020-12", 24 }, { "2019/2020", 24 }, { "2019", 12 }, { "2019-03", 1 }, { "2019-21", 3 },
    { "2019-01-15/2020-07-14", 18 }, { "2019-01-15/2020-07-15", 0 }, { "2019-01-01/2019-01-20", 0 },
    { "2019-01-01", 0 }, { "2019~/2020", 0 }, { "2019/2020?", 0 }, { "../2020", 0 }, { "2019/..", 0 },
    { "2021/2020", 0 }, { NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      g_test_message ("%s", ROWS[i].text);
      g_assert_cmpint (td_date_count_months (parse (ROWS[i].text)), ==, ROWS[i].number);
    }
}

static void
test_year (void)
{
  static const NumberRow ROWS[] = {
    { "2021", 2021 }, { "2021-10-18~", 2021 }, { "../2021-10-18", 2021 }, { "2021-10/..", 2021 },
    { "2019/2020", 2020 }, { "2021-24", 2022 }, { NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      g_test_message ("%s", ROWS[i].text);
      g_assert_cmpint (td_date_get_year (parse (ROWS[i].text)), ==, ROWS[i].number);
    }
}

typedef struct
{
  const char *text;
  const char *words;
} WordsRow;

static void
test_words (void)
{
  static const WordsRow ROWS[] = {
    { NULL, "" },
    { "2021", "2021" },
    { "2021-10", "October 2021" },
    { "2021-10-18", "18 October 2021" },
    { "2021-21", "spring 2021" },
    { "2021-10~", "about October 2021" },
    { "2021-10-18?", "18 October 2021 (uncertain)" },
    { "../2021-10-18", "by 18 October 2021 at the latest" },
    { "2021-10-18/..", "from 18 October 2021 on" },
    { "2019-01/2020-12", "January 2019 to December 2020" },
    { "2025-09-07/2025-09-08", "7–8 September 2025" },
    { "2025-09-07~/2025-09-08", "about 7 September 2025 to 8 September 2025" },
    { "2025-09-07/2025-09-07", "7 September 2025" },
    { "2024-01/2024-08", "January – August 2024" },
    { "2024-21/2024-22", "spring 2024 to summer 2024" },
    { "2024-01/2024-02-03", "January 2024 to 3 February 2024" },
    { "2019~/2020", "about 2019 to 2020" },
    { "2024/2024", "2024" },
    { "2024~/2024", "about 2024 to 2024" },
  };
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      g_autofree char *words = td_date_format (parse (ROWS[i].text), english);

      g_assert_cmpstr (words, ==, ROWS[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/round-trip", test_round_trip);
  g_test_add_func ("/date/no-date", test_no_date);
  g_test_add_func ("/date/refused", test_refused);
  g_test_add_func ("/date/days", test_days);
  g_test_add_func ("/date/open-ends", test_open_ends);
  g_test_add_func ("/date/pairs", test_pairs);
  g_test_add_func ("/date/equal", test_equal);
  g_test_add_func ("/date/backwards", test_backwards);
  g_test_add_func ("/date/count-months", test_count_months);
  g_test_add_func ("/date/year", test_year);
  g_test_add_func ("/date/words", test_words);

  return g_test_run ();
}
