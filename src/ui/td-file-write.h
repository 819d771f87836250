/* td-file-write.h: writes a file whole or not at all, wherever it lies
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* As td_save_bytes(), and also over the network.
 * Returns: FALSE with @error (%G_FILE_ERROR or %G_IO_ERROR), for td_error_describe(). */
gboolean td_file_write (GFile   *file,
                        GBytes  *bytes,
                        GError **error);

/* Puts @suffix behind the name of @file, which was chosen without one.
 * @file: (inout): replaced by the longer one
 * Returns: FALSE with @error (%G_IO_ERROR_EXISTS) where there is such a file
 *   already: nobody agreed to lose that one. */
gboolean td_file_add_suffix (GFile      **file,
                             const char  *suffix,
                             GError     **error);

G_END_DECLS
