/* td-comparison-store.h: the comparisons that were saved, as a list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-language.h"
#include "ui/td-saved-comparison.h"

G_BEGIN_DECLS

/* TdComparisonStore:
 *
 * The files of one folder as a GListModel of TdSavedComparison, by name. It follows
 * what other windows and programs do in the folder. The files are the truth: every
 * piece of work reads the folder again, one after the other, on a worker.
 *
 * A file that cannot be read is listed as a broken one. */
#define TD_TYPE_COMPARISON_STORE (td_comparison_store_get_type ())
G_DECLARE_FINAL_TYPE (TdComparisonStore, td_comparison_store, TD, COMPARISON_STORE, GObject)

/* @folder: need not be there: it is made when something is saved
 * @language: whose order the names have
 * Returns: (transfer full): empty until td_comparison_store_refresh_async() is done */
TdComparisonStore *td_comparison_store_new (GFile      *folder,
                                            TdLanguage *language);

/* Where the user's comparisons are. Returns: (transfer full) */
GFile *td_comparison_store_get_default_folder (void);

/* Returns: (transfer none) */
TdLanguage *td_comparison_store_get_language (TdComparisonStore *self);

/* Returns: (transfer none) (nullable): why the folder could not be read. */
const GError *td_comparison_store_get_error (TdComparisonStore *self);

/* Returns: (transfer none) (nullable): the one of that name, broken or not, as
 *   the list stands. */
TdSavedComparison *td_comparison_store_find (TdComparisonStore *self,
                                             const char        *name);

/* The name of a file for a comparison of that name, to be sent.
 * Returns: (transfer full) */
char *td_comparison_store_suggest_file_name (const char *name);

/* All that follows: once it is done, the list is up to date. */

/* Reads the folder anew. */
void td_comparison_store_refresh_async (TdComparisonStore   *self,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/* @name: as td_comparison_name_clean() gives it
 * @replace: where there is one of that name it gives way; else %G_IO_ERROR_EXISTS */
void td_comparison_store_save_async (TdComparisonStore   *self,
                                     const char          *name,
                                     TdComparisonSpec    *spec,
                                     gboolean             replace,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);

/* @item: not broken */
void td_comparison_store_rename_async (TdComparisonStore   *self,
                                       TdSavedComparison   *item,
                                       const char          *name,
                                       gboolean             replace,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

void td_comparison_store_delete_async (TdComparisonStore   *self,
                                       TdSavedComparison   *item,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data);

/* Undoes that: the file has its bytes again, under its name, or one like it
 * where that is taken by now.
 * @bytes: of td_comparison_store_delete_finish() */
void td_comparison_store_restore_async (TdComparisonStore   *self,
                                        TdSavedComparison   *item,
                                        GBytes              *bytes,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);

/* Of all but deleting.
 * Returns: FALSE with @error, for td_error_describe(). */
gboolean td_comparison_store_finish (TdComparisonStore  *self,
                                     GAsyncResult       *result,
                                     GError            **error);

/* @bytes: (out) (transfer full) (nullable): what was in the file; NULL where it
 *   could not be read, and cannot be brought back
 * Returns: FALSE with @error. */
gboolean td_comparison_store_delete_finish (TdComparisonStore  *self,
                                            GAsyncResult       *result,
                                            GBytes            **bytes,
                                            GError            **error);

G_END_DECLS
