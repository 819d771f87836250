/* bench-frame.c: tells when a window is painted, and what the process takes then
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "bench-frame.h"

#include <stdio.h>
#include <string.h>

/* Long enough for all that is filled in after the first frame. */
#define SETTLE_MS 1000

static guint64
read_memory (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, "VmRSS:");

  return line != NULL ? g_ascii_strtoull (line + strlen ("VmRSS:") + strspn (line + strlen ("VmRSS:"), " \t"), NULL, 10) : 0;
}

static gboolean
on_settled (gpointer user_data)
{
  printf ("memory %" G_GUINT64_FORMAT "\n", read_memory ());
  fflush (stdout);
  g_application_quit (user_data);

  return G_SOURCE_REMOVE;
}

static void
on_after_paint (GdkFrameClock *clock,
                GtkWindow     *window)
{
  BenchReady ready = (BenchReady) g_object_get_data (G_OBJECT (window), "ready");

  if (ready != NULL && !ready (window))
    return;

  printf ("painted\n");
  fflush (stdout);
  g_signal_handlers_disconnect_by_func (clock, on_after_paint, window);
  g_timeout_add (SETTLE_MS, on_settled, gtk_window_get_application (window));
}

static void
on_realize (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (on_after_paint), window);
}

static void
on_window_added (GtkApplication *application,
                 GtkWindow      *window,
                 gpointer        ready)
{
  g_object_set_data (G_OBJECT (window), "ready", ready);
  g_signal_connect (window, "realize", G_CALLBACK (on_realize), NULL);
}

void
bench_frame_watch (GtkApplication *application,
                   BenchReady      ready)
{
  g_signal_connect (application, "window-added", G_CALLBACK (on_window_added), (gpointer) ready);
}
