/* td-findings.h: weighing all figures of a case (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-finding.h"

G_BEGIN_DECLS

/* @claims: (array length=n_claims): all claims of @key in @owner, in the order of the file.
 * Returns: (transfer full) */
TdFinding *td_finding_new_for_claims (TdDataset             *dataset,
                                      TdCase                *owner,
                                      const TdFigureKey     *key,
                                      const TdClaim * const *claims,
                                      guint                  n_claims,
                                      guint                  chosen);

/* Returns: less than 0 where @a goes before @b as the main figure of a metric:
 *   whole scope first, then a number before words; 0 leaves it to the file. */
int td_finding_compare_rank (const TdFinding *a,
                             const TdFinding *b);

/* Returns: whether it says something that can be read: a number or words. */
gboolean td_finding_has_figure (const TdFinding *finding);

G_END_DECLS
