/* td-grid-plan.c: what a comparison grid shows, in which order, before there is a widget
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-plan.h"

#include <glib/gi18n.h>

#define OTHER "other"

static void
row_free (TdGridPlanRow *row)
{
  g_ptr_array_unref (row->between);
  g_ptr_array_unref (row->notices);
  g_free (row);
}

static void
group_free (TdGridPlanGroup *group)
{
  g_ptr_array_unref (group->rows);
  g_ptr_array_unref (group->unreported);
  g_free (group);
}

static const char *
get_group_id (const TdMetric *metric)
{
  return metric->is_known ? td_group_get_id (metric->group) : OTHER;
}

static TdGridPlanGroup *
find_or_add_group (GPtrArray  *groups,
                   const char *id)
{
  TdGridPlanGroup *group = NULL;

  for (guint i = 0; i < groups->len; i++)
    if (g_str_equal (((TdGridPlanGroup *) groups->pdata[i])->id, id))
      return groups->pdata[i];
  group = g_new0 (TdGridPlanGroup, 1);
  group->id = id;
  group->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  group->unreported = g_ptr_array_new ();
  g_ptr_array_add (groups, group);
  return group;
}

static gboolean
says_something (TdComparison          *comparison,
                const TdComparisonRow *row)
{
  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    if (row->cells[column].finding->state != TD_FINDING_NOT_REPORTED)
      return TRUE;

  return FALSE;
}

static gboolean
has_row_of (const TdGridPlanGroup *group,
            const char            *metric)
{
  for (guint i = 0; i < group->rows->len; i++)
    if (g_str_equal (((const TdGridPlanRow *) group->rows->pdata[i])->row->key.metric->id, metric))
      return TRUE;

  return FALSE;
}

/* Of metrics of one group. */
static gboolean
is_about_several (const TdNotice *notice)
{
  return notice->metrics[0] != NULL && notice->metrics[1] != NULL;
}

/* Whether a row above is of a metric that the notice keeps apart from @own. */
static gboolean
has_other_above (const TdGridPlanGroup *group,
                 const TdNotice        *notice,
                 const char            *own)
{
  /* The first is kept apart from each of the others. */
  if (!g_str_equal (notice->metrics[0], own))
    return has_row_of (group, notice->metrics[0]);

  for (guint i = 1; notice->metrics[i] != NULL; i++)
    if (has_row_of (group, notice->metrics[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_said_above (const TdGridPlanGroup *group,
               const TdNotice        *notice)
{
  for (guint i = 0; i < group->rows->len; i++)
    if (g_ptr_array_find (((const TdGridPlanRow *) group->rows->pdata[i])->between, notice, NULL))
      return TRUE;

  return FALSE;
}

/* A notice about several metrics stands once, where the eye comes from the one
 * to the other: above the first row of the later one. */
static void
add_notices (TdGridPlanGroup *group,
             TdGridPlanRow   *row)
{
  const char *own = row->row->key.metric->id;

  for (guint i = 0; i < row->row->n_notices; i++)
    {
      const TdNotice *notice = row->row->notices[i];

      if (!is_about_several (notice))
        g_ptr_array_add (row->notices, (gpointer) notice);
      else if (has_other_above (group, notice, own) && !is_said_above (group, notice))
        g_ptr_array_add (row->between, (gpointer) notice);
    }
}

static void
add_row (TdGridPlanGroup       *group,
         const TdComparisonRow *row)
{
  TdGridPlanRow *planned = g_new0 (TdGridPlanRow, 1);

  planned->row = row;
  planned->is_further = has_row_of (group, row->key.metric->id);
  planned->between = g_ptr_array_new ();
  planned->notices = g_ptr_array_new ();
  add_notices (group, planned);
  if (planned->between->len > 0)
    group->is_block = TRUE;
  g_ptr_array_add (group->rows, planned);
}

static guint
count_metrics (const TdGridPlanGroup *group)
{
  guint n = 0;

  for (guint i = 0; i < group->rows->len; i++)
    n += ((const TdGridPlanRow *) group->rows->pdata[i])->is_further ? 0 : 1;
  return n;
}

/* @seen: ids of metrics that need not be named again */
static void
add_unreported (GPtrArray      *groups,
                const TdMetric *metric,
                GHashTable     *seen)
{
  /* What is said of no case stands beside none. */
  if (metric == NULL || metric->group == TD_GROUP_CONTEXT || !g_hash_table_add (seen, (gpointer) metric->id))
    return;
  g_ptr_array_add (find_or_add_group (groups, get_group_id (metric))->unreported, (gpointer) metric);
}

static void
add_unreported_of (GPtrArray    *groups,
                   TdVocabulary *vocabulary,
                   GHashTable   *seen)
{
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);

  for (guint i = 0; i < metrics->len; i++)
    add_unreported (groups, metrics->pdata[i], seen);
}

static void
add_all_unreported (GPtrArray    *groups,
                    TdComparison *comparison,
                    GHashTable   *seen)
{
  g_autoptr (GHashTable) vocabularies = g_hash_table_new (NULL, NULL);

  for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
    {
      TdVocabulary *vocabulary = td_dataset_get_vocabulary (td_comparison_get_dataset (comparison, column));

      if (g_hash_table_add (vocabularies, vocabulary))
        add_unreported_of (groups, vocabulary, seen);
    }
}

GPtrArray *
td_grid_plan_new (TdComparison *comparison)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) silent = g_ptr_array_new ();

  g_return_val_if_fail (comparison != NULL, groups);

  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);
      const TdMetric *metric = row->key.metric;

      if (!says_something (comparison, row))
        {
          g_ptr_array_add (silent, (gpointer) metric);
          continue;
        }
      g_hash_table_add (seen, (gpointer) metric->id);
      add_row (find_or_add_group (groups, get_group_id (metric)), row);
    }
  for (guint i = 0; i < silent->len; i++)
    add_unreported (groups, silent->pdata[i], seen);
  if (td_comparison_spec_get_metrics (td_comparison_get_spec (comparison)) == NULL)
    add_all_unreported (groups, comparison, seen);

  for (guint i = 0; i < groups->len; i++)
    {
      TdGridPlanGroup *group = groups->pdata[i];

      if (g_str_equal (group->id, td_group_get_id (TD_GROUP_AUDIENCE)) && count_metrics (group) > 1)
        group->is_block = TRUE;
    }

  return groups;
}

GPtrArray *
td_grid_plan_list_notices_of_cases (TdComparison *comparison)
{
  GPtrArray *notices = g_ptr_array_new ();

  g_return_val_if_fail (comparison != NULL, notices);

  for (guint i = 0; i < td_comparison_get_n_notices (comparison); i++)
    if (td_comparison_get_notice (comparison, i)->metrics[0] == NULL)
      g_ptr_array_add (notices, (gpointer) td_comparison_get_notice (comparison, i));

  return notices;
}

const char *
td_grid_plan_group_get_name (const TdGridPlanGroup *group,
                             TdLanguage            *language)
{
  TdGroup known;

  g_return_val_if_fail (group != NULL, NULL);

  if (td_group_from_id (group->id, &known))
    return td_group_get_name (known, language);
  /* Translators: heading over figures that belong to no group of the vocabulary. */
  return _("Other figures");
}
