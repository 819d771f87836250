/* td-layer-bar.c: bars whose end tells the bound of their number
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-layer.h"

#include <math.h>

/* Points of plain type. */
static const double end_past = 3;     /* how far an end line stands out of its bar */
static const double end_line = 2.4;
static const double whisker = 1.8;
static const double edge = 1.3;       /* of what is hollow */
static const double thinnest = 1.2;   /* of a bar that is nothing beside its neighbours */
static const double zero_stroke = 5;
static const double arrow_line = 1.5;
static const double arrow_past = 4;   /* past the fade */
static const double arrow_least = 12; /* a head and a little */
static const double arrow_outside = 24;
static const double ring = 9;
static const double seam = 0.75;      /* of a bar under its fade, lest the ground shine through */

static TdRole
series_role (guint series)
{
  return TD_ROLE_SERIES + series;
}

static void
add_rect (TdSceneBuilder *builder,
          TdInkKind       kind,
          TdRole          role,
          TdRect          box)
{
  td_scene_builder_add_ink (builder, (TdInk){ .kind = kind, .role = role, .x1 = box.x, .y1 = box.y,
                                              .x2 = box.x + box.width, .y2 = box.y + box.height,
                                              .line = edge });
}

static void
add_stroke (TdSceneBuilder *builder,
            TdRole          role,
            double          x1,
            double          x2,
            double          y,
            double          line,
            TdDash          dash)
{
  td_scene_builder_add_ink (builder, (TdInk){ .kind = TD_INK_LINE, .role = role, .x1 = x1, .y1 = y,
                                              .x2 = x2, .y2 = y, .line = line, .dash = dash });
}

static void
add_end (TdSceneBuilder *builder,
         TdRole          role,
         double          x,
         double          y1,
         double          y2,
         double          line)
{
  td_scene_builder_add_ink (builder, (TdInk){ .kind = TD_INK_LINE, .role = role, .x1 = x, .y1 = y1,
                                              .x2 = x, .y2 = y2, .line = line });
}

static void
add_arrow (TdSceneBuilder *builder,
           TdRole          role,
           double          from,
           double          to,
           double          y)
{
  td_scene_builder_add_ink (builder, (TdInk){ .kind = TD_INK_ARROW, .role = role, .x1 = from, .y1 = y,
                                              .x2 = to, .y2 = y, .line = arrow_line });
}

/* What the functions below draw: a bar in its band. */
typedef struct
{
  const TdFrame  *frame;
  TdSceneBuilder *builder;
  TdRole          role;
  guint           series;
  double          y, thickness;
} Bar;

static double
middle (const Bar *bar)
{
  return bar->y + bar->thickness / 2;
}

/* A bar that is not nothing is seen, however small beside the longest. */
static void
fill_to (const Bar *bar,
         double     x)
{
  const TdPattern pattern = td_scene_builder_get_theme (bar->builder)->series[bar->series].pattern;
  const TdRect box = { bar->frame->x, bar->y, MAX (x - bar->frame->x, thinnest), bar->thickness };

  add_rect (bar->builder, TD_INK_FILL, bar->role, box);
  if (pattern != TD_PATTERN_SOLID)
    td_scene_builder_add_ink (bar->builder,
                              (TdInk){ .kind = TD_INK_HATCH, .role = TD_ROLE_SURFACE, .x1 = box.x,
                                       .y1 = box.y, .x2 = box.x + box.width,
                                       .y2 = box.y + box.height, .pattern = pattern });
}

static void
fade (const Bar *bar,
      double     from,
      double     to,
      double     alpha)
{
  td_scene_builder_add_ink (bar->builder,
                            (TdInk){ .kind = TD_INK_FADE, .role = bar->role, .x1 = from,
                                     .y1 = bar->y, .x2 = to, .y2 = bar->y + bar->thickness,
                                     .alpha = alpha });
}

static void
draw_plain (const Bar     *bar,
            const TdDatum *datum)
{
  fill_to (bar, td_frame_place (bar->frame, datum->value));
}

static void
draw_firm (const Bar     *bar,
           const TdDatum *datum)
{
  const double x = td_frame_place (bar->frame, datum->value);

  fill_to (bar, x);
  add_end (bar->builder, TD_ROLE_INK, x, bar->y - end_past, bar->y + bar->thickness + end_past, end_line);
}

static void
draw_soft (const Bar     *bar,
           const TdDatum *datum)
{
  const double low = td_frame_place (bar->frame, datum->low);

  fill_to (bar, low + seam);
  fade (bar, low, MAX (td_frame_place (bar->frame, datum->high), low + bar->frame->fade / 4), 1);
}

/* The step in strength is where the number is; what follows is of no length in
 * particular, and the arrow says so. */
