/* test-ratio.c: how many times one figure is another, and what may not be said
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-comparison-text.h"
#include "compare/td-conversion.h"
#include "compare/td-ratio.h"

typedef struct
{
  const char  *name;
  const char  *metric;
  const char  *a, *b; /* claims */
  const char  *text;  /* of the ratio; NULL: none */
  const char  *why;   /* where there is none; NULL: another notice says it */
  TdShowPeriod period;
} Row;

#define M(metric, more) "{'metric': '" metric "', " more "}"

static const Row rows[] = {
  /* Tried by hand on the first cases. */
  { "channels", "live-channels", M ("live-channels", "'amount': 6000"), M ("live-channels", "'amount': 3500"),
    "Alpha: about 1.7\302\240× Beta" },
  { "titles", "vod-titles", M ("vod-titles", "'amount': 200000"),
    M ("vod-titles", "'amount': 26000, 'bound': 'more-than'"), "Alpha: less than 7.7\302\240× Beta" },
  { "domains", "domains", M ("domains", "'amount': 4, 'bound': 'exactly', 'sense': 'used'"),
    M ("domains", "'amount': 130, 'bound': 'more-than', 'sense': 'used'"), "Beta: more than 32.5\302\240× Alpha" },
  { "visitors-against-visits", "visits", M ("visitors", "'amount': 90000, 'per': 'month'"),
    M ("visits", "'amount': 123000000, 'bound': 'more-than', 'per': 'year'"), NULL },

  { "exact", "domains", M ("domains", "'amount': 4, 'bound': 'exactly'"),
    M ("domains", "'amount': 8, 'bound': 'exactly'"), "Beta: exactly 2\302\240× Alpha" },
  { "exact-not-even", "domains", M ("domains", "'amount': 3, 'bound': 'exactly'"),
    M ("domains", "'amount': 10, 'bound': 'exactly'"), "Beta: about 3.3\302\240× Alpha" },
  { "upper-rounds-up", "domains", M ("domains", "'amount': 10"), M ("domains", "'amount': 3, 'bound': 'more-than'"),
    "Alpha: less than 3.34\302\240× Beta" },
  { "lower-rounds-down", "domains", M ("domains", "'amount': 20, 'bound': 'more-than'"), M ("domains", "'amount': 3"),
    "Alpha: more than 6.66\302\240× Beta" },
  { "limit-allowed", "domains", M ("domains", "'amount': 100, 'bound': 'at-least'"),
    M ("domains", "'amount': 4, 'bound': 'exactly'"), "Alpha: at least 25\302\240× Beta" },
  { "limit-cut", "domains", M ("domains", "'amount': 100, 'bound': 'at-least'"),
    M ("domains", "'amount': 3, 'bound': 'exactly'"), "Alpha: more than 33.3\302\240× Beta" },
  { "minimum-over-maximum", "domains", M ("domains", "'amount': 100, 'bound': 'more-than'"),
    M ("domains", "'amount': 10, 'bound': 'up-to'"), "Alpha: more than 10\302\240× Beta" },
  { "range-of-three-digits", "domains", M ("domains", "'amount': [20, 40], 'bound': 'between'"),
    M ("domains", "'amount': 3, 'bound': 'exactly'"), "Alpha: between 6.66 and 13.4\302\240× Beta" },
  { "soft-on-the-other-side", "domains", M ("domains", "'amount': 8, 'bound': 'exactly'"),
    M ("domains", "'amount': 4, 'bound': 'about'"), "Alpha: about 2\302\240× Beta" },
  { "half-away-from-zero", "domains", M ("domains", "'amount': 125"), M ("domains", "'amount': 100"),
    "Alpha: about 1.3\302\240× Beta" },
  { "range", "domains", M ("domains", "'amount': [10, 20], 'bound': 'between'"),
    M ("domains", "'amount': 3, 'bound': 'exactly'"), "Alpha: between 3.33 and 6.67\302\240× Beta" },
  { "two-minimums", "domains", M ("domains", "'amount': 10, 'bound': 'more-than'"),
    M ("domains", "'amount': 3, 'bound': 'at-least'"), NULL, "Alpha, Beta: no ratio, both are minimums." },
  { "two-maximums", "domains", M ("domains", "'amount': 10, 'bound': 'less-than'"),
    M ("domains", "'amount': 3, 'bound': 'up-to'"), NULL, "Alpha, Beta: no ratio, both are maximums." },
  { "zero", "domains", M ("domains", "'amount': 10"), M ("domains", "'amount': 0"), NULL },
  { "words", "users", M ("users", "'amount': 10"), M ("users", "'bound': 'vague', 'magnitude': 'dozens'"), NULL },
  { "other-sense", "domains", M ("domains", "'amount': 10, 'sense': 'used'"),
    M ("domains", "'amount': 5, 'sense': 'seized'"), NULL },
  { "other-scope", "users", M ("users", "'amount': 10, 'scope': 'IT'"), M ("users", "'amount': 5"), NULL },
  { "period-missing", "visits", M ("visits", "'amount': 10, 'per': 'not-stated'"),
    M ("visits", "'amount': 5, 'per': 'not-stated'"), NULL },
  { "period-differs", "visits", M ("visits", "'amount': 10, 'per': 'month'"),
    M ("visits", "'amount': 5, 'per': 'year'"), NULL },
  { "converted", "visits", M ("visits", "'amount': 10, 'per': 'month'"),
    M ("visits", "'amount': 60, 'per': 'year'"), "Alpha: about 2\302\240× Beta", NULL, TD_SHOW_PER_MONTH },
  { "rate-converted", "price", M ("price", "'amount': 10, 'currency': 'EUR', 'per': 'month'"),
    M ("price", "'amount': 60, 'currency': 'EUR', 'per': 'year'"), "Alpha: about 2\302\240× Beta", NULL,
    TD_SHOW_PER_MONTH },
  { "unique-never-converted", "users", M ("users", "'amount': 10, 'per': 'month'"),
    M ("users", "'amount': 60, 'per': 'year'"), NULL, NULL, TD_SHOW_PER_MONTH },
  { "other-currency", "price", M ("price", "'amount': 10, 'currency': 'EUR', 'per': 'month'"),
    M ("price", "'amount': 5, 'currency': 'USD', 'per': 'month'"), NULL },
  { "free", "price", M ("price", "'amount': 10, 'currency': 'EUR', 'per': 'month'"), M ("price", "'amount': 0"), NULL },
  { "rank", "rank", M ("rank", "'amount': 10"), M ("rank", "'amount': 5"), NULL },
  { "change", "traffic-change-after", M ("traffic-change-after", "'amount': 50"), M ("traffic-change-after", "'amount': 25"),
    NULL },
  { "share-differs-by-points", "traffic-share", M ("traffic-share", "'amount': 50"), M ("traffic-share", "'amount': 25"),
    NULL },
  { "equal", "domains", M ("domains", "'amount': 4"), M ("domains", "'amount': 4, 'bound': 'exactly'"), NULL },
  { "equal-minimums", "domains", M ("domains", "'amount': 4, 'bound': 'more-than'"),
    M ("domains", "'amount': 4, 'bound': 'more-than'"), NULL, "Alpha, Beta: no ratio, both are minimums." },
  { "about-one", "domains", M ("domains", "'amount': 1010"), M ("domains", "'amount': 1000"),
    "Alpha: about the same as Beta" },
  { "since-it-began", "visits", M ("visits", "'amount': 10, 'per': 'ever'"), M ("visits", "'amount': 5, 'per': 'ever'"), NULL },
  { "undefined-metric", "krakens", M ("krakens", "'amount': 10"), M ("krakens", "'amount': 5"), NULL },
};

