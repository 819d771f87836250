/* td-search-provider.c: lets the desktop's overview find cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-search-provider.h"

#include <string.h>

#include "td-config.h"
#include "compare/td-best-cases.h"
#include "compare/td-case-details.h"
#include "ui/td-document-set.h"
#include "ui/td-window.h"

#define N_RESULTS 8
/* Between the URI of a file, which never holds it unescaped, and the id of a case. */
#define ID_SEPARATOR '#'

typedef void (*Answer) (TdSearchProvider      *self,
                        GVariant              *parameters,
                        GDBusMethodInvocation *invocation);

typedef struct
{
  const char *method;
  Answer      answer;
} Method;

struct _TdSearchProvider
{
  GObject        parent_instance;

  TdApplication *application; /* borrowed: owns this */
  TdCollection  *collection;  /* owned */
  TdDocumentSet *documents;   /* owned */
  TdCaseList    *cases;       /* owned */
  GQueue         waiting;     /* of GDBusMethodInvocation (owned): until the documents are read */
  guint          exported;    /* id on the bus, or 0 */
};

G_DEFINE_FINAL_TYPE (TdSearchProvider, td_search_provider, G_TYPE_OBJECT)

/* Returns: (transfer full) (nullable) */
static TdDocument *
dup_document (TdSearchProvider *self,
              TdDataset        *dataset)
{
  for (guint i = 0; i < td_document_set_get_n (self->documents); i++)
    {
      TdDocument *document = td_document_set_get (self->documents, i);

      if (td_document_get_dataset (document) == dataset)
        return g_object_ref (document);
    }

  return NULL;
}

/* Returns: (transfer full): names a case also where two files use one id. */
static char *
make_id (TdSearchProvider *self,
         TdCaseRef        *ref)
{
  g_autoptr (TdDocument) document = dup_document (self, td_case_ref_get_dataset (ref));
  g_autofree char *uri = g_file_get_uri (td_document_get_file (document));

  return g_strdup_printf ("%s%c%s", uri, ID_SEPARATOR, td_case_ref_get_id (ref));
}

/* @uri: (out) (transfer full): of the file
 * Returns: (transfer none) (nullable): the id of the case, within @id */
static const char *
split_id (const char  *id,
          char       **uri)
{
  const char *separator = strrchr (id, ID_SEPARATOR);

  *uri = separator != NULL ? g_strndup (id, separator - id) : NULL;
  return separator != NULL ? separator + 1 : NULL;
}

/* Returns: (transfer full) (nullable): NULL for a case that is gone */
static TdCaseRef *
find_case (TdSearchProvider *self,
           const char       *id)
{
  g_autofree char *uri = NULL;
  const char *case_id = split_id (id, &uri);

  for (guint i = 0; case_id != NULL && i < td_document_set_get_n (self->documents); i++)
    {
      TdDocument *document = td_document_set_get (self->documents, i);
      g_autofree char *own = g_file_get_uri (td_document_get_file (document));
      g_autoptr (TdCaseRef) ref = td_case_ref_new (td_document_get_dataset (document), case_id);

      if (g_str_equal (own, uri) && td_case_ref_get_case (ref) != NULL)
        return g_steal_pointer (&ref);
    }

  return NULL;
}

/* Returns: (transfer full): the files of all windows, each once. */
static GPtrArray *
list_files (TdSearchProvider *self)
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

static gboolean
has_files (TdSearchProvider *self,
           GPtrArray        *files)
{
  if (td_document_set_get_n (self->documents) != MAX (files->len, 1))
    return FALSE;
  if (files->len == 0)
    return td_document_is_sample (td_document_set_get (self->documents, 0));

  for (guint i = 0; i < files->len; i++)
    {
      if (!g_file_equal (td_document_get_file (td_document_set_get (self->documents, i)), g_ptr_array_index (files, i)))
        return FALSE;
    }

  return TRUE;
}

/* Windows share what is open, so that nothing is read twice. */
static void
refresh_documents (TdSearchProvider *self)
{
  g_autoptr (GPtrArray) files = list_files (self);

  if (!has_files (self, files))
    td_document_set_open (self->documents, (GFile **) files->pdata, files->len);
}