static void
draw_above (const Bar     *bar,
            const TdDatum *datum)
{
  const double x = td_frame_place (bar->frame, datum->value);
  const double to = x + bar->frame->fade;

  fill_to (bar, x);
  fade (bar, x, to, 0.6);
  add_arrow (bar->builder, TD_ROLE_INK, x + bar->frame->fade * 0.25, to + arrow_past, middle (bar));
}

static void
draw_below (const Bar     *bar,
            const TdDatum *datum)
{
  const double start = bar->frame->x, x = td_frame_place (bar->frame, datum->value);
  const double inside = MIN (x - start - 2 * end_line, bar->frame->fade);
  TdInk hollow = { .kind = TD_INK_FRAME, .role = bar->role, .x1 = start, .y1 = bar->y,
                   .x2 = MAX (x, start + thinnest), .y2 = bar->y + bar->thickness, .line = edge,
                   .dash = TD_DASH_DASHED };

  td_scene_builder_add_ink (bar->builder, hollow);
  add_end (bar->builder, bar->role, x, bar->y - end_past, bar->y + bar->thickness + end_past, end_line);
  if (inside >= arrow_least)
    add_arrow (bar->builder, TD_ROLE_INK, x - end_line * 2, x - end_line - inside, middle (bar));
  else
    add_arrow (bar->builder, TD_ROLE_INK, x + arrow_outside, x + end_line * 1.5, middle (bar));
}

static void
draw_pair (const Bar *bar,
           double     low,
           double     high,
           TdDash     dash)
{
  const double x1 = td_frame_place (bar->frame, low), x2 = td_frame_place (bar->frame, high);

  fill_to (bar, x1);
  add_stroke (bar->builder, TD_ROLE_INK, x1, x2, middle (bar), whisker, dash);
  add_end (bar->builder, TD_ROLE_INK, x1, bar->y, bar->y + bar->thickness, whisker);
  add_end (bar->builder, TD_ROLE_INK, x2, bar->y, bar->y + bar->thickness, whisker);
}

static void
draw_range (const Bar     *bar,
            const TdDatum *datum)
{
  draw_pair (bar, datum->low, datum->high, TD_DASH_NONE);
}

static void
draw_either (const Bar     *bar,
             const TdDatum *datum)
{
  draw_pair (bar, datum->low, datum->high, TD_DASH_DOTTED);
}

static void (*const draw_end[TD_N_ENDS]) (const Bar *, const TdDatum *) = {
  [TD_END_PLAIN] = draw_plain, [TD_END_FIRM] = draw_firm,   [TD_END_SOFT] = draw_soft,
  [TD_END_ABOVE] = draw_above, [TD_END_BELOW] = draw_below, [TD_END_RANGE] = draw_range,
  [TD_END_EITHER] = draw_either,
};

static void
draw_zero (const Bar *bar)
{
  add_end (bar->builder, bar->role, bar->frame->x, bar->y, bar->y + bar->thickness, zero_stroke);
}

/* Only 0 itself: "less than 0" makes no sense, and more than 0 is not 0. */
static gboolean
is_zero (const TdDatum *datum)
{
  return datum->value <= 0 && (datum->end == TD_END_PLAIN || datum->end == TD_END_FIRM);
}

static void
draw_value (const Bar     *bar,
            const TdDatum *datum)
{
  if (is_zero (datum))
    draw_zero (bar);
  else
    draw_end[datum->end](bar, datum);
}

static void
add_ring (const Bar *bar,
          double     x)
{
  const double size = MIN (ring, bar->thickness);

  td_scene_builder_add_ink (bar->builder,
                            (TdInk){ .kind = TD_INK_RING, .role = bar->role, .x1 = x - size / 2,
                                     .y1 = middle (bar) - size / 2, .x2 = x + size / 2,
                                     .y2 = middle (bar) + size / 2, .line = 2 });
}

static void
draw_spread (const Bar     *bar,
             const TdDatum *datum)
{
  const double x1 = td_frame_place (bar->frame, datum->low);
  const double x2 = td_frame_place (bar->frame, datum->high);

  add_stroke (bar->builder, bar->role, x1, x2, middle (bar), whisker, TD_DASH_NONE);
  add_ring (bar, x1);
  add_ring (bar, x2);
}

static void
draw_words (const Bar     *bar,
            const TdDatum *datum)
{
  td_scene_builder_add_ink (bar->builder,
                            (TdInk){ .kind = TD_INK_HATCH, .role = TD_ROLE_MUTED, .x1 = bar->frame->x,
                                     .y1 = bar->y, .x2 = bar->frame->x + bar->frame->stub,
                                     .y2 = bar->y + bar->thickness, .pattern = TD_PATTERN_RISING });
}

static void
draw_nothing (const Bar     *bar,
              const TdDatum *datum)
{
}

