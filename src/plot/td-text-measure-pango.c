/* td-text-measure-pango.c: text measured and shaped with Pango
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <pango/pangocairo.h>

#include "plot/td-text-measure-private.h"

#define DEFAULT_FAMILIES "Cantarell, DejaVu Sans, sans-serif"

/* A hyphen or a soft break would change what a source is quoted with. */
#define NO_HYPHENS TRUE

typedef struct
{
  PangoContext         *context;
  PangoFontDescription *font;
} PangoMeasure;

static void
pango_measure_free (gpointer data)
{
  PangoMeasure *self = data;

  g_clear_object (&self->context);
  g_clear_pointer (&self->font, pango_font_description_free);
  g_free (self);
}

static PangoAttrList *
plain_attributes (void)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (!NO_HYPHENS));

  return attributes;
}

static PangoLayout *
layout_text (PangoMeasure *self,
             const char   *text,
             TdTextStyle   style,
             double        width,
             gboolean      rtl)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = plain_attributes ();

  pango_context_set_base_dir (self->context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_font_description_set_absolute_size (self->font, style.size * PANGO_SCALE);
  pango_font_description_set_weight (self->font, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style (self->font, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);

  pango_layout_set_font_description (layout, self->font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, width > 0 ? (int) (width * PANGO_SCALE) : -1);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

/* Keeps what cairo needs to draw @item, and nothing of Pango: its fonts are
 * not for several threads, those of cairo are. */
static double
keep_run (TdTextLine           *line,
          const PangoGlyphItem *item,
          double                x)
{
  const PangoGlyphString *string = item->glyphs;
  TdGlyphRun run = { 0 };

  run.font = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (item->item->analysis.font));
  run.glyphs = g_new0 (cairo_glyph_t, MAX (string->num_glyphs, 1));

  for (int i = 0; i < string->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &string->glyphs[i];

      if (info->glyph != PANGO_GLYPH_EMPTY)
        run.glyphs[run.n_glyphs++] = (cairo_glyph_t){
          .index = info->glyph & PANGO_GLYPH_UNKNOWN_FLAG ? 0 : info->glyph,
          .x = x + pango_units_to_double (info->geometry.x_offset),
          .y = pango_units_to_double (info->geometry.y_offset - item->y_offset),
        };
      x += pango_units_to_double (info->geometry.width);
    }

  if (run.font == NULL || cairo_scaled_font_status (run.font) != CAIRO_STATUS_SUCCESS)
    {
      g_free (run.glyphs);
      return x;
    }

  cairo_scaled_font_reference (run.font);
  td_text_line_add_run (line, run);

  return x;
}

static TdTextLine *
keep_line (PangoLayoutLine *from,
           const char      *text)
{
  g_autofree char *words = g_strndup (text + from->start_index, from->length);
  PangoRectangle box;
  TdTextLine *line;
  double x = 0;

  pango_layout_line_get_extents (from, NULL, &box);
  line = td_text_line_new (g_strdup (g_strchomp (words)), pango_units_to_double (box.width),
                           pango_units_to_double (PANGO_ASCENT (box)),
                           pango_units_to_double (PANGO_DESCENT (box)));

  line->rtl = from->resolved_dir == PANGO_DIRECTION_RTL;
  for (GSList *l = from->runs; l != NULL; l = l->next)
    x = keep_run (line, l->data, x);

  return line;
}

static GPtrArray *
shape (gpointer     data,
       const char  *text,
       TdTextStyle  style,
       double       width,
       gboolean     rtl)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) td_text_line_unref);
  g_autoptr (PangoLayout) layout = layout_text (data, text, style, width, rtl);

  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    g_ptr_array_add (lines, keep_line (l->data, text));

  return lines;
}

/* Without hinting sizes are proportional to the type: a picture twice as large
 * breaks its lines at the same words. */
static PangoContext *
unhinted_context (void)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoContext *context;

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);
  context = pango_font_map_create_context (map);

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

TdTextMeasure *
td_text_measure_new_pango (const char *families)
{
  PangoMeasure *self = g_new0 (PangoMeasure, 1);

  self->context = unhinted_context ();
  self->font = pango_font_description_new ();
  pango_font_description_set_family (self->font, families != NULL ? families : DEFAULT_FAMILIES);

  return td_text_measure_new (shape, self, pango_measure_free);
}
