/* td-survey-order.h: the first of many cases in an order (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-survey.h"

G_BEGIN_DECLS

/* Keeps at most so many: to put all of a hundred thousand in order takes longer
 * than a frame, to find the place of one among a few does not. */
typedef struct _TdSurveyOrder TdSurveyOrder;

TdSurveyOrder *td_survey_order_new  (TdSurveySort sort,
                                     guint        max,
                                     TdLanguage  *language);
void           td_survey_order_free (TdSurveyOrder *self);

/* @finding: what the case reports
 * @position: of the case in its file or list */
void td_survey_order_add (TdSurveyOrder   *self,
                          TdCaseRef       *ref,
                          const TdFinding *finding,
                          guint            position);

/* Returns: (transfer full) (element-type TdCaseRef): those that are kept, in order. */
GPtrArray *td_survey_order_list (TdSurveyOrder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdSurveyOrder, td_survey_order_free)

G_END_DECLS
