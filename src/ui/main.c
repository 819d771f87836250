/* main.c: starts the application
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-application.h"
#include "ui/td-session-language.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (TdApplication) application = NULL;

  td_session_language_set_up ();
  application = td_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