/* Of all rows. */
static GArray *
list_ratios (TdComparison *comparison)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (TdRatio));

  for (guint row = 0; row < td_comparison_get_n_rows (comparison); row++)
    {
      g_autoptr (GArray) ratios = td_comparison_list_ratios (comparison, row);

      g_array_append_vals (all, ratios->data, ratios->len);
    }

  return all;
}

static void
test_pair (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Fixture) fixture = fixture_new_pair (row->a, row->b);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, row->period);
  const TdComparisonRow *line = td_comparison_find_row (comparison, row->metric);
  g_autoptr (GArray) ratios = list_ratios (comparison);
  g_autofree char *why = td_comparison_format_no_ratio (comparison, line, 0, 1, fixture->english);

  g_assert_cmpstr (why, ==, row->why);
  g_assert_cmpuint (ratios->len, ==, row->text != NULL ? 1 : 0);
  if (row->text != NULL)
    {
      g_autofree char *text = td_comparison_format_ratio (comparison, &g_array_index (ratios, TdRatio, 0),
                                                          fixture->english);

      g_assert_cmpstr (text, ==, row->text);
    }
}

/* Beside a ratio of a disputed figure, or of one in the conditional, it is said. */
static void
test_marks (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new ("{'id': 'a', 'name': 'Alpha', 'statements': ["
                 " {'sources': ['s1'], 'claimant_kind': 'court', 'claims': [" M ("domains", "'amount': 8") "]},"
                 " {'sources': ['s2'], 'claims': [" M ("domains", "'amount': 20") "]}]},"
                 "{'id': 'b', 'name': 'Beta', 'statements': ["
                 " {'sources': ['s3'], 'mood': 'conditional', 'claims': [" M ("domains", "'amount': 4") "]}]}");
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  g_autoptr (GArray) found = list_ratios (comparison);
  g_autofree char *text = td_comparison_format_ratio (comparison, &g_array_index (found, TdRatio, 0),
                                                      fixture->english);
  g_autoptr (JsonNode) json = td_comparison_to_json (comparison, fixture->english);
  JsonArray *lines = json_object_get_array_member (json_node_get_object (json), "rows");
  JsonArray *ratios = json_object_get_array_member (json_array_get_object_element (lines, 0), "ratios");
  JsonArray *marks = json_object_get_array_member (json_array_get_object_element (ratios, 0), "marks");

  g_assert_cmpstr (text, ==, "Alpha: about 2\302\240× Beta (1 figure is disputed and 1 figure is in the conditional)");
  g_assert_cmpuint (json_array_get_length (marks), ==, 2);
  g_assert_cmpstr (json_array_get_string_element (marks, 0), ==, "disputed");
  g_assert_cmpstr (json_array_get_string_element (marks, 1), ==, "conditional");
}

