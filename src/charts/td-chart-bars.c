/* td-chart-bars.c: one metric across the cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-kinds.h"

#include "base/td-number-format.h"
#include "charts/td-caption.h"
#include "charts/td-chart-panel.h"
#include "compare/td-comparison-text.h"

/* How many cases say anything about the row's figure. */
static guint
count_reported (TdComparison          *comparison,
                const TdComparisonRow *row)
{
  guint n = 0;

  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    {
      if (row->cells[column].finding->state != TD_FINDING_NOT_REPORTED)
        n++;
    }

  return n;
}

/* Returns: (transfer none) (nullable): of what bars can show, what most of the cases report. */
static const TdComparisonRow *
find_most_reported (TdComparison *comparison)
{
  const TdComparisonRow *best = NULL;
  guint most = 0;

  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);
      const guint n = count_reported (comparison, row);

      if (n > most && td_chart_figure_is_drawable (row->key.metric))
        {
          best = row;
          most = n;
        }
    }

  return best;
}

GPtrArray *
td_chart_bars_list_rows (TdComparison *comparison,
                         TdChartSpec  *spec)
{
  const char *metric = td_chart_spec_get_metric (spec);
  const TdComparisonRow *row = metric != NULL ? td_comparison_find_row (comparison, metric)
                                              : find_most_reported (comparison);
  GPtrArray *rows = g_ptr_array_new ();

  if (row != NULL && count_reported (comparison, row) > 0)
    g_ptr_array_add (rows, (gpointer) row);

  return rows;
}

static GArray *
list_columns (TdComparison *comparison)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    g_array_append_val (columns, column);

  return columns;
}

TdPlot *
td_chart_bars_plot (const TdChartRequest *request)
{
  TdComparison *comparison = request->comparison;
  GPtrArray *rows = request->rows;
  TdLanguage *language = request->language;
  const TdComparisonRow *row = g_ptr_array_index (rows, 0);
  g_autoptr (TdCitationList) citations = td_citation_list_new (comparison, request->is_part ? NULL : rows);
  g_autoptr (GString) description = g_string_new (NULL);
  g_autoptr (GArray) columns = list_columns (comparison);
  g_autoptr (GPtrArray) groups = td_chart_panel_split (row, columns);
  const gboolean is_only = groups->len == 1;
  g_autofree char *title = is_only ? td_comparison_format_row (comparison, row, language)
                                   : g_strdup (td_metric_get_name (row->key.metric, language));
  g_autofree char *subtitle = td_chart_panel_format_counts (row->key.metric, language);
  TdPlotBuilder *builder = td_plot_builder_new (language);
  const TdChartContext context = { .comparison = comparison, .language = language, .citations = citations,
                                   .builder = builder, .description = description, .is_bare = request->is_bare };

  td_plot_builder_set_title (builder, title);
  td_plot_builder_set_heading (builder, !request->is_part);
  td_plot_builder_set_subtitle (builder, subtitle);
  td_chart_panel_set_ticks (&context, row->key.metric, row->key.currency);
  /* Figures that are kept apart get a panel, and so an axis, of their own. */
  for (guint i = 0; i < groups->len; i++)
    td_chart_panel_add (&context, row, g_ptr_array_index (groups, i), !is_only);
  td_caption_add (&context, rows);
  td_plot_builder_set_description (builder, description->str);
  return td_plot_builder_end (builder);
}
