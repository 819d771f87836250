/* td-test-charts.h: the sample and charts of it, for the tests of the floor
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart.h"

G_BEGIN_DECLS

/* Returns: (transfer full): the sample alone. */
TdCollection *td_test_load_sample (void);

/* Returns: (transfer full): a small dataset written as JSON. */
TdCollection *td_test_load_text (const char *json);

/* @cases: "electro-tv-sat iptv-akfasat", NULL for all
 * @metric: (nullable) */
TdChartSpec  *td_test_make_spec (TdCollection *collection,
                                 const char   *kind,
                                 const char   *cases,
                                 const char   *metric);

/* Returns: (transfer full): fails the test where there is none. */
TdComparison *td_test_compare (TdCollection *collection,
                               TdChartSpec  *spec);

G_END_DECLS
