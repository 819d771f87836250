/* td-axis.c: the ticks of a panel, and its grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-axis.h"

#include "plot/td-tick.h"

static const double zero_line = 1.4, grid_line = 1;
static const double label_gap = 5;   /* below the rows */
static const double label_apart = 14; /* from each other */
static const double text_apart = 3;  /* of a grid line from text */

static void
list_labels (TdAxis       *axis,
             const TdPlot *plot,
             TdTypesetter *typesetter)
{
  g_autoptr (GArray) ticks = td_tick_list (0, axis->max, axis->step);

  axis->labels = g_ptr_array_new ();
  axis->label_width = axis->label_height = 0;
  for (guint i = 0; i < ticks->len; i++)
    {
      g_autofree char *words = plot->format (g_array_index (ticks, double, i), plot->format_data);
      const TdTextBlock *block = td_typesetter_set (typesetter, TD_TYPE_TICK, words, 0);

      axis->label_width = MAX (axis->label_width, td_text_block_get_width (block));
      axis->label_height = MAX (axis->label_height, td_text_block_get_height (block));
      g_ptr_array_add (axis->labels, (gpointer) block);
    }
}

const guint *
td_axis_list_step_counts (void)
{
  static const guint step_counts[] = { 8, 6, 5, 4, 3, 2, 1, 0 };

  return step_counts;
}

void
td_axis_plan (TdAxis       *axis,
              const TdPlot *plot,
              TdTypesetter *typesetter,
              double        reach,
              guint         n_steps)
{
  td_axis_clear (axis);
  axis->max = reach > 0 ? reach : 1;
  if (!(reach > 0) || plot->format == NULL)
    return;

  axis->step = td_tick_step (reach, n_steps);
  axis->max = td_tick_nice_max (reach, n_steps);
  list_labels (axis, plot, typesetter);
}

gboolean
td_axis_fits (const TdAxis *axis,
              double        width)
{
  return axis->labels == NULL || width * axis->step / axis->max >= axis->label_width + label_apart;
}

void
td_axis_clear (TdAxis *axis)
{
  g_clear_pointer (&axis->labels, g_ptr_array_unref);
  axis->step = axis->label_width = axis->label_height = 0;
}

double
td_axis_get_height (const TdAxis *axis)
{
  return axis->labels != NULL ? label_gap + axis->label_height : 0;
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
  const double zero = frame->x - zero_line / 2; /* beside the bars, under a mark of 0 */

  td_scene_builder_add_under (builder, (TdInk){ .kind = TD_INK_LINE, .role = TD_ROLE_INK, .x1 = zero,
                                                .y1 = top, .x2 = zero, .y2 = bottom,
                                                .line = zero_line });

  for (guint i = 0; axis->labels != NULL && i < axis->labels->len; i++)
    {
      const TdTextBlock *label = g_ptr_array_index (axis->labels, i);
      const double width = td_text_block_get_width (label);
      const double wanted = td_frame_place (frame, i * axis->step) - width / 2;
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
  for (guint i = 1; i < axis->labels->len; i++)
    draw_grid_line (boxes, builder, td_frame_place (frame, i * axis->step), top, bottom);
}
