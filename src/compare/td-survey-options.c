/* td-survey-options.c: how one figure of many cases is shown
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-survey-options.h"

struct _TdSurveyOptions
{
  GObject parent_instance;

  char   *values[TD_N_SURVEY_OPTIONS]; /* owned */
};

G_DEFINE_FINAL_TYPE (TdSurveyOptions, td_survey_options, G_TYPE_OBJECT)

/* The first of the values is the default; without any, every text is one. */
static const struct
{
  const char *name;
  const char *values[5];
} options[TD_N_SURVEY_OPTIONS] = {
  [TD_SURVEY_OPTION_KEY] = { "key", { NULL } },
  [TD_SURVEY_OPTION_SORT] = { "sort", { "value", "name", "date", "file", NULL } },
  [TD_SURVEY_OPTION_SCALE] = { "scale", { "", "linear", "log", NULL } },
  [TD_SURVEY_OPTION_SCOPE] = { "scope", { "search", "all", NULL } },
};

static GParamSpec *props[TD_N_SURVEY_OPTIONS + 1];

static void
td_survey_options_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  g_value_set_string (value, TD_SURVEY_OPTIONS (object)->values[prop_id - 1]);
}

static void
td_survey_options_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  td_survey_options_set (TD_SURVEY_OPTIONS (object), (TdSurveyOption) (prop_id - 1), g_value_get_string (value));
}

static void
td_survey_options_finalize (GObject *object)
{
  TdSurveyOptions *self = TD_SURVEY_OPTIONS (object);

  for (guint i = 0; i < TD_N_SURVEY_OPTIONS; i++)
    g_free (self->values[i]);

  G_OBJECT_CLASS (td_survey_options_parent_class)->finalize (object);
}

static void
td_survey_options_class_init (TdSurveyOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = td_survey_options_get_property;
  object_class->set_property = td_survey_options_set_property;
  object_class->finalize = td_survey_options_finalize;

  for (guint i = 0; i < TD_N_SURVEY_OPTIONS; i++)
    props[i + 1] = g_param_spec_string (options[i].name, NULL, NULL, options[i].values[0],
                                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
td_survey_options_init (TdSurveyOptions *self)
{
  for (guint i = 0; i < TD_N_SURVEY_OPTIONS; i++)
    self->values[i] = g_strdup (options[i].values[0] != NULL ? options[i].values[0] : "");
}

TdSurveyOptions *
td_survey_options_new (void)
{
  return g_object_new (TD_TYPE_SURVEY_OPTIONS, NULL);
}

const char *
td_survey_option_get_name (TdSurveyOption option)
{
  g_return_val_if_fail (option < TD_N_SURVEY_OPTIONS, NULL);

  return options[option].name;
}

const char *
td_survey_options_get (TdSurveyOptions *self,
                       TdSurveyOption   option)
{
  g_return_val_if_fail (TD_IS_SURVEY_OPTIONS (self), "");
  g_return_val_if_fail (option < TD_N_SURVEY_OPTIONS, "");

  return self->values[option];
}

gboolean
td_survey_options_set (TdSurveyOptions *self,
                       TdSurveyOption   option,
                       const char      *value)
{
  g_return_val_if_fail (TD_IS_SURVEY_OPTIONS (self), FALSE);
  g_return_val_if_fail (option < TD_N_SURVEY_OPTIONS, FALSE);

  if (value == NULL)
    value = "";
  if (options[option].values[0] != NULL && !g_strv_contains (options[option].values, value))
    return FALSE;
  if (g_str_equal (self->values[option], value))
    return TRUE;

  g_free (self->values[option]);
  self->values[option] = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), props[option + 1]);
  return TRUE;
}
