/* td-layer-dot.c: dots on a logarithmic scale, with what is beyond their number
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-layer.h"

/* Points of plain type. */
static const double most_dot = 11, rival_dot = 7;
static const double whisker = 1.8, rival_whisker = 1.3;
static const double edge = 2;
static const double end_past = 2.5; /* how far an end line stands out of its dot */
static const double end_line = 2.4;
static const double guide_line = 1;
static const double arrow_line = 1.5;
static const double arrow = 22;      /* from the middle of a dot to the point of its arrow */

/* "up to" reaches towards nothing, which is nowhere on the scale: the axis
 * leaves room for an arrow that points there. */
static const double room_below = 3;

/* A dot in its band. */
typedef struct
{
  const TdFrame  *frame;
  TdSceneBuilder *builder;
  TdRole          role;
  double          middle, size, line;
} Dot;

static void
add_line (const Dot *dot,
          TdRole     role,
          double     x1,
          double     y1,
          double     x2,
          double     y2,
          double     line,
          TdDash     dash)
{
  td_scene_builder_add_ink (dot->builder, (TdInk){ .kind = TD_INK_LINE, .role = role, .x1 = x1, .y1 = y1,
                                                   .x2 = x2, .y2 = y2, .line = line, .dash = dash });
}

static void
add_circle (const Dot *dot,
            TdInkKind  kind,
            double     x)
{
  const double half = dot->size / 2;

  td_scene_builder_add_ink (dot->builder, (TdInk){ .kind = kind, .role = dot->role, .x1 = x - half,
                                                   .y1 = dot->middle - half, .x2 = x + half,
                                                   .y2 = dot->middle + half, .line = edge });
}

static void
add_arrow (const Dot *dot,
           double     x,
           int        way)
{
  td_scene_builder_add_ink (dot->builder, (TdInk){ .kind = TD_INK_ARROW, .role = TD_ROLE_INK,
                                                   .x1 = x + way * dot->size / 2, .y1 = dot->middle,
                                                   .x2 = x + way * arrow, .y2 = dot->middle,
                                                   .line = arrow_line });
}

/* From the name to the dot, for the eye; of the colour of the grid, since its
 * length says nothing. */
static void
add_guide (const Dot *dot,
           double     x)
{
  if (x - dot->size > dot->frame->x)
    add_line (dot, TD_ROLE_GRID, dot->frame->x, dot->middle, x - dot->size / 2, dot->middle, guide_line,
              TD_DASH_DOTTED);
}

static void
draw_plain (const Dot *dot,
            TdInkKind  kind,
            double     value,
            double     low,
            double     high)
{
  add_circle (dot, kind, td_frame_place (dot->frame, value));
}

static void
draw_firm (const Dot *dot,
           TdInkKind  kind,
           double     value,
           double     low,
           double     high)
{
  const double x = td_frame_place (dot->frame, value), half = dot->size / 2 + end_past;

  add_circle (dot, kind, x);
  add_line (dot, TD_ROLE_INK, x, dot->middle - half, x, dot->middle + half, end_line, TD_DASH_NONE);
}

/* A band that fades to both sides: wider than the numbers it stands for, which
 * on this scale would hide behind the dot. */
static void
draw_soft (const Dot *dot,
           TdInkKind  kind,
           double     value,
           double     low,
           double     high)
{
  const double x = td_frame_place (dot->frame, value), top = dot->middle - dot->size / 2;
  const double reach[] = { MIN (td_frame_place (dot->frame, low), x - dot->size * 1.2),
                           MAX (td_frame_place (dot->frame, high), x + dot->size * 1.2) };

  for (guint i = 0; i < G_N_ELEMENTS (reach); i++)
    td_scene_builder_add_ink (dot->builder, (TdInk){ .kind = TD_INK_FADE, .role = dot->role, .x1 = x, .y1 = top,
                                                     .x2 = reach[i], .y2 = top + dot->size, .alpha = 0.75 });
  add_circle (dot, kind, x);
}

static void
draw_above (const Dot *dot,
            TdInkKind  kind,
            double     value,
            double     low,
            double     high)
{
  const double x = td_frame_place (dot->frame, value);

  add_circle (dot, kind, x);
  add_arrow (dot, x, 1);
}

/* Hollow: the number is a limit, not a value. */
static void
draw_below (const Dot *dot,
            TdInkKind  kind,
            double     value,
            double     low,
            double     high)
{
  const double x = td_frame_place (dot->frame, value);

  add_circle (dot, TD_INK_RING, x);
  add_arrow (dot, x, -1);
}

static void
draw_pair (const Dot *dot,
           TdInkKind  kind,
           double     low,
           double     high,
           TdDash     dash)
{
  const double x1 = td_frame_place (dot->frame, low), x2 = td_frame_place (dot->frame, high);

  add_line (dot, dot->role, x1, dot->middle, x2, dot->middle, dot->line, dash);
  add_circle (dot, kind, x1);
  add_circle (dot, kind, x2);
}

static void
draw_range (const Dot *dot,
            TdInkKind  kind,
            double     value,
            double     low,
            double     high)
{
  draw_pair (dot, kind, low, high, TD_DASH_NONE);
}

