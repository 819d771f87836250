/* td-comparison-ratios.c: how many times one case is another, row by row
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison.h"

#include "compare/td-comparison-private.h"
#include "compare/td-relative.h"

/* Of the larger to the smaller: "1.7 ×", never "0.6 ×". */
static TdRelative
compute_larger (const TdComparisonRow *row,
                guint                  first,
                guint                  second)
{
  TdQuantity a = td_comparison_cell_get_exact (&row->cells[first]);
  TdQuantity b = td_comparison_cell_get_exact (&row->cells[second]);
  gboolean is_turned = b.low + b.high > a.low + a.high;

  return is_turned ? td_relative_compute (row, second, first) : td_relative_compute (row, first, second);
}

static void
add_ratios (GArray       *ratios,
            TdComparison *comparison,
            guint         position,
            guint         first)
{
  const TdComparisonRow *row = comparison->rows->pdata[position];

  for (guint second = first + 1; second < comparison->cases->len; second++)
    {
      TdRelative relative = compute_larger (row, first, second);

      if (relative.refusal != TD_REFUSAL_NONE || relative.is_equal || relative.is_difference)
        continue;
      relative.ratio.row = position;
      g_array_append_val (ratios, relative.ratio);
    }
}

GArray *
td_comparison_list_ratios (TdComparison *comparison,
                           guint         row)
{
  GArray *ratios = g_array_new (FALSE, FALSE, sizeof (TdRatio));
  guint n, n_first;

  g_return_val_if_fail (comparison != NULL && row < comparison->rows->len, ratios);

  n = comparison->cases->len;
  n_first = n <= TD_COMPARISON_MAX_PAIRED ? n : 1;
  for (guint first = 0; first < n_first; first++)
    add_ratios (ratios, comparison, row, first);

  return ratios;
}
