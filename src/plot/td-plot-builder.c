/* td-plot-builder.c: collecting what a plot shows
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-plot-private.h"

#include <math.h>

/* A plot that is still being told what it shows: the one place where it changes. */
struct _TdPlotBuilder
{
  TdPlot *plot;
};

static void
figure_clear (gpointer data)
{
  TdFigure *figure = data;

  g_clear_pointer (&figure->rivals, g_array_unref);
}

static void
row_clear (gpointer data)
{
  TdRow *row = data;

  g_clear_pointer (&row->figures, g_array_unref);
}

static void
panel_clear (gpointer data)
{
  TdPanel *panel = data;

  g_clear_pointer (&panel->rows, g_array_unref);
}

static GArray *
array_new (gsize          size,
           GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, size);

  if (clear != NULL)
    g_array_set_clear_func (array, clear);

  return array;
}

static const char *
keep (TdPlotBuilder *builder,
      const char    *text)
{
  return text != NULL ? g_string_chunk_insert (builder->plot->strings, text) : NULL;
}

static gpointer
last_of (GArray *array,
         gsize   size)
{
  return array->len > 0 ? array->data + (array->len - 1) * size : NULL;
}

static TdPanel *
last_panel (TdPlotBuilder *builder)
{
  return last_of (builder->plot->panels, sizeof (TdPanel));
}

static TdRow *
last_row (TdPlotBuilder *builder)
{
  TdPanel *panel = last_panel (builder);

  return panel != NULL ? last_of (panel->rows, sizeof (TdRow)) : NULL;
}

static TdFigure *
last_figure (TdPlotBuilder *builder)
{
  TdRow *row = last_row (builder);

  return row != NULL ? last_of (row->figures, sizeof (TdFigure)) : NULL;
}

/* Bars start at zero: nothing below it can be drawn. */
static gboolean
is_drawable (TdEnd  end,
             double value,
             double low,
             double high)
{
  const gboolean has_pair = end == TD_END_SOFT || end == TD_END_RANGE || end == TD_END_EITHER;

  return isfinite (value) && value >= 0
         && (!has_pair || (isfinite (high) && low >= 0 && high >= low));
}

TdPlotBuilder *
td_plot_builder_new (TdLanguage *language)
{
  TdPlotBuilder *builder = g_new0 (TdPlotBuilder, 1);
  TdPlot *plot = g_new0 (TdPlot, 1);

  g_atomic_ref_count_init (&plot->ref_count);
  plot->strings = g_string_chunk_new (1024);
  plot->language = language != NULL ? td_language_ref (language) : td_language_new (NULL);
  plot->rtl = td_language_is_rtl (plot->language);
  plot->legend = TRUE;
  plot->heading = TRUE;
  plot->series = g_ptr_array_new ();
  plot->panels = array_new (sizeof (TdPanel), panel_clear);
  plot->captions = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  builder->plot = plot;
  td_plot_builder_add_caption_variant (builder);

  return builder;
}

void
td_plot_builder_free (TdPlotBuilder *builder)
{
  if (builder == NULL)
    return;

  g_clear_pointer (&builder->plot, td_plot_unref);
  g_free (builder);
}

TdPlot *
td_plot_builder_end (TdPlotBuilder *builder)
{
  g_return_val_if_fail (builder != NULL, NULL);

  TdPlot *plot = g_steal_pointer (&builder->plot);

  td_plot_builder_free (builder);

  return plot;
}

void
td_plot_builder_set_title (TdPlotBuilder *builder,
                           const char    *title)
{
  g_return_if_fail (builder != NULL);

  builder->plot->title = keep (builder, title);
}

void
td_plot_builder_set_subtitle (TdPlotBuilder *builder,
                              const char    *subtitle)
{
  g_return_if_fail (builder != NULL);

  builder->plot->subtitle = keep (builder, subtitle);
}

void
td_plot_builder_set_heading (TdPlotBuilder *builder,
                             gboolean       heading)
{
  g_return_if_fail (builder != NULL);

  builder->plot->heading = heading;
}

void
td_plot_builder_set_description (TdPlotBuilder *builder,
                                 const char    *description)
{
  g_return_if_fail (builder != NULL);

  builder->plot->description = keep (builder, description);
}

void
td_plot_builder_set_rtl (TdPlotBuilder *builder,
                         gboolean       rtl)
{
  g_return_if_fail (builder != NULL);

  builder->plot->rtl = rtl;
}

void
td_plot_builder_set_legend (TdPlotBuilder *builder,
                            gboolean       legend)
{
  g_return_if_fail (builder != NULL);

  builder->plot->legend = legend;
}

