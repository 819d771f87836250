/* td-text-measure.h: how large text is, and its shaped glyphs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "plot/td-geometry.h"

G_BEGIN_DECLS

typedef struct
{
  double   size;   /* points */
  gboolean bold;
  gboolean italic;
} TdTextStyle;

/* One shaped line: immutable, counted. Drawing it never shapes again. */
typedef struct _TdTextLine TdTextLine;

TdTextLine *td_text_line_ref   (TdTextLine *line);
void        td_text_line_unref (TdTextLine *line);

/* Returns: points. The box of a line is @width × (@ascent + @descent). */
double td_text_line_get_width   (const TdTextLine *line);
double td_text_line_get_ascent  (const TdTextLine *line);
double td_text_line_get_descent (const TdTextLine *line);

/* Returns: (transfer none): what the line says, UTF-8. */
const char *td_text_line_get_text (const TdTextLine *line);

/* Returns: whether its words run from right to left. */
gboolean td_text_line_is_rtl (const TdTextLine *line);

/* Draws at the left end of the baseline in the source colour of @cr. Lines of
 * the fixed measure are drawn as a bar per word. */
void td_text_line_draw (const TdTextLine *line,
                        cairo_t          *cr,
                        double            x,
                        double            y);

/* Shapes and measures. Counted; one measure serves one thread at a time, its
 * lines any thread. */
typedef struct _TdTextMeasure TdTextMeasure;

/* With Pango, unhinted and at a fixed resolution, so that a window and a
 * picture have one scene.
 * @families: (nullable): a font family list; NULL is that of the application.
 *
 * Returns: (transfer full) */
TdTextMeasure *td_text_measure_new_pango (const char *families);

/* With a table of fixed advances, for golden tests: no font is read.
 *
 * Returns: (transfer full) */
TdTextMeasure *td_text_measure_new_fixed (void);

TdTextMeasure *td_text_measure_ref   (TdTextMeasure *measure);
void           td_text_measure_unref (TdTextMeasure *measure);

/* Breaks @text into lines between words; a word wider than @width is broken
 * where it must be.
 * @width: points; 0 or less for no limit.
 * @rtl: the direction of text that has none of its own.
 *
 * Returns: (transfer full) (element-type TdTextLine): at least one line. */
GPtrArray *td_text_measure_shape (TdTextMeasure *measure,
                                  const char    *text,
                                  TdTextStyle    style,
                                  double         width,
                                  gboolean       rtl);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdTextLine, td_text_line_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdTextMeasure, td_text_measure_unref)

G_END_DECLS
