/* td-comparison-text.h: a comparison in words and as JSON
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* All return (transfer full). */

/* The row's head: "Live channels", "Domains, used", "Visits, a year". */
char *td_comparison_format_row (TdComparison          *comparison,
                                const TdComparisonRow *row,
                                TdLanguage            *language);

/* The cell's value: "more than 6,000", "not reported"; converted and near
 * figures say so: "more than 10.25 million a month (converted from more than 123
 * million a year)", "200, taken offline". A converted amount that comes out even
 * is written with up to four digits (10.25), any other with three, rounded so
 * that a bound stays true. */
char *td_comparison_format_cell (TdComparison           *comparison,
                                 const TdComparisonRow  *row,
                                 guint                   column,
                                 TdLanguage             *language);

/* Who says it, and the state: "ACE and Canal+ · one origin · also: more than 6,000". "" for not reported. */
char *td_comparison_format_cell_detail (TdComparison          *comparison,
                                        const TdComparisonRow *row,
                                        guint                  column,
                                        TdLanguage            *language);

/* The sentence of a notice, naming its cases where it needs to. */
char *td_comparison_format_notice (TdComparison   *comparison,
                                   const TdNotice *notice,
                                   TdLanguage     *language);

/* "Electro TV Sat and Calcio"; from five on "A, B, C and 12 others".
 * @columns: (array length=n) */
char *td_comparison_format_cases (TdComparison *comparison,
                                  const guint  *columns,
                                  guint         n,
                                  TdLanguage   *language);

/* "Electro TV Sat: about 1.7 × IPTV Akfasat". */
char *td_comparison_format_ratio (TdComparison  *comparison,
                                  const TdRatio *ratio,
                                  TdLanguage    *language);

/* "less than 7.7 ×". */
char *td_ratio_format (const TdRatio *ratio,
                       TdLanguage    *language);

/* Why two columns of a row have no ratio, where their bounds are the reason:
 * "Electro TV Sat, Calcio: no ratio, both are minimums."
 * Returns: (nullable): NULL where there is a ratio, or another reason, which
 *   cell marks and notices give. */
char *td_comparison_format_no_ratio (TdComparison          *comparison,
                                     const TdComparisonRow *row,
                                     guint                  a,
                                     guint                  b,
                                     TdLanguage            *language);

/* The legal lines of the cases, each with the cases it is true of: "Calcio: No
 * judgment in this dataset; …".
 * Returns: (transfer full) (element-type utf8) */
GPtrArray *td_comparison_list_legal (TdComparison *comparison,
                                     TdLanguage   *language);

/* The whole comparison as plain text, wrapped for a terminal of @width columns:
 * rows, notices under them, ratios, legal lines, sources. */
char *td_comparison_to_text (TdComparison *comparison,
                             guint         width,
                             TdLanguage   *language);

/* The JSON of `takedowns-cli compare --format=json`. */
JsonNode *td_comparison_to_json (TdComparison *comparison,
                                 TdLanguage   *language);

G_END_DECLS
