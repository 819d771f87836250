/* td-table-format.h: the formats that a comparison is written in as a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"
#include "ui/td-file-chooser.h"

G_BEGIN_DECLS

/* A row of the table of formats; known by its number in it. */
typedef struct
{
  TdFileKind kind; /* its name, and its suffixes; the first is the one that is added */
  /* @title: (nullable): the name of the comparison, where a format has a place for it */
  char    *(*write) (TdComparison *comparison,
                     const char   *title,
                     TdLanguage   *language);
} TdTableFormat;

#define TD_N_TABLE_FORMATS 5

/* Returns: (transfer none): HTML first. */
const TdTableFormat *td_table_format_get (guint position);

/* What the name of @file says, whatever filter was looked at.
 * Returns: (transfer none) (nullable): NULL where it ends in none of the suffixes. */
const TdTableFormat *td_table_format_find (GFile *file);

/* "takedowns-electro-tv-sat-calcio.html". Returns: (transfer full) */
char *td_table_format_suggest_name (const TdTableFormat *format,
                                    TdComparison        *comparison);

G_END_DECLS
