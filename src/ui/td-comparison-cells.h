/* td-comparison-cells.h: the widgets of a comparison grid: heads, cells, names
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-citation.h"
#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* All return (transfer none) (floating). */

/* The head of a column: the case's name, which shows it, and a button that
 * takes it out. @activated, @removed: called with @column behind @grid. */
GtkWidget *td_comparison_column_new (TdComparison *comparison,
                                     guint         column,
                                     TdLanguage   *language,
                                     GCallback     activated,
                                     GCallback     removed,
                                     gpointer      grid);

/* The head of a row. @text: e.g. the metric and what tells this key from others */
GtkWidget *td_comparison_head_new (const char *text);

/* A figure with who states it and the numbers of its sources, as a button that
 * shows the case. */
GtkWidget *td_comparison_cell_new (TdComparison          *comparison,
                                   TdCitationList        *citations,
                                   const TdComparisonRow *row,
                                   guint                  column,
                                   TdLanguage            *language);

/* How the case was shut down, with who says so. */
GtkWidget *td_comparison_means_new (TdComparison *comparison,
                                    guint         column,
                                    TdLanguage   *language);

G_END_DECLS
