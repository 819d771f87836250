/* td-finding.c: what stands for a figure, and why
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-finding.h"

#include <string.h>

#include "compare/td-findings.h"
#include "compare/td-origin.h"
#include "compare/td-rival.h"
#include "compare/td-weigh.h"

/* What the public struct lends is kept here. */
typedef struct
{
  TdFinding       finding;
  gatomicrefcount ref_count;
  TdVocabulary   *vocabulary;
  char           *sense, *scope, *currency; /* of a key without claims, which may come from another case */
  gconstpointer   lists[]; /* the claims, then the sources */
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
  g_free (keeper->sense);
  g_free (keeper->scope);
  g_free (keeper->currency);
  g_free (keeper);
}

static guint
count_sources (const TdClaim * const *claims,
               guint                  n_claims)
{
  guint n = 0;

  for (guint i = 0; i < n_claims; i++)
    for (const char * const *id = claims[i]->statement->sources; id != NULL && *id != NULL; id++)
      n++;

  return n;
}

/* In one piece: there is a finding for every figure of every case. */
static Keeper *
keeper_new (TdDataset             *dataset,
            TdCase                *owner,
            const TdClaim * const *claims,
            guint                  n_claims)
{
  guint n_lists = n_claims + count_sources (claims, n_claims) + 1;
  Keeper *keeper = g_malloc0 (sizeof (Keeper) + sizeof (gconstpointer) * n_lists);
  TdFinding *finding = &keeper->finding;

  g_atomic_ref_count_init (&keeper->ref_count);
  keeper->vocabulary = td_vocabulary_ref (td_dataset_get_vocabulary (dataset));
  finding->owner = g_object_ref (owner);
  finding->state = TD_FINDING_NOT_REPORTED;
  finding->low = 1;
  finding->n_claims = n_claims;
  finding->claims = (const TdClaim **) keeper->lists;
  finding->sources = (const char **) keeper->lists + n_claims;
  if (n_claims > 0)
    memcpy (finding->claims, claims, sizeof (*claims) * n_claims);

  return keeper;
}

/* The case keeps the keys of its claims. */
static void
set_key (Keeper            *keeper,
         const TdFigureKey *key)
{
  TdFinding *finding = &keeper->finding;

  finding->key = finding->n_claims > 0 ? finding->claims[0]->key : *key;
  if (finding->n_claims == 0)
    {
      finding->key.sense = keeper->sense = g_strdup (key->sense);
      finding->key.scope = keeper->scope = g_strdup (key->scope);
      finding->key.currency = keeper->currency = g_strdup (key->currency);
      finding->key.scope_text = NULL;
    }
  if (finding->n_claims == 0 || !finding->key.metric->is_known)
    finding->key.metric = td_vocabulary_intern_metric (keeper->vocabulary, key->metric->id);
}

/* Up to so many sources are told apart faster without a table. */
#define FEW_SOURCES 16

static gboolean
is_new_source (const TdFinding *finding,
               guint            n_sources,
               GHashTable      *seen,
               const char      *id)
{
  if (seen != NULL)
    return g_hash_table_add (seen, (gpointer) id);
  for (guint i = 0; i < n_sources; i++)
    if (g_str_equal (finding->sources[i], id))
      return FALSE;

  return TRUE;
}

static void
collect_sources (TdFinding *finding)
{
  g_autoptr (GHashTable) seen = NULL;
  guint n = 0;

  if (count_sources (finding->claims, finding->n_claims) > FEW_SOURCES)
    seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < finding->n_claims; i++)
    for (const char * const *id = finding->claims[i]->statement->sources; id != NULL && *id != NULL; id++)
      if (is_new_source (finding, n, seen, *id))
        finding->sources[n++] = *id;
}

/* What was another amount at an earlier time neither confirms nor contradicts. */
static gboolean
has_changed_since (const TdFinding *finding,
                   const TdClaim   *claim)
{
  const TdClaim *standing = finding->standing;

  return standing != NULL && standing != claim
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
static gboolean
is_confirming (const TdFinding *finding,
               const TdClaim   *claim)
{
  return counts (finding, claim) && claim->quantity.bound != TD_BOUND_UNDISCLOSED;
}

static void
count_origins (TdFinding *finding,
               TdDataset *dataset)
{
  g_autoptr (GHashTable) set = NULL;

  /* Most figures are claimed once, by one source. */
  if (finding->n_claims == 1 && td_origin_is_single (finding->claims[0]->statement))
    {
      finding->n_origins = is_confirming (finding, finding->claims[0]) ? 1 : 0;
      return;
    }

  set = td_origin_set_new ();
  for (guint i = 0; i < finding->n_claims; i++)
    {
      const TdClaim *claim = finding->claims[i];

      if (is_confirming (finding, claim))
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

      if (claim != finding->standing && td_weigh_is_current (claim) && td_rival_contradicts (claim, finding->standing))
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
td_finding_new_for_claims (TdDataset             *dataset,
                           TdCase                *owner,
                           const TdFigureKey     *key,
                           const TdClaim * const *claims,
                           guint                  n_claims,
                           guint                  chosen)
{
  Keeper *keeper = keeper_new (dataset, owner, claims, n_claims);
  TdFinding *finding = &keeper->finding;
  gboolean is_unresolved = FALSE;

  set_key (keeper, key);
  if (n_claims == 0)
    return finding;

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

  return td_finding_new_for_claims (dataset, owner, key, (const TdClaim * const *) claims->pdata, claims->len, chosen);
}
