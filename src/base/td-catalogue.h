/* td-catalogue.h: reads a compiled message catalogue (.mo) without the process locale
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A .mo file, checked once and then only read: contexts, plural forms,
 * the Plural-Forms expression. Immutable. */
typedef struct _TdCatalogue TdCatalogue;

/* @bytes: the content of a .mo file of either byte order.
 * Returns: (transfer full) (nullable): NULL with @error set (%TD_ERROR_FORMAT) when
 *   the file is damaged; nothing outside @bytes is ever read. */
TdCatalogue *td_catalogue_new (GBytes  *bytes,
                               GError **error);

/* Loads DIRECTORY/TAG/LC_MESSAGES/takedowns.mo.
 * Returns: (transfer full) (nullable) */
TdCatalogue *td_catalogue_load (const char  *directory,
                                const char  *tag,
                                GError     **error);

void td_catalogue_free (TdCatalogue *catalogue);

/* @context: (nullable)
 * Returns: (transfer none) (nullable): the translation; NULL where there is none. */
const char *td_catalogue_find (TdCatalogue *catalogue,
                               const char  *context,
                               const char  *msgid);

/* Returns: (transfer none) (nullable): the form for @n. */
const char *td_catalogue_find_plural (TdCatalogue *catalogue,
                                      const char  *singular,
                                      gulong       n);

/* The folder of the catalogues: the environment variable TAKEDOWNS_LOCALEDIR,
 * else the one that was configured.
 * Returns: (transfer none) */
const char *td_catalogue_get_directory (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdCatalogue, td_catalogue_free)

G_END_DECLS
