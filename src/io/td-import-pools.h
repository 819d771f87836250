/* td-import-pools.h: the sources and organisations that the rows of a table name (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-dataset-writer.h"
#include "io/td-import-row.h"
#include "io/td-slug.h"

G_BEGIN_DECLS

/* Between the parts of a key; nobody writes it in a cell. */
#define TD_IMPORT_SEPARATOR "\x1f"

/* Which keys were met, and where what they stand for is: key → index + 1. */
typedef GHashTable TdImportKeys;

/* Returns: (transfer full): freed by g_hash_table_unref() */
TdImportKeys *td_import_keys_new (void);

/* Returns: whether @key was known; else it now is, as @next.
 * @key: (transfer full) */
gboolean td_import_keys_find (TdImportKeys *known,
                              char         *key,
                              guint         next,
                              guint        *index);

/* Returns: (transfer none): an id that is not among @ids yet, in the arena of @reader. */
const char *td_import_keep_id (TdImportReader *reader,
                               TdSlugs        *ids,
                               const char     *slug);

typedef struct _TdImportPools TdImportPools;

/* @reader: borrowed: its arena takes everything. */
TdImportPools *td_import_pools_new  (TdImportReader *reader);
void           td_import_pools_free (TdImportPools *self);

/* What is named for the first time becomes an entry.
 * Returns: (transfer none): its id, the same pointer every time. */
const char *td_import_pools_find_source       (TdImportPools       *self,
                                               const TdImportDraft *draft);
const char *td_import_pools_find_organisation (TdImportPools       *self,
                                               const char          *name);

/* Puts all entries into @content, in the arena. */
void td_import_pools_end (TdImportPools    *self,
                          TdDatasetContent *content);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdImportPools, td_import_pools_free)

G_END_DECLS
