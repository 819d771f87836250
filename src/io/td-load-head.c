/* td-load-head.c: reads the head of a dataset and its own metrics (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-load-job.h"

#include "io/td-record-readers.h"

static gboolean
is_of (const TdJsonFrame *frame,
       TdPart             part)
{
  return frame->part == part && frame->index == TD_FRAME_WHOLE;
}

/* Checks the member that decides whether this can be read at all. */
static gboolean
check_member (TdLoadJob     *job,
              TdPart         part,
              gboolean     (*check) (TdReader *reader,
                                     const TdJsonNode *node),
              TdProblemKind  missing)
{
  gsize root = 0;

  for (guint i = 0; i < job->frames->len; i++)
    {
      const TdJsonNode *node = NULL;

      if (!is_of (td_load_job_get_frame (job, i), part))
        continue;
      node = td_load_job_parse (job, i);
      return node && check (&job->reader, node);
    }
  while (root < job->length && g_ascii_isspace (job->text[root]))
    root++;
  td_problem_list_add_at (&job->problems, missing, root, g_strdup (""), FALSE, NULL);
  return FALSE;
}

static gboolean
is_built_in (const TdMetric *metric)
{
  return metric->name != NULL;
}

static void
read_metric (TdLoadJob *job,
             guint      number)
{
  const TdJsonNode *node = td_load_job_parse (job, number);
  const TdMetric *other;
  TdMetric metric;

  if (!node || !td_metric_read (&job->reader, node, &metric))
    return;
  other = td_vocabulary_find_metric (job->vocabulary, metric.id);
  if (!other)
    td_vocabulary_add_metric (job->vocabulary, &metric);
  else
    td_reader_report_at (&job->reader, "id",
                         is_built_in (other) ? TD_PROBLEM_BUILT_IN_METRIC : TD_PROBLEM_DUPLICATE_ID,
                         metric.id, NULL);
}

static gboolean
is_head_member (TdPart part)
{
  return part == TD_PART_SCHEMA || part == TD_PART_TITLE || part == TD_PART_DESCRIPTION || part == TD_PART_LICENCE;
}

static void
read_members (TdLoadJob     *job,
              TdDatasetHead *head)
{
  for (guint i = 0; i < job->frames->len; i++)
    {
      const TdJsonFrame *frame = td_load_job_get_frame (job, i);
      const TdJsonNode *node;

      if (frame->part == TD_PART_METRICS && frame->index != TD_FRAME_WHOLE)
        read_metric (job, i);
      else if (is_head_member (frame->part) && (node = td_load_job_parse (job, i)))
        td_head_read_member (&job->reader, node, frame->part, head);
    }
}

gboolean
td_load_job_read_head (TdLoadJob *job)
{
  g_autoptr (TdArena) arena = td_arena_new ();
  TdDatasetHead head = { 0 };
  TdLoadBatch *batch;

  job->reader.arena = arena;
  if (!check_member (job, TD_PART_FORMAT, td_head_check_format, TD_PROBLEM_NOT_A_DATASET)
      || !check_member (job, TD_PART_VERSION, td_head_check_version, TD_PROBLEM_MISSING_VERSION))
    return FALSE;
  read_members (job, &head);

  batch = td_load_batch_new (TD_BATCH_HEAD, td_load_job_get_fraction (job), NULL);
  batch->arena = g_steal_pointer (&arena);
  batch->head = head;
  batch->vocabulary = td_vocabulary_ref (job->vocabulary);
  td_load_job_push (job, batch);
  return TRUE;
}
