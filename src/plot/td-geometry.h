/* td-geometry.h: points and rectangles of a picture
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All lengths of this floor are points of a picture: x to the right, y
 * downwards, from its top left corner. One point is one logical pixel of a
 * window, and one pixel of a PNG drawn at scale 1. */
typedef struct
{
  double x, y, width, height;
} TdRect;

static inline gboolean
td_rect_contains (TdRect rect,
                  double x,
                  double y)
{
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
}

/* Returns: whether both share more than an edge. */
static inline gboolean
td_rect_overlaps (TdRect a,
                  TdRect b)
{
  const double hair = 0.01; /* rounding is no overlap */

  return a.x + a.width > b.x + hair && b.x + b.width > a.x + hair
         && a.y + a.height > b.y + hair && b.y + b.height > a.y + hair;
}

static inline TdRect
td_rect_union (TdRect a,
               TdRect b)
{
  const double x = MIN (a.x, b.x), y = MIN (a.y, b.y);

  return (TdRect){ x, y, MAX (a.x + a.width, b.x + b.width) - x,
                   MAX (a.y + a.height, b.y + b.height) - y };
}

G_END_DECLS
