/* td-save.c: writes a file whole or not at all
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plot/td-save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A device or a pipe: what is written goes somewhere, and it must never be
 * replaced by a file. */
static gboolean
is_stream (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 && !S_ISREG (status.st_mode) && !S_ISDIR (status.st_mode);
}

static gboolean
fail_with_errno (const char  *path,
                 int          code,
                 GError     **error)
{
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), "%s: %s", path, g_strerror (code));
  return FALSE;
}

static gboolean
write_through (const char  *path,
               const char  *data,
               gsize        length,
               GError     **error)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  int code = 0;

  if (fd < 0)
    return fail_with_errno (path, errno, error);
  while (length > 0 && code == 0)
    {
      gssize n = write (fd, data, length);

      if (n >= 0)
        {
          data += n;
          length -= n;
        }
      else if (errno != EINTR)
        code = errno;
    }
  if (close (fd) != 0 && code == 0)
    code = errno;
  return code == 0 || fail_with_errno (path, code, error);
}

gboolean
td_save_bytes (GBytes      *bytes,
               const char  *path,
               GError     **error)
{
  g_return_val_if_fail (bytes != NULL && path != NULL, FALSE);

  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *real = realpath (path, NULL);

  if (is_stream (path))
    return write_through (path, data, length, error);

  /* A link stays a link: what it leads to is replaced. */
  return g_file_set_contents_full (real != NULL ? real : path, data, length,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0666,
                                   error);
}
