/* td-layer.h: how the figures of a panel become marks
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-plot-private.h"
#include "plot/td-scale.h"
#include "plot/td-scene-private.h"

G_BEGIN_DECLS

/* Turns 0...1 of a scale into places: the only one that does. */
typedef struct
{
  TdScale scale;
  double  x, width; /* where zero is, and how long the axis */
  double  fade;     /* how far a mark fades past its number */
  double  stub;     /* how long words are drawn */
} TdFrame;

static inline double
td_frame_place (const TdFrame *frame,
                double         value)
{
  return frame->x + td_scale_map (frame->scale, value) * frame->width;
}

/* A kind of mark. One file each; it knows no text and no rows. */
typedef struct
{
  /* The largest value that the axis must hold; 0 where there is none. */
  double (*get_reach)       (const TdDatum *datum);
  double (*get_rival_reach) (const TdRival *rival);

  /* The smallest: below 0 where there is none. */
  double (*get_least)       (const TdDatum *datum);
  double (*get_rival_least) (const TdRival *rival);

  /* How many points the ink goes on past that value, in a frame not narrower
   * than @frame. */
  double (*get_overshoot)       (const TdDatum *datum,
                                 const TdFrame *frame);
  double (*get_rival_overshoot) (const TdRival *rival,
                                 const TdFrame *frame);

  void (*draw)       (const TdDatum  *datum,
                      const TdFrame  *frame,
                      TdSceneBuilder *builder,
                      double          y,
                      double          thickness);
  void (*draw_rival) (const TdRival  *rival,
                      guint           series,
                      const TdFrame  *frame,
                      TdSceneBuilder *builder,
                      double          y,
                      double          thickness);
} TdLayer;

/* Bars from zero on a linear scale. */
const TdLayer *td_layer_bar (void);

/* Dots on a logarithmic scale: a length from nowhere would mean nothing. */
const TdLayer *td_layer_dot (void);

/* Returns: what draws the figures of @plot. */
const TdLayer *td_layer_for_plot (const TdPlot *plot);

G_END_DECLS
