/* td-small-bar.c: one bar alone, without words, for the cell of a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-small-bar.h"

#include "plot/td-layer.h"

static const double fade = 14;      /* past a number that is a minimum */
static const double room = 22;      /* for the fade, its arrow and the end of that */
static const double thickness = 7;  /* end lines stand out of it on either side */

double
td_small_bar_get_reach (const TdDatum *datum)
{
  g_return_val_if_fail (datum != NULL, 0);

  return td_layer_bar ()->get_reach (datum);
}

double
td_small_bar_get_axis (double width)
{
  return MAX (width - room, width / 2);
}

TdScene *
td_small_bar_new (const TdDatum *datum,
                  double         reach,
                  const TdTheme *theme,
                  double         width,
                  double         height,
                  gboolean       rtl)
{
  g_autoptr (TdSceneBuilder) builder = NULL;
  TdFrame frame = { .width = td_small_bar_get_axis (width), .fade = fade };

  g_return_val_if_fail (datum != NULL && theme != NULL, NULL);
  g_return_val_if_fail (reach > 0, NULL);

  builder = td_scene_builder_new (theme, width, height, 1, rtl);
  frame.scale = td_scale_linear (0, reach);
  td_layer_bar ()->draw (datum, &frame, builder, (height - thickness) / 2, thickness);
  return td_scene_builder_end (g_steal_pointer (&builder), NULL, NULL, 0);
}
