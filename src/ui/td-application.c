/* td-application.c: the application: its windows, and what they share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-application.h"

#include <glib/gi18n.h>

#include "td-config.h"
#include "ui/td-application-actions.h"
#include "ui/td-session-language.h"
#include "ui/td-settings.h"
#include "ui/td-window.h"

struct _TdApplication
{
  AdwApplication  parent_instance;

  TdLanguage     *language; /* owned */
  TdDocumentPool *pool;     /* owned */
  GSettings      *settings; /* owned, nullable */
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

static void
td_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (td_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (TD_APPLICATION_ID);
  td_application_actions_install (TD_APPLICATION (application));
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
  td_application_open_window (TD_APPLICATION (application), files, n_files);
}

static void
td_application_finalize (GObject *object)
{
  TdApplication *self = TD_APPLICATION (object);

  g_clear_pointer (&self->language, td_language_unref);
  g_clear_object (&self->pool);
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

GSettings *
td_application_get_settings (TdApplication *self)
{
  g_return_val_if_fail (TD_IS_APPLICATION (self), NULL);

  return self->settings;
}

void
td_application_open_window (TdApplication  *self,
                            GFile         **files,
                            guint           n_files)
{
  TdWindow *window;

  g_return_if_fail (TD_IS_APPLICATION (self));

  window = td_window_new (self);
  td_window_open_files (window, files, n_files);
  gtk_window_present (GTK_WINDOW (window));
}
