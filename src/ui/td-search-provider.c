/* td-search-provider.c: lets the desktop's overview find cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-search-provider.h"

#include "td-config.h"
#include "compare/td-case-details.h"
#include "ui/td-search-cases.h"
#include "ui/td-window.h"

#define N_RESULTS 8

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
  TdSearchCases *cases;       /* owned */
  GQueue         waiting;     /* of GDBusMethodInvocation (owned): until the documents are read */
  guint          exported;    /* id on the bus, or 0 */
};

G_DEFINE_FINAL_TYPE (TdSearchProvider, td_search_provider, G_TYPE_OBJECT)

/* @terms: the words that the user typed */
static void
answer_results (TdSearchProvider      *self,
                const char * const    *terms,
                GDBusMethodInvocation *invocation)
{
  g_autofree char *text = g_strjoinv (" ", (char **) terms);
  g_autoptr (GPtrArray) found = td_search_cases_find_best (self->cases, text, N_RESULTS);
  GVariantBuilder ids;

  g_variant_builder_init (&ids, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < found->len; i++)
    g_variant_builder_add (&ids, "s", (const char *) g_ptr_array_index (found, i));
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
  g_autoptr (GVariant) drawn = g_icon_serialize (icon);
  GVariantBuilder meta;

  g_variant_builder_init (&meta, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&meta, "{sv}", "id", g_variant_new_string (id));
  g_variant_builder_add (&meta, "{sv}", "name", g_variant_new_string (td_case_get_name (found, language)));
  g_variant_builder_add (&meta, "{sv}", "description", g_variant_new_string (details));
  g_variant_builder_add (&meta, "{sv}", "icon", drawn);
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
      g_autoptr (TdCaseRef) ref = td_search_cases_find (self->cases, ids[i]);

      if (ref != NULL)
        add_meta (&metas, ids[i], td_case_ref_get_case (ref), td_application_get_language (self->application));
    }
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(aa{sv})", &metas));
}

/* Returns: (transfer none): a window that shows the file, opened where there is none.
 * @file: (nullable): whatever is open */
static TdWindow *
get_window (TdSearchProvider *self,
            GFile            *file)
{
  TdWindow *window = td_window_find (self->application, file);

  if (window != NULL)
    return window;

  td_application_open_window (self->application, file != NULL ? &file : NULL, file != NULL ? 1 : 0);
  return td_window_find (self->application, file);
}

static void
answer_activate (TdSearchProvider      *self,
                 GVariant              *parameters,
                 GDBusMethodInvocation *invocation)
{
  g_autoptr (GFile) file = NULL;
  const char *id, *case_id;
  guint32 timestamp;
  TdWindow *window;

  g_variant_get (parameters, "(&s^a&su)", &id, NULL, &timestamp);
  case_id = td_search_cases_split_id (id, &file);
  window = get_window (self, file);
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

/* The bus asks for nothing that is not in the table: it knows the interface. */
static Answer
find_answer (const char *name)
{
  guint i = 0;

  while (!g_str_equal (methods[i].method, name))
    i++;

  return methods[i].answer;
}

static void
answer (TdSearchProvider      *self,
        GDBusMethodInvocation *invocation)
{
  Answer give = find_answer (g_dbus_method_invocation_get_method_name (invocation));

  /* With the answer the invocation is gone. */
  give (self, g_dbus_method_invocation_get_parameters (invocation), invocation);
  /* As a service the application leaves when nothing holds it. */
  g_application_release (G_APPLICATION (self->application));
}

static void
answer_waiting (TdSearchProvider *self)
{
  GDBusMethodInvocation *invocation;

  if (td_search_cases_are_loading (self->cases))
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
  td_search_cases_refresh (self->cases);
  answer_waiting (self);
}

/* Nobody will have read the documents any more. */
static void
refuse_waiting (TdSearchProvider *self)
{
  GDBusMethodInvocation *invocation;

  while ((invocation = g_queue_pop_head (&self->waiting)) != NULL)
    {
      g_dbus_method_invocation_return_error_literal (invocation, G_DBUS_ERROR, G_DBUS_ERROR_NO_REPLY,
                                                     "The application is leaving");
      g_application_release (G_APPLICATION (self->application));
    }
}

static void
td_search_provider_dispose (GObject *object)
{
  TdSearchProvider *self = TD_SEARCH_PROVIDER (object);

  refuse_waiting (self);
  g_clear_object (&self->cases);

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
  self->cases = td_search_cases_new (application);
  g_signal_connect_object (self->cases, "loaded", G_CALLBACK (answer_waiting), self, G_CONNECT_SWAPPED);

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
