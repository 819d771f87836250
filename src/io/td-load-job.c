/* td-load-job.c: the work of loading, on a thread of its own (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-load-job.h"

#include "base/td-error.h"
#include "io/td-file-bytes.h"

/* How the work is shared between reading bytes and reading records, for progress. */
#define SHARE_OF_BYTES 0.3

/* Told of fewer steps than this, nobody would see a difference. */
#define PROGRESS_STEP 0.02

/* What a problem that ends everything means to a program. */
static const struct
{
  const char *kind;
  TdError     code;
} fatal_codes[] = {
  { "not-a-dataset", TD_ERROR_FORMAT },
  { "missing-version", TD_ERROR_FORMAT },
  { "bad-version", TD_ERROR_FORMAT },
  { "later-version", TD_ERROR_VERSION },
  { "wrong-type", TD_ERROR_FORMAT },
  { "too-deep", TD_ERROR_LIMIT },
  { "record-too-large", TD_ERROR_LIMIT },
};

static void
report (TdProblemKind       kind,
        const char         *pointer,
        const char * const *arguments,
        gpointer            user_data)
{
  TdLoadJob *job = user_data;

  td_problem_list_add (&job->problems, kind, pointer, arguments);
}

static gboolean
is_known (TdReference  reference,
          const char  *id,
          gpointer     user_data)
{
  TdLoadJob *job = user_data;

  return td_references_has_id (&job->references, reference, id);
}

static void
refer (TdReference  reference,
       const char  *id,
       const char  *pointer,
       gpointer     user_data)
{
  TdLoadJob *job = user_data;

  td_references_add_pending (&job->references, reference, id, pointer, job->frame);
}

static const TdReaderHost host = { report, is_known, refer };

static gint32
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, g_date_time_get_day_of_month (now), g_date_time_get_month (now), g_date_time_get_year (now));
  return g_date_get_julian (&date);
}

static void
on_bytes (double   fraction,
          gpointer user_data)
{
  TdLoadJob *job = user_data;

  if (fraction - job->told < PROGRESS_STEP)
    return;
  job->told = fraction;
  td_load_job_push (job, td_load_batch_new (TD_BATCH_PROGRESS, fraction * SHARE_OF_BYTES, NULL));
}

