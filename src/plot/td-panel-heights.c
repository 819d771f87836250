/* td-panel-heights.c: how high a panel is, from its bars and its words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-panel.h"

/* Points of plain type; thickness of a bar alone, and of one with rivals. */
static const double side_bar = 26, side_bar_with_rivals = 19, side_gap = 15;
static const double above_bar = 18, above_bar_with_rivals = 14, above_gap = 10;
static const double rival_bar = 8.5;

static const double heading_gap = 4, foot_gap = 2;

static const TdRowPlan *
row_at (const TdPanelPlan *plan,
        guint              index)
{
  return &g_array_index (plan->rows, TdRowPlan, index);
}

double
td_panel_plan_get_heading (const TdPanelPlan *plan)
{
  const double text = td_text_block_get_height (plan->title) + td_text_block_get_height (plan->subtitle);

  return text > 0 ? text + heading_gap : 0;
}

double
td_panel_plan_get_foot (const TdPanelPlan *plan)
{
  const double unit = td_text_block_get_height (plan->unit);

  return td_axis_get_height (&plan->axis) + (unit > 0 ? unit + TD_UNIT_GAP : 0) + foot_gap;
}

double
td_panel_plan_get_row_gap (const TdPanelPlan *plan,
                           double             stretch)
{
  return (plan->has_side_labels ? side_gap : above_gap) * plan->density * stretch;
}

double
td_panel_plan_get_rival (double stretch)
{
  return rival_bar * CLAMP (stretch, 0.7, 1.5);
}

double
td_panel_plan_get_thickness (const TdPanelPlan *plan,
                             const TdSlot      *slot,
                             double             stretch)
{
  const gboolean has_rivals = slot->figure->rivals->len > 0;
  const double side = has_rivals ? side_bar_with_rivals : side_bar;
  const double above = has_rivals ? above_bar_with_rivals : above_bar;

  return (plan->has_side_labels ? side : above) * plan->density * stretch;
}

double
td_slot_get_main (const TdPanelPlan *plan,
                  const TdSlot      *slot,
                  double             stretch)
{
  const double text = slot->label_under ? 0 : td_text_block_get_height (slot->label);
  const double also = slot->also_under ? 0 : td_text_block_get_height (slot->also);

  return MAX (td_panel_plan_get_thickness (plan, slot, stretch), MAX (text, also));
}

double
td_slot_get_height (const TdPanelPlan *plan,
                    const TdSlot      *slot,
                    double             stretch)
{
  double height = td_slot_get_main (plan, slot, stretch);

  height += slot->figure->rivals->len * (td_panel_plan_get_rival (stretch) + TD_RIVAL_GAP);
  if (slot->label_under)
    height += TD_LABEL_GAP + td_text_block_get_height (slot->label);
  if (slot->also_under)
    height += TD_LABEL_GAP + td_text_block_get_height (slot->also);

  return height;
}

double
td_panel_plan_get_slots (const TdPanelPlan *plan,
                         guint              index,
                         double             stretch)
{
  const TdRowPlan *row = row_at (plan, index);
  double slots = 0;

  for (guint i = 0; i < row->slots->len; i++)
    slots += td_slot_get_height (plan, &g_array_index (row->slots, TdSlot, i), stretch) + (i > 0 ? TD_SLOT_GAP : 0);

  return slots;
}

double
td_panel_plan_get_row (const TdPanelPlan *plan,
                       guint              index,
                       double             stretch)
{
  const double label = td_text_block_get_height (row_at (plan, index)->label);
  const double slots = td_panel_plan_get_slots (plan, index, stretch);

  return plan->has_side_labels ? MAX (label, slots) : label + TD_LABEL_GAP + slots;
}
