/* td-file-bytes.h: reads a whole file into memory, in pieces (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-problem-kinds.h"

G_BEGIN_DECLS

/* @fraction: 0 to 1; 0 where the length is not known. */
typedef void (*TdFileBytesProgress) (double   fraction,
                                     gpointer user_data);

/* Reads @file; never maps it, since a file that another program cuts short
 * would then kill this one. A file whose first bytes cannot begin a dataset is
 * read no further: the start is enough to say so, and /dev/zero has no end.
 *
 * @kind: (out): set with @error, what to tell the user.
 * Returns: (transfer full) (nullable): NULL with @error set. */
GBytes *td_file_bytes_read (GFile               *file,
                            TdFileBytesProgress  progress,
                            gpointer             progress_data,
                            GCancellable        *cancellable,
                            TdProblemKind       *kind,
                            GError             **error);

/* Reads the first @most bytes of @file, or all where it has fewer, whatever they are.
 * Returns: (transfer full) (nullable): NULL with @error (%G_IO_ERROR; %TD_ERROR_LIMIT where
 *   memory is short) set. */
GBytes *td_file_bytes_read_start (GFile         *file,
                                  gsize          most,
                                  GCancellable  *cancellable,
                                  GError       **error);

/* Returns: the length of the byte-order mark at the start: 0 or 3. */
gsize td_file_bytes_get_mark (const char *data,
                              gsize       length);

G_END_DECLS
