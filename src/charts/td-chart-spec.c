/* td-chart-spec.c: which chart of which comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-spec.h"

#include "base/td-error.h"

struct _TdChartSpec
{
  gatomicrefcount ref_count;

  char             *kind;
  char             *metric; /* (nullable) */
  TdComparisonSpec *comparison;
};

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

JsonNode *
td_chart_spec_to_json (TdChartSpec *spec)
{
  g_autoptr (JsonObject) object = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  g_return_val_if_fail (spec != NULL, node);

  json_object_set_string_member (object, "chart", spec->kind);
  if (spec->metric != NULL)
    json_object_set_string_member (object, "metric", spec->metric);
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

TdChartSpec *
td_chart_spec_from_json (JsonNode  *node,
                         GError   **error)
{
  JsonObject *object = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *kind = NULL, *metric = NULL;
  g_autoptr (TdComparisonSpec) comparison = NULL;

  if (object == NULL || !read_string (object, "chart", &kind) || kind == NULL
      || !read_string (object, "metric", &metric) || !json_object_has_member (object, "comparison"))
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_FORMAT,
                           "a chart is an object with a chart, perhaps a metric, and a comparison");
      return NULL;
    }

  comparison = td_comparison_spec_from_json (json_object_get_member (object, "comparison"), error);
  if (comparison == NULL)
    {
      g_prefix_error (error, "comparison: ");
      return NULL;
    }

  return td_chart_spec_new (kind, comparison, metric);
}
