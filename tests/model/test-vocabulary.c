/* test-vocabulary.c: the metrics: built-in, of a dataset, undefined
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

/* Every metric of the domain. */
static const char * const EXPECTED[] = {
  "visits", "visitors", "unique-visitors", "users", "registered-users", "subscribers", "downloads", "views",
  "users-identified", "traffic-share", "rank", "live-channels", "vod-titles", "films", "series", "episodes",
  "catalogue-items", "links", "countries-of-channels", "rights-holders-affected", "works-infringed", "price",
  "domains", "sites", "services", "servers", "server-farms", "ip-addresses", "apps", "telegram-channels",
  "control-panels", "relay-stations", "resellers", "operators", "successor-sites", "traffic-change-after",
  "suspects", "arrests", "police-custody", "indicted", "convictions", "prison-time", "searches", "warrants",
  "officers-deployed", "countries-involved", "targets", "takedowns", "devices-seized",
  "payment-accounts-blocked", "accounts-frozen", "investigation-duration", "legal-notices",
  "sites-supplied-share", "revenue", "ad-revenue", "subscription-revenue", "profit", "personal-gain", "loss",
  "value-of-works", "damages-claimed", "damages-awarded", "settlement-paid", "fine", "legal-fees",
  "assets-seized", "cash-seized", "crypto-seized", "money-frozen", "money-seized", "laundered", "net-worth",
  "people-reached", "population-share", "services-blocked", "domains-blocked", "sites-blocked", "legal-event",
  "membership-date",
};

static TdVocabulary *vocabulary;

static const TdMetric *
find (const char *id)
{
  const TdMetric *metric = td_vocabulary_find_metric (vocabulary, id);

  g_test_message ("%s", id);
  g_assert_nonnull (metric);

  return metric;
}

static void
test_every_metric_is_there (void)
{
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);

  for (guint i = 0; i < G_N_ELEMENTS (EXPECTED); i++)
    g_assert_true (find (EXPECTED[i])->is_known);
  g_assert_cmpuint (metrics->len, ==, G_N_ELEMENTS (EXPECTED));
}

static void
assert_symmetric (const TdMetric     *metric,
                  const char * const *ids,
                  gboolean            never)
{
  for (; ids != NULL && *ids != NULL; ids++)
    {
      const TdMetric *other = find (*ids);

      g_assert_true (other != metric);
      g_assert_true (g_strv_contains (never ? other->never_with : other->care_with, metric->id));
      g_assert_cmpint (td_metric_is_never_with (metric, other), ==, never);
      g_assert_cmpint (td_metric_is_never_with (other, metric), ==, never);
    }
}

static void
test_lists_are_symmetric (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (EXPECTED); i++)
    {
      const TdMetric *metric = find (EXPECTED[i]);

      assert_symmetric (metric, metric->never_with, TRUE);
      assert_symmetric (metric, metric->care_with, FALSE);
      g_assert_false (td_metric_is_never_with (metric, metric));
    }
  g_assert_true (td_metric_is_never_with (find ("visits"), find ("visitors")));
  g_assert_false (td_metric_is_never_with (find ("visits"), find ("live-channels")));
}

typedef struct
{
  const char *id;
  TdMeasure   measure, with_period;
  TdUnit      unit;
  gboolean    expects_period;
} MeasureRow;

