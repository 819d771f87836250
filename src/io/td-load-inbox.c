/* td-load-inbox.c: a queue from the worker to the main loop (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-load-inbox.h"

struct _TdLoadInbox
{
  gatomicrefcount ref_count;
  GMainContext   *context;
  void          (*take) (TdLoadBatch *batch, gpointer user_data);
  gpointer        user_data;
  GMutex          mutex; /* guards all that follows */
  GQueue          batches;
  gboolean        is_scheduled;
};

/* Returns: (nullable): the next batch; without one the source is done. */
static TdLoadBatch *
pop (TdLoadInbox *self)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&self->mutex);
  TdLoadBatch *batch = g_queue_pop_head (&self->batches);

  if (!batch)
    self->is_scheduled = FALSE;
  return batch;
}

static gboolean
on_turn (gpointer user_data)
{
  TdLoadInbox *self = user_data;
  TdLoadBatch *batch = pop (self);

  if (!batch)
    return G_SOURCE_REMOVE;
  self->take (batch, self->user_data);
  return G_SOURCE_CONTINUE;
}

static void
schedule (TdLoadInbox *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  /* Not g_main_context_invoke(): that runs here, on the worker, where the loop is not running. */
  g_source_set_callback (source, on_turn, td_load_inbox_ref (self), (GDestroyNotify) td_load_inbox_unref);
  g_source_set_static_name (source, "[takedowns] load");
  g_source_attach (source, self->context);
}

TdLoadInbox *
td_load_inbox_new (GMainContext *context,
                   void        (*take) (TdLoadBatch *batch,
                                        gpointer     user_data),
                   gpointer      user_data)
{
  TdLoadInbox *self = g_new0 (TdLoadInbox, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->context = g_main_context_ref (context);
  self->take = take;
  self->user_data = user_data;
  g_mutex_init (&self->mutex);
  g_queue_init (&self->batches);
  return self;
}

TdLoadInbox *
td_load_inbox_ref (TdLoadInbox *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
td_load_inbox_unref (TdLoadInbox *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_queue_clear_full (&self->batches, (GDestroyNotify) td_load_batch_free);
  g_mutex_clear (&self->mutex);
  g_main_context_unref (self->context);
  g_free (self);
}

void
td_load_inbox_push (TdLoadInbox *self,
                    TdLoadBatch *batch)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&self->mutex);

  g_queue_push_tail (&self->batches, batch);
  if (!self->is_scheduled)
    schedule (self);
  self->is_scheduled = TRUE;
}

gboolean
td_load_inbox_is_empty (TdLoadInbox *self)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&self->mutex);

  return g_queue_is_empty (&self->batches);
}

void
td_load_inbox_drop (TdLoadInbox *self)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&self->mutex);

  g_queue_clear_full (&self->batches, (GDestroyNotify) td_load_batch_free);
}
