/* td-chart-survey.c: one figure of many cases, in the order of the specification
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-kinds.h"

#include "base/td-number-format.h"
#include "charts/td-caption.h"
#include "charts/td-chart-panel.h"
#include "compare/td-comparison-text.h"

/* Bars whose length is less than a hundredth of the longest are no longer told
 * from each other: then dots on a logarithmic scale are what is shown, unless
 * another scale is asked for. */
#define MOST_TIMES 100

/* From here on rows stand closer. */
#define MANY_ROWS 12

static gboolean
has_key (const TdComparisonRow *row,
         const char            *key)
{
  g_autofree char *own = td_figure_key_to_string (&row->key);

  return g_str_equal (own, key);
}

/* Whether the cell says anything of the row's own key: what is near it stands
 * in a chart of its own. */
static gboolean
is_shown (const TdComparisonRow *row,
          guint                  column)
{
  return !row->cells[column].is_near && row->cells[column].finding->state != TD_FINDING_NOT_REPORTED;
}

static GArray *
list_columns (TdComparison          *comparison,
              const TdComparisonRow *row)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    if (is_shown (row, column))
      g_array_append_val (columns, column);

  return columns;
}

GPtrArray *
td_chart_survey_list_rows (TdComparison *comparison,
                           TdChartSpec  *spec)
{
  const TdChartSurvey *survey = td_chart_spec_get_survey (spec);
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; survey != NULL && rows->len == 0 && i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);
      g_autoptr (GArray) columns = has_key (row, survey->key) ? list_columns (comparison, row) : NULL;

      if (columns != NULL && columns->len > 0)
        g_ptr_array_add (rows, (gpointer) row);
    }

  return rows;
}

/* The numbers on the axis: the least above 0, and the largest. */
typedef struct
{
  double least, most;
} Range;

static void
extend (Range *range,
        double value)
{
  if (value > 0)
    range->least = MIN (range->least, value);
  range->most = MAX (range->most, value);
}

static Range
find_range (const TdComparisonRow *row,
            GArray                *columns)
{
  Range range = { G_MAXDOUBLE, 0 };

  for (guint i = 0; i < columns->len; i++)
    {
      const guint column = g_array_index (columns, guint, i);
      const TdComparisonCell *cell = &row->cells[column];

      if (!td_chart_figure_is_on_axis (row, column))
        continue;
      extend (&range, cell->finding->standing != NULL ? cell->quantity.low : cell->finding->low);
      extend (&range, cell->finding->standing != NULL ? cell->quantity.high : cell->finding->high);
    }

  return range;
}

static gboolean
has_dots (TdChartScale scale,
          Range        range)
{
  if (range.most <= 0) /* nothing but zeros has no place on a logarithmic scale */
    return FALSE;

  return scale == TD_CHART_SCALE_LOG || (scale == TD_CHART_SCALE_AUTO && range.most > MOST_TIMES * range.least);
}

/* @pattern: a translated sentence with {n} */
static void
add_note (GPtrArray  *notes,
          const char *pattern,
          guint       n,
          TdLanguage *language)
{
  g_autofree char *number = td_number_format_digits (language, n);

  g_ptr_array_add (notes, td_fill (pattern, "n", number, NULL));
}

/* What is not drawn, counted. */
static GPtrArray *
list_notes (const TdChartSurvey *survey,
            guint                n_shown,
            TdLanguage          *language)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);
  const guint n_otherwise = survey->n_metric > survey->n_key ? survey->n_metric - survey->n_key : 0;
  const guint n_silent = survey->n_cases > survey->n_metric ? survey->n_cases - survey->n_metric : 0;

  if (n_shown < survey->n_key)
    {
      g_autofree char *shown = td_number_format_digits (language, n_shown);
      g_autofree char *all = td_number_format_digits (language, survey->n_key);

      /* Translators: of a chart that would be too long: "The first 100 of 12,345 cases that report this figure." */
      g_ptr_array_add (notes, td_fill (td_words (language, "The first {shown} of {n} cases that report this figure."),
                                       "shown", shown, "n", all, NULL));
    }
  if (n_otherwise > 0)
    /* Translators: under a chart of one figure, e.g. of visits a month: {n} cases give visits, but a year, or of a country. */
    add_note (notes, td_words_n (language,
                                 "{n} case counts this otherwise, by another period, coverage, action or currency, "
                                 "and does not stand here.",
                                 "{n} cases count this otherwise, by another period, coverage, action or currency, "
                                 "and do not stand here.",
                                 n_otherwise),
              n_otherwise, language);
  if (n_silent > 0)
    /* Translators: under a chart of one figure: the cases that are not in it. */
    add_note (notes, td_words_n (language, "{n} case does not report this.", "{n} cases do not report this.", n_silent),
              n_silent, language);

  return notes;
}

/* Figures that nobody may set against each other stand in words; what is kept
 * apart otherwise gets a panel, and so an axis, of its own. */
static void
add_panels (const TdChartContext  *context,
            const TdComparisonRow *row,
            GArray                *columns,
            const char            *scale)
{
  g_autoptr (GPtrArray) groups = NULL;

  if (context->in_words)
    {
      td_chart_panel_add_plain (context, row, columns, NULL);
      return;
    }

  groups = td_chart_panel_split (row, columns);
  for (guint i = 0; i < groups->len; i++)
    td_chart_panel_add_plain (context, row, g_ptr_array_index (groups, i), scale);
}

TdPlot *
td_chart_survey_plot (const TdChartRequest *request)
{
  const TdChartSurvey *survey = td_chart_spec_get_survey (request->spec);
  const TdComparisonRow *row = g_ptr_array_index (request->rows, 0);
  TdLanguage *language = request->language;
  g_autoptr (TdCitationList) citations = td_citation_list_new (request->comparison, request->is_part ? NULL : request->rows);
  g_autoptr (GString) description = g_string_new (NULL);
  g_autoptr (GArray) columns = list_columns (request->comparison, row);
  g_autoptr (GPtrArray) notes = list_notes (survey, columns->len, language);
  g_autofree char *title = td_comparison_format_row (request->comparison, row, language);
  g_autofree char *subtitle = td_chart_panel_format_counts (row->key.metric, language);
  const gboolean in_words = columns->len > 1 && !td_survey_key_is_comparable (&row->key);
  const gboolean dots = !in_words && has_dots (survey->scale, find_range (row, columns));
  TdPlotBuilder *builder = td_plot_builder_new (language);
  const TdChartContext context = { .comparison = request->comparison, .language = language, .citations = citations,
                                   .builder = builder, .description = description, .is_bare = request->is_bare,
                                   .in_words = in_words, .with_years = survey->sort == TD_SURVEY_BY_DATE,
                                   .notes = notes, .only = row };

  td_plot_builder_set_title (builder, title);
  td_plot_builder_set_heading (builder, !request->is_part);
  td_plot_builder_set_subtitle (builder, subtitle);
  td_plot_builder_set_dots (builder, dots);
  td_plot_builder_set_dense (builder, columns->len > MANY_ROWS);
  td_chart_panel_set_ticks (&context, row->key.metric, row->key.currency);
  add_panels (&context, row, columns,
              dots ? td_words (language, "Logarithmic scale: each line is ten times the one before.") : NULL);
  td_caption_add (&context, request->rows);
  td_plot_builder_set_description (builder, description->str);
  return td_plot_builder_end (builder);
}
