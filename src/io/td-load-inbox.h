/* td-load-inbox.h: a queue from the worker to the main loop (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-load-batch.h"

G_BEGIN_DECLS

/* One batch is taken out per turn of the main loop, so that a fast worker never
 * keeps the loop from painting. (A source of its own for each batch would: all
 * that are ready run in one turn.) Atomically counted. */
typedef struct _TdLoadInbox TdLoadInbox;

/* @take: (scope notified): called in the context for each batch; takes it over.
 * Returns: (transfer full) */
TdLoadInbox *td_load_inbox_new (GMainContext *context,
                                void        (*take) (TdLoadBatch *batch,
                                                     gpointer     user_data),
                                gpointer      user_data);
TdLoadInbox *td_load_inbox_ref   (TdLoadInbox *self);
void         td_load_inbox_unref (TdLoadInbox *self);

/* From any thread. @batch: (transfer full) */
void td_load_inbox_push (TdLoadInbox *self,
                         TdLoadBatch *batch);

/* Returns: whether all that was pushed has been taken. */
gboolean td_load_inbox_is_empty (TdLoadInbox *self);

/* Drops what is inside. */
void td_load_inbox_drop (TdLoadInbox *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdLoadInbox, td_load_inbox_unref)

G_END_DECLS
