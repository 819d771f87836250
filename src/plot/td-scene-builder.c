/* td-scene-builder.c: filling a scene: scaled, mirrored, coloured
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-scene-private.h"

struct _TdSceneBuilder
{
  TdScene       *scene;
  const TdTheme *theme;
  GArray        *under;      /* of TdInk */
  GArray        *text_boxes; /* of TdRect */
  guint          mark;
};

static void
placed_text_clear (gpointer data)
{
  TdPlacedText *text = data;

  g_clear_pointer (&text->line, td_text_line_unref);
}

static double
place_x (TdSceneBuilder *builder,
         double          x)
{
  const TdScene *scene = builder->scene;

  return scene->rtl ? scene->width - x * scene->scale : x * scene->scale;
}

static void
enlarge_mark (TdSceneBuilder *builder,
              TdRect          box)
{
  if (builder->mark == TD_MARK_NONE)
    return;

  TdMark *mark = &g_array_index (builder->scene->marks, TdMark, builder->mark);
  const gboolean is_empty = mark->extents.width <= 0 && mark->extents.height <= 0;

  mark->extents = is_empty ? box : td_rect_union (mark->extents, box);
}

static TdInk
place_ink (TdSceneBuilder *builder,
           TdInk           ink)
{
  const double scale = builder->scene->scale;

  ink.x1 = place_x (builder, ink.x1);
  ink.x2 = place_x (builder, ink.x2);
  ink.y1 *= scale;
  ink.y2 *= scale;
  ink.line *= scale;
  ink.unit = scale;
  ink.mark = builder->mark;
  ink.color = td_theme_get_color (builder->theme, ink.role);
  ink.ground = builder->theme->surface;

  return ink;
}

TdSceneBuilder *
td_scene_builder_new (const TdTheme *theme,
                      double         width,
                      double         height,
                      double         scale,
                      gboolean       rtl)
{
  TdSceneBuilder *builder = g_new0 (TdSceneBuilder, 1);
  TdScene *scene = g_new0 (TdScene, 1);

  g_atomic_ref_count_init (&scene->ref_count);
  scene->width = width;
  scene->height = height;
  scene->scale = scale;
  scene->rtl = rtl;
  scene->surface = theme->surface;
  scene->strings = g_string_chunk_new (1024);
  scene->marks = g_array_new (FALSE, FALSE, sizeof (TdMark));
  scene->inks = g_array_new (FALSE, FALSE, sizeof (TdInk));
  scene->texts = g_array_new (FALSE, FALSE, sizeof (TdPlacedText));
  g_array_set_clear_func (scene->texts, placed_text_clear);

  builder->scene = scene;
  builder->theme = theme;
  builder->under = g_array_new (FALSE, FALSE, sizeof (TdInk));
  builder->text_boxes = g_array_new (FALSE, FALSE, sizeof (TdRect));
  builder->mark = TD_MARK_NONE;

  return builder;
}

void
td_scene_builder_free (TdSceneBuilder *builder)
{
  g_clear_pointer (&builder->scene, td_scene_unref);
  g_clear_pointer (&builder->under, g_array_unref);
  g_clear_pointer (&builder->text_boxes, g_array_unref);
  g_free (builder);
}

static const char *
keep (TdScene    *scene,
      const char *text)
{
  return text != NULL ? g_string_chunk_insert (scene->strings, text) : NULL;
}

/* A panel is as large as what stands in it. */
static void
enclose_marks (TdScene *scene)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const TdMark *mark = &g_array_index (scene->marks, TdMark, i);
      TdMark *panel = mark->parent == TD_MARK_NONE
                          ? NULL
                          : &g_array_index (scene->marks, TdMark, mark->parent);

      if (panel == NULL || panel->kind != TD_MARK_PANEL)
        continue;

      panel->extents = panel->extents.width > 0 ? td_rect_union (panel->extents, mark->extents)
                                                : mark->extents;
    }
}

TdScene *
td_scene_builder_end (TdSceneBuilder *builder,
                      const char     *title,
                      const char     *description,
                      guint           caption_variant)
{
  TdScene *scene = g_steal_pointer (&builder->scene);

  scene->title = keep (scene, title);
  scene->description = keep (scene, description);
  scene->caption_variant = caption_variant;
  g_array_prepend_vals (scene->inks, builder->under->data, builder->under->len);
  enclose_marks (scene);
  td_scene_builder_free (builder);

  return scene;
}

guint
td_scene_builder_add_mark (TdSceneBuilder *builder,
                           const TdMark   *mark)
{
  TdScene *scene = builder->scene;
  TdMark kept = *mark;

  kept.id = keep (scene, mark->id);
  kept.name = keep (scene, mark->name);
  kept.description = keep (scene, mark->description);
  g_array_append_val (scene->marks, kept);

  return scene->marks->len - 1;
}

void
td_scene_builder_set_mark (TdSceneBuilder *builder,
                           guint           mark)
{
  builder->mark = mark;
}

void
td_scene_builder_add_ink (TdSceneBuilder *builder,
                          TdInk           ink)
{
  const TdInk placed = place_ink (builder, ink);

  enlarge_mark (builder, td_ink_get_extents (&placed));
  g_array_append_val (builder->scene->inks, placed);
}

void
td_scene_builder_add_under (TdSceneBuilder *builder,
                            TdInk           ink)
{
  const TdInk placed = place_ink (builder, ink);

  g_array_append_val (builder->under, placed);
}

void
td_scene_builder_add_text (TdSceneBuilder *builder,
                           TdTextLine     *line,
                           TdTextStyle     style,
                           TdRole          role,
                           double          x,
                           double          baseline)
{
  TdScene *scene = builder->scene;
  const double width = td_text_line_get_width (line);
  const double ascent = td_text_line_get_ascent (line);
  const TdRect box = { x, baseline - ascent, width, ascent + td_text_line_get_descent (line) };
  const TdPlacedText text = {
    .line = td_text_line_ref (line),
    .style = style,
    .x = place_x (builder, scene->rtl ? x + width : x),
    .baseline = baseline * scene->scale,
    .scale = scene->scale,
    .role = role,
    .color = td_theme_get_color (builder->theme, role),
    .mark = builder->mark,
  };

  g_array_append_val (builder->text_boxes, box);
  g_array_append_val (scene->texts, text);
  enlarge_mark (builder, (TdRect){ text.x, box.y * scene->scale, width * scene->scale,
                                   box.height * scene->scale });
}

const TdTheme *
td_scene_builder_get_theme (TdSceneBuilder *builder)
{
  return builder->theme;
}

const GArray *
td_scene_builder_get_text_boxes (TdSceneBuilder *builder)
{
  return builder->text_boxes;
}
