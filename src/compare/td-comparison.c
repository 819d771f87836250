/* td-comparison.c: cases side by side: rows of figures, with what must be said of them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-private.h"

#include "base/td-error.h"

static gboolean
is_defined (TdCollection *collection,
            const char   *metric)
{
  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    if (td_vocabulary_find_metric (td_dataset_get_vocabulary (td_collection_get_dataset (collection, i)), metric) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
add_case (TdComparison *comparison,
          TdCollection *collection,
          guint         position)
{
  TdDataset *dataset = NULL;
  TdCase *owner = td_comparison_look_up_case (collection, comparison->spec, position, &dataset);

  if (owner == NULL)
    return FALSE;

  g_ptr_array_add (comparison->datasets, g_object_ref (dataset));
  g_ptr_array_add (comparison->cases, g_object_ref (owner));
  return TRUE;
}

/* Returns: whether all is there at first sight; words for what is not take much longer. */
static gboolean
add_cases (TdComparison *comparison,
           TdCollection *collection)
{
  const char * const *metrics = td_comparison_spec_get_metrics (comparison->spec);

  for (guint i = 0; i < td_comparison_spec_get_n_cases (comparison->spec); i++)
    if (!add_case (comparison, collection, i))
      return FALSE;
  for (guint i = 0; metrics != NULL && metrics[i] != NULL; i++)
    if (!is_defined (collection, metrics[i]))
      return FALSE;

  return TRUE;
}

static gboolean
fill_cases (TdComparison  *comparison,
            TdCollection  *collection,
            GError       **error)
{
  TdComparisonSpec *spec = comparison->spec;
  g_autoptr (TdLanguage) english = NULL;
  g_autofree char *missing = NULL;

  if (td_comparison_spec_get_n_cases (spec) == 0)
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, N_("a comparison needs a case"));
      return FALSE;
    }

  if (add_cases (comparison, collection))
    return TRUE;

  english = td_language_new (NULL);
  missing = td_comparison_find_missing (collection, spec, english);
  if (missing == NULL)
    return TRUE;

  g_set_error_literal (error, TD_ERROR, TD_ERROR_NOT_FOUND, missing);
  return FALSE;
}

static void
add_findings (TdComparison *comparison,
              guint         column)
{
  g_ptr_array_add (comparison->findings,
                   td_findings_for_case (comparison->datasets->pdata[column], comparison->cases->pdata[column],
                                         td_comparison_spec_get_choices (comparison->spec, column)));
}

static TdComparison *
comparison_alloc (TdComparisonSpec *spec)
{
  TdComparison *comparison = g_new0 (TdComparison, 1);

  g_atomic_ref_count_init (&comparison->ref_count);
  comparison->spec = td_comparison_spec_ref (spec);
  comparison->arena = td_arena_new ();
  comparison->cases = g_ptr_array_new_with_free_func (g_object_unref);
  comparison->datasets = g_ptr_array_new_with_free_func (g_object_unref);
  comparison->findings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  comparison->fillers = g_ptr_array_new_with_free_func ((GDestroyNotify) td_finding_unref);
  comparison->rows = g_ptr_array_new ();
  comparison->notices = g_ptr_array_new ();
  return comparison;
}

TdComparison *
td_comparison_new (TdCollection      *collection,
                   TdComparisonSpec  *spec,
                   GError           **error)
{
  g_autoptr (TdComparison) comparison = NULL;

  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (spec != NULL, NULL);

  comparison = comparison_alloc (spec);
  if (!fill_cases (comparison, collection, error))
    return NULL;

  for (guint column = 0; column < comparison->cases->len; column++)
    add_findings (comparison, column);
  td_comparison_build_rows (comparison, td_comparison_spec_get_metrics (spec));
  td_comparison_build_notices (comparison);

  return g_steal_pointer (&comparison);
}

TdComparison *
td_comparison_ref (TdComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, NULL);

  g_atomic_ref_count_inc (&comparison->ref_count);
  return comparison;
}

void
td_comparison_unref (TdComparison *comparison)
{
  g_return_if_fail (comparison != NULL);

  if (!g_atomic_ref_count_dec (&comparison->ref_count))
    return;

  g_ptr_array_unref (comparison->rows);
  g_ptr_array_unref (comparison->notices);
  g_ptr_array_unref (comparison->fillers);
  g_ptr_array_unref (comparison->findings);
  g_ptr_array_unref (comparison->cases);
  g_ptr_array_unref (comparison->datasets);
  td_arena_free (comparison->arena);
  td_comparison_spec_unref (comparison->spec);
  g_free (comparison);
}

TdComparisonSpec *
td_comparison_get_spec (TdComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, NULL);

  return comparison->spec;
}

guint
td_comparison_get_n_cases (TdComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, 0);

  return comparison->cases->len;
}

TdCase *
td_comparison_get_case (TdComparison *comparison,
                        guint         column)
{
  g_return_val_if_fail (comparison != NULL && column < comparison->cases->len, NULL);

  return comparison->cases->pdata[column];
}

TdDataset *
td_comparison_get_dataset (TdComparison *comparison,
                           guint         column)
{
  g_return_val_if_fail (comparison != NULL && column < comparison->datasets->len, NULL);

  return comparison->datasets->pdata[column];
}

guint
td_comparison_get_n_rows (TdComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, 0);

  return comparison->rows->len;
}

const TdComparisonRow *
td_comparison_get_row (TdComparison *comparison,
                       guint         row)
{
  g_return_val_if_fail (comparison != NULL && row < comparison->rows->len, NULL);

  return comparison->rows->pdata[row];
}

const TdComparisonRow *
td_comparison_find_row (TdComparison *comparison,
                        const char   *metric)
{
  g_return_val_if_fail (comparison != NULL && metric != NULL, NULL);

  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const TdComparisonRow *row = comparison->rows->pdata[i];

      if (g_str_equal (row->key.metric->id, metric))
        return row;
    }

  return NULL;
}

guint
td_comparison_get_n_notices (TdComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, 0);

  return comparison->notices->len;
}

const TdNotice *
td_comparison_get_notice (TdComparison *comparison,
                          guint         position)
{
  g_return_val_if_fail (comparison != NULL && position < comparison->notices->len, NULL);

  return comparison->notices->pdata[position];
}

guint
td_comparison_get_reference (TdComparison *comparison)
{
  g_return_val_if_fail (comparison != NULL, TD_NO_REFERENCE);

  return td_comparison_spec_get_reference (comparison->spec);
}

static gboolean
concerns (const TdNotice     *notice,
          const char * const *metrics)
{
  /* What is said of the cases themselves goes with every figure of them. */
  if (notice->metrics[0] == NULL)
    return TRUE;

  for (guint i = 0; notice->metrics[i] != NULL; i++)
    if (g_strv_contains (metrics, notice->metrics[i]))
      return TRUE;

  return FALSE;
}

GPtrArray *
td_comparison_list_notices_for (TdComparison       *comparison,
                                const char * const *metrics)
{
  GPtrArray *notices = g_ptr_array_new ();

  g_return_val_if_fail (comparison != NULL, notices);
  g_return_val_if_fail (metrics != NULL, notices);

  for (guint i = 0; i < comparison->notices->len; i++)
    if (concerns (comparison->notices->pdata[i], metrics))
      g_ptr_array_add (notices, comparison->notices->pdata[i]);

  return notices;
}
