/* td-load-records.c: reads the records one by one and hands them over (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-load-job.h"

#include "io/td-case-reader.h"
#include "io/td-json-path.h"
#include "io/td-record-readers.h"
#include "io/td-statement-reader.h"

/* Cases are handed over in batches of this many: small enough for a turn of the main loop. */
#define CASES_A_BATCH 64
#define ITEMS_A_BATCH 512

typedef void (*ReadRecord) (TdLoadJob        *job,
                            const TdJsonNode *node);

/* Returns: FALSE, with the problem reported, where the id is taken. */
static gboolean
claim_id (TdLoadJob   *job,
          TdReference  kind,
          const char  *id)
{
  if (td_references_add_id (&job->references, kind, id))
    return TRUE;
  td_reader_report_at (&job->reader, "id", TD_PROBLEM_DUPLICATE_ID, id, NULL);
  return FALSE;
}

static void
read_organisation (TdLoadJob        *job,
                   const TdJsonNode *node)
{
  TdOrganisation organisation;

  job->reader.arena = job->organisations.arena;
  if (td_organisation_read (&job->reader, node, &organisation)
      && claim_id (job, TD_REFERENCE_ORGANISATION, organisation.id))
    td_load_pool_add (&job->organisations, &organisation);
}

static void
read_source (TdLoadJob        *job,
             const TdJsonNode *node)
{
  TdSource source;

  job->reader.arena = job->sources.arena;
  if (td_source_read (&job->reader, node, &source) && claim_id (job, TD_REFERENCE_SOURCE, source.id))
    td_load_pool_add (&job->sources, &source);
}

static void
read_context (TdLoadJob        *job,
              const TdJsonNode *node)
{
  TdStatement statement = { 0 };

  job->reader.arena = job->context.arena;
  td_statement_read (&job->reader, node, &statement, 0);
  if (job->reader.n_errors == 0)
    td_load_pool_add (&job->context, &statement);
}

/* The bytes as read, so that an untouched case can be written letter by letter. */
static GBytes *
slice_record (TdLoadJob *job)
{
  const TdJsonFrame *frame = td_load_job_get_frame (job, job->frame);

  return g_bytes_new_from_bytes (job->bytes, job->mark + frame->offset, frame->length);
}

static void
read_case (TdLoadJob        *job,
           const TdJsonNode *node)
{
  g_autoptr (TdArena) arena = td_arena_new_in (job->case_memory);
  g_autoptr (GBytes) source = NULL;
  TdCaseData data;

  job->reader.arena = arena;
  if (!td_case_read (&job->reader, node, &data) || !claim_id (job, TD_REFERENCE_CASE, data.id))
    return;
  source = slice_record (job);
  g_ptr_array_add (job->cases, td_case_new (g_steal_pointer (&arena), &data, job->vocabulary, source));
}

static const ReadRecord readers[TD_N_PARTS] = {
  [TD_PART_ORGANISATIONS] = read_organisation,
  [TD_PART_ORGANISATION] = read_organisation,
  [TD_PART_SOURCES] = read_source,
  [TD_PART_SOURCE] = read_source,
  [TD_PART_CONTEXT] = read_context,
  [TD_PART_CASES] = read_case,
  [TD_PART_CASE] = read_case,
};

static gboolean
is_line_record (TdPart part)
{
  return part == TD_PART_ORGANISATION || part == TD_PART_SOURCE || part == TD_PART_CASE;
}

static void
report_unknown (TdLoadJob *job,
                guint      number)
{
  const TdJsonFrame *frame = td_load_job_get_frame (job, number);
  g_autofree char *pointer = td_json_frame_dup_pointer (frame, job->text);
  g_autoptr (GString) name = g_string_new (NULL);
  const char *step = pointer;
  const char *arguments[] = { NULL, NULL };

  td_json_pointer_take_step (&step, name);
  arguments[0] = name->str;
  td_problem_list_set_frame (&job->problems, frame);
  td_problem_list_add (&job->problems, TD_PROBLEM_UNKNOWN_MEMBER, "", arguments);
}

/* A part that should have been a list: it was framed as a whole. */
static void
report_no_list (TdLoadJob *job,
                guint      number)
{
  if (td_load_job_parse (job, number))
    td_reader_expect (&job->reader, TD_EXPECT_LIST);
}

/* What a record that is left out refers to is nobody's concern. */
static void
read_record (TdLoadJob  *job,
             guint       number,
             ReadRecord  read)
{
  const TdJsonNode *node = td_load_job_parse (job, number);
  guint n_pending = job->references.pending->len;

  if (!node)
    return;
  read (job, node);
  if (job->reader.n_errors > 0)
    g_array_set_size (job->references.pending, n_pending);
}

static void
read_frame (TdLoadJob *job,
            guint      number)
{
  const TdJsonFrame *frame = td_load_job_get_frame (job, number);
  ReadRecord read = readers[frame->part];
  gboolean is_whole = frame->index == TD_FRAME_WHOLE;

  if (frame->part == TD_PART_UNKNOWN)
    report_unknown (job, number);
  else if (is_whole && ((read && !is_line_record (frame->part)) || frame->part == TD_PART_METRICS))
    report_no_list (job, number);
  else if (read)
    read_record (job, number, read);
}

static gboolean
is_due (TdLoadJob *job)
{
  return job->cases->len >= CASES_A_BATCH || job->sources.items->len >= ITEMS_A_BATCH
         || job->organisations.items->len >= ITEMS_A_BATCH || job->context.items->len >= ITEMS_A_BATCH;
}

void
td_load_job_read_records (TdLoadJob *job)
{
  for (guint i = 0; i < job->frames->len && !g_cancellable_is_cancelled (job->cancellable); i++)
    {
      job->frame = i;
      read_frame (job, i);
      if (is_due (job))
        td_load_job_flush (job);
    }
  td_load_job_flush (job);
}
