/* td-axis.c: the ticks of a panel, and its grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-axis.h"

#include <math.h>

#include "plot/td-tick.h"

static const double zero_line = 1.4, grid_line = 1;
static const double label_gap = 5;   /* below the rows */
static const double label_apart = 14; /* from each other */
static const double text_apart = 3;  /* of a grid line from text */

/* The numbers of steps worth trying, best first. */
static const guint step_counts[] = { 8, 6, 5, 4, 3, 2, 1 };

/* Where zero is shown beside a logarithmic scale. */
static const double zero_share = 0.09;
static const double break_width = 4, break_height = 7, break_line = 1.4;

/* Rounding must not add a power of ten. */
static const double slack = 1e-9;

/* @every: the ticks that have a label, counted from the last */
static void
set_labels (TdAxis       *axis,
            const TdPlot *plot,
            TdTypesetter *typesetter,
            guint         every)
{
  const guint n = axis->ticks->len;

  axis->labels = g_ptr_array_new ();
  for (guint i = 0; i < n; i++)
    {
      const double tick = g_array_index (axis->ticks, double, i);
      const gboolean is_named = tick <= 0 || (n - 1 - i) % every == 0;
      g_autofree char *words = is_named ? plot->format (tick, plot->format_data) : NULL;
      const TdTextBlock *block = td_typesetter_set (typesetter, TD_TYPE_TICK, words, 0);

      axis->label_width = MAX (axis->label_width, td_text_block_get_width (block));
      axis->label_height = MAX (axis->label_height, td_text_block_get_height (block));
      g_ptr_array_add (axis->labels, (gpointer) block);
    }
}

static gboolean
plan_linear (TdAxis        *axis,
             const TdPlot  *plot,
             TdTypesetter  *typesetter,
             const TdRange *range,
             guint          attempt)
{
  if (attempt >= G_N_ELEMENTS (step_counts))
    return FALSE;

  const double step = td_tick_step (range->reach, step_counts[attempt]);
  const double max = td_tick_nice_max (range->reach, step_counts[attempt]);

  td_axis_clear (axis);
  axis->scale = td_scale_linear (0, max);
  axis->ticks = td_tick_list (0, max, step);
  axis->label_share = step / max;
  set_labels (axis, plot, typesetter, 1);
  return TRUE;
}

/* Every power of ten has a line, so that one can count them; the labels thin out. */
static gboolean
plan_log (TdAxis        *axis,
          const TdPlot  *plot,
          TdTypesetter  *typesetter,
          const TdRange *range,
          guint          attempt)
{
  const double first = floor (log10 (range->least) + slack);
  const double last = MAX (ceil (log10 (range->reach) - slack), first + 1);
  const guint every = attempt + 1, n = (guint) (last - first);

  if (attempt > 0 && every > n)
    return FALSE;

  td_axis_clear (axis);
  axis->is_broken = range->has_zero;
  axis->scale = td_scale_log (pow (10, first), pow (10, last), range->has_zero ? zero_share : 0);
  axis->ticks = g_array_new (FALSE, TRUE, sizeof (double));
  if (range->has_zero)
    g_array_set_size (axis->ticks, 1);
  for (double power = first; power <= last; power++)
    {
      const double tick = pow (10, power);

      g_array_append_val (axis->ticks, tick);
    }
  axis->label_share = (1 - axis->scale.start) * every / n;
  set_labels (axis, plot, typesetter, every);
  return TRUE;
}

gboolean
td_axis_plan (TdAxis        *axis,
              const TdPlot  *plot,
              TdTypesetter  *typesetter,
              const TdRange *range,
              guint          attempt)
{
  const gboolean has_ticks = range->reach > 0 && plot->format != NULL;

  if (has_ticks && plot->has_dots)
    return plan_log (axis, plot, typesetter, range, attempt);
  if (has_ticks)
    return plan_linear (axis, plot, typesetter, range, attempt);
  if (attempt > 0)
    return FALSE;

  td_axis_clear (axis);
  axis->scale = td_scale_linear (0, range->reach > 0 ? range->reach : 1);
  return TRUE;
}

gboolean
td_axis_fits (const TdAxis *axis,
              double        width)
{
  return axis->labels == NULL || width * axis->label_share >= axis->label_width + label_apart;
}

void
td_axis_clear (TdAxis *axis)
{
  g_clear_pointer (&axis->labels, g_ptr_array_unref);
  g_clear_pointer (&axis->ticks, g_array_unref);
  axis->is_broken = FALSE;
  axis->label_share = axis->label_width = axis->label_height = 0;
}

