/* td-weigh.h: which of several claims of one key stands (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-finding.h"

G_BEGIN_DECLS

/* Returns: whether the claim still holds: neither corrected, withdrawn,
 *   superseded nor denied. */
gboolean td_weigh_is_current (const TdClaim *claim);

/* Applies the rules (3) in their order.
 * @claims: all of one key, in the order of the file
 * @chosen: number of the claim the user chose, 0 for none
 * @reason: (out): what decided
 * @is_unresolved: (out): the claims left contradict each other and no rule decides
 * Returns: (transfer none) (nullable): the claim that stands. */
const TdClaim *td_weigh (TdDataset            *dataset,
                         const TdClaim * const *claims,
                         guint                 n_claims,
                         guint                 chosen,
                         TdReason             *reason,
                         gboolean             *is_unresolved);

G_END_DECLS
