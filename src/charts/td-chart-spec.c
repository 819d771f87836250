/* td-chart-spec.c: which chart of which comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-spec.h"

#include "base/td-error.h"
#include "charts/td-chart-figure.h"

#define SURVEY "survey"

struct _TdChartSpec
{
  gatomicrefcount ref_count;

  char             *kind;
  char             *metric; /* (nullable) */
  TdComparisonSpec *comparison;

  gboolean          has_survey;
  TdChartSurvey     survey; /* its key is owned */
};

static const char * const scales[] = {
  [TD_CHART_SCALE_AUTO] = "", [TD_CHART_SCALE_LINEAR] = "linear", [TD_CHART_SCALE_LOG] = "log",
};

const char *
td_chart_scale_get_id (TdChartScale scale)
{
  g_return_val_if_fail (scale < G_N_ELEMENTS (scales), "");

  return scales[scale];
}

gboolean
td_chart_scale_from_id (const char   *id,
                        TdChartScale *scale)
{
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    if (g_strcmp0 (scales[i], id) == 0)
      {
        *scale = (TdChartScale) i;
        return TRUE;
      }

  return FALSE;
}

TdChartSpec *
td_chart_spec_new (const char       *kind,
                   TdComparisonSpec *comparison,
                   const char       *metric)
{
  TdChartSpec *spec;

  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (comparison != NULL, NULL);

  spec = g_new0 (TdChartSpec, 1);
  g_atomic_ref_count_init (&spec->ref_count);
  spec->kind = g_strdup (kind);
  spec->metric = g_strdup (metric);
  spec->comparison = td_comparison_spec_ref (comparison);
  return spec;
}

TdChartSpec *
td_chart_spec_new_survey (TdComparisonSpec    *comparison,
                          const char          *metric,
                          const TdChartSurvey *survey)
{
  TdChartSpec *spec;

  g_return_val_if_fail (metric != NULL, NULL);
  g_return_val_if_fail (survey != NULL && survey->key != NULL, NULL);

  spec = td_chart_spec_new (SURVEY, comparison, metric);
  spec->has_survey = TRUE;
  spec->survey = *survey;
  spec->survey.key = g_strdup (survey->key);
  return spec;
}

TdChartSpec *
td_chart_spec_new_from_survey (TdSurvey    *survey,
                               TdChartScale scale)
{
  g_autoptr (TdComparisonSpec) comparison = td_survey_dup_comparison_spec (survey);

  if (comparison == NULL)
    return NULL;

  const TdSurveyMetric *metric = td_survey_get_metric (survey);
  const TdSurveyKey *key = td_survey_get_key (survey);
  const TdChartSurvey shown = { .key = key->id, .sort = td_survey_get_sort (survey), .scale = scale,
                                .n_cases = td_survey_get_n_cases (survey), .n_metric = metric->n_cases,
                                .n_key = key->n_cases };

  return td_chart_spec_new_survey (comparison, metric->metric->id, &shown);
}

/* Context is of no case: it never stands beside one. */
gboolean
td_chart_spec_accepts_metric (const TdMetric *metric)
{
  return td_chart_figure_is_drawable (metric) && metric->group != TD_GROUP_CONTEXT;
}

TdChartSpec *
td_chart_spec_ref (TdChartSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  g_atomic_ref_count_inc (&spec->ref_count);
  return spec;
}

void
td_chart_spec_unref (TdChartSpec *spec)
{
  g_return_if_fail (spec != NULL);

  if (!g_atomic_ref_count_dec (&spec->ref_count))
    return;

  td_comparison_spec_unref (spec->comparison);
  g_free (spec->kind);
  g_free (spec->metric);
  g_free ((char *) spec->survey.key);
  g_free (spec);
}

const char *
td_chart_spec_get_kind (TdChartSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return spec->kind;
}

const char *
td_chart_spec_get_metric (TdChartSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return spec->metric;
}

TdComparisonSpec *
td_chart_spec_get_comparison (TdChartSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return spec->comparison;
}

const TdChartSurvey *
td_chart_spec_get_survey (TdChartSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return spec->has_survey ? &spec->survey : NULL;
}

