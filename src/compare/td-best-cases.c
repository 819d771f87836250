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

/* @wanted: the text of @query, folded */
static int
weigh_name (TdQuery    *query,
            const char *wanted,
            const char *name)
{
  g_autofree char *folded = td_collation_fold (name);

  if (g_str_has_prefix (folded, wanted))
    return NAME_BEGINS;

  return td_query_matches (query, folded) ? NAME_MATCHES : ONLY_MATCHES;
}

/* Returns: the best tier of the case's names in all languages and its aliases. */
static int
weigh_case (TdQuery    *query,
            const char *wanted,
            TdCase     *owner)
{
  const TdCaseData *data = td_case_get_data (owner);
  int best = ONLY_MATCHES;

  for (guint i = 0; i < data->name->n_items; i++)
    best = MIN (best, weigh_name (query, wanted, data->name->items[i].string));
  for (guint i = 0; data->aliases != NULL && data->aliases[i] != NULL; i++)
    best = MIN (best, weigh_name (query, wanted, data->aliases[i]));

  return best;
}

/* Puts the cases where they belong, until nothing better can come. */
static void
fill_tiers (GPtrArray  **tiers,
            TdCaseList  *cases,
            guint        most)
{
  TdQuery *query = td_case_list_get_query (cases);
  g_autofree char *wanted = g_strstrip (td_collation_fold (td_query_get_text (query)));
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (cases));

  for (guint i = 0; i < n && tiers[NAME_BEGINS]->len < most; i++)
    {
      g_autoptr (TdCase) owner = g_list_model_get_item (G_LIST_MODEL (cases), i);
      GPtrArray *tier = tiers[weigh_case (query, wanted, owner)];

      if (tier->len < most)
        g_ptr_array_add (tier, td_case_list_get_ref (cases, i));
    }
}

GPtrArray *
td_best_cases (TdCaseList *cases,
               guint       most)
{
  GPtrArray *tiers[N_TIERS];

  g_return_val_if_fail (TD_IS_CASE_LIST (cases), NULL);

  for (guint i = 0; i < N_TIERS; i++)
    tiers[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);
  if (!td_query_is_empty (td_case_list_get_query (cases)))
    fill_tiers (tiers, cases, most);
  for (guint i = 1; i < N_TIERS; i++)
    g_ptr_array_extend_and_steal (tiers[0], tiers[i]);
  if (tiers[0]->len > most)
    g_ptr_array_set_size (tiers[0], (int) most);

  return tiers[0];
}
