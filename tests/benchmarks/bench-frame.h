/* bench-frame.h: tells when a window is painted, and what the process takes then
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Whether what has to be seen is there; NULL where any frame will do. */
typedef gboolean (*BenchReady) (GtkWindow *window);

/* Prints "painted" after the first frame of the first window of @application in
 * which @ready holds, "memory KIB" once it is idle, and ends the application. */
void bench_frame_watch (GtkApplication *application,
                        BenchReady      ready);

G_END_DECLS
