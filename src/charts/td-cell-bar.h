/* td-cell-bar.h: the small bars in the cells of a comparison, and beside claims
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"
#include "plot/td-datum.h"

G_BEGIN_DECLS

/* A row has bars where at least two of its figures may be seen on one axis: not
 * where an *apart* notice stands in it, never for ranks, years and changes. They
 * are of the row's own scale, from 0 to the greatest.
 *
 * Returns: the value at the end of that scale; 0 where the row has no bars. */
double td_cell_bar_get_reach (TdComparison          *comparison,
                              const TdComparisonRow *row);

/* What the bar of a cell shows, without words.
 * @datum: (out)
 * Returns: FALSE where the cell has no number of the row's own key. */
gboolean td_cell_bar_get_datum (const TdComparisonRow *row,
                                guint                  column,
                                TdDatum               *datum);

/* The same of one claim, beside others of its key.
 * Returns: FALSE where it is no number, or its metric has no axis from 0. */
gboolean td_cell_bar_get_claim_datum (const TdClaim *claim,
                                      TdDatum       *datum);

G_END_DECLS
