/* td-session-language.c: the language that the session's gettext speaks
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-session-language.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>
#include <locale.h>

#include "base/td-catalogue.h"
#include "td-config.h"

void
td_session_language_set_up (void)
{
  /* GTK would warn about a locale that is not installed; C.UTF-8 at least
   * keeps names and files intact. */
  gtk_disable_setlocale ();
  if (setlocale (LC_ALL, "") == NULL)
    setlocale (LC_ALL, "C.UTF-8");

  bindtextdomain (TD_GETTEXT_PACKAGE, td_catalogue_get_directory ());
  bind_textdomain_codeset (TD_GETTEXT_PACKAGE, "UTF-8");
  textdomain (TD_GETTEXT_PACKAGE);
}

TdLanguage *
td_session_language_new (void)
{
  /* Translators: not a word but the tag of the language you translate into,
   * as in the name of your file: fr, de, pt-BR. */
  return td_language_new (C_("language tag", "en"));
}
