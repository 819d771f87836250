/* td-workspace.c: what one window is looking at
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-workspace-private.h"

enum
{
  PROP_0,
  PROP_QUERY_TEXT,
  PROP_CURRENT,
  PROP_PERIOD,
  PROP_METRIC,
  PROP_METRICS,
  PROP_REFERENCE,
  PROP_N_TICKED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

/* An address as a boxed value, for the property. */
static GType
case_ref_get_type (void)
{
  static gsize once;

  if (g_once_init_enter (&once))
    {
      GType type = g_type_from_name ("TdCaseRef");

      if (type == G_TYPE_INVALID)
        type = g_boxed_type_register_static ("TdCaseRef", (GBoxedCopyFunc) td_case_ref_ref,
                                             (GBoxedFreeFunc) td_case_ref_unref);
      g_once_init_leave (&once, type);
    }

  return g_type_from_name ("TdCaseRef");
}

G_DEFINE_FINAL_TYPE (TdWorkspace, td_workspace, G_TYPE_OBJECT)

static void
on_shortlist_changed (TdWorkspace *self,
                      guint        position,
                      guint        n_removed,
                      guint        n_added)
{
  if (n_removed != n_added)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_TICKED]);
  td_workspace_forget_comparison (self);
}

/* A file that loads batch by batch changes nothing of a comparison that is not
 * there: only what is compared is looked at again. */
static void
on_collection_changed (TdWorkspace *self)
{
  if (td_shortlist_get_n (self->shortlist) > 0)
    td_workspace_forget_comparison (self);
}

static void
td_workspace_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  switch (prop_id)
    {
    case PROP_QUERY_TEXT:
      g_value_set_string (value, td_workspace_get_query_text (self));
      break;
    case PROP_CURRENT:
      g_value_set_boxed (value, self->current);
      break;
    case PROP_PERIOD:
      g_value_set_int (value, self->period);
      break;
    case PROP_METRIC:
      g_value_set_string (value, self->metric);
      break;
    case PROP_METRICS:
      g_value_set_boxed (value, self->metrics);
      break;
    case PROP_REFERENCE:
      g_value_set_boxed (value, self->reference);
      break;
    case PROP_N_TICKED:
      g_value_set_uint (value, td_shortlist_get_n (self->shortlist));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
td_workspace_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  switch (prop_id)
    {
    case PROP_QUERY_TEXT:
      td_workspace_set_query_text (self, g_value_get_string (value));
      break;
    case PROP_CURRENT:
      td_workspace_set_current (self, g_value_get_boxed (value));
      break;
    case PROP_PERIOD:
      td_workspace_set_period (self, g_value_get_int (value));
      break;
    case PROP_METRIC:
      td_workspace_set_metric (self, g_value_get_string (value));
      break;
    case PROP_METRICS:
      td_workspace_set_metrics (self, g_value_get_boxed (value));
      break;
    case PROP_REFERENCE:
      td_workspace_set_reference (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
td_workspace_dispose (GObject *object)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  if (self->shortlist != NULL)
    g_signal_handlers_disconnect_by_data (self->shortlist, self);
  if (self->collection != NULL)
    g_signal_handlers_disconnect_by_data (self->collection, self);
  g_clear_pointer (&self->comparison, td_comparison_unref);
  g_clear_pointer (&self->choices, td_choices_free);
  g_clear_pointer (&self->reference, td_case_ref_unref);
  g_clear_pointer (&self->current, td_case_ref_unref);
  g_clear_object (&self->cases);
  g_clear_object (&self->shortlist);
  g_clear_object (&self->survey_options);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (td_workspace_parent_class)->dispose (object);
}

static void
td_workspace_finalize (GObject *object)
{
  TdWorkspace *self = TD_WORKSPACE (object);

  g_clear_pointer (&self->language, td_language_unref);
  g_free (self->metric);
  g_strfreev (self->metrics);

  G_OBJECT_CLASS (td_workspace_parent_class)->finalize (object);
}

static void
td_workspace_class_init (TdWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = td_workspace_get_property;
  object_class->set_property = td_workspace_set_property;
  object_class->dispose = td_workspace_dispose;
  object_class->finalize = td_workspace_finalize;

  props[PROP_QUERY_TEXT] = g_param_spec_string ("query-text", NULL, NULL, "", flags);
  props[PROP_CURRENT] = g_param_spec_boxed ("current", NULL, NULL, case_ref_get_type (), flags);
  props[PROP_PERIOD] = g_param_spec_int ("period", NULL, NULL, TD_SHOW_AS_STATED, TD_SHOW_PER_YEAR,
                                         TD_SHOW_AS_STATED, flags);
  props[PROP_METRIC] = g_param_spec_string ("metric", NULL, NULL, NULL, flags);
  props[PROP_METRICS] = g_param_spec_boxed ("metrics", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_REFERENCE] = g_param_spec_boxed ("reference", NULL, NULL, case_ref_get_type (), flags);
  props[PROP_N_TICKED] = g_param_spec_uint ("n-ticked", NULL, NULL, 0, G_MAXUINT, 0,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_signal_new ("comparison-changed", TD_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("choices-changed", TD_TYPE_WORKSPACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
td_workspace_init (TdWorkspace *self)
{
  self->collection = td_collection_new ();
  self->shortlist = td_shortlist_new ();
  self->survey_options = td_survey_options_new ();
  self->choices = td_choices_new ();
}

TdWorkspace *
td_workspace_new (TdLanguage *language)
{
  TdWorkspace *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (TD_TYPE_WORKSPACE, NULL);
  self->language = td_language_ref (language);
  self->cases = td_case_list_new (self->collection, language);
  g_signal_connect_swapped (self->shortlist, "items-changed", G_CALLBACK (on_shortlist_changed), self);
  g_signal_connect_swapped (self->collection, "items-changed", G_CALLBACK (on_collection_changed), self);

  return self;
}

TdLanguage *
td_workspace_get_language (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->language;
}

TdCollection *
td_workspace_get_collection (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->collection;
}

TdCaseList *
td_workspace_get_cases (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->cases;
}

TdShortlist *
td_workspace_get_shortlist (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->shortlist;
}

TdSurveyOptions *
td_workspace_get_survey_options (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->survey_options;
}
