/* td-findings.h: weighing all figures of a case (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-finding.h"

G_BEGIN_DECLS

/* Room for the findings of a case, in one piece of memory that is freed with the
 * last of them. */
typedef struct _TdFindingKeeper TdFindingKeeper;

/* @n_claims, @n_sources: of all findings; what several claims name counts as often
 * Returns: (transfer full): room for @n_findings. */
TdFindingKeeper *td_finding_keeper_new (TdDataset *dataset,
                                        TdCase    *owner,
                                        guint      n_findings,
                                        guint      n_claims,
                                        guint      n_sources);

void td_finding_keeper_unref (TdFindingKeeper *keeper);

/* @claims: (array length=n_claims): all claims of one key, in the order of the file; one at least
 * Returns: (transfer full) */
TdFinding *td_finding_keeper_add (TdFindingKeeper       *keeper,
                                  TdDataset             *dataset,
                                  const TdClaim * const *claims,
                                  guint                  n_claims,
                                  guint                  chosen);

/* @owner: (nullable): NULL where it is to stand for several cases of @dataset
 * Returns: (transfer full): that nothing is reported of @key. */
TdFinding *td_finding_new_empty (TdDataset         *dataset,
                                 TdCase            *owner,
                                 const TdFigureKey *key);

/* Returns: the lower, the rather it is the main figure of a metric: whole scope
 *   first, then a number before words; equal ones are left to the file. */
guint td_finding_get_rank (const TdFinding *finding);

/* Returns: whether it says something that can be read: a number or words. */
gboolean td_finding_has_figure (const TdFinding *finding);

G_END_DECLS
