/* td-claim-group.c: the claims of one figure, by what they agree on
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-claim-group.h"

#include "base/td-number-format.h"
#include "compare/td-origin.h"
#include "compare/td-rival.h"
#include "compare/td-weigh.h"

/* A group and what it is sorted by. */
typedef struct
{
  TdClaimGroup group;
  GPtrArray   *members; /* of const TdClaim, in the order of the file */
  guint        order;   /* of its first claim */
} Entry;

static void
entry_free (Entry *entry)
{
  g_ptr_array_unref (entry->members);
  g_free (entry->group.claims);
  g_free (entry);
}

static gboolean
is_any_value (const TdClaim *claim)
{
  return claim->quantity.bound == TD_BOUND_UNDISCLOSED || claim->quantity.magnitude == TD_MAGNITUDE_OTHER;
}

/* "A record number" and "withheld" may both mean any value, and do not say the same. */
static gboolean
says_the_same (const TdClaim *a,
               const TdClaim *b)
{
  if (a->quantity.bound != b->quantity.bound && (is_any_value (a) || is_any_value (b)))
    return FALSE;
  if (td_quantity_is_number (a->quantity) != td_quantity_is_number (b->quantity))
    return FALSE;
  if (a->quantity.magnitude != TD_MAGNITUDE_OTHER || b->quantity.magnitude != TD_MAGNITUDE_OTHER)
    return td_quantity_relate (a->quantity, b->quantity) == TD_RELATION_EQUAL;

  return g_strcmp0 (td_text_get_tag (a->magnitude_text, "en"), td_text_get_tag (b->magnitude_text, "en")) == 0;
}

static Entry *
find_entry (GPtrArray     *entries,
            const TdClaim *claim)
{
  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = entries->pdata[i];

      if (says_the_same (entry->members->pdata[0], claim))
        return entry;
    }

  return NULL;
}

static GPtrArray *
group_claims (const TdFinding *finding)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);

  for (guint i = 0; i < finding->n_claims; i++)
    {
      Entry *entry = find_entry (entries, finding->claims[i]);

      if (entry == NULL)
        {
          entry = g_new0 (Entry, 1);
          entry->members = g_ptr_array_new ();
          entry->order = i;
          g_ptr_array_add (entries, entry);
        }
      g_ptr_array_add (entry->members, (gpointer) finding->claims[i]);
    }

  return entries;
}

static gboolean
is_the_standing (const TdFinding *finding,
           const TdClaim   *claim)
{
  return claim == finding->standing;
}

/* Puts the claims in their order and counts who stands behind them today. */
static void
fill_entry (Entry           *entry,
            TdDataset       *dataset,
            const TdFinding *finding)
{
  TdClaimGroup *group = &entry->group;
  g_autoptr (GHashTable) origins = td_origin_set_new ();
  guint n = 0;

  group->n_claims = entry->members->len;
  group->claims = g_new (const TdClaim *, group->n_claims);
  group->quantity = ((const TdClaim *) entry->members->pdata[0])->quantity;

  for (guint i = 0; i < group->n_claims; i++)
    if (is_the_standing (finding, entry->members->pdata[i]))
      {
        group->is_standing = TRUE;
        group->claims[n++] = entry->members->pdata[i];
      }
  for (guint i = 0; i < group->n_claims; i++)
    {
      const TdClaim *claim = entry->members->pdata[i];

      if (!is_the_standing (finding, claim))
        group->claims[n++] = claim;
      if (!td_weigh_is_current (claim))
        continue;
      group->is_current = TRUE;
      td_origin_set_add (origins, dataset, claim->statement);
    }
  group->n_origins = td_origin_set_count (origins);
}

/* Returns: (nullable): what the others are set against: the group that stands,
 *   else that with most origins, the first of equals. */
static const Entry *
find_reference (GPtrArray *entries)
{
  const Entry *best = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = entries->pdata[i];

      if (entry->group.is_standing)
        return entry;
      if (best == NULL || entry->group.n_origins > best->group.n_origins)
        best = entry;
    }

  return best;
}

/* Of an earlier time as a whole: one claim of today makes it a rival. */
static gboolean
is_earlier (const TdClaimGroup *group,
            const TdFinding    *finding)
{
  if (finding->standing == NULL || group->relation != TD_RELATION_CONTRADICTING)
    return FALSE;

  for (guint i = 0; i < group->n_claims; i++)
    if (td_weigh_is_current (group->claims[i]) && !td_rival_is_earlier (group->claims[i], finding->standing))
      return FALSE;

  return group->is_current;
}

