/* td-loader.c: reads a dataset on a worker, batch by batch
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-loader.h"

#include "io/td-load-job.h"

/* A load under way; lives on the caller's thread. The worker has the job. */
typedef struct
{
  GTask         *task; /* that owns this; borrowed */
  TdDataset     *dataset;
  GListStore    *problems;
  TdLoaderHooks  hooks;
  TdLoadInbox   *inbox;
  TdLoadJob     *job; /* the worker's until is_done */
  gboolean       is_done;
  GError        *error;
} Load;

static void
load_free (Load *load)
{
  g_clear_pointer (&load->job, td_load_job_free);
  g_clear_pointer (&load->inbox, td_load_inbox_unref);
  g_clear_object (&load->problems);
  g_clear_object (&load->dataset);
  g_clear_error (&load->error);
  g_free (load);
}

static gboolean
is_sorted (GListModel *problems)
{
  guint n = g_list_model_get_n_items (problems);
  g_autoptr (TdProblem) before = n > 0 ? g_list_model_get_item (problems, 0) : NULL;

  for (guint i = 1; i < n; i++)
    {
      g_autoptr (TdProblem) problem = g_list_model_get_item (problems, i);

      if (td_problem_compare (before, problem, NULL) > 0)
        return FALSE;
      g_set_object (&before, problem);
    }
  return TRUE;
}

/* The head and the references are checked out of turn. */
static void
sort_problems (GListStore *problems)
{
  if (!is_sorted (G_LIST_MODEL (problems)))
    g_list_store_sort (problems, td_problem_compare, NULL);
}

/* The worker has ended and all that it gave has been taken. */
static void
finish (Load *load)
{
  /* The last reference may be the task's own. */
  g_autoptr (GTask) task = g_object_ref (load->task);

  sort_problems (load->problems);
  if (load->error)
    g_task_return_error (task, g_steal_pointer (&load->error));
  else
    g_task_return_boolean (task, TRUE);
  g_object_unref (load->task);
}

static void
finish_if_ready (Load *load)
{
  if (load->is_done && td_load_inbox_is_empty (load->inbox))
    finish (load);
}

static void
take_batch (TdLoadBatch *taken,
            gpointer     user_data)
{
  Load *load = user_data;
  g_autoptr (TdLoadBatch) batch = taken;

  /* Whoever cancels may already be filling the dataset anew. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (load->task)))
    td_load_inbox_drop (load->inbox);
  else
    {
      td_load_batch_apply (batch, load->dataset, load->problems);
      if (load->hooks.progress)
        load->hooks.progress (batch->fraction, load->hooks.progress_data);
    }
  finish_if_ready (load);
}

static void
run_job (GTask        *worker,
         gpointer      source_object,
         gpointer      task_data,
         GCancellable *cancellable)
{
  TdLoadJob *job = task_data;
  GError *error = NULL;

  if (td_load_job_run (job, &error))
    g_task_return_boolean (worker, TRUE);
  else
    g_task_return_error (worker, error);
}

static void
on_worker_ended (GObject      *source_object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  Load *load = user_data;

  load->is_done = TRUE;
  g_task_propagate_boolean (G_TASK (result), &load->error);
  finish_if_ready (load);
}

static Load *
load_new (GTask               *task,
          GFile               *file,
          TdDataset           *dataset,
          GListStore          *problems,
          const TdLoaderHooks *hooks)
{
  Load *load = g_new0 (Load, 1);

  load->task = task;
  load->dataset = g_object_ref (dataset);
  load->problems = g_object_ref (problems);
  if (hooks)
    load->hooks = *hooks;
  load->inbox = td_load_inbox_new (g_task_get_context (task), take_batch, load);
  load->job = td_load_job_new (file, load->inbox, hooks, g_task_get_cancellable (task));
  return load;
}

void
td_loader_load_async (GFile               *file,
                      TdDataset           *dataset,
                      GListStore          *problems,
                      const TdLoaderHooks *hooks,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_autoptr (GTask) worker = NULL;
  GTask *task;
  Load *load;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (TD_IS_DATASET (dataset));
  g_return_if_fail (G_IS_LIST_STORE (problems));

  td_dataset_clear (dataset);
  g_list_store_remove_all (problems);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, td_loader_load_async);
  load = load_new (task, file, dataset, problems, hooks);
  g_task_set_task_data (task, load, (GDestroyNotify) load_free);

  worker = g_task_new (NULL, cancellable, on_worker_ended, load);
  g_task_set_source_tag (worker, td_loader_load_async);
  g_task_set_task_data (worker, load->job, NULL);
  g_task_run_in_thread (worker, run_job);
}

gboolean
td_loader_load_finish (GAsyncResult  *result,
                       guint64       *n_more,
                       GBytes       **bytes,
                       GError       **error)
{
  Load *load;

  g_return_val_if_fail (g_async_result_is_tagged (result, td_loader_load_async), FALSE);

  load = g_task_get_task_data (G_TASK (result));
  if (n_more)
    *n_more = td_problem_list_get_n_more (&load->job->problems);
  if (bytes)
    *bytes = load->job->bytes ? g_bytes_ref (load->job->bytes) : NULL;
  return g_task_propagate_boolean (G_TASK (result), error);
}

void
td_loader_get_counts (GAsyncResult *result,
                      guint64      *n_errors,
                      guint64      *n_warnings)
{
  Load *load;

  g_return_if_fail (g_async_result_is_tagged (result, td_loader_load_async));

  load = g_task_get_task_data (G_TASK (result));
  *n_errors = load->job->problems.n_errors;
  *n_warnings = load->job->problems.n_warnings;
}
