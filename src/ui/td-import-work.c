/* td-import-work.c: reads a table on a worker
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-import-work.h"

TdImportWork *
td_import_work_new (GFile             *file,
                    GBytes            *bytes,
                    const char        *encoding,
                    const TdImportMap *map,
                    TdLanguage        *language)
{
  TdImportWork *work = g_new0 (TdImportWork, 1);

  work->file = g_object_ref (file);
  work->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  work->encoding = g_strdup (encoding);
  work->guess = map == NULL;
  if (map != NULL)
    work->map = *map;
  work->language = td_language_ref (language);

  return work;
}

void
td_import_work_free (TdImportWork *work)
{
  g_clear_object (&work->file);
  g_clear_pointer (&work->bytes, g_bytes_unref);
  g_clear_pointer (&work->encoding, g_free);
  g_clear_pointer (&work->language, td_language_unref);
  g_clear_pointer (&work->csv, td_csv_unref);
  g_clear_pointer (&work->import, td_import_unref);
  g_clear_error (&work->error);
  g_free (work);
}

/* Returns: (transfer full) (nullable): NULL with the error of @work. */
static GBytes *
dup_text (TdImportWork *work)
{
  if (g_ascii_strcasecmp (work->encoding, "utf-8") == 0)
    return g_bytes_ref (work->bytes);

  return td_import_convert (work->bytes, work->encoding, &work->error);
}

static void
work_read (TdImportWork *work,
           GCancellable *cancellable)
{
  g_autoptr (GBytes) text = NULL;

  if (work->bytes == NULL)
    work->bytes = td_import_read_file (work->file, cancellable, &work->error);
  text = work->bytes != NULL ? dup_text (work) : NULL;
  if (text == NULL)
    return;

  work->csv = td_csv_new (text, 0);
  if (work->guess)
    work->map = td_import_map_guess (work->csv);
  /* Of what is no table, its problem says more than its missing columns. */
  if (td_csv_get_n_rows (work->csv) == 0 ||
      td_import_map_check (&work->map, work->csv, work->language, &work->error))
    work->import = td_import_new (work->csv, &work->map, work->language);
}

static void
run (GTask        *task,
     gpointer      source,
     gpointer      data,
     GCancellable *cancellable)
{
  work_read (data, cancellable);
  g_task_return_boolean (task, TRUE);
}

void
td_import_work_run_async (TdImportWork        *work,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_task_data (task, work, (GDestroyNotify) td_import_work_free);
  g_task_run_in_thread (task, run);
}

TdImportWork *
td_import_work_run_finish (GAsyncResult *result)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_boolean (G_TASK (result), NULL) ? g_task_get_task_data (G_TASK (result)) : NULL;
}
