/* td-chart.c: the charts there are, and how a comparison becomes one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart.h"

#include "base/td-error.h"
#include "charts/td-caption-many.h"
#include "charts/td-caption.h"
#include "charts/td-chart-kinds.h"
#include "compare/td-legal.h"

static const TdChart charts[] = {
  { "bars", N_("Bars"), TRUE, FALSE, td_chart_bars_list_rows, td_chart_bars_plot },
  { "overview", N_("Overview"), FALSE, FALSE, td_chart_overview_list_rows, td_chart_overview_plot },
  /* Translators: a chart of one figure of all cases, or of those that a search finds. */
  { "survey", N_("Survey"), TRUE, TRUE, td_chart_survey_list_rows, td_chart_survey_plot },
  { NULL },
};

const TdChart *
td_chart_get_list (void)
{
  return charts;
}

const TdChart *
td_chart_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (const TdChart *chart = charts; chart->id != NULL; chart++)
    {
      if (g_str_equal (chart->id, id))
        return chart;
    }

  return NULL;
}

GPtrArray *
td_chart_list_rows (TdComparison *comparison,
                    TdChartSpec  *spec)
{
  const TdChart *chart;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (spec != NULL, NULL);

  chart = td_chart_find (td_chart_spec_get_kind (spec));
  return chart != NULL ? chart->list_rows (comparison, spec) : g_ptr_array_new ();
}

/* @error: set to why there is nothing to draw. */
static void
set_empty (TdChartSpec  *spec,
           TdLanguage   *language,
           GError      **error)
{
  const char *metric = td_chart_spec_get_metric (spec);
  g_autofree char *message = metric != NULL
                               ? td_fill (td_words (language, "None of the cases reports “{metric}”"),
                                         "metric", metric, NULL)
                               : g_strdup (td_words (language, "None of the cases reports a figure for this chart"));

  g_set_error_literal (error, TD_ERROR, TD_ERROR_NOT_FOUND, message);
}

static TdPlot *
make_plot (TdComparison  *comparison,
           TdChartSpec   *spec,
           TdLanguage    *language,
           gboolean       is_bare,
           gboolean       is_part,
           GError       **error)
{
  const TdChart *chart;
  g_autoptr (GPtrArray) rows = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  chart = td_chart_find (td_chart_spec_get_kind (spec));
  if (chart == NULL)
    {
      g_autofree char *message = td_fill (td_words (language, "There is no chart “{chart}”"),
                                          "chart", td_chart_spec_get_kind (spec), NULL);

      g_set_error_literal (error, TD_ERROR, TD_ERROR_NOT_FOUND, message);
      return NULL;
    }

  rows = chart->list_rows (comparison, spec);
  if (rows->len == 0)
    {
      set_empty (spec, language, error);
      return NULL;
    }

  return chart->plot (&(TdChartRequest){ comparison, rows, spec, language, is_bare, is_part });
}

TdPlot *
td_chart_plot (TdComparison  *comparison,
               TdChartSpec   *spec,
               TdLanguage    *language,
               GError       **error)
{
  return make_plot (comparison, spec, language, FALSE, FALSE, error);
}

TdPlot *
td_chart_plot_bare (TdComparison  *comparison,
                    TdChartSpec   *spec,
                    TdLanguage    *language,
                    GError       **error)
{
  return make_plot (comparison, spec, language, TRUE, FALSE, error);
}

TdPlot *
td_chart_plot_part (TdComparison  *comparison,
                    TdChartSpec   *spec,
                    TdLanguage    *language,
                    GError       **error)
{
  return make_plot (comparison, spec, language, TRUE, TRUE, error);
}

GPtrArray *
td_chart_list_notices (TdComparison *comparison,
                       TdChartSpec  *spec)
{
  g_autoptr (GPtrArray) rows = td_chart_list_rows (comparison, spec);
  const gboolean is_survey = td_chart_spec_get_survey (spec) != NULL && rows->len > 0;
  const TdChartContext context = { .comparison = comparison, .only = is_survey ? rows->pdata[0] : NULL };

  return td_caption_list_notices (&context, rows);
}

char *
td_chart_format_notice (TdComparison   *comparison,
                        TdChartSpec    *spec,
                        const TdNotice *notice,
                        TdLanguage     *language)
{
  g_autoptr (GPtrArray) rows = td_chart_list_rows (comparison, spec);
  const TdChartContext context = { .comparison = comparison, .language = language };

  return td_caption_format_one (&context, rows, notice);
}

char *
td_chart_format_dates (TdComparison *comparison,
                       TdChartSpec  *spec,
                       TdLanguage   *language)
{
  g_autoptr (GPtrArray) rows = td_chart_list_rows (comparison, spec);
  const TdChartContext context = { .comparison = comparison, .language = language };

  return td_caption_format_dates_of_many (&context, rows);
}

char *
td_chart_format_legal (TdComparison *comparison,
                       TdLanguage   *language)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    g_ptr_array_add (texts, td_legal_format (td_comparison_get_dataset (comparison, column),
                                             td_comparison_get_case (comparison, column), language));

  return td_caption_format_legal_of_many (texts, language);
}
