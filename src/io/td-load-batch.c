/* td-load-batch.c: what the worker hands over at once (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-load-batch.h"

static void
apply_head (TdLoadBatch *batch,
            TdDataset   *dataset)
{
  td_dataset_set_head (dataset, g_steal_pointer (&batch->arena), &batch->head, batch->vocabulary);
}

static void
apply_organisations (TdLoadBatch *batch,
                     TdDataset   *dataset)
{
  td_dataset_append_organisations (dataset, g_steal_pointer (&batch->arena), batch->items, batch->n_items);
}

static void
apply_sources (TdLoadBatch *batch,
               TdDataset   *dataset)
{
  td_dataset_append_sources (dataset, g_steal_pointer (&batch->arena), batch->items, batch->n_items);
}

static void
apply_context (TdLoadBatch *batch,
               TdDataset   *dataset)
{
  td_dataset_append_context (dataset, g_steal_pointer (&batch->arena), batch->items, batch->n_items);
}

static void
apply_cases (TdLoadBatch *batch,
             TdDataset   *dataset)
{
  td_dataset_append_cases (dataset, batch->cases);
}

static void (*const appliers[]) (TdLoadBatch *batch, TdDataset *dataset) = {
  [TD_BATCH_PROGRESS] = NULL,
  [TD_BATCH_HEAD] = apply_head,
  [TD_BATCH_ORGANISATIONS] = apply_organisations,
  [TD_BATCH_SOURCES] = apply_sources,
  [TD_BATCH_CONTEXT] = apply_context,
  [TD_BATCH_CASES] = apply_cases,
};

TdLoadBatch *
td_load_batch_new (TdBatchKind  kind,
                   double       fraction,
                   GPtrArray   *problems)
{
  TdLoadBatch *batch = g_new0 (TdLoadBatch, 1);

  batch->kind = kind;
  batch->fraction = fraction;
  batch->problems = problems;
  return batch;
}

void
td_load_batch_free (TdLoadBatch *batch)
{
  g_clear_pointer (&batch->problems, g_ptr_array_unref);
  g_clear_pointer (&batch->arena, td_arena_free);
  g_clear_pointer (&batch->vocabulary, td_vocabulary_unref);
  g_clear_pointer (&batch->cases, g_ptr_array_unref);
  g_free (batch);
}

void
td_load_batch_apply (TdLoadBatch *batch,
                     TdDataset   *dataset,
                     GListStore  *problems)
{
  if (appliers[batch->kind])
    appliers[batch->kind] (batch, dataset);
  if (batch->problems && batch->problems->len > 0)
    g_list_store_splice (problems, g_list_model_get_n_items (G_LIST_MODEL (problems)), 0,
                         batch->problems->pdata, batch->problems->len);
}
