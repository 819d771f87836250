/* td-comparison-sources.h: the sources of a comparison, numbered
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* Every format that cites by number takes the numbers from here: they run from
 * 1 in the order in which the rows, and in them the cases, first need them. Two
 * datasets may use one id for two sources. Keeps the comparison. */
typedef struct _TdComparisonSources TdComparisonSources;

/* @rows: (nullable) (element-type TdComparisonRow): those that are shown; NULL: all
 * Returns: (transfer full) */
TdComparisonSources *td_comparison_sources_new  (TdComparison *comparison,
                                                 GPtrArray    *rows);
void                 td_comparison_sources_free (TdComparisonSources *sources);

/* Positions count from 0: the number is the position + 1. */
guint       td_comparison_sources_get_n  (TdComparisonSources *sources);
const char *td_comparison_sources_get_id (TdComparisonSources *sources, guint position);
/* (nullable): NULL where the dataset names a source that it does not hold. */
const TdSource *td_comparison_sources_get (TdComparisonSources *sources, guint position);

/* Returns: (transfer none) (nullable): where it can be read; only addresses of
 *   http and https, so that a link cannot be made to do anything else. */
const char *td_comparison_sources_get_link (TdComparisonSources *sources, guint position);

/* The positions of the sources of a figure, rising.
 * Returns: (transfer full) (element-type guint): empty where it has none */
GArray *td_comparison_sources_list (TdComparisonSources *sources,
                                    TdDataset           *dataset,
                                    const TdFinding     *finding);

/* The same as a reader sees it: "[1] [3]".
 * Returns: (transfer full): "" where it has none */
char *td_comparison_sources_format_numbers (TdComparisonSources *sources,
                                            TdDataset           *dataset,
                                            const TdFinding     *finding,
                                            TdLanguage          *language);

/* Returns: (transfer full): a full citation; the id where the source is missing. */
char *td_comparison_sources_format_one (TdComparisonSources *sources,
                                        guint                position,
                                        TdLanguage          *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdComparisonSources, td_comparison_sources_free)

G_END_DECLS
