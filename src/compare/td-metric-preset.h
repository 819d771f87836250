/* td-metric-preset.h: sets of metrics that are compared together
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"

G_BEGIN_DECLS

/* "catalogue", "audience", "enforcement", "money": whole groups of the
 * vocabulary. A row of a const table, ended by one without an id. */
typedef struct
{
  const char *id;
  const char *name; /* English msgid, of the context "group" */
  guint       groups; /* a bit for each TdGroup: 1 << TD_GROUP_AUDIENCE */
} TdMetricPreset;

/* Returns: (transfer none) */
const TdMetricPreset *td_metric_preset_get_list (void);

/* Returns: (transfer none): the name of a preset of the list, in the language. */
const char *td_metric_preset_get_name (const TdMetricPreset *preset,
                                       TdLanguage           *language);

/* The metrics of a preset, those of one group together, each group in the order
 * of the vocabulary.
 * @vocabulary: the metrics that there are
 * Returns: (transfer full) (nullable): NULL-terminated ids; NULL where there is no such preset */
char **td_metric_preset_list_metrics (const char   *id,
                                      TdVocabulary *vocabulary);

/* The same of all datasets that are open, each metric once.
 * Returns: (transfer full) (nullable): as above */
char **td_metric_preset_list_for_collection (const char   *id,
                                             TdCollection *collection);

/* @metrics: (nullable): as chosen for a comparison
 * Returns: (transfer none) (nullable): the id of the preset that is exactly these,
 *   in its order. */
const char *td_metric_preset_find (const char * const *metrics,
                                   TdCollection       *collection);

/* All metrics that the open datasets define, each once: by group, each group in
 * the order of the vocabularies.
 * Returns: (transfer container) (element-type TdMetric): good as long as @collection is unchanged */
GPtrArray *td_metric_list_for_collection (TdCollection *collection);

G_END_DECLS
