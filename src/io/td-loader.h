/* td-loader.h: reads a dataset on a worker, batch by batch
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* Run on the worker for each batch of cases before it is handed over, so that
 * an index can be filled without `io` knowing it.
 * @cases: GPtrArray of TdCase. */
typedef void (*TdLoaderPrepare) (GPtrArray *cases,
                                 gpointer   user_data);

/* Run on the caller's main context as the load goes on. @problems gets the
 * TdProblem objects; the dataset grows batch by batch. @fraction: 0 to 1. */
typedef void (*TdLoaderProgress) (double   fraction,
                                  gpointer user_data);

typedef struct
{
  TdLoaderPrepare  prepare; /* (nullable) */
  gpointer         prepare_data;
  TdLoaderProgress progress; /* (nullable) */
  gpointer         progress_data;
} TdLoaderHooks;

/* Reads @file into @dataset (emptied first), adding what is wrong to @problems.
 * Both shapes, told apart by content rather than name. The main loop is never
 * blocked; on cancellation what was read stays.
 *
 * Fails (@error of finish) where nothing can be loaded: cannot be opened, head
 * unreadable, not a dataset, a later version; these are also in @problems.
 *
 * @problems: (transfer none): a GListStore of TdProblem
 * @hooks: (nullable): copied */
void td_loader_load_async (GFile               *file,
                           TdDataset           *dataset,
                           GListStore          *problems,
                           const TdLoaderHooks *hooks,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data);

/* @n_more: (out) (optional): problems counted but not kept.
 * @bytes: (out) (transfer full) (optional) (nullable): the content as read.
 * Returns: FALSE with @error where nothing was loaded. */
gboolean td_loader_load_finish (GAsyncResult  *result,
                                guint64       *n_more,
                                GBytes       **bytes,
                                GError       **error);

/* How many problems of each severity there were, the uncounted ones too. */
void td_loader_get_counts (GAsyncResult *result,
                           guint64      *n_errors,
                           guint64      *n_warnings);

G_END_DECLS
