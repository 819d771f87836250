/* td-best-cases.c: the few cases that a search means most likely
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-best-cases.h"

#include "base/td-collation.h"

enum
{
  NAME_BEGINS,
  NAME_MATCHES,
  ONLY_MATCHES,
  N_TIERS,
};

static int
weigh_name (TdQuery    *query,
            const char *name)
{
  g_autofree char *folded = td_collation_fold (name);
  g_autofree char *wanted = td_collation_fold (td_query_get_text (query));

  if (g_str_has_prefix (folded, g_strstrip (wanted)))
    return NAME_BEGINS;

  return td_query_matches (query, folded) ? NAME_MATCHES : ONLY_MATCHES;
}

/* Returns: the best tier of the case's names in all languages and its aliases. */
static int
weigh_case (TdQuery *query,
            TdCase  *owner)
{
  const TdCaseData *data = td_case_get_data (owner);
  int best = ONLY_MATCHES;

  for (guint i = 0; i < data->name->n_items; i++)
    best = MIN (best, weigh_name (query, data->name->items[i].string));
  for (guint i = 0; data->aliases != NULL && data->aliases[i] != NULL; i++)
    best = MIN (best, weigh_name (query, data->aliases[i]));

  return best;
}

static void
add_tier (GPtrArray  *best,
          GArray     *tiers,
          int         tier,
          TdCaseList *cases,
          guint       most)
{
  for (guint i = 0; i < tiers->len && best->len < most; i++)
    {
      if (g_array_index (tiers, int, i) == tier)
        g_ptr_array_add (best, td_case_list_get_ref (cases, i));
    }
}

GPtrArray *
td_best_cases (TdCaseList *cases,
               guint       most)
{
  g_autoptr (GPtrArray) best = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);
  g_autoptr (GArray) tiers = g_array_new (FALSE, FALSE, sizeof (int));
  TdQuery *query;

  g_return_val_if_fail (TD_IS_CASE_LIST (cases), NULL);

  query = td_case_list_get_query (cases);
  if (td_query_is_empty (query))
    return g_steal_pointer (&best);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (cases)); i++)
    {
      g_autoptr (TdCase) owner = g_list_model_get_item (G_LIST_MODEL (cases), i);
      int tier = weigh_case (query, owner);

      g_array_append_val (tiers, tier);
    }
  for (int tier = 0; tier < N_TIERS; tier++)
    add_tier (best, tiers, tier, cases, most);

  return g_steal_pointer (&best);
}
