/* td-document-pool.c: the open documents of the application, by URI
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-document-pool.h"

typedef struct
{
  TdDocument   *document;    /* owned */
  GCancellable *cancellable; /* owned: of the latest load */
  TdFileWatch  *watch;       /* owned, nullable: what is built in does not change */
  guint         n_users;
} Entry;

struct _TdDocumentPool
{
  GObject     parent_instance;

  GHashTable *entries; /* owned: URI (owned) -> Entry (owned) */
};

G_DEFINE_FINAL_TYPE (TdDocumentPool, td_document_pool, G_TYPE_OBJECT)

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_cancellable_cancel (entry->cancellable);
  g_clear_object (&entry->cancellable);
  g_clear_object (&entry->document);
  g_clear_object (&entry->watch);
  g_free (entry);
}

static void
on_loaded (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  /* How a load ended is a state of the document, which its windows watch. */
  td_document_load_finish (TD_DOCUMENT (source), result, NULL);
}

static void
entry_load (Entry *entry)
{
  g_cancellable_cancel (entry->cancellable);
  g_clear_object (&entry->cancellable);
  entry->cancellable = g_cancellable_new ();

  /* Before it is read, so that no change can fall in between. */
  if (entry->watch != NULL)
    td_file_watch_accept (entry->watch);
  td_document_load_async (entry->document, NULL, entry->cancellable, on_loaded, NULL);
}

static Entry *
td_document_pool_find (TdDocumentPool *self,
                       TdDocument     *document)
{
  g_autofree char *uri = g_file_get_uri (td_document_get_file (document));

  return g_hash_table_lookup (self->entries, uri);
}

static Entry *
td_document_pool_add (TdDocumentPool *self,
                      TdDocument     *document)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->document = g_object_ref (document);
  if (!td_document_is_sample (document))
    entry->watch = td_file_watch_new (td_document_get_file (document));
  g_hash_table_insert (self->entries, g_file_get_uri (td_document_get_file (document)), entry);

  return entry;
}

static void
td_document_pool_finalize (GObject *object)
{
  TdDocumentPool *self = TD_DOCUMENT_POOL (object);

  g_clear_pointer (&self->entries, g_hash_table_unref);

  G_OBJECT_CLASS (td_document_pool_parent_class)->finalize (object);
}

static void
td_document_pool_class_init (TdDocumentPoolClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_document_pool_finalize;
}

static void
td_document_pool_init (TdDocumentPool *self)
{
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
}

TdDocumentPool *
td_document_pool_new (void)
{
  return g_object_new (TD_TYPE_DOCUMENT_POOL, NULL);
}

TdDocument *
td_document_pool_acquire (TdDocumentPool *self,
                          GFile          *file)
{
  g_autoptr (TdDocument) document = NULL;
  Entry *entry;
  TdDocumentState state;

  g_return_val_if_fail (TD_IS_DOCUMENT_POOL (self), NULL);
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  document = file != NULL ? td_document_new (file) : td_document_new_sample ();
  entry = td_document_pool_find (self, document);
  if (entry == NULL)
    entry = td_document_pool_add (self, document);
  entry->n_users++;

  state = td_document_get_state (entry->document);
  if (state == TD_DOCUMENT_EMPTY || state == TD_DOCUMENT_FAILED)
    entry_load (entry);

  return entry->document;
}

void
td_document_pool_release (TdDocumentPool *self,
                          TdDocument     *document)
{
  g_autofree char *uri = NULL;
  Entry *entry;

  g_return_if_fail (TD_IS_DOCUMENT_POOL (self));
  g_return_if_fail (TD_IS_DOCUMENT (document));

  uri = g_file_get_uri (td_document_get_file (document));
  entry = g_hash_table_lookup (self->entries, uri);
  g_return_if_fail (entry != NULL);

  if (--entry->n_users == 0)
    g_hash_table_remove (self->entries, uri);
}

void
td_document_pool_reload (TdDocumentPool *self,
                         TdDocument     *document)
{
  Entry *entry;

  g_return_if_fail (TD_IS_DOCUMENT_POOL (self));
  g_return_if_fail (TD_IS_DOCUMENT (document));

  entry = td_document_pool_find (self, document);
  g_return_if_fail (entry != NULL);

  entry_load (entry);
}

TdFileWatch *
td_document_pool_get_watch (TdDocumentPool *self,
                            TdDocument     *document)
{
  Entry *entry;

  g_return_val_if_fail (TD_IS_DOCUMENT_POOL (self), NULL);
  g_return_val_if_fail (TD_IS_DOCUMENT (document), NULL);

  entry = td_document_pool_find (self, document);

  return entry != NULL ? entry->watch : NULL;
}
