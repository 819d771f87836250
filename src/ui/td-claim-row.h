/* td-claim-row.h: one value of a figure: who states it, how it relates to the one that stands
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-finding.h"
#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* @view: (transfer none): outlives the row
 * @groups: (element-type TdClaimGroup): of td_claim_groups_new(); the row is of the one at @position
 * @reach: of the scale that the bars of the figure share; 0: none are shown
 * Returns: (transfer none) (floating): a row for a GtkListBox, closed */
GtkWidget *td_claim_row_new (TdCaseView *view,
                             TdFinding  *finding,
                             GPtrArray  *groups,
                             guint       position,
                             double      reach);

/* Opens the row to the statements, wordings and sources of its value, or closes
 * it. Does nothing to a row that is none of a value. */
void td_claim_row_toggle (GtkListBoxRow *widget);

G_END_DECLS