static int
get_rank (const TdClaimGroup *group)
{
  if (group->is_standing)
    return 0;
  if (!group->is_current)
    return 5;
  if (group->relation == TD_RELATION_CONTRADICTING)
    return group->is_earlier ? 3 : 4;

  return group->relation == TD_RELATION_EQUAL ? 1 : 2;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *x = *(Entry * const *) a, *y = *(Entry * const *) b;
  int rank = get_rank (&x->group) - get_rank (&y->group);

  if (rank != 0)
    return rank;
  if (x->group.n_origins != y->group.n_origins)
    return x->group.n_origins > y->group.n_origins ? -1 : 1;

  return x->order < y->order ? -1 : x->order > y->order;
}

static void
claim_group_free (TdClaimGroup *group)
{
  g_free (group->claims);
  g_free (group);
}

static GPtrArray *
take_groups (GPtrArray *entries)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) claim_group_free);

  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = entries->pdata[i];

      g_ptr_array_add (groups, g_memdup2 (&entry->group, sizeof (TdClaimGroup)));
      entry->group.claims = NULL;
    }

  return groups;
}

GPtrArray *
td_claim_groups_new (TdDataset       *dataset,
                     const TdFinding *finding)
{
  g_autoptr (GPtrArray) entries = NULL;
  const Entry *reference;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  entries = group_claims (finding);
  for (guint i = 0; i < entries->len; i++)
    fill_entry (entries->pdata[i], dataset, finding);

  reference = find_reference (entries);
  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = entries->pdata[i];

      entry->group.relation = td_quantity_relate (entry->group.quantity, reference->group.quantity);
      /* Other words for any value are not the same value. */
      if (entry != reference && entry->group.relation == TD_RELATION_EQUAL && is_any_value (entry->group.claims[0]))
        entry->group.relation = TD_RELATION_COMPATIBLE;
      entry->group.is_earlier = is_earlier (&entry->group, finding);
    }
  g_ptr_array_sort (entries, compare_entries);

  return take_groups (entries);
}

static gboolean
contradicts_others (const TdClaimGroup *group,
                    const TdFinding    *finding)
{
  for (guint i = 0; i < finding->n_claims; i++)
    if (td_weigh_is_current (finding->claims[i])
        && td_quantity_relate (finding->claims[i]->quantity, group->quantity) == TD_RELATION_CONTRADICTING)
      return TRUE;

  return FALSE;
}

static const char *
get_relation_words (const TdClaimGroup *group,
                    const TdFinding    *finding)
{
  if (group->is_standing)
    return NC_("claims", "stands");
  if (!group->is_current)
    return NC_("claims", "taken back");
  if (finding->standing == NULL)
    return contradicts_others (group, finding) ? NC_("claims", "contradicts others") : NC_("claims", "compatible");
  if (group->is_earlier)
    return NC_("claims", "of an earlier date");
  if (group->relation == TD_RELATION_EQUAL)
    return NC_("claims", "the same value");

  return group->relation == TD_RELATION_COMPATIBLE ? NC_("claims", "compatible") : NC_("claims", "contradicts it");
}

gboolean
td_claim_group_is_contradicting (const TdClaimGroup *group,
                                 const TdFinding    *finding)
{
  g_return_val_if_fail (group != NULL, FALSE);
  g_return_val_if_fail (finding != NULL, FALSE);

  if (!group->is_current || group->is_standing)
    return FALSE;
  if (finding->standing == NULL)
    return contradicts_others (group, finding);

  return group->relation == TD_RELATION_CONTRADICTING && !group->is_earlier;
}

char *
td_claim_group_format_relation (const TdClaimGroup *group,
                                const TdFinding    *finding,
                                TdLanguage         *language)
{
  g_return_val_if_fail (group != NULL, NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  return g_strdup (td_words_c (language, "claims", get_relation_words (group, finding)));
}

char *
td_claim_group_format_weight (const TdClaimGroup *group,
                              TdLanguage         *language)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail (group != NULL, NULL);

  /* Translators: of claims that were all corrected, withdrawn or denied. */
  if (group->n_origins == 0)
    return g_strdup (td_words (language, "no origin that still holds"));
  if (group->n_origins == 1)
    return g_strdup (td_words (language, "one origin"));

  number = td_number_format_digits (language, group->n_origins);
  return td_fill (td_words_n (language, "{n} independent origin", "{n} independent origins", group->n_origins),
                  "n", number, NULL);
}