static void
draw_either (const Dot *dot,
             TdInkKind  kind,
             double     value,
             double     low,
             double     high)
{
  draw_pair (dot, kind, low, high, TD_DASH_DOTTED);
}

static void (*const draw_end[TD_N_ENDS]) (const Dot *, TdInkKind, double, double, double) = {
  [TD_END_PLAIN] = draw_plain, [TD_END_FIRM] = draw_firm,   [TD_END_SOFT] = draw_soft,
  [TD_END_ABOVE] = draw_above, [TD_END_BELOW] = draw_below, [TD_END_RANGE] = draw_range,
  [TD_END_EITHER] = draw_either,
};

static void
draw_words (const Dot *dot,
            double     y,
            double     thickness)
{
  td_scene_builder_add_ink (dot->builder,
                            (TdInk){ .kind = TD_INK_HATCH, .role = TD_ROLE_MUTED, .x1 = dot->frame->x, .y1 = y,
                                     .x2 = dot->frame->x + dot->frame->stub, .y2 = y + thickness,
                                     .pattern = TD_PATTERN_RISING });
}

static gboolean
has_pair (TdEnd end)
{
  return end == TD_END_SOFT || end == TD_END_RANGE || end == TD_END_EITHER;
}

static void
dot_draw (const TdDatum  *datum,
          const TdFrame  *frame,
          TdSceneBuilder *builder,
          double          y,
          double          thickness)
{
  const Dot dot = { frame, builder, TD_ROLE_SERIES + datum->series, y + thickness / 2,
                    MIN (most_dot, thickness), whisker };

  if (datum->kind == TD_DATUM_WORDS)
    draw_words (&dot, y, thickness);
  if (datum->kind != TD_DATUM_VALUE && datum->kind != TD_DATUM_SPREAD)
    return;

  if (datum->kind == TD_DATUM_SPREAD)
    {
      draw_pair (&dot, TD_INK_RING, datum->low, datum->high, TD_DASH_NONE);
      return;
    }
  add_guide (&dot, td_frame_place (frame, has_pair (datum->end) ? datum->low : datum->value));
  draw_end[datum->end](&dot, TD_INK_DOT, datum->value, datum->low, datum->high);
}

static void
rival_draw (const TdRival  *rival,
            guint           series,
            const TdFrame  *frame,
            TdSceneBuilder *builder,
            double          y,
            double          thickness)
{
  const Dot dot = { frame, builder, TD_ROLE_SERIES + series, y + thickness / 2, MIN (rival_dot, thickness),
                    rival_whisker };

  draw_end[rival->end](&dot, TD_INK_RING, rival->value, rival->low, rival->high);
}

static double
get_reach (TdEnd  end,
           double value,
           double high)
{
  return has_pair (end) ? high : value;
}

static double
get_least (TdEnd  end,
           double value,
           double low)
{
  if (end == TD_END_BELOW)
    return value / room_below;

  return has_pair (end) ? low : value;
}

static double
dot_get_reach (const TdDatum *datum)
{
  if (datum->kind == TD_DATUM_SPREAD)
    return datum->high;

  return datum->kind == TD_DATUM_VALUE ? get_reach (datum->end, datum->value, datum->high) : 0;
}

static double
rival_get_reach (const TdRival *rival)
{
  return get_reach (rival->end, rival->value, rival->high);
}

static double
dot_get_least (const TdDatum *datum)
{
  if (datum->kind == TD_DATUM_SPREAD)
    return datum->low;

  return datum->kind == TD_DATUM_VALUE ? get_least (datum->end, datum->value, datum->low) : -1;
}

static double
rival_get_least (const TdRival *rival)
{
  return get_least (rival->end, rival->value, rival->low);
}

static double
get_overshoot (TdEnd  end,
               double size)
{
  if (end == TD_END_ABOVE)
    return arrow + end_past;

  return end == TD_END_SOFT ? size * 1.2 : size / 2;
}

static double
dot_get_overshoot (const TdDatum *datum,
                   const TdFrame *frame)
{
  if (datum->kind == TD_DATUM_WORDS)
    return frame->stub;
  if (datum->kind == TD_DATUM_SPREAD)
    return most_dot / 2;

  return datum->kind == TD_DATUM_VALUE ? get_overshoot (datum->end, most_dot) : 0;
}

static double
rival_get_overshoot (const TdRival *rival,
                     const TdFrame *frame)
{
  return get_overshoot (rival->end, rival_dot);
}

const TdLayer *
td_layer_dot (void)
{
  static const TdLayer dot = {
    .get_reach = dot_get_reach,
    .get_rival_reach = rival_get_reach,
    .get_least = dot_get_least,
    .get_rival_least = rival_get_least,
    .get_overshoot = dot_get_overshoot,
    .get_rival_overshoot = rival_get_overshoot,
    .draw = dot_draw,
    .draw_rival = rival_draw,
  };

  return &dot;
}

const TdLayer *
td_layer_for_plot (const TdPlot *plot)
{
  return plot->has_dots ? td_layer_dot () : td_layer_bar ();
}
