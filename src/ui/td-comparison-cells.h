/* td-comparison-cells.h: the widgets of a comparison grid: heads of rows, cells
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-citation.h"
#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* All return (transfer none) (floating). */

/* The head of a row. @text: e.g. the metric and what tells this key from others
 * @is_further: it is of the metric of the row above, and looks so */
GtkWidget *td_comparison_head_new (const char *text,
                                   gboolean    is_further);

/* What all cells of a grid need. */
typedef struct
{
  TdComparison   *comparison;
  TdCitationList *citations;
  TdLanguage     *language;
  GCallback       activated; /* "clicked" of a cell, which knows its column (td_grid_column_get) */
  gpointer        grid;
} TdCellContext;

/* A figure with its bar, who states it and the numbers of its sources, and what
 * it is to that of the reference case; a button that shows the case.
 * @reach: of the bars of the row (td_cell_bar_get_reach); 0 for none */
GtkWidget *td_comparison_cell_new (const TdCellContext   *context,
                                   const TdComparisonRow *row,
                                   double                 reach,
                                   guint                  column);

/* How the case was shut down, with who says so. */
GtkWidget *td_comparison_means_new (const TdCellContext *context,
                                    guint                column);

G_END_DECLS