static gboolean
read_bytes (TdLoadJob  *job,
            GError    **error)
{
  g_autoptr (GError) failure = NULL;
  TdProblemKind kind;
  const char *data;
  gsize length;

  job->bytes = td_file_bytes_read (job->file, on_bytes, job, job->cancellable, &kind, &failure);
  if (!job->bytes)
    {
      const char *arguments[] = { failure->message, NULL };

      if (!g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        td_problem_list_add_whole (&job->problems, kind, arguments);
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  data = g_bytes_get_data (job->bytes, &length);
  job->mark = td_file_bytes_get_mark (data, length);
  job->text = data + job->mark;
  job->length = length - job->mark;
  td_problem_list_init (&job->problems, job->text, job->length);
  return TRUE;
}

static TdError
get_fatal_code (TdProblem *problem)
{
  for (guint i = 0; i < G_N_ELEMENTS (fatal_codes); i++)
    if (g_str_equal (fatal_codes[i].kind, td_problem_get_kind (problem)))
      return fatal_codes[i].code;
  return TD_ERROR_SYNTAX;
}

/* The last problem is the one that ended everything. */
static gboolean
fail (TdLoadJob  *job,
      GError    **error)
{
  GPtrArray *problems = job->problems.fresh;
  TdProblem *problem = problems ? g_ptr_array_index (problems, problems->len - 1) : NULL;
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autofree char *message = NULL;

  if (!problem)
    {
      g_set_error_literal (error, TD_ERROR, TD_ERROR_FAILED, "Nothing could be loaded");
      return FALSE;
    }
  message = td_problem_get_message (problem, english);
  g_set_error (error, TD_ERROR, get_fatal_code (problem), "%u:%u: %s",
               td_problem_get_line (problem), td_problem_get_column (problem), message);
  return FALSE;
}

static void
on_missing (const TdPendingReference *reference,
            gpointer                  user_data)
{
  static const TdProblemKind kinds[TD_N_REFERENCES] = {
    [TD_REFERENCE_SOURCE] = TD_PROBLEM_MISSING_SOURCE,
    [TD_REFERENCE_ORGANISATION] = TD_PROBLEM_MISSING_ORGANISATION,
    [TD_REFERENCE_CASE] = TD_PROBLEM_MISSING_CASE,
  };
  TdLoadJob *job = user_data;
  const char *arguments[] = { reference->id, NULL };
  const TdJsonFrame *frame = td_load_job_get_frame (job, reference->frame);

  if (job->problems.frame != frame)
    td_problem_list_set_frame (&job->problems, frame);
  td_problem_list_add (&job->problems, kinds[reference->kind], reference->pointer, arguments);
}

static void
prepare_reading (TdLoadJob *job)
{
  job->vocabulary = td_vocabulary_new ();
  job->reader = (TdReader) {
    .vocabulary = job->vocabulary,
    .host = &host,
    .host_data = job,
    .today = get_today (),
  };
}

static gboolean
run (TdLoadJob  *job,
     GError    **error)
{
  if (!read_bytes (job, error))
    return FALSE;
  prepare_reading (job);
  if (!td_load_job_frame (job) || !td_load_job_read_head (job))
    return fail (job, error);
  td_load_job_frame_lines (job);
  td_load_job_read_records (job);
  if (g_cancellable_set_error_if_cancelled (job->cancellable, error))
    return FALSE;
  td_references_resolve (&job->references, on_missing, job);
  return TRUE;
}

TdLoadJob *
td_load_job_new (GFile               *file,
                 TdLoadInbox         *inbox,
                 const TdLoaderHooks *hooks,
                 GCancellable        *cancellable)
{
  TdLoadJob *job = g_new0 (TdLoadJob, 1);

  job->file = g_object_ref (file);
  job->inbox = td_load_inbox_ref (inbox);
  job->prepare = hooks ? hooks->prepare : NULL;
  job->prepare_data = hooks ? hooks->prepare_data : NULL;
  job->cancellable = cancellable ? g_object_ref (cancellable) : NULL;
  job->frames = g_array_new (FALSE, FALSE, sizeof (TdJsonFrame));
  td_problem_list_init (&job->problems, "", 0);
  td_json_tree_init (&job->tree);
  td_references_init (&job->references);
  td_load_pool_init (&job->organisations, TD_BATCH_ORGANISATIONS, sizeof (TdOrganisation));
  td_load_pool_init (&job->sources, TD_BATCH_SOURCES, sizeof (TdSource));
  td_load_pool_init (&job->context, TD_BATCH_CONTEXT, sizeof (TdStatement));
  job->case_memory = td_arena_pool_new ();
  job->cases = g_ptr_array_new_with_free_func (g_object_unref);
  return job;
}

void
td_load_job_free (TdLoadJob *job)
{
  td_load_pool_clear (&job->organisations);
  td_load_pool_clear (&job->sources);
  td_load_pool_clear (&job->context);
  td_references_clear (&job->references);
  td_reader_clear (&job->reader);
  td_problem_list_clear (&job->problems);
  g_clear_pointer (&job->cases, g_ptr_array_unref);
  g_clear_pointer (&job->case_memory, td_arena_pool_free);
  g_clear_pointer (&job->frames, g_array_unref);
  g_clear_pointer (&job->vocabulary, td_vocabulary_unref);
  td_json_tree_clear (&job->tree);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_clear_pointer (&job->inbox, td_load_inbox_unref);
  g_clear_object (&job->cancellable);
  g_clear_object (&job->file);
  g_free (job);
}

gboolean
td_load_job_run (TdLoadJob  *job,
                 GError    **error)
{
  gboolean ok = run (job, error);

  /* Problems go over also where nothing else does. */
  td_load_job_push (job, td_load_batch_new (TD_BATCH_PROGRESS, 1, NULL));
  return ok;
}

const TdJsonFrame *
td_load_job_get_frame (TdLoadJob *job,
                       guint      frame)
{
  return &g_array_index (job->frames, TdJsonFrame, frame);
}

const TdJsonNode *
td_load_job_parse (TdLoadJob *job,
                   guint      number)
{
  const TdJsonFrame *frame = td_load_job_get_frame (job, number);
  const char *data = job->text + frame->offset;
  const TdJsonNode *node;

  job->frame = number;
  td_problem_list_set_frame (&job->problems, frame);
  td_reader_begin (&job->reader, data, frame->length);
  if (frame->soft.fault != TD_JSON_FAULT_NONE)
    {
      td_problem_list_add_verdict (&job->problems, frame->soft, td_json_frame_dup_pointer (frame, job->text), FALSE);
      return NULL;
    }
  node = td_json_tree_parse (&job->tree, data, frame->length);
  /* What passed the guard is never refused here; should it be, the record is lost, but not in silence. */
  if (!node)
    td_reader_expect (&job->reader, TD_EXPECT_OBJECT);
  return node;
}

void
td_load_job_push (TdLoadJob   *job,
                  TdLoadBatch *batch)
{
  batch->problems = td_problem_list_take (&job->problems);
  td_load_inbox_push (job->inbox, batch);
}

double
td_load_job_get_fraction (TdLoadJob *job)
{
  const TdJsonFrame *frame;

  if (job->frames->len == 0 || job->length == 0)
    return 1;
  frame = td_load_job_get_frame (job, job->frame);
  return SHARE_OF_BYTES + (1 - SHARE_OF_BYTES) * (frame->offset + frame->length) / job->length;
}
