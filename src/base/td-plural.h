/* td-plural.h: the Plural-Forms expression of a catalogue (private to base)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _TdPlural TdPlural;

/* @header: the header of a catalogue, lines "Name: value"; or NULL.
 *   Without a Plural-Forms line the rule is that of English.
 * Returns: (transfer full) (nullable): NULL with @error set (%TD_ERROR_FORMAT) when
 *   the expression is not one, or is too deep or too long. */
TdPlural *td_plural_new (const char  *header,
                         GError     **error);

void td_plural_free (TdPlural *plural);

/* Returns: the number of the form for @n, always below nplurals. */
guint td_plural_choose (const TdPlural *plural,
                        gulong          n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdPlural, td_plural_free)

G_END_DECLS
