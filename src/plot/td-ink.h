/* td-ink.h: where the parts of a shape are, for all that draw it (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-scene-private.h"

G_BEGIN_DECLS

typedef struct
{
  double x, y;
} TdPoint;

typedef struct
{
  TdPoint from, to;
} TdSegment;

/* The rectangle between both corners of a shape. */
TdRect td_ink_get_rect (const TdInk *ink);

/* Of a FRAME: the line that its edge is drawn along.
 * @line: (out): its width, which may be less than was asked for */
TdRect td_ink_get_edge (const TdInk *ink,
                        double      *line);

/* Of a BOX, a RING, a DOT. */
double td_ink_get_radius (const TdInk *ink);

/* Of an ARROW: side, tip, other side. */
void td_ink_get_head (const TdInk *ink,
                      TdPoint      head[3]);

/* @pattern: (out): on and off
 * Returns: whether the line is broken at all. */
gboolean td_ink_get_dash (const TdInk *ink,
                          double       pattern[2]);

/* Of a HATCH: its lines, to be cut off at its rectangle.
 * @line: (out): their width
 * Returns: (transfer full) (element-type TdSegment) */
GArray *td_ink_list_hatch (const TdInk *ink,
                           double      *line);

/* Of a FADE: how opaque it is where it starts. */
double td_ink_get_fade (const TdInk *ink);

/* @at: the end of @out, of a scene whose ids begin with @prefix; @number: tells
 * the shape from others of the scene.
 * Appends it as SVG. */
void td_ink_add_svg (const TdInk *ink,
                     const char  *prefix,
                     guint        number,
                     GString     *out);

/* "1.25": to 0.01, in any locale. */
void td_svg_add_plain (GString *out,
                       double   number);

/* " name="1.25"". */
void td_svg_add_number (GString    *out,
                        const char *name,
                        double      number);

/* " class="td-fill-ink" fill="#241f31"": what a theme may replace, and what
 * stands where none does.
 * @what: "fill", "stroke", "stop-color" */
void td_svg_add_color (GString    *out,
                       const char *what,
                       TdRole      role,
                       TdColor     color);

G_END_DECLS
