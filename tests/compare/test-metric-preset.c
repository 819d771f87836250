/* test-metric-preset.c: sets of metrics that are compared together
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-metric-preset.h"

static const char one_case[] = "{'id': 'a', 'name': 'Alpha', 'statements': []}";

/* What each holds, and what not. */
static const struct
{
  const char *preset, *metric;
  gboolean    is_in;
} members[] = {
  { "catalogue", "live-channels", TRUE },
  { "catalogue", "vod-titles", TRUE },
  { "catalogue", "visits", FALSE },
  { "catalogue", "price", FALSE },
  { "audience", "visits", TRUE },
  { "audience", "rank", TRUE },
  { "audience", "people-reached", FALSE },
  { "enforcement", "arrests", TRUE },
  { "enforcement", "domains", TRUE },
  { "enforcement", "resellers", TRUE },
  { "enforcement", "successor-sites", TRUE },
  { "enforcement", "cash-seized", FALSE },
  { "money", "cash-seized", TRUE },
  { "money", "price", TRUE },
  { "money", "arrests", FALSE },
  /* The fixture's own, of the network. */
  { "enforcement", "tentacles", TRUE },
  { "audience", "tentacles", FALSE },
};

static void
test_members (void)
{
  g_autoptr (Fixture) fixture = fixture_new (one_case);
  TdVocabulary *vocabulary = td_dataset_get_vocabulary (fixture->dataset);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_auto (GStrv) ids = td_metric_preset_list_metrics (members[i].preset, vocabulary);
      g_auto (GStrv) open = td_metric_preset_list_for_collection (members[i].preset, fixture->collection);

      g_test_message ("%s in %s", members[i].metric, members[i].preset);
      g_assert_cmpint (g_strv_contains ((const char * const *) ids, members[i].metric), ==, members[i].is_in);
      g_assert_cmpint (g_strv_contains ((const char * const *) open, members[i].metric), ==, members[i].is_in);
    }

  g_assert_null (td_metric_preset_list_metrics ("weather", vocabulary));
  g_assert_null (td_metric_preset_list_metrics (NULL, vocabulary));
  g_assert_null (td_metric_preset_list_for_collection ("", fixture->collection));
}

/* Together they are all but the context, and nothing is in two. */
static void
test_share_the_vocabulary (void)
{
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdMetric *metric = metrics->pdata[i];
      guint n = 0;

      for (const TdMetricPreset *preset = td_metric_preset_get_list (); preset->id != NULL; preset++)
        n += (preset->groups & 1u << metric->group) != 0 ? 1 : 0;
      g_test_message ("%s", metric->id);
      g_assert_cmpuint (n, ==, metric->group != TD_GROUP_CONTEXT ? 1 : 0);
    }
}

/* A dataset's own metric stands with its group, not after all others. */
static void
test_order (void)
{
  g_autoptr (Fixture) fixture = fixture_new (one_case);
  g_auto (GStrv) ids = td_metric_preset_list_for_collection ("enforcement", fixture->collection);
  TdVocabulary *vocabulary = td_dataset_get_vocabulary (fixture->dataset);
  TdGroup last = TD_GROUP_CATALOGUE;

  g_assert_cmpstr (ids[0], ==, "sites");
  for (guint i = 0; ids[i] != NULL; i++)
    {
      TdGroup group = td_vocabulary_find_metric (vocabulary, ids[i])->group;

      g_assert_cmpint (group, >=, last);
      last = group;
    }
}

/* Two files that are open share the built-in metrics, and each brings its own. */
static void
test_two_datasets (void)
{
  g_autoptr (Fixture) fixture = fixture_new (one_case);
  g_autoptr (TdDataset) other = td_dataset_new ("file:///other.takedowns.json");
  const TdMetric own = { .id = "drones", .name = "Drones", .group = TD_GROUP_CATALOGUE };
  g_auto (GStrv) before = td_metric_preset_list_for_collection ("catalogue", fixture->collection);
  g_auto (GStrv) after = NULL;

  td_vocabulary_add_metric (td_dataset_get_vocabulary (other), &own);
  td_collection_add (fixture->collection, other);
  after = td_metric_preset_list_for_collection ("catalogue", fixture->collection);

  g_assert_cmpuint (g_strv_length (after), ==, g_strv_length (before) + 1);
  g_assert_true (g_strv_contains ((const char * const *) after, "drones"));
}

static void
test_find (void)
{
  g_autoptr (Fixture) fixture = fixture_new (one_case);
  g_auto (GStrv) ids = td_metric_preset_list_for_collection ("money", fixture->collection);
  char *first = ids[0];

  g_assert_cmpstr (td_metric_preset_find ((const char * const *) ids, fixture->collection), ==, "money");
  g_assert_null (td_metric_preset_find (NULL, fixture->collection));
  g_assert_null (td_metric_preset_find ((const char * const *) ids + 1, fixture->collection));
  /* In another order it is the user's own. */
  ids[0] = ids[1];
  ids[1] = first;
  g_assert_null (td_metric_preset_find ((const char * const *) ids, fixture->collection));
}

static void
test_names (void)
{
  g_autoptr (Fixture) fixture = fixture_new (one_case);
  const TdMetricPreset *presets = td_metric_preset_get_list ();
  static const char * const names[] = { "Catalogue", "Audience", "Enforcement", "Money" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (td_metric_preset_get_name (&presets[i], fixture->english), ==, names[i]);
  g_assert_null (presets[G_N_ELEMENTS (names)].id);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/metric-preset/members", test_members);
  g_test_add_func ("/metric-preset/share-the-vocabulary", test_share_the_vocabulary);
  g_test_add_func ("/metric-preset/order", test_order);
  g_test_add_func ("/metric-preset/two-datasets", test_two_datasets);
  g_test_add_func ("/metric-preset/find", test_find);
  g_test_add_func ("/metric-preset/names", test_names);

  return g_test_run ();
}
