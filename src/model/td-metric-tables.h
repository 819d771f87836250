/* td-metric-tables.h: how the tables of the built-in metrics are written
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-metric.h"

G_BEGIN_DECLS

/* Private to the floor. One table per group, most used metric first, ended by
 * an entry whose id is NULL. */
extern const TdMetric td_metrics_audience[];
extern const TdMetric td_metrics_catalogue[];
extern const TdMetric td_metrics_offer[];
extern const TdMetric td_metrics_infrastructure[];
extern const TdMetric td_metrics_network[];
extern const TdMetric td_metrics_enforcement[];
extern const TdMetric td_metrics_money[];
extern const TdMetric td_metrics_effect[];
extern const TdMetric td_metrics_context[];

#define TD_IDS(...) ((const char * const[]) { __VA_ARGS__, NULL })

/* Where usage varies: the first without a period, the second with one. */
#define TD_METRIC_OF_TWO(Group, Measure, WithPeriod, Unit) \
  .group = TD_GROUP_##Group, \
  .measure = TD_MEASURE_##Measure, \
  .measure_with_period = TD_MEASURE_##WithPeriod, \
  .unit = TD_UNIT_##Unit, \
  .is_known = TRUE

#define TD_METRIC_OF(Group, Measure, Unit) TD_METRIC_OF_TWO (Group, Measure, Measure, Unit)

G_END_DECLS
