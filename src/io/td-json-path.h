/* td-json-path.h: building JSON pointers (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends "/name", escaped as RFC 6901 wants it. */
void td_json_pointer_append_name  (GString    *pointer,
                                   const char *name);
void td_json_pointer_append_index (GString *pointer,
                                   guint    index);

/* Takes the first step off @pointer ("/a~1b/0" gives "a/b" and leaves "/0").
 * Returns: FALSE where there is none. */
gboolean td_json_pointer_take_step (const char **pointer,
                                    GString     *step);

G_END_DECLS
