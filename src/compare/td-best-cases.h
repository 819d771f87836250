/* td-best-cases.h: the few cases that a search means most likely
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-case-list.h"

G_BEGIN_DECLS

/* Of what @cases shows for its query the best @most: first those whose name or
 * one of whose aliases begins with the query, then those whose names
 * hold every word, then the rest; within each in the order of the list.
 *
 * Returns: (transfer full) (element-type TdCaseRef): nothing for an empty query */
GPtrArray *td_best_cases (TdCaseList *cases,
                          guint       most);

G_END_DECLS
