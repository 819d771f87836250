/* td-comparison-file.h: a comparison as a thing: named, saved, sent to a colleague
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-spec.h"

G_BEGIN_DECLS

/* {"format": "takedowns-comparison", "version": 1, "name": "…", "comparison": {…}}:
 * the content of a ".takedowns-comparison" file. */
#define TD_COMPARISON_FILE_SUFFIX ".takedowns-comparison"
#define TD_COMPARISON_FILE_TYPE   "application/x-takedowns-comparison+json"

/* Writes without the addresses of datasets where their cases can be told apart
 * by their ids alone: nothing of where files lie is sent along. Ends in a newline.
 * @name: what its maker called it; non-empty UTF-8
 * Returns: (transfer full) */
char *td_comparison_file_write (TdComparisonSpec *spec,
                                const char       *name);

/* @node: the root of the file, which passed the strict reading of JSON
 * @name: (out) (optional) (transfer full): never empty
 * Returns: (transfer full) (nullable): NULL with @error (%TD_ERROR_FORMAT,
 *   %TD_ERROR_VERSION, %TD_ERROR_LIMIT), whose message is a msgid that says what is
 *   wrong with it: td_error_describe() puts it in a language. */
TdComparisonSpec *td_comparison_file_read (JsonNode  *node,
                                           char     **name,
                                           GError   **error);

/* "takedowns-cli compare electro-tv-sat calcio --period=month": what makes the
 * same comparison, quoted for a POSIX shell; choices as CASE:N, since the number of a claim says its metric.
 * @files: (nullable) (array zero-terminated=1): paths of the datasets; NULL: the sample
 * Returns: (transfer full) */
char *td_comparison_spec_to_command (TdComparisonSpec   *spec,
                                     const char * const *files);

G_END_DECLS
