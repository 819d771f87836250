/* td-survey-run.c: surveys the cases of a workspace between frames
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-survey-run.h"

#include "charts/td-chart-spec.h"

/* Half a frame at most, looked at every few cases. */
#define SLICE (4 * G_TIME_SPAN_MILLISECOND)
#define CASES_AT_ONCE 32

struct _TdSurveyRun
{
  GObject      parent_instance;

  TdWorkspace *workspace; /* owned */
  TdSurvey    *survey;    /* owned: of the scope that is chosen */
  gboolean     is_all;    /* the scope it is of */
  guint        max;
  gboolean     is_active;
  gboolean     is_done;
  guint        idle; /* 0 for none */
};

G_DEFINE_FINAL_TYPE (TdSurveyRun, td_survey_run, G_TYPE_OBJECT)

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
go_on (gpointer data)
{
  TdSurveyRun *self = data;
  const gint64 end = g_get_monotonic_time () + SLICE;

  while (td_survey_step (self->survey, CASES_AT_ONCE))
    if (g_get_monotonic_time () >= end)
      return G_SOURCE_CONTINUE;

  self->idle = 0;
  self->is_done = TRUE;
  g_signal_emit (self, signals[DONE], 0);
  return G_SOURCE_REMOVE;
}

/* After whatever loads and draws: what is shown stays until then. */
static void
start (TdSurveyRun *self)
{
  self->is_done = FALSE;
  if (self->is_active && self->idle == 0)
    self->idle = g_idle_add_full (G_PRIORITY_LOW, go_on, self, NULL);
}

static const char *
get_option (TdSurveyRun   *self,
            TdSurveyOption option)
{
  return td_survey_options_get (td_workspace_get_survey_options (self->workspace), option);
}

static void
select_again (TdSurveyRun *self)
{
  TdSurveySort sort = TD_SURVEY_BY_VALUE;

  td_survey_sort_from_id (get_option (self, TD_SURVEY_OPTION_SORT), &sort);
  td_survey_select (self->survey, td_workspace_get_metric (self->workspace),
                    get_option (self, TD_SURVEY_OPTION_KEY), sort, self->max);
  start (self);
}

static GArray *
get_choices (TdCaseRef *ref,
             gpointer   workspace)
{
  return td_workspace_get_choices (workspace, ref);
}

static void
make_survey (TdSurveyRun *self)
{
  self->is_all = g_str_equal (get_option (self, TD_SURVEY_OPTION_SCOPE), "all");
  g_clear_pointer (&self->survey, td_survey_free);
  self->survey = td_survey_new (td_workspace_get_collection (self->workspace),
                                self->is_all ? NULL : td_workspace_get_cases (self->workspace),
                                td_workspace_get_language (self->workspace), td_chart_spec_accepts_metric);
  td_survey_set_choices (self->survey, get_choices, self->workspace);
  select_again (self);
}

static void
on_cases_changed (TdSurveyRun *self,
                  guint        position,
                  guint        n_removed,
                  guint        n_added,
                  GListModel  *model)
{
  if (self->is_all != (model == G_LIST_MODEL (td_workspace_get_collection (self->workspace))))
    return;

  td_survey_changed (self->survey, position, n_removed, n_added);
  start (self);
}

static void
on_choices_changed (TdSurveyRun *self)
{
  td_survey_changed (self->survey, 0, 1, 1);
  start (self);
}

static void
td_survey_run_dispose (GObject *object)
{
  TdSurveyRun *self = TD_SURVEY_RUN (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->survey, td_survey_free);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (td_survey_run_parent_class)->dispose (object);
}

static void
td_survey_run_class_init (TdSurveyRunClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = td_survey_run_dispose;

  signals[DONE] = g_signal_new ("done", TD_TYPE_SURVEY_RUN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
td_survey_run_init (TdSurveyRun *self)
{
}

static void
watch (TdSurveyRun *self,
       gpointer     object,
       const char  *signal,
       GCallback    handler)
{
  g_signal_connect_object (object, signal, handler, self, G_CONNECT_SWAPPED);
}

TdSurveyRun *
td_survey_run_new (TdWorkspace *workspace,
                   guint        max)
{
  TdSurveyRun *self;
  TdSurveyOptions *options;

  g_return_val_if_fail (TD_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (TD_TYPE_SURVEY_RUN, NULL);
  self->workspace = g_object_ref (workspace);
  self->max = max;
  options = td_workspace_get_survey_options (workspace);
  watch (self, workspace, "notify::metric", G_CALLBACK (select_again));
  watch (self, workspace, "choices-changed", G_CALLBACK (on_choices_changed));
  watch (self, options, "notify::key", G_CALLBACK (select_again));
  watch (self, options, "notify::sort", G_CALLBACK (select_again));
  watch (self, options, "notify::scale", G_CALLBACK (select_again));
  watch (self, options, "notify::scope", G_CALLBACK (make_survey));
  watch (self, td_workspace_get_cases (workspace), "items-changed", G_CALLBACK (on_cases_changed));
  watch (self, td_workspace_get_collection (workspace), "items-changed", G_CALLBACK (on_cases_changed));
  make_survey (self);
  return self;
}

void
td_survey_run_set_active (TdSurveyRun *self,
                          gboolean     active)
{
  g_return_if_fail (TD_IS_SURVEY_RUN (self));

  if (self->is_active == active)
    return;

  self->is_active = active;
  if (!active)
    g_clear_handle_id (&self->idle, g_source_remove);
  else if (!self->is_done)
    start (self);
}

TdSurvey *
td_survey_run_get_survey (TdSurveyRun *self)
{
  g_return_val_if_fail (TD_IS_SURVEY_RUN (self), NULL);

  return self->is_done ? self->survey : NULL;
}
