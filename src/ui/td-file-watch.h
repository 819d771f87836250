/* td-file-watch.h: whether a file on disk is still the one that was read
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  TD_FILE_SAME,
  TD_FILE_CHANGED,
  TD_FILE_GONE, /* deleted, moved away, unmounted */
} TdFileState;

/* TdFileWatch:
 *
 * Looks at the file a moment after the last of several events, so that it makes
 * no difference whether a program writes in place, in bits, or puts a new file
 * in the place of the old. Where the file system cannot be watched, the state
 * stays TD_FILE_SAME.
 *
 * Signal "changed": the state is another one. */
#define TD_TYPE_FILE_WATCH (td_file_watch_get_type ())
G_DECLARE_FINAL_TYPE (TdFileWatch, td_file_watch, TD, FILE_WATCH, GObject)

/* Returns: (transfer full): knows nothing until td_file_watch_accept(). */
TdFileWatch *td_file_watch_new (GFile *file);

/* Takes the file as it is now for the known one: call it before the file is
 * read, or when the user wants to hear no more of what happened to it. */
void td_file_watch_accept (TdFileWatch *self);

TdFileState td_file_watch_get_state (TdFileWatch *self);

G_END_DECLS
