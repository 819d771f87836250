/* td-type.c: the kinds of type of a picture, and text set in them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-type.h"

#include <string.h>

static const struct
{
  TdTextStyle style;
  TdRole      role;
} types[] = {
  [TD_TYPE_TITLE] = { { 22, TRUE, FALSE }, TD_ROLE_INK },
  [TD_TYPE_SUBTITLE] = { { 14, FALSE, FALSE }, TD_ROLE_MUTED },
  [TD_TYPE_PANEL_TITLE] = { { 15, TRUE, FALSE }, TD_ROLE_INK },
  [TD_TYPE_PANEL_SUBTITLE] = { { 12.5, FALSE, FALSE }, TD_ROLE_MUTED },
  [TD_TYPE_LABEL] = { { TD_PLAIN_SIZE, FALSE, FALSE }, TD_ROLE_INK },
  [TD_TYPE_LABEL_ABOVE] = { { 12.5, FALSE, FALSE }, TD_ROLE_INK },
  [TD_TYPE_VALUE] = { { TD_PLAIN_SIZE, TRUE, FALSE }, TD_ROLE_INK },
  [TD_TYPE_WORD] = { { 13, FALSE, TRUE }, TD_ROLE_MUTED },
  [TD_TYPE_MARKER] = { { 9.5, FALSE, FALSE }, TD_ROLE_MUTED },
  [TD_TYPE_TICK] = { { 12, FALSE, FALSE }, TD_ROLE_MUTED },
  [TD_TYPE_LEGEND] = { { 12, FALSE, FALSE }, TD_ROLE_MUTED },
  [TD_TYPE_WARNING] = { { 12.5, FALSE, FALSE }, TD_ROLE_NOTICE_INK },
  [TD_TYPE_NOTICE] = { { 12, FALSE, FALSE }, TD_ROLE_INK },
  [TD_TYPE_CAPTION] = { { 12, FALSE, FALSE }, TD_ROLE_MUTED },
};

/* Set text fits its width although both were rounded on the way. */
#define ROUNDING 0.01

typedef struct
{
  TdType type;
  char  *text;
  int    width; /* in hundredths of a point */
} Key;

struct _TdTypesetter
{
  TdTextMeasure *measure;
  gboolean       rtl;
  GHashTable    *blocks; /* Key -> TdTextBlock */
};

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ (guint) key->type * 31 ^ (guint) key->width * 1021;
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *ka = a, *kb = b;

  return ka->type == kb->type && ka->width == kb->width && g_str_equal (ka->text, kb->text);
}

static void
key_free (gpointer data)
{
  Key *key = data;

  g_free (key->text);
  g_free (key);
}

static void
block_free (gpointer data)
{
  TdTextBlock *block = data;

  g_clear_pointer (&block->lines, g_ptr_array_unref);
  g_free (block);
}

TdTypesetter *
td_typesetter_new (TdTextMeasure *measure,
                   gboolean       rtl)
{
  TdTypesetter *self = g_new0 (TdTypesetter, 1);

  self->measure = td_text_measure_ref (measure);
  self->rtl = rtl;
  self->blocks = g_hash_table_new_full (key_hash, key_equal, key_free, block_free);

  return self;
}

void
td_typesetter_free (TdTypesetter *self)
{
  g_clear_pointer (&self->measure, td_text_measure_unref);
  g_clear_pointer (&self->blocks, g_hash_table_unref);
  g_free (self);
}

static TdTextBlock *
block_new (TdTypesetter *self,
           TdType        type,
           const char   *text,
           double        width)
{
  TdTextBlock *block = g_new0 (TdTextBlock, 1);

  block->type = type;
  block->lines = td_text_measure_shape (self->measure, text, types[type].style, width, self->rtl);

  for (guint i = 0; i < block->lines->len; i++)
    {
      const TdTextLine *line = g_ptr_array_index (block->lines, i);

      block->width = MAX (block->width, td_text_line_get_width (line));
      block->height += td_text_line_get_ascent (line) + td_text_line_get_descent (line);
    }

  return block;
}

static const TdTextBlock *
set_at_width (TdTypesetter *self,
              TdType        type,
              const char   *text,
              double        width)
{
  const Key wanted = { type, (char *) text, (int) (width * 100) };
  TdTextBlock *block = g_hash_table_lookup (self->blocks, &wanted);

  if (block != NULL)
    return block;

  block = block_new (self, type, text, width);
  Key *key = g_new (Key, 1);
  *key = (Key){ type, g_strdup (text), wanted.width };
  g_hash_table_insert (self->blocks, key, block);

  return block;
}

const TdTextBlock *
td_typesetter_set (TdTypesetter *self,
                   TdType        type,
                   const char   *text,
                   double        width)
{
  if (text == NULL || text[0] == '\0')
    return NULL;

  /* Most text is set at many widths and needs one line at all of them. */
  const TdTextBlock *block = set_at_width (self, type, text, 0);

  return width > 0 && block->width > width + ROUNDING ? set_at_width (self, type, text, width) : block;
}

double
td_text_block_get_width (const TdTextBlock *block)
{
  return block != NULL ? block->width : 0;
}

double
td_text_block_get_height (const TdTextBlock *block)
{
  return block != NULL ? block->height : 0;
}

static const TdTextLine *
last_line (const TdTextBlock *block)
{
  return g_ptr_array_index (block->lines, block->lines->len - 1);
}

double
td_text_block_get_last_width (const TdTextBlock *block)
{
  return block != NULL ? td_text_line_get_width (last_line (block)) : 0;
}

double
td_text_block_get_last_top (const TdTextBlock *block)
{
  if (block == NULL)
    return 0;

  const TdTextLine *line = last_line (block);

  return block->height - td_text_line_get_ascent (line) - td_text_line_get_descent (line);
}

void
td_text_block_draw (const TdTextBlock *block,
                    TdSceneBuilder    *builder,
                    double             x,
                    double             y,
                    double             width,
                    TdAlign            align)
{
  static const double shares[] = { [TD_ALIGN_START] = 0, [TD_ALIGN_CENTER] = 0.5, [TD_ALIGN_END] = 1 };

  for (guint i = 0; block != NULL && i < block->lines->len; i++)
    {
      TdTextLine *line = g_ptr_array_index (block->lines, i);
      const double free_width = width - td_text_line_get_width (line);

      y += td_text_line_get_ascent (line);
      td_scene_builder_add_text (builder, line, types[block->type].style, types[block->type].role,
                                 x + free_width * shares[align], y);
      y += td_text_line_get_descent (line);
    }
}
