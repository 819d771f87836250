/* td-scene-draw.c: drawing a scene with cairo
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-ink.h"

static void
set_color (cairo_t *cr,
           TdColor  color,
           double   alpha)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha * alpha);
}

static void
set_dash (const TdInk *ink,
          cairo_t     *cr)
{
  double pattern[2];
  const gboolean is_broken = td_ink_get_dash (ink, pattern);

  cairo_set_dash (cr, pattern, is_broken ? 2 : 0, 0);
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
  add_rect (cr, td_ink_get_rect (ink));
  cairo_fill (cr);
}

static void
draw_box (const TdInk *ink,
          cairo_t     *cr)
{
  const TdRect r = td_ink_get_rect (ink);
  const double radius = td_ink_get_radius (ink);

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
  double line;
  const TdRect edge = td_ink_get_edge (ink, &line);

  cairo_set_line_width (cr, line);
  set_dash (ink, cr);
  add_rect (cr, edge);
  cairo_stroke (cr);
}

static void
draw_line (const TdInk *ink,
           cairo_t     *cr)
{
  cairo_set_line_width (cr, ink->line);
  set_dash (ink, cr);
  cairo_move_to (cr, ink->x1, ink->y1);
  cairo_line_to (cr, ink->x2, ink->y2);
  cairo_stroke (cr);
}

static void
draw_arrow (const TdInk *ink,
            cairo_t     *cr)
{
  TdPoint head[3];

  draw_line (ink, cr);
  td_ink_get_head (ink, head);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < G_N_ELEMENTS (head); i++)
    cairo_line_to (cr, head[i].x, head[i].y);
  cairo_stroke (cr);
}

static void
draw_fade (const TdInk *ink,
           cairo_t     *cr)
{
  const TdColor c = ink->color;
  cairo_pattern_t *fade = cairo_pattern_create_linear (ink->x1, 0, ink->x2, 0);

  cairo_pattern_add_color_stop_rgba (fade, 0, c.red, c.green, c.blue, td_ink_get_fade (ink));
  cairo_pattern_add_color_stop_rgba (fade, 1, c.red, c.green, c.blue, 0);
  cairo_set_source (cr, fade);
  add_rect (cr, td_ink_get_rect (ink));
  cairo_fill (cr);
  cairo_pattern_destroy (fade);
}

static void
draw_hatch (const TdInk *ink,
            cairo_t     *cr)
{
  double line;
  g_autoptr (GArray) lines = td_ink_list_hatch (ink, &line);

  add_rect (cr, td_ink_get_rect (ink));
  cairo_clip (cr);
  cairo_set_line_width (cr, line);
  for (guint i = 0; i < lines->len; i++)
    {
      const TdSegment *segment = &g_array_index (lines, TdSegment, i);

      cairo_move_to (cr, segment->from.x, segment->from.y);
      cairo_line_to (cr, segment->to.x, segment->to.y);
    }
  cairo_stroke (cr);
}

static void
add_circle (const TdInk *ink,
            cairo_t     *cr)
{
  const TdRect r = td_ink_get_rect (ink);

  cairo_arc (cr, r.x + r.width / 2, r.y + r.height / 2, td_ink_get_radius (ink), 0, 2 * G_PI);
}

static void
draw_ring (const TdInk *ink,
           cairo_t     *cr)
{
  add_circle (ink, cr);
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
  add_circle (ink, cr);
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
