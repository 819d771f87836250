/* td-chart-spec.h: which chart of which comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-spec.h"
#include "compare/td-survey.h"

G_BEGIN_DECLS

typedef enum
{
  TD_CHART_SCALE_AUTO,   /* bars, but dots where bars would hide the small */
  TD_CHART_SCALE_LINEAR, /* bars from zero */
  TD_CHART_SCALE_LOG,    /* dots */
} TdChartScale;

/* More rows than this nobody reads, and each has a mark to walk to: of more
 * cases the first are shown. */
#define TD_CHART_SURVEY_MAX 100

/* What a chart of one figure of many cases shows, beside the cases themselves:
 * those stand in the comparison, the first of them in this order. */
typedef struct
{
  const char  *key;      /* td_figure_key_to_string() */
  TdSurveySort sort;     /* by which the cases stand as they stand */
  TdChartScale scale;
  guint        n_cases;  /* that were looked at */
  guint        n_metric; /* of them, that report any figure of the metric */
  guint        n_key;    /* of them, that report this one */
} TdChartSurvey;

/* Immutable, atomically counted, with a JSON round trip:
 * {"chart": "bars", "metric": "live-channels", "comparison": {…}};
 * {"chart": "survey", "metric": …, "key": …, "sort": "value", "scale": "log",
 *  "of": {"cases": 34, "metric": 20, "key": 18}, "comparison": {…}}. */
typedef struct _TdChartSpec TdChartSpec;

/* @kind: an id of the registry: "bars", "overview"
 * @metric: (nullable): for charts of one metric; NULL: the first that most cases report */
TdChartSpec *td_chart_spec_new (const char       *kind,
                                TdComparisonSpec *comparison,
                                const char       *metric);

/* The chart "survey". @survey: copied */
TdChartSpec *td_chart_spec_new_survey (TdComparisonSpec    *comparison,
                                       const char          *metric,
                                       const TdChartSurvey *survey);

/* The chart "survey" of what @survey picked.
 * @survey: done
 * Returns: (transfer full) (nullable): NULL where no case reports it. */
TdChartSpec *td_chart_spec_new_from_survey (TdSurvey    *survey,
                                            TdChartScale scale);

/* Whether a survey may be drawn of a metric: see td_survey_new(). */
gboolean td_chart_spec_accepts_metric (const TdMetric *metric);

TdChartSpec *td_chart_spec_ref   (TdChartSpec *spec);
void         td_chart_spec_unref (TdChartSpec *spec);

const char       *td_chart_spec_get_kind       (TdChartSpec *spec);
const char       *td_chart_spec_get_metric     (TdChartSpec *spec); /* (nullable) */
TdComparisonSpec *td_chart_spec_get_comparison (TdChartSpec *spec);

/* (transfer none) (nullable): NULL for charts of any other kind. */
const TdChartSurvey *td_chart_spec_get_survey (TdChartSpec *spec);

/* "", "linear", "log", both ways. */
const char *td_chart_scale_get_id  (TdChartScale scale);
gboolean    td_chart_scale_from_id (const char   *id,
                                    TdChartScale *scale);

JsonNode    *td_chart_spec_to_json   (TdChartSpec *spec);
TdChartSpec *td_chart_spec_from_json (JsonNode *node, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdChartSpec, td_chart_spec_unref)

G_END_DECLS
