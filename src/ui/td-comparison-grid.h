/* td-comparison-grid.h: the cases of a comparison side by side, or under each other where it is narrow
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-citation.h"
#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* TdComparisonGrid:
 *
 * One row a key, one column a case, the heads of the rows staying in sight
 * while the columns scroll; the notices of a row under it. The rows stand by
 * group, each of which folds; what stays folded is built only when it is opened,
 * and is remembered from one comparison to the next. Measures that are easily
 * taken for each other are one block, with the sentence that keeps them apart
 * between them. Below 500 pixels each row is a card with its cases under each
 * other. Of more than 40 cases, 40 are shown at a time.
 *
 * Signals "case-activated" (uint column) and "case-removed" (uint column). */
#define TD_TYPE_COMPARISON_GRID (td_comparison_grid_get_type ())
G_DECLARE_FINAL_TYPE (TdComparisonGrid, td_comparison_grid, TD, COMPARISON_GRID, GtkWidget)

/* @comparison: (nullable): nothing is shown then.
 * @citations: (transfer full) (nullable): NULL with no comparison: the sources of all its rows */
void td_comparison_grid_set_comparison (TdComparisonGrid *self,
                                        TdComparison     *comparison,
                                        TdCitationList   *citations,
                                        TdLanguage       *language);

G_END_DECLS
