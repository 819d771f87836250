/* td-document-set.c: the documents that one window shows, watched as one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-document-set.h"

enum
{
  CHANGED,
  N_SIGNALS,
};

struct _TdDocumentSet
{
  GObject         parent_instance;

  TdDocumentPool *pool;       /* owned */
  TdCollection   *collection; /* owned */
  GPtrArray      *documents;  /* owned, of TdDocument (the pool's) */
};

G_DEFINE_FINAL_TYPE (TdDocumentSet, td_document_set, G_TYPE_OBJECT)

static guint signals[N_SIGNALS];

static void
on_document_notify (TdDocumentSet *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Returns: (transfer none) (nullable) */
static TdFileWatch *
get_watch (TdDocumentSet *self,
           guint          position)
{
  return td_document_pool_get_watch (self->pool, g_ptr_array_index (self->documents, position));
}

static void
td_document_set_watch (TdDocumentSet *self,
                       TdDocument    *document)
{
  TdFileWatch *watch = td_document_pool_get_watch (self->pool, document);

  g_signal_connect_object (document, "notify", G_CALLBACK (on_document_notify), self, G_CONNECT_SWAPPED);
  if (watch != NULL)
    g_signal_connect_object (watch, "changed", G_CALLBACK (on_document_notify), self, G_CONNECT_SWAPPED);
}

static void
td_document_set_unwatch (TdDocumentSet *self,
                         TdDocument    *document)
{
  TdFileWatch *watch = td_document_pool_get_watch (self->pool, document);

  g_signal_handlers_disconnect_by_func (document, on_document_notify, self);
  if (watch != NULL)
    g_signal_handlers_disconnect_by_func (watch, on_document_notify, self);
}

static void
td_document_set_add (TdDocumentSet *self,
                     GFile         *file)
{
  TdDocument *document = td_document_pool_acquire (self->pool, file);

  if (g_ptr_array_find (self->documents, document, NULL))
    {
      td_document_pool_release (self->pool, document);
      return;
    }

  g_ptr_array_add (self->documents, document);
  td_document_set_watch (self, document);
  td_collection_add (self->collection, td_document_get_dataset (document));
}

/* Takes the documents out, unwatched; they still are to be released.
 * Returns: (transfer full) */
static GPtrArray *
td_document_set_steal (TdDocumentSet *self)
{
  GPtrArray *documents = g_steal_pointer (&self->documents);

  self->documents = g_ptr_array_new ();
  for (guint i = 0; i < documents->len; i++)
    td_document_set_unwatch (self, g_ptr_array_index (documents, i));
  td_collection_remove_all (self->collection);

  return documents;
}

static void
td_document_set_release (TdDocumentSet *self,
                         GPtrArray     *documents)
{
  for (guint i = 0; i < documents->len; i++)
    td_document_pool_release (self->pool, g_ptr_array_index (documents, i));
}

static void
td_document_set_dispose (GObject *object)
{
  TdDocumentSet *self = TD_DOCUMENT_SET (object);

  if (self->collection != NULL)
    td_document_set_close (self);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_object (&self->collection);
  g_clear_object (&self->pool);

  G_OBJECT_CLASS (td_document_set_parent_class)->dispose (object);
}

static void
td_document_set_class_init (TdDocumentSetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = td_document_set_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
td_document_set_init (TdDocumentSet *self)
{
  self->documents = g_ptr_array_new ();
}

TdDocumentSet *
td_document_set_new (TdDocumentPool *pool,
                     TdCollection   *collection)
{
  TdDocumentSet *self;

  g_return_val_if_fail (TD_IS_DOCUMENT_POOL (pool), NULL);
  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);

  self = g_object_new (TD_TYPE_DOCUMENT_SET, NULL);
  self->pool = g_object_ref (pool);
  self->collection = g_object_ref (collection);

  return self;
}

void
td_document_set_open (TdDocumentSet  *self,
                      GFile         **files,
                      guint           n_files)
{
  g_autoptr (GPtrArray) before = NULL;

  g_return_if_fail (TD_IS_DOCUMENT_SET (self));

  /* The old ones are given back last: what is opened again need not be loaded again. */
  before = td_document_set_steal (self);

  if (n_files == 0)
    td_document_set_add (self, NULL);
  for (guint i = 0; i < n_files; i++)
    td_document_set_add (self, files[i]);

  td_document_set_release (self, before);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
td_document_set_close (TdDocumentSet *self)
{
  g_autoptr (GPtrArray) before = NULL;

  g_return_if_fail (TD_IS_DOCUMENT_SET (self));

  before = td_document_set_steal (self);
  td_document_set_release (self, before);
}

void
td_document_set_reload (TdDocumentSet *self)
{
  g_return_if_fail (TD_IS_DOCUMENT_SET (self));

  for (guint i = 0; i < self->documents->len; i++)
    td_document_pool_reload (self->pool, g_ptr_array_index (self->documents, i));
}

guint
td_document_set_get_n (TdDocumentSet *self)
{
  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), 0);

  return self->documents->len;
}

