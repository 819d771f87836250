/* td-cell-bar.c: the small bars in the cells of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-cell-bar.h"

#include "charts/td-chart-figure.h"
#include "plot/td-small-bar.h"

gboolean
td_cell_bar_get_datum (const TdComparisonRow *row,
                       guint                  column,
                       TdDatum               *datum)
{
  g_return_val_if_fail (row != NULL && datum != NULL, FALSE);

  /* A figure of another key is beside the row's own in words only. */
  return !row->cells[column].is_near && td_chart_figure_get_datum (row, column, datum);
}

double
td_cell_bar_get_reach (TdComparison          *comparison,
                       const TdComparisonRow *row)
{
  double reach = 0;
  guint n = 0;

  g_return_val_if_fail (comparison != NULL && row != NULL, 0);

  for (guint column = 0; !row->is_apart && column < td_comparison_get_n_cases (comparison); column++)
    {
      TdDatum datum;

      if (!td_cell_bar_get_datum (row, column, &datum))
        continue;
      reach = MAX (reach, td_small_bar_get_reach (&datum));
      n++;
    }

  return n >= 2 ? reach : 0;
}

gboolean
td_cell_bar_get_claim_datum (const TdClaim *claim,
                             TdDatum       *datum)
{
  g_return_val_if_fail (claim != NULL && datum != NULL, FALSE);

  *datum = (TdDatum) { .kind = TD_DATUM_VALUE };
  if (!td_chart_figure_is_drawable (claim->key.metric) || !td_quantity_is_number (claim->quantity))
    return FALSE;

  td_chart_figure_place_quantity (datum, claim->quantity);
  return TRUE;
}
