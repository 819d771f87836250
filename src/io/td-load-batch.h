/* td-load-batch.h: what the worker hands over at once (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

typedef enum
{
  TD_BATCH_PROGRESS, /* nothing but the fraction */
  TD_BATCH_HEAD,
  TD_BATCH_ORGANISATIONS,
  TD_BATCH_SOURCES,
  TD_BATCH_CONTEXT,
  TD_BATCH_CASES,
} TdBatchKind;

/* Immutable once made. Every batch may bring problems and tells how far it is. */
typedef struct
{
  TdBatchKind   kind;
  double        fraction;
  GPtrArray    *problems; /* (nullable): of TdProblem */
  TdArena      *arena;    /* (nullable): holds head or items */
  TdDatasetHead head;
  TdVocabulary *vocabulary; /* with HEAD */
  gconstpointer items;      /* with ORGANISATIONS, SOURCES, CONTEXT */
  guint         n_items;
  GPtrArray    *cases; /* with CASES */
} TdLoadBatch;

/* Returns: (transfer full) */
TdLoadBatch *td_load_batch_new  (TdBatchKind  kind,
                                 double       fraction,
                                 GPtrArray   *problems);
void         td_load_batch_free (TdLoadBatch *batch);

/* Puts what @batch holds where it belongs. On the main thread. */
void td_load_batch_apply (TdLoadBatch *batch,
                          TdDataset   *dataset,
                          GListStore  *problems);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdLoadBatch, td_load_batch_free)

G_END_DECLS
