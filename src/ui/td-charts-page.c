/* td-charts-page.c: the page that charts one figure of all cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-charts-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "charts/td-chart-mark.h"
#include "charts/td-chart.h"
#include "ui/td-chart-view.h"
#include "ui/td-charts-controls.h"
#include "ui/td-charts-words.h"
#include "ui/td-section.h"
#include "ui/td-survey-run.h"

/* TdChartsPage:
 *
 * What is chosen lives in the workspace. The page keeps what it shows: what a
 * survey picked, and the chart made of it, until the next survey is done. */
struct _TdChartsPage
{
  GtkWidget         parent_instance;

  TdWorkspace      *workspace;  /* owned */
  TdSurveyRun      *run;        /* owned */
  TdChartSpec      *spec;       /* owned, nullable: of what is shown */
  TdComparison     *comparison; /* owned, nullable: of what is shown */
  GPtrArray        *refs;       /* owned, nullable: its cases, by column */
  guint             stage;      /* of showing what was picked */
  guint             idle;       /* that goes on with it; 0 for none */

  GtkWidget        *scroller; /* template, as all below */
  TdChartsControls *controls;
  GtkStack         *stack;
  AdwStatusPage    *nothing;
  TdChartView      *chart;
  GtkBox           *words;
};

G_DEFINE_FINAL_TYPE (TdChartsPage, td_charts_page, GTK_TYPE_WIDGET)

static void
forget_shown (TdChartsPage *self)
{
  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->spec, td_chart_spec_unref);
  g_clear_pointer (&self->comparison, td_comparison_unref);
  g_clear_pointer (&self->refs, g_ptr_array_unref);
}

/* Why there is no chart. */
static void
show_nothing (TdChartsPage *self,
              TdSurvey     *survey)
{
  const char *query = td_workspace_get_query_text (self->workspace);
  const TdMetric *metric = td_survey_find_wanted (survey);
  const gboolean is_found = td_survey_get_n_cases (survey) > 0;
  g_autofree char *text = NULL, *markup = NULL;

  if (!is_found && *query != '\0')
    text = td_fill (_("No case matches “{words}”."), "words", query, NULL);
  else if (!is_found)
    text = g_strdup (_("There are no cases here."));
  else if (metric != NULL)
    text = td_fill (_("None of these cases reports a figure of “{metric}” that a chart can show. Choose another one above."),
                    "metric", td_metric_get_name (metric, td_workspace_get_language (self->workspace)), NULL);
  else
    text = g_strdup (_("None of these cases reports a figure that a chart can show."));

  markup = g_markup_escape_text (text, -1);
  adw_status_page_set_title (self->nothing, _("Nothing to Draw"));
  adw_status_page_set_description (self->nothing, markup);
  td_chart_view_set_plot (self->chart, NULL);
  td_box_clear (self->words);
  gtk_stack_set_visible_child_name (self->stack, "nothing");
}

static void
compare (TdChartsPage *self)
{
  g_autoptr (GError) error = NULL;

  self->comparison = td_comparison_new (td_workspace_get_collection (self->workspace),
                                        td_chart_spec_get_comparison (self->spec), &error);
  /* A case that is gone since then: another survey is on its way. */
  if (self->comparison == NULL)
    g_debug ("a survey without a comparison: %s", error->message);
}

static void
show_chart (TdChartsPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TdPlot) plot = td_chart_plot_bare (self->comparison, self->spec,
                                                td_workspace_get_language (self->workspace), &error);

  if (plot == NULL)
    {
      g_debug ("a survey without a chart: %s", error->message);
      return;
    }
  td_box_clear (self->words);
  td_chart_view_set_plot (self->chart, plot);
  gtk_stack_set_visible_child_name (self->stack, "chart");
}

static void
append_words (TdChartsPage *self)
{
  td_charts_words_append (self->words, self->comparison, self->spec, td_workspace_get_language (self->workspace));
}

/* With a frame in between, as each takes its time where there are many rows. */
static void (*const stages[]) (TdChartsPage *) = { compare, show_chart, append_words };

