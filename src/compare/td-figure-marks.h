/* td-figure-marks.h: what must be known of figures that a ratio or a sum is made of (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* "about 1.7 × Beta (one figure is disputed)", or shortly "about 1.7 × (disputed)";
 * @text itself where nothing need be said.
 * @text: (transfer full)
 * @columns: (array length=n): cells of @row that it was computed from
 * Returns: (transfer full) */
char *td_figure_marks_add (char                  *text,
                           const TdComparisonRow *row,
                           const guint           *columns,
                           guint                  n,
                           gboolean               is_short,
                           TdLanguage            *language);

/* The marks as ids for JSON: "disputed", "conditional".
 * Returns: (transfer container): NULL-terminated */
const char **td_figure_marks_list (const TdComparisonRow *row,
                                   const guint           *columns,
                                   guint                  n);

G_END_DECLS
