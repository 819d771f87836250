/* td-scene-walk.c: from mark to mark, as the arrow keys go
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-scene-private.h"

#include <math.h>

static const TdMark *
mark_at (const TdScene *scene,
         guint          index)
{
  return &g_array_index (scene->marks, TdMark, index);
}

/* Walks by @way from @from, panels left out; TD_MARK_NONE at the end. */
static guint
walk (const TdScene *scene,
      guint          from,
      int            way)
{
  for (guint i = from + way; i < scene->marks->len; i += way) /* below 0 wraps past len */
    if (mark_at (scene, i)->kind != TD_MARK_PANEL)
      return i;

  return TD_MARK_NONE;
}

static guint
walk_in_panel (const TdScene *scene,
               guint          from,
               int            way)
{
  const guint to = walk (scene, from, way);

  return to != TD_MARK_NONE && mark_at (scene, to)->panel == mark_at (scene, from)->panel
             ? to
             : TD_MARK_NONE;
}

static double
center_x (TdRect rect)
{
  return rect.x + rect.width / 2;
}

static double
center_y (TdRect rect)
{
  return rect.y + rect.height / 2;
}

/* Whether panel @to stands beside panel @from, on that side. */
static gboolean
is_beside (TdRect from,
           TdRect to,
           int    way)
{
  return to.y < from.y + from.height && from.y < to.y + to.height
         && (center_x (to) - center_x (from)) * way > 0;
}

/* The panel next on that side; @from itself where there is none. */
static const TdMark *
panel_beside (const TdScene *scene,
              const TdMark  *from,
              int            way)
{
  const TdMark *best = from;
  double least = INFINITY;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const TdMark *mark = mark_at (scene, i);
      const double distance = fabs (center_x (mark->extents) - center_x (from->extents));

      if (mark->kind != TD_MARK_PANEL || !is_beside (from->extents, mark->extents, way)
          || distance >= least)
        continue;

      best = mark;
      least = distance;
    }

  return best;
}

static const TdMark *
panel_of (const TdScene *scene,
          const TdMark  *mark)
{
  while (mark->parent != TD_MARK_NONE)
    mark = mark_at (scene, mark->parent);

  return mark;
}

/* The datum of the panel beside that stands at the same height. */
static guint
walk_aside (const TdScene *scene,
            guint          from,
            int            way)
{
  const TdMark *here = mark_at (scene, from);
  const TdMark *panel = panel_of (scene, here);
  const TdMark *beside = panel_beside (scene, panel, way);
  guint best = TD_MARK_NONE;
  double least = INFINITY;

  if (beside == panel)
    return TD_MARK_NONE;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const TdMark *mark = mark_at (scene, i);
      const double distance = fabs (center_y (mark->extents) - center_y (here->extents));

      if (mark->kind != TD_MARK_DATUM || mark->panel != beside->panel || distance >= least)
        continue;

      best = i;
      least = distance;
    }

  return best;
}

guint
td_scene_step (TdScene *scene,
               guint    from,
               TdStep   step)
{
  guint to = TD_MARK_NONE;

  g_return_val_if_fail (scene != NULL, TD_MARK_NONE);
  g_return_val_if_fail (from == TD_MARK_NONE || from < scene->marks->len, TD_MARK_NONE);

  const gboolean is_backwards = step == TD_STEP_PREVIOUS || step == TD_STEP_UP;

  if (step == TD_STEP_LAST || (from == TD_MARK_NONE && is_backwards))
    return walk (scene, scene->marks->len, -1);
  if (step == TD_STEP_FIRST || from == TD_MARK_NONE)
    return walk (scene, TD_MARK_NONE, 1);

  switch (step)
    {
    case TD_STEP_NEXT:
    case TD_STEP_PREVIOUS:
      to = walk (scene, from, is_backwards ? -1 : 1);
      break;
    case TD_STEP_UP:
    case TD_STEP_DOWN:
      to = walk_in_panel (scene, from, is_backwards ? -1 : 1);
      break;
    case TD_STEP_LEFT:
    case TD_STEP_RIGHT:
      to = walk_aside (scene, from, step == TD_STEP_LEFT ? -1 : 1);
      break;
    case TD_STEP_FIRST:
    case TD_STEP_LAST:
    default:
      break;
    }

  return to != TD_MARK_NONE ? to : from;
}
