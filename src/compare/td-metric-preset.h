/* td-metric-preset.h: sets of metrics that are compared together
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-vocabulary.h"

G_BEGIN_DECLS

/* "catalogue", "audience", "enforcement", "money". A row of a const table, ended
 * by one without an id. */
typedef struct
{
  const char *id;
  const char *name; /* English msgid */
} TdMetricPreset;

/* Returns: (transfer none) */
const TdMetricPreset *td_metric_preset_get_list (void);

/* The metrics of a preset, in the order of the vocabulary.
 * @vocabulary: the metrics that there are
 * Returns: (transfer full) (nullable): NULL-terminated ids; NULL where there is no such preset */
char **td_metric_preset_list_metrics (const char   *id,
                                      TdVocabulary *vocabulary);

G_END_DECLS
