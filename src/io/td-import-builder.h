/* td-import-builder.h: brings the rows of a table together into cases and statements (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-dataset-writer.h"
#include "io/td-import-row.h"

G_BEGIN_DECLS

typedef struct _TdImportBuilder TdImportBuilder;

/* @reader: borrowed: its arena takes everything. */
TdImportBuilder *td_import_builder_new  (TdImportReader *reader);
void             td_import_builder_free (TdImportBuilder *self);

/* Adds the present row of the reader. */
void td_import_builder_add (TdImportBuilder     *self,
                            const TdImportDraft *draft);

/* Everything that was added, in the arena.
 * @claims: (out) (transfer container): of each added row its TdClaim
 * @case_ids: (out) (transfer container): of each added row the id of its case */
void td_import_builder_end (TdImportBuilder   *self,
                            TdDatasetContent  *content,
                            GPtrArray        **claims,
                            GPtrArray        **case_ids);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdImportBuilder, td_import_builder_free)

G_END_DECLS
