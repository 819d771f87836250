/* td-workspace-view.c: what a window shows by itself: the search, the case, the metric of its charts
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-workspace-private.h"

void
td_workspace_set_query_text (TdWorkspace *self,
                             const char  *text)
{
  g_autoptr (TdQuery) query = NULL;

  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (g_strcmp0 (td_workspace_get_query_text (self), text != NULL ? text : "") == 0)
    return;

  query = td_query_new (text);
  td_case_list_set_query (self->cases, query);
  g_object_notify (G_OBJECT (self), "query-text");
}

const char *
td_workspace_get_query_text (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return td_query_get_text (td_case_list_get_query (self->cases));
}

void
td_workspace_set_current (TdWorkspace *self,
                          TdCaseRef   *ref)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (self->current == ref || (self->current != NULL && ref != NULL && td_case_ref_equal (self->current, ref)))
    return;

  g_clear_pointer (&self->current, td_case_ref_unref);
  if (ref != NULL)
    self->current = td_case_ref_ref (ref);
  g_object_notify (G_OBJECT (self), "current");
}

TdCaseRef *
td_workspace_get_current (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->current;
}

void
td_workspace_set_metric (TdWorkspace *self,
                         const char  *metric)
{
  g_return_if_fail (TD_IS_WORKSPACE (self));

  if (g_strcmp0 (self->metric, metric) == 0)
    return;

  g_free (self->metric);
  self->metric = g_strdup (metric);
  g_object_notify (G_OBJECT (self), "metric");
}

const char *
td_workspace_get_metric (TdWorkspace *self)
{
  g_return_val_if_fail (TD_IS_WORKSPACE (self), NULL);

  return self->metric;
}
