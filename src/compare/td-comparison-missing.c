/* td-comparison-missing.c: what a specification names that is not there
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-private.h"

#include "base/td-collation.h"
#include "base/td-number-format.h"

TdCase *
td_comparison_look_up_case (TdCollection      *collection,
                            TdComparisonSpec  *spec,
                            guint              position,
                            TdDataset        **dataset)
{
  const char *id = td_comparison_spec_get_case (spec, position);
  const char *uri = td_comparison_spec_get_dataset (spec, position);

  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    {
      TdCase *found;

      *dataset = td_collection_get_dataset (collection, i);
      if (uri != NULL && g_strcmp0 (td_dataset_get_uri (*dataset), uri) != 0)
        continue;
      found = td_dataset_find_case (*dataset, id);
      if (found != NULL || uri != NULL)
        return found;
    }

  return NULL;
}

TdCaseRef *
td_comparison_find_case (TdCollection     *collection,
                         TdComparisonSpec *spec,
                         guint             position)
{
  TdDataset *dataset = NULL;

  if (td_comparison_look_up_case (collection, spec, position, &dataset) == NULL)
    return NULL;
  return td_case_ref_new (dataset, td_comparison_spec_get_case (spec, position));
}

static gboolean
case_has_metric (TdCase     *owner,
                 const char *metric)
{
  const TdCaseData *data = td_case_get_data (owner);

  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_claims; j++)
      if (g_str_equal (data->statements[i].claims[j].key.metric->id, metric))
        return TRUE;

  return FALSE;
}

/* A metric is there where a dataset defines it, or a case names it as it is. */
gboolean
td_comparison_has_metric (TdCollection     *collection,
                          TdComparisonSpec *spec,
                          const char       *metric)
{
  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    {
      TdDataset *dataset = td_collection_get_dataset (collection, i);

      if (td_vocabulary_find_metric (td_dataset_get_vocabulary (dataset), metric) != NULL)
        return TRUE;
    }
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    {
      g_autoptr (TdCaseRef) ref = td_comparison_find_case (collection, spec, i);

      if (ref != NULL && case_has_metric (td_case_ref_get_case (ref), metric))
        return TRUE;
    }

  return FALSE;
}

static GPtrArray *
list_case_ids (TdCollection *collection)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    {
      GListModel *dataset = G_LIST_MODEL (td_collection_get_dataset (collection, i));

      for (guint j = 0; j < g_list_model_get_n_items (dataset); j++)
        {
          g_autoptr (TdCase) owner = g_list_model_get_item (dataset, j);

          g_ptr_array_add (ids, (gpointer) td_case_get_id (owner));
        }
    }
  g_ptr_array_add (ids, NULL);

  return ids;
}

static GPtrArray *
list_metric_ids (TdCollection *collection)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    {
      TdDataset *dataset = td_collection_get_dataset (collection, i);
      g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (td_dataset_get_vocabulary (dataset));

      for (guint j = 0; j < metrics->len; j++)
        g_ptr_array_add (ids, (gpointer) ((const TdMetric *) metrics->pdata[j])->id);
    }
  g_ptr_array_add (ids, NULL);

  return ids;
}

/* @plain, @nearest: the sentence without and with ids that may be meant
 * @ids: (transfer full) */
static char *
format_missing (const char *plain,
                const char *nearest,
                const char *id,
                GPtrArray  *ids,
                TdLanguage *language)
{
  g_auto (GStrv) found = td_collation_find_nearest (id, (const char * const *) ids->pdata);
  g_autofree char *list = NULL;

  g_ptr_array_unref (ids);
  if (found == NULL || found[0] == NULL)
    return td_fill (td_words (language, plain), "id", id, NULL);

  list = td_number_format_list (language, (const char * const *) found);
  return td_fill (td_words (language, nearest), "id", id, "nearest", list, NULL);
}

char *
td_comparison_find_missing (TdCollection     *collection,
                            TdComparisonSpec *spec,
                            TdLanguage       *language)
{
  const char * const *metrics;

  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (spec != NULL, NULL);

  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    {
      g_autoptr (TdCaseRef) ref = td_comparison_find_case (collection, spec, i);

      if (ref == NULL)
        return format_missing (N_("there is no case “{id}”"),
                               N_("there is no case “{id}”; perhaps you mean: {nearest}"),
                               td_comparison_spec_get_case (spec, i), list_case_ids (collection), language);
    }

  metrics = td_comparison_spec_get_metrics (spec);
  for (guint i = 0; metrics != NULL && metrics[i] != NULL; i++)
    if (!td_comparison_has_metric (collection, spec, metrics[i]))
      return format_missing (N_("there is no metric “{id}”"),
                             N_("there is no metric “{id}”; perhaps you mean: {nearest}"),
                             metrics[i], list_metric_ids (collection), language);

  return NULL;
}
