/* td-case-row.h: a case in the list: its tick, name, kind, country, year
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-shortlist.h"

G_BEGIN_DECLS

/* TdCaseRow:
 *
 * Made by the hundred and bound at every scroll, so as light as it can be: four
 * children, no gesture and no template of its own. */
#define TD_TYPE_CASE_ROW (td_case_row_get_type ())
G_DECLARE_FINAL_TYPE (TdCaseRow, td_case_row, TD, CASE_ROW, GtkWidget)

/* @language, @shortlist: (transfer none): kept by a reference */
GtkWidget *td_case_row_new (TdLanguage  *language,
                            TdShortlist *shortlist);

/* Shows the case at @ref.
 * @ref: (nullable): NULL empties the row */
void td_case_row_set_ref (TdCaseRow *self,
                          TdCaseRef *ref);

/* Returns: (transfer none) (nullable) */
TdCaseRef *td_case_row_get_ref (TdCaseRow *self);

/* @x: in the row's own coordinates
 * Returns: whether a click there means the tick; its whole column does, so that
 *   a finger finds it. */
gboolean td_case_row_has_tick_at (TdCaseRow *self,
                                  double     x);

G_END_DECLS
