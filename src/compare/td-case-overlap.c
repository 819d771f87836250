/* td-case-overlap.c: whether two cases are in part the same
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-case-overlap.h"

#define MAX_DEPTH 8 /* parts of parts; ends a ring of them, too */

static const char * const same[] = { "part-of", "same-action", "perhaps-same-action", NULL };

/* Whether @other is the same action as @owner, or what that is part of. */
static gboolean
leads_to (TdDataset  *dataset,
          TdCase     *owner,
          const char *other,
          guint       depth)
{
  const TdCaseData *data = td_case_get_data (owner);

  for (guint i = 0; i < data->n_links; i++)
    {
      const TdLink *link = &data->links[i];
      TdCase *next;

      if (!g_strv_contains (same, link->relation))
        continue;
      if (g_str_equal (link->other, other))
        return TRUE;
      next = td_dataset_find_case (dataset, link->other);
      if (next != NULL && depth < MAX_DEPTH && leads_to (dataset, next, other, depth + 1))
        return TRUE;
    }

  return FALSE;
}

gboolean
td_case_overlaps (TdDataset *dataset_a,
                  TdCase    *a,
                  TdDataset *dataset_b,
                  TdCase    *b)
{
  if (dataset_a != dataset_b)
    return g_str_equal (td_case_get_id (a), td_case_get_id (b));

  return leads_to (dataset_a, a, td_case_get_id (b), 0) || leads_to (dataset_a, b, td_case_get_id (a), 0);
}
