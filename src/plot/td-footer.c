/* td-footer.c: the caption below a picture, set for a width
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-footer.h"

static const double paragraph_gap = 3, role_gap = 8, marker_gap = 6, box_pad = 9, box_radius = 7;

/* Longer lines are hard to read. */
static const double longest_line = 1060;

static const TdType types[] = {
  [TD_CAPTION_WARNING] = TD_TYPE_WARNING, [TD_CAPTION_NOTICE] = TD_TYPE_NOTICE,
  [TD_CAPTION_LEGAL] = TD_TYPE_NOTICE,    [TD_CAPTION_SOURCES] = TD_TYPE_CAPTION,
  [TD_CAPTION_NOTE] = TD_TYPE_CAPTION,
};

typedef struct
{
  TdCaptionRole      role;
  const TdTextBlock *marker; /* (nullable) */
  const TdTextBlock *text;
  double             indent;
  double             y, height;
} Paragraph;

struct _TdFooter
{
  GArray *paragraphs; /* of Paragraph */
  double  width, height;
  double  text_width;
};

/* Markers of one role hang in one column. */
static double
marker_column (const GArray *blocks,
               TdCaptionRole role,
               TdTypesetter *typesetter)
{
  double column = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const TdCaptionBlock *block = &g_array_index (blocks, TdCaptionBlock, i);
      const TdTextBlock *marker = td_typesetter_set (typesetter, types[role], block->marker, 0);

      if (block->role == role && marker != NULL)
        column = MAX (column, marker->width + marker_gap);
    }

  return column;
}

static double
gap_before (const GArray *blocks,
            guint         index)
{
  const TdCaptionBlock *block = &g_array_index (blocks, TdCaptionBlock, index);

  if (index == 0)
    return 0;

  return block[-1].role == block->role && block->role != TD_CAPTION_WARNING ? paragraph_gap : role_gap;
}

static Paragraph
set_paragraph (const TdFooter       *footer,
               const GArray         *blocks,
               const TdCaptionBlock *block,
               TdTypesetter         *typesetter)
{
  const double pad = block->role == TD_CAPTION_WARNING ? box_pad : 0;
  const double column = block->marker != NULL ? marker_column (blocks, block->role, typesetter) : 0;
  Paragraph paragraph = { .role = block->role, .indent = column };

  paragraph.marker = td_typesetter_set (typesetter, types[block->role], block->marker, 0);
  paragraph.text = td_typesetter_set (typesetter, types[block->role], block->text,
                                      footer->text_width - column - 2 * pad);
  paragraph.height = td_text_block_get_height (paragraph.text) + 2 * pad;

  return paragraph;
}

TdFooter *
td_footer_new (const TdPlot *plot,
               guint         variant,
               TdTypesetter *typesetter,
               double        width)
{
  TdFooter *footer = g_new0 (TdFooter, 1);
  const GArray *blocks = g_ptr_array_index (plot->captions, variant);

  footer->paragraphs = g_array_new (FALSE, FALSE, sizeof (Paragraph));
  footer->width = width;
  footer->text_width = MIN (width, longest_line);

  for (guint i = 0; i < blocks->len; i++)
    {
      Paragraph paragraph = set_paragraph (footer, blocks, &g_array_index (blocks, TdCaptionBlock, i),
                                           typesetter);

      paragraph.y = footer->height + gap_before (blocks, i);
      footer->height = paragraph.y + paragraph.height;
      g_array_append_val (footer->paragraphs, paragraph);
    }

  return footer;
}

void
td_footer_free (TdFooter *footer)
{
  g_clear_pointer (&footer->paragraphs, g_array_unref);
  g_free (footer);
}

double
td_footer_get_height (const TdFooter *footer)
{
  return footer->height;
}

static void
draw_paragraph (const TdFooter  *footer,
                const Paragraph *paragraph,
                TdSceneBuilder  *builder,
                double           x,
                double           y)
{
  const gboolean is_boxed = paragraph->role == TD_CAPTION_WARNING;
  const double pad = is_boxed ? box_pad : 0;
  const double column = paragraph->indent;

  if (is_boxed)
    td_scene_builder_add_ink (builder, (TdInk){ .kind = TD_INK_BOX, .role = TD_ROLE_NOTICE, .x1 = x,
                                                .y1 = y, .x2 = x + footer->width,
                                                .y2 = y + paragraph->height, .line = box_radius });
  if (paragraph->marker != NULL)
    td_text_block_draw (paragraph->marker, builder, x + pad, y + pad, column - marker_gap, TD_ALIGN_END);
  td_text_block_draw (paragraph->text, builder, x + pad + column, y + pad,
                      footer->text_width - 2 * pad - column, TD_ALIGN_START);
}

void
td_footer_draw (const TdFooter *footer,
                TdSceneBuilder *builder,
                double          x,
                double          y)
{
  for (guint i = 0; i < footer->paragraphs->len; i++)
    {
      const Paragraph *paragraph = &g_array_index (footer->paragraphs, Paragraph, i);

      draw_paragraph (footer, paragraph, builder, x, y + paragraph->y);
    }
}
