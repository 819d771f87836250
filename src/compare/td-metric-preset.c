/* td-metric-preset.c: sets of metrics that are compared together
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-metric-preset.h"

#define GROUP(NAME) (1u << TD_GROUP_##NAME)

/* Every group but what is only context is in one of them, so that a price, a
 * domain or a reseller is found where one looks for it. */
static const TdMetricPreset presets[] = {
  { "catalogue", NC_("group", "Catalogue"), GROUP (CATALOGUE) },
  { "audience", NC_("group", "Audience"), GROUP (AUDIENCE) },
  { "enforcement", NC_("group", "Enforcement"),
    GROUP (INFRASTRUCTURE) | GROUP (NETWORK) | GROUP (ENFORCEMENT) | GROUP (EFFECT) },
  { "money", NC_("group", "Money"), GROUP (OFFER) | GROUP (MONEY) },
  { NULL },
};

const TdMetricPreset *
td_metric_preset_get_list (void)
{
  return presets;
}

const char *
td_metric_preset_get_name (const TdMetricPreset *preset,
                           TdLanguage           *language)
{
  g_return_val_if_fail (preset != NULL && preset->id != NULL, NULL);

  return td_words_c (language, "group", preset->name);
}

static const TdMetricPreset *
find_preset (const char *id)
{
  for (const TdMetricPreset *preset = presets; preset->id != NULL; preset++)
    if (g_strcmp0 (preset->id, id) == 0)
      return preset;

  return NULL;
}

static int
compare_groups (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  const TdMetric *x = *(const TdMetric * const *) a, *y = *(const TdMetric * const *) b;

  return (int) x->group - (int) y->group;
}

/* Stable, so that each group keeps the order of the vocabulary. */
static void
sort_by_group (GPtrArray *metrics)
{
  g_qsort_with_data (metrics->pdata, (int) metrics->len, sizeof (gpointer), compare_groups, NULL);
}

/* Returns: (transfer full) */
static char **
list_ids (const TdMetricPreset *preset,
          GPtrArray            *metrics)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdMetric *metric = metrics->pdata[i];

      if ((preset->groups & 1u << metric->group) != 0)
        g_strv_builder_add (builder, metric->id);
    }

  return g_strv_builder_end (builder);
}

char **
td_metric_preset_list_metrics (const char   *id,
                               TdVocabulary *vocabulary)
{
  const TdMetricPreset *preset = find_preset (id);
  g_autoptr (GPtrArray) metrics = NULL;

  g_return_val_if_fail (vocabulary != NULL, NULL);

  if (preset == NULL)
    return NULL;

  metrics = td_vocabulary_list_metrics (vocabulary);
  sort_by_group (metrics);
  return list_ids (preset, metrics);
}

GPtrArray *
td_metric_list_for_collection (TdCollection *collection)
{
  GPtrArray *all = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (TD_IS_COLLECTION (collection), all);

  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    {
      TdVocabulary *vocabulary = td_dataset_get_vocabulary (td_collection_get_dataset (collection, i));
      g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);

      for (guint j = 0; j < metrics->len; j++)
        if (g_hash_table_add (seen, (gpointer) ((const TdMetric *) metrics->pdata[j])->id))
          g_ptr_array_add (all, metrics->pdata[j]);
    }
  sort_by_group (all);

  return all;
}

char **
td_metric_preset_list_for_collection (const char   *id,
                                      TdCollection *collection)
{
  const TdMetricPreset *preset = find_preset (id);
  g_autoptr (GPtrArray) metrics = NULL;

  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);

  if (preset == NULL)
    return NULL;

  metrics = td_metric_list_for_collection (collection);
  return list_ids (preset, metrics);
}

const char *
td_metric_preset_find (const char * const *metrics,
                       TdCollection       *collection)
{
  g_autoptr (GPtrArray) all = NULL;

  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);

  if (metrics == NULL)
    return NULL;

  all = td_metric_list_for_collection (collection);
  for (const TdMetricPreset *preset = presets; preset->id != NULL; preset++)
    {
      g_auto (GStrv) ids = list_ids (preset, all);

      if (g_strv_equal ((const char * const *) ids, metrics))
        return preset->id;
    }

  return NULL;
}
