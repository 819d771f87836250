/* td-panel.c: one panel: its rows, its axis, where the words go
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-panel.h"

#include <math.h>

static const double most_label = 0.34;  /* of the width, beside the bars */
static const double least_axis = 0.4;   /* of what is beside the labels: below that words go under */
static const double also_share = 0.62;  /* how far an axis shrinks to keep words at the end */
static const double most_stub = 64;
static const double least_words = 90;   /* narrower than that, words go under */
static const double zero_gap = 2;       /* for the zero line, where no labels stand beside it */
static const double dense = 0.7;        /* of what bars and the gaps between them are */

static void
row_plan_clear (gpointer data)
{
  TdRowPlan *row = data;

  g_clear_pointer (&row->slots, g_array_unref);
}

static TdRowPlan *
row_at (const TdPanelPlan *plan,
        guint              index)
{
  return &g_array_index (plan->rows, TdRowPlan, index);
}

static TdSlot *
slot_at (const TdRowPlan *row,
         guint            index)
{
  return &g_array_index (row->slots, TdSlot, index);
}

static double
available (const TdPanelPlan *plan)
{
  return plan->width - plan->frame.x;
}

static gboolean
is_number (const TdSlot *slot)
{
  return slot->figure->datum.kind == TD_DATUM_VALUE || slot->figure->datum.kind == TD_DATUM_SPREAD;
}

/* What stands at the end of the ink, the gap before it included. */
static double
words_at_end (const TdSlot *slot,
              gboolean      with_also)
{
  double width = TD_TEXT_GAP;

  if (slot->label_under)
    return 0;
  width += td_text_block_get_width (slot->label);
  if (slot->marker != NULL)
    width += TD_MARKER_GAP + td_text_block_get_width (slot->marker);
  if (with_also && slot->also != NULL)
    width += TD_TEXT_GAP + td_text_block_get_width (slot->also);

  return width;
}

/* The longest axis at which ink of @reach, with @past points after it, still fits. */
static double
longest_axis (const TdPanelPlan *plan,
              double             reach,
              double             past)
{
  const double share = td_scale_map (plan->frame.scale, reach);

  return share > 0 ? (available (plan) - past) / share : INFINITY;
}

static double
longest_axis_of_slot (const TdPanelPlan *plan,
                      const TdSlot      *slot,
                      gboolean           with_also)
{
  const TdLayer *layer = plan->layer;
  const TdDatum *datum = &slot->figure->datum;
  const double past = layer->get_overshoot (datum, &plan->frame) + words_at_end (slot, with_also);
  double length = longest_axis (plan, layer->get_reach (datum), past);

  for (guint i = 0; i < slot->figure->rivals->len; i++)
    {
      const TdRival *rival = td_figure_rival (slot->figure, i);

      length = MIN (length, longest_axis (plan, layer->get_rival_reach (rival),
                                          layer->get_rival_overshoot (rival, &plan->frame)));
    }

  return length;
}

typedef void (*SlotFunc) (TdPanelPlan *plan,
                          TdSlot      *slot,
                          gpointer     data);

static void
foreach_slot (TdPanelPlan *plan,
              SlotFunc     func,
              gpointer     data)
{
  for (guint i = 0; i < plan->rows->len; i++)
    {
      TdRowPlan *row = row_at (plan, i);

      for (guint j = 0; j < row->slots->len; j++)
        func (plan, slot_at (row, j), data);
    }
}

typedef struct
{
  double   length;
  gboolean with_also;
} Fit;

static void
fit_slot (TdPanelPlan *plan,
          TdSlot      *slot,
          gpointer     data)
{
  Fit *fit = data;

  if (is_number (slot))
    fit->length = MIN (fit->length, longest_axis_of_slot (plan, slot, fit->with_also));
}

/* The last tick label is centred on the end of the axis. */
static double
fit_axis (TdPanelPlan *plan,
          gboolean     with_also)
{
  Fit fit = { available (plan) - plan->axis.label_width / 2, with_also };

  foreach_slot (plan, fit_slot, &fit);

  return MAX (fit.length, 1);
}

