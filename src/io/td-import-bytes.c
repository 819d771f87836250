/* td-import-bytes.c: the bytes of a table, and what encoding they are in
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import.h"

#include "io/td-file-bytes.h"

GBytes *
td_import_read_file (GFile         *file,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return td_file_bytes_read_start (file, TD_CSV_MAX_BYTES + 1, cancellable, error);
}

GBytes *
td_import_convert (GBytes      *bytes,
                   const char  *encoding,
                   GError     **error)
{
  gsize length, written;
  const char *data;
  char *text;

  g_return_val_if_fail (bytes != NULL && encoding != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);
  text = g_convert (data != NULL ? data : "", (gssize) length, "UTF-8", encoding, NULL, &written, error);
  return text != NULL ? g_bytes_new_take (text, written) : NULL;
}
