/* td-chart-spec.h: which chart of which comparison
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-spec.h"

G_BEGIN_DECLS

/* Immutable, atomically counted, with a JSON round trip:
 * {"chart": "bars", "metric": "live-channels", "comparison": {…}}. */
typedef struct _TdChartSpec TdChartSpec;

/* @kind: an id of the registry: "bars", "overview"
 * @metric: (nullable): for charts of one metric; NULL: the first that most cases report */
TdChartSpec *td_chart_spec_new (const char       *kind,
                                TdComparisonSpec *comparison,
                                const char       *metric);

TdChartSpec *td_chart_spec_ref   (TdChartSpec *spec);
void         td_chart_spec_unref (TdChartSpec *spec);

const char       *td_chart_spec_get_kind       (TdChartSpec *spec);
const char       *td_chart_spec_get_metric     (TdChartSpec *spec); /* (nullable) */
TdComparisonSpec *td_chart_spec_get_comparison (TdChartSpec *spec);

JsonNode    *td_chart_spec_to_json   (TdChartSpec *spec);
TdChartSpec *td_chart_spec_from_json (JsonNode *node, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdChartSpec, td_chart_spec_unref)

G_END_DECLS
