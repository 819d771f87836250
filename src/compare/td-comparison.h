/* td-comparison.h: cases side by side: rows of figures, with what must be said of them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-spec.h"
#include "compare/td-finding.h"
#include "compare/td-notice.h"

G_BEGIN_DECLS

/* One case in one row. */
typedef struct
{
  TdFinding  *finding; /* of the row's key, or of a near one; never NULL */
  gboolean    is_near; /* the finding is of another key of the metric: say how it differs */
  gboolean    is_elsewhere; /* not reported in this key: what the case says of the metric stands in a row above */
  gboolean    is_converted;
  gboolean    is_apart;     /* never on one axis with the other cells of its row */
  TdQuantity  quantity; /* as shown: of the standing claim, converted and rounded where is_converted;
                         * TD_BOUND_UNDISCLOSED where no claim stands */
  TdPeriod    period;   /* as shown */
} TdComparisonCell;

/* One key across the cases. */
typedef struct
{
  TdFigureKey             key; /* period as shown */
  const TdComparisonCell *cells; /* one a case */
  guint                   n_notices;
  const TdNotice * const *notices; /* of this row, worst first */
  gboolean                is_apart; /* an apart notice stands in it: only cells without is_apart may share one axis */
} TdComparisonRow;

/* How many times one case's figure is another's; only where allowed. */
typedef struct
{
  guint    row;
  guint    of, to;  /* columns: value = figure of @of / figure of @to */
  TdBound  bound;   /* ABOUT, MORE_THAN, LESS_THAN, BETWEEN, EXACTLY; AT_LEAST and UP_TO
                     * where the other side is exact and the limit itself is allowed */
  double   low, high; /* rounded as the rules want it; equal but for BETWEEN */
} TdRatio;

/* Immutable, atomically counted. */
typedef struct _TdComparison TdComparison;

/* @spec: names cases of @collection.
 * Returns: (transfer full) (nullable): NULL with @error (%TD_ERROR_NOT_FOUND, the
 *   message names what is missing and the nearest ids) where a case or metric does not exist. */
TdComparison *td_comparison_new (TdCollection      *collection,
                                 TdComparisonSpec  *spec,
                                 GError           **error);

/* What td_comparison_new() would fail of, in a language: "there is no case
 * “electro”; did you mean electro-tv-sat?"
 * Returns: (transfer full) (nullable): NULL where nothing is missing. */
char *td_comparison_find_missing (TdCollection     *collection,
                                  TdComparisonSpec *spec,
                                  TdLanguage       *language);

TdComparison *td_comparison_ref   (TdComparison *comparison);
void          td_comparison_unref (TdComparison *comparison);

/* All (transfer none). */
TdComparisonSpec      *td_comparison_get_spec      (TdComparison *comparison);
guint                  td_comparison_get_n_cases   (TdComparison *comparison);
TdCase                *td_comparison_get_case      (TdComparison *comparison, guint column);
TdDataset             *td_comparison_get_dataset   (TdComparison *comparison, guint column);
guint                  td_comparison_get_n_rows    (TdComparison *comparison);
const TdComparisonRow *td_comparison_get_row       (TdComparison *comparison, guint row);
/* (nullable): the first row of the metric. */
const TdComparisonRow *td_comparison_find_row      (TdComparison *comparison, const char *metric);
guint                  td_comparison_get_n_notices (TdComparison *comparison);
const TdNotice        *td_comparison_get_notice    (TdComparison *comparison, guint position); /* worst first */

/* Ratios are of the greater stated figure to the smaller, each pair of columns
 * once; beyond TD_COMPARISON_MAX_PAIRED columns only pairs with the first column. */
#define TD_COMPARISON_MAX_PAIRED 40

/* Computed anew: most readers of a comparison want none, or those of a few rows.
 * Returns: (transfer full) (element-type TdRatio): those of @row. */
GArray *td_comparison_list_ratios (TdComparison *comparison,
                                   guint         row);

/* The column that the others are set against, or %TD_NO_REFERENCE. */
guint td_comparison_get_reference (TdComparison *comparison);

/* The notices that concern any of @metrics (NULL-terminated), for a chart of them.
 * Returns: (transfer container) (element-type TdNotice) */
GPtrArray *td_comparison_list_notices_for (TdComparison       *comparison,
                                           const char * const *metrics);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdComparison, td_comparison_unref)

G_END_DECLS
