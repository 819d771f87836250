/* td-search-cases.c: the cases that the desktop's overview searches, by id
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-search-cases.h"

#include <string.h>

#include "compare/td-best-cases.h"
#include "ui/td-window.h"

/* Between the URI of a file, which never holds it unescaped, and the id of a case. */
#define ID_SEPARATOR '#'

struct _TdSearchCases
{
  GObject        parent_instance;

  TdApplication *application; /* borrowed: outlives this */
  TdCollection  *collection;  /* owned */
  TdDocumentSet *documents;   /* owned */
  TdCaseList    *cases;       /* owned */
};

enum
{
  LOADED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (TdSearchCases, td_search_cases, G_TYPE_OBJECT)

static void
on_documents_changed (TdSearchCases *self)
{
  if (!td_search_cases_are_loading (self))
    g_signal_emit (self, signals[LOADED], 0);
}

static void
td_search_cases_dispose (GObject *object)
{
  TdSearchCases *self = TD_SEARCH_CASES (object);

  g_clear_object (&self->cases);
  g_clear_object (&self->documents);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (td_search_cases_parent_class)->dispose (object);
}

static void
td_search_cases_class_init (TdSearchCasesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = td_search_cases_dispose;

  signals[LOADED] = g_signal_new ("loaded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
td_search_cases_init (TdSearchCases *self)
{
}

TdSearchCases *
td_search_cases_new (TdApplication *application)
{
  TdSearchCases *self;

  g_return_val_if_fail (TD_IS_APPLICATION (application), NULL);

  self = g_object_new (TD_TYPE_SEARCH_CASES, NULL);
  self->application = application;
  self->collection = td_collection_new ();
  self->documents = td_document_set_new (td_application_get_pool (application), self->collection);
  self->cases = td_case_list_new (self->collection, td_application_get_language (application));
  g_signal_connect_object (self->documents, "changed", G_CALLBACK (on_documents_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/* Returns: (transfer full): the files of all windows, each once. */
static GPtrArray *
list_files (TdSearchCases *self)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self->application)); item != NULL; item = item->next)
    {
      TdDocumentSet *documents = TD_IS_WINDOW (item->data) ? td_window_get_documents (item->data) : NULL;

      for (guint i = 0; documents != NULL && i < td_document_set_get_n (documents); i++)
        {
          GFile *file = td_document_get_file (td_document_set_get (documents, i));

          if (!g_ptr_array_find_with_equal_func (files, file, (GEqualFunc) g_file_equal, NULL))
            g_ptr_array_add (files, g_object_ref (file));
        }
    }

  return files;
}

void
td_search_cases_refresh (TdSearchCases *self)
{
  g_autoptr (GPtrArray) files = NULL;

  g_return_if_fail (TD_IS_SEARCH_CASES (self));

  files = list_files (self);
  if (!td_document_set_shows (self->documents, (GFile **) files->pdata, files->len))
    td_document_set_open (self->documents, (GFile **) files->pdata, files->len);
}

gboolean
td_search_cases_are_loading (TdSearchCases *self)
{
  g_return_val_if_fail (TD_IS_SEARCH_CASES (self), FALSE);

  return td_document_set_get_state (self->documents) == TD_DOCUMENT_LOADING;
}

/* Returns: (transfer none) (nullable) */
static TdDocument *
find_document (TdSearchCases *self,
               TdDataset     *dataset)
{
  for (guint i = 0; i < td_document_set_get_n (self->documents); i++)
    {
      TdDocument *document = td_document_set_get (self->documents, i);

      if (td_document_get_dataset (document) == dataset)
        return document;
    }

  return NULL;
}

/* Returns: (transfer full): names a case also where two files use one id. */
static char *
make_id (TdSearchCases *self,
         TdCaseRef     *ref)
{
  TdDocument *document = find_document (self, td_case_ref_get_dataset (ref));
  g_autofree char *uri = g_file_get_uri (td_document_get_file (document));

  return g_strdup_printf ("%s%c%s", uri, ID_SEPARATOR, td_case_ref_get_id (ref));
}

GPtrArray *
td_search_cases_find_best (TdSearchCases *self,
                           const char    *text,
                           guint          most)
{
  GPtrArray *ids;
  g_autoptr (TdQuery) query = NULL;
  g_autoptr (GPtrArray) best = NULL;

  g_return_val_if_fail (TD_IS_SEARCH_CASES (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  query = td_query_new (text);
  td_case_list_set_query (self->cases, query);
  best = td_best_cases (self->cases, most);
  ids = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < best->len; i++)
    g_ptr_array_add (ids, make_id (self, g_ptr_array_index (best, i)));

  return ids;
}

TdCaseRef *
td_search_cases_find (TdSearchCases *self,
                      const char    *id)
{
  g_autoptr (GFile) file = NULL;
  const char *case_id;

  g_return_val_if_fail (TD_IS_SEARCH_CASES (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  case_id = td_search_cases_split_id (id, &file);
  for (guint i = 0; case_id != NULL && i < td_document_set_get_n (self->documents); i++)
    {
      TdDocument *document = td_document_set_get (self->documents, i);
      g_autoptr (TdCaseRef) ref = td_case_ref_new (td_document_get_dataset (document), case_id);

      if (g_file_equal (td_document_get_file (document), file) && td_case_ref_get_case (ref) != NULL)
        return g_steal_pointer (&ref);
    }

  return NULL;
}

const char *
td_search_cases_split_id (const char  *id,
                          GFile      **file)
{
  const char *separator;
  g_autofree char *uri = NULL;

  g_return_val_if_fail (id != NULL && file != NULL, NULL);

  separator = strrchr (id, ID_SEPARATOR);
  *file = NULL;
  if (separator == NULL)
    return NULL;

  uri = g_strndup (id, separator - id);
  *file = g_file_new_for_uri (uri);
  return separator + 1;
}
