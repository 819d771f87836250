/* td-json-file.h: reads a small JSON file that may come from anywhere
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "base/td-language.h"

G_BEGIN_DECLS

/* Files beyond this are refused: what is read here are specifications, not data. */
#define TD_JSON_FILE_MAX (1024u * 1024)

/* What the strict reading objects to, with its place; the words are made when
 * they are shown, in any language: td_error_describe() does it. */
#define TD_JSON_FILE_ERROR (td_json_file_error_quark ())
GQuark td_json_file_error_quark (void);

/* Reads @file through the guard (td-json-guard.h), so that json-glib only ever
 * sees what it can be trusted with. Blocks; any thread.
 * Returns: (transfer full) (nullable): the root; NULL with @error (%G_IO_ERROR;
 *   %TD_ERROR_LIMIT where it is too large; %TD_JSON_FILE_ERROR) */
JsonNode *td_json_file_read (GFile   *file,
                             GError **error);

/* @error: of %TD_JSON_FILE_ERROR
 * Returns: (transfer full): "line 3, column 5: JSON wants double quotes" */
char *td_json_file_error_describe (const GError *error,
                                   TdLanguage   *language);

G_END_DECLS
