/* td-comparison-spec-json.c: a comparison specification as JSON and back
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-spec.h"

#include "base/td-error.h"

/* {"cases": ["a", {"case": "b", "dataset": URI, "choices": [3]}],
 *  "metrics": ["visits"], "period": "stated", "reference": 0}; metrics and
 * reference (the place of a case in the list, from 0) may be missing. */

static void
add_case (JsonBuilder      *builder,
          TdComparisonSpec *spec,
          guint             position)
{
  const char *id = td_comparison_spec_get_case (spec, position);
  const char *dataset = td_comparison_spec_get_dataset (spec, position);
  GArray *choices = td_comparison_spec_get_choices (spec, position);

  if (dataset == NULL && choices == NULL)
    {
      json_builder_add_string_value (builder, id);
      return;
    }

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "case");
  json_builder_add_string_value (builder, id);
  if (dataset != NULL)
    {
      json_builder_set_member_name (builder, "dataset");
      json_builder_add_string_value (builder, dataset);
    }
  if (choices != NULL)
    {
      json_builder_set_member_name (builder, "choices");
      json_builder_begin_array (builder);
      for (guint i = 0; i < choices->len; i++)
        json_builder_add_int_value (builder, g_array_index (choices, guint, i));
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
}

JsonNode *
td_comparison_spec_to_json (TdComparisonSpec *spec)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const char * const *metrics;

  g_return_val_if_fail (spec != NULL, NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "cases");
  json_builder_begin_array (builder);
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    add_case (builder, spec, i);
  json_builder_end_array (builder);

  metrics = td_comparison_spec_get_metrics (spec);
  if (metrics != NULL)
    {
      json_builder_set_member_name (builder, "metrics");
      json_builder_begin_array (builder);
      for (guint i = 0; metrics[i] != NULL; i++)
        json_builder_add_string_value (builder, metrics[i]);
      json_builder_end_array (builder);
    }
  json_builder_set_member_name (builder, "period");
  json_builder_add_string_value (builder, td_show_period_get_id (td_comparison_spec_get_period (spec)));
  if (td_comparison_spec_get_reference (spec) != TD_NO_REFERENCE)
    {
      json_builder_set_member_name (builder, "reference");
      json_builder_add_int_value (builder, td_comparison_spec_get_reference (spec));
    }
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

static gboolean
fail (GError     **error,
      const char  *message)
{
  g_set_error_literal (error, TD_ERROR, TD_ERROR_FORMAT, message);
  return FALSE;
}

static const char *
get_string (JsonNode *node)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;

  return json_node_get_string (node);
}

static JsonArray *
get_array (JsonObject *object,
           const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/* What a case of the list says; the choices are kept until all cases are known. */
typedef struct
{
  GPtrArray *ids;
  GPtrArray *datasets;
  GPtrArray *choices; /* of JsonArray, lent, or NULL */
} CaseList;

static gboolean
read_case (JsonNode  *node,
           CaseList  *list,
           GError   **error)
{
  const char *id = get_string (node);
  const char *dataset = NULL;
  JsonArray *choices = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);

      id = get_string (json_object_get_member (object, "case"));
      dataset = get_string (json_object_get_member (object, "dataset"));
      choices = get_array (object, "choices");
    }
  if (id == NULL)
    return fail (error, N_("a case of a comparison is an id, or an object with \"case\""));

  g_ptr_array_add (list->ids, (gpointer) id);
  g_ptr_array_add (list->datasets, (gpointer) dataset);
  g_ptr_array_add (list->choices, choices);
  return TRUE;
}

static gboolean
read_metrics (JsonObject *object,
              GPtrArray  *metrics,
              GError    **error)
{
  JsonArray *array = get_array (object, "metrics");

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *metric = get_string (json_array_get_element (array, i));

      if (metric == NULL)
        return fail (error, N_("the metrics of a comparison are ids"));
      g_ptr_array_add (metrics, (gpointer) metric);
    }
  if (array == NULL && json_object_has_member (object, "metrics"))
    return fail (error, N_("the metrics of a comparison are a list"));

  g_ptr_array_add (metrics, NULL);
  return TRUE;
}

static gboolean
read_choices (TdComparisonSpec **spec,
              guint              position,
              JsonArray         *choices,
              GError           **error)
{
  for (guint i = 0; choices != NULL && i < json_array_get_length (choices); i++)
    {
      JsonNode *node = json_array_get_element (choices, i);
      TdComparisonSpec *next;
      gint64 claim;

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
        return fail (error, N_("the choices of a comparison are numbers of claims"));
      claim = json_node_get_int (node);
      if (claim < 1 || claim > G_MAXINT)
        return fail (error, N_("the choices of a comparison are numbers of claims"));
      next = td_comparison_spec_with_choice (*spec, position, (guint) claim);
      td_comparison_spec_unref (*spec);
      *spec = next;
    }

  return TRUE;
}

static gboolean
read_reference (TdComparisonSpec **spec,
                JsonNode          *node,
                GError           **error)
{
  TdComparisonSpec *next;
  gint64 position;

  if (node == NULL)
    return TRUE;
  position = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node)
                                                                                              : -1;
  if (position < 0 || position >= td_comparison_spec_get_n_cases (*spec))
    return fail (error, N_("the reference of a comparison is the place of one of its cases, from 0"));

  next = td_comparison_spec_with_reference (*spec, (guint) position);
  td_comparison_spec_unref (*spec);
  *spec = next;
  return TRUE;
}

static TdComparisonSpec *
build (CaseList     *list,
       GPtrArray    *metrics,
       TdShowPeriod  period,
       JsonNode     *reference,
       GError      **error)
{
  g_autoptr (TdComparisonSpec) spec =
    td_comparison_spec_new_for_ids ((const char * const *) list->ids->pdata,
                                    (const char * const *) list->datasets->pdata, list->ids->len,
                                    metrics->len > 1 ? (const char * const *) metrics->pdata : NULL,
                                    period);

  if (td_comparison_spec_get_n_cases (spec) != list->ids->len)
    {
      fail (error, N_("a case stands twice in a comparison"));
      return NULL;
    }
  for (guint i = 0; i < list->ids->len; i++)
    if (!read_choices (&spec, i, list->choices->pdata[i], error))
      return NULL;
  if (!read_reference (&spec, reference, error))
    return NULL;

  return g_steal_pointer (&spec);
}

TdComparisonSpec *
td_comparison_spec_from_json (JsonNode  *node,
                              GError   **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) datasets = g_ptr_array_new ();
  g_autoptr (GPtrArray) choices = g_ptr_array_new ();
  g_autoptr (GPtrArray) metrics = g_ptr_array_new ();
  CaseList list = { ids, datasets, choices };
  TdShowPeriod period = TD_SHOW_AS_STATED;
  JsonObject *object;
  JsonArray *cases;

  g_return_val_if_fail (node != NULL, NULL);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail (error, N_("a comparison is an object")), NULL;
  object = json_node_get_object (node);
  cases = get_array (object, "cases");
  if (cases == NULL)
    return fail (error, N_("a comparison needs a list of cases")), NULL;
  for (guint i = 0; i < json_array_get_length (cases); i++)
    if (!read_case (json_array_get_element (cases, i), &list, error))
      return NULL;
  if (!read_metrics (object, metrics, error))
    return NULL;
  if (json_object_has_member (object, "period") &&
      !td_show_period_from_id (get_string (json_object_get_member (object, "period")), &period))
    return fail (error, N_("the period of a comparison is stated, month or year")), NULL;

  return build (&list, metrics, period, json_object_get_member (object, "reference"), error);
}
