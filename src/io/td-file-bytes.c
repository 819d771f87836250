/* td-file-bytes.c: reads a whole file into memory, in pieces (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-file-bytes.h"

#include <string.h>

#include "base/td-error.h"

#define CHUNK (1024 * 1024)

/* A file that does not tell its size starts with this much room. */
#define FIRST_ROOM (64 * 1024)

#define MARK "\xef\xbb\xbf"

typedef struct
{
  char *data;
  gsize length, room;
} Buffer;

static void
buffer_clear (Buffer *buffer)
{
  g_clear_pointer (&buffer->data, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Buffer, buffer_clear)

/* How a failure of the system is told. */
static const struct
{
  int           code;
  TdProblemKind kind;
} failures[] = {
  { G_IO_ERROR_NOT_FOUND, TD_PROBLEM_NOT_FOUND },
  { G_IO_ERROR_NOT_DIRECTORY, TD_PROBLEM_NOT_FOUND },
  { G_IO_ERROR_IS_DIRECTORY, TD_PROBLEM_IS_DIRECTORY },
  { G_IO_ERROR_PERMISSION_DENIED, TD_PROBLEM_NO_PERMISSION },
};

static TdProblemKind
get_kind (const GError *error)
{
  if (g_error_matches (error, TD_ERROR, TD_ERROR_LIMIT))
    return TD_PROBLEM_FILE_TOO_LARGE;
  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    if (g_error_matches (error, G_IO_ERROR, failures[i].code))
      return failures[i].kind;
  return TD_PROBLEM_CANNOT_READ;
}

static gboolean
fail_limit (GError **error)
{
  g_set_error_literal (error, TD_ERROR, TD_ERROR_LIMIT, "The file is larger than can be read");
  return FALSE;
}

static gboolean
buffer_resize (Buffer  *buffer,
               guint64  room,
               GError **error)
{
  char *data;

  if (room > TD_JSON_MAX_FILE + 1)
    return fail_limit (error);
  data = g_try_realloc (buffer->data, room);
  if (!data)
    return fail_limit (error);
  buffer->data = data;
  buffer->room = room;
  return TRUE;
}

static guint64
get_size (GFileInputStream *stream,
          GCancellable     *cancellable)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable, NULL);
  if (!info || !g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_STANDARD_SIZE))
    return 0;
  return g_file_info_get_size (info);
}

/* Returns: whether the bytes so far may begin an object. */
static gboolean
may_be_dataset (const Buffer *buffer)
{
  gsize i = td_file_bytes_get_mark (buffer->data, buffer->length);

  while (i < buffer->length && g_ascii_isspace (buffer->data[i]))
    i++;
  return i == buffer->length || buffer->data[i] == '{';
}

/* Returns: bytes read, 0 at the end, -1 on failure. */
static gssize
read_chunk (GInputStream  *stream,
            Buffer        *buffer,
            GCancellable  *cancellable,
            GError       **error)
{
  gssize n;

  if (buffer->length == buffer->room && !buffer_resize (buffer, (guint64) buffer->room + buffer->room / 2, error))
    return -1;
  n = g_input_stream_read (stream, buffer->data + buffer->length, MIN (buffer->room - buffer->length, CHUNK),
                           cancellable, error);
  if (n > 0)
    buffer->length += n;
  if (buffer->length > TD_JSON_MAX_FILE)
    return fail_limit (error) - 1;
  return n;
}

static gboolean
read_stream (GFileInputStream    *stream,
             Buffer              *buffer,
             TdFileBytesProgress  progress,
             gpointer             progress_data,
             GCancellable        *cancellable,
             GError             **error)
{
  guint64 size = get_size (stream, cancellable);
  gboolean is_sniffed = FALSE;
  gssize n;

  /* One byte more, so that the end is met without growing. */
  if (!buffer_resize (buffer, MAX (size + 1, FIRST_ROOM), error))
    return FALSE;
  while ((n = read_chunk (G_INPUT_STREAM (stream), buffer, cancellable, error)) > 0)
    {
      if (!is_sniffed && !may_be_dataset (buffer))
        return TRUE;
      is_sniffed = TRUE;
      if (progress)
        progress (size > 0 ? MIN ((double) buffer->length / size, 1) : 0, progress_data);
    }
  return n == 0;
}

/* Gives back what is not used: the bytes stay for long. */
static GBytes *
buffer_end (Buffer *buffer)
{
  gsize length = buffer->length;

  return g_bytes_new_take (g_realloc (g_steal_pointer (&buffer->data), MAX (length, 1)), length);
}

gsize
td_file_bytes_get_mark (const char *data,
                        gsize       length)
{
  gsize mark = strlen (MARK);

  return length >= mark && memcmp (data, MARK, mark) == 0 ? mark : 0;
}

GBytes *
td_file_bytes_read (GFile                *file,
                    TdFileBytesProgress   progress,
                    gpointer              progress_data,
                    GCancellable         *cancellable,
                    TdProblemKind        *kind,
                    GError              **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) failure = NULL;
  g_auto (Buffer) buffer = { 0 };

  stream = g_file_read (file, cancellable, &failure);
  if (stream && read_stream (stream, &buffer, progress, progress_data, cancellable, &failure))
    return buffer_end (&buffer);
  *kind = get_kind (failure);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

GBytes *
td_file_bytes_read_start (GFile         *file,
                          gsize          most,
                          GCancellable  *cancellable,
                          GError       **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_auto (Buffer) buffer = { 0 };
  gssize n = 1;

  if (!stream || !buffer_resize (&buffer, CLAMP (get_size (stream, cancellable) + 1, FIRST_ROOM, most), error))
    return NULL;
  while (n > 0 && buffer.length < most)
    n = read_chunk (G_INPUT_STREAM (stream), &buffer, cancellable, error);
  if (n < 0)
    return NULL;

  buffer.length = MIN (buffer.length, most);
  return buffer_end (&buffer);
}
