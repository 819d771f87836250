/* td-grid-plan.h: what a comparison grid shows, in which order, before there is a widget
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* All borrowed from the comparison, but for the arrays. */
typedef struct
{
  const TdComparisonRow *row;
  gboolean   is_further; /* of the same metric as the row above */
  GPtrArray *between;    /* (element-type TdNotice): why it is not to be set against a row above */
  GPtrArray *notices;    /* (element-type TdNotice): of the row itself, worst first */
} TdGridPlanRow;

typedef struct
{
  const char *id;         /* of the group; "other" for metrics that are defined nowhere */
  gboolean    is_block;   /* its rows are seen as one thing: measures that are easily taken for each other */
  GPtrArray  *rows;       /* (element-type TdGridPlanRow): in which some case says something */
  GPtrArray  *unreported; /* (element-type TdMetric): of which none says anything */
} TdGridPlanGroup;

/* The rows by group, the groups in the order of their first rows; then those of
 * which no case says anything, whose rows are empty. Where the metrics were
 * chosen, no others are called unreported.
 * Returns: (transfer full) (element-type TdGridPlanGroup) */
GPtrArray *td_grid_plan_new (TdComparison *comparison);

/* Returns: (transfer full) (element-type TdNotice): those about the cases themselves. */
GPtrArray *td_grid_plan_list_notices_of_cases (TdComparison *comparison);

/* Returns: (transfer none): the name of a group: "Audience". */
const char *td_grid_plan_group_get_name (const TdGridPlanGroup *group,
                                         TdLanguage            *language);

G_END_DECLS
