/* td-chart-choice.c: the charts that can be shown of a comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-chart-choice.h"

#include <glib/gi18n.h>

#include "ui/td-choice-item.h"

GListModel *
td_chart_choice_list (TdComparison *comparison,
                      TdLanguage   *language)
{
  GListStore *store = g_list_store_new (TD_TYPE_CHOICE_ITEM);
  const TdMetric *last = NULL;

  g_return_val_if_fail (comparison != NULL, G_LIST_MODEL (store));

  td_choice_item_append (store, NULL, _("Overview: channels, titles, audience"), NULL, NULL);
  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdMetric *metric = td_comparison_get_row (comparison, i)->key.metric;

      /* The rows of a metric stand together. */
      if (metric != last && metric->is_known)
        td_choice_item_append (store, metric->id, td_metric_get_name (metric, language), NULL, NULL);
      last = metric;
    }
  return G_LIST_MODEL (store);
}

static TdComparisonSpec *
dup_spec_of_current (TdWorkspace *workspace)
{
  TdCaseRef *current = td_workspace_get_current (workspace);
  g_autoptr (GPtrArray) refs = g_ptr_array_new ();

  if (current == NULL)
    return NULL;
  g_ptr_array_add (refs, current);
  return td_comparison_spec_new_for_refs (refs, NULL, td_workspace_get_period (workspace));
}

TdChartSpec *
td_chart_choice_dup_spec (TdWorkspace *workspace)
{
  g_autoptr (TdComparisonSpec) comparison = NULL;
  const char *metric = NULL;

  g_return_val_if_fail (TD_IS_WORKSPACE (workspace), NULL);

  metric = td_workspace_get_metric (workspace);
  comparison = td_workspace_dup_comparison_spec (workspace);
  if (comparison == NULL)
    comparison = dup_spec_of_current (workspace);
  if (comparison == NULL)
    return NULL;
  return td_chart_spec_new (metric != NULL ? "bars" : "overview", comparison, metric);
}
