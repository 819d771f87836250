/* td-chart-mark.h: from a mark of a chart to the case and claim it stands for
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* The id of a mark: "CASE:ROWKEY", and for a rival "CASE:ROWKEY#CLAIM": the id
 * of the case, the row's key (td_figure_key_to_string()) and the number of the
 * claim within its case. Where two compared cases share an id, the later ones
 * are "CASE@N". Scenes and pick results carry it as TdMark.id. */

/* @claim: 0 for the figure itself
 * Returns: (transfer full) */
char *td_chart_mark_make_id (TdComparison          *comparison,
                             const TdComparisonRow *row,
                             guint                  column,
                             guint                  claim);

/* @id: (nullable): TdMark.id
 * @column: (out): of the comparison: td_comparison_get_case() gives the case
 * @row: (out) (optional) (nullable) (transfer none)
 * @claim: (out) (optional): number of a rival's claim, else 0
 * Returns: FALSE where @id is of no case of @comparison. */
gboolean td_chart_mark_find (TdComparison           *comparison,
                             const char             *id,
                             guint                  *column,
                             const TdComparisonRow **row,
                             guint                  *claim);

G_END_DECLS
