/* td-metric-reader.c: reads a dataset's own metric (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-record-readers.h"

TD_DEFINE_READ_CHOICE (read_group, TdGroup, td_group_from_id, "group")
TD_DEFINE_READ_CHOICE (read_unit, TdUnit, td_unit_from_id, "unit")
TD_DEFINE_READ_CHOICE (read_one_measure, TdMeasure, td_measure_from_id, "measure")

static gboolean
needs_period (TdMeasure measure)
{
  return measure == TD_MEASURE_FLOW || measure == TD_MEASURE_UNIQUE || measure == TD_MEASURE_RATE;
}

/* Of two measures the one that sums or averages over time goes with a period. */
static void
set_two_measures (TdMetric  *metric,
                  TdMeasure  first,
                  TdMeasure  second)
{
  gboolean swap = needs_period (first) && !needs_period (second);

  metric->measure = swap ? second : first;
  metric->measure_with_period = swap ? first : second;
}

static void
read_measure (TdReader         *reader,
              const TdJsonNode *node,
              gpointer          target,
              guint             detail)
{
  TdMetric *metric = target;
  TdMeasure *measures;
  guint n;

  if (node->type != TD_JSON_LIST)
    {
      read_one_measure (reader, node, &metric->measure, 0);
      metric->measure_with_period = metric->measure;
      return;
    }
  measures = td_reader_read_list (reader, node, sizeof (TdMeasure), read_one_measure, 0, &n);
  if (n == 2)
    set_two_measures (metric, measures[0], measures[1]);
  else
    td_reader_expect (reader, TD_EXPECT_MEASURE);
}

static const TdMember members[] = {
  { "id", td_read_id, offsetof (TdMetric, id), 0, TRUE },
  { "name", td_read_name, offsetof (TdMetric, name_text), 0, TRUE },
  { "counts", td_read_text, offsetof (TdMetric, counts_text) },
  { "group", read_group, offsetof (TdMetric, group), 0, TRUE },
  { "measure", read_measure, 0, 0, TRUE },
  { "unit", read_unit, offsetof (TdMetric, unit) },
  { "never_with", td_read_ids, offsetof (TdMetric, never_with) },
  { "care_with", td_read_ids, offsetof (TdMetric, care_with) },
  { "signed", td_read_boolean, offsetof (TdMetric, is_signed) },
};

gboolean
td_metric_read (TdReader         *reader,
                const TdJsonNode *node,
                TdMetric         *metric)
{
  *metric = (TdMetric) { .is_known = TRUE };
  td_reader_read_object (reader, node, members, G_N_ELEMENTS (members), metric);
  return reader->n_errors == 0;
}
