/* td-axis.h: the ticks of a panel, and its grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-layer.h"
#include "plot/td-type.h"

G_BEGIN_DECLS

/* What an axis has to hold. */
typedef struct
{
  double   least, reach; /* the smallest number above 0, and the largest; 0 for none */
  gboolean has_zero;     /* whether 0 itself is shown */
} TdRange;

/* Ticks in words. Blocks belong to the typesetter. */
typedef struct
{
  TdScale    scale;
  gboolean   is_broken; /* logarithmic, and 0 stands before it */
  GArray    *ticks;     /* (nullable) of double: rising; every one has a line */
  GPtrArray *labels;    /* (nullable) of const TdTextBlock, one a tick; NULL where there is no room */
  double     label_width, label_height;
  double     label_share; /* from label to label, of the axis */
} TdAxis;

/* Tries the next coarser steps from zero to the reach of @range or beyond it,
 * or powers of ten where @plot has dots; no ticks where there is nothing to
 * hold, or where the plot gives no words for them.
 * @attempt: 0 for the finest
 *
 * Returns: FALSE, with @axis as it was, where there is nothing coarser. */
gboolean td_axis_plan (TdAxis        *axis,
                       const TdPlot  *plot,
                       TdTypesetter  *typesetter,
                       const TdRange *range,
                       guint          attempt);

/* Returns: whether the labels stay apart on an axis of @width. */
gboolean td_axis_fits (const TdAxis *axis,
                       double        width);

void td_axis_clear (TdAxis *axis);

/* Returns: points below the rows. */
double td_axis_get_height (const TdAxis *axis);

/* Draws the line of zero and the labels of the ticks.
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
