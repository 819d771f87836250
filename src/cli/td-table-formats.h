/* td-table-formats.h: the formats that a comparison is written in
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "cli/td-cli.h"
#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* What --format takes, NULL-terminated: text first. */
extern const char * const td_table_format_choices[];

/* Which format the name of a file promises.
 * @format: (out): where it is one of ours
 * Returns: (transfer full) (nullable): the ending where it promises a format of
 *   other programs, or a file of ours that is no table; NULL else */
char *td_table_formats_find (const char *path,
                             guint      *format,
                             gboolean   *is_found);

/* Writes @comparison. @title: (nullable): its name, where it has one
 * Returns: (transfer full) */
char *td_table_formats_write (TdComparison *comparison,
                              guint         format,
                              const char   *title,
                              TdLanguage   *language);

G_END_DECLS
