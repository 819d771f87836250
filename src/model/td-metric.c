/* td-metric.c: what a figure counts
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-metric.h"

#include "model/td-ids.h"

static const char * const GROUP_IDS[] = {
  [TD_GROUP_AUDIENCE] = "audience",
  [TD_GROUP_CATALOGUE] = "catalogue",
  [TD_GROUP_OFFER] = "offer",
  [TD_GROUP_INFRASTRUCTURE] = "infrastructure",
  [TD_GROUP_NETWORK] = "network",
  [TD_GROUP_ENFORCEMENT] = "enforcement",
  [TD_GROUP_MONEY] = "money",
  [TD_GROUP_EFFECT] = "effect",
  [TD_GROUP_CONTEXT] = "context",
};

static const char * const GROUP_NAMES[] = {
  [TD_GROUP_AUDIENCE] = NC_("group", "Audience"),
  [TD_GROUP_CATALOGUE] = NC_("group", "Catalogue"),
  /* Translators: what a service asked for its access */
  [TD_GROUP_OFFER] = NC_("group", "Offer"),
  [TD_GROUP_INFRASTRUCTURE] = NC_("group", "Infrastructure"),
  /* Translators: the people of a piracy network, not computers */
  [TD_GROUP_NETWORK] = NC_("group", "Network"),
  [TD_GROUP_ENFORCEMENT] = NC_("group", "Enforcement"),
  [TD_GROUP_MONEY] = NC_("group", "Money"),
  /* Translators: what came of the action */
  [TD_GROUP_EFFECT] = NC_("group", "Effect"),
  /* Translators: figures about a market, a country or a law */
  [TD_GROUP_CONTEXT] = NC_("group", "Context"),
};

static const char * const MEASURE_IDS[] = {
  [TD_MEASURE_STOCK] = "stock",
  [TD_MEASURE_FLOW] = "flow",
  [TD_MEASURE_UNIQUE] = "unique",
  [TD_MEASURE_CUMULATIVE] = "cumulative",
  [TD_MEASURE_EVENT] = "event",
  [TD_MEASURE_RATE] = "rate",
  [TD_MEASURE_SHARE] = "share",
  [TD_MEASURE_CHANGE] = "change",
  [TD_MEASURE_RANK] = "rank",
};

static const char * const UNIT_IDS[] = {
  [TD_UNIT_COUNT] = "count",
  [TD_UNIT_MONEY] = "money",
  [TD_UNIT_PERCENT] = "percent",
  [TD_UNIT_YEAR] = "year",
  [TD_UNIT_MONTH] = "month",
  [TD_UNIT_DAY] = "day",
};

TD_DEFINE_IDS (TdGroup, td_group, GROUP_IDS)
TD_DEFINE_IDS (TdMeasure, td_measure, MEASURE_IDS)
TD_DEFINE_IDS (TdUnit, td_unit, UNIT_IDS)

static gboolean
measure_needs_period (TdMeasure measure)
{
  return measure == TD_MEASURE_FLOW || measure == TD_MEASURE_UNIQUE || measure == TD_MEASURE_RATE;
}

static gboolean
lists_id (const char * const *ids,
          const char         *id)
{
  return ids != NULL && g_strv_contains (ids, id);
}

const char *
td_metric_get_name (const TdMetric *metric,
                    TdLanguage     *language)
{
  g_return_val_if_fail (metric != NULL, NULL);

  if (metric->name_text != NULL)
    return td_text_get (metric->name_text, language);
  if (metric->name != NULL)
    return td_words_c (language, "metric", metric->name);

  return metric->id;
}

const char *
td_metric_get_counts (const TdMetric *metric,
                      TdLanguage     *language)
{
  g_return_val_if_fail (metric != NULL, NULL);

  if (metric->counts_text != NULL)
    return td_text_get (metric->counts_text, language);
  if (metric->counts != NULL)
    return td_words_c (language, "counts", metric->counts);

  return NULL;
}

TdMeasure
td_metric_get_measure (const TdMetric *metric,
                       gboolean        has_period)
{
  g_return_val_if_fail (metric != NULL, TD_MEASURE_STOCK);

  return has_period ? metric->measure_with_period : metric->measure;
}

gboolean
td_measure_is_percentage (TdMeasure measure)
{
  return measure == TD_MEASURE_SHARE || measure == TD_MEASURE_CHANGE;
}

gboolean
td_metric_expects_period (const TdMetric *metric)
{
  g_return_val_if_fail (metric != NULL, FALSE);

  /* Of two measures, a claim without a period is of the one that needs none. */
  return measure_needs_period (metric->measure) && measure_needs_period (metric->measure_with_period);
}

gboolean
td_metric_is_never_with (const TdMetric *a,
                         const TdMetric *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return lists_id (a->never_with, b->id) || lists_id (b->never_with, a->id);
}

const char *
td_group_get_name (TdGroup     group,
                   TdLanguage *language)
{
  g_return_val_if_fail ((guint) group < TD_N_GROUPS, NULL);

  return td_words_c (language, "group", GROUP_NAMES[group]);
}
