/* td-comparison-private.h: what the files that build a comparison share (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* Rows, cells and notices live in the arena; the findings of the cells are owned. */
struct _TdComparison
{
  gatomicrefcount   ref_count;
  TdComparisonSpec *spec;
  TdArena          *arena;
  GPtrArray        *cases;    /* of TdCase, one a column */
  GPtrArray        *datasets; /* of TdDataset, one a column */
  GPtrArray        *findings; /* of GPtrArray of TdFinding, one a column */
  GPtrArray        *fillers;  /* of TdFinding: not reported, for empty cells */
  GPtrArray        *rows;     /* of TdComparisonRow, lent by the arena */
  GPtrArray        *notices;  /* of TdNotice, lent by the arena */
};

/* @dataset: (out) (transfer none): that the case is of
 * Returns: (transfer none) (nullable): the case that @spec names at @position. */
TdCase *td_comparison_look_up_case (TdCollection      *collection,
                                    TdComparisonSpec  *spec,
                                    guint              position,
                                    TdDataset        **dataset);

/* Returns: (transfer full) (nullable): the case that @spec names at @position. */
TdCaseRef *td_comparison_find_case (TdCollection     *collection,
                                    TdComparisonSpec *spec,
                                    guint             position);

/* Returns: whether a dataset defines @metric, or a case of @spec names it as it is. */
gboolean td_comparison_has_metric (TdCollection     *collection,
                                   TdComparisonSpec *spec,
                                   const char       *metric);

/* Fills the rows of a comparison whose columns are set. @metrics: (nullable) */
void td_comparison_build_rows (TdComparison       *comparison,
                               const char * const *metrics);

/* Fills the notices, and what of them the rows and cells keep. */
void td_comparison_build_notices (TdComparison *comparison);

/* Returns: whether the cell holds a number or words. */
gboolean td_comparison_cell_has_figure (const TdComparisonCell *cell);

/* Returns: how many cells of @row hold a number or words. */
guint td_comparison_count_figures (TdComparison          *comparison,
                                   const TdComparisonRow *row);

/* Returns: the standing claim's quantity, converted but not rounded. */
TdQuantity td_comparison_cell_get_exact (const TdComparisonCell *cell);

G_END_DECLS
