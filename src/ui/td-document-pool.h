/* td-document-pool.h: the open documents of the application, by URI
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-document.h"
#include "ui/td-file-watch.h"

G_BEGIN_DECLS

/* TdDocumentPool:
 *
 * A file that several windows show is loaded once. The pool counts who uses a
 * document; with the last user goes the document, and its load if one is under way. */
#define TD_TYPE_DOCUMENT_POOL (td_document_pool_get_type ())
G_DECLARE_FINAL_TYPE (TdDocumentPool, td_document_pool, TD, DOCUMENT_POOL, GObject)

/* Returns: (transfer full) */
TdDocumentPool *td_document_pool_new (void);

/* The document of @file, loading if it is not loaded yet. Give it back with
 * td_document_pool_release().
 * @file: (nullable): NULL for the sample that is built in
 *
 * Returns: (transfer none): the pool's, until it is released */
TdDocument *td_document_pool_acquire (TdDocumentPool *self,
                                      GFile          *file);

void td_document_pool_release (TdDocumentPool *self,
                               TdDocument     *document);

/* Loads @document anew, for all its users. */
void td_document_pool_reload (TdDocumentPool *self,
                              TdDocument     *document);

/* Whether the file of @document is still the one that was read.
 * Returns: (transfer none) (nullable): NULL for the sample that is built in */
TdFileWatch *td_document_pool_get_watch (TdDocumentPool *self,
                                         TdDocument     *document);

G_END_DECLS