static const MeasureRow MEASURES[] = {
  { "visitors", TD_MEASURE_UNIQUE, TD_MEASURE_UNIQUE, TD_UNIT_COUNT, TRUE },
  { "unique-visitors", TD_MEASURE_UNIQUE, TD_MEASURE_UNIQUE, TD_UNIT_COUNT, TRUE },
  { "people-reached", TD_MEASURE_UNIQUE, TD_MEASURE_UNIQUE, TD_UNIT_COUNT, TRUE },
  { "visits", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_COUNT, TRUE },
  { "views", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_COUNT, TRUE },
  { "revenue", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_MONEY, TRUE },
  { "ad-revenue", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_MONEY, TRUE },
  { "profit", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_MONEY, TRUE },
  { "laundered", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_MONEY, TRUE },
  { "takedowns", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_COUNT, TRUE },
  { "loss", TD_MEASURE_FLOW, TD_MEASURE_FLOW, TD_UNIT_MONEY, TRUE },
  { "users", TD_MEASURE_STOCK, TD_MEASURE_UNIQUE, TD_UNIT_COUNT, FALSE },
  { "subscribers", TD_MEASURE_STOCK, TD_MEASURE_STOCK, TD_UNIT_COUNT, FALSE },
  { "registered-users", TD_MEASURE_CUMULATIVE, TD_MEASURE_CUMULATIVE, TD_UNIT_COUNT, FALSE },
  { "downloads", TD_MEASURE_CUMULATIVE, TD_MEASURE_CUMULATIVE, TD_UNIT_COUNT, FALSE },
  { "live-channels", TD_MEASURE_STOCK, TD_MEASURE_STOCK, TD_UNIT_COUNT, FALSE },
  { "vod-titles", TD_MEASURE_STOCK, TD_MEASURE_STOCK, TD_UNIT_COUNT, FALSE },
  { "domains", TD_MEASURE_STOCK, TD_MEASURE_EVENT, TD_UNIT_COUNT, FALSE },
  { "sites", TD_MEASURE_STOCK, TD_MEASURE_EVENT, TD_UNIT_COUNT, FALSE },
  { "servers", TD_MEASURE_STOCK, TD_MEASURE_EVENT, TD_UNIT_COUNT, FALSE },
  { "price", TD_MEASURE_RATE, TD_MEASURE_RATE, TD_UNIT_MONEY, TRUE },
  { "traffic-share", TD_MEASURE_SHARE, TD_MEASURE_SHARE, TD_UNIT_PERCENT, FALSE },
  { "traffic-change-after", TD_MEASURE_CHANGE, TD_MEASURE_CHANGE, TD_UNIT_PERCENT, FALSE },
  { "rank", TD_MEASURE_RANK, TD_MEASURE_RANK, TD_UNIT_COUNT, FALSE },
  { "operators", TD_MEASURE_STOCK, TD_MEASURE_STOCK, TD_UNIT_COUNT, FALSE },
  { "damages-awarded", TD_MEASURE_EVENT, TD_MEASURE_EVENT, TD_UNIT_MONEY, FALSE },
  { "fine", TD_MEASURE_EVENT, TD_MEASURE_EVENT, TD_UNIT_MONEY, FALSE },
  { "cash-seized", TD_MEASURE_EVENT, TD_MEASURE_EVENT, TD_UNIT_MONEY, FALSE },
  { "arrests", TD_MEASURE_EVENT, TD_MEASURE_EVENT, TD_UNIT_COUNT, FALSE },
  { "prison-time", TD_MEASURE_EVENT, TD_MEASURE_EVENT, TD_UNIT_YEAR, FALSE },
  { "investigation-duration", TD_MEASURE_EVENT, TD_MEASURE_EVENT, TD_UNIT_MONTH, FALSE },
};

static void
test_measures (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (MEASURES); i++)
    {
      const MeasureRow *row = &MEASURES[i];
      const TdMetric *metric = find (row->id);

      g_assert_cmpint (td_metric_get_measure (metric, FALSE), ==, row->measure);
      g_assert_cmpint (td_metric_get_measure (metric, TRUE), ==, row->with_period);
      g_assert_cmpint (metric->unit, ==, row->unit);
      g_assert_cmpint (td_metric_expects_period (metric), ==, row->expects_period);
      g_assert_cmpint (metric->is_signed, ==, row->measure == TD_MEASURE_CHANGE);
    }
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);
  TdGroup group = TD_GROUP_CATALOGUE;

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdMetric *metric = g_ptr_array_index (metrics, i);

      g_assert_cmpint (metric->group, >=, group);
      g_assert_cmpuint (td_vocabulary_get_position (vocabulary, metric), ==, i);
      group = metric->group;
    }
  g_assert_cmpint (group, ==, TD_GROUP_CONTEXT);
  g_assert_cmpuint (td_vocabulary_get_position (vocabulary, find ("live-channels")), ==, 0);
  g_assert_cmpuint (td_vocabulary_get_position (vocabulary, find ("visits")), <,
                    td_vocabulary_get_position (vocabulary, find ("users")));
  g_assert_cmpuint (td_vocabulary_get_position (vocabulary, find ("live-channels")), <,
                    td_vocabulary_get_position (vocabulary, find ("vod-titles")));
  g_assert_cmpuint (td_vocabulary_get_position (vocabulary, find ("revenue")), <,
                    td_vocabulary_get_position (vocabulary, find ("fine")));
}

static void
test_words (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (EXPECTED); i++)
    {
      g_assert_cmpstr (td_metric_get_name (find (EXPECTED[i]), english), !=, EXPECTED[i]);
      g_assert_nonnull (td_metric_get_counts (find (EXPECTED[i]), english));
    }
  g_assert_cmpstr (td_metric_get_name (find ("visitors"), english), ==, "Visitors (unique or not: unsaid)");
  g_assert_cmpstr (td_metric_get_name (find ("indicted"), english), ==, "Charged");
  g_assert_cmpstr (td_metric_get_name (find ("rights-holders-affected"), english), ==, "Rights holders harmed");
  g_assert_cmpstr (td_group_get_name (TD_GROUP_CATALOGUE, english), ==, "Catalogue");
}

