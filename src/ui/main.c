/* main.c: starts the application
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-application.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (TdApplication) application = td_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
