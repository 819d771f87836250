/* td-file-name.h: what a file is called, in words that can be shown
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Names on a disk are bytes, of whatever encoding; labels take nothing but UTF-8.
 * Returns: (transfer full): the name of @file without its folder, as UTF-8 */
char *td_file_get_shown_name (GFile *file);

G_END_DECLS
