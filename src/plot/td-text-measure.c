/* td-text-measure.c: how large text is, and its shaped glyphs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-text-measure-private.h"

#include <string.h>

struct _TdTextMeasure
{
  gatomicrefcount ref_count;

  TdShapeFunc    shape;
  gpointer       data;
  GDestroyNotify destroy;
};

static void
glyph_run_clear (gpointer data)
{
  TdGlyphRun *run = data;

  g_clear_pointer (&run->font, cairo_scaled_font_destroy);
  g_clear_pointer (&run->glyphs, g_free);
}

TdTextLine *
td_text_line_new (char   *text,
                  double  width,
                  double  ascent,
                  double  descent)
{
  TdTextLine *line = g_new0 (TdTextLine, 1);

  g_atomic_ref_count_init (&line->ref_count);
  line->text = text;
  line->width = width;
  line->ascent = ascent;
  line->descent = descent;

  return line;
}

void
td_text_line_add_run (TdTextLine *line,
                      TdGlyphRun  run)
{
  if (line->runs == NULL)
    {
      line->runs = g_array_new (FALSE, FALSE, sizeof (TdGlyphRun));
      g_array_set_clear_func (line->runs, glyph_run_clear);
    }

  g_array_append_val (line->runs, run);
}

TdTextLine *
td_text_line_ref (TdTextLine *line)
{
  g_return_val_if_fail (line != NULL, NULL);

  g_atomic_ref_count_inc (&line->ref_count);

  return line;
}

void
td_text_line_unref (TdTextLine *line)
{
  g_return_if_fail (line != NULL);

  if (!g_atomic_ref_count_dec (&line->ref_count))
    return;

  g_clear_pointer (&line->runs, g_array_unref);
  g_free (line->text);
  g_free (line);
}

double
td_text_line_get_width (const TdTextLine *line)
{
  return line->width;
}

double
td_text_line_get_ascent (const TdTextLine *line)
{
  return line->ascent;
}

double
td_text_line_get_descent (const TdTextLine *line)
{
  return line->descent;
}

const char *
td_text_line_get_text (const TdTextLine *line)
{
  return line->text;
}

gboolean
td_text_line_is_rtl (const TdTextLine *line)
{
  return line->rtl;
}

static void
draw_runs (const TdTextLine *line,
           cairo_t          *cr)
{
  for (guint i = 0; i < line->runs->len; i++)
    {
      const TdGlyphRun *run = &g_array_index (line->runs, TdGlyphRun, i);

      cairo_set_scaled_font (cr, run->font);
      cairo_show_glyphs (cr, run->glyphs, run->n_glyphs);
    }
}

/* Text without a font: a bar, so that a picture of a golden test can be looked at. */
static void
draw_bar (const TdTextLine *line,
          cairo_t          *cr)
{
  cairo_rectangle (cr, 0, -line->ascent * 0.6, line->width, line->ascent * 0.6);
  cairo_fill (cr);
}

void
td_text_line_draw (const TdTextLine *line,
                   cairo_t          *cr,
                   double            x,
                   double            y)
{
  g_return_if_fail (line != NULL && cr != NULL);

  if (line->text[0] == '\0')
    return;

  cairo_save (cr);
  cairo_translate (cr, x, y);
  if (line->runs != NULL)
    draw_runs (line, cr);
  else
    draw_bar (line, cr);
  cairo_restore (cr);
}

TdTextMeasure *
td_text_measure_new (TdShapeFunc    shape,
                     gpointer       data,
                     GDestroyNotify destroy)
{
  TdTextMeasure *measure = g_new0 (TdTextMeasure, 1);

  g_atomic_ref_count_init (&measure->ref_count);
  measure->shape = shape;
  measure->data = data;
  measure->destroy = destroy;

  return measure;
}

TdTextMeasure *
td_text_measure_ref (TdTextMeasure *measure)
{
  g_return_val_if_fail (measure != NULL, NULL);

  g_atomic_ref_count_inc (&measure->ref_count);

  return measure;
}

void
td_text_measure_unref (TdTextMeasure *measure)
{
  g_return_if_fail (measure != NULL);

  if (!g_atomic_ref_count_dec (&measure->ref_count))
    return;

  if (measure->destroy != NULL)
    measure->destroy (measure->data);
  g_free (measure);
}

GPtrArray *
td_text_measure_shape (TdTextMeasure *measure,
                       const char    *text,
                       TdTextStyle    style,
                       double         width,
                       gboolean       rtl)
{
  g_return_val_if_fail (measure != NULL && text != NULL && style.size > 0, NULL);

  return measure->shape (measure->data, text, style, width, rtl);
}
