/* td-finding.c: what stands for a figure, and why
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-finding.h"

#include <string.h>

#include "compare/td-findings.h"
#include "compare/td-origin.h"
#include "compare/td-rival.h"
#include "compare/td-weigh.h"

/* What the public struct lends is kept by the keeper. */
typedef struct
{
  TdFinding        finding;
  TdFindingKeeper *keeper;
} Kept;

/* The findings of a case live and die together, in one piece of memory: there is
 * one for every figure of every case. */
struct _TdFindingKeeper
{
  gatomicrefcount ref_count;
  TdCase         *owner; /* (nullable) */
  TdVocabulary   *vocabulary;
  char           *sense, *scope, *currency; /* of a key without claims, which may come from another case */
  Kept           *next;      /* room for the findings to come */
  gconstpointer  *next_list; /* room for the claims and sources of those */
  Kept            kept[];    /* the findings, then their lists */
};

TdFinding *
td_finding_ref (TdFinding *finding)
{
  g_return_val_if_fail (finding != NULL, NULL);

  g_atomic_ref_count_inc (&((Kept *) finding)->keeper->ref_count);
  return finding;
}

void
td_finding_keeper_unref (TdFindingKeeper *keeper)
{
  if (!g_atomic_ref_count_dec (&keeper->ref_count))
    return;

  g_clear_object (&keeper->owner);
  td_vocabulary_unref (keeper->vocabulary);
  g_free (keeper->sense);
  g_free (keeper->scope);
  g_free (keeper->currency);
  g_free (keeper);
}

void
td_finding_unref (TdFinding *finding)
{
  g_return_if_fail (finding != NULL);

  td_finding_keeper_unref (((Kept *) finding)->keeper);
}

TdFindingKeeper *
td_finding_keeper_new (TdDataset *dataset,
                       TdCase    *owner,
                       guint      n_findings,
                       guint      n_claims,
                       guint      n_sources)
{
  gsize n_lists = n_claims + n_sources + n_findings; /* each list of sources has an end */
  TdFindingKeeper *keeper = g_malloc0 (sizeof (TdFindingKeeper) + sizeof (Kept) * n_findings
                                       + sizeof (gconstpointer) * n_lists);

  g_atomic_ref_count_init (&keeper->ref_count);
  keeper->owner = owner != NULL ? g_object_ref (owner) : NULL;
  keeper->vocabulary = td_vocabulary_ref (td_dataset_get_vocabulary (dataset));
  keeper->next = keeper->kept;
  keeper->next_list = (gconstpointer *) (keeper->kept + n_findings);
  return keeper;
}

/* Returns: (transfer full): not reported, as yet. */
static TdFinding *
add_finding (TdFindingKeeper   *keeper,
             const TdFigureKey *key)
{
  Kept *kept = keeper->next++;
  TdFinding *finding = &kept->finding;

  g_atomic_ref_count_inc (&keeper->ref_count);
  kept->keeper = keeper;
  finding->owner = keeper->owner;
  finding->state = TD_FINDING_NOT_REPORTED;
  finding->low = 1;
  finding->key = *key;
  if (!key->metric->is_known)
    finding->key.metric = td_vocabulary_intern_metric (keeper->vocabulary, key->metric->id);
  return finding;
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

/* Returns: how many they are. */
static guint
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

  return n;
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

/* The claims and the sources of a finding stand one behind the other. */
static void
fill_lists (TdFinding             *finding,
            TdFindingKeeper       *keeper,
            const TdClaim * const *claims,
            guint                  n_claims)
{
  finding->n_claims = n_claims;
  finding->claims = (const TdClaim **) keeper->next_list;
  memcpy (finding->claims, claims, sizeof (*claims) * n_claims);
  finding->sources = (const char **) keeper->next_list + n_claims;
  keeper->next_list += n_claims + collect_sources (finding) + 1;
}

TdFinding *
td_finding_keeper_add (TdFindingKeeper       *keeper,
                       TdDataset             *dataset,
                       const TdClaim * const *claims,
                       guint                  n_claims,
                       guint                  chosen)
{
  /* The case keeps the keys of its claims. */
  TdFinding *finding = add_finding (keeper, &claims[0]->key);
  gboolean is_unresolved = FALSE;

  fill_lists (finding, keeper, claims, n_claims);
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
td_finding_new_empty (TdDataset         *dataset,
                      TdCase            *owner,
                      const TdFigureKey *key)
{
  TdFindingKeeper *keeper = td_finding_keeper_new (dataset, owner, 1, 0, 0);
  TdFinding *finding = add_finding (keeper, key);

  finding->claims = (const TdClaim **) keeper->next_list;
  finding->sources = (const char **) keeper->next_list;
  finding->key.metric = td_vocabulary_intern_metric (keeper->vocabulary, key->metric->id);
  finding->key.sense = keeper->sense = g_strdup (key->sense);
  finding->key.scope = keeper->scope = g_strdup (key->scope);
  finding->key.currency = keeper->currency = g_strdup (key->currency);
  finding->key.scope_text = NULL;
  td_finding_keeper_unref (keeper);
  return finding;
}

static TdFinding *
weigh_claims (TdDataset             *dataset,
              TdCase                *owner,
              const TdClaim * const *claims,
              guint                  n_claims,
              guint                  chosen)
{
  guint n_sources = count_sources (claims, n_claims);
  TdFindingKeeper *keeper = td_finding_keeper_new (dataset, owner, 1, n_claims, n_sources);
  TdFinding *finding = td_finding_keeper_add (keeper, dataset, claims, n_claims, chosen);

  td_finding_keeper_unref (keeper);
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

  if (claims->len == 0)
    return td_finding_new_empty (dataset, owner, key);

  return weigh_claims (dataset, owner, (const TdClaim * const *) claims->pdata, claims->len, chosen);
}