static void
write_survey (JsonObject          *object,
              const TdChartSurvey *survey)
{
  JsonObject *of = json_object_new ();

  json_object_set_string_member (object, "key", survey->key);
  json_object_set_string_member (object, "sort", td_survey_sort_get_id (survey->sort));
  if (survey->scale != TD_CHART_SCALE_AUTO)
    json_object_set_string_member (object, "scale", td_chart_scale_get_id (survey->scale));
  json_object_set_int_member (of, "cases", survey->n_cases);
  json_object_set_int_member (of, "metric", survey->n_metric);
  json_object_set_int_member (of, "key", survey->n_key);
  json_object_set_object_member (object, "of", of);
}

JsonNode *
td_chart_spec_to_json (TdChartSpec *spec)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  g_return_val_if_fail (spec != NULL, node);

  json_object_set_string_member (object, "chart", spec->kind);
  if (spec->metric != NULL)
    json_object_set_string_member (object, "metric", spec->metric);
  if (spec->has_survey)
    write_survey (object, &spec->survey);
  json_object_set_member (object, "comparison", td_comparison_spec_to_json (spec->comparison));
  json_node_set_object (node, object);
  return node;
}

/* Returns: FALSE where the member is there and no text. */
static gboolean
read_string (JsonObject  *object,
             const char  *name,
             const char **value)
{
  JsonNode *node = json_object_get_member (object, name);

  *value = NULL;
  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;

  *value = json_node_get_string (node);
  return TRUE;
}

/* Returns: FALSE where the member is no count. */
static gboolean
read_count (JsonObject *object,
            const char *name,
            guint      *count)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64
      || json_node_get_int (node) < 0 || json_node_get_int (node) > G_MAXINT32)
    return FALSE;

  *count = (guint) json_node_get_int (node);
  return TRUE;
}

static gboolean
read_counts (JsonObject    *object,
             TdChartSurvey *survey)
{
  JsonNode *node = json_object_get_member (object, "of");
  JsonObject *of = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  return of != NULL && read_count (of, "cases", &survey->n_cases) && read_count (of, "metric", &survey->n_metric)
         && read_count (of, "key", &survey->n_key);
}

static gboolean
read_survey (JsonObject    *object,
             TdChartSurvey *survey)
{
  const char *sort = NULL, *scale = NULL;

  return read_string (object, "key", &survey->key) && survey->key != NULL
         && read_string (object, "sort", &sort) && td_survey_sort_from_id (sort != NULL ? sort : "value", &survey->sort)
         && read_string (object, "scale", &scale) && td_chart_scale_from_id (scale != NULL ? scale : "", &survey->scale)
         && read_counts (object, survey);
}

/* The comparison of the chart. Returns: (transfer full) (nullable): NULL with @error */
static TdComparisonSpec *
read_comparison (JsonObject  *object,
                 GError     **error)
{
  TdComparisonSpec *comparison = td_comparison_spec_from_json (json_object_get_member (object, "comparison"), error);

  if (comparison == NULL)
    g_prefix_error (error, "comparison: ");

  return comparison;
}

TdChartSpec *
td_chart_spec_from_json (JsonNode  *node,
                         GError   **error)
{
  JsonObject *object = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *kind = NULL, *metric = NULL;
  TdChartSurvey survey = { 0 };
  g_autoptr (TdComparisonSpec) comparison = NULL;

  if (object == NULL || !read_string (object, "chart", &kind) || kind == NULL
      || !read_string (object, "metric", &metric) || !json_object_has_member (object, "comparison"))
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_FORMAT,
                           "a chart is an object with a chart, perhaps a metric, and a comparison");
      return NULL;
    }
  if (g_str_equal (kind, SURVEY) && (metric == NULL || !read_survey (object, &survey)))
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_FORMAT,
                           "a survey is a chart with a metric, a key, a sort, perhaps a scale, and of how many cases");
      return NULL;
    }

  comparison = read_comparison (object, error);
  if (comparison == NULL)
    return NULL;

  return survey.key != NULL ? td_chart_spec_new_survey (comparison, metric, &survey)
                            : td_chart_spec_new (kind, comparison, metric);
}
