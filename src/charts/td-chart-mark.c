/* td-chart-mark.c: from a mark of a chart to the case and claim it stands for
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-mark.h"

#include <string.h>

/* Returns: (transfer full): "electro-tv-sat", "electro-tv-sat@2". */
static char *
make_case_part (TdComparison *comparison,
                guint         column)
{
  const char *id = td_case_get_id (td_comparison_get_case (comparison, column));
  guint n = 1;

  for (guint i = 0; i < column; i++)
    {
      if (g_str_equal (td_case_get_id (td_comparison_get_case (comparison, i)), id))
        n++;
    }

  return n > 1 ? g_strdup_printf ("%s@%u", id, n) : g_strdup (id);
}

char *
td_chart_mark_make_id (TdComparison          *comparison,
                       const TdComparisonRow *row,
                       guint                  column,
                       guint                  claim)
{
  g_autofree char *owner = make_case_part (comparison, column);
  g_autofree char *key = td_figure_key_to_string (&row->key);

  return claim > 0 ? g_strdup_printf ("%s:%s#%u", owner, key, claim) : g_strdup_printf ("%s:%s", owner, key);
}

static const TdComparisonRow *
find_row (TdComparison *comparison,
          const char   *key)
{
  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);
      g_autofree char *candidate = td_figure_key_to_string (&row->key);

      if (g_str_equal (candidate, key))
        return row;
    }

  return NULL;
}

gboolean
td_chart_mark_find (TdComparison           *comparison,
                    const char             *id,
                    guint                  *column,
                    const TdComparisonRow **row,
                    guint                  *claim)
{
  g_autofree char *owner = NULL, *key = NULL;
  const char *colon, *hash;

  g_return_val_if_fail (comparison != NULL, FALSE);
  g_return_val_if_fail (column != NULL, FALSE);

  if (id == NULL)
    return FALSE;

  colon = strchr (id, ':');
  hash = strrchr (id, '#');
  owner = colon != NULL ? g_strndup (id, colon - id) : g_strdup (id);
  if (colon != NULL)
    key = hash != NULL ? g_strndup (colon + 1, hash - colon - 1) : g_strdup (colon + 1);

  for (guint i = 0; i < td_comparison_get_n_cases (comparison); i++)
    {
      g_autofree char *candidate = make_case_part (comparison, i);

      if (!g_str_equal (candidate, owner))
        continue;
      *column = i;
      if (row != NULL)
        *row = key != NULL ? find_row (comparison, key) : NULL;
      if (claim != NULL)
        *claim = hash != NULL ? (guint) g_ascii_strtoull (hash + 1, NULL, 10) : 0;
      return TRUE;
    }

  return FALSE;
}
