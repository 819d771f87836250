/* td-window-choices.c: what the user chooses for the comparison: cases, claims, metric, period
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-window-private.h"

#include <glib/gi18n.h>

static void
activate_tick (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdCaseRef) ref = td_window_find_case (self, g_variant_get_string (parameter, NULL));

  if (ref != NULL)
    td_shortlist_toggle (td_workspace_get_shortlist (self->workspace), ref);
}

static void
activate_untick_all (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  td_shortlist_clear (td_workspace_get_shortlist (td_window_get_workspace (user_data)));
}

static void
activate_move_case (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  TdWindow *self = user_data;
  g_autoptr (TdCaseRef) ref = NULL;
  const char *id;
  int position;

  g_variant_get (parameter, "(&si)", &id, &position);
  ref = td_window_find_case (self, id);
  if (ref != NULL)
    td_shortlist_move (td_workspace_get_shortlist (self->workspace), ref, MAX (position, 0));
}

/* @key: as td_figure_key_to_string() writes it; "" for any */
static gboolean
is_claim_of_key (TdCaseRef  *ref,
                 guint       number,
                 const char *key)
{
  TdCase *owner = td_case_ref_get_case (ref);
  const TdClaim *claim = owner != NULL ? td_case_get_claim (owner, number) : NULL;
  g_autofree char *own = claim != NULL ? td_figure_key_to_string (&claim->key) : NULL;

  return own != NULL && (*key == '\0' || strcmp (own, key) == 0);
}

static void
undo_choices (TdWindow   *self,
              TdCaseRef  *ref,
              const char *key)
{
  GArray *choices = td_workspace_get_choices (self->workspace, ref);
  g_autoptr (GArray) before = choices != NULL ? g_array_copy (choices) : NULL;

  for (guint i = 0; before != NULL && i < before->len; i++)
    {
      guint number = g_array_index (before, guint, i);

      if (is_claim_of_key (ref, number, key))
        td_workspace_unchoose_claim (self->workspace, ref, number);
    }
}

/* Case, key of the figure, number of the claim; 0 undoes what was chosen for that key. */
static void
activate_choose_claim (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  TdWindow *self = user_data;
  TdCaseRef *current = td_workspace_get_current (self->workspace);
  g_autoptr (TdCaseRef) ref = NULL;
  const char *id, *key;
  int number;

  g_variant_get (parameter, "(&s&si)", &id, &key, &number);
  ref = td_window_find_case (self, id);
  if (ref == NULL)
    return;

  if (number == 0)
    undo_choices (self, ref, key);
  else if (number > 0 && is_claim_of_key (ref, number, key))
    td_workspace_choose_claim (self->workspace, ref, number);
  else
    td_window_say (self, _("There is no such claim of “{id}”"), id);
  if (current != NULL && td_case_ref_equal (ref, current))
    td_case_page_refresh (self->case_page);
}

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
  { "tick", activate_tick, "s" },
  { "untick-all", activate_untick_all },
  { "move-case", activate_move_case, "(si)" },
  { "choose-claim", activate_choose_claim, "(ssi)" },
  { "metric", NULL, "s", "''", change_metric },
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

void
td_window_choices_install (TdWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);

  g_signal_connect_object (self->workspace, "notify::metric", G_CALLBACK (on_metric_notify), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::period", G_CALLBACK (on_period_notify), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (td_workspace_get_survey_options (self->workspace), "notify",
                           G_CALLBACK (on_survey_option_notify), self, G_CONNECT_SWAPPED);
}
