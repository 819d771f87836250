/* td-scene-private.h: what a scene holds, and how it is filled
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-scene.h"
#include "plot/td-text-measure.h"
#include "plot/td-theme.h"

G_BEGIN_DECLS

typedef enum
{
  TD_INK_FILL,  /* a rectangle */
  TD_INK_BOX,   /* a rectangle with round corners */
  TD_INK_FRAME, /* the edge of a rectangle, within it */
  TD_INK_LINE,
  TD_INK_ARROW, /* a line with a head at its second end */
  TD_INK_FADE,  /* a rectangle, opaque at x1, gone at x2 */
  TD_INK_HATCH, /* a rectangle of lines */
  TD_INK_RING,  /* the edge of a circle within a square, its inside covered */
  TD_INK_DOT,   /* a circle within a square */
} TdInkKind;

typedef enum
{
  TD_DASH_NONE,
  TD_DASH_DASHED,
  TD_DASH_DOTTED,
} TdDash;

/* One shape. Before it is in a scene: x from the start of the line of reading,
 * sizes of plain type, no colour. In it: points of the picture. */
typedef struct
{
  TdInkKind kind;
  TdRole    role;
  double    x1, y1, x2, y2;
  double    line;    /* width of lines and edges; radius of a BOX */
  TdDash    dash;
  double    alpha;   /* of FADE where it starts; 0 stands for 1 */
  TdPattern pattern; /* of HATCH */

  guint   mark;
  double  unit; /* how far the picture is scaled: for dashes, heads, hatching */
  TdColor color, ground;
} TdInk;

typedef struct
{
  TdTextLine *line;
  TdTextStyle style;
  double      x, baseline, scale;
  TdRole      role;
  TdColor     color;
  guint       mark;
} TdPlacedText;

struct _TdScene
{
  gatomicrefcount ref_count;

  double  width, height, scale;
  gboolean rtl;
  TdColor surface;
  guint   caption_variant;

  GStringChunk *strings;
  const char   *title, *description; /* (nullable) */
  GArray       *marks;               /* of TdMark */
  GArray       *inks;                /* of TdInk */
  GArray       *texts;               /* of TdPlacedText */
};

/* Size of plain type, in points, at scale 1. */
#define TD_PLAIN_SIZE 14.0

/* The places handed to a builder are those of a picture of plain type that is
 * read from the left; it scales and mirrors them, so that layout knows neither. */
typedef struct _TdSceneBuilder TdSceneBuilder;

/* @width, @height: points of the picture, after scaling. */
TdSceneBuilder *td_scene_builder_new  (const TdTheme *theme,
                                       double         width,
                                       double         height,
                                       double         scale,
                                       gboolean       rtl);
void            td_scene_builder_free (TdSceneBuilder *builder);

/* @builder: (transfer full) */
TdScene *td_scene_builder_end (TdSceneBuilder *builder,
                               const char     *title,
                               const char     *description,
                               guint           caption_variant);

/* Adds a mark; ink and text of the mark that follow enlarge its extents. The
 * strings are copied. Returns: its index. */
guint td_scene_builder_add_mark (TdSceneBuilder *builder,
                                 const TdMark   *mark);

/* What is added from here on belongs to @mark; TD_MARK_NONE for none. */
void td_scene_builder_set_mark (TdSceneBuilder *builder,
                                guint           mark);

void td_scene_builder_add_ink (TdSceneBuilder *builder,
                               TdInk           ink);

/* The same, under everything added otherwise: for the grid. */
void td_scene_builder_add_under (TdSceneBuilder *builder,
                                 TdInk           ink);

/* @x: the start of the line (where reading starts). */
void td_scene_builder_add_text (TdSceneBuilder *builder,
                                TdTextLine     *line,
                                TdTextStyle     style,
                                TdRole          role,
                                double          x,
                                double          baseline);

/* Returns: (transfer none): what the roles look like: for the pattern of a series. */
const TdTheme *td_scene_builder_get_theme (TdSceneBuilder *builder);

/* Returns: (transfer none) (element-type TdRect): the boxes of all text so
 *   far, in the places handed in. */
const GArray *td_scene_builder_get_text_boxes (TdSceneBuilder *builder);

/* Draws one shape. */
void td_ink_draw (const TdInk *ink,
                  cairo_t     *cr);

/* Returns: all that the shape covers, its line included. */
TdRect td_ink_get_extents (const TdInk *ink);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdSceneBuilder, td_scene_builder_free)

G_END_DECLS
