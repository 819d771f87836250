/* td-comparison-store-work.c: what is done to saved comparisons, one piece after the other, on a worker
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-store-private.h"

#include "base/td-collation.h"
#include "ui/td-comparison-folder.h"

/* One piece of work: a deed, then the folder as it is after it. */
typedef struct
{
  TdFolderWork *work;     /* owned */
  TdFolderDeed  deed;     /* nullable */
  TdLanguage   *language; /* owned */
  GPtrArray    *items;    /* owned, nullable: what is in the folder */
  GError       *unread;   /* owned, nullable: why nobody knows */
  GError       *undone;   /* owned, nullable: why the deed failed */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  td_folder_work_free (job->work);
  td_language_unref (job->language);
  g_clear_pointer (&job->items, g_ptr_array_unref);
  g_clear_error (&job->unread);
  g_clear_error (&job->undone);
  g_free (job);
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      language)
{
  return td_collation_compare (language, td_saved_comparison_get_name (*(TdSavedComparison **) a),
                               td_saved_comparison_get_name (*(TdSavedComparison **) b));
}

static void
run_job (GTask        *task,
         gpointer      source,
         gpointer      data,
         GCancellable *cancellable)
{
  Job *job = data;

  if (job->deed != NULL)
    job->deed (job->work, &job->undone);
  job->items = td_comparison_folder_list (job->work->folder, &job->unread);
  if (job->items != NULL)
    g_ptr_array_sort_with_data (job->items, compare_names, job->language);
  g_task_return_boolean (task, TRUE);
}

static gboolean
is_same (TdComparisonStore *self,
         guint              position,
         TdSavedComparison *item)
{
  g_autoptr (TdSavedComparison) own = g_list_model_get_item (G_LIST_MODEL (self->items), position);

  return td_saved_comparison_is_same (own, item);
}

/* How many items are as they were, of the first @most, or of the last. */
static guint
count_same (TdComparisonStore *self,
            gpointer          *items,
            guint              n_items,
            gboolean           from_end,
            guint              most)
{
  guint n_own = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint n = 0;

  while (n < most && is_same (self, from_end ? n_own - 1 - n : n, items[from_end ? n_items - 1 - n : n]))
    n++;

  return n;
}

/* Only what changed is told: a row that has the focus keeps it. */
static void
take_items (TdComparisonStore *self,
            gpointer          *items,
            guint              n_items)
{
  guint n_own = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint n_common = MIN (n_own, n_items);
  guint n_first = count_same (self, items, n_items, FALSE, n_common);
  guint n_same = n_first + count_same (self, items, n_items, TRUE, n_common - n_first);

  if (n_same < MAX (n_own, n_items))
    g_list_store_splice (self->items, n_first, n_own - n_same, items != NULL ? items + n_first : NULL,
                         n_items - n_same);
}

static void begin_next (TdComparisonStore *self);

static void
on_job_done (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  TdComparisonStore *self = TD_COMPARISON_STORE (source);
  g_autoptr (GTask) task = user_data;
  Job *job = g_task_get_task_data (task);

  self->is_working = FALSE;
  g_clear_error (&self->error);
  self->error = g_steal_pointer (&job->unread);
  if (job->items != NULL)
    take_items (self, job->items->pdata, job->items->len);
  else
    take_items (self, NULL, 0);
  if (job->undone != NULL)
    g_task_return_error (task, g_steal_pointer (&job->undone));
  else
    g_task_return_boolean (task, TRUE);
  begin_next (self);
}

static void
begin_next (TdComparisonStore *self)
{
  GTask *task;
  g_autoptr (GTask) worker = NULL;

  if (self->is_working || g_queue_is_empty (&self->waiting))
    return;

  self->is_working = TRUE;
  task = g_queue_pop_head (&self->waiting);
  if (g_task_get_source_tag (task) == td_comparison_store_notice)
    self->is_noticed = FALSE;
  worker = g_task_new (self, NULL, on_job_done, task);
  /* The job stays that of the task, which outlives the worker. */
  g_task_set_task_data (worker, g_task_get_task_data (task), NULL);
  g_task_run_in_thread (worker, run_job);
}

