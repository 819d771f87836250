/* td-json-locate.h: from a JSON pointer to line and column
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* 1-based; columns count characters. */
typedef struct
{
  guint line, column;
} TdJsonPlace;

/* Rescans @data (which passed the guard) for the value at @pointer. Done only
 * when there is a problem to report: reading never pays for places.
 * @pointer: RFC 6901, relative to @data's root; a pointer that leads nowhere
 *   gives the place of the deepest value on its way.
 * Returns: the place, counted from @first (the place of @data's first byte). */
TdJsonPlace td_json_locate (const char  *data,
                            gsize        length,
                            const char  *pointer,
                            TdJsonPlace  first);

/* Returns: the offset of the value at @pointer, by the same rules. */
gsize td_json_locate_value (const char *data,
                            gsize       length,
                            const char *pointer);

/* The place of the byte at @offset, counted from @first. */
TdJsonPlace td_json_locate_offset (const char  *data,
                                   gsize        offset,
                                   TdJsonPlace  first);

G_END_DECLS