TdDocument *
td_document_set_get (TdDocumentSet *self,
                     guint          position)
{
  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), NULL);
  g_return_val_if_fail (position < self->documents->len, NULL);

  return g_ptr_array_index (self->documents, position);
}

static gboolean
is_among (GFile  *file,
          GFile **files,
          guint   n_files)
{
  for (guint i = 0; i < n_files; i++)
    if (g_file_equal (file, files[i]))
      return TRUE;

  return FALSE;
}

gboolean
td_document_set_has (TdDocumentSet *self,
                     GFile         *file)
{
  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  for (guint i = 0; i < self->documents->len; i++)
    if (g_file_equal (td_document_get_file (g_ptr_array_index (self->documents, i)), file))
      return TRUE;

  return FALSE;
}

gboolean
td_document_set_shows (TdDocumentSet  *self,
                       GFile         **files,
                       guint           n_files)
{
  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), FALSE);
  g_return_val_if_fail (files != NULL || n_files == 0, FALSE);

  if (n_files == 0)
    return self->documents->len == 1 && td_document_is_sample (g_ptr_array_index (self->documents, 0));

  for (guint i = 0; i < self->documents->len; i++)
    if (!is_among (td_document_get_file (g_ptr_array_index (self->documents, i)), files, n_files))
      return FALSE;
  /* A file may be named twice, so that counting them would tell nothing. */
  for (guint i = 0; i < n_files; i++)
    if (!td_document_set_has (self, files[i]))
      return FALSE;

  return TRUE;
}

TdDocumentState
td_document_set_get_state (TdDocumentSet *self)
{
  guint n[TD_DOCUMENT_FAILED + 1] = { 0 };

  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), TD_DOCUMENT_EMPTY);

  for (guint i = 0; i < self->documents->len; i++)
    n[td_document_get_state (g_ptr_array_index (self->documents, i))]++;

  if (n[TD_DOCUMENT_LOADING] > 0)
    return TD_DOCUMENT_LOADING;
  if (n[TD_DOCUMENT_LOADED] > 0)
    return TD_DOCUMENT_LOADED;

  return n[TD_DOCUMENT_FAILED] > 0 ? TD_DOCUMENT_FAILED : TD_DOCUMENT_EMPTY;
}

static TdStale
get_stale (TdDocument  *document,
           TdFileWatch *watch)
{
  static const TdStale stales[] = {
    [TD_FILE_SAME] = TD_STALE_NOT,
    [TD_FILE_CHANGED] = TD_STALE_CHANGED,
    [TD_FILE_GONE] = TD_STALE_GONE,
  };
  TdStale stale = watch != NULL ? stales[td_file_watch_get_state (watch)] : TD_STALE_NOT;

  /* Where nothing is shown, the window says what is wrong anyway. */
  if (td_document_get_state (document) != TD_DOCUMENT_LOADED)
    return TD_STALE_NOT;
  if (stale == TD_STALE_NOT && td_document_get_reload_error (document) != NULL)
    return TD_STALE_UNREADABLE;

  return stale;
}

TdStale
td_document_set_get_stale (TdDocumentSet  *self,
                           TdDocument    **document,
                           guint          *n)
{
  TdStale worst = TD_STALE_NOT;
  TdDocument *first = NULL;
  guint count = 0;

  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), TD_STALE_NOT);

  for (guint i = 0; i < self->documents->len; i++)
    {
      TdStale stale = get_stale (g_ptr_array_index (self->documents, i), get_watch (self, i));

      if (stale > worst)
        {
          worst = stale;
          first = g_ptr_array_index (self->documents, i);
          count = 0;
        }
      count += stale == worst && stale != TD_STALE_NOT;
    }
  if (document != NULL)
    *document = first;
  if (n != NULL)
    *n = count;

  return worst;
}

void
td_document_set_ignore_stale (TdDocumentSet *self)
{
  g_return_if_fail (TD_IS_DOCUMENT_SET (self));

  for (guint i = 0; i < self->documents->len; i++)
    {
      TdFileWatch *watch = get_watch (self, i);

      if (watch != NULL && td_file_watch_get_state (watch) != TD_FILE_SAME)
        td_file_watch_accept (watch);
      td_document_forget_reload_error (g_ptr_array_index (self->documents, i));
    }
}

double
td_document_set_get_progress (TdDocumentSet *self)
{
  double sum = 0;

  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), 0);

  for (guint i = 0; i < self->documents->len; i++)
    sum += td_document_get_progress (g_ptr_array_index (self->documents, i));

  return self->documents->len > 0 ? sum / self->documents->len : 0;
}

guint64
td_document_set_get_n_errors (TdDocumentSet *self)
{
  guint64 n = 0;

  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), 0);

  for (guint i = 0; i < self->documents->len; i++)
    n += td_document_get_n_errors (g_ptr_array_index (self->documents, i));

  return n;
}

guint64
td_document_set_get_n_problems (TdDocumentSet *self)
{
  guint64 n = td_document_set_get_n_errors (self);

  g_return_val_if_fail (TD_IS_DOCUMENT_SET (self), 0);

  for (guint i = 0; i < self->documents->len; i++)
    n += td_document_get_n_warnings (g_ptr_array_index (self->documents, i));

  return n;
}