static void (*const draw_datum[]) (const Bar *, const TdDatum *) = {
  [TD_DATUM_VALUE] = draw_value,    [TD_DATUM_SPREAD] = draw_spread,
  [TD_DATUM_WORDS] = draw_words,    [TD_DATUM_ABSENT] = draw_nothing,
  [TD_DATUM_WITHHELD] = draw_nothing,
};

static void
bar_draw (const TdDatum  *datum,
          const TdFrame  *frame,
          TdSceneBuilder *builder,
          double          y,
          double          thickness)
{
  const Bar bar = { frame, builder, series_role (datum->series), datum->series, y, thickness };

  draw_datum[datum->kind](&bar, datum);
}

/* The same ends, in outline. */
static void
rival_draw (const TdRival  *rival,
            guint           series,
            const TdFrame  *frame,
            TdSceneBuilder *builder,
            double          y,
            double          thickness)
{
  const Bar bar = { frame, builder, series_role (series), series, y, thickness };
  const gboolean is_pair = rival->end == TD_END_RANGE || rival->end == TD_END_EITHER;
  const double x = td_frame_place (frame, is_pair || rival->end == TD_END_SOFT ? rival->low : rival->value);
  const double high = td_frame_place (frame, rival->high);
  TdInk hollow = { .kind = TD_INK_FRAME, .role = bar.role, .x1 = frame->x, .y1 = y,
                   .x2 = MAX (x, frame->x + 2 * thinnest), .y2 = y + thickness, .line = edge,
                   .dash = rival->end == TD_END_BELOW ? TD_DASH_DASHED : TD_DASH_NONE };

  td_scene_builder_add_ink (builder, hollow);
  if (rival->end == TD_END_ABOVE)
    add_arrow (builder, bar.role, x, x + frame->fade / 2 + arrow_past, middle (&bar));
  if (rival->end == TD_END_FIRM || rival->end == TD_END_BELOW)
    add_end (builder, bar.role, x, y - 1, y + thickness + 1, end_line);
  if (rival->end == TD_END_BELOW)
    add_arrow (builder, bar.role, x + arrow_outside, x + end_line * 1.5, middle (&bar));
  if (rival->end == TD_END_SOFT)
    add_stroke (builder, bar.role, x, MAX (high, x + 6), middle (&bar), thickness / 3, TD_DASH_DOTTED);
  if (!is_pair)
    return;

  add_stroke (builder, bar.role, x, high, middle (&bar), edge,
              rival->end == TD_END_EITHER ? TD_DASH_DOTTED : TD_DASH_NONE);
  add_end (builder, bar.role, high, y, y + thickness, edge);
}

static gboolean
ends_at_high (TdEnd end)
{
  return end == TD_END_SOFT || end == TD_END_RANGE || end == TD_END_EITHER;
}

static double
bar_get_reach (const TdDatum *datum)
{
  if (datum->kind == TD_DATUM_SPREAD)
    return datum->high;
  if (datum->kind != TD_DATUM_VALUE)
    return 0;

  return ends_at_high (datum->end) ? datum->high : datum->value;
}

static double
rival_get_reach (const TdRival *rival)
{
  return ends_at_high (rival->end) ? rival->high : rival->value;
}

/* Bars start at 0 whatever they show. */
static double
bar_get_least (const TdDatum *datum)
{
  return 0;
}

static double
rival_get_least (const TdRival *rival)
{
  return 0;
}

static double
bar_get_overshoot (const TdDatum *datum,
                   const TdFrame *frame)
{
  const double length = td_scale_map (frame->scale, datum->value) * frame->width;
  const double soft = td_scale_map (frame->scale, datum->high - datum->low) * frame->width;

  if (datum->kind == TD_DATUM_WORDS)
    return frame->stub;
  if (datum->kind == TD_DATUM_SPREAD)
    return ring / 2;
  if (datum->kind != TD_DATUM_VALUE)
    return 0;
  if (datum->end == TD_END_ABOVE)
    return frame->fade + arrow_past + end_past;
  if (datum->end == TD_END_SOFT)
    return MAX (end_line, frame->fade / 4 - soft);
  if (datum->end == TD_END_BELOW && length < arrow_least + 2 * end_line)
    return arrow_outside;

  return end_line;
}

static double
rival_get_overshoot (const TdRival *rival,
                     const TdFrame *frame)
{
  if (rival->end == TD_END_ABOVE)
    return frame->fade / 2 + arrow_past;

  return rival->end == TD_END_BELOW ? arrow_outside : 6;
}

const TdLayer *
td_layer_bar (void)
{
  static const TdLayer bar = {
    .get_reach = bar_get_reach,
    .get_rival_reach = rival_get_reach,
    .get_least = bar_get_least,
    .get_rival_least = rival_get_least,
    .get_overshoot = bar_get_overshoot,
    .get_rival_overshoot = rival_get_overshoot,
    .draw = bar_draw,
    .draw_rival = rival_draw,
  };

  return &bar;
}
