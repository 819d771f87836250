/* td-panel-draw.c: one panel drawn into a scene
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-panel.h"

static const double under_indent = 6;

/* A panel at its place. */
typedef struct
{
  const TdPanelPlan *plan;
  TdSceneBuilder    *builder;
  TdFrame            frame; /* as in the plan, but from the start of the picture */
  double             x, stretch;
  guint              mark; /* of the panel */
} Canvas;

static guint
add_figure_mark (const Canvas *canvas,
                 TdMarkKind    kind,
                 guint         parent,
                 guint         row,
                 const TdDatum *datum)
{
  return td_scene_builder_add_mark (canvas->builder,
                                    &(TdMark){ .kind = kind, .parent = parent,
                                               .panel = canvas->plan->index, .row = row,
                                               .series = datum->series, .id = datum->id,
                                               .name = datum->name,
                                               .description = datum->description });
}

/* The words with the raised numbers after them. */
static void
draw_label (const Canvas *canvas,
            const TdSlot *slot,
            double        x,
            double        y)
{
  td_text_block_draw (slot->label, canvas->builder, x, y, td_text_block_get_width (slot->label),
                      TD_ALIGN_START);
  td_text_block_draw (slot->marker, canvas->builder,
                      x + td_text_block_get_last_width (slot->label) + TD_MARKER_GAP,
                      y + td_text_block_get_last_top (slot->label),
                      td_text_block_get_width (slot->marker), TD_ALIGN_START);
}

/* Words at the end of the ink, in the middle of @height. */
static void
draw_words_at_end (const Canvas *canvas,
                   const TdSlot *slot,
                   double        y,
                   double        height)
{
  const double x = canvas->x + slot->end + TD_TEXT_GAP;
  const double marker = slot->marker != NULL ? TD_MARKER_GAP + slot->marker->width : 0;

  draw_label (canvas, slot, x, y + (height - td_text_block_get_height (slot->label)) / 2);
  if (slot->also != NULL && !slot->also_under)
    td_text_block_draw (slot->also, canvas->builder, x + slot->label->width + marker + TD_TEXT_GAP,
                        y + (height - slot->also->height) / 2, slot->also->width, TD_ALIGN_START);
}

/* Returns: where the next thing may stand. */
static double
draw_words_under (const Canvas *canvas,
                  const TdSlot *slot,
                  double        y)
{
  const double x = canvas->frame.x + under_indent;

  if (slot->label_under)
    {
      draw_label (canvas, slot, x, y + TD_LABEL_GAP);
      y += TD_LABEL_GAP + slot->label->height;
    }

  if (slot->also != NULL && slot->also_under)
    {
      y += TD_LABEL_GAP;
      td_text_block_draw (slot->also, canvas->builder, x, y, slot->also->width, TD_ALIGN_START);
      y += slot->also->height;
    }

  return y;
}

static double
draw_rivals (const Canvas *canvas,
             const TdSlot *slot,
             guint         row,
             guint         parent,
             double        y)
{
  const double thickness = td_panel_plan_get_rival (canvas->stretch);

  for (guint i = 0; i < slot->figure->rivals->len; i++)
    {
      const TdRival *rival = td_figure_rival (slot->figure, i);
      const TdDatum as_datum = { .series = slot->figure->datum.series, .id = rival->id,
                                 .name = rival->name, .description = rival->description };

      y += TD_RIVAL_GAP;
      td_scene_builder_set_mark (canvas->builder,
                                 add_figure_mark (canvas, TD_MARK_RIVAL, parent, row, &as_datum));
      canvas->plan->layer->draw_rival (rival, as_datum.series, &canvas->frame, canvas->builder, y,
                                       thickness);
      y += thickness;
    }

  return y;
}

/* The extents of a datum are its bar and what stands at its end: words under
 * its rivals would take the rivals in. */