/* @terms: the words that the user typed */
static void
answer_results (TdSearchProvider      *self,
                const char * const    *terms,
                GDBusMethodInvocation *invocation)
{
  g_autofree char *text = g_strjoinv (" ", (char **) terms);
  g_autoptr (TdQuery) query = td_query_new (text);
  g_autoptr (GPtrArray) best = NULL;
  GVariantBuilder ids;

  td_case_list_set_query (self->cases, query);
  best = td_best_cases (self->cases, N_RESULTS);
  g_variant_builder_init (&ids, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < best->len; i++)
    {
      g_autofree char *id = make_id (self, g_ptr_array_index (best, i));

      g_variant_builder_add (&ids, "s", id);
    }
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(as)", &ids));
}

static void
answer_search (TdSearchProvider      *self,
               GVariant              *parameters,
               GDBusMethodInvocation *invocation)
{
  const gsize last = g_variant_n_children (parameters) - 1;
  g_autoptr (GVariant) terms = g_variant_get_child_value (parameters, last);
  g_autofree const char **words = g_variant_get_strv (terms, NULL);

  answer_results (self, words, invocation);
}

static void
add_meta (GVariantBuilder *metas,
          const char      *id,
          TdCase          *found,
          TdLanguage      *language)
{
  g_autofree char *details = td_case_format_details (found, language);
  g_autoptr (GIcon) icon = g_themed_icon_new (TD_APPLICATION_ID);
  GVariantBuilder meta;

  g_variant_builder_init (&meta, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&meta, "{sv}", "id", g_variant_new_string (id));
  g_variant_builder_add (&meta, "{sv}", "name", g_variant_new_string (td_case_get_name (found, language)));
  g_variant_builder_add (&meta, "{sv}", "description", g_variant_new_string (details));
  g_variant_builder_add (&meta, "{sv}", "icon", g_icon_serialize (icon));
  g_variant_builder_add_value (metas, g_variant_builder_end (&meta));
}

static void
answer_metas (TdSearchProvider      *self,
              GVariant              *parameters,
              GDBusMethodInvocation *invocation)
{
  g_autoptr (GVariant) list = g_variant_get_child_value (parameters, 0);
  g_autofree const char **ids = g_variant_get_strv (list, NULL);
  GVariantBuilder metas;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (TdCaseRef) ref = find_case (self, ids[i]);

      if (ref != NULL)
        add_meta (&metas, ids[i], td_case_ref_get_case (ref), td_application_get_language (self->application));
    }
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(aa{sv})", &metas));
}

/* Returns: (transfer none) (nullable): the first window that shows the file. */
static TdWindow *
find_window (TdSearchProvider *self,
             const char       *uri)
{
  for (GList *item = gtk_application_get_windows (GTK_APPLICATION (self->application)); item != NULL; item = item->next)
    {
      TdDocumentSet *documents = TD_IS_WINDOW (item->data) ? td_window_get_documents (item->data) : NULL;

      for (guint i = 0; documents != NULL && i < td_document_set_get_n (documents); i++)
        {
          g_autofree char *own = g_file_get_uri (td_document_get_file (td_document_set_get (documents, i)));

          if (uri == NULL || g_str_equal (own, uri))
            return item->data;
        }
    }

  return NULL;
}

/* Returns: (transfer none): a window that shows the file, opened where there is none.
 * @uri: (nullable): whatever is open */
static TdWindow *
get_window (TdSearchProvider *self,
            const char       *uri)
{
  TdWindow *window = find_window (self, uri);
  g_autoptr (GFile) file = uri != NULL ? g_file_new_for_uri (uri) : NULL;

  if (window != NULL)
    return window;

  td_application_open_window (self->application, file != NULL ? &file : NULL, file != NULL ? 1 : 0);
  return find_window (self, uri);
}

