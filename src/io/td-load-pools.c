/* td-load-pools.c: gathers what was read until it is worth handing over (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-load-job.h"

#include <string.h>

/* The items have to stand in one piece of memory that will not move any more. */
static gconstpointer
settle_items (TdLoadPool *pool)
{
  gsize size = pool->size * pool->items->len;
  gpointer items = td_arena_alloc (pool->arena, size);

  memcpy (items, pool->items->data, size);
  return items;
}

/* A statement has moved: its claims point to where it was. */
static void
settle_statements (TdStatement *statements,
                   guint        n)
{
  for (guint i = 0; i < n; i++)
    {
      TdClaim *claims = (TdClaim *) statements[i].claims;

      statements[i].number = i + 1;
      for (guint j = 0; j < statements[i].n_claims; j++)
        claims[j].statement = &statements[i];
    }
}

static void
flush_pool (TdLoadJob  *job,
            TdLoadPool *pool)
{
  TdLoadBatch *batch;

  if (pool->items->len == 0)
    return;
  batch = td_load_batch_new (pool->kind, td_load_job_get_fraction (job), NULL);
  batch->items = settle_items (pool);
  batch->n_items = pool->items->len;
  if (pool->kind == TD_BATCH_CONTEXT)
    settle_statements ((TdStatement *) batch->items, batch->n_items);
  batch->arena = g_steal_pointer (&pool->arena);
  pool->arena = td_arena_new ();
  g_array_set_size (pool->items, 0);
  td_load_job_push (job, batch);
}

static void
flush_cases (TdLoadJob *job)
{
  TdLoadBatch *batch;

  if (job->cases->len == 0)
    return;
  if (job->prepare)
    job->prepare (job->cases, job->prepare_data);
  batch = td_load_batch_new (TD_BATCH_CASES, td_load_job_get_fraction (job), NULL);
  batch->cases = g_steal_pointer (&job->cases);
  job->cases = g_ptr_array_new_with_free_func (g_object_unref);
  td_load_job_push (job, batch);
}

/* Who is spoken of goes first, so that a case never shows bare ids. */
void
td_load_job_flush (TdLoadJob *job)
{
  flush_pool (job, &job->organisations);
  flush_pool (job, &job->sources);
  flush_pool (job, &job->context);
  flush_cases (job);
}

void
td_load_pool_init (TdLoadPool  *pool,
                   TdBatchKind  kind,
                   gsize        size)
{
  pool->kind = kind;
  pool->size = size;
  pool->arena = td_arena_new ();
  pool->items = g_array_new (FALSE, FALSE, size);
}

void
td_load_pool_clear (TdLoadPool *pool)
{
  g_clear_pointer (&pool->arena, td_arena_free);
  g_clear_pointer (&pool->items, g_array_unref);
}

void
td_load_pool_add (TdLoadPool    *pool,
                  gconstpointer  item)
{
  g_array_append_vals (pool->items, item, 1);
}
