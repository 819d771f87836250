/* td-scene.h: a chart laid out: what drawing, picking, keys and tests read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

#include "plot/td-geometry.h"

G_BEGIN_DECLS

/* Immutable and atomically counted; may be made on one thread and read on any.
 * Its marks are in reading order: a panel, then each datum of it followed by
 * its rivals. Every one has a place, a name and a description. */
typedef struct _TdScene TdScene;

typedef enum
{
  TD_MARK_PANEL, /* a group: is picked and walked through, never itself */
  TD_MARK_DATUM,
  TD_MARK_RIVAL, /* its parent is a datum */
} TdMarkKind;

/* No mark: where nothing is hit, no parent, no further step. */
#define TD_MARK_NONE G_MAXUINT

/* All strings are borrowed from the scene. */
typedef struct
{
  TdMarkKind  kind;
  guint       parent;      /* TD_MARK_NONE for a panel */
  guint       panel;       /* the number of its panel, from 0 */
  guint       row;         /* the number of its row in the panel; 0 for a panel */
  guint       series;
  TdRect      extents;     /* what is picked: bar, end and label together */
  const char *id;          /* (nullable): that of its datum or rival */
  const char *name;
  const char *description;
} TdMark;

typedef enum
{
  TD_STEP_NEXT, /* through everything, panel after panel */
  TD_STEP_PREVIOUS,
  TD_STEP_UP,
  TD_STEP_DOWN,
  TD_STEP_LEFT, /* the same row in the panel beside; left and right as seen */
  TD_STEP_RIGHT,
  TD_STEP_FIRST,
  TD_STEP_LAST,
} TdStep;

/* A line of text as it is placed. */
typedef struct
{
  const char *text;
  TdRect      box;      /* width × (ascent + descent) */
  double      baseline; /* y */
  double      size;     /* of the type, points */
  gboolean    bold, italic;
  guint       mark;     /* what it belongs to; TD_MARK_NONE for titles, axis, caption */
} TdSceneText;

TdScene *td_scene_ref   (TdScene *scene);
void     td_scene_unref (TdScene *scene);

/* Returns: points. */
double td_scene_get_width  (TdScene *scene);
double td_scene_get_height (TdScene *scene);

/* Returns: (transfer none) (nullable): title and alternative text of the whole. */
const char *td_scene_get_title       (TdScene *scene);
const char *td_scene_get_description (TdScene *scene);

/* Returns: which variant of the caption was taken, from 0. */
guint td_scene_get_caption_variant (TdScene *scene);

/* Returns: the size of plain type, in points: how far the layout was scaled. */
double td_scene_get_text_size (TdScene *scene);

guint         td_scene_get_n_marks (TdScene *scene);

/* Returns: (transfer none): mark @index, below td_scene_get_n_marks(). */
const TdMark *td_scene_get_mark    (TdScene *scene,
                                    guint    index);

/* Returns: (transfer none): where mark @index is: a copy of its extents. */
TdRect td_scene_get_extents (TdScene *scene,
                             guint    index);

/* Returns: the first mark of @id, or %TD_MARK_NONE. */
guint td_scene_find (TdScene    *scene,
                     const char *id);

/* Returns: the datum or rival at a point, the smallest where several are; else
 *   %TD_MARK_NONE. */
guint td_scene_pick (TdScene *scene,
                     double   x,
                     double   y);

/* @from: a mark, or %TD_MARK_NONE, from where every step leads to the first
 *   (or, with PREVIOUS, UP and LAST, the last) datum.
 *
 * Returns: the mark that way; @from where there is none; %TD_MARK_NONE in a
 *   scene without data. */
guint td_scene_step (TdScene *scene,
                     guint    from,
                     TdStep   step);

/* Returns: (transfer none): name and more of a mark, for tooltip and screen reader. */
const char *td_scene_describe (TdScene *scene,
                               guint    index);

guint       td_scene_get_n_texts (TdScene *scene);

/* Returns: line @index of all text, in the order it is read. */
TdSceneText td_scene_get_text    (TdScene *scene,
                                  guint    index);

/* Returns: where there is ink that is not text: every shape within it. */
TdRect td_scene_get_ink (TdScene *scene);

/* Draws everything, the ground included, at the origin of @cr. */
void td_scene_draw (TdScene *scene,
                    cairo_t *cr);

/* The same without the ground, for a widget that has one of its own. */
void td_scene_draw_ink (TdScene *scene,
                        cairo_t *cr);

/* Returns: (transfer full): every mark, shape and line of text with its place,
 *   to 0.1 point, one a line: the text of golden tests. */
char *td_scene_to_string (TdScene *scene);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdScene, td_scene_unref)

G_END_DECLS
