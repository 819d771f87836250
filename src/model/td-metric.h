/* td-metric.h: what a figure counts
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-text.h"

G_BEGIN_DECLS

typedef enum
{
  TD_MEASURE_STOCK,
  TD_MEASURE_FLOW,
  TD_MEASURE_UNIQUE,
  TD_MEASURE_CUMULATIVE,
  TD_MEASURE_EVENT,
  TD_MEASURE_RATE,
  TD_MEASURE_SHARE,
  TD_MEASURE_CHANGE,
  TD_MEASURE_RANK,
} TdMeasure;

typedef enum
{
  TD_UNIT_COUNT,
  TD_UNIT_MONEY,
  TD_UNIT_PERCENT,
  TD_UNIT_YEAR,
  TD_UNIT_MONTH,
  TD_UNIT_DAY,
} TdUnit;

/* In the order in which they are read: the catalogue first, as it is what most
 * announcements give and what can be compared best. */
typedef enum
{
  TD_GROUP_CATALOGUE,
  TD_GROUP_AUDIENCE,
  TD_GROUP_OFFER,
  TD_GROUP_INFRASTRUCTURE,
  TD_GROUP_NETWORK,
  TD_GROUP_ENFORCEMENT,
  TD_GROUP_MONEY,
  TD_GROUP_EFFECT,
  TD_GROUP_CONTEXT,
} TdGroup;
#define TD_N_GROUPS (TD_GROUP_CONTEXT + 1)

/* Immutable; owned by its vocabulary and as long-lived. Compare by pointer
 * within one vocabulary, by id across. */
typedef struct
{
  const char         *id;
  const char         *name;        /* English msgid; NULL for a metric of a dataset */
  const char         *counts;      /* English msgid: what one unit is */
  const TdText       *name_text;   /* of a dataset's own metric; NULL for a built-in */
  const TdText       *counts_text; /* likewise */
  TdGroup             group;
  TdMeasure           measure;
  TdMeasure           measure_with_period; /* another where usage varies and a period is given; else the same */
  TdUnit              unit;
  gboolean            is_signed;
  gboolean            is_known; /* FALSE: named by a claim, defined nowhere: shown as written, never charted */
  const char * const *never_with; /* NULL-terminated ids, possibly NULL */
  const char * const *care_with;
} TdMetric;

/* Returns: (transfer none): the name in the language; the id where unknown. */
const char *td_metric_get_name (const TdMetric *metric,
                                TdLanguage     *language);

/* Returns: (transfer none) (nullable): what one unit is. */
const char *td_metric_get_counts (const TdMetric *metric,
                                  TdLanguage     *language);

/* The measure of a claim of this metric: where two are possible, the period decides. */
TdMeasure td_metric_get_measure (const TdMetric *metric,
                                 gboolean        has_period);

/* Returns: whether it is told in percent, and one differs from another by points. */
gboolean td_measure_is_percentage (TdMeasure measure);

/* Returns: whether a claim is expected to say its period. */
gboolean td_metric_expects_period (const TdMetric *metric);

/* Returns: whether the two may never stand on one axis (symmetric). */
gboolean td_metric_is_never_with (const TdMetric *a,
                                  const TdMetric *b);

/* Returns: (transfer none): the name of the group: "Audience". */
const char *td_group_get_name (TdGroup     group,
                               TdLanguage *language);

/* Ids as in the file, both ways. */
const char *td_group_get_id     (TdGroup group);
gboolean    td_group_from_id    (const char *id, TdGroup *group);
gboolean    td_measure_from_id  (const char *id, TdMeasure *measure);
const char *td_measure_get_id   (TdMeasure measure);
gboolean    td_unit_from_id     (const char *id, TdUnit *unit);
const char *td_unit_get_id      (TdUnit unit);

G_END_DECLS
