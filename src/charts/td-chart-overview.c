/* td-chart-overview.c: channels, titles and each measure of the audience, each on an axis of its own
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-kinds.h"

#include "base/td-number-format.h"
#include "charts/td-caption.h"
#include "charts/td-chart-panel.h"

/* The offer, beside what counts the audience. */
static const char * const offer_metrics[] = { "live-channels", "vod-titles", "films", "series", NULL };

/* Ranks and shares are of the audience too, but count nobody. */
static gboolean
is_in_overview (const TdMetric *metric)
{
  return td_chart_figure_is_drawable (metric)
         && ((metric->group == TD_GROUP_AUDIENCE && metric->unit == TD_UNIT_COUNT)
             || g_strv_contains (offer_metrics, metric->id));
}

/* Whether the row's own key, not a near one, is what a case reports. */
static gboolean
is_own (const TdComparisonRow *row,
        guint                  column)
{
  return !row->cells[column].is_near && row->cells[column].finding->state != TD_FINDING_NOT_REPORTED;
}

static gboolean
has_own (TdComparison          *comparison,
         const TdComparisonRow *row)
{
  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    {
      if (is_own (row, column))
        return TRUE;
    }

  return FALSE;
}

/* One row a metric, the first that some case reports: the overview is for the
 * eye, the other figures of the metric are in the grid and in the bars. */
static void
add_rows_of_group (GPtrArray    *rows,
                   TdComparison *comparison,
                   gboolean      is_audience)
{
  const TdMetric *last = NULL;

  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);
      const TdMetric *metric = row->key.metric;

      if (metric == last || !is_in_overview (metric) || (metric->group == TD_GROUP_AUDIENCE) != is_audience
          || !has_own (comparison, row))
        continue;
      g_ptr_array_add (rows, (gpointer) row);
      last = metric;
    }
}

/* The offer first, then the audience in the order of the vocabulary. */
GPtrArray *
td_chart_overview_list_rows (TdComparison *comparison,
                             TdChartSpec  *spec)
{
  GPtrArray *rows = g_ptr_array_new ();

  add_rows_of_group (rows, comparison, FALSE);
  add_rows_of_group (rows, comparison, TRUE);
  return rows;
}

/* A panel shows every case, so that what is not reported is seen; what is kept
 * apart, even of one metric, gets another panel. */
static void
add_panels (const TdChartContext  *context,
            const TdComparisonRow *row)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GPtrArray) groups = NULL;

  for (guint column = 0; column < td_comparison_get_n_cases (context->comparison); column++)
    g_array_append_val (columns, column);
  groups = td_chart_panel_split (row, columns);
  for (guint i = 0; i < groups->len; i++)
    td_chart_panel_add (context, row, g_ptr_array_index (groups, i), TRUE);
}

static char *
format_title (TdComparison *comparison,
              TdLanguage   *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    g_ptr_array_add (names, (gpointer) td_case_get_name (td_comparison_get_case (comparison, column), language));
  g_ptr_array_add (names, NULL);
  return td_number_format_list (language, (const char * const *) names->pdata);
}

TdPlot *
td_chart_overview_plot (const TdChartRequest *request)
{
  TdComparison *comparison = request->comparison;
  GPtrArray *rows = request->rows;
  TdLanguage *language = request->language;
  g_autoptr (TdCitationList) citations = td_citation_list_new (comparison, request->is_part ? NULL : rows);
  g_autoptr (GString) description = g_string_new (NULL);
  g_autofree char *title = format_title (comparison, language);
  TdPlotBuilder *builder = td_plot_builder_new (language);
  const TdChartContext context = { .comparison = comparison, .language = language, .citations = citations,
                                   .builder = builder, .description = description, .is_bare = request->is_bare };

  td_plot_builder_set_title (builder, title);
  td_plot_builder_set_heading (builder, !request->is_part);
  td_plot_builder_set_subtitle (builder, td_words (language, "Channels, titles and audience: "
                                                             "every figure on an axis of its own"));
  td_chart_panel_set_ticks (&context, NULL, NULL);
  for (guint i = 0; i < rows->len; i++)
    add_panels (&context, g_ptr_array_index (rows, i));
  td_caption_add (&context, rows);
  td_plot_builder_set_description (builder, description->str);
  return td_plot_builder_end (builder);
}