static void
answer_activate (TdSearchProvider      *self,
                 GVariant              *parameters,
                 GDBusMethodInvocation *invocation)
{
  g_autofree char *uri = NULL;
  const char *id, *case_id;
  guint32 timestamp;
  TdWindow *window;

  g_variant_get (parameters, "(&s^a&su)", &id, NULL, &timestamp);
  case_id = split_id (id, &uri);
  window = get_window (self, uri);
  if (case_id != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (window), "show-case", g_variant_new_string (case_id));
  gtk_window_present_with_time (GTK_WINDOW (window), timestamp);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
answer_launch (TdSearchProvider      *self,
               GVariant              *parameters,
               GDBusMethodInvocation *invocation)
{
  g_autofree const char **terms = NULL;
  g_autofree char *text = NULL;
  guint32 timestamp;
  TdWindow *window = get_window (self, NULL);

  g_variant_get (parameters, "(^a&su)", &terms, &timestamp);
  text = g_strjoinv (" ", (char **) terms);
  td_workspace_set_query_text (td_window_get_workspace (window), text);
  gtk_window_present_with_time (GTK_WINDOW (window), timestamp);
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static const Method methods[] = {
  { "GetInitialResultSet", answer_search },
  { "GetSubsearchResultSet", answer_search },
  { "GetResultMetas", answer_metas },
  { "ActivateResult", answer_activate },
  { "LaunchSearch", answer_launch },
};

static void
answer (TdSearchProvider      *self,
        GDBusMethodInvocation *invocation)
{
  const char *name = g_dbus_method_invocation_get_method_name (invocation);

  for (guint i = 0; i < G_N_ELEMENTS (methods); i++)
    {
      if (g_str_equal (methods[i].method, name))
        methods[i].answer (self, g_dbus_method_invocation_get_parameters (invocation), invocation);
    }
  /* As a service the application leaves when nothing holds it. */
  g_application_release (G_APPLICATION (self->application));
}

static void
answer_waiting (TdSearchProvider *self)
{
  GDBusMethodInvocation *invocation;

  if (td_document_set_get_state (self->documents) == TD_DOCUMENT_LOADING)
    return;

  while ((invocation = g_queue_pop_head (&self->waiting)) != NULL)
    answer (self, invocation);
}

static void
on_method_call (GDBusConnection       *connection,
                const char            *sender,
                const char            *path,
                const char            *interface,
                const char            *method,
                GVariant              *parameters,
                GDBusMethodInvocation *invocation,
                gpointer               user_data)
{
  TdSearchProvider *self = user_data;

  g_application_hold (G_APPLICATION (self->application));
  g_queue_push_tail (&self->waiting, invocation);
  refresh_documents (self);
  answer_waiting (self);
}

static void
td_search_provider_dispose (GObject *object)
{
  TdSearchProvider *self = TD_SEARCH_PROVIDER (object);

  if (self->documents != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->documents, answer_waiting, self);
      td_document_set_close (self->documents);
    }
  g_clear_object (&self->cases);
  g_clear_object (&self->documents);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (td_search_provider_parent_class)->dispose (object);
}

static void
td_search_provider_class_init (TdSearchProviderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = td_search_provider_dispose;
}

static void
td_search_provider_init (TdSearchProvider *self)
{
  g_queue_init (&self->waiting);
}

TdSearchProvider *
td_search_provider_new (TdApplication *application)
{
  TdSearchProvider *self;

  g_return_val_if_fail (TD_IS_APPLICATION (application), NULL);

  self = g_object_new (TD_TYPE_SEARCH_PROVIDER, NULL);
  self->application = application;
  self->collection = td_collection_new ();
  self->documents = td_document_set_new (td_application_get_pool (application), self->collection);
  self->cases = td_case_list_new (self->collection, td_application_get_language (application));
  g_signal_connect_swapped (self->documents, "changed", G_CALLBACK (answer_waiting), self);

  return self;
}

gboolean
td_search_provider_export (TdSearchProvider  *self,
                           GDBusConnection   *connection,
                           const char        *path,
                           GError           **error)
{
  static const GDBusInterfaceVTable vtable = { on_method_call };
  g_autoptr (GBytes) xml = g_resources_lookup_data ("/org/example/Takedowns/org.gnome.Shell.SearchProvider2.xml",
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (g_bytes_get_data (xml, NULL), NULL);
  g_autofree char *own = g_strconcat (path, "/SearchProvider", NULL);

  g_return_val_if_fail (TD_IS_SEARCH_PROVIDER (self), FALSE);

  self->exported = g_dbus_connection_register_object (connection, own, node->interfaces[0], &vtable, self, NULL, error);
  return self->exported != 0;
}

void
td_search_provider_unexport (TdSearchProvider *self,
                             GDBusConnection  *connection)
{
  g_return_if_fail (TD_IS_SEARCH_PROVIDER (self));

  if (self->exported != 0)
    g_dbus_connection_unregister_object (connection, self->exported);
  self->exported = 0;
}
