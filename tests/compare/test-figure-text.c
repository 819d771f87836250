/* test-figure-text.c: figures as they are written
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-figure-text.h"

typedef struct
{
  const char *name;
  const char *claim;
  const char *text;
} Row;

static const Row rows[] = {
  { "bare", "{'metric': 'live-channels', 'amount': 6000}", "6,000" },
  { "more-than", "{'metric': 'live-channels', 'amount': 6000, 'bound': 'more-than'}", "more than 6,000" },
  { "at-least", "{'metric': 'live-channels', 'amount': 6000, 'bound': 'at-least'}", "at least 6,000" },
  { "less-than", "{'metric': 'live-channels', 'amount': 6000, 'bound': 'less-than'}", "less than 6,000" },
  { "up-to", "{'metric': 'live-channels', 'amount': 6000, 'bound': 'up-to'}", "up to 6,000" },
  { "nearly", "{'metric': 'live-channels', 'amount': 6000, 'bound': 'nearly'}", "nearly 6,000" },
  { "about-money", "{'metric': 'price', 'amount': 100, 'bound': 'about', 'currency': 'EUR', 'per': 'year'}",
    "about €100 a year" },
  { "month", "{'metric': 'visitors', 'amount': 90000, 'per': 'month'}", "90,000 a month" },
  { "day", "{'metric': 'visits', 'amount': 5, 'per': 'day'}", "5 a day" },
  { "week", "{'metric': 'visits', 'amount': 5, 'per': 'week'}", "5 a week" },
  { "duration", "{'metric': 'visits', 'amount': 5, 'per': 'P18M'}", "5 in 18 months" },
  { "weeks", "{'metric': 'visits', 'amount': 5, 'per': 'P6W'}", "5 in 6 weeks" },
  { "ever", "{'metric': 'visits', 'amount': 5, 'per': 'ever'}", "5 since it began" },
  { "not-stated", "{'metric': 'visits', 'amount': 5, 'per': 'not-stated'}", "5, period not stated" },
  { "exactly", "{'metric': 'domains', 'amount': 4, 'bound': 'exactly', 'sense': 'used'}", "exactly 4" },
  { "between", "{'metric': 'price', 'amount': [12, 59], 'bound': 'between', 'currency': 'EUR', 'per': 'month'}",
    "between €12 and €59 a month" },
  { "either", "{'metric': 'price', 'amount': [10, 12], 'bound': 'either', 'currency': 'EUR', 'per': 'month'}",
    "€10 or €12 a month" },
  { "free", "{'metric': 'price', 'amount': 0}", "free" },
  { "million", "{'metric': 'visits', 'amount': 123000000, 'bound': 'more-than', 'per': 'year'}",
    "more than 123 million a year" },
  { "digits-kept", "{'metric': 'visits', 'amount': 90199000, 'per': 'year'}", "90,199,000 a year" },
  { "money-million", "{'metric': 'loss', 'amount': 6500000, 'currency': 'EUR', 'per': 'month'}",
    "€6.5 million a month" },
  { "percent", "{'metric': 'traffic-share', 'amount': 80, 'bound': 'more-than'}", "more than 80%" },
  { "prison-decimal", "{'metric': 'prison-time', 'amount': 5.333, 'bound': 'exactly'}", "exactly 5 years and 4 months" },
  { "prison-half", "{'metric': 'prison-time', 'amount': 4.5}", "4 years and 6 months" },
  { "prison-pair", "{'metric': 'prison-time', 'amount': [3, 3.33], 'bound': 'between'}",
    "between 3 years and 3 years and 4 months" },
  { "rank", "{'metric': 'rank', 'amount': 1}", "rank 1" },
  { "rank-bound", "{'metric': 'rank', 'amount': 250, 'bound': 'up-to'}", "up to rank 250" },
  { "rank-pair", "{'metric': 'rank', 'amount': [3, 5], 'bound': 'between'}", "between rank 3 and rank 5" },
  { "withheld", "{'metric': 'live-channels', 'bound': 'undisclosed'}", "withheld" },
  { "vague", "{'metric': 'users', 'bound': 'vague', 'magnitude': 'several-millions'}", "several million" },
  { "vague-other-words",
    "{'metric': 'users', 'bound': 'vague', 'magnitude': 'several-millions', 'wording': {'fr': 'plusieurs millions'}}",
    "several million (“plusieurs millions”)" },
  { "vague-same-words",
    "{'metric': 'users', 'bound': 'vague', 'magnitude': 'several-millions', 'wording': 'Several million'}",
    "several million" },
  { "vague-period",
    "{'metric': 'visits', 'bound': 'vague', 'magnitude': 'hundreds-of-thousands', 'per': 'year', 'wording': 'in the hundreds of thousands'}",
    "hundreds of thousands a year (“in the hundreds of thousands”)" },
  { "vague-same-words-period",
    "{'metric': 'visits', 'bound': 'vague', 'magnitude': 'millions', 'per': 'day', 'wording': 'Millions'}", "millions a day" },
  { "own-words",
    "{'metric': 'servers', 'bound': 'vague', 'magnitude': {'en': 'record number'}, 'sense': 'offline'}",
    "record number" },
};

static void
test_claim (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *statement = g_strdup_printf ("{'sources': ['s1'], 'claims': [%s]}", row->claim);
  g_autoptr (Fixture) fixture = fixture_new_case (statement);
  const TdClaim *claim = td_case_get_claim (fixture_get_case (fixture, "a"), 1);
  g_autofree char *text = td_figure_text_for_claim (claim, fixture->english);

  g_assert_cmpstr (text, ==, row->text);
}

typedef struct
{
  TdUnit      unit;
  double      amount;
  const char *text;
} SpanRow;

/* A span of time has its unit, singular and plural; years that are whole months have both. */
static void
test_spans (void)
{
  static const SpanRow ROWS[] = {
    { TD_UNIT_YEAR, 0, "0 years" },
    { TD_UNIT_YEAR, 1, "1 year" },
    { TD_UNIT_YEAR, 11, "11 years" },
    { TD_UNIT_YEAR, 0.5, "6 months" },
    { TD_UNIT_YEAR, 1 / 12.0, "1 month" },
    { TD_UNIT_YEAR, 1.5, "1 year and 6 months" },
    { TD_UNIT_YEAR, 2.083, "2 years and 1 month" },
    { TD_UNIT_YEAR, 5.333, "5 years and 4 months" },
    { TD_UNIT_YEAR, 5.33, "5 years and 4 months" },
    { TD_UNIT_YEAR, 3.917, "3 years and 11 months" },
    { TD_UNIT_YEAR, 2.3, "2.3 years" },
    { TD_UNIT_YEAR, 3.998, "3.998 years" },
    { TD_UNIT_MONTH, 1.5, "1.5 months" },
    { TD_UNIT_DAY, 2000, "2,000 days" },
  };
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdMetric metric = { .id = "x", .unit = ROWS[i].unit, .measure = TD_MEASURE_EVENT };
      g_autofree char *text = td_figure_text_for_amount (&metric, ROWS[i].amount, NULL, english);

      g_assert_cmpstr (text, ==, ROWS[i].text);
    }
}

/* A language that gives the unit once only needs another pattern. */
static void
test_pattern_with_unit_once (void)
{
  g_autofree char *text = td_fill ("entre {low_number} et {high}", "low", "12 €", "high", "59 €",
                                   "low_number", "12", NULL);

  g_assert_cmpstr (text, ==, "entre 12 et 59 €");
}

static void
test_spread (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  TdMetric metric = { .id = "price", .unit = TD_UNIT_MONEY, .measure = TD_MEASURE_RATE };
  g_autofree char *text = td_figure_text_for_spread (&metric, 15, 59, (TdPeriod) { .kind = TD_PERIOD_MONTH },
                                                     "EUR", english);

  g_assert_cmpstr (text, ==, "€15 to €59 a month");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/figure-text/claim/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_claim);
    }
  g_test_add_func ("/figure-text/spans", test_spans);
  g_test_add_func ("/figure-text/unit-once", test_pattern_with_unit_once);
  g_test_add_func ("/figure-text/spread", test_spread);

  return g_test_run ();
}
