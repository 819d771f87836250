/* td-application.c: the application: its windows, and what they share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-application.h"

#include <glib/gi18n.h>

#include "td-config.h"
#include "ui/td-application-actions.h"
#include "ui/td-import-dialog.h"
#include "ui/td-search-provider.h"
#include "ui/td-session-language.h"
#include "ui/td-settings.h"
#include "ui/td-window-import.h"
#include "ui/td-window-saved.h"
#include "ui/td-window.h"

/* Shorter than anybody notices. */
#define LOADED_AT_ONCE_MS 50
/* How long a service that shows no window waits for the next question. */
#define LINGER_MS 20000

struct _TdApplication
{
  AdwApplication  parent_instance;

  TdLanguage       *language; /* owned */
  TdDocumentPool   *pool;     /* owned */
  TdComparisonStore *comparisons; /* owned, nullable: once it is asked for */
  GSettings        *settings; /* owned, nullable */
  TdSearchProvider *provider; /* owned, nullable: while it is on the bus */
};

G_DEFINE_FINAL_TYPE (TdApplication, td_application, ADW_TYPE_APPLICATION)

/* Runs before the application is registered: what it answers needs no display. */
static int
td_application_handle_local_options (GApplication *application,
                                     GVariantDict *dict)
{
  if (g_variant_dict_contains (dict, "version"))
    {
      g_print ("takedowns %s\n", TD_VERSION);
      return 0;
    }

  if (!gtk_init_check ())
    {
      g_printerr ("takedowns: %s\n",
                  _("There is no display to open a window on. takedowns-cli does the same on the command line."));
      return 1;
    }

  return -1;
}

static gboolean
get_color_scheme (GValue   *value,
                  GVariant *variant,
                  gpointer  user_data)
{
  const char *id = g_variant_get_string (variant, NULL);
  AdwColorScheme scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (strcmp (id, "light") == 0)
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  else if (strcmp (id, "dark") == 0)
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;
  g_value_set_enum (value, scheme);

  return TRUE;
}

static void
td_application_bind_settings (TdApplication *self)
{
  if (self->settings == NULL)
    return;

  g_settings_bind_with_mapping (self->settings, TD_SETTING_COLOR_SCHEME, adw_style_manager_get_default (),
                                "color-scheme", G_SETTINGS_BIND_GET, get_color_scheme, NULL, NULL, NULL);
}

static void
td_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (td_application_parent_class)->startup (application);

  td_application_bind_settings (TD_APPLICATION (application));
  gtk_window_set_default_icon_name (TD_APPLICATION_ID);
  td_application_actions_install (TD_APPLICATION (application));

  /* The overview asks several times in a row. */
  if (g_application_get_flags (application) & G_APPLICATION_IS_SERVICE)
    g_application_set_inactivity_timeout (application, LINGER_MS);
}

static void
td_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window != NULL)
    gtk_window_present (window);
  else
    td_application_open_window (TD_APPLICATION (application), NULL, 0);
}

static void
td_application_open (GApplication  *application,
                     GFile        **files,
                     int            n_files,
                     const char    *hint)
{
  td_application_show_files (TD_APPLICATION (application), files, n_files);
}

static gboolean
td_application_dbus_register (GApplication     *application,
                              GDBusConnection  *connection,
                              const char       *path,
                              GError          **error)
{
  TdApplication *self = TD_APPLICATION (application);

  if (!G_APPLICATION_CLASS (td_application_parent_class)->dbus_register (application, connection, path, error))
    return FALSE;

  self->provider = td_search_provider_new (self);
  return td_search_provider_export (self->provider, connection, path, error);
}

static void
td_application_dbus_unregister (GApplication    *application,
                                GDBusConnection *connection,
                                const char      *path)
{
  TdApplication *self = TD_APPLICATION (application);

  if (self->provider != NULL)
    td_search_provider_unexport (self->provider, connection);
  g_clear_object (&self->provider);

  G_APPLICATION_CLASS (td_application_parent_class)->dbus_unregister (application, connection, path);
}

static void
td_application_finalize (GObject *object)
{
  TdApplication *self = TD_APPLICATION (object);

  g_clear_pointer (&self->language, td_language_unref);
  g_clear_object (&self->pool);
  g_clear_object (&self->comparisons);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (td_application_parent_class)->finalize (object);
}

static void
td_application_class_init (TdApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = td_application_finalize;
  application_class->handle_local_options = td_application_handle_local_options;
  application_class->startup = td_application_startup;
  application_class->activate = td_application_activate;
  application_class->open = td_application_open;
  application_class->dbus_register = td_application_dbus_register;
  application_class->dbus_unregister = td_application_dbus_unregister;
}

static void
td_application_init (TdApplication *self)
{
  self->language = td_session_language_new ();
  self->pool = td_document_pool_new ();
  self->settings = td_settings_new ();

  g_application_add_main_option (G_APPLICATION (self), "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 _("Show the version and leave"), NULL);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[FILE…]"));
  g_application_set_option_context_summary (G_APPLICATION (self),
                                            _("Compares piracy operations that were shut down, each figure with its source."));
}