/* A bound stays true: whatever the figures are, the quotient of any two values
 * they allow is within what is said. */
static void
test_bounds_stay_true (void)
{
  static const TdBound bounds[] = { TD_BOUND_EXACTLY, TD_BOUND_MORE_THAN, TD_BOUND_AT_LEAST, TD_BOUND_LESS_THAN,
                                    TD_BOUND_UP_TO };
  g_autoptr (GRand) rand = g_rand_new_with_seed (1789);

  for (guint round = 0; round < 2000; round++)
    {
      TdQuantity of = { .bound = bounds[g_rand_int_range (rand, 0, G_N_ELEMENTS (bounds))] };
      TdQuantity to = { .bound = bounds[g_rand_int_range (rand, 0, G_N_ELEMENTS (bounds))] };
      TdRatio ratio = { 0 };
      double stated;

      of.low = of.high = g_rand_int_range (rand, 1, 1000000);
      to.low = to.high = g_rand_int_range (rand, 1, 1000000);
      stated = of.low / to.low;
      if (!td_ratio_divide (of, to, &ratio, NULL))
        continue;
      if (ratio.bound == TD_BOUND_MORE_THAN || ratio.bound == TD_BOUND_AT_LEAST)
        g_assert_cmpfloat (ratio.low, <=, stated * (1 + 1e-12));
      else if (ratio.bound == TD_BOUND_LESS_THAN || ratio.bound == TD_BOUND_UP_TO)
        g_assert_cmpfloat (ratio.high, >=, stated * (1 - 1e-12));
      else
        g_assert_cmpfloat_with_epsilon (ratio.low / stated, 1, 0.06);
    }
}

typedef struct
{
  double  amount;
  TdBound bound;
  double  shown;
  TdBound shown_bound;
} Conversion;

/* Year to month: even quotients in full, others cut outwards. */
static const Conversion conversions[] = {
  { 123000000, TD_BOUND_MORE_THAN, 10250000, TD_BOUND_MORE_THAN },
  { 123456789, TD_BOUND_MORE_THAN, 10200000, TD_BOUND_MORE_THAN },
  { 123456789, TD_BOUND_UP_TO, 10300000, TD_BOUND_UP_TO },
  { 124000000, TD_BOUND_UP_TO, 10400000, TD_BOUND_UP_TO },
  { 100, TD_BOUND_ABOUT, 8.33, TD_BOUND_ABOUT },
  { 100, TD_BOUND_EXACTLY, 8.33, TD_BOUND_ABOUT },
  { 24, TD_BOUND_EXACTLY, 2, TD_BOUND_EXACTLY },
  { 60000000, TD_BOUND_BARE, 5000000, TD_BOUND_BARE },
};

