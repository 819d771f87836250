/* td-type.h: the kinds of type of a picture, and text set in them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/td-scene-private.h"

G_BEGIN_DECLS

typedef enum
{
  TD_TYPE_TITLE,
  TD_TYPE_SUBTITLE,
  TD_TYPE_PANEL_TITLE,
  TD_TYPE_PANEL_SUBTITLE,
  TD_TYPE_LABEL,       /* of a row, beside it */
  TD_TYPE_LABEL_ABOVE, /* of a row, above it */
  TD_TYPE_VALUE,
  TD_TYPE_WORD,        /* what stands for a number that is not there; "also: ..." */
  TD_TYPE_MARKER,      /* raised */
  TD_TYPE_TICK,
  TD_TYPE_LEGEND,
  TD_TYPE_WARNING,
  TD_TYPE_NOTICE,
  TD_TYPE_CAPTION,
} TdType;

typedef enum
{
  TD_ALIGN_START,
  TD_ALIGN_CENTER,
  TD_ALIGN_END,
} TdAlign;

/* Lines of one type. Belongs to its typesetter. */
typedef struct
{
  TdType     type;
  GPtrArray *lines; /* of TdTextLine */
  double     width, height;
} TdTextBlock;

/* Sets text, once for each width: a layout is tried at several sizes. */
typedef struct _TdTypesetter TdTypesetter;

TdTypesetter *td_typesetter_new  (TdTextMeasure *measure,
                                  gboolean       rtl);
void          td_typesetter_free (TdTypesetter *self);

/* @text: (nullable)
 * @width: 0 for one line.
 * Returns: (transfer none) (nullable): NULL for no text. */
const TdTextBlock *td_typesetter_set (TdTypesetter *self,
                                      TdType        type,
                                      const char   *text,
                                      double        width);

/* Returns: 0 for NULL. */
double td_text_block_get_width  (const TdTextBlock *block);
double td_text_block_get_height (const TdTextBlock *block);

/* Where a mark raised after the last word goes: the width of the last line, and
 * what stands above it. 0 for NULL. */
double td_text_block_get_last_width (const TdTextBlock *block);
double td_text_block_get_last_top   (const TdTextBlock *block);

/* Adds the lines from @y on down, each aligned within @width from @x. Nothing
 * for NULL. */
void td_text_block_draw (const TdTextBlock *block,
                         TdSceneBuilder    *builder,
                         double             x,
                         double             y,
                         double             width,
                         TdAlign            align);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdTypesetter, td_typesetter_free)

G_END_DECLS
