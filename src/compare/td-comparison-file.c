/* td-comparison-file.c: a comparison as a thing: named, saved, sent to a colleague
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-file.h"

#include "base/td-error.h"
#include "compare/td-comparison-name.h"

#define FORMAT "takedowns-comparison"
#define VERSION 1

/* More of anything is no comparison that a person made, and takes long to refuse. */
#define MAX_ITEMS 1000

static gboolean
shares_id (TdComparisonSpec *spec,
           guint             position)
{
  const char *id = td_comparison_spec_get_case (spec, position);

  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    if (i != position && g_str_equal (td_comparison_spec_get_case (spec, i), id))
      return TRUE;

  return FALSE;
}

static TdComparisonSpec *
copy_choices (TdComparisonSpec *from,
              TdComparisonSpec *to)
{
  for (guint i = 0; i < td_comparison_spec_get_n_cases (from); i++)
    {
      GArray *choices = td_comparison_spec_get_choices (from, i);

      for (guint j = 0; choices != NULL && j < choices->len; j++)
        {
          g_autoptr (TdComparisonSpec) old = to;

          to = td_comparison_spec_with_choice (old, i, g_array_index (choices, guint, j));
        }
    }

  return to;
}

/* Returns: (transfer full): @spec without the places of files that need not be said. */
static TdComparisonSpec *
strip_datasets (TdComparisonSpec *spec)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (GPtrArray) datasets = g_ptr_array_new ();
  g_autoptr (TdComparisonSpec) bare = NULL;

  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    {
      g_ptr_array_add (ids, (gpointer) td_comparison_spec_get_case (spec, i));
      g_ptr_array_add (datasets, shares_id (spec, i) ? (gpointer) td_comparison_spec_get_dataset (spec, i) : NULL);
    }
  bare = td_comparison_spec_new_for_ids ((const char * const *) ids->pdata, (const char * const *) datasets->pdata,
                                         ids->len, td_comparison_spec_get_metrics (spec),
                                         td_comparison_spec_get_period (spec));
  bare = copy_choices (spec, g_steal_pointer (&bare));

  return td_comparison_spec_with_reference (bare, td_comparison_spec_get_reference (spec));
}

char *
td_comparison_file_write (TdComparisonSpec *spec,
                          const char       *name)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (TdComparisonSpec) bare = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (name != NULL && *name != '\0' && g_utf8_validate (name, -1, NULL), NULL);

  bare = strip_datasets (spec);
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, FORMAT);
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, VERSION);
  json_builder_set_member_name (builder, "name");
  json_builder_add_string_value (builder, name);
  json_builder_set_member_name (builder, "comparison");
  json_builder_add_value (builder, td_comparison_spec_to_json (bare));
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, NULL);
  return g_strconcat (text, "\n", NULL);
}

static gboolean
fail (GError     **error,
      TdError      code,
      const char  *message)
{
  g_set_error_literal (error, TD_ERROR, code, message);
  return FALSE;
}

static const char *
get_string (JsonObject *object,
            const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

static gboolean
check_version (JsonObject  *object,
               GError     **error)
{
  JsonNode *node = json_object_get_member (object, "version");
  const gint64 version = node != NULL && json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : 0;

  if (version > VERSION)
    return fail (error, TD_ERROR_VERSION, N_("the comparison is of a later version; a newer Takedowns can read it"));
  if (version < VERSION)
    return fail (error, TD_ERROR_FORMAT, N_("the comparison does not say its version, which is 1"));

  return TRUE;
}

static gboolean
check_head (JsonNode  *node,
            GError   **error)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node) ||
      g_strcmp0 (get_string (json_node_get_object (node), "format"), FORMAT) != 0)
    return fail (error, TD_ERROR_FORMAT,
                 N_("it is no comparison of Takedowns: that is an object with \"format\": \"takedowns-comparison\""));
  object = json_node_get_object (node);
  if (!check_version (object, error))
    return FALSE;
  if (!json_object_has_member (object, "comparison"))
    return fail (error, TD_ERROR_FORMAT, N_("the comparison is missing: its member is \"comparison\""));

  return TRUE;
}

static guint
get_length (JsonObject *object,
            const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_array_get_length (json_node_get_array (node)) : 0;
}

static guint
count_choices (JsonObject *comparison)
{
  JsonArray *cases = get_length (comparison, "cases") > 0 ? json_object_get_array_member (comparison, "cases") : NULL;
  guint n = 0;

  for (guint i = 0; cases != NULL && i < json_array_get_length (cases); i++)
    {
      JsonNode *one = json_array_get_element (cases, i);

      n += JSON_NODE_HOLDS_OBJECT (one) ? get_length (json_node_get_object (one), "choices") : 0;
    }

  return n;
}

/* Before anything is made of it. */
static gboolean
check_size (JsonNode  *node,
            GError   **error)
{
  JsonObject *comparison;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return TRUE; /* refused later, for what it is */
  comparison = json_node_get_object (node);
  if (get_length (comparison, "cases") > MAX_ITEMS || get_length (comparison, "metrics") > MAX_ITEMS ||
      count_choices (comparison) > MAX_ITEMS)
    return fail (error, TD_ERROR_LIMIT, N_("the comparison holds more than a thousand cases, metrics or choices"));

  return TRUE;
}

static char *
read_name (JsonObject  *object,
           GError     **error)
{
  char *name = td_comparison_name_read (get_string (object, "name"));

  if (name == NULL)
    fail (error, TD_ERROR_FORMAT, N_("the comparison has no name"));

  return name;
}

TdComparisonSpec *
td_comparison_file_read (JsonNode  *node,
                         char     **name,
                         GError   **error)
{
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autofree char *read = NULL;
  JsonObject *object;

  g_return_val_if_fail (node != NULL, NULL);

  if (!check_head (node, error))
    return NULL;
  object = json_node_get_object (node);
  read = read_name (object, error);
  if (read == NULL || !check_size (json_object_get_member (object, "comparison"), error))
    return NULL;

  spec = td_comparison_spec_from_json (json_object_get_member (object, "comparison"), error);
  if (spec == NULL)
    return NULL;
  if (td_comparison_spec_get_n_cases (spec) == 0)
    {
      fail (error, TD_ERROR_FORMAT, N_("a comparison needs a case"));
      return NULL;
    }

  if (name != NULL)
    *name = g_steal_pointer (&read);
  return g_steal_pointer (&spec);
}
