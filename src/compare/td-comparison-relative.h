/* td-comparison-relative.h: what a figure is to that of the reference case, and sums over cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

typedef enum
{
  TD_RELATIVE_NONE,    /* no reference, its own column, or a cell that itself says that it has no figure */
  TD_RELATIVE_OF,      /* the text gives a ratio, or a difference where no ratio makes sense */
  TD_RELATIVE_EQUAL,   /* both are the same amount: the text says so */
  TD_RELATIVE_REFUSED, /* may not be set against it: the text says why */
} TdRelativeKind;

/* What the figure of @column is to that of the reference case in @row: "about
 * 1.7 × IPTV Akfasat", "about 12 points less than Calcio", "the same figure as
 * Calcio", "no ratio: both are minimums", "no ratio: a month against a year".
 * What a reader must know of one of the two stands behind it: "(one figure is disputed)".
 * @text: (out) (transfer full) (nullable): NULL for %TD_RELATIVE_NONE
 * Returns: which of them it is. */
TdRelativeKind td_comparison_format_relative (TdComparison           *comparison,
                                              const TdComparisonRow  *row,
                                              guint                   column,
                                              TdLanguage             *language,
                                              char                  **text);

/* The same for a table that is read: what keeps a whole row from the reference is
 * said once, in the cell of the reference: "no ratio for this figure"; where that
 * cell is empty, by td_comparison_format_reference() for all such rows.
 * @is_short: where the name of the reference stands elsewhere: "about 1.7 ×",
 *   "about 12 points less", "the same figure (disputed)" */
TdRelativeKind td_comparison_format_relative_in_table (TdComparison           *comparison,
                                                       const TdComparisonRow  *row,
                                                       guint                   column,
                                                       gboolean                is_short,
                                                       TdLanguage             *language,
                                                       char                  **text);

/* "No ratio where Calcio has no figure of its own."
 * Returns: (transfer full) (nullable): NULL where there is no reference, or where it
 *   has a figure in every row that another case has one in. */
char *td_comparison_format_reference (TdComparison *comparison,
                                      TdLanguage   *language);

/* Returns: (transfer none): "none", "of", "equal", "refused": as in JSON and CSV. */
const char *td_relative_kind_get_id (TdRelativeKind kind);

/* The figures of a row added up, by the rules (6): only flows and events, of one
 * key, two figures at least, never cases that are part of one another or overlap,
 * nor figures whose nouns differ or that may be one figure said of both.
 * @sum: (out): AT_LEAST where a part is open or missing, ABOUT where one is soft
 * Returns: whether there is a sum. */
gboolean td_comparison_get_sum (TdComparison          *comparison,
                                const TdComparisonRow *row,
                                TdQuantity            *sum);

/* "Sum of 2 of 3 cases: at least 46".
 * Returns: (transfer full) (nullable): NULL where there is no sum. */
char *td_comparison_format_sum (TdComparison          *comparison,
                                const TdComparisonRow *row,
                                TdLanguage            *language);

G_END_DECLS
