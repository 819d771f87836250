/* td-about.c: the window that says what this is and who made it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-about.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "td-config.h"

void
td_about_present (GtkWindow *parent)
{
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  adw_show_about_window (parent,
                         "application-icon", TD_APPLICATION_ID,
                         "application-name", _("Takedowns"),
                         "version", TD_VERSION,
                         "developer-name", _("The Takedowns contributors"),
                         "copyright", "© 2026 The Takedowns contributors",
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Puts piracy operations that were shut down side by side, and never shows "
                                       "a number without saying who stated it, how firmly, and in which source."),
                         NULL);
}
