/* td-survey-tally.h: which metrics and keys occur, and in how many cases (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-survey.h"

G_BEGIN_DECLS

typedef struct _TdSurveyTally TdSurveyTally;

TdSurveyTally *td_survey_tally_new  (gboolean (*accepts) (const TdMetric *metric));
void           td_survey_tally_free (TdSurveyTally *self);

/* Counts a case in. @chosen: (nullable) (element-type guint): the user's choices in it */
void td_survey_tally_add (TdSurveyTally *self,
                          TdDataset     *dataset,
                          TdCase        *owner,
                          GArray        *chosen);

void td_survey_tally_sort (TdSurveyTally *self);

/* Returns: (transfer none) (element-type TdSurveyMetric): in order once sorted. */
GPtrArray *td_survey_tally_get (TdSurveyTally *self);

G_END_DECLS
