/* td-import-nearest.h: the metric that is written most like a name that nobody knows (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-metric.h"

G_BEGIN_DECLS

/* Keeps each answer: a column that is amiss is amiss in every row. */
typedef struct _TdImportNearest TdImportNearest;

/* @metrics: (transfer none): key → TdMetric, NULL for keys that name two; must outlive it */
TdImportNearest *td_import_nearest_new  (GHashTable *metrics);
void             td_import_nearest_free (TdImportNearest *self);

/* @key: made as those of the table are
 * Returns: (transfer none) (nullable): NULL where none is near; as long as the table */
const TdMetric *td_import_nearest_find (TdImportNearest *self,
                                        const char      *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdImportNearest, td_import_nearest_free)

G_END_DECLS
