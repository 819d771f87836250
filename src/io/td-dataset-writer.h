/* td-dataset-writer.h: writes a whole dataset
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* What is written; all of it lent. Lists are of structs, one after the other. */
typedef struct
{
  TdDatasetHead         head;
  const TdMetric       *metrics; /* of the dataset itself */
  const TdOrganisation *organisations;
  const TdSource       *sources;
  const TdStatement    *context;
  const TdCaseData     *cases;
  guint                 n_metrics, n_organisations, n_sources, n_context, n_cases;
} TdDatasetContent;

/* A document of the format, version 1: organisations and sources before the
 * cases, members in the order of the format, numbers as briefly as they can be
 * read back, two spaces a level. One record at a time is held as a tree.
 * Returns: (transfer full) */
GBytes *td_dataset_write (const TdDatasetContent *content);

G_END_DECLS
