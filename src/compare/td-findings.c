/* td-findings.c: weighing all figures of a case
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-findings.h"

/* Up to so many keys are found faster by going through them than in a table. */
#define FEW_KEYS 8

/* The claims of one key, while a case is gone through. */
typedef struct
{
  const TdFigureKey *key;
  const TdClaim    **claims; /* part of those of all bundles */
  guint              n_claims;
  guint              group;    /* of the metric, in the order in which they are read */
  guint              position; /* of the metric in the vocabulary */
  guint              order;    /* of the file */
} Bundle;

typedef struct
{
  Bundle         *bundles; /* room for one of each claim */
  guint           n_bundles;
  GHashTable     *by_key;  /* (nullable): place of a bundle, from 1 */
  const TdClaim **claims;
  guint           n_claims, n_sources;
} Bundles;

static void
bundles_clear (Bundles *bundles)
{
  g_clear_pointer (&bundles->by_key, g_hash_table_unref);
  g_free (bundles->bundles);
  g_free (bundles->claims);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Bundles, bundles_clear)

static void
remember_key (Bundles *bundles,
              guint    place)
{
  g_hash_table_insert (bundles->by_key, (gpointer) bundles->bundles[place].key, GUINT_TO_POINTER (place + 1));
}

static void
add_bundle (Bundles           *bundles,
            TdVocabulary      *vocabulary,
            const TdFigureKey *key)
{
  guint n = bundles->n_bundles++;

  bundles->bundles[n] = (Bundle) {
    .key = key,
    .group = key->metric->is_known ? key->metric->group : TD_N_GROUPS,
    .position = td_vocabulary_get_position (vocabulary, key->metric),
    .order = n,
  };
  if (bundles->by_key != NULL)
    {
      remember_key (bundles, n);
    }
  else if (n == FEW_KEYS)
    {
      bundles->by_key = g_hash_table_new ((GHashFunc) td_figure_key_hash, (GEqualFunc) td_figure_key_equal);
      for (guint place = 0; place <= n; place++)
        remember_key (bundles, place);
    }
}

/* Returns: the place of the bundle of @key; how many there are, where there is none yet. */
static guint
find_bundle (const Bundles     *bundles,
             const TdFigureKey *key)
{
  guint n = bundles->n_bundles, place = 0;

  if (bundles->by_key != NULL)
    {
      place = GPOINTER_TO_UINT (g_hash_table_lookup (bundles->by_key, key));
      return place > 0 ? place - 1 : n;
    }
  while (place < n && !td_figure_key_equal (bundles->bundles[place].key, key))
    place++;

  return place;
}

static guint
count_sources (const TdStatement *statement)
{
  return statement->sources != NULL ? g_strv_length ((char **) statement->sources) : 0;
}

static void
count_claims (Bundles          *bundles,
              const TdCaseData *data)
{
  for (guint i = 0; i < data->n_statements; i++)
    {
      bundles->n_claims += data->statements[i].n_claims;
      bundles->n_sources += data->statements[i].n_claims * count_sources (&data->statements[i]);
    }
}

/* Returns: (transfer full): for each claim in the order of the file the place of its bundle. */
static guint *
assign_claims (Bundles          *bundles,
               TdVocabulary     *vocabulary,
               const TdCaseData *data)
{
  guint *places = g_new (guint, bundles->n_claims);
  guint n = 0;

  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_claims; j++)
      {
        const TdFigureKey *key = &data->statements[i].claims[j].key;
        guint place = find_bundle (bundles, key);

        if (place == bundles->n_bundles)
          add_bundle (bundles, vocabulary, key);
        bundles->bundles[place].n_claims++;
        places[n++] = place;
      }

  return places;
}