static double
draw_slot (const Canvas *canvas,
           const TdSlot *slot,
           guint         row,
           double        y)
{
  const TdDatum *datum = &slot->figure->datum;
  const double thickness = td_panel_plan_get_thickness (canvas->plan, slot, canvas->stretch);
  const double height = td_slot_get_main (canvas->plan, slot, canvas->stretch);
  const guint mark = add_figure_mark (canvas, TD_MARK_DATUM, canvas->mark, row, datum);

  td_scene_builder_set_mark (canvas->builder, mark);
  canvas->plan->layer->draw (datum, &canvas->frame, canvas->builder, y + (height - thickness) / 2,
                             thickness);
  if (!slot->label_under)
    draw_words_at_end (canvas, slot, y, height);

  y = draw_rivals (canvas, slot, row, mark, y + height);

  const gboolean is_alone = slot->figure->rivals->len == 0;

  td_scene_builder_set_mark (canvas->builder, is_alone ? mark : TD_MARK_NONE);
  y = draw_words_under (canvas, slot, y);
  td_scene_builder_set_mark (canvas->builder, TD_MARK_NONE);

  return y;
}

static void
draw_row (const Canvas *canvas,
          guint         index,
          double        y,
          double        height)
{
  const TdPanelPlan *plan = canvas->plan;
  const TdRowPlan *row = &g_array_index (plan->rows, TdRowPlan, index);
  const double label = td_text_block_get_height (row->label);

  if (plan->has_side_labels)
    {
      td_text_block_draw (row->label, canvas->builder, canvas->x, y + (height - label) / 2,
                          plan->label_width, TD_ALIGN_END);
      y += (height - td_panel_plan_get_slots (plan, index, canvas->stretch)) / 2;
    }
  else
    {
      td_text_block_draw (row->label, canvas->builder, canvas->frame.x + under_indent, y,
                          td_text_block_get_width (row->label), TD_ALIGN_START);
      y += label + TD_LABEL_GAP;
    }

  for (guint i = 0; i < row->slots->len; i++)
    y = draw_slot (canvas, &g_array_index (row->slots, TdSlot, i), index, y) + TD_SLOT_GAP;
}

static void
draw_heading (const Canvas *canvas,
              double        y)
{
  const TdPanelPlan *plan = canvas->plan;

  td_text_block_draw (plan->title, canvas->builder, canvas->x, y, plan->width, TD_ALIGN_START);
  td_text_block_draw (plan->subtitle, canvas->builder, canvas->x,
                      y + td_text_block_get_height (plan->title), plan->width, TD_ALIGN_START);
}

static guint
add_panel_mark (const TdPanelPlan *plan,
                TdSceneBuilder    *builder)
{
  const char *title = plan->panel->title != NULL ? plan->panel->title : "";

  return td_scene_builder_add_mark (builder, &(TdMark){ .kind = TD_MARK_PANEL,
                                                        .parent = TD_MARK_NONE,
                                                        .panel = plan->index, .name = title,
                                                        .description = title });
}

void
td_panel_plan_draw (const TdPanelPlan *plan,
                    TdSceneBuilder    *builder,
                    double             x,
                    double             y,
                    double             heading,
                    const double      *row_heights,
                    double             stretch)
{
  Canvas canvas = { plan, builder, plan->frame, x, stretch, add_panel_mark (plan, builder) };

  canvas.frame.x += x;
  draw_heading (&canvas, y);
  y += heading;

  const double top = y;

  y += TD_PANEL_PAD;
  for (guint i = 0; i < plan->rows->len; i++)
    {
      draw_row (&canvas, i, y, row_heights[i]);
      y += row_heights[i];
      y += i + 1 < plan->rows->len ? td_panel_plan_get_row_gap (plan, stretch) : TD_PANEL_PAD;
    }

  td_axis_draw_grid (&plan->axis, &canvas.frame, builder, top, y);
  td_axis_draw (&plan->axis, &canvas.frame, builder, top, y, x, x + plan->width);
  td_text_block_draw (plan->unit, builder, canvas.frame.x,
                      y + td_axis_get_height (&plan->axis) + TD_UNIT_GAP, x + plan->width - canvas.frame.x,
                      TD_ALIGN_START);
}
