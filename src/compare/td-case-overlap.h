/* td-case-overlap.h: whether two cases are in part the same (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* Returns: whether figures of the two may be of the same things: one is part of
 *   the other, both are (or perhaps are) the same action, or two files hold one case. */
gboolean td_case_overlaps (TdDataset *dataset_a,
                           TdCase    *a,
                           TdDataset *dataset_b,
                           TdCase    *b);

G_END_DECLS