static void
deal_claims (Bundles          *bundles,
             const TdCaseData *data,
             const guint      *places)
{
  const TdClaim **next = g_new (const TdClaim *, bundles->n_claims);

  bundles->claims = next;
  for (guint place = 0; place < bundles->n_bundles; place++)
    {
      Bundle *bundle = &bundles->bundles[place];

      bundle->claims = next;
      next += bundle->n_claims;
      bundle->n_claims = 0;
    }
  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_claims; j++)
      {
        Bundle *bundle = &bundles->bundles[*places++];

        bundle->claims[bundle->n_claims++] = &data->statements[i].claims[j];
      }
}

static int
compare_bundles (gconstpointer a,
                 gconstpointer b,
                 gpointer      unused)
{
  const Bundle *x = a, *y = b;

  if (x->group != y->group)
    return x->group < y->group ? -1 : 1;
  if (x->position != y->position)
    return x->position < y->position ? -1 : 1;
  return x->order < y->order ? -1 : x->order > y->order;
}

static Bundles
bundle_claims (TdDataset *dataset,
               TdCase    *owner)
{
  const TdCaseData *data = td_case_get_data (owner);
  Bundles bundles = { NULL };
  g_autofree guint *places = NULL;

  count_claims (&bundles, data);
  bundles.bundles = g_new (Bundle, bundles.n_claims);
  places = assign_claims (&bundles, td_dataset_get_vocabulary (dataset), data);
  deal_claims (&bundles, data, places);
  g_qsort_with_data (bundles.bundles, (int) bundles.n_bundles, sizeof (Bundle), compare_bundles, NULL);

  return bundles;
}

/* The last of several choices of one key is the one that counts. */
static gboolean
is_chosen (GArray *chosen,
           guint   number,
           guint  *place)
{
  for (guint i = 0; i < chosen->len; i++)
    if (g_array_index (chosen, guint, i) == number)
      {
        *place = i + 1;
        return TRUE;
      }

  return FALSE;
}

/* Returns: the number of the claim of @bundle that is chosen, 0 for none. */
static guint
find_chosen (const Bundle *bundle,
             GArray       *chosen)
{
  guint best = 0, number = 0;

  for (guint i = 0; chosen != NULL && i < bundle->n_claims; i++)
    {
      guint place = 0;

      if (is_chosen (chosen, bundle->claims[i]->number, &place) && place > best)
        {
          best = place;
          number = bundle->claims[i]->number;
        }
    }

  return number;
}

GPtrArray *
td_findings_for_case (TdDataset *dataset,
                      TdCase    *owner,
                      GArray    *chosen)
{
  TdFindingKeeper *keeper;
  GPtrArray *findings;
  g_auto (Bundles) bundles = { 0 };

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);

  bundles = bundle_claims (dataset, owner);
  keeper = td_finding_keeper_new (dataset, owner, bundles.n_bundles, bundles.n_claims, bundles.n_sources);
  findings = g_ptr_array_new_full (bundles.n_bundles, (GDestroyNotify) td_finding_unref);
  for (guint i = 0; i < bundles.n_bundles; i++)
    {
      const Bundle *bundle = &bundles.bundles[i];

      g_ptr_array_add (findings, td_finding_keeper_add (keeper, dataset, bundle->claims, bundle->n_claims,
                                                        find_chosen (bundle, chosen)));
    }
  td_finding_keeper_unref (keeper);

  return findings;
}

/* How many ranks there are of one scope. */
#define N_RANKS_OF_WORDS 4

static guint
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

guint
td_finding_get_rank (const TdFinding *finding)
{
  return rank_words (finding) + (g_str_equal (finding->key.scope, "whole") ? 0 : N_RANKS_OF_WORDS);
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
  guint best_rank = G_MAXUINT;

  g_return_val_if_fail (findings != NULL, NULL);
  g_return_val_if_fail (metric != NULL, NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      TdFinding *finding = findings->pdata[i];

      if (!g_str_equal (finding->key.metric->id, metric) || td_finding_get_rank (finding) >= best_rank)
        continue;
      best = finding;
      best_rank = td_finding_get_rank (finding);
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
