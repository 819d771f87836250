/* td-problem-list.c: collects problems on the worker, and places them (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-problem-list.h"

/* Counts the problem. Returns: whether it is to be kept, too. */
static gboolean
count (TdProblemList *self,
       TdProblemKind  kind)
{
  if (td_problem_kind_get_row (kind)->severity == TD_SEVERITY_ERROR)
    self->n_errors++;
  else
    self->n_warnings++;
  if (self->n_kept == TD_PROBLEMS_PER_FILE || self->n_in_record == TD_PROBLEMS_PER_RECORD)
    return FALSE;
  self->n_kept++;
  self->n_in_record++;
  return TRUE;
}

/* Records are asked for in the order of the file, so that the way from the
 * last place is short; only references, checked last, begin again. */
static TdJsonPlace
find_place (TdProblemList *self,
            gsize          offset)
{
  if (offset < self->place_offset)
    {
      self->place_offset = 0;
      self->place = (TdJsonPlace) { 1, 1 };
    }
  self->place = td_json_locate_offset (self->data + self->place_offset, offset - self->place_offset, self->place);
  self->place_offset = offset;
  return self->place;
}

static void
keep (TdProblemList      *self,
      TdProblemKind       kind,
      TdProblemPlace      place,
      char               *pointer,
      const char * const *arguments)
{
  if (!self->fresh)
    self->fresh = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->fresh, td_problem_new (kind, place, pointer, arguments));
}

void
td_problem_list_init (TdProblemList *self,
                      const char    *data,
                      gsize          length)
{
  *self = (TdProblemList) { .data = data, .length = length, .place = { 1, 1 } };
}

void
td_problem_list_clear (TdProblemList *self)
{
  g_clear_pointer (&self->fresh, g_ptr_array_unref);
}

void
td_problem_list_set_frame (TdProblemList     *self,
                           const TdJsonFrame *frame)
{
  self->frame = frame;
  self->n_in_record = 0;
}

void
td_problem_list_add (TdProblemList      *self,
                     TdProblemKind       kind,
                     const char         *pointer,
                     const char * const *arguments)
{
  const TdJsonFrame *frame = self->frame;
  TdJsonPlace first, place;
  g_autofree char *prefix = NULL;

  if (!count (self, kind))
    return;
  prefix = td_json_frame_dup_pointer (frame, self->data);
  first = find_place (self, frame->offset);
  place = td_json_locate (self->data + frame->offset, frame->length, pointer, first);
  keep (self, kind, (TdProblemPlace) { place.line, place.column, 0 },
        g_strconcat (prefix, pointer, NULL), arguments);
}

void
td_problem_list_add_at (TdProblemList      *self,
                        TdProblemKind       kind,
                        gsize               offset,
                        char               *pointer,
                        gboolean            stops,
                        const char * const *arguments)
{
  TdJsonPlace place;

  if (!count (self, kind))
    {
      g_free (pointer);
      return;
    }
  place = find_place (self, offset);
  keep (self, kind, (TdProblemPlace) { place.line, place.column, stops ? place.line : 0 }, pointer, arguments);
}

/* Returns: (transfer full): the character at @offset as it can be shown: itself, else "U+0000". */
static char *
dup_character (TdProblemList *self,
               gsize          offset)
{
  gunichar c = (gunichar) -1;
  char utf8[8] = "";

  if (offset < self->length)
    c = g_utf8_get_char_validated (self->data + offset, MIN (self->length - offset, 6));
  if (c > 0x10ffff)
    return g_strdup (utf8);
  if (!g_unichar_isprint (c))
    return g_strdup_printf ("U+%04X", c);
  utf8[g_unichar_to_utf8 (c, utf8)] = '\0';
  return g_strdup (utf8);
}

void
td_problem_list_add_verdict (TdProblemList *self,
                             TdJsonVerdict  verdict,
                             char          *pointer,
                             gboolean       stops)
{
  g_autofree char *character = dup_character (self, verdict.offset);
  const char *arguments[] = { character, NULL };

  td_problem_list_add_at (self, td_problem_kind_from_fault (verdict.fault), verdict.offset, pointer, stops, arguments);
}

void
td_problem_list_add_whole (TdProblemList      *self,
                           TdProblemKind       kind,
                           const char * const *arguments)
{
  if (count (self, kind))
    keep (self, kind, (TdProblemPlace) { 0, 0, 0 }, g_strdup (""), arguments);
}

GPtrArray *
td_problem_list_take (TdProblemList *self)
{
  return g_steal_pointer (&self->fresh);
}

guint64
td_problem_list_get_n_more (TdProblemList *self)
{
  return self->n_errors + self->n_warnings - self->n_kept;
}
