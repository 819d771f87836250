/* td-scene-draw.c: drawing a scene with cairo
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-scene-private.h"

#include <math.h>

/* At scale 1. */
static const double head_length = 6, head_width = 4.5, hatch_gap = 5, hatch_line = 1.1;
static const double dashes[] = { 4, 3 }, dots[] = { 1.5, 2.5 };

static TdRect
ink_rect (const TdInk *ink)
{
  return (TdRect){ MIN (ink->x1, ink->x2), MIN (ink->y1, ink->y2), fabs (ink->x2 - ink->x1),
                   fabs (ink->y2 - ink->y1) };
}

static void
set_color (cairo_t *cr,
           TdColor  color,
           double   alpha)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha * alpha);
}

static void
set_dash (cairo_t *cr,
          TdDash   dash,
          double   unit)
{
  const double *pattern = dash == TD_DASH_DOTTED ? dots : dashes;
  const double scaled[] = { pattern[0] * unit, pattern[1] * unit };

  cairo_set_dash (cr, scaled, dash == TD_DASH_NONE ? 0 : 2, 0);
}

static void
add_rect (cairo_t *cr,
          TdRect   rect)
{
  cairo_rectangle (cr, rect.x, rect.y, rect.width, rect.height);
}

static void
draw_fill (const TdInk *ink,
           cairo_t     *cr)
{
  add_rect (cr, ink_rect (ink));
  cairo_fill (cr);
}

