/* td-axis.h: the ticks of a panel, and its grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-layer.h"
#include "plot/td-type.h"

G_BEGIN_DECLS

/* Ticks in words. Blocks belong to the typesetter. */
typedef struct
{
  double     step, max; /* max is where the axis ends; step 0 for no ticks */
  GPtrArray *labels;    /* (nullable) of const TdTextBlock: one a multiple of step, from 0 */
  double     label_width, label_height;
} TdAxis;

/* The numbers of steps worth trying, best first; ended by 0. */
const guint *td_axis_list_step_counts (void);

/* At most @n_steps round steps from zero to @reach or beyond it; none without
 * a reach, or where the plot gives no words for ticks. */
void td_axis_plan (TdAxis       *axis,
                   const TdPlot *plot,
                   TdTypesetter *typesetter,
                   double        reach,
                   guint         n_steps);

/* Returns: whether the labels stay apart on an axis of @width. */
gboolean td_axis_fits (const TdAxis *axis,
                       double        width);

void td_axis_clear (TdAxis *axis);

/* Returns: points below the rows. */
double td_axis_get_height (const TdAxis *axis);

/* Draws zero line and tick labels.
 * @top, @bottom: of the rows.
 * @limit_start, @limit_end: between which labels may stand. */
void td_axis_draw (const TdAxis   *axis,
                   const TdFrame  *frame,
                   TdSceneBuilder *builder,
                   double          top,
                   double          bottom,
                   double          limit_start,
                   double          limit_end);

/* Draws the grid around the text that stands in it: after the text. */
void td_axis_draw_grid (const TdAxis   *axis,
                        const TdFrame  *frame,
                        TdSceneBuilder *builder,
                        double          top,
                        double          bottom);

G_END_DECLS
