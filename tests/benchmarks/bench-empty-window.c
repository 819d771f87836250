/* bench-empty-window.c: the least that a libadwaita application can be
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "bench-frame.h"

static void
on_activate (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);

  /* As large as ours; without a header bar of its own it could not even be closed. */
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 780);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), adw_header_bar_new ());
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AdwApplication) application = adw_application_new ("org.example.Takedowns.Empty", 0);

  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);
  bench_frame_watch (GTK_APPLICATION (application), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
