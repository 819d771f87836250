/* td-comparison-figures.h: the figures of the cases, as they would be shown (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-private.h"

G_BEGIN_DECLS

typedef struct _TdFigure TdFigure;

/* One figure of one case. */
struct _TdFigure
{
  TdFinding  *finding;
  TdFigureKey key; /* the period as shown */
  double      factor; /* of the conversion; 1 where there is none */
  guint       column;
  guint       rank; /* see td_finding_get_rank() */
  gboolean    is_placed; /* in a cell of a row */
  TdFigure   *next_of_key; /* (nullable): of the rows: another column's figure of the same key */
};

/* All figures of a metric. */
typedef struct
{
  const TdMetric *metric;
  guint           group;    /* in the order of the page */
  guint           position; /* in its vocabulary */
  GArray         *figures;  /* of TdFigure, by column, then in the order of the file */
} TdMetricFigures;

/* The figures of all cases by metric, converted where the comparison wants it and
 * the rules allow it.
 * Returns: (transfer full) (element-type utf8 TdMetricFigures) */
GHashTable *td_comparison_collect_figures (TdComparison *comparison);

/* The same as a list, in the order of the page.
 * Returns: (transfer container) (element-type TdMetricFigures): lent by @by_metric */
GPtrArray *td_comparison_sort_figures (GHashTable *by_metric);

G_END_DECLS