static void
put_long_words_under (TdPanelPlan *plan,
                      TdSlot      *slot,
                      gpointer     data)
{
  const double *least = data;

  if (is_number (slot) && longest_axis_of_slot (plan, slot, FALSE) < *least)
    slot->label_under = TRUE;
}

/* Words stand at the end of their bar unless that leaves too little of it. */
static void
fit_words (TdPanelPlan *plan)
{
  double least = available (plan) * least_axis;

  if (fit_axis (plan, FALSE) < least)
    foreach_slot (plan, put_long_words_under, &least);

  const double length = fit_axis (plan, FALSE), with_also = fit_axis (plan, TRUE);

  plan->frame.width = with_also >= length * also_share ? with_also : length;
}

static double
end_of (const TdPanelPlan *plan,
        const TdSlot      *slot)
{
  const TdDatum *datum = &slot->figure->datum;

  return td_frame_place (&plan->frame, plan->layer->get_reach (datum))
         + plan->layer->get_overshoot (datum, &plan->frame);
}

/* Now that the ends are known: what does not fit in one line goes under. */
static void
place_words (TdPanelPlan *plan,
             TdSlot      *slot,
             gpointer     data)
{
  TdTypesetter *typesetter = data;
  const TdDatum *datum = &slot->figure->datum;
  const double hair = 0.01, below = available (plan) - TD_TEXT_GAP;
  const TdType type = is_number (slot) ? TD_TYPE_VALUE : TD_TYPE_WORD;

  slot->end = end_of (plan, slot);

  const double room = plan->width - slot->end;

  if (words_at_end (slot, FALSE) > room + hair && (is_number (slot) || room < least_words))
    slot->label_under = TRUE;
  if (slot->label_under || words_at_end (slot, TRUE) > room + hair)
    slot->also_under = TRUE;

  const double marker = slot->marker != NULL ? TD_MARKER_GAP + slot->marker->width : 0;

  slot->label = td_typesetter_set (typesetter, type, datum->label,
                                   (slot->label_under ? below : room - TD_TEXT_GAP) - marker);
  if (slot->also_under)
    slot->also = td_typesetter_set (typesetter, TD_TYPE_WORD, datum->also, below);
}

static TdSlot
slot_new (TdTypesetter   *typesetter,
          const TdFigure *figure)
{
  const TdDatum *datum = &figure->datum;
  TdSlot slot = { .figure = figure };

  slot.marker = td_typesetter_set (typesetter, TD_TYPE_MARKER, datum->marker, 0);
  slot.also = td_typesetter_set (typesetter, TD_TYPE_WORD, datum->also, 0);
  slot.label = td_typesetter_set (typesetter, is_number (&slot) ? TD_TYPE_VALUE : TD_TYPE_WORD,
                                  datum->label, 0);

  return slot;
}

static void
plan_rows (TdPanelPlan  *plan,
           TdTypesetter *typesetter)
{
  const TdType type = plan->has_side_labels ? TD_TYPE_LABEL : TD_TYPE_LABEL_ABOVE;
  const double width = plan->width * (plan->has_side_labels ? most_label : 1) - TD_TEXT_GAP;

  for (guint i = 0; i < plan->panel->rows->len; i++)
    {
      const TdRow *row = td_panel_row (plan->panel, i);
      TdRowPlan planned = { .label = td_typesetter_set (typesetter, type, row->label, width),
                            .slots = g_array_new (FALSE, FALSE, sizeof (TdSlot)) };

      for (guint j = 0; j < row->figures->len; j++)
        {
          const TdSlot slot = slot_new (typesetter, td_row_figure (row, j));

          g_array_append_val (planned.slots, slot);
        }

      plan->label_width = MAX (plan->label_width, td_text_block_get_width (planned.label));
      g_array_append_val (plan->rows, planned);
    }
}

