/* td-metrics-choice.c: which metrics a comparison shows, and in which order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-metrics-choice.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "compare/td-metric-preset.h"

/* Returns: (transfer full) (nullable): of the ticked cases, all that they report. */
static TdComparison *
dup_whole_comparison (TdWorkspace *workspace)
{
  g_autoptr (TdComparisonSpec) spec = td_workspace_dup_comparison_spec (workspace);
  g_autoptr (TdComparisonSpec) whole = NULL;

  if (spec == NULL || td_comparison_spec_get_metrics (spec) == NULL)
    return td_workspace_dup_comparison (workspace);

  whole = td_comparison_spec_with_metrics (spec, NULL);
  return td_comparison_new (td_workspace_get_collection (workspace), whole, NULL);
}

/* Returns: (transfer full): the rows of a metric stand together. */
static GPtrArray *
list_reported (TdWorkspace *workspace)
{
  g_autoptr (TdComparison) comparison = dup_whole_comparison (workspace);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  const TdMetric *last = NULL;

  for (guint i = 0; comparison != NULL && i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdMetric *metric = td_comparison_get_row (comparison, i)->key.metric;

      if (last == NULL || !g_str_equal (metric->id, last->id))
        g_ptr_array_add (ids, g_strdup (metric->id));
      last = metric;
    }

  return ids;
}

/* Returns: (transfer full) */
static GPtrArray *
list_shown (TdWorkspace *workspace)
{
  const char * const *metrics = td_workspace_get_metrics (workspace);
  GPtrArray *ids;

  if (metrics == NULL)
    return list_reported (workspace);

  ids = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; metrics[i] != NULL; i++)
    g_ptr_array_add (ids, g_strdup (metrics[i]));
  return ids;
}

/* @ids: (transfer full) */
static char **
to_strv (GPtrArray *ids)
{
  char **strv;

  g_ptr_array_add (ids, NULL);
  strv = (char **) g_ptr_array_steal (ids, NULL);
  g_ptr_array_unref (ids);
  return strv;
}

char **
td_metrics_choice_list (TdWorkspace *workspace)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (workspace), NULL);

  return to_strv (list_shown (workspace));
}

/* @ids: (transfer full) */
static void
choose (TdWorkspace *workspace,
        GPtrArray   *ids)
{
  g_auto (GStrv) metrics = to_strv (ids);
  g_auto (GStrv) all = to_strv (list_reported (workspace));
  gboolean is_all = g_strv_equal ((const char * const *) metrics, (const char * const *) all);

  td_workspace_set_metrics (workspace, is_all ? NULL : (const char * const *) metrics);
}

static gboolean
find (GPtrArray  *ids,
      const char *metric,
      guint      *position)
{
  return g_ptr_array_find_with_equal_func (ids, metric, g_str_equal, position);
}

/* Before the first that comes after it in the vocabulary. */
static void
insert (TdWorkspace *workspace,
        GPtrArray   *ids,
        const char  *metric)
{
  g_autoptr (GPtrArray) all = td_metric_list_for_collection (td_workspace_get_collection (workspace));
  g_autoptr (GHashTable) later = g_hash_table_new (g_str_hash, g_str_equal);
  guint position = 0;

  for (guint i = all->len; i > 0; i--)
    {
      const TdMetric *other = all->pdata[i - 1];

      if (g_str_equal (other->id, metric))
        break;
      g_hash_table_add (later, (gpointer) other->id);
    }
  while (position < ids->len && !g_hash_table_contains (later, ids->pdata[position]))
    position++;
  g_ptr_array_insert (ids, (int) position, g_strdup (metric));
}

void
td_metrics_choice_toggle (TdWorkspace *workspace,
                          const char  *metric)
{
  g_autoptr (GPtrArray) ids = NULL;
  guint position;

  g_return_if_fail (TD_IS_WORKSPACE (workspace));
  g_return_if_fail (metric != NULL);

  ids = list_shown (workspace);
  if (find (ids, metric, &position))
    g_ptr_array_remove_index (ids, position);
  else
    insert (workspace, ids, metric);
  choose (workspace, g_steal_pointer (&ids));
}

void
td_metrics_choice_move (TdWorkspace *workspace,
                        const char  *metric,
                        int          position)
{
  g_autoptr (GPtrArray) ids = NULL;
  guint from;
  char *moved;

  g_return_if_fail (TD_IS_WORKSPACE (workspace));
  g_return_if_fail (metric != NULL);

  ids = list_shown (workspace);
  if (!find (ids, metric, &from))
    return;
  moved = g_ptr_array_steal_index (ids, from);
  g_ptr_array_insert (ids, CLAMP (position, 0, (int) ids->len), moved);
  choose (workspace, g_steal_pointer (&ids));
}

static guint
count_row (TdComparison          *comparison,
           const TdComparisonRow *row)
{
  guint n = 0;

  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    n += row->cells[column].finding->state != TD_FINDING_NOT_REPORTED ? 1 : 0;

  return n;
}

/* The first row of a metric shows what every case has nearest to its key: it
 * misses nobody. */
GHashTable *
td_metrics_choice_count (TdWorkspace *workspace)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (TdComparison) comparison = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (workspace), counts);

  comparison = dup_whole_comparison (workspace);
  for (guint i = 0; comparison != NULL && i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);

      if (!g_hash_table_contains (counts, row->key.metric->id))
        g_hash_table_insert (counts, g_strdup (row->key.metric->id),
                             GUINT_TO_POINTER (count_row (comparison, row)));
    }

  return counts;
}

static const char *
find_preset_name (TdWorkspace *workspace)
{
  const char *id = td_metric_preset_find (td_workspace_get_metrics (workspace),
                                          td_workspace_get_collection (workspace));

  for (const TdMetricPreset *preset = td_metric_preset_get_list (); preset->id != NULL; preset++)
    if (g_strcmp0 (preset->id, id) == 0)
      return td_metric_preset_get_name (preset, td_workspace_get_language (workspace));

  return NULL;
}

char *
td_metrics_choice_format (TdWorkspace *workspace)
{
  const char * const *metrics;
  const char *preset;
  g_autofree char *number = NULL;
  guint n;

  g_return_val_if_fail (TD_IS_WORKSPACE (workspace), NULL);

  metrics = td_workspace_get_metrics (workspace);
  if (metrics == NULL)
    return g_strdup (_("Metrics: all"));
  preset = find_preset_name (workspace);
  if (preset != NULL)
    /* Translators: on a button; {preset} is "Catalogue", "Audience", "Enforcement" or "Money" */
    return td_fill (_("Metrics: {preset}"), "preset", preset, NULL);

  n = g_strv_length ((char **) metrics);
  number = td_number_format (td_workspace_get_language (workspace), n);
  /* Translators: on a button; {n} is a number from 1 up. */
  return td_fill (ngettext ("Metrics: {n} chosen", "Metrics: {n} chosen", n), "n", number, NULL);
}
