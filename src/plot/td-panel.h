/* td-panel.h: one panel: its rows, where their words go, how high it is
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-axis.h"

G_BEGIN_DECLS

/* Where the words of one figure stand. */
typedef struct
{
  const TdFigure    *figure;
  const TdTextBlock *label, *marker, *also; /* (nullable) marker and also */
  gboolean           label_under;           /* under the bar instead of at its end */
  gboolean           also_under;
  double             end;                   /* of the ink, from the start of the panel */
} TdSlot;

typedef struct
{
  const TdTextBlock *label;
  GArray            *slots; /* of TdSlot */
} TdRowPlan;

/* A panel set for a width. Heights follow from @stretch: 1 is plain, less is
 * tighter; text keeps its size. */
typedef struct
{
  const TdPanel *panel;
  const TdLayer *layer;
  guint          index;
  double         width;
  gboolean       has_side_labels;
  double         density; /* by which bars and gaps are multiplied */

  const TdTextBlock *title, *subtitle, *unit; /* (nullable) */
  double             label_width;
  TdAxis             axis;
  TdFrame            frame; /* x is from the start of the panel */
  GArray            *rows;  /* of TdRowPlan */
} TdPanelPlan;

/* @has_side_labels: rows are labelled beside the bars, else above them.
 * @has_axis: with ticks and grid.
 *
 * Returns: (transfer full) */
TdPanelPlan *td_panel_plan_new (const TdPlot *plot,
                                guint         index,
                                TdTypesetter *typesetter,
                                double        width,
                                gboolean      has_side_labels,
                                gboolean      has_axis);

void td_panel_plan_free (TdPanelPlan *plan);

/* Title and subtitle, with the space below them. */
double td_panel_plan_get_heading (const TdPanelPlan *plan);

/* Row @index, without the gap to the next. */
double td_panel_plan_get_row (const TdPanelPlan *plan,
                              guint              index,
                              double             stretch);

/* The figures of row @index alone. */
double td_panel_plan_get_slots (const TdPanelPlan *plan,
                                guint              index,
                                double             stretch);

/* Ticks and unit, with the space above them. */
double td_panel_plan_get_foot (const TdPanelPlan *plan);

/* The heights within a row, which drawing uses as well. */
double td_panel_plan_get_row_gap   (const TdPanelPlan *plan,
                                    double             stretch);
double td_panel_plan_get_thickness (const TdPanelPlan *plan,
                                    const TdSlot      *slot,
                                    double             stretch);
double td_panel_plan_get_rival     (double             stretch);

/* The band of the bar itself and of what stands at its end. */
double td_slot_get_main (const TdPanelPlan *plan,
                         const TdSlot      *slot,
                         double             stretch);
double td_slot_get_height (const TdPanelPlan *plan,
                           const TdSlot      *slot,
                           double             stretch);

/* Above and below the rows, between the slots of a row, between a label and
 * its bar, between words and ink, before a raised number, above the unit. */
#define TD_PANEL_PAD 6.0
#define TD_SLOT_GAP 4.0
#define TD_LABEL_GAP 2.0
#define TD_RIVAL_GAP 2.5
#define TD_TEXT_GAP 8.0
#define TD_SIDE_GAP 12.0
#define TD_MARKER_GAP 2.0
#define TD_UNIT_GAP 3.0

/* @row_heights: one a row: those of the panels beside may be higher.
 * Draws at @x, @y; the heading takes @heading. */
void td_panel_plan_draw (const TdPanelPlan *plan,
                         TdSceneBuilder    *builder,
                         double             x,
                         double             y,
                         double             heading,
                         const double      *row_heights,
                         double             stretch);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdPanelPlan, td_panel_plan_free)

G_END_DECLS
