/* td-document.h: one dataset file: its bytes, its problems, its state
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-loader.h"
#include "io/td-problem.h"

G_BEGIN_DECLS

typedef enum
{
  TD_DOCUMENT_EMPTY,
  TD_DOCUMENT_LOADING,
  TD_DOCUMENT_LOADED,
  TD_DOCUMENT_FAILED,
} TdDocumentState;

/* TdDocument:
 *
 * Properties (all read-only, all notify): "state", "progress" (0 to 1),
 * "n-errors", "n-warnings". The application keeps documents by URI; windows
 * share them. Lives on the main thread. */
#define TD_TYPE_DOCUMENT (td_document_get_type ())
G_DECLARE_FINAL_TYPE (TdDocument, td_document, TD, DOCUMENT, GObject)
GType td_document_state_get_type (void);
#define TD_TYPE_DOCUMENT_STATE (td_document_state_get_type ())

/* Returns: (transfer full) */
TdDocument *td_document_new (GFile *file);

/* The sample that is built in (resource:///org/example/Takedowns/sample.takedowns.json).
 * Returns: (transfer full) */
TdDocument *td_document_new_sample (void);

/* Loads, or loads anew; a load under way is cancelled first.
 *
 * Where a load has succeeded before, its cases stay until the new ones are all
 * there, and stay for good where the file cannot be read any more: the state is
 * TD_DOCUMENT_LOADED again, and td_document_get_reload_error() says what is wrong
 * with the file; the problems are then those of the file, not of the cases. */
void     td_document_load_async  (TdDocument          *self,
                                  const TdLoaderHooks *hooks,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data);
gboolean td_document_load_finish (TdDocument   *self,
                                  GAsyncResult *result,
                                  GError      **error);

/* For programs without a main loop: runs one until the load has ended. */
gboolean td_document_load        (TdDocument *self,
                                  GError    **error);

/* All (transfer none). */
GFile        *td_document_get_file     (TdDocument *self);
TdDataset    *td_document_get_dataset  (TdDocument *self);
GListModel   *td_document_get_problems (TdDocument *self); /* of TdProblem, in the order of the file */
TdDocumentState td_document_get_state  (TdDocument *self);
double        td_document_get_progress (TdDocument *self);
guint64       td_document_get_n_errors   (TdDocument *self); /* the uncounted ones too */
guint64       td_document_get_n_warnings (TdDocument *self);
guint64       td_document_get_n_not_kept (TdDocument *self); /* problems counted but not kept */
const GError *td_document_get_error    (TdDocument *self); /* (nullable): with TD_DOCUMENT_FAILED */

/* Why the cases are those of an earlier version of the file.
 * Returns: (transfer none) (nullable): NULL where they are those of the last load. */
const GError *td_document_get_reload_error (TdDocument *self);

/* The user knows: drops that error, and the problems of the file that is not shown. */
void td_document_forget_reload_error (TdDocument *self);

/* Returns: (transfer full): the name for showing: the path as the user knows
 *   it, or "the built-in sample" in the language. */
char *td_document_get_display_name (TdDocument *self,
                                    TdLanguage *language);
gboolean td_document_is_sample (TdDocument *self);

G_END_DECLS