void
td_plot_builder_set_dots (TdPlotBuilder *builder,
                          gboolean       dots)
{
  g_return_if_fail (builder != NULL);

  builder->plot->has_dots = dots;
}

void
td_plot_builder_set_dense (TdPlotBuilder *builder,
                           gboolean       dense)
{
  g_return_if_fail (builder != NULL);

  builder->plot->is_dense = dense;
}

void
td_plot_builder_set_tick_format (TdPlotBuilder *builder,
                                 TdTickFormat   format,
                                 gpointer       user_data,
                                 GDestroyNotify destroy)
{
  g_return_if_fail (builder != NULL);

  TdPlot *plot = builder->plot;

  if (plot->format_destroy != NULL)
    plot->format_destroy (plot->format_data);

  plot->format = format;
  plot->format_data = user_data;
  plot->format_destroy = destroy;
}

guint
td_plot_builder_add_series (TdPlotBuilder *builder,
                            const char    *name)
{
  g_return_val_if_fail (builder != NULL && name != NULL, 0);
  g_return_val_if_fail (builder->plot->series->len < TD_THEME_MAX_SERIES, 0);

  g_ptr_array_add (builder->plot->series, (gpointer) keep (builder, name));

  return builder->plot->series->len - 1;
}

void
td_plot_builder_add_panel (TdPlotBuilder *builder,
                           const char    *title,
                           const char    *subtitle,
                           const char    *unit)
{
  g_return_if_fail (builder != NULL);

  const TdPanel panel = {
    .title = keep (builder, title),
    .subtitle = keep (builder, subtitle),
    .unit = keep (builder, unit),
    .rows = array_new (sizeof (TdRow), row_clear),
  };

  g_array_append_val (builder->plot->panels, panel);
}

void
td_plot_builder_add_row (TdPlotBuilder *builder,
                         const char    *label)
{
  g_return_if_fail (builder != NULL && label != NULL);
  g_return_if_fail (last_panel (builder) != NULL);

  const TdRow row = {
    .label = keep (builder, label),
    .figures = array_new (sizeof (TdFigure), figure_clear),
  };

  g_array_append_val (last_panel (builder)->rows, row);
}

void
td_plot_builder_add_datum (TdPlotBuilder *builder,
                           const TdDatum *datum)
{
  g_return_if_fail (builder != NULL && datum != NULL && datum->label != NULL);
  g_return_if_fail (last_row (builder) != NULL);
  g_return_if_fail (datum->series < TD_THEME_MAX_SERIES);
  g_return_if_fail (datum->kind != TD_DATUM_VALUE
                    || is_drawable (datum->end, datum->value, datum->low, datum->high));
  g_return_if_fail (datum->kind != TD_DATUM_SPREAD
                    || is_drawable (TD_END_RANGE, 0, datum->low, datum->high));

  TdFigure figure = { .datum = *datum, .rivals = array_new (sizeof (TdRival), NULL) };

  figure.datum.id = keep (builder, datum->id);
  figure.datum.label = keep (builder, datum->label);
  figure.datum.also = keep (builder, datum->also);
  figure.datum.marker = keep (builder, datum->marker);
  figure.datum.name = keep (builder, datum->name != NULL ? datum->name : datum->label);
  figure.datum.description = datum->description != NULL ? keep (builder, datum->description)
                                                        : figure.datum.name;
  g_array_append_val (last_row (builder)->figures, figure);
}

void
td_plot_builder_add_rival (TdPlotBuilder *builder,
                           const TdRival *rival)
{
  g_return_if_fail (builder != NULL && rival != NULL && rival->name != NULL);
  g_return_if_fail (last_figure (builder) != NULL);
  g_return_if_fail (is_drawable (rival->end, rival->value, rival->low, rival->high));

  TdRival kept = *rival;

  kept.id = keep (builder, rival->id);
  kept.name = keep (builder, rival->name);
  kept.description = rival->description != NULL ? keep (builder, rival->description) : kept.name;
  g_array_append_val (last_figure (builder)->rivals, kept);
}

void
td_plot_builder_add_caption_variant (TdPlotBuilder *builder)
{
  g_return_if_fail (builder != NULL);

  g_ptr_array_add (builder->plot->captions, array_new (sizeof (TdCaptionBlock), NULL));
}

void
td_plot_builder_add_caption (TdPlotBuilder *builder,
                             TdCaptionRole  role,
                             const char    *marker,
                             const char    *text)
{
  g_return_if_fail (builder != NULL && text != NULL);

  GPtrArray *captions = builder->plot->captions;
  const TdCaptionBlock block = {
    .role = role,
    .marker = keep (builder, marker),
    .text = keep (builder, text),
  };

  g_array_append_val ((GArray *) g_ptr_array_index (captions, captions->len - 1), block);
}
