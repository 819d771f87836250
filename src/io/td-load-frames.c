/* td-load-frames.c: tells the two shapes apart and frames their records (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-load-job.h"

#include <string.h>

static gsize
skip_space (const char *text,
            gsize       at,
            gsize       end)
{
  while (at < end && g_ascii_isspace (text[at]))
    at++;
  return at;
}

static gsize
find_line_end (const char *text,
               gsize       at,
               gsize       end)
{
  const char *newline = memchr (text + at, '\n', end - at);

  return newline ? (gsize) (newline - text) : end;
}

static gboolean
is_record_list (TdPart part)
{
  return part == TD_PART_CASES || part == TD_PART_SOURCES || part == TD_PART_ORGANISATIONS;
}

static gboolean
is_line_record (TdPart part)
{
  return part == TD_PART_CASE || part == TD_PART_SOURCE || part == TD_PART_ORGANISATION;
}

static gboolean
has_part (TdLoadJob *job,
          guint      first,
          gboolean (*test) (TdPart part))
{
  for (guint i = first; i < job->frames->len; i++)
    if (test (td_load_job_get_frame (job, i)->part))
      return TRUE;
  return FALSE;
}

/* A stream is a file whose first line is a whole object, without the lists that
 * only a document has, and that goes on after it.
 * Returns: whether it is one; its head is framed then. */
static gboolean
frame_stream_head (TdLoadJob    *job,
                   TdJsonFramer *framer,
                   gsize         start,
                   gsize         end)
{
  TdJsonVerdict verdict;

  if (skip_space (job->text, end, job->length) == job->length || job->text[start] != '{')
    return FALSE;
  verdict = td_json_framer_run (framer, job->text + start, end - start, start);
  if (verdict.fault == TD_JSON_FAULT_NONE && !has_part (job, 0, is_record_list))
    return TRUE;
  g_array_set_size (job->frames, 0);
  return FALSE;
}

static void
refuse_line (TdLoadJob     *job,
             guint          first_frame,
             TdJsonVerdict  verdict,
             gsize          start)
{
  g_array_set_size (job->frames, first_frame);
  td_problem_list_set_frame (&job->problems, NULL);
  if (verdict.fault != TD_JSON_FAULT_NONE)
    td_problem_list_add_verdict (&job->problems, verdict, g_strdup (""), FALSE);
  else
    td_problem_list_add_at (&job->problems, TD_PROBLEM_NOT_ONE_RECORD, start, g_strdup (""), FALSE, NULL);
}

/* Members that belong in the head have no meaning in a line. */
static void
disown_other_parts (TdLoadJob *job,
                    guint      first)
{
  for (guint i = first; i < job->frames->len; i++)
    {
      TdJsonFrame *frame = &g_array_index (job->frames, TdJsonFrame, i);

      if (!is_line_record (frame->part))
        frame->part = TD_PART_UNKNOWN;
    }
}

static guint
count_records (TdLoadJob *job,
               guint      first)
{
  guint n = 0;

  for (guint i = first; i < job->frames->len; i++)
    n += is_line_record (td_load_job_get_frame (job, i)->part);
  return n;
}

static void
frame_line (TdLoadJob    *job,
            TdJsonFramer *framer,
            gsize         start,
            gsize         end)
{
  guint first = job->frames->len;
  TdJsonVerdict verdict = td_json_framer_run (framer, job->text + start, end - start, start);

  if (verdict.fault != TD_JSON_FAULT_NONE || count_records (job, first) != 1)
    refuse_line (job, first, verdict, start);
  else
    disown_other_parts (job, first);
}

/* A line's members do not belong at the top of a document, nor in a stream's head. */
static void
disown_line_parts (TdLoadJob *job)
{
  for (guint i = 0; i < job->frames->len; i++)
    {
      TdJsonFrame *frame = &g_array_index (job->frames, TdJsonFrame, i);

      if (is_line_record (frame->part))
        frame->part = TD_PART_UNKNOWN;
    }
}

static gboolean
is_head_part (TdPart part)
{
  return part == TD_PART_FORMAT;
}

static void
report_end (TdLoadJob    *job,
            TdJsonFramer *framer,
            TdJsonVerdict verdict)
{
  char *pointer = framer->is_open ? td_json_frame_dup_pointer (&framer->open, job->text) : g_strdup ("");

  td_problem_list_set_frame (&job->problems, NULL);
  if (verdict.fault == TD_JSON_FAULT_UNEXPECTED && verdict.offset == skip_space (job->text, 0, job->length))
    /* Not JSON at all: a comma would not help. */
    td_problem_list_add_at (&job->problems, TD_PROBLEM_NOT_A_DATASET, verdict.offset, pointer, FALSE, NULL);
  else
    td_problem_list_add_verdict (&job->problems, verdict, pointer, verdict.fault != TD_JSON_FAULT_EMPTY);
}

/* After a fault the records before it load; without any, or without a head, there is nothing. */
static gboolean
frame_document (TdLoadJob    *job,
                TdJsonFramer *framer)
{
  TdJsonVerdict verdict = td_json_framer_run (framer, job->text, job->length, 0);

  if (verdict.fault == TD_JSON_FAULT_NONE)
    return TRUE;
  report_end (job, framer, verdict);
  return has_part (job, 0, is_head_part) && has_part (job, 0, is_record_list);
}

gboolean
td_load_job_frame (TdLoadJob *job)
{
  TdJsonFramer framer;
  gsize start = skip_space (job->text, 0, job->length);
  gsize end = find_line_end (job->text, start, job->length);
  gboolean ok = TRUE;

  td_json_framer_init (&framer, job->frames);
  job->is_stream = frame_stream_head (job, &framer, start, end);
  if (!job->is_stream)
    ok = frame_document (job, &framer);
  disown_line_parts (job);
  job->lines = job->is_stream ? end : job->length;
  td_json_framer_clear (&framer);
  return ok;
}

void
td_load_job_frame_lines (TdLoadJob *job)
{
  gsize at = skip_space (job->text, job->lines, job->length);
  TdJsonFramer framer;

  td_json_framer_init (&framer, job->frames);
  while (at < job->length && !g_cancellable_is_cancelled (job->cancellable))
    {
      gsize end = find_line_end (job->text, at, job->length);

      frame_line (job, &framer, at, end);
      at = skip_space (job->text, end, job->length);
    }
  td_json_framer_clear (&framer);
}
