/* td-plot.h: a chart before it has a size
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"
#include "plot/td-datum.h"
#include "plot/td-scene.h"
#include "plot/td-text-measure.h"
#include "plot/td-theme.h"

G_BEGIN_DECLS

/* Immutable and atomically counted: titles, panels with their rows and data,
 * caption. It has neither size nor colours; a layout gives it both. One panel
 * is a chart of bars with an axis, several are small multiples, each with a
 * scale of its own: linear from zero, or logarithmic with dots for bars. A plot in a language that runs from right
 * to left is mirrored. */
typedef struct _TdPlot TdPlot;

/* Collects what a plot shows. Owned by one caller; strings are copied. */
typedef struct _TdPlotBuilder TdPlotBuilder;

typedef enum
{
  TD_CAPTION_WARNING, /* what must not be set against each other: a box */
  TD_CAPTION_NOTICE,  /* what to take care of */
  TD_CAPTION_LEGAL,
  TD_CAPTION_SOURCES,
  TD_CAPTION_NOTE,    /* date, credit: what is least */
} TdCaptionRole;

/* Returns: (transfer full): the tick of an axis in words. */
typedef char *(*TdTickFormat) (double   value,
                               gpointer user_data);

/* @language: the words of the legend, and the direction.
 *
 * Returns: (transfer full): ended by td_plot_builder_end() or _free(). */
TdPlotBuilder *td_plot_builder_new  (TdLanguage *language);
void           td_plot_builder_free (TdPlotBuilder *builder);

/* @builder: (transfer full)
 * Returns: (transfer full) */
TdPlot *td_plot_builder_end (TdPlotBuilder *builder);

/* Each text is (nullable): nothing is set then. The description is what a
 * screen reader says of the whole picture, and its alternative text. */
void td_plot_builder_set_title       (TdPlotBuilder *builder,
                                      const char    *title);
void td_plot_builder_set_subtitle    (TdPlotBuilder *builder,
                                      const char    *subtitle);
void td_plot_builder_set_description (TdPlotBuilder *builder,
                                      const char    *description);

/* Whether title and subtitle are drawn, or only name the picture, for a page that
 * has them above it; the default is TRUE. */
void td_plot_builder_set_heading     (TdPlotBuilder *builder,
                                      gboolean       heading);

/* Overrides the direction of the language. */
void td_plot_builder_set_rtl (TdPlotBuilder *builder,
                              gboolean       rtl);

/* Whether the ends and marks that occur are explained; the default is TRUE. */
void td_plot_builder_set_legend (TdPlotBuilder *builder,
                                 gboolean       legend);

/* Dots on logarithmic scales instead of bars on linear ones: there is no
 * third, since a bar tells its number by a length from zero. */
void td_plot_builder_set_dots (TdPlotBuilder *builder,
                               gboolean       dots);

/* Whether rows stand closer, as they may where there are many; the default is FALSE. */
void td_plot_builder_set_dense (TdPlotBuilder *builder,
                                gboolean       dense);

/* For the axis of every panel; without it no numbers stand at the axis. It may
 * be called by any thread that lays out. */
void td_plot_builder_set_tick_format (TdPlotBuilder *builder,
                                      TdTickFormat   format,
                                      gpointer       user_data,
                                      GDestroyNotify destroy);

/* Names a series, in order: the first call names series 0. Two or more are
 * explained in the legend.
 *
 * Returns: its index; at most TD_THEME_MAX_SERIES may be added. */
guint td_plot_builder_add_series (TdPlotBuilder *builder,
                                  const char    *name);

/* Rows and data that follow belong to this panel.
 * @title, @subtitle, @unit: (nullable): what is counted; how; the title of the axis. */
void td_plot_builder_add_panel (TdPlotBuilder *builder,
                                const char    *title,
                                const char    *subtitle,
                                const char    *unit);

/* A band of the last panel, labelled; the data that follow stand in it. */
void td_plot_builder_add_row (TdPlotBuilder *builder,
                              const char    *label);

/* Adds to the last row. @datum is copied. */
void td_plot_builder_add_datum (TdPlotBuilder *builder,
                                const TdDatum *datum);

/* Adds to the last datum. @rival is copied. */
void td_plot_builder_add_rival (TdPlotBuilder *builder,
                                const TdRival *rival);

/* Opens the next variant of the caption; the first is open from the start.
 * Variants go from full to short; the layout takes the first that fits. */
void td_plot_builder_add_caption_variant (TdPlotBuilder *builder);

/* Adds a paragraph to the last variant.
 * @marker: (nullable): set before it and hanging: the number of a source. */
void td_plot_builder_add_caption (TdPlotBuilder *builder,
                                  TdCaptionRole  role,
                                  const char    *marker,
                                  const char    *text);

TdPlot *td_plot_ref   (TdPlot *plot);
void    td_plot_unref (TdPlot *plot);

/* Returns: (transfer none) (nullable) */
const char *td_plot_get_title       (TdPlot *plot);
const char *td_plot_get_subtitle    (TdPlot *plot);
const char *td_plot_get_description (TdPlot *plot);

gboolean td_plot_is_rtl (TdPlot *plot);

/* What heights a widget of @width may ask for, at plain type size.
 * @minimum: (out) (optional): bands as small and caption as short as may be.
 * @natural: (out) (optional): nothing shortened. */
void td_plot_measure (TdPlot        *plot,
                      double         width,
                      TdTextMeasure *measure,
                      double        *minimum,
                      double        *natural);

/* Lays @plot out. Colours are those of @theme, resolved here and never looked
 * up while drawing.
 * @width: points, above 0.
 * @height: points; 0 for the natural height. Where it is given, the type grows
 *   with the picture, bands shrink within limits, and the caption takes the
 *   longest variant that fits.
 *
 * Returns: (transfer full): NULL with @error (%TD_ERROR_LAYOUT) where the text
 *   does not fit: nothing is ever clipped. */
TdScene *td_plot_layout (TdPlot         *plot,
                         double          width,
                         double          height,
                         const TdTheme  *theme,
                         TdTextMeasure  *measure,
                         GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdPlotBuilder, td_plot_builder_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdPlot, td_plot_unref)

G_END_DECLS
