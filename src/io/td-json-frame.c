/* td-json-frame.c: where in the bytes the members and records stand (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-json-frame.h"

#include "io/td-json-path.h"

static const struct
{
  const char *name;
  gboolean    is_list;
} parts[TD_N_PARTS] = {
  [TD_PART_UNKNOWN] = { NULL, FALSE },
  [TD_PART_SCHEMA] = { "$schema", FALSE },
  [TD_PART_FORMAT] = { "format", FALSE },
  [TD_PART_VERSION] = { "version", FALSE },
  [TD_PART_TITLE] = { "title", FALSE },
  [TD_PART_DESCRIPTION] = { "description", FALSE },
  [TD_PART_LICENCE] = { "licence", FALSE },
  [TD_PART_METRICS] = { "metrics", TRUE },
  [TD_PART_ORGANISATIONS] = { "organisations", TRUE },
  [TD_PART_SOURCES] = { "sources", TRUE },
  [TD_PART_CASES] = { "cases", TRUE },
  [TD_PART_CONTEXT] = { "context", TRUE },
  [TD_PART_ORGANISATION] = { "organisation", FALSE },
  [TD_PART_SOURCE] = { "source", FALSE },
  [TD_PART_CASE] = { "case", FALSE },
};

static TdPart
find_part (const TdJsonString *name)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  td_json_string_unescape (name, plain);
  for (guint i = TD_PART_UNKNOWN + 1; i < TD_N_PARTS; i++)
    if (g_str_equal (parts[i].name, plain->str))
      return i;
  return TD_PART_UNKNOWN;
}

static void
on_member (TdJsonScan         *scan,
           const TdJsonString *name,
           gboolean            is_duplicate,
           gpointer            user_data)
{
  TdJsonFramer *self = user_data;

  self->open = (TdJsonFrame) {
    .part = find_part (name),
    .index = TD_FRAME_WHOLE,
    .name_offset = self->base + (name->text - scan->lexer.start),
    .name_length = name->length,
  };
  self->is_duplicate = is_duplicate;
}

/* A list whose elements are records is not a frame itself: they are. */
static gboolean
opens_list (TdJsonFramer *self,
            TdJsonScan   *scan)
{
  return *scan->lexer.at == '[' && parts[self->open.part].is_list && !self->is_duplicate;
}

static void
on_begin (TdJsonScan *scan,
          guint       depth,
          gsize       offset,
          gpointer    user_data)
{
  TdJsonFramer *self = user_data;

  self->is_open |= depth > 0;
  if (depth == 1)
    {
      self->in_list = opens_list (self, scan);
      self->open.offset = self->base + offset;
    }
  else if (depth == 2 && self->in_list)
    {
      self->open.index++;
      self->open.offset = self->base + offset;
    }
}

static void
take_soft_fault (TdJsonFramer *self,
                 TdJsonFrame  *frame)
{
  TdJsonLexer *lexer = &self->scan.lexer;

  if (frame->length > TD_JSON_MAX_RECORD)
    td_json_lexer_spoil (lexer, TD_JSON_FAULT_RECORD_SIZE, lexer->start + (frame->offset - self->base));
  frame->soft = lexer->soft;
  frame->soft.offset += self->base;
  lexer->soft = (TdJsonVerdict) { TD_JSON_FAULT_NONE };
}

static void
on_end (TdJsonScan *scan,
        guint       depth,
        gsize       offset,
        gpointer    user_data)
{
  TdJsonFramer *self = user_data;
  TdJsonFrame frame = self->open;

  if (depth == 1 && self->in_list)
    self->in_list = FALSE;
  else if (depth == 1 || (depth == 2 && self->in_list))
    {
      frame.length = self->base + offset - frame.offset;
      take_soft_fault (self, &frame);
      self->is_open = FALSE;
      g_array_append_val (self->frames, frame);
    }
}

static const TdJsonWatcher watcher = { on_member, on_begin, on_end };

void
td_json_framer_init (TdJsonFramer *framer,
                     GArray       *frames)
{
  *framer = (TdJsonFramer) { .frames = frames };
  td_json_scan_init (&framer->scan, &watcher, framer);
}

void
td_json_framer_clear (TdJsonFramer *framer)
{
  td_json_scan_clear (&framer->scan);
}

TdJsonVerdict
td_json_framer_run (TdJsonFramer *framer,
                    const char   *data,
                    gsize         length,
                    gsize         base)
{
  TdJsonVerdict verdict;

  framer->base = base;
  framer->in_list = FALSE;
  framer->is_duplicate = FALSE;
  framer->is_open = FALSE;
  framer->open = (TdJsonFrame) { .index = TD_FRAME_WHOLE };
  verdict = td_json_scan_run (&framer->scan, data, length);
  verdict.offset += base;
  return verdict;
}

char *
td_json_frame_dup_pointer (const TdJsonFrame *frame,
                           const char        *data)
{
  GString *pointer = g_string_new (NULL);
  TdJsonString name = { data + frame->name_offset, frame->name_length, TRUE };
  g_autoptr (GString) plain = g_string_new (NULL);

  td_json_string_unescape (&name, plain);
  td_json_pointer_append_name (pointer, plain->str);
  if (frame->index != TD_FRAME_WHOLE)
    td_json_pointer_append_index (pointer, frame->index);
  return g_string_free (pointer, FALSE);
}

const char *
td_part_get_name (TdPart part)
{
  return parts[part].name;
}
