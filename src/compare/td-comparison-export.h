/* td-comparison-export.h: a comparison as a table for other programs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* All return (transfer full), UTF-8. */

/* One line a cell that holds or withholds something, with a head of machine
 * names that never change: case, metric, sense, scope, amount, low, high, bound,
 * per, currency, state, claimant, origins, sources, …. RFC 4180 with CRLF; numbers
 * with a point and no grouping in every language; no formula can start a cell. */
char *td_comparison_to_csv (TdComparison *comparison,
                            TdLanguage   *language);

/* The table as it is read, cases as columns, cells parted by tabs, for pasting
 * into a spreadsheet: figure and who states it, notices and legal lines below. */
char *td_comparison_to_tsv (TdComparison *comparison,
                            TdLanguage   *language);

/* GitHub-flavoured Markdown: table, notices, ratios, legal lines, sources with links. */
char *td_comparison_to_markdown (TdComparison *comparison,
                                 TdLanguage   *language);

G_END_DECLS
