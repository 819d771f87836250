/* td-workspace-comparison.c: how the ticked cases are compared: period, metrics, reference, choices
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-workspace-private.h"

void
td_workspace_forget_comparison (TdWorkspace *self)
{
  g_clear_pointer (&self->comparison, td_comparison_unref);
  if (self->n_holds == 0)
    g_signal_emit_by_name (self, "comparison-changed");
}

void
td_workspace_forget_choices (TdWorkspace *self)
{
  td_workspace_forget_comparison (self);
  g_signal_emit_by_name (self, "choices-changed");
}

void
td_workspace_set_period (TdWorkspace  *self,
                         TdShowPeriod  period)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (self->period == period)
    return;

  self->period = period;
  g_object_notify (G_OBJECT (self), "period");
  td_workspace_forget_comparison (self);
}

TdShowPeriod
td_workspace_get_period (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), TD_SHOW_AS_STATED);

  return self->period;
}

void
td_workspace_set_metrics (TdWorkspace        *self,
                          const char * const *metrics)
{
  char **copy;

  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (metrics != NULL && metrics[0] == NULL)
    metrics = NULL;
  if (metrics == NULL ? self->metrics == NULL
                      : self->metrics != NULL && g_strv_equal (metrics, (const char * const *) self->metrics))
    return;

  copy = g_strdupv ((char **) metrics);
  g_strfreev (self->metrics);
  self->metrics = copy;
  g_object_notify (G_OBJECT (self), "metrics");
  td_workspace_forget_comparison (self);
}

const char * const *
td_workspace_get_metrics (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return (const char * const *) self->metrics;
}

void
td_workspace_set_reference (TdWorkspace *self,
                            TdCaseRef   *ref)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (self->reference == ref || (self->reference != NULL && ref != NULL && td_case_ref_equal (self->reference, ref)))
    return;

  g_clear_pointer (&self->reference, td_case_ref_unref);
  if (ref != NULL)
    self->reference = td_case_ref_ref (ref);
  g_object_notify (G_OBJECT (self), "reference");
  td_workspace_forget_comparison (self);
}

TdCaseRef *
td_workspace_get_reference (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->reference;
}

void
td_workspace_choose_claim (TdWorkspace *self,
                           TdCaseRef   *ref,
                           guint        claim)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));
  g_return_if_fail (ref != NULL);

  if (td_choices_add (self->choices, ref, claim))
    td_workspace_forget_choices (self);
}

void
td_workspace_unchoose_claim (TdWorkspace *self,
                             TdCaseRef   *ref,
                             guint        claim)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));
  g_return_if_fail (ref != NULL);

  if (td_choices_remove (self->choices, ref, claim))
    td_workspace_forget_choices (self);
}

GArray *
td_workspace_get_choices (TdWorkspace *self,
                          TdCaseRef   *ref)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (ref != NULL, NULL);

  return td_choices_get (self->choices, ref);
}
