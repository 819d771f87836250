/* td-comparison-folder.h: the files of saved comparisons, read and written (private to the store)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/td-saved-comparison.h"

G_BEGIN_DECLS

/* All of these read and write at once: for a worker, one at a time. */

/* A folder that is not there is an empty one.
 * Returns: (transfer full) (nullable) (element-type TdSavedComparison): NULL with
 *   @error where the folder cannot be read. */
GPtrArray *td_comparison_folder_list (GFile   *folder,
                                      GError **error);

/* What is to be done, and what came of it. */
typedef struct
{
  GFile             *folder;  /* owned */
  TdSavedComparison *item;    /* owned, nullable: which one; NULL for a new one */
  char              *name;    /* owned, nullable: how it is to be called */
  TdComparisonSpec  *spec;    /* owned, nullable: what is to be saved */
  gboolean           replace; /* one of that name gives way */
  GBytes            *bytes;   /* owned, nullable: what was deleted, or is to be restored */
} TdFolderWork;

TdFolderWork *td_folder_work_new  (GFile *folder);
void          td_folder_work_free (TdFolderWork *work);

typedef gboolean (*TdFolderDeed) (TdFolderWork  *work,
                                  GError       **error);

/* Writes the specification under the name; that of an item is renamed.
 * Returns: FALSE with @error: %G_IO_ERROR_EXISTS where the name is taken. */
gboolean td_comparison_folder_save (TdFolderWork  *work,
                                    GError       **error);

/* Deletes the item, and keeps its bytes where it could be read. */
gboolean td_comparison_folder_delete (TdFolderWork  *work,
                                      GError       **error);

/* Writes the bytes to the file of the item, or beside it. */
gboolean td_comparison_folder_restore (TdFolderWork  *work,
                                       GError       **error);

/* "electro-and-calcio.takedowns-comparison". Returns: (transfer full) */
char *td_comparison_folder_make_file_name (const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdFolderWork, td_folder_work_free)

G_END_DECLS
