/* td-survey.h: one figure of many cases: who reports it, and in which order they stand
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-case-list.h"
#include "compare/td-comparison-spec.h"
#include "compare/td-finding.h"

G_BEGIN_DECLS

typedef enum
{
  TD_SURVEY_BY_VALUE, /* largest first; no agreed value after all values, then words, then withheld */
  TD_SURVEY_BY_NAME,
  TD_SURVEY_BY_DATE,  /* of the case, latest first; undated last */
  TD_SURVEY_AS_FILED, /* order of the files */
} TdSurveySort;

/* "value", "name", "date", "file", both ways. */
const char *td_survey_sort_get_id  (TdSurveySort sort);
gboolean    td_survey_sort_from_id (const char   *id,
                                    TdSurveySort *sort);

/* A figure key that occurs, and in how many cases. */
typedef struct
{
  TdFigureKey key;
  char       *id; /* td_figure_key_to_string() */
  guint       n_cases;
} TdSurveyKey;

typedef struct
{
  const TdMetric *metric;
  guint           n_cases; /* that report any figure of it */
  GPtrArray      *keys;    /* of TdSurveyKey: that most cases share first */
} TdSurveyMetric;

/* TdSurvey:
 *
 * Goes through any number of cases a few at a time: counts first which metrics
 * and keys they report, then picks the cases that report one key and keeps the
 * first of them in an order. To report is to say anything at all that still
 * holds: a number, words, or that the figure is withheld. */
typedef struct _TdSurvey TdSurvey;

/* Returns: (transfer none) (nullable) (element-type guint): the user's choices in a case. */
typedef GArray *(*TdSurveyChoices) (TdCaseRef *ref,
                                    gpointer   user_data);

/* @cases: (nullable): of @collection; NULL for all of it
 * @accepts: (nullable): the metrics that count; NULL for all
 * Returns: (transfer full) */
TdSurvey *td_survey_new (TdCollection *collection,
                         TdCaseList   *cases,
                         TdLanguage   *language,
                         gboolean    (*accepts) (const TdMetric *metric));
void      td_survey_free (TdSurvey *self);

/* Only these, in this order. @refs: (element-type TdCaseRef): kept, and not changed any more */
void td_survey_set_refs (TdSurvey  *self,
                         GPtrArray *refs);

void td_survey_set_choices (TdSurvey        *self,
                            TdSurveyChoices  choices,
                            gpointer         user_data);

/* What is to be picked; picking starts anew, the counts stay.
 * @metric: (nullable): NULL: what most cases report
 * @key: (nullable): its id; NULL, one of another metric or one that no case
 *   reports: the key that most cases share
 * @max: how many cases are kept at most */
void td_survey_select (TdSurvey     *self,
                       const char   *metric,
                       const char   *key,
                       TdSurveySort  sort,
                       guint         max);

/* Tells of a change of the cases, as the signal items-changed does: what is
 * only appended is counted in, anything else starts all anew. */
void td_survey_changed (TdSurvey *self,
                        guint     position,
                        guint     n_removed,
                        guint     n_added);

/* Goes on through the next @n_cases.
 * Returns: whether there is more to do. */
gboolean td_survey_step (TdSurvey *self,
                         guint     n_cases);

/* To the end. */
void td_survey_finish (TdSurvey *self);

/* All below are of a survey that is done, and valid until it changes. */

/* Returns: (transfer none) */
TdCollection *td_survey_get_collection (TdSurvey *self);

guint td_survey_get_n_cases (TdSurvey *self);

/* By group, catalogue first, then the order of the vocabulary.
 * Returns: (transfer none) (element-type TdSurveyMetric) */
GPtrArray *td_survey_get_metrics (TdSurvey *self);

/* Returns: (transfer none) (nullable): NULL where no case reports it. */
const TdSurveyMetric *td_survey_find_metric (TdSurvey   *self,
                                             const char *id);

/* What was picked. Returns: (transfer none) (nullable): NULL where no case reports it. */
const TdSurveyMetric *td_survey_get_metric (TdSurvey *self);
const TdSurveyKey    *td_survey_get_key    (TdSurvey *self);

/* The metric that was asked for, whether reported or not.
 * Returns: (transfer none) (nullable): NULL where none was, or no dataset knows it. */
const TdMetric *td_survey_find_wanted (TdSurvey *self);

/* The order they stand in: names instead of values where the values may not be ranked. */
TdSurveySort td_survey_get_sort (TdSurvey *self);

/* Returns: (transfer none) (element-type TdCaseRef): the first of those that
 *   report the key, at most as many as were asked for. */
GPtrArray *td_survey_get_picked (TdSurvey *self);

/* Returns: (transfer none) (nullable) (element-type guint): the user's choices in a case. */
GArray *td_survey_get_choices (TdSurvey  *self,
                               TdCaseRef *ref);

/* The specification of the comparison of the picked cases, of the metric alone,
 * with the user's choices; by ids alone where all is one file.
 * Returns: (transfer full) (nullable): NULL where none is picked. */
TdComparisonSpec *td_survey_dup_comparison_spec (TdSurvey *self);

/* Whether figures of @key may be set against each other at all: not where a
 * period belongs to them and none is given. */
gboolean td_survey_key_is_comparable (const TdFigureKey *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdSurvey, td_survey_free)

G_END_DECLS
