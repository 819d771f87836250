/* td-legend.c: what the marks that occur mean
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-legend.h"

static const double sample_width = 44, sample_height = 11, words_gap = 8, entry_gap = 22, line_gap = 7;

typedef enum
{
  SAMPLE_FIGURE,
  SAMPLE_RIVAL,
} SampleKind;

/* What can be explained, in this order. The values are shares of the sample. */
static const struct
{
  SampleKind  kind;
  TdDatum     datum;
  const char *words;
} samples[] = {
  /* Translators: what a kind of mark means, as short as may be: the words stand
   * beside a sample of it under the chart. */
  { SAMPLE_FIGURE, { .end = TD_END_PLAIN, .value = 1 }, N_("the number as stated") },
  { SAMPLE_FIGURE, { .end = TD_END_FIRM, .value = 1 }, N_("exactly this number") },
  { SAMPLE_FIGURE, { .end = TD_END_SOFT, .value = 0.8, .low = 0.6, .high = 1 },
    N_("about this number") },
  { SAMPLE_FIGURE, { .end = TD_END_ABOVE, .value = 0.6 }, N_("this number or more") },
  { SAMPLE_FIGURE, { .end = TD_END_BELOW, .value = 1 }, N_("this number or less") },
  { SAMPLE_FIGURE, { .end = TD_END_RANGE, .value = 0.4, .low = 0.4, .high = 1 },
    N_("between two numbers") },
  { SAMPLE_FIGURE, { .end = TD_END_EITHER, .value = 0.4, .low = 0.4, .high = 1 },
    N_("one number or the other") },
  { SAMPLE_FIGURE, { .kind = TD_DATUM_SPREAD, .low = 0.15, .high = 0.95 },
    N_("no agreed value, somewhere between") },
  { SAMPLE_FIGURE, { .kind = TD_DATUM_WORDS }, N_("words only, not to scale") },
  { SAMPLE_RIVAL, { .end = TD_END_PLAIN, .value = 1 }, N_("another claim") },
};

#define N_SAMPLES G_N_ELEMENTS (samples)

/* A sample, or a series, with its words, where it goes. */
typedef struct
{
  const TdTextBlock *words;
  guint              sample; /* 0, a plain bar, for a series */
  guint              series;
  double             x, y;
} Entry;

struct _TdLegend
{
  const TdLayer *layer;
  GArray        *entries; /* of Entry */
  double         height;
};

/* The ends of rivals mean what those of figures mean. */
static gboolean
has_rival_end (const TdFigure *figure,
               TdEnd           end)
{
  for (guint i = 0; i < figure->rivals->len; i++)
    if (td_figure_rival (figure, i)->end == end)
      return TRUE;

  return FALSE;
}

static gboolean
shows (const TdFigure *figure,
       guint           sample)
{
  const TdDatum *as = &samples[sample].datum, *datum = &figure->datum;

  if (samples[sample].kind == SAMPLE_RIVAL)
    return figure->rivals->len > 0;
  if (as->kind == TD_DATUM_VALUE && has_rival_end (figure, as->end))
    return TRUE;

  return datum->kind == as->kind && (datum->kind != TD_DATUM_VALUE || datum->end == as->end);
}

static gboolean
panel_shows (const TdPanel *panel,
             guint          sample)
{
  for (guint i = 0; i < panel->rows->len; i++)
    {
      const TdRow *row = td_panel_row (panel, i);

      for (guint j = 0; j < row->figures->len; j++)
        if (shows (td_row_figure (row, j), sample))
          return TRUE;
    }

  return FALSE;
}

static gboolean
plot_shows (const TdPlot *plot,
            guint         sample)
{
  for (guint i = 0; i < plot->panels->len; i++)
    if (panel_shows (td_plot_panel (plot, i), sample))
      return TRUE;

  return FALSE;
}