static void
test_conversion (void)
{
  TdPeriod year = { .kind = TD_PERIOD_YEAR }, month = { .kind = TD_PERIOD_MONTH };
  double factor = td_period_get_factor (year, month);

  for (guint i = 0; i < G_N_ELEMENTS (conversions); i++)
    {
      const Conversion *row = &conversions[i];
      TdQuantity shown = td_conversion_apply ((TdQuantity) { row->amount, row->amount, row->bound }, factor);

      g_assert_cmpfloat_with_epsilon (shown.low, row->shown, row->shown * 1e-9);
      g_assert_cmpint (shown.bound, ==, row->shown_bound);
    }
}

/* The ends of a range are cut outwards. */
static void
test_range_conversion (void)
{
  TdQuantity range = { 100, 200, TD_BOUND_BETWEEN };
  TdQuantity shown = td_conversion_apply (range, 1.0 / 12);

  g_assert_cmpfloat_with_epsilon (shown.low, 8.33, 1e-9);
  g_assert_cmpfloat_with_epsilon (shown.high, 16.7, 1e-9);
  shown = td_conversion_apply ((TdQuantity) { 200, 1000, TD_BOUND_BETWEEN }, 1.0 / 12);
  g_assert_cmpfloat_with_epsilon (shown.low, 16.6, 1e-9);
  g_assert_cmpfloat_with_epsilon (shown.high, 83.4, 1e-9);
}

/* A ratio of what is converted is of what was stated, not of what was cut to be shown. */
static void
test_converted_exactly (void)
{
  g_autoptr (Fixture) fixture =
    fixture_new_pair (M ("visits", "'amount': 1000, 'bound': 'exactly', 'per': 'year'"),
                      M ("visits", "'amount': 125, 'bound': 'exactly', 'per': 'year'"));
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, TD_SHOW_PER_MONTH);
  g_autoptr (GArray) ratios = list_ratios (comparison);
  g_autofree char *text = NULL;

  g_assert_cmpuint (ratios->len, ==, 1);
  text = td_comparison_format_ratio (comparison, &g_array_index (ratios, TdRatio, 0), fixture->english);
  g_assert_cmpstr (text, ==, "Alpha: exactly 8\302\240× Beta");
}

/* Only flows and rates, only between stated lengths. */
static void
test_factor (void)
{
  TdPeriod year = { .kind = TD_PERIOD_YEAR }, month = { .kind = TD_PERIOD_MONTH };
  TdPeriod week = { .kind = TD_PERIOD_WEEK }, ever = { .kind = TD_PERIOD_EVER };
  TdMetric flow = { .measure = TD_MEASURE_FLOW, .measure_with_period = TD_MEASURE_FLOW };
  TdMetric unique = { .measure = TD_MEASURE_STOCK, .measure_with_period = TD_MEASURE_UNIQUE };

  g_assert_cmpfloat_with_epsilon (td_conversion_get_factor (&flow, month, year), 12, 1e-12);
  g_assert_cmpfloat (td_conversion_get_factor (&flow, week, month), ==, 0);
  g_assert_cmpfloat (td_conversion_get_factor (&flow, ever, month), ==, 0);
  g_assert_cmpfloat (td_conversion_get_factor (&unique, month, year), ==, 0);
}

/* Beyond a page of cases only the first is set against the others. */
static void
test_many (void)
{
  g_autoptr (GString) cases = g_string_new (NULL);
  g_autoptr (Fixture) fixture = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  g_autoptr (GArray) ratios = NULL;
  guint n = TD_COMPARISON_MAX_PAIRED + 1;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (cases, "%s{'id': 'c%u', 'name': 'C', 'statements': [{'sources': ['s1'],"
                                   "'claims': [{'metric': 'live-channels', 'amount': %u}]}]}",
                            i > 0 ? "," : "", i, i + 1);
  fixture = fixture_new (cases->str);
  comparison = fixture_compare (fixture, TD_SHOW_AS_STATED);
  ratios = list_ratios (comparison);
  g_assert_cmpuint (ratios->len, ==, n - 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/ratio/pair/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_pair);
    }
  g_test_add_func ("/ratio/marks", test_marks);
  g_test_add_func ("/ratio/bounds-stay-true", test_bounds_stay_true);
  g_test_add_func ("/ratio/conversion", test_conversion);
  g_test_add_func ("/ratio/range-conversion", test_range_conversion);
  g_test_add_func ("/ratio/converted-exactly", test_converted_exactly);
  g_test_add_func ("/ratio/factor", test_factor);
  g_test_add_func ("/ratio/many", test_many);

  return g_test_run ();
}