TdApplication *
td_application_new (void)
{
  return g_object_new (TD_TYPE_APPLICATION,
                       "application-id", TD_APPLICATION_ID,
                       "resource-base-path", "/org/example/Takedowns",
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}

TdLanguage *
td_application_get_language (TdApplication *self)
{
  g_return_val_if_fail (TD_IS_APPLICATION (self), NULL);

  return self->language;
}

TdDocumentPool *
td_application_get_pool (TdApplication *self)
{
  g_return_val_if_fail (TD_IS_APPLICATION (self), NULL);

  return self->pool;
}

TdComparisonStore *
td_application_get_comparisons (TdApplication *self)
{
  g_return_val_if_fail (TD_IS_APPLICATION (self), NULL);

  if (self->comparisons == NULL)
    {
      g_autoptr (GFile) folder = td_comparison_store_get_default_folder ();

      self->comparisons = td_comparison_store_new (folder, self->language);
    }

  return self->comparisons;
}

GSettings *
td_application_get_settings (TdApplication *self)
{
  g_return_val_if_fail (TD_IS_APPLICATION (self), NULL);

  return self->settings;
}

/* What is to be shown is being read already, while the window is made: both
 * take about as long.
 * Returns: (transfer full): the documents, to be released. */
static GPtrArray *
start_loading (TdApplication  *self,
               GFile         **files,
               guint           n_files)
{
  GPtrArray *documents = g_ptr_array_new ();

  if (n_files == 0)
    g_ptr_array_add (documents, td_document_pool_acquire (self->pool, NULL));
  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (documents, td_document_pool_acquire (self->pool, files[i]));

  return documents;
}

static void
on_documents_changed (GtkWindow     *window,
                      TdDocumentSet *documents)
{
  if (td_document_set_get_state (documents) == TD_DOCUMENT_LOADING)
    return;

  g_signal_handlers_disconnect_by_func (documents, on_documents_changed, window);
  gtk_window_present (window);
}

static gboolean
on_waited_enough (gpointer window)
{
  gtk_window_present (window);

  return G_SOURCE_REMOVE;
}

/* A file that is read in no time is in the first frame; no other is waited for. */
static void
present_soon (GtkWindow     *window,
              TdDocumentSet *documents)
{
  g_autoptr (GSource) timer = g_timeout_source_new (LOADED_AT_ONCE_MS);

  if (td_document_set_get_state (documents) != TD_DOCUMENT_LOADING)
    {
      gtk_window_present (window);
      return;
    }

  g_signal_connect_object (documents, "changed", G_CALLBACK (on_documents_changed), window, G_CONNECT_SWAPPED);
  g_source_set_closure (timer, g_cclosure_new_object (G_CALLBACK (on_waited_enough), G_OBJECT (window)));
  g_source_attach (timer, NULL);
}

GtkWindow *
td_application_open_window (TdApplication  *self,
                            GFile         **files,
                            guint           n_files)
{
  g_autoptr (GPtrArray) documents = NULL;
  TdWindow *window;

  g_return_val_if_fail (TD_IS_APPLICATION (self), NULL);

  documents = start_loading (self, files, n_files);
  window = td_window_new (self);
  td_window_open_files (window, files, n_files);
  for (guint i = 0; i < documents->len; i++)
    td_document_pool_release (self->pool, g_ptr_array_index (documents, i));

  present_soon (GTK_WINDOW (window), td_window_get_documents (window));

  return GTK_WINDOW (window);
}

/* Returns: (transfer none) (nullable) */
static GtkWindow *
find_window_showing (TdApplication  *self,
                     GFile         **files,
                     guint           n_files)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *item = windows; item != NULL; item = item->next)
    if (TD_IS_WINDOW (item->data)
        && td_document_set_shows (td_window_get_documents (item->data), files, n_files))
      return item->data;

  return NULL;
}

/* A table is no dataset yet: it is shown row by row, over what is shown already. */
static void
import_table (TdApplication *self,
              GFile         *file)
{
  GtkWindow *window;

  td_application_activate (G_APPLICATION (self));
  window = gtk_application_get_active_window (GTK_APPLICATION (self));
  if (TD_IS_WINDOW (window))
    td_import_dialog_present (TD_WINDOW (window), file);
}

static void
show_datasets (TdApplication  *self,
               GFile         **files,
               guint           n_files)
{
  GtkWindow *window;

  if (n_files == 1 && td_window_import_is_table (files[0]))
    {
      import_table (self, files[0]);
      return;
    }

  window = find_window_showing (self, files, n_files);
  if (window != NULL)
    gtk_window_present (window);
  else
    td_application_open_window (self, files, n_files);
}

void
td_application_show_files (TdApplication  *self,
                           GFile         **files,
                           guint           n_files)
{
  g_autoptr (GPtrArray) datasets = g_ptr_array_new ();
  g_autoptr (GPtrArray) comparisons = g_ptr_array_new ();
  GtkWindow *window;

  g_return_if_fail (TD_IS_APPLICATION (self));
  g_return_if_fail (files != NULL || n_files == 0);

  td_window_part_comparisons (files, n_files, datasets, comparisons);
  if (datasets->len > 0 || comparisons->len == 0)
    show_datasets (self, (GFile **) datasets->pdata, datasets->len);
  else
    td_application_activate (G_APPLICATION (self));

  window = gtk_application_get_active_window (GTK_APPLICATION (self));
  if (TD_IS_WINDOW (window))
    td_window_open_comparison_files (TD_WINDOW (window), comparisons);
}
