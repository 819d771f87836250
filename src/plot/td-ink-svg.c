/* td-ink-svg.c: one shape as SVG
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-ink.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const TdInk *ink;
  const char  *prefix;
  guint        number;
  GString     *out;
} Shape;

/* To 0.01, and never "-0". */
void
td_svg_add_plain (GString *out,
                  double   number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  const double rounded = round (number * 100) / 100;
  char *end = g_ascii_formatd (digits, sizeof digits, "%.2f", rounded == 0 ? 0 : rounded);

  end += strlen (digits);
  while (end[-1] == '0')
    *--end = '\0';
  if (end[-1] == '.')
    *--end = '\0';
  g_string_append (out, digits);
}

void
td_svg_add_number (GString    *out,
                   const char *name,
                   double      number)
{
  g_string_append_printf (out, " %s=\"", name);
  td_svg_add_plain (out, number);
  g_string_append_c (out, '"');
}

void
td_svg_add_color (GString    *out,
                  const char *what,
                  TdRole      role,
                  TdColor     color)
{
  g_autofree char *hex = td_color_to_hex (color);

  g_string_append_printf (out, " class=\"td-%s-%s\" %s=\"%s\"", what, td_role_get_id (role), what, hex);
}

/* The parts of an element, in the order in which they are written. */

static void
begin (const Shape *shape,
       const char  *name)
{
  g_string_append_printf (shape->out, "<%s", name);
}

static void
end (const Shape *shape)
{
  g_string_append (shape->out, "/>\n");
}

static void
add_rect (const Shape *shape,
          TdRect       rect)
{
  td_svg_add_number (shape->out, "x", rect.x);
  td_svg_add_number (shape->out, "y", rect.y);
  td_svg_add_number (shape->out, "width", rect.width);
  td_svg_add_number (shape->out, "height", rect.height);
}

static void
add_color (const Shape *shape,
           const char  *what)
{
  td_svg_add_color (shape->out, what, shape->ink->role, shape->ink->color);
}

static void
add_stroke (const Shape *shape,
            double       width)
{
  add_color (shape, "stroke");
  td_svg_add_number (shape->out, "stroke-width", width);
}

static void
add_dash (const Shape *shape)
{
  double pattern[2];

  if (!td_ink_get_dash (shape->ink, pattern))
    return;

  g_string_append (shape->out, " stroke-dasharray=\"");
  td_svg_add_plain (shape->out, pattern[0]);
  g_string_append_c (shape->out, ' ');
  td_svg_add_plain (shape->out, pattern[1]);
  g_string_append_c (shape->out, '"');
}

static void
add_point (const Shape *shape,
           char         command,
           TdPoint      point)
{
  g_string_append_c (shape->out, command);
  td_svg_add_plain (shape->out, point.x);
  g_string_append_c (shape->out, ' ');
  td_svg_add_plain (shape->out, point.y);
}

static void
write_fill (const Shape *shape)
{
  begin (shape, "rect");
  add_rect (shape, td_ink_get_rect (shape->ink));
  add_color (shape, "fill");
  end (shape);
}

static void
write_box (const Shape *shape)
{
  begin (shape, "rect");
  add_rect (shape, td_ink_get_rect (shape->ink));
  td_svg_add_number (shape->out, "rx", td_ink_get_radius (shape->ink));
  add_color (shape, "fill");
  end (shape);
}

static void
write_frame (const Shape *shape)
{
  double line;
  const TdRect edge = td_ink_get_edge (shape->ink, &line);

  begin (shape, "rect");
  add_rect (shape, edge);
  g_string_append (shape->out, " fill=\"none\"");
  add_stroke (shape, line);
  add_dash (shape);
  end (shape);
}

static void
write_line (const Shape *shape)
{
  begin (shape, "line");
  td_svg_add_number (shape->out, "x1", shape->ink->x1);
  td_svg_add_number (shape->out, "y1", shape->ink->y1);
  td_svg_add_number (shape->out, "x2", shape->ink->x2);
  td_svg_add_number (shape->out, "y2", shape->ink->y2);
  add_stroke (shape, shape->ink->line);
  add_dash (shape);
  end (shape);
}

