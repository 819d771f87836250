/* td-findings.c: weighing all figures of a case
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-findings.h"

/* The claims of one key, while a case is gone through. */
typedef struct
{
  const TdFigureKey *key;
  GPtrArray         *claims;
  guint              group;    /* of the metric, in the order in which they are read */
  guint              position; /* of the metric in the vocabulary */
  guint              order;    /* of the file */
  guint              chosen;
} Bundle;

static void
bundle_free (Bundle *bundle)
{
  g_ptr_array_unref (bundle->claims);
  g_free (bundle);
}

static Bundle *
bundle_new (TdVocabulary      *vocabulary,
            const TdFigureKey *key,
            guint              order)
{
  Bundle *bundle = g_new0 (Bundle, 1);

  bundle->key = key;
  bundle->claims = g_ptr_array_new ();
  bundle->group = key->metric->is_known ? key->metric->group : TD_N_GROUPS;
  bundle->position = td_vocabulary_get_position (vocabulary, key->metric);
  bundle->order = order;

  return bundle;
}

/* The last of several choices of one key is the one that counts. */
static gboolean
is_chosen (GArray *chosen,
           guint   number,
           guint  *place)
{
  for (guint i = 0; chosen != NULL && i < chosen->len; i++)
    if (g_array_index (chosen, guint, i) == number)
      {
        *place = i + 1;
        return TRUE;
      }

  return FALSE;
}

static void
bundle_choose (Bundle *bundle,
               GArray *chosen)
{
  guint best = 0;

  for (guint i = 0; chosen != NULL && i < bundle->claims->len; i++)
    {
      const TdClaim *claim = bundle->claims->pdata[i];
      guint place = 0;

      if (is_chosen (chosen, claim->number, &place) && place > best)
        {
          best = place;
          bundle->chosen = claim->number;
        }
    }
}

static int
compare_bundles (gconstpointer a,
                 gconstpointer b)
{
  const Bundle *x = *(Bundle * const *) a, *y = *(Bundle * const *) b;

  if (x->group != y->group)
    return x->group < y->group ? -1 : 1;
  if (x->position != y->position)
    return x->position < y->position ? -1 : 1;
  return x->order < y->order ? -1 : x->order > y->order;
}

static GPtrArray *
bundle_claims (TdDataset *dataset,
               TdCase    *owner)
{
  const TdCaseData *data = td_case_get_data (owner);
  TdVocabulary *vocabulary = td_dataset_get_vocabulary (dataset);
  GPtrArray *bundles = g_ptr_array_new_with_free_func ((GDestroyNotify) bundle_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new ((GHashFunc) td_figure_key_hash,
                                                    (GEqualFunc) td_figure_key_equal);

  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_claims; j++)
      {
        const TdClaim *claim = &data->statements[i].claims[j];
        Bundle *bundle = g_hash_table_lookup (by_key, &claim->key);

        if (bundle == NULL)
          {
            bundle = bundle_new (vocabulary, &claim->key, bundles->len);
            g_ptr_array_add (bundles, bundle);
            g_hash_table_insert (by_key, (gpointer) &claim->key, bundle);
          }
        g_ptr_array_add (bundle->claims, (gpointer) claim);
      }
  g_ptr_array_sort (bundles, compare_bundles);

  return bundles;
}

GPtrArray *
td_findings_for_case (TdDataset *dataset,
                      TdCase    *owner,
                      GArray    *chosen)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func ((GDestroyNotify) td_finding_unref);
  g_autoptr (GPtrArray) bundles = NULL;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);

  bundles = bundle_claims (dataset, owner);
  for (guint i = 0; i < bundles->len; i++)
    {
      Bundle *bundle = bundles->pdata[i];

      bundle_choose (bundle, chosen);
      g_ptr_array_add (findings, td_finding_new_for_claims (dataset, owner, bundle->key,
                                                            bundle->claims, bundle->chosen));
    }

  return g_steal_pointer (&findings);
}

static int
rank_words (const TdFinding *finding)
{
  switch (finding->state)
    {
    case TD_FINDING_WORDS_ONLY:
      return 1;
    case TD_FINDING_WITHHELD:
      return 2;
    case TD_FINDING_NOT_REPORTED:
      return 3;
    case TD_FINDING_SINGLE:
    case TD_FINDING_AGREED:
    case TD_FINDING_DISPUTED:
    case TD_FINDING_UNRESOLVED:
    default:
      return finding->low <= finding->high ? 0 : 1;
    }
}

int
td_finding_compare_rank (const TdFinding *a,
                         const TdFinding *b)
{
  int whole_a = g_str_equal (a->key.scope, "whole") ? 0 : 1;
  int whole_b = g_str_equal (b->key.scope, "whole") ? 0 : 1;

  if (whole_a != whole_b)
    return whole_a - whole_b;
  return rank_words (a) - rank_words (b);
}

gboolean
td_finding_has_figure (const TdFinding *finding)
{
  return finding->state != TD_FINDING_NOT_REPORTED && finding->state != TD_FINDING_WITHHELD;
}

TdFinding *
td_findings_find_main (GPtrArray  *findings,
                       const char *metric)
{
  TdFinding *best = NULL;

  g_return_val_if_fail (findings != NULL, NULL);
  g_return_val_if_fail (metric != NULL, NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      TdFinding *finding = findings->pdata[i];

      if (!g_str_equal (finding->key.metric->id, metric))
        continue;
      if (best == NULL || td_finding_compare_rank (finding, best) < 0)
        best = finding;
    }

  return best;
}

gboolean
td_case_is_disputed (TdDataset *dataset,
                     TdCase    *owner)
{
  g_autoptr (GPtrArray) findings = td_findings_for_case (dataset, owner, NULL);

  for (guint i = 0; findings != NULL && i < findings->len; i++)
    {
      const TdFinding *finding = findings->pdata[i];

      if (finding->state == TD_FINDING_DISPUTED || finding->state == TD_FINDING_UNRESOLVED)
        return TRUE;
    }

  return FALSE;
}
