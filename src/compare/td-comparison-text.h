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
 * figures say so: "more than 10.3 million a month (converted from more than 123
 * million a year)", "200, taken offline". */
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

/* "Electro TV Sat: about 1.7 × IPTV Akfasat". */
char *td_comparison_format_ratio (TdComparison  *comparison,
                                  const TdRatio *ratio,
                                  TdLanguage    *language);

/* "less than 7.7 ×". */
char *td_ratio_format (const TdRatio *ratio,
                       TdLanguage    *language);

/* The whole comparison as plain text, wrapped for a terminal of @width columns:
 * rows, notices under them, ratios, legal lines, sources. */
char *td_comparison_to_text (TdComparison *comparison,
                             guint         width,
                             TdLanguage   *language);

/* The JSON of `takedowns-cli compare --format=json`. */
JsonNode *td_comparison_to_json (TdComparison *comparison,
                                 TdLanguage   *language);

G_END_DECLS
