/* td-text-measure-private.h: what every measure of text implements
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "plot/td-text-measure.h"

G_BEGIN_DECLS

/* Glyphs of one font, placed from the left end of the baseline. */
typedef struct
{
  cairo_scaled_font_t *font;
  cairo_glyph_t       *glyphs;
  int                  n_glyphs;
} TdGlyphRun;

struct _TdTextLine
{
  gatomicrefcount ref_count;

  char    *text;
  double   width, ascent, descent;
  gboolean rtl;
  GArray  *runs; /* (nullable) of TdGlyphRun: none for the fixed measure */
};

/* @text: (transfer full) */
TdTextLine *td_text_line_new (char   *text,
                              double  width,
                              double  ascent,
                              double  descent);

/* @run: (transfer full) */
void td_text_line_add_run (TdTextLine *line,
                           TdGlyphRun  run);

typedef GPtrArray *(*TdShapeFunc) (gpointer     data,
                                   const char  *text,
                                   TdTextStyle  style,
                                   double       width,
                                   gboolean     rtl);

/* @data: (transfer full): freed by @destroy. */
TdTextMeasure *td_text_measure_new (TdShapeFunc    shape,
                                    gpointer       data,
                                    GDestroyNotify destroy);

G_END_DECLS
