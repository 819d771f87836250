/* td-list-csv.h: the list of cases as a table for other programs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-case-list.h"

G_BEGIN_DECLS

/* A line a case, under names that never change. Returns: (transfer full) */
char *td_list_csv_write (TdCaseList *cases,
                         TdLanguage *language);

G_END_DECLS
