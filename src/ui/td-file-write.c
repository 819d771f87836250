/* td-file-write.c: writes a file whole or not at all, wherever it lies
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-file-write.h"

#include "plot/td-save.h"

gboolean
td_file_write (GFile   *file,
               GBytes  *bytes,
               GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_file_peek_path (file) != NULL)
    return td_save_bytes (bytes, g_file_peek_path (file), error);

  return g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                  G_FILE_CREATE_NONE, NULL, NULL, error);
}

gboolean
td_file_add_suffix (GFile      **file,
                    const char  *suffix,
                    GError     **error)
{
  g_autofree char *uri = NULL, *longer = NULL;

  g_return_val_if_fail (file != NULL && G_IS_FILE (*file), FALSE);
  g_return_val_if_fail (suffix != NULL, FALSE);

  uri = g_file_get_uri (*file);
  longer = g_strconcat (uri, suffix, NULL);
  g_object_unref (*file);
  *file = g_file_new_for_uri (longer);
  if (!g_file_query_exists (*file, NULL))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "%s", longer);
  return FALSE;
}
