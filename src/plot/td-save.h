/* td-save.h: writes a file whole or not at all
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes @bytes beside @path, then renames: what was there before stays until
 * all of it is on the disk, and a failed write leaves nothing. A link keeps
 * leading where it leads. A device or a pipe is written to, never replaced.
 *
 * Returns: FALSE with @error (%G_FILE_ERROR, the path in it). */
gboolean td_save_bytes (GBytes      *bytes,
                        const char  *path,
                        GError     **error);

G_END_DECLS
