/* td-report-charts.c: the figures of a report: what the eye can compare, as inline SVG
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-report-private.h"

#include "base/td-markup.h"
#include "charts/td-chart-figure.h"
#include "charts/td-chart.h"
#include "compare/td-comparison-text.h"
#include "plot/td-scene-svg.h"

/* Points: of a page, and of a phone: text of a picture does not shrink well, so
 * there is one for each, and the style sheet shows it. */
#define WIDE 900
#define NARROW 340

/* Beyond this many pictures of one figure each nobody looks at the next one. */
#define MAX_SINGLE 6

/* Beyond this many cases an overview shows above all who reports nothing. */
#define MAX_IN_OVERVIEW 12

static gboolean
add_picture (TdReport   *report,
             TdPlot     *plot,
             double      width,
             const char *name)
{
  g_autoptr (TdTextMeasure) measure = td_text_measure_new_pango (NULL);
  g_autoptr (TdScene) scene = td_plot_layout (plot, width, 0, td_theme_light (), measure, NULL);
  g_autofree char *prefix = g_strdup_printf ("chart%u-%s", report->n_charts, name);
  g_autofree char *svg = NULL;

  if (scene == NULL)
    return FALSE;

  svg = td_scene_to_svg (scene, prefix, td_language_get_words_tag (report->language));
  td_markup_open (report->out, "div", "class", name, NULL);
  g_string_append (report->out, svg);
  td_markup_close (report->out, "div");
  return TRUE;
}

/* What may not be set against each other is said where it is seen. */
static void
add_notices (TdReport    *report,
             TdChartSpec *spec)
{
  g_autoptr (GPtrArray) notices = td_chart_list_notices (report->comparison, spec);
  g_autofree char *dates = td_chart_format_dates (report->comparison, spec, report->language);

  td_report_add_apart_list (report, spec, notices);
  if (dates != NULL)
    td_markup_add (report->out, "p", dates, "class", "detail", NULL);
}

/* An overview is titled by the cases, as the page is: what tells it apart is
 * what it shows of them. */
static void
add_title (TdReport *report,
           TdPlot   *plot,
           gboolean  is_overview)
{
  const char *title = is_overview ? td_plot_get_subtitle (plot) : td_plot_get_title (plot);
  const char *subtitle = is_overview ? NULL : td_plot_get_subtitle (plot);

  td_markup_open (report->out, "figcaption", NULL);
  td_markup_add (report->out, "h3", title, NULL);
  if (subtitle != NULL)
    td_markup_add (report->out, "p", subtitle, "class", "detail", NULL);
  td_markup_close (report->out, "figcaption");
}

static void
open_section (TdReport *report)
{
  if (report->n_charts++ > 0)
    return;

  td_markup_open (report->out, "section", "class", "figures", "aria-labelledby", "figures", NULL);
  td_markup_add (report->out, "h2", td_words (report->language, "At a glance"), "id", "figures", NULL);
  td_markup_add (report->out, "p",
                 td_words (report->language, "Figures that may not be set side by side have an axis of their own; "
                                             "all notices and sources are in the table and the list below."),
                 "class", "detail", NULL);
}

static void
add_chart (TdReport   *report,
           const char *kind,
           const char *metric)
{
  g_autoptr (TdChartSpec) spec = td_chart_spec_new (kind, td_comparison_get_spec (report->comparison), metric);
  g_autoptr (TdPlot) plot = td_chart_plot_part (report->comparison, spec, report->language, NULL);

  if (plot == NULL)
    return;

  open_section (report);
  td_markup_open (report->out, "figure", NULL);
  add_title (report, plot, metric == NULL);
  if (!add_picture (report, plot, NARROW, "narrow"))
    td_markup_add (report->out, "div", NULL, "class", "narrow", NULL);
  add_picture (report, plot, WIDE, "wide");
  add_notices (report, spec);
  td_markup_close (report->out, "figure");
}

static guint
count_on_axis (TdReport              *report,
               const TdComparisonRow *row)
{
  guint n = 0;

  for (guint i = 0; i < td_comparison_get_n_cases (report->comparison); i++)
    n += td_chart_figure_is_on_axis (row, i) && !row->cells[i].is_apart && !row->cells[i].is_near;

  return n;
}

/* A picture adds something where two figures or more may share an axis, and none
 * shows them yet. */
static gboolean
adds_something (TdReport              *report,
                const TdComparisonRow *row,
                GPtrArray             *shown)
{
  return td_chart_figure_is_drawable (row->key.metric) && !row->is_apart
         && !g_ptr_array_find (shown, row, NULL)
         && td_comparison_find_row (report->comparison, row->key.metric->id) == row
         && count_on_axis (report, row) > 1;
}

void
td_report_add_charts (TdReport *report)
{
  g_autoptr (TdChartSpec) overview = td_chart_spec_new ("overview", td_comparison_get_spec (report->comparison), NULL);
  const gboolean has_overview = td_comparison_get_n_cases (report->comparison) <= MAX_IN_OVERVIEW;
  g_autoptr (GPtrArray) shown = has_overview ? td_chart_list_rows (report->comparison, overview) : g_ptr_array_new ();
  guint n = 0;

  if (has_overview)
    add_chart (report, "overview", NULL);
  for (guint i = 0; i < td_comparison_get_n_rows (report->comparison) && n < MAX_SINGLE; i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (report->comparison, i);

      if (!adds_something (report, row, shown))
        continue;
      add_chart (report, "bars", row->key.metric->id);
      n++;
    }
  if (report->n_charts > 0)
    td_markup_close (report->out, "section");
}
