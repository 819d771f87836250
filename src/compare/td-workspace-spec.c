/* td-workspace-spec.c: the comparison of a window as a specification, from one, and made of it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-workspace-private.h"

#include "compare/td-comparison-private.h"

static TdComparisonSpec *
add_choices (TdComparisonSpec *spec,
             guint             position,
             GArray           *choices)
{
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      TdComparisonSpec *next = td_comparison_spec_with_choice (spec, position, g_array_index (choices, guint, i));

      td_comparison_spec_unref (spec);
      spec = next;
    }

  return spec;
}

/* Takes and gives @spec. A reference that is no longer compared is none. */
static TdComparisonSpec *
add_reference (TdComparisonSpec *spec,
               GPtrArray        *refs,
               TdCaseRef        *reference)
{
  TdComparisonSpec *next;
  guint position;

  if (reference == NULL ||
      !g_ptr_array_find_with_equal_func (refs, reference, (GEqualFunc) td_case_ref_equal, &position))
    return spec;

  next = td_comparison_spec_with_reference (spec, position);
  td_comparison_spec_unref (spec);
  return next;
}

/* Takes and gives @spec. A metric that went with its file, or with the only case
 * that named it, is none; it counts again when it comes back. */
static TdComparisonSpec *
add_metrics (TdComparisonSpec *spec,
             TdWorkspace      *self)
{
  g_autoptr (GPtrArray) there = g_ptr_array_new ();
  TdComparisonSpec *next;

  for (guint i = 0; self->metrics != NULL && self->metrics[i] != NULL; i++)
    if (td_comparison_has_metric (self->collection, spec, self->metrics[i]))
      g_ptr_array_add (there, self->metrics[i]);
  if (there->len == 0)
    return spec;

  g_ptr_array_add (there, NULL);
  next = td_comparison_spec_with_metrics (spec, (const char * const *) there->pdata);
  td_comparison_spec_unref (spec);
  return next;
}

TdComparisonSpec *
td_workspace_dup_comparison_spec (TdWorkspace *self)
{
  g_autoptr (GPtrArray) refs = g_ptr_array_new ();
  TdComparisonSpec *spec;

  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  /* While a file loads anew, its cases are gone for a moment: they stay ticked. */
  for (guint i = 0; i < td_shortlist_get_n (self->shortlist); i++)
    {
      TdCaseRef *ref = td_shortlist_get_ref (self->shortlist, i);

      if (td_case_ref_get_case (ref) != NULL)
        g_ptr_array_add (refs, ref);
    }
  if (refs->len == 0)
    return NULL;

  spec = add_metrics (td_comparison_spec_new_for_refs (refs, NULL, self->period), self);
  for (guint i = 0; i < refs->len; i++)
    spec = add_choices (spec, i, td_workspace_get_choices (self, refs->pdata[i]));

  return add_reference (spec, refs, self->reference);
}

static void
take_case (TdWorkspace      *self,
           TdComparisonSpec *spec,
           guint             position)
{
  g_autoptr (TdCaseRef) ref = td_comparison_find_case (self->collection, spec, position);
  GArray *choices = td_comparison_spec_get_choices (spec, position);

  td_shortlist_add (self->shortlist, ref);
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    td_choices_add (self->choices, ref, g_array_index (choices, guint, i));
  if (td_comparison_spec_get_reference (spec) == position)
    td_workspace_set_reference (self, ref);
}

gboolean
td_workspace_apply_spec (TdWorkspace       *self,
                         TdComparisonSpec  *spec,
                         GError           **error)
{
  g_autoptr (TdComparison) comparison = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (self), FALSE);
  g_return_val_if_fail (spec != NULL, FALSE);

  comparison = td_comparison_new (self->collection, spec, error);
  if (comparison == NULL)
    return FALSE;

  /* One change to those who look, however much changes. */
  self->n_holds++;
  td_shortlist_clear (self->shortlist);
  td_choices_clear (self->choices);
  td_workspace_set_reference (self, NULL);
  for (guint i = 0; i < td_comparison_spec_get_n_cases (spec); i++)
    take_case (self, spec, i);
  td_workspace_set_period (self, td_comparison_spec_get_period (spec));
  td_workspace_set_metrics (self, td_comparison_spec_get_metrics (spec));
  self->n_holds--;

  td_workspace_forget_choices (self);
  return TRUE;
}

TdComparison *
td_workspace_dup_comparison (TdWorkspace *self)
{
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  if (self->comparison != NULL)
    return td_comparison_ref (self->comparison);

  spec = td_workspace_dup_comparison_spec (self);
  if (spec == NULL)
    return NULL;
  self->comparison = td_comparison_new (self->collection, spec, &error);
  if (self->comparison == NULL)
    {
      /* A ticked case of a dataset that was closed. */
      g_debug ("no comparison: %s", error->message);
      return NULL;
    }

  return td_comparison_ref (self->comparison);
}
