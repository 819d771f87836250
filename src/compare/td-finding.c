/* td-finding.c: what stands for a figure, and why
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-finding.h"

#include "compare/td-findings.h"
#include "compare/td-origin.h"
#include "compare/td-rival.h"
#include "compare/td-weigh.h"

/* What the public struct lends is kept here: a key may come from another case. */
typedef struct
{
  TdFinding       finding;
  gatomicrefcount ref_count;
  TdVocabulary   *vocabulary;
  char           *sense;
  char           *scope;
  char           *currency;
} Keeper;

TdFinding *
td_finding_ref (TdFinding *finding)
{
  g_return_val_if_fail (finding != NULL, NULL);

  g_atomic_ref_count_inc (&((Keeper *) finding)->ref_count);
  return finding;
}

void
td_finding_unref (TdFinding *finding)
{
  Keeper *keeper = (Keeper *) finding;

  g_return_if_fail (finding != NULL);

  if (!g_atomic_ref_count_dec (&keeper->ref_count))
    return;

  g_object_unref (finding->owner);
  td_vocabulary_unref (keeper->vocabulary);
  g_free (finding->claims);
  g_free (finding->sources);
  g_free (keeper->sense);
  g_free (keeper->scope);
  g_free (keeper->currency);
  g_free (keeper);
}

static Keeper *
keeper_new (TdDataset         *dataset,
            TdCase            *owner,
            const TdFigureKey *key)
{
  Keeper *keeper = g_new0 (Keeper, 1);

  g_atomic_ref_count_init (&keeper->ref_count);
  keeper->vocabulary = td_vocabulary_ref (td_dataset_get_vocabulary (dataset));
  keeper->sense = g_strdup (key->sense);
  keeper->scope = g_strdup (key->scope);
  keeper->currency = g_strdup (key->currency);
  keeper->finding.owner = g_object_ref (owner);
  keeper->finding.key = (TdFigureKey) {
    .metric = td_vocabulary_intern_metric (keeper->vocabulary, key->metric->id),
    .sense = keeper->sense,
    .scope = keeper->scope,
    .period = key->period,
    .currency = keeper->currency,
  };

  return keeper;
}

static void
collect_sources (TdFinding *finding)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();

  for (guint i = 0; i < finding->n_claims; i++)
    {
      const char * const *ids = finding->claims[i]->statement->sources;

      for (guint j = 0; ids != NULL && ids[j] != NULL; j++)
        if (g_hash_table_add (seen, (gpointer) ids[j]))
          g_ptr_array_add (sources, (gpointer) ids[j]);
    }
  g_ptr_array_add (sources, NULL);
  finding->sources = (const char **) g_ptr_array_free (g_steal_pointer (&sources), FALSE);
}

/* What was another amount at an earlier time neither confirms nor contradicts. */
static gboolean
has_changed_since (const TdFinding *finding,
                   const TdClaim   *claim)
{
  const TdClaim *standing = finding->standing;

  return standing != NULL
         && td_quantity_relate (claim->quantity, standing->quantity) == TD_RELATION_CONTRADICTING
         && td_rival_is_earlier (claim, standing);
}

/* Returns: whether the claim has its say today. */
static gboolean
counts (const TdFinding *finding,
        const TdClaim   *claim)
{
  return td_weigh_is_current (claim) && !has_changed_since (finding, claim);
}

/* Whoever withholds a figure confirms none. */
static void
count_origins (TdFinding *finding,
               TdDataset *dataset)
{
  g_autoptr (GHashTable) set = td_origin_set_new ();

  for (guint i = 0; i < finding->n_claims; i++)
    {
      const TdClaim *claim = finding->claims[i];

      if (counts (finding, claim) && claim->quantity.bound != TD_BOUND_UNDISCLOSED)
        td_origin_set_add (set, dataset, claim->statement);
    }
  finding->n_origins = td_origin_set_count (set);
}

static void
measure_spread (TdFinding *finding)
{
  finding->low = G_MAXDOUBLE;
  finding->high = -G_MAXDOUBLE;

  for (guint i = 0; i < finding->n_claims; i++)
    {
      const TdClaim *claim = finding->claims[i];

      if (!counts (finding, claim) || !td_quantity_is_number (claim->quantity))
        continue;
      finding->low = MIN (finding->low, claim->quantity.low);
      finding->high = MAX (finding->high, claim->quantity.high);
    }
  if (finding->low > finding->high)
    {
      finding->low = 1;
      finding->high = 0;
    }
}

static void
count_contradicting (TdFinding *finding)
{
  for (guint i = 0; finding->standing != NULL && i < finding->n_claims; i++)
    {
      const TdClaim *claim = finding->claims[i];

      if (td_weigh_is_current (claim) && td_rival_contradicts (claim, finding->standing))
        finding->n_contradicting++;
    }
}

static gboolean
has_current (const TdFinding *finding)
{
  for (guint i = 0; i < finding->n_claims; i++)
    if (td_weigh_is_current (finding->claims[i]))
      return TRUE;

  return FALSE;
}

static TdFindingState
judge_state (const TdFinding *finding,
             gboolean         is_unresolved)
{
  const TdClaim *standing = finding->standing;

  if (is_unresolved)
    return TD_FINDING_UNRESOLVED;
  if (standing == NULL)
    return has_current (finding) ? TD_FINDING_WITHHELD : TD_FINDING_NOT_REPORTED;
  if (standing->quantity.bound == TD_BOUND_UNDISCLOSED)
    return TD_FINDING_WITHHELD;
  if (finding->n_contradicting > 0)
    return TD_FINDING_DISPUTED;
  if (standing->quantity.bound == TD_BOUND_VAGUE)
    return TD_FINDING_WORDS_ONLY;

  return finding->n_origins >= 2 ? TD_FINDING_AGREED : TD_FINDING_SINGLE;
}

TdFinding *
td_finding_new_for_claims (TdDataset         *dataset,
                           TdCase            *owner,
                           const TdFigureKey *key,
                           GPtrArray         *claims,
                           guint              chosen)
{
  Keeper *keeper = keeper_new (dataset, owner, key);
  TdFinding *finding = &keeper->finding;
  gboolean is_unresolved = FALSE;

  finding->state = TD_FINDING_NOT_REPORTED;
  finding->low = 1;
  if (claims->len == 0)
    {
      finding->sources = g_new0 (const char *, 1);
      return finding;
    }

  finding->n_claims = claims->len;
  finding->claims = g_memdup2 (claims->pdata, sizeof (gpointer) * claims->len);
  finding->key.scope_text = finding->claims[0]->key.scope_text;
  collect_sources (finding);
  finding->standing = td_weigh (dataset, finding->claims, finding->n_claims, chosen,
                                &finding->reason, &is_unresolved);
  count_origins (finding, dataset);
  measure_spread (finding);
  count_contradicting (finding);
  finding->state = judge_state (finding, is_unresolved);
  if (finding->state == TD_FINDING_WITHHELD)
    {
      finding->standing = NULL;
      finding->reason = TD_REASON_NONE;
    }

  return finding;
}

TdFinding *
td_finding_new (TdDataset         *dataset,
                TdCase            *owner,
                const TdFigureKey *key,
                guint              chosen)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new ();
  const TdCaseData *data;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);
  g_return_val_if_fail (key != NULL && key->metric != NULL, NULL);

  data = td_case_get_data (owner);
  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_claims; j++)
      if (td_figure_key_equal (&data->statements[i].claims[j].key, key))
        g_ptr_array_add (claims, (gpointer) &data->statements[i].claims[j]);

  return td_finding_new_for_claims (dataset, owner, key, claims, chosen);
}
