/* td-ink.c: where the parts of a shape are, for all that draw it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-ink.h"

#include <math.h>

/* At scale 1. */
static const double head_length = 6, head_width = 4.5, hatch_gap = 5, hatch_line = 1.1;
static const double dashes[] = { 4, 3 }, dots[] = { 1.5, 2.5 };

TdRect
td_ink_get_rect (const TdInk *ink)
{
  return (TdRect){ MIN (ink->x1, ink->x2), MIN (ink->y1, ink->y2), fabs (ink->x2 - ink->x1),
                   fabs (ink->y2 - ink->y1) };
}

TdRect
td_ink_get_edge (const TdInk *ink,
                 double      *line)
{
  const TdRect r = td_ink_get_rect (ink);

  *line = MIN (ink->line, MIN (r.width, r.height));
  return (TdRect){ r.x + *line / 2, r.y + *line / 2, r.width - *line, r.height - *line };
}

double
td_ink_get_radius (const TdInk *ink)
{
  const TdRect r = td_ink_get_rect (ink);

  if (ink->kind == TD_INK_BOX)
    return MIN (ink->line, r.height / 2);

  return ink->kind == TD_INK_RING ? (r.height - ink->line) / 2 : r.height / 2;
}

void
td_ink_get_head (const TdInk *ink,
                 TdPoint      head[3])
{
  const double back = (ink->x2 > ink->x1 ? -1 : 1) * head_length * ink->unit;
  const double side = head_width * ink->unit;

  head[0] = (TdPoint){ ink->x2 + back, ink->y2 - side };
  head[1] = (TdPoint){ ink->x2, ink->y2 };
  head[2] = (TdPoint){ ink->x2 + back, ink->y2 + side };
}

gboolean
td_ink_get_dash (const TdInk *ink,
                 double       pattern[2])
{
  const double *plain = ink->dash == TD_DASH_DOTTED ? dots : dashes;

  pattern[0] = plain[0] * ink->unit;
  pattern[1] = plain[1] * ink->unit;
  return ink->dash != TD_DASH_NONE;
}

static void
add_segment (GArray *lines,
             double  x1,
             double  y1,
             double  x2,
             double  y2)
{
  const TdSegment segment = { { x1, y1 }, { x2, y2 } };

  g_array_append_val (lines, segment);
}

/* Lines at 45 degrees from the start of the rectangle; @slope 1 falls, -1 rises. */
static void
add_slanted (GArray *lines,
             TdRect  r,
             double  gap,
             int     slope)
{
  const double y1 = slope > 0 ? r.y : r.y + r.height, y2 = slope > 0 ? r.y + r.height : r.y;

  for (double x = r.x - r.height + gap / 2; x < r.x + r.width; x += gap * G_SQRT2)
    add_segment (lines, x, y1, x + r.height, y2);
}

static void
add_straight (GArray  *lines,
              TdRect   r,
              double   gap,
              gboolean vertical)
{
  const double length = vertical ? r.width : r.height;

  for (double at = gap / 2; at < length; at += gap)
    if (vertical)
      add_segment (lines, r.x + at, r.y, r.x + at, r.y + r.height);
    else
      add_segment (lines, r.x, r.y + at, r.x + r.width, r.y + at);
}

GArray *
td_ink_list_hatch (const TdInk *ink,
                   double      *line)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (TdSegment));
  const TdRect r = td_ink_get_rect (ink);
  const double gap = hatch_gap * ink->unit;

  *line = hatch_line * ink->unit;
  if (ink->pattern == TD_PATTERN_RISING || ink->pattern == TD_PATTERN_CROSS)
    add_slanted (lines, r, gap, -1);
  if (ink->pattern == TD_PATTERN_FALLING || ink->pattern == TD_PATTERN_CROSS)
    add_slanted (lines, r, gap, 1);
  if (ink->pattern == TD_PATTERN_VERTICAL || ink->pattern == TD_PATTERN_HORIZONTAL)
    add_straight (lines, r, gap, ink->pattern == TD_PATTERN_VERTICAL);

  return lines;
}

double
td_ink_get_fade (const TdInk *ink)
{
  return ink->alpha > 0 ? ink->alpha : 1;
}

TdRect
td_ink_get_extents (const TdInk *ink)
{
  const TdRect r = td_ink_get_rect (ink);
  const gboolean is_line = ink->kind == TD_INK_LINE || ink->kind == TD_INK_ARROW;
  const double half = is_line ? ink->line / 2 : 0;
  const double side = ink->kind == TD_INK_ARROW ? head_width * ink->unit : 0;
  const double along_x = ink->y1 == ink->y2 && ink->kind == TD_INK_LINE ? 0 : half;
  const double along_y = ink->x1 == ink->x2 && is_line ? 0 : half + side;

  return (TdRect){ r.x - along_x, r.y - along_y, r.width + 2 * along_x, r.height + 2 * along_y };
}
