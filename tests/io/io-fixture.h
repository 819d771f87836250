/* io-fixture.h: loads text as a dataset, for the tests of io
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-document.h"

G_BEGIN_DECLS

/* Writes @length bytes (-1: a string) into a new file.
 * Returns: (transfer full): to be deleted by io_fixture_delete(). */
GFile *io_fixture_write  (const char *content,
                          gssize      length);
void   io_fixture_delete (GFile *file);

/* Writes, loads, deletes. Returns: (transfer full): the document, however it ended. */
TdDocument *io_fixture_load (const char *content,
                             gssize      length);

/* The folder of the corpus. (transfer full) */
char *io_fixture_corpus (const char *folder);

/* Returns: (transfer full): a line for each problem, "LINE:COLUMN: error: [kind] /pointer". */
char *io_fixture_describe (TdDocument *document);

G_END_DECLS