/* @work: (transfer full) */
static void
queue_work (TdComparisonStore   *self,
            TdFolderWork        *work,
            TdFolderDeed         deed,
            gpointer             tag,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->work = work;
  job->deed = deed;
  job->language = td_language_ref (self->language);
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, job, job_free);
  g_queue_push_tail (&self->waiting, task);
  begin_next (self);
}

void
td_comparison_store_notice (TdComparisonStore *self)
{
  if (self->is_noticed)
    return;

  self->is_noticed = TRUE;
  queue_work (self, td_folder_work_new (self->folder), NULL, td_comparison_store_notice, NULL, NULL);
}

void
td_comparison_store_refresh_async (TdComparisonStore   *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (TD_IS_COMPARISON_STORE (self));

  queue_work (self, td_folder_work_new (self->folder), NULL, td_comparison_store_refresh_async, callback, user_data);
}

void
td_comparison_store_save_async (TdComparisonStore   *self,
                                const char          *name,
                                TdComparisonSpec    *spec,
                                gboolean             replace,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  TdFolderWork *work;

  g_return_if_fail (TD_IS_COMPARISON_STORE (self));
  g_return_if_fail (name != NULL && *name != '\0');
  g_return_if_fail (spec != NULL);

  work = td_folder_work_new (self->folder);
  work->name = g_strdup (name);
  work->spec = td_comparison_spec_ref (spec);
  work->replace = replace;
  queue_work (self, work, td_comparison_folder_save, td_comparison_store_save_async, callback, user_data);
}

void
td_comparison_store_rename_async (TdComparisonStore   *self,
                                  TdSavedComparison   *item,
                                  const char          *name,
                                  gboolean             replace,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  TdFolderWork *work;

  g_return_if_fail (TD_IS_COMPARISON_STORE (self));
  g_return_if_fail (TD_IS_SAVED_COMPARISON (item) && td_saved_comparison_get_spec (item) != NULL);
  g_return_if_fail (name != NULL && *name != '\0');

  work = td_folder_work_new (self->folder);
  work->item = g_object_ref (item);
  work->name = g_strdup (name);
  work->spec = td_comparison_spec_ref (td_saved_comparison_get_spec (item));
  work->replace = replace;
  queue_work (self, work, td_comparison_folder_save, td_comparison_store_rename_async, callback, user_data);
}

void
td_comparison_store_delete_async (TdComparisonStore   *self,
                                  TdSavedComparison   *item,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  TdFolderWork *work;

  g_return_if_fail (TD_IS_COMPARISON_STORE (self));
  g_return_if_fail (TD_IS_SAVED_COMPARISON (item));

  work = td_folder_work_new (self->folder);
  work->item = g_object_ref (item);
  queue_work (self, work, td_comparison_folder_delete, td_comparison_store_delete_async, callback, user_data);
}

void
td_comparison_store_restore_async (TdComparisonStore   *self,
                                   TdSavedComparison   *item,
                                   GBytes              *bytes,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  TdFolderWork *work;

  g_return_if_fail (TD_IS_COMPARISON_STORE (self));
  g_return_if_fail (TD_IS_SAVED_COMPARISON (item));
  g_return_if_fail (bytes != NULL);

  work = td_folder_work_new (self->folder);
  work->item = g_object_ref (item);
  work->bytes = g_bytes_ref (bytes);
  queue_work (self, work, td_comparison_folder_restore, td_comparison_store_restore_async, callback, user_data);
}

gboolean
td_comparison_store_finish (TdComparisonStore  *self,
                            GAsyncResult       *result,
                            GError            **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
td_comparison_store_delete_finish (TdComparisonStore  *self,
                                   GAsyncResult       *result,
                                   GBytes            **bytes,
                                   GError            **error)
{
  Job *job;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, td_comparison_store_delete_async), FALSE);

  job = g_task_get_task_data (G_TASK (result));
  if (bytes != NULL)
    *bytes = g_steal_pointer (&job->work->bytes);
  return g_task_propagate_boolean (G_TASK (result), error);
}
