/* td-recent.h: the datasets that were opened last, as the desktop remembers them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TD_DATASET_MEDIA_TYPE "application/vnd.example.takedowns+json"

/* Tells the desktop that @file, a dataset, was opened: it is then found in the
 * list of this application and in the file manager's. */
void td_recent_add (GFile *file);

/* Forgets one that is not there any more. */
void td_recent_remove (const char *uri);

/* The last ones that this application opened, newest first. Reads a file.
 * Returns: (transfer full) (element-type GtkRecentInfo): at most @n_max */
GPtrArray *td_recent_list (guint n_max);

G_END_DECLS