static void
test_own_metric (void)
{
  g_autoptr (TdVocabulary) own = td_vocabulary_new ();
  g_autoptr (TdLanguage) french = td_language_new ("fr");
  g_autofree char *id = g_strdup ("satellites");
  const TdMetric *metric, *added;
  g_autoptr (GPtrArray) metrics = NULL;

  metric = &(const TdMetric) {
    .id = id,
    .name_text = TWO ("Satellites", "Satellites relais"),
    .group = TD_GROUP_INFRASTRUCTURE,
    .never_with = (const char * const[]) { "servers", NULL },
  };
  added = td_vocabulary_add_metric (own, metric);
  id[0] = 'x';

  g_assert_nonnull (added);
  g_assert_true (added->is_known);
  g_assert_cmpstr (added->id, ==, "satellites");
  g_assert_cmpstr (td_metric_get_name (added, french), ==, "Satellites relais");
  g_assert_null (td_metric_get_counts (added, french));
  g_assert_true (td_vocabulary_find_metric (own, "satellites") == added);
  g_assert_true (td_vocabulary_intern_metric (own, "satellites") == added);
  g_assert_true (td_metric_is_never_with (find ("servers"), added));
  g_assert_null (td_vocabulary_add_metric (own, added));
  g_assert_null (td_vocabulary_find_metric (vocabulary, "satellites"));

  metrics = td_vocabulary_list_metrics (own);
  g_assert_true (g_ptr_array_index (metrics, metrics->len - 1) == added);
}

static void
test_built_in_id_is_taken (void)
{
  g_autoptr (TdVocabulary) own = td_vocabulary_new ();

  g_assert_null (td_vocabulary_add_metric (own, &(const TdMetric) { .id = "visits", .name_text = PLAIN ("Mine") }));
  g_assert_true (td_vocabulary_find_metric (own, "visits") == find ("visits"));
}

static void
test_undefined (void)
{
  g_autoptr (TdVocabulary) own = td_vocabulary_new ();
  g_autoptr (TdLanguage) english = td_language_new ("en");
  const TdMetric *metric = td_vocabulary_intern_metric (own, "sightings");

  g_assert_false (metric->is_known);
  g_assert_cmpstr (td_metric_get_name (metric, english), ==, "sightings");
  g_assert_true (td_vocabulary_intern_metric (own, "sightings") == metric);
  g_assert_null (td_vocabulary_find_metric (own, "sightings"));
  g_assert_null (td_vocabulary_find_metric (own, NULL));
  g_assert_cmpuint (td_vocabulary_get_position (own, metric), ==, G_MAXUINT);
  g_assert_false (td_metric_expects_period (metric));
}

#define N_THREADS 4
#define N_IDS 5000

/* Returns: what N_IDS ids were given, in order. */
static gpointer
intern_many (gpointer data)
{
  GPtrArray *metrics = g_ptr_array_new ();

  for (guint i = 0; i < N_IDS; i++)
    {
      g_autofree char *id = g_strdup_printf ("metric-%u", i);

      g_ptr_array_add (metrics, (gpointer) td_vocabulary_intern_metric (data, id));
    }

  return metrics;
}

static void
test_threads (void)
{
  g_autoptr (TdVocabulary) shared = td_vocabulary_new ();
  g_autoptr (GPtrArray) first = NULL;
  GThread *threads[N_THREADS];

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("intern", intern_many, shared);

  first = g_thread_join (threads[0]);
  for (guint i = 1; i < N_THREADS; i++)
    {
      g_autoptr (GPtrArray) metrics = g_thread_join (threads[i]);

      g_assert_cmpmem (metrics->pdata, metrics->len * sizeof (gpointer),
                       first->pdata, first->len * sizeof (gpointer));
    }
}

static void
test_ids (void)
{
  TdGroup group;
  TdMeasure measure;
  TdUnit unit;

  for (int i = 0; i < TD_N_GROUPS; i++)
    {
      g_assert_true (td_group_from_id (td_group_get_id ((TdGroup) i), &group));
      g_assert_cmpint (group, ==, i);
    }
  for (int i = 0; i <= TD_MEASURE_RANK; i++)
    {
      g_assert_true (td_measure_from_id (td_measure_get_id ((TdMeasure) i), &measure));
      g_assert_cmpint (measure, ==, i);
    }
  for (int i = 0; i <= TD_UNIT_DAY; i++)
    {
      g_assert_true (td_unit_from_id (td_unit_get_id ((TdUnit) i), &unit));
      g_assert_cmpint (unit, ==, i);
    }
  g_assert_false (td_group_from_id ("groups", &group));
  g_assert_false (td_measure_from_id ("", &measure));
  g_assert_false (td_unit_from_id (NULL, &unit));
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  vocabulary = td_vocabulary_new ();

  g_test_add_func ("/vocabulary/every-metric-is-there", test_every_metric_is_there);
  g_test_add_func ("/vocabulary/lists-are-symmetric", test_lists_are_symmetric);
  g_test_add_func ("/vocabulary/measures", test_measures);
  g_test_add_func ("/vocabulary/order", test_order);
  g_test_add_func ("/vocabulary/words", test_words);
  g_test_add_func ("/vocabulary/own-metric", test_own_metric);
  g_test_add_func ("/vocabulary/built-in-id-is-taken", test_built_in_id_is_taken);
  g_test_add_func ("/vocabulary/undefined", test_undefined);
  g_test_add_func ("/vocabulary/threads", test_threads);
  g_test_add_func ("/vocabulary/ids", test_ids);

  status = g_test_run ();
  td_vocabulary_unref (vocabulary);

  return status;
}