static void
draw_box (const TdInk *ink,
          cairo_t     *cr)
{
  const TdRect r = ink_rect (ink);
  const double radius = MIN (ink->line, r.height / 2);

  cairo_new_sub_path (cr);
  cairo_arc (cr, r.x + r.width - radius, r.y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, r.x + r.width - radius, r.y + r.height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, r.x + radius, r.y + r.height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, r.x + radius, r.y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_frame (const TdInk *ink,
            cairo_t     *cr)
{
  const TdRect r = ink_rect (ink);
  const double line = MIN (ink->line, MIN (r.width, r.height));

  cairo_set_line_width (cr, line);
  set_dash (cr, ink->dash, ink->unit);
  add_rect (cr, (TdRect){ r.x + line / 2, r.y + line / 2, r.width - line, r.height - line });
  cairo_stroke (cr);
}

static void
draw_line (const TdInk *ink,
           cairo_t     *cr)
{
  cairo_set_line_width (cr, ink->line);
  set_dash (cr, ink->dash, ink->unit);
  cairo_move_to (cr, ink->x1, ink->y1);
  cairo_line_to (cr, ink->x2, ink->y2);
  cairo_stroke (cr);
}

static void
draw_arrow (const TdInk *ink,
            cairo_t     *cr)
{
  const double back = (ink->x2 > ink->x1 ? -1 : 1) * head_length * ink->unit;
  const double side = head_width * ink->unit;

  draw_line (ink, cr);
  set_dash (cr, TD_DASH_NONE, 1);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, ink->x2 + back, ink->y2 - side);
  cairo_line_to (cr, ink->x2, ink->y2);
  cairo_line_to (cr, ink->x2 + back, ink->y2 + side);
  cairo_stroke (cr);
}

static void
draw_fade (const TdInk *ink,
           cairo_t     *cr)
{
  const TdColor c = ink->color;
  cairo_pattern_t *fade = cairo_pattern_create_linear (ink->x1, 0, ink->x2, 0);

  cairo_pattern_add_color_stop_rgba (fade, 0, c.red, c.green, c.blue, ink->alpha > 0 ? ink->alpha : 1);
  cairo_pattern_add_color_stop_rgba (fade, 1, c.red, c.green, c.blue, 0);
  cairo_set_source (cr, fade);
  add_rect (cr, ink_rect (ink));
  cairo_fill (cr);
  cairo_pattern_destroy (fade);
}

/* Lines at 45 degrees from the start of the rectangle; @slope 1 falls, -1 rises. */
static void
add_slanted (cairo_t *cr,
             TdRect   r,
             double   gap,
             int      slope)
{
  const double y1 = slope > 0 ? r.y : r.y + r.height, y2 = slope > 0 ? r.y + r.height : r.y;

  for (double x = r.x - r.height + gap / 2; x < r.x + r.width; x += gap * G_SQRT2)
    {
      cairo_move_to (cr, x, y1);
      cairo_line_to (cr, x + r.height, y2);
    }
}

static void
add_straight (cairo_t *cr,
              TdRect   r,
              double   gap,
              gboolean vertical)
{
  const double length = vertical ? r.width : r.height;

  for (double at = gap / 2; at < length; at += gap)
    {
      cairo_move_to (cr, vertical ? r.x + at : r.x, vertical ? r.y : r.y + at);
      cairo_line_to (cr, vertical ? r.x + at : r.x + r.width, vertical ? r.y + r.height : r.y + at);
    }
}

static void
draw_hatch (const TdInk *ink,
            cairo_t     *cr)
{
  const TdRect r = ink_rect (ink);
  const double gap = hatch_gap * ink->unit;

  add_rect (cr, r);
  cairo_clip (cr);
  cairo_set_line_width (cr, hatch_line * ink->unit);
  if (ink->pattern == TD_PATTERN_RISING || ink->pattern == TD_PATTERN_CROSS)
    add_slanted (cr, r, gap, -1);
  if (ink->pattern == TD_PATTERN_FALLING || ink->pattern == TD_PATTERN_CROSS)
    add_slanted (cr, r, gap, 1);
  if (ink->pattern == TD_PATTERN_VERTICAL || ink->pattern == TD_PATTERN_HORIZONTAL)
    add_straight (cr, r, gap, ink->pattern == TD_PATTERN_VERTICAL);
  cairo_stroke (cr);
}

static void
draw_ring (const TdInk *ink,
           cairo_t     *cr)
{
  const TdRect r = ink_rect (ink);

  cairo_arc (cr, r.x + r.width / 2, r.y + r.height / 2, (r.height - ink->line) / 2, 0, 2 * G_PI);
  set_color (cr, ink->ground, 1);
  cairo_fill_preserve (cr);
  set_color (cr, ink->color, 1);
  cairo_set_line_width (cr, ink->line);
  cairo_stroke (cr);
}

static void
draw_dot (const TdInk *ink,
          cairo_t     *cr)
{
  const TdRect r = ink_rect (ink);

  cairo_arc (cr, r.x + r.width / 2, r.y + r.height / 2, r.height / 2, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void (*const draw_kind[]) (const TdInk *, cairo_t *) = {
  [TD_INK_FILL] = draw_fill,   [TD_INK_BOX] = draw_box,     [TD_INK_FRAME] = draw_frame,
  [TD_INK_LINE] = draw_line,   [TD_INK_ARROW] = draw_arrow, [TD_INK_FADE] = draw_fade,
  [TD_INK_HATCH] = draw_hatch, [TD_INK_RING] = draw_ring,
  [TD_INK_DOT] = draw_dot,
};

void
td_ink_draw (const TdInk *ink,
             cairo_t     *cr)
{
  cairo_save (cr);
  set_color (cr, ink->color, 1);
  draw_kind[ink->kind](ink, cr);
  cairo_restore (cr);
}

TdRect
td_ink_get_extents (const TdInk *ink)
{
  const TdRect r = ink_rect (ink);
  const gboolean is_line = ink->kind == TD_INK_LINE || ink->kind == TD_INK_ARROW;
  const double half = is_line ? ink->line / 2 : 0;
  const double side = ink->kind == TD_INK_ARROW ? head_width * ink->unit : 0;
  const double along_x = ink->y1 == ink->y2 && ink->kind == TD_INK_LINE ? 0 : half;
  const double along_y = ink->x1 == ink->x2 && is_line ? 0 : half + side;

  return (TdRect){ r.x - along_x, r.y - along_y, r.width + 2 * along_x, r.height + 2 * along_y };
}

static void
draw_text (const TdPlacedText *text,
           cairo_t            *cr)
{
  cairo_save (cr);
  set_color (cr, text->color, 1);
  cairo_translate (cr, text->x, text->baseline);
  cairo_scale (cr, text->scale, text->scale);
  td_text_line_draw (text->line, cr, 0, 0);
  cairo_restore (cr);
}

void
td_scene_draw_ink (TdScene *scene,
                   cairo_t *cr)
{
  g_return_if_fail (scene != NULL && cr != NULL);

  for (guint i = 0; i < scene->inks->len; i++)
    td_ink_draw (&g_array_index (scene->inks, TdInk, i), cr);
  for (guint i = 0; i < scene->texts->len; i++)
    draw_text (&g_array_index (scene->texts, TdPlacedText, i), cr);
}

void
td_scene_draw (TdScene *scene,
               cairo_t *cr)
{
  g_return_if_fail (scene != NULL && cr != NULL);

  cairo_save (cr);
  set_color (cr, scene->surface, 1);
  cairo_rectangle (cr, 0, 0, scene->width, scene->height);
  cairo_fill (cr);
  cairo_restore (cr);
  td_scene_draw_ink (scene, cr);
}
