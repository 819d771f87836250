/* td-icu.h: between the UTF-8 of the application and the UTF-16 of ICU (private to base)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <unicode/utypes.h>

G_BEGIN_DECLS

/* @length: (out) (optional): in UTF-16 units.
 * Returns: (transfer full): zero-terminated; damaged UTF-8 becomes U+FFFD,
 *   and what is beyond 128 MiB is cut off. */
UChar *td_icu_from_utf8 (const char *text,
                         int32_t    *length);

/* @length: in UTF-16 units, -1 when zero-terminated.
 * Returns: (transfer full) */
char *td_icu_to_utf8 (const UChar *text,
                      int32_t      length);

/* What all ICU functions that fill a buffer look like from here. */
typedef int32_t (*TdIcuFill) (gconstpointer  object,
                              UChar         *buffer,
                              int32_t        capacity,
                              UErrorCode    *status);

/* Calls @fill once, and once more where the text is longer than most.
 * Returns: (transfer full) (nullable): NULL when ICU fails. */
char *td_icu_collect (TdIcuFill     fill,
                      gconstpointer object);

G_END_DECLS
