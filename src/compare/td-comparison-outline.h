/* td-comparison-outline.h: what a comparison says in words, part by part
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-sources.h"

G_BEGIN_DECLS

/* Every format that writes a comparison as text takes its parts from here, so
 * that none leaves one out: terminal, Markdown, tab-separated text. */

/* The head of a column: the case's name, "Electro TV Sat (reference)".
 * Returns: (transfer full) */
char *td_comparison_outline_format_case (TdComparison *comparison,
                                         guint         column,
                                         TdLanguage   *language);

/* Returns: (transfer none) (nullable): the heading that a row stands below;
 *   NULL where it is that of the row above. */
const char *td_comparison_outline_get_group (TdComparison *comparison,
                                             guint         row,
                                             TdLanguage   *language);

/* The lines of a cell: figure, what it is to that of the reference, who states it
 * and how well it is borne out, "[1] [3]"; empty ones are left out.
 * Returns: (transfer full) (element-type utf8) */
GPtrArray *td_comparison_outline_list_cell (TdComparison        *comparison,
                                            TdComparisonSources *sources,
                                            guint                row,
                                            guint                column,
                                            TdLanguage          *language);

typedef enum
{
  TD_NOTE_APART, /* a notice: never to be set against each other */
  TD_NOTE_CARE,  /* a notice: with the sentence */
  TD_NOTE_RATIO, /* a ratio, or why there is none */
  TD_NOTE_SUM,
  TD_NOTE_REFERENCE, /* where it is no measure */
  TD_NOTE_LEGAL,
} TdNoteKind;

typedef struct
{
  TdNoteKind kind;
  char      *text;
} TdComparisonNote;

/* Pairs without a ratio are named up to so many cases; beyond, nobody reads them. */
#define TD_COMPARISON_OUTLINE_MAX_REFUSED 5

/* What must be said below a row, in the order in which it is read; a notice only
 * below the first row that it is about.
 * @said: the notices said so far, to which those of this row are added: of one
 *   g_hash_table_new (NULL, NULL) for the whole text
 * Returns: (transfer full) (element-type TdComparisonNote) */
GPtrArray *td_comparison_outline_list_notes (TdComparison *comparison,
                                             guint         row,
                                             GHashTable   *said,
                                             TdLanguage   *language);

/* What must be said at the end: the notices of no row, where the reference is no
 * measure, and the legal lines.
 * Returns: (transfer full) (element-type TdComparisonNote) */
GPtrArray *td_comparison_outline_list_last_notes (TdComparison *comparison,
                                                  GHashTable   *said,
                                                  TdLanguage   *language);

G_END_DECLS
