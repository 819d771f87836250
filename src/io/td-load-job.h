/* td-load-job.h: the work of loading, on a thread of its own (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-json-tree.h"
#include "io/td-load-inbox.h"
#include "io/td-loader.h"
#include "io/td-problem-list.h"
#include "io/td-references.h"

G_BEGIN_DECLS

/* Structs of one kind that are waiting to be handed over together. */
typedef struct
{
  TdBatchKind kind;
  gsize       size; /* of a struct */
  TdArena    *arena;
  GArray     *items;
} TdLoadPool;

/* What the parts of the work share. */
typedef struct
{
  /* Given */
  GFile          *file;
  TdLoaderPrepare prepare;
  gpointer        prepare_data;
  TdLoadInbox    *inbox;
  GCancellable   *cancellable;

  /* The bytes, and the text in them behind a byte-order mark */
  GBytes       *bytes;
  gsize         mark;
  const char   *text;
  gsize         length;
  GArray       *frames; /* of TdJsonFrame */
  gboolean      is_stream;
  gsize         lines;  /* of a stream: where they begin, behind the head */

  /* The reading */
  TdJsonTree    tree; /* of the present record */
  TdReader      reader;
  TdVocabulary *vocabulary;
  TdProblemList problems;
  TdReferences  references;
  guint         frame; /* the present record */
  double        told;  /* the last fraction of the bytes that was handed over */

  /* What was read, and not yet handed over */
  TdLoadPool organisations, sources, context;
  TdArenaPool *case_memory;
  GPtrArray   *cases;
} TdLoadJob;

/* @file, @inbox, @cancellable: referenced */
TdLoadJob *td_load_job_new  (GFile               *file,
                             TdLoadInbox         *inbox,
                             const TdLoaderHooks *hooks,
                             GCancellable        *cancellable);
void       td_load_job_free (TdLoadJob *job);

/* Does all the work. Returns: FALSE with @error where nothing can be loaded. */
gboolean td_load_job_run (TdLoadJob  *job,
                          GError    **error);

/* td-load-frames.c: finds the shape and frames a document, or the head of a
 * stream; problems of syntax are reported.
 * Returns: FALSE where there is nothing to go on with. */
gboolean td_load_job_frame (TdLoadJob *job);

/* Frames the lines of a stream. Stops when cancelled. */
void td_load_job_frame_lines (TdLoadJob *job);

/* td-load-head.c: reads the head and the metrics, and hands them over.
 * Returns: FALSE where this is no dataset, or of a later version. */
gboolean td_load_job_read_head (TdLoadJob *job);

/* td-load-records.c: reads all records and hands them over. Stops when cancelled. */
void td_load_job_read_records (TdLoadJob *job);

/* Parses the frame of that number, making it the present one.
 * Returns: (transfer none) (nullable): NULL where it is spoilt, which is reported. */
const TdJsonNode *td_load_job_parse (TdLoadJob *job,
                             guint      frame);

const TdJsonFrame *td_load_job_get_frame (TdLoadJob *job,
                                          guint      frame);

/* Hands over @batch with the problems since the last. (transfer full) */
void td_load_job_push (TdLoadJob   *job,
                       TdLoadBatch *batch);

/* td-load-pools.c: hands over what is waiting. */
void td_load_job_flush (TdLoadJob *job);

/* Appends a copy of the struct @item, whose members live in the pool's arena. */
void td_load_pool_add   (TdLoadPool    *pool,
                         gconstpointer  item);
void td_load_pool_init  (TdLoadPool  *pool,
                         TdBatchKind  kind,
                         gsize        size);
void td_load_pool_clear (TdLoadPool *pool);

/* Returns: how far reading has come, 0 to 1. */
double td_load_job_get_fraction (TdLoadJob *job);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdLoadJob, td_load_job_free)

G_END_DECLS