static void
write_arrow (const Shape *shape)
{
  TdPoint head[3];

  write_line (shape);
  td_ink_get_head (shape->ink, head);
  begin (shape, "path");
  g_string_append (shape->out, " d=\"");
  for (guint i = 0; i < G_N_ELEMENTS (head); i++)
    add_point (shape, i == 0 ? 'M' : 'L', head[i]);
  g_string_append (shape->out, "\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
  add_stroke (shape, shape->ink->line);
  end (shape);
}

static void
write_stop (const Shape *shape,
            double       offset,
            double       opacity)
{
  begin (shape, "stop");
  td_svg_add_number (shape->out, "offset", offset);
  add_color (shape, "stop-color");
  td_svg_add_number (shape->out, "stop-opacity", opacity);
  end (shape);
}

static void
write_fade (const Shape *shape)
{
  g_string_append_printf (shape->out, "<linearGradient id=\"%s-fade%u\" gradientUnits=\"userSpaceOnUse\" y1=\"0\" y2=\"0\"",
                          shape->prefix, shape->number);
  td_svg_add_number (shape->out, "x1", shape->ink->x1);
  td_svg_add_number (shape->out, "x2", shape->ink->x2);
  g_string_append (shape->out, ">\n");
  write_stop (shape, 0, td_ink_get_fade (shape->ink));
  write_stop (shape, 1, 0);
  g_string_append (shape->out, "</linearGradient>\n");

  begin (shape, "rect");
  add_rect (shape, td_ink_get_rect (shape->ink));
  g_string_append_printf (shape->out, " fill=\"url(#%s-fade%u)\"", shape->prefix, shape->number);
  end (shape);
}

static void
write_hatch (const Shape *shape)
{
  double width;
  g_autoptr (GArray) lines = td_ink_list_hatch (shape->ink, &width);

  if (lines->len == 0)
    return;

  g_string_append_printf (shape->out, "<clipPath id=\"%s-clip%u\">", shape->prefix, shape->number);
  begin (shape, "rect");
  add_rect (shape, td_ink_get_rect (shape->ink));
  g_string_append (shape->out, "/></clipPath>\n");

  g_string_append_printf (shape->out, "<path clip-path=\"url(#%s-clip%u)\" d=\"", shape->prefix, shape->number);
  for (guint i = 0; i < lines->len; i++)
    {
      const TdSegment *segment = &g_array_index (lines, TdSegment, i);

      add_point (shape, 'M', segment->from);
      add_point (shape, 'L', segment->to);
    }
  g_string_append (shape->out, "\" fill=\"none\"");
  add_stroke (shape, width);
  end (shape);
}

static void
add_circle (const Shape *shape)
{
  const TdRect r = td_ink_get_rect (shape->ink);

  begin (shape, "circle");
  td_svg_add_number (shape->out, "cx", r.x + r.width / 2);
  td_svg_add_number (shape->out, "cy", r.y + r.height / 2);
  td_svg_add_number (shape->out, "r", td_ink_get_radius (shape->ink));
}

/* Its inside and its edge, since one class gives one colour. */
static void
write_ring (const Shape *shape)
{
  add_circle (shape);
  td_svg_add_color (shape->out, "fill", TD_ROLE_SURFACE, shape->ink->ground);
  end (shape);
  add_circle (shape);
  g_string_append (shape->out, " fill=\"none\"");
  add_stroke (shape, shape->ink->line);
  end (shape);
}

static void
write_dot (const Shape *shape)
{
  add_circle (shape);
  add_color (shape, "fill");
  end (shape);
}

static void (*const write_kind[]) (const Shape *) = {
  [TD_INK_FILL] = write_fill,   [TD_INK_BOX] = write_box,     [TD_INK_FRAME] = write_frame,
  [TD_INK_LINE] = write_line,   [TD_INK_ARROW] = write_arrow, [TD_INK_FADE] = write_fade,
  [TD_INK_HATCH] = write_hatch, [TD_INK_RING] = write_ring,   [TD_INK_DOT] = write_dot,
};

void
td_ink_add_svg (const TdInk *ink,
                const char  *prefix,
                guint        number,
                GString     *out)
{
  const Shape shape = { ink, prefix, number, out };

  write_kind[ink->kind](&shape);
}
