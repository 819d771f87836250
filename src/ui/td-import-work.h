/* td-import-work.h: reads a table on a worker
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-import.h"

G_BEGIN_DECLS

/* What is to be read, and what came of it. */
typedef struct
{
  GFile       *file;     /* owned */
  GBytes      *bytes;    /* owned, nullable: of the file; read where they are not given */
  char        *encoding; /* owned: of the bytes */
  gboolean     guess;    /* whether the map is to be guessed from the header */
  TdImportMap  map;      /* filled where it is guessed */
  TdLanguage  *language; /* owned */

  TdCsv       *csv;    /* owned, nullable: NULL where the file cannot be read, or the encoding is wrong */
  TdImport    *import; /* owned, nullable: NULL where a needed column is missing */
  GError      *error;  /* owned, nullable: why there are no bytes, no csv or no import */
} TdImportWork;

/* @bytes: (nullable): NULL to read them from @file
 * @map: (nullable): NULL to guess it
 * Returns: (transfer full) */
TdImportWork *td_import_work_new (GFile             *file,
                                  GBytes            *bytes,
                                  const char        *encoding,
                                  const TdImportMap *map,
                                  TdLanguage        *language);

void td_import_work_free (TdImportWork *work);

/* Does the work on a worker and calls @callback on the caller's thread.
 * @work: (transfer full)
 * @cancellable: when it is cancelled, the result is not given out */
void td_import_work_run_async (TdImportWork        *work,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);

/* Returns: (transfer none) (nullable): lives as long as @result; NULL where it
 *   was cancelled */
TdImportWork *td_import_work_run_finish (GAsyncResult *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdImportWork, td_import_work_free)

G_END_DECLS