static void
add_entry (TdLegend          *legend,
           const TdTextBlock *words,
           guint              sample,
           guint              series)
{
  const Entry entry = { .words = words, .sample = sample, .series = series };

  g_array_append_val (legend->entries, entry);
}

static void
add_series (TdLegend     *legend,
            const TdPlot *plot,
            TdTypesetter *typesetter,
            double        width)
{
  for (guint i = 0; plot->series->len > 1 && i < plot->series->len; i++)
    add_entry (legend,
               td_typesetter_set (typesetter, TD_TYPE_LEGEND, g_ptr_array_index (plot->series, i), width),
               0, i);
}

/* A plain bar alone needs no words: only beside others does it mean something. */
static void
add_samples (TdLegend     *legend,
             const TdPlot *plot,
             TdTypesetter *typesetter,
             double        width)
{
  const guint before = legend->entries->len;

  for (guint i = 0; i < N_SAMPLES; i++)
    if (plot_shows (plot, i))
      add_entry (legend,
                 td_typesetter_set (typesetter, TD_TYPE_LEGEND,
                                    td_words (plot->language, samples[i].words), width),
                 i, 0);

  if (legend->entries->len == before + 1 && plot_shows (plot, 0))
    g_array_set_size (legend->entries, before);
}

/* Side by side, and on a new line where the next has no room. */
static void
place_entries (TdLegend *legend,
               double    width)
{
  double x = 0, y = 0, line = 0;

  for (guint i = 0; i < legend->entries->len; i++)
    {
      Entry *entry = &g_array_index (legend->entries, Entry, i);
      const double needed = sample_width + words_gap + entry->words->width;

      if (x > 0 && x + needed > width)
        {
          x = 0;
          y += line + line_gap;
          line = 0;
        }

      entry->x = x;
      entry->y = y;
      x += needed + entry_gap;
      line = MAX (line, MAX (sample_height, entry->words->height));
    }

  legend->height = y + line;
}

TdLegend *
td_legend_new (const TdPlot *plot,
               TdTypesetter *typesetter,
               double        width)
{
  TdLegend *legend = g_new0 (TdLegend, 1);
  const double words = width - sample_width - words_gap;

  legend->layer = td_layer_for_plot (plot);
  legend->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  if (!plot->legend)
    return legend;

  add_series (legend, plot, typesetter, words);
  add_samples (legend, plot, typesetter, words);
  place_entries (legend, width);

  return legend;
}

void
td_legend_free (TdLegend *legend)
{
  g_clear_pointer (&legend->entries, g_array_unref);
  g_free (legend);
}

double
td_legend_get_height (const TdLegend *legend)
{
  return legend->height;
}

static void
draw_sample (const TdLayer  *layer,
             const Entry    *entry,
             TdSceneBuilder *builder,
             double          x,
             double          y)
{
  const TdFrame frame = { .scale = td_scale_linear (0, 1), .x = x, .width = sample_width - 6,
                          .fade = 16, .stub = sample_width - 6 };
  TdDatum datum = samples[entry->sample].datum;
  const TdRival rival = { .end = datum.end, .value = datum.value };
  const double thin = sample_height * 0.72;

  datum.series = entry->series;
  if (samples[entry->sample].kind == SAMPLE_RIVAL)
    layer->draw_rival (&rival, entry->series, &frame, builder, y + (sample_height - thin) / 2, thin);
  else
    layer->draw (&datum, &frame, builder, y, sample_height);
}

void
td_legend_draw (const TdLegend *legend,
                TdSceneBuilder *builder,
                double          x,
                double          y)
{
  for (guint i = 0; i < legend->entries->len; i++)
    {
      const Entry *entry = &g_array_index (legend->entries, Entry, i);
      const double line = entry->words->height / entry->words->lines->len;

      draw_sample (legend->layer, entry, builder, x + entry->x, y + entry->y + (line - sample_height) / 2);
      td_text_block_draw (entry->words, builder, x + entry->x + sample_width + words_gap, y + entry->y,
                          entry->words->width, TD_ALIGN_START);
    }
}
