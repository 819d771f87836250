/* td-slug.h: ids made from names
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: (transfer full): an id of the format: "Médias24" → "medias24";
 *   @fallback where no letter of @name can be one of an id. */
char *td_slug_make (const char *name,
                    const char *fallback);

/* The ids of one list, each of them once. */
typedef GHashTable TdSlugs;

TdSlugs *td_slugs_new (void);

/* Returns: (transfer full): @slug, or @slug with a number where it is taken. */
char *td_slugs_add (TdSlugs    *self,
                    const char *slug);

G_END_DECLS
