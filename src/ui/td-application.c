/* td-application.c: the application: windows, and the documents they share
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-application.h"

#include "td-config.h"
#include "ui/td-window.h"

struct _TdApplication
{
  AdwApplication parent_instance;

  TdLanguage    *language; /* owned */
};

G_DEFINE_FINAL_TYPE (TdApplication, td_application, ADW_TYPE_APPLICATION)

static void
td_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (td_window_new (TD_APPLICATION (application))));
}

static void
td_application_finalize (GObject *object)
{
  TdApplication *self = TD_APPLICATION (object);

  g_clear_pointer (&self->language, td_language_unref);

  G_OBJECT_CLASS (td_application_parent_class)->finalize (object);
}

static void
td_application_class_init (TdApplicationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_application_finalize;
  G_APPLICATION_CLASS (klass)->activate = td_application_activate;
}

static void
td_application_init (TdApplication *self)
{
  self->language = td_language_new ("en");
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
