/* td-comparison-grid-private.h: what the files of the comparison grid share (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-comparison-grid.h"
#include "ui/td-grid-fill.h"

G_BEGIN_DECLS

/* Sections that are no group of figures. */
#define TD_GRID_SECTION_CLOSURE "closure"
#define TD_GRID_SECTION_SILENT  "silent"

struct _TdComparisonGrid
{
  GtkWidget       parent_instance;

  TdComparison   *comparison; /* owned, nullable, as all to the blank line */
  TdCitationList *citations;
  TdLanguage     *language;
  GPtrArray      *plan;       /* of TdGridPlanGroup; made when it is first seen */

  gboolean        is_stale;   /* built when it is seen: cases are ticked one by one elsewhere */
  guint           first;      /* of the cases that are shown */
  GHashTable     *turned;     /* ids of the sections that the user opened or folded against custom */
  GPtrArray      *sections;   /* of TdGridSection; the first holds the heads */
  GtkAdjustment  *scroll;     /* owned: of the columns */
  GtkWidget      *scrollbar;
};

/* td-comparison-grid-sections.c: how many cases are shown at a time. */
guint td_comparison_grid_count_columns (TdComparisonGrid *self);

/* Returns: what cells are made of, and where they tell what is done to them. */
TdGridFill td_comparison_grid_get_fill (TdComparisonGrid *self);

/* Adds a section below the others, with a heading that folds it.
 * @id: lent, for as long as the section
 * @group: (nullable): NULL for a section of the ids above
 * @opens_first: whether it is open unless the user turned it */
void td_comparison_grid_add_section (TdComparisonGrid *self,
                                     const char       *id,
                                     const char       *title,
                                     TdGridPlanGroup  *group,
                                     gboolean          opens_first);

/* td-comparison-grid-focus.c: so that a case that is moved by key can be moved on.
 * Returns: (transfer full) (nullable): the case whose head has the focus. */
TdCase *td_comparison_grid_dup_focused_case (TdComparisonGrid *self);

/* Turns to the page of @focused. Returns: whether it is there still. */
gboolean td_comparison_grid_turn_to (TdComparisonGrid *self,
                                     TdCase           *focused);

/* Focuses the head of @focused, of the page that is shown. */
void td_comparison_grid_focus_case (TdComparisonGrid *self,
                                    TdCase           *focused);

G_END_DECLS
