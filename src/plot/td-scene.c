/* td-scene.c: reading a scene: its marks, its text, what is at a point
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

TdScene *
td_scene_ref (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  g_atomic_ref_count_inc (&scene->ref_count);

  return scene;
}

void
td_scene_unref (TdScene *scene)
{
  g_return_if_fail (scene != NULL);

  if (!g_atomic_ref_count_dec (&scene->ref_count))
    return;

  g_array_unref (scene->marks);
  g_array_unref (scene->inks);
  g_array_unref (scene->texts);
  g_string_chunk_free (scene->strings);
  g_free (scene);
}

double
td_scene_get_width (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->width;
}

double
td_scene_get_height (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->height;
}

const char *
td_scene_get_title (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  return scene->title;
}

const char *
td_scene_get_description (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  return scene->description;
}

guint
td_scene_get_caption_variant (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->caption_variant;
}

double
td_scene_get_text_size (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->scale * TD_PLAIN_SIZE;
}

guint
td_scene_get_n_marks (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->marks->len;
}

const TdMark *
td_scene_get_mark (TdScene *scene,
                   guint    index)
{
  g_return_val_if_fail (scene != NULL && index < scene->marks->len, NULL);

  return mark_at (scene, index);
}

TdRect
td_scene_get_extents (TdScene *scene,
                      guint    index)
{
  g_return_val_if_fail (scene != NULL && index < scene->marks->len, ((TdRect){ 0 }));

  return mark_at (scene, index)->extents;
}

guint
td_scene_find (TdScene    *scene,
               const char *id)
{
  g_return_val_if_fail (scene != NULL && id != NULL, TD_MARK_NONE);

  for (guint i = 0; i < scene->marks->len; i++)
    if (g_strcmp0 (mark_at (scene, i)->id, id) == 0)
      return i;

  return TD_MARK_NONE;
}

guint
td_scene_pick (TdScene *scene,
               double   x,
               double   y)
{
  guint picked = TD_MARK_NONE;
  double least = INFINITY;

  g_return_val_if_fail (scene != NULL, TD_MARK_NONE);

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const TdMark *mark = mark_at (scene, i);
      const double area = mark->extents.width * mark->extents.height;

      if (mark->kind == TD_MARK_PANEL || area >= least || !td_rect_contains (mark->extents, x, y))
        continue;

      picked = i;
      least = area;
    }

  return picked;
}

const char *
td_scene_describe (TdScene *scene,
                   guint    index)
{
  g_return_val_if_fail (scene != NULL && index < scene->marks->len, NULL);

  return mark_at (scene, index)->description;
}

guint
td_scene_get_n_texts (TdScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->texts->len;
}

TdSceneText
td_scene_get_text (TdScene *scene,
                   guint    index)
{
  g_return_val_if_fail (scene != NULL && index < scene->texts->len, ((TdSceneText){ 0 }));

  const TdPlacedText *text = &g_array_index (scene->texts, TdPlacedText, index);
  const double ascent = td_text_line_get_ascent (text->line) * text->scale;

  return (TdSceneText){
    .text = td_text_line_get_text (text->line),
    .box = { text->x, text->baseline - ascent, td_text_line_get_width (text->line) * text->scale,
             ascent + td_text_line_get_descent (text->line) * text->scale },
    .baseline = text->baseline,
    .size = text->style.size * text->scale,
    .bold = text->style.bold,
    .italic = text->style.italic,
    .mark = text->mark,
  };
}

TdRect
td_scene_get_ink (TdScene *scene)
{
  TdRect all = { 0 };

  g_return_val_if_fail (scene != NULL, all);

  for (guint i = 0; i < scene->inks->len; i++)
    {
      const TdRect one = td_ink_get_extents (&g_array_index (scene->inks, TdInk, i));

      all = i == 0 ? one : td_rect_union (all, one);
    }

  return all;
}
