/* td-report.h: a comparison as one HTML page: table, charts, notices, sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* Self-contained: no script, nothing is fetched; charts are inline SVG with real
 * text; language and direction are set; readable on a phone and in print.
 * @title: (nullable): the name of the comparison; NULL: made of the cases' names
 * Returns: (transfer full): UTF-8 */
char *td_report_to_html (TdComparison *comparison,
                         const char   *title,
                         TdLanguage   *language);

/* The table with notices, legal lines and sources alone, without head and body:
 * for the clipboard.
 * Returns: (transfer full): UTF-8 */
char *td_report_table_to_html (TdComparison *comparison,
                               TdLanguage   *language);

G_END_DECLS