double
td_axis_get_height (const TdAxis *axis)
{
  return axis->labels != NULL ? label_gap + axis->label_height : 0;
}

/* The line of the names: zero, or where a scale without zero begins. */
static void
draw_start (const TdAxis   *axis,
            const TdFrame  *frame,
            TdSceneBuilder *builder,
            double          top,
            double          bottom)
{
  const double x = frame->x - zero_line / 2; /* beside the bars, under a mark of 0 */

  td_scene_builder_add_under (builder, (TdInk){ .kind = TD_INK_LINE, .role = TD_ROLE_INK, .x1 = x, .y1 = top,
                                                .x2 = x, .y2 = bottom, .line = zero_line });
}

/* Two strokes where the scale is broken between 0 and its first power of ten. */
static void
draw_break (const TdAxis   *axis,
            const TdFrame  *frame,
            TdSceneBuilder *builder,
            double          bottom)
{
  const double middle = frame->x + axis->scale.start * frame->width / 2;

  for (int i = -1; i <= 1; i += 2)
    td_scene_builder_add_ink (builder, (TdInk){ .kind = TD_INK_LINE, .role = TD_ROLE_MUTED,
                                                .x1 = middle + (i - 1) * break_width / 2, .y1 = bottom + break_height / 2,
                                                .x2 = middle + (i + 1) * break_width / 2, .y2 = bottom - break_height / 2,
                                                .line = break_line });
}

void
td_axis_draw (const TdAxis   *axis,
              const TdFrame  *frame,
              TdSceneBuilder *builder,
              double          top,
              double          bottom,
              double          limit_start,
              double          limit_end)
{
  if (axis->scale.kind == TD_SCALE_LINEAR || axis->is_broken)
    draw_start (axis, frame, builder, top, bottom);
  if (axis->is_broken)
    draw_break (axis, frame, builder, bottom);

  for (guint i = 0; axis->labels != NULL && i < axis->labels->len; i++)
    {
      const TdTextBlock *label = g_ptr_array_index (axis->labels, i);
      const double width = td_text_block_get_width (label);
      const double wanted = td_frame_place (frame, g_array_index (axis->ticks, double, i)) - width / 2;
      const double x = MIN (MAX (wanted, limit_start), limit_end - width);

      td_text_block_draw (label, builder, x, bottom + label_gap, width, TD_ALIGN_CENTER);
    }
}

static int
compare_tops (gconstpointer a,
              gconstpointer b)
{
  const TdRect *ra = a, *rb = b;

  return (ra->y > rb->y) - (ra->y < rb->y);
}

static void
add_grid_line (TdSceneBuilder *builder,
               double          x,
               double          from,
               double          to)
{
  if (to > from)
    td_scene_builder_add_under (builder, (TdInk){ .kind = TD_INK_LINE, .role = TD_ROLE_GRID,
                                                  .x1 = x, .y1 = from, .x2 = x, .y2 = to,
                                                  .line = grid_line });
}

/* One line of the grid, broken where text stands on it. */
static void
draw_grid_line (const GArray   *boxes,
                TdSceneBuilder *builder,
                double          x,
                double          top,
                double          bottom)
{
  double from = top;

  for (guint i = 0; i < boxes->len; i++)
    {
      const TdRect box = g_array_index (boxes, TdRect, i);

      if (x < box.x - text_apart || x > box.x + box.width + text_apart
          || box.y > bottom || box.y + box.height < top)
        continue;

      add_grid_line (builder, x, from, box.y);
      from = MAX (from, box.y + box.height);
    }

  add_grid_line (builder, x, from, bottom);
}

void
td_axis_draw_grid (const TdAxis   *axis,
                   const TdFrame  *frame,
                   TdSceneBuilder *builder,
                   double          top,
                   double          bottom)
{
  if (axis->labels == NULL)
    return;

  const GArray *texts = td_scene_builder_get_text_boxes (builder);
  g_autoptr (GArray) boxes = g_array_sized_new (FALSE, FALSE, sizeof (TdRect), texts->len);

  g_array_append_vals (boxes, texts->data, texts->len);
  g_array_sort (boxes, compare_tops);
  for (guint i = 0; i < axis->ticks->len; i++)
    {
      const double tick = g_array_index (axis->ticks, double, i);

      if (tick > 0)
        draw_grid_line (boxes, builder, td_frame_place (frame, tick), top, bottom);
    }
}
