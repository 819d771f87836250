/* td-window-options.c: how the comparison and the charts are shown: rows, reference, period, figure
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

#include "compare/td-metric-preset.h"

static gboolean
is_metric (TdCollection *collection,
           const char   *id)
{
  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    {
      TdVocabulary *vocabulary = td_dataset_get_vocabulary (td_collection_get_dataset (collection, i));

      if (td_vocabulary_find_metric (vocabulary, id) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* The empty string stands for the metric that most of the cases report. */
static void
change_metric (GSimpleAction *action,
               GVariant      *state,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  const char *metric = g_variant_get_string (state, NULL);

  if (*metric == '\0')
    td_workspace_set_metric (self->workspace, NULL);
  else if (is_metric (td_workspace_get_collection (self->workspace), metric))
    td_workspace_set_metric (self->workspace, metric);
  else
    td_window_say (self, _("There is no metric “{id}”"), metric);
}

/* Returns: (transfer full) (nullable): ids, each once; NULL where one is none, which is said. */
static char **
parse_metrics (TdWindow   *self,
               const char *text)
{
  TdCollection *collection = td_workspace_get_collection (self->workspace);
  g_auto (GStrv) ids = g_strsplit (text, ",", -1);
  g_autoptr (GPtrArray) metrics = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *id = g_strstrip (ids[i]);

      if (!is_metric (collection, id))
        {
          td_window_say (self, _("There is no metric “{id}”"), id);
          return NULL;
        }
      if (!g_ptr_array_find_with_equal_func (metrics, id, g_str_equal, NULL))
        g_ptr_array_add (metrics, g_strdup (id));
    }
  g_ptr_array_add (metrics, NULL);

  return (char **) g_ptr_array_steal (metrics, NULL);
}

/* The id of a preset, or those of metrics with commas between; the empty string
 * stands for all that some case reports. */
static void
change_metrics (GSimpleAction *action,
                GVariant      *state,
                gpointer       user_data)
{
  TdWindow *self = user_data;
  const char *text = g_variant_get_string (state, NULL);
  g_auto (GStrv) metrics = td_metric_preset_list_for_collection (text, td_workspace_get_collection (self->workspace));

  if (metrics == NULL && *text != '\0')
    {
      metrics = parse_metrics (self, text);
      if (metrics == NULL)
        return;
    }
  td_workspace_set_metrics (self->workspace, (const char * const *) metrics);
}

/* The empty string stands for none. */
static void
change_reference (GSimpleAction *action,
                  GVariant      *state,
                  gpointer       user_data)
{
  TdWindow *self = user_data;
  const char *id = g_variant_get_string (state, NULL);
  g_autoptr (TdCaseRef) ref = NULL;

  if (*id != '\0')
    {
      ref = td_window_find_case (self, id);
      if (ref == NULL)
        return;
      if (!td_shortlist_contains (td_workspace_get_shortlist (self->workspace), ref))
        {
          td_window_say (self, _("“{id}” is not among the compared cases"), id);
          return;
        }
    }
  td_workspace_set_reference (self->workspace, ref);
}

static void
change_period (GSimpleAction *action,
               GVariant      *state,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  const char *id = g_variant_get_string (state, NULL);
  TdShowPeriod period;

  if (td_show_period_from_id (id, &period))
    td_workspace_set_period (self->workspace, period);
  else
    td_window_say (self, _("There is no period “{id}”"), id);
}

/* The options of the chart of all cases have actions of their names. */
static void
change_survey_option (GSimpleAction *action,
                      GVariant      *state,
                      gpointer       user_data)
{
  TdWindow *self = user_data;
  TdSurveyOptions *options = td_workspace_get_survey_options (self->workspace);
  const char *value = g_variant_get_string (state, NULL);

  for (guint option = 0; option < TD_N_SURVEY_OPTIONS; option++)
    if (g_str_equal (td_survey_option_get_name ((TdSurveyOption) option), g_action_get_name (G_ACTION (action)))
        && !td_survey_options_set (options, (TdSurveyOption) option, value))
      td_window_say (self, _("“{id}” is not among the choices"), value);
}

static const GActionEntry entries[] = {
  { "metric", NULL, "s", "''", change_metric },
  { "metrics", NULL, "s", "''", change_metrics },
  { "reference", NULL, "s", "''", change_reference },
  { "period", NULL, "s", "'stated'", change_period },
  { "key", NULL, "s", "''", change_survey_option },
  { "sort", NULL, "s", "'value'", change_survey_option },
  { "scale", NULL, "s", "''", change_survey_option },
  { "scope", NULL, "s", "'search'", change_survey_option },
};

static void
set_state (TdWindow   *self,
           const char *name,
           const char *state)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (state));
}

static void
on_metric_notify (TdWindow *self)
{
  const char *metric = td_workspace_get_metric (self->workspace);

  set_state (self, "metric", metric != NULL ? metric : "");
}

static void
on_metrics_notify (TdWindow *self)
{
  const char * const *metrics = td_workspace_get_metrics (self->workspace);
  const char *preset = td_metric_preset_find (metrics, td_workspace_get_collection (self->workspace));
  g_autofree char *ids = metrics != NULL ? g_strjoinv (",", (char **) metrics) : g_strdup ("");

  set_state (self, "metrics", preset != NULL ? preset : ids);
}

/* A reference that is no longer ticked is kept for when it comes back, but measures nothing. */
static void
update_reference (TdWindow *self)
{
  TdCaseRef *ref = td_workspace_get_reference (self->workspace);
  gboolean is_compared = ref != NULL && td_shortlist_contains (td_workspace_get_shortlist (self->workspace), ref);

  set_state (self, "reference", is_compared ? td_case_ref_get_id (ref) : "");
}

static void
on_period_notify (TdWindow *self)
{
  set_state (self, "period", td_show_period_get_id (td_workspace_get_period (self->workspace)));
}

static void
on_survey_option_notify (TdWindow        *self,
                         GParamSpec      *pspec,
                         TdSurveyOptions *options)
{
  for (guint option = 0; option < TD_N_SURVEY_OPTIONS; option++)
    if (g_str_equal (td_survey_option_get_name ((TdSurveyOption) option), pspec->name))
      set_state (self, pspec->name, td_survey_options_get (options, (TdSurveyOption) option));
}

static void
follow (TdWindow   *self,
        gpointer    object,
        const char *signal,
        GCallback   callback)
{
  g_signal_connect_object (object, signal, callback, self, G_CONNECT_SWAPPED);
}

void
td_window_options_install (TdWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);

  follow (self, self->workspace, "notify::metric", G_CALLBACK (on_metric_notify));
  follow (self, self->workspace, "notify::metrics", G_CALLBACK (on_metrics_notify));
  follow (self, self->workspace, "notify::reference", G_CALLBACK (update_reference));
  follow (self, td_workspace_get_shortlist (self->workspace), "items-changed", G_CALLBACK (update_reference));
  follow (self, self->workspace, "notify::period", G_CALLBACK (on_period_notify));
  follow (self, td_workspace_get_survey_options (self->workspace), "notify", G_CALLBACK (on_survey_option_notify));
}
