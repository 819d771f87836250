/* td-document-set.h: the documents that one window shows, watched as one
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"
#include "ui/td-document-pool.h"

G_BEGIN_DECLS

/* How what is shown stands to what is on disk; a later one outweighs an earlier. */
typedef enum
{
  TD_STALE_NOT,
  TD_STALE_UNREADABLE, /* the new version cannot be read: the earlier one is shown */
  TD_STALE_CHANGED,
  TD_STALE_GONE,
} TdStale;

/* TdDocumentSet:
 *
 * Keeps a collection filled with the datasets of its documents, and sums up
 * how their loading goes. Signal "changed": a document came, went, or went on. */
#define TD_TYPE_DOCUMENT_SET (td_document_set_get_type ())
G_DECLARE_FINAL_TYPE (TdDocumentSet, td_document_set, TD, DOCUMENT_SET, GObject)

/* @pool, @collection: (transfer none): kept by a reference
 * Returns: (transfer full) */
TdDocumentSet *td_document_set_new (TdDocumentPool *pool,
                                    TdCollection   *collection);

/* Shows @files instead of what was shown; a file named twice is shown once.
 * @files: (array length=n_files) (nullable): none for the built-in sample */
void td_document_set_open (TdDocumentSet  *self,
                           GFile         **files,
                           guint           n_files);

/* Gives all documents back. */
void td_document_set_close (TdDocumentSet *self);

/* Loads all of them anew. */
void td_document_set_reload (TdDocumentSet *self);

guint td_document_set_get_n (TdDocumentSet *self);

/* Returns: (transfer none) */
TdDocument *td_document_set_get (TdDocumentSet *self,
                                 guint          position);

/* Whether it shows this file, perhaps among others. */
gboolean td_document_set_has (TdDocumentSet *self,
                              GFile         *file);

/* Whether it shows these files and no others, in whatever order.
 * @files: (array length=n_files) (nullable): none for the built-in sample */
gboolean td_document_set_shows (TdDocumentSet  *self,
                                GFile         **files,
                                guint           n_files);

/* Returns: LOADING while one of them is, FAILED where nothing could be read of
 *   any, EMPTY without documents. */
TdDocumentState td_document_set_get_state (TdDocumentSet *self);

/* Of what stands worst, and how many stand so.
 * @document: (out) (optional) (nullable) (transfer none): the first of them
 * @n: (out) (optional) */
TdStale td_document_set_get_stale (TdDocumentSet  *self,
                                   TdDocument    **document,
                                   guint          *n);

/* What is shown is good enough: says nothing more of what happened to the files
 * until something happens again. For all windows that show them. */
void td_document_set_ignore_stale (TdDocumentSet *self);

/* Returns: 0 to 1, over all documents. */
double td_document_set_get_progress (TdDocumentSet *self);

/* Returns: errors and warnings over all documents. */
guint64 td_document_set_get_n_problems (TdDocumentSet *self);
guint64 td_document_set_get_n_errors (TdDocumentSet *self);

G_END_DECLS
