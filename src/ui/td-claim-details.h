/* td-claim-details.h: all that is said of the claims of one value: statement, wording, sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "compare/td-claim-group.h"
#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* Appends a block for each claim of @group to @box; with more than one, each
 * may be chosen to stand. */
void td_claim_details_append (GtkBox             *box,
                              TdCaseView         *view,
                              const TdFinding    *finding,
                              const TdClaimGroup *group);

G_END_DECLS
