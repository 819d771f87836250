/* td-selection.h: the cases and metrics that a command line names
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "cli/td-cli.h"
#include "compare/td-comparison-spec.h"

G_BEGIN_DECLS

/* @twice: (out) (transfer full) (nullable): a word that names a case again
 * Returns: (transfer full) (nullable) (element-type TdCaseRef): NULL where one is not found,
 *   having said so, or @twice is set. */
GPtrArray *td_selection_find_cases (TdCli               *cli,
                                    const char * const  *words,
                                    char               **twice);

/* @words: (nullable): NULL for all cases
 * Returns: (transfer full) (element-type TdCaseRef): the cases of the data in
 *   which all the words occur; where there is none, that is said. */
GPtrArray *td_selection_search (TdCli      *cli,
                                const char *words);

/* Reads "A,B".
 * @text: (nullable): NULL gives NULL: all
 * Returns: FALSE, having said so, where one does not exist. */
gboolean td_selection_find_metrics (TdCli        *cli,
                                    const char   *text,
                                    char       ***metrics);

/* By their ids alone where all data are one file: then nothing of where that
 * file lies gets into what is written.
 * Returns: (transfer full) */
TdComparisonSpec *td_selection_make_spec (TdCli              *cli,
                                          GPtrArray          *refs,
                                          const char * const *metrics,
                                          TdShowPeriod        period);

/* Reads the file of a comparison, and looks whether its cases and metrics are in the data.
 * @name: (out) (transfer full): what its maker called it
 * Returns: (transfer full) (nullable): NULL, having said what is wrong with it. */
TdComparisonSpec *td_selection_read_spec (TdCli       *cli,
                                          const char  *path,
                                          char       **name);

G_END_DECLS
