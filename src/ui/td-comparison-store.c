/* td-comparison-store.c: the comparisons that were saved, as a list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-store.h"

#include "base/td-collation.h"
#include "ui/td-comparison-folder.h"

struct _TdComparisonStore
{
  GObject       parent_instance;

  GFile        *folder;   /* owned */
  TdLanguage   *language; /* owned */
  GFileMonitor *monitor;  /* owned, nullable */
  GPtrArray    *items;    /* owned, of TdSavedComparison, by name */
  GError       *error;    /* owned, nullable: of the last reading */
  GQueue        waiting;  /* owned, of GTask: begun one after the other */
  gboolean      is_working;
  gboolean      is_noticed; /* a reading that nobody asked for is waiting */
};

static void td_comparison_store_work (TdComparisonStore *self);

static GType
td_comparison_store_get_item_type (GListModel *model)
{
  return TD_TYPE_SAVED_COMPARISON;
}

static guint
td_comparison_store_get_n_items (GListModel *model)
{
  return TD_COMPARISON_STORE (model)->items->len;
}

static gpointer
td_comparison_store_get_item (GListModel *model,
                              guint       position)
{
  TdComparisonStore *self = TD_COMPARISON_STORE (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position)) : NULL;
}

static void
td_comparison_store_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = td_comparison_store_get_item_type;
  iface->get_n_items = td_comparison_store_get_n_items;
  iface->get_item = td_comparison_store_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TdComparisonStore, td_comparison_store, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, td_comparison_store_list_model_init))

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

static guint
count_same (GPtrArray *old,
            GPtrArray *new,
            gboolean   from_end,
            guint      most)
{
  guint n = 0;

  while (n < most
         && td_saved_comparison_is_same (g_ptr_array_index (old, from_end ? old->len - 1 - n : n),
                                         g_ptr_array_index (new, from_end ? new->len - 1 - n : n)))
    n++;

  return n;
}

/* Only what changed is told: a row that has the focus keeps it. */
static void
td_comparison_store_take (TdComparisonStore *self,
                          GPtrArray         *items)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->items);
  guint n_common = MIN (old->len, items->len);
  guint n_first = count_same (old, items, FALSE, n_common);
  guint n_last = count_same (old, items, TRUE, n_common - n_first);

  self->items = items;
  for (guint i = 0; i < n_first; i++)
    g_set_object ((GObject **) &items->pdata[i], old->pdata[i]);
  for (guint i = 1; i <= n_last; i++)
    g_set_object ((GObject **) &items->pdata[items->len - i], old->pdata[old->len - i]);
  if (n_first + n_last < MAX (old->len, items->len))
    g_list_model_items_changed (G_LIST_MODEL (self), n_first, old->len - n_first - n_last,
                                items->len - n_first - n_last);
}

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
  td_comparison_store_take (self, job->items != NULL ? g_steal_pointer (&job->items)
                                                     : g_ptr_array_new_with_free_func (g_object_unref));
  if (job->undone != NULL)
    g_task_return_error (task, g_steal_pointer (&job->undone));
  else
    g_task_return_boolean (task, TRUE);
  td_comparison_store_work (self);
}

static void
td_comparison_store_work (TdComparisonStore *self)
{
  GTask *task;
  g_autoptr (GTask) worker = NULL;

  if (self->is_working || g_queue_is_empty (&self->waiting))
    return;

  self->is_working = TRUE;
  task = g_queue_pop_head (&self->waiting);
  if (g_task_get_source_tag (task) == td_comparison_store_work)
    self->is_noticed = FALSE;
  worker = g_task_new (self, NULL, on_job_done, task);
  /* The job stays that of the task, which outlives the worker. */
  g_task_set_task_data (worker, g_task_get_task_data (task), NULL);
  g_task_run_in_thread (worker, run_job);
}

/* @work: (transfer full) */
static void
td_comparison_store_queue (TdComparisonStore   *self,
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
  td_comparison_store_work (self);
}

static void
on_folder_changed (TdComparisonStore *self)
{
  if (self->is_noticed)
    return;

  self->is_noticed = TRUE;
  td_comparison_store_queue (self, td_folder_work_new (self->folder), NULL, td_comparison_store_work, NULL, NULL);
}