static void
extend (TdRange *range,
        double   least,
        double   reach)
{
  const double smallest = least > 0 ? least : reach;

  range->reach = MAX (range->reach, reach);
  range->has_zero |= least == 0;
  if (smallest > 0 && (range->least <= 0 || smallest < range->least))
    range->least = smallest;
}

static void
find_range (TdPanelPlan *plan,
            TdSlot      *slot,
            gpointer     data)
{
  const TdLayer *layer = plan->layer;
  const TdDatum *datum = &slot->figure->datum;

  if (!is_number (slot))
    return;
  extend (data, layer->get_least (datum), layer->get_reach (datum));
  for (guint i = 0; i < slot->figure->rivals->len; i++)
    {
      const TdRival *rival = td_figure_rival (slot->figure, i);

      extend (data, layer->get_rival_least (rival), layer->get_rival_reach (rival));
    }
}

static void
reset_words (TdPanelPlan *plan,
             TdSlot      *slot,
             gpointer     data)
{
  slot->label_under = FALSE;
}

static void
fit_frame (TdPanelPlan *plan,
           TdScale      scale)
{
  plan->frame.scale = scale;
  plan->frame.width = available (plan) * least_axis;
  foreach_slot (plan, reset_words, NULL);
  fit_words (plan);
}

/* The length of the axis depends on where its scale ends, which is a tick, and
 * the ticks on the length: tried from many to few. */
static void
fit_ticks (TdPanelPlan   *plan,
           const TdPlot  *plot,
           TdTypesetter  *typesetter,
           const TdRange *range)
{
  for (guint attempt = 0; td_axis_plan (&plan->axis, plot, typesetter, range, attempt); attempt++)
    {
      fit_frame (plan, plan->axis.scale);
      if (td_axis_fits (&plan->axis, plan->frame.width))
        return;
    }
}

static void
plan_frame (TdPanelPlan  *plan,
            const TdPlot *plot,
            TdTypesetter *typesetter,
            gboolean      has_axis)
{
  TdRange range = { 0 };

  foreach_slot (plan, find_range, &range);
  plan->frame.x = plan->has_side_labels ? plan->label_width + TD_SIDE_GAP : zero_gap;
  plan->frame.fade = CLAMP (available (plan) * 0.1, 18, 44);
  plan->frame.stub = MIN (most_stub, available (plan) * 0.3);

  if (has_axis || plot->has_dots)
    fit_ticks (plan, plot, typesetter, &range);
  else
    {
      plan->axis.scale = td_scale_linear (0, range.reach);
      fit_frame (plan, plan->axis.scale);
    }
  foreach_slot (plan, place_words, typesetter);
}

TdPanelPlan *
td_panel_plan_new (const TdPlot *plot,
                   guint         index,
                   TdTypesetter *typesetter,
                   double        width,
                   gboolean      has_side_labels,
                   gboolean      has_axis)
{
  TdPanelPlan *plan = g_new0 (TdPanelPlan, 1);

  plan->panel = td_plot_panel (plot, index);
  plan->layer = td_layer_for_plot (plot);
  plan->density = plot->is_dense ? dense : 1;
  plan->index = index;
  plan->width = width;
  plan->has_side_labels = has_side_labels;
  plan->rows = g_array_new (FALSE, FALSE, sizeof (TdRowPlan));
  g_array_set_clear_func (plan->rows, row_plan_clear);
  plan->title = td_typesetter_set (typesetter, TD_TYPE_PANEL_TITLE, plan->panel->title, width);
  plan->subtitle = td_typesetter_set (typesetter, TD_TYPE_PANEL_SUBTITLE, plan->panel->subtitle, width);

  plan_rows (plan, typesetter);
  plan_frame (plan, plot, typesetter, has_axis);
  plan->unit = td_typesetter_set (typesetter, TD_TYPE_TICK, plan->panel->unit, available (plan));

  return plan;
}

void
td_panel_plan_free (TdPanelPlan *plan)
{
  td_axis_clear (&plan->axis);
  g_clear_pointer (&plan->rows, g_array_unref);
  g_free (plan);
}
