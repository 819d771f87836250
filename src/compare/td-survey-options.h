/* td-survey-options.h: how one figure of many cases is shown
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What can be chosen. Each is an id, a property of the object and an action of
 * the window. */
typedef enum
{
  TD_SURVEY_OPTION_KEY,   /* "key": of the figure; "": that most cases share */
  TD_SURVEY_OPTION_SORT,  /* "sort": "value", "name", "date", "file" */
  TD_SURVEY_OPTION_SCALE, /* "scale": "linear", "log"; "": whichever suits the figures */
  TD_SURVEY_OPTION_SCOPE, /* "scope": "all", or "search": what the search shows */
} TdSurveyOption;
#define TD_N_SURVEY_OPTIONS (TD_SURVEY_OPTION_SCOPE + 1)

/* TdSurveyOptions:
 *
 * Kept by a workspace beside its metric. Properties (all strings, all notify):
 * "key", "sort", "scale", "scope". */
#define TD_TYPE_SURVEY_OPTIONS (td_survey_options_get_type ())
G_DECLARE_FINAL_TYPE (TdSurveyOptions, td_survey_options, TD, SURVEY_OPTIONS, GObject)

/* Returns: (transfer full): the defaults: sorted by value, of what the search shows. */
TdSurveyOptions *td_survey_options_new (void);

/* Returns: (transfer none) */
const char *td_survey_option_get_name (TdSurveyOption option);

/* Returns: (transfer none): never NULL. */
const char *td_survey_options_get (TdSurveyOptions *self,
                                   TdSurveyOption   option);

/* Returns: FALSE, with nothing changed, where @value is not one of the option's. */
gboolean td_survey_options_set (TdSurveyOptions *self,
                                TdSurveyOption   option,
                                const char      *value);

G_END_DECLS