static gboolean
go_on (gpointer data)
{
  TdChartsPage *self = data;

  stages[self->stage++](self);
  if (self->stage < G_N_ELEMENTS (stages) && self->comparison != NULL)
    return G_SOURCE_CONTINUE;

  self->idle = 0;
  return G_SOURCE_REMOVE;
}

static TdChartSpec *
make_spec (TdChartsPage *self,
           TdSurvey     *survey)
{
  TdSurveyOptions *options = td_workspace_get_survey_options (self->workspace);
  TdChartScale scale = TD_CHART_SCALE_AUTO;

  td_chart_scale_from_id (td_survey_options_get (options, TD_SURVEY_OPTION_SCALE), &scale);
  return td_chart_spec_new_from_survey (survey, scale);
}

static void
on_done (TdChartsPage *self)
{
  TdSurvey *survey = td_survey_run_get_survey (self->run);

  forget_shown (self);
  td_charts_controls_show (self->controls, survey);
  self->spec = make_spec (self, survey);
  if (self->spec == NULL)
    {
      show_nothing (self, survey);
      return;
    }

  self->refs = g_ptr_array_ref (td_survey_get_picked (survey));
  self->stage = 0;
  self->idle = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, go_on, self, NULL);
}

static void
on_mark_activated (TdChartsPage *self,
                   const char   *mark)
{
  guint column;

  if (self->comparison == NULL || !td_chart_mark_find (self->comparison, mark, &column, NULL, NULL))
    return;
  td_workspace_set_current (self->workspace, g_ptr_array_index (self->refs, column));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.page", "s", "case");
}

static void
td_charts_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (td_charts_page_parent_class)->map (widget);
  td_survey_run_set_active (TD_CHARTS_PAGE (widget)->run, TRUE);
}

static void
td_charts_page_unmap (GtkWidget *widget)
{
  td_survey_run_set_active (TD_CHARTS_PAGE (widget)->run, FALSE);
  GTK_WIDGET_CLASS (td_charts_page_parent_class)->unmap (widget);
}

static void
td_charts_page_dispose (GObject *object)
{
  TdChartsPage *self = TD_CHARTS_PAGE (object);

  forget_shown (self);
  if (self->scroller != NULL)
    gtk_widget_unparent (g_steal_pointer (&self->scroller));
  g_clear_object (&self->run);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (td_charts_page_parent_class)->dispose (object);
}

static void
td_charts_page_class_init (TdChartsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = td_charts_page_dispose;
  widget_class->map = td_charts_page_map;
  widget_class->unmap = td_charts_page_unmap;

  g_type_ensure (TD_TYPE_CHART_VIEW);
  g_type_ensure (TD_TYPE_CHARTS_CONTROLS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/Takedowns/td-charts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TdChartsPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, TdChartsPage, controls);
  gtk_widget_class_bind_template_child (widget_class, TdChartsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, TdChartsPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, TdChartsPage, chart);
  gtk_widget_class_bind_template_child (widget_class, TdChartsPage, words);
  gtk_widget_class_bind_template_callback (widget_class, on_mark_activated);
}

static void
td_charts_page_init (TdChartsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
td_charts_page_set_workspace (TdChartsPage *self,
                              TdWorkspace  *workspace)
{
  g_return_if_fail (TD_IS_CHARTS_PAGE (self));
  g_return_if_fail (TD_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
  td_charts_controls_set_workspace (self->controls, workspace);
  self->run = td_survey_run_new (workspace, TD_CHART_SURVEY_MAX);
  g_signal_connect_object (self->run, "done", G_CALLBACK (on_done), self, G_CONNECT_SWAPPED);
}

TdChartSpec *
td_charts_page_dup_spec (TdChartsPage *self)
{
  g_return_val_if_fail (TD_IS_CHARTS_PAGE (self), NULL);

  return self->spec != NULL ? td_chart_spec_ref (self->spec) : NULL;
}
