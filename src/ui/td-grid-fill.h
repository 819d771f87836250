/* td-grid-fill.h: makes the widgets of a section of a comparison grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-comparison-cells.h"
#include "ui/td-grid-parts.h"
#include "ui/td-grid-plan.h"

G_BEGIN_DECLS

/* What all sections of one page of a grid need. */
typedef struct
{
  TdCellContext cells;
  GtkWidget    *grid;
  guint         first;     /* of the cases that are shown */
  guint         n_columns;
  GCallback     focused;   /* "cell-focused" of a strip, swapped */
  GCallback     removed;   /* "clicked" of a button that takes its case out */
} TdGridFill;

/* @next: (nullable): the child of the grid that what is made comes before */

/* The heads of the columns, and what must be said of the cases themselves. */
void td_grid_fill_heads (const TdGridFill *fill,
                         TdGridSection    *section,
                         GtkWidget        *next);

/* The rows of a group with their notices, and what none of the cases reports. */
void td_grid_fill_group (const TdGridFill      *fill,
                         TdGridSection         *section,
                         const TdGridPlanGroup *group,
                         GtkWidget             *next);

/* How the cases were shut down. */
void td_grid_fill_means (const TdGridFill *fill,
                         TdGridSection    *section,
                         GtkWidget        *next);

/* The groups of @plan that have no rows, a line each. */
void td_grid_fill_silent (const TdGridFill *fill,
                          TdGridSection    *section,
                          GPtrArray        *plan,
                          GtkWidget        *next);

G_END_DECLS
