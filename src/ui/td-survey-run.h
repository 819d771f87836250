/* td-survey-run.h: surveys the cases of a workspace between frames
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-survey.h"
#include "compare/td-workspace.h"

G_BEGIN_DECLS

/* TdSurveyRun:
 *
 * Goes through the cases a few milliseconds at a time, so that any number of
 * them leaves the window alive, and follows the workspace: its cases, query,
 * metric, options and choices. Signal "done": what the survey says is true of the
 * workspace as it is now. */
#define TD_TYPE_SURVEY_RUN (td_survey_run_get_type ())
G_DECLARE_FINAL_TYPE (TdSurveyRun, td_survey_run, TD, SURVEY_RUN, GObject)

/* @max: how many cases are picked at most
 * Returns: (transfer full): not active yet */
TdSurveyRun *td_survey_run_new (TdWorkspace *workspace,
                                guint        max);

/* Whether anybody looks: otherwise nothing is gone through. */
void td_survey_run_set_active (TdSurveyRun *self,
                               gboolean     active);

/* Returns: (transfer none) (nullable): NULL while it is not done. */
TdSurvey *td_survey_run_get_survey (TdSurveyRun *self);

G_END_DECLS
