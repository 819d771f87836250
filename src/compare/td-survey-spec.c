/* td-survey-spec.c: the comparison of what a survey picked
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-survey.h"

static TdComparisonSpec *
spec_by_ids (GPtrArray          *refs,
             const char * const *metrics)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < refs->len; i++)
    g_ptr_array_add (ids, (gpointer) td_case_ref_get_id (refs->pdata[i]));
  g_ptr_array_add (ids, NULL);

  return td_comparison_spec_new ((const char * const *) ids->pdata, metrics, TD_SHOW_AS_STATED);
}

/* @spec: (transfer full) */
static TdComparisonSpec *
add_choices (TdComparisonSpec *spec,
             guint             position,
             GArray           *choices)
{
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      g_autoptr (TdComparisonSpec) before = spec;

      spec = td_comparison_spec_with_choice (before, position, g_array_index (choices, guint, i));
    }

  return spec;
}

TdComparisonSpec *
td_survey_dup_comparison_spec (TdSurvey *self)
{
  TdComparisonSpec *spec;

  GPtrArray *picked = td_survey_get_picked (self);

  g_return_val_if_fail (picked != NULL, NULL);

  if (picked->len == 0)
    return NULL;

  const char * const metrics[] = { td_survey_get_metric (self)->metric->id, NULL };

  spec = td_collection_get_n_datasets (td_survey_get_collection (self)) == 1
           ? spec_by_ids (picked, metrics)
           : td_comparison_spec_new_for_refs (picked, metrics, TD_SHOW_AS_STATED);
  for (guint i = 0; i < picked->len; i++)
    spec = add_choices (spec, i, td_survey_get_choices (self, picked->pdata[i]));

  return spec;
}