static void
td_comparison_store_dispose (GObject *object)
{
  TdComparisonStore *self = TD_COMPARISON_STORE (object);

  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (td_comparison_store_parent_class)->dispose (object);
}

static void
td_comparison_store_finalize (GObject *object)
{
  TdComparisonStore *self = TD_COMPARISON_STORE (object);

  g_clear_object (&self->folder);
  g_clear_pointer (&self->language, td_language_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_error (&self->error);
  /* A task that waits would keep it alive: there are none. */
  g_queue_clear (&self->waiting);

  G_OBJECT_CLASS (td_comparison_store_parent_class)->finalize (object);
}

static void
td_comparison_store_class_init (TdComparisonStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = td_comparison_store_dispose;
  object_class->finalize = td_comparison_store_finalize;
}

static void
td_comparison_store_init (TdComparisonStore *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_queue_init (&self->waiting);
}

TdComparisonStore *
td_comparison_store_new (GFile      *folder,
                         TdLanguage *language)
{
  TdComparisonStore *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (TD_TYPE_COMPARISON_STORE, NULL);
  self->folder = g_object_ref (folder);
  self->language = td_language_ref (language);
  /* Where a folder cannot be watched, the list is right whenever it is asked for. */
  self->monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (on_folder_changed), self);

  return self;
}

GFile *
td_comparison_store_get_default_folder (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "takedowns", "comparisons", NULL);

  return g_file_new_for_path (path);
}

TdLanguage *
td_comparison_store_get_language (TdComparisonStore *self)
{
  g_return_val_if_fail (TD_IS_COMPARISON_STORE (self), NULL);

  return self->language;
}

const GError *
td_comparison_store_get_error (TdComparisonStore *self)
{
  g_return_val_if_fail (TD_IS_COMPARISON_STORE (self), NULL);

  return self->error;
}

TdSavedComparison *
td_comparison_store_find (TdComparisonStore *self,
                          const char        *name)
{
  g_return_val_if_fail (TD_IS_COMPARISON_STORE (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < self->items->len; i++)
    if (strcmp (td_saved_comparison_get_name (g_ptr_array_index (self->items, i)), name) == 0)
      return g_ptr_array_index (self->items, i);

  return NULL;
}

/* As the file of a comparison reads a name: what is saved is found under its name. */
static gboolean
is_gap (gunichar c)
{
  gboolean is_joiner = c == 0x200C || c == 0x200D;

  return g_unichar_isspace (c) || (!g_unichar_isprint (c) && !is_joiner);
}

char *
td_comparison_store_clean_name (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_autofree char *normal = g_utf8_normalize (valid, -1, G_NORMALIZE_NFC);
  GString *name = g_string_new (NULL);

  for (const char *at = normal; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!is_gap (c))
        g_string_append_unichar (name, c);
      else if (name->len > 0 && name->str[name->len - 1] != ' ')
        g_string_append_c (name, ' ');
    }
  g_strchomp (name->str);

  if (*name->str != '\0')
    return g_string_free (name, FALSE);
  g_string_free (name, TRUE);
  return NULL;
}

char *
td_comparison_store_suggest_file_name (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  return td_comparison_folder_make_file_name (name);
}

void
td_comparison_store_refresh_async (TdComparisonStore   *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (TD_IS_COMPARISON_STORE (self));

  td_comparison_store_queue (self, td_folder_work_new (self->folder), NULL, td_comparison_store_refresh_async,
                             callback, user_data);
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
  td_comparison_store_queue (self, work, td_comparison_folder_save, td_comparison_store_save_async, callback,
                             user_data);
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
  td_comparison_store_queue (self, work, td_comparison_folder_save, td_comparison_store_rename_async, callback,
                             user_data);
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
  td_comparison_store_queue (self, work, td_comparison_folder_delete, td_comparison_store_delete_async, callback,
                             user_data);
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
  td_comparison_store_queue (self, work, td_comparison_folder_restore, td_comparison_store_restore_async, callback,
                             user_data);
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
