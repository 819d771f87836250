/* td-claim-strip.h: what is claimed of one figure: a row for each value, by what agrees
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* Appends the values claimed of @finding to @section, that which stands first:
 * each with who states it, its weight, and how it relates to the one that
 * stands. A row opens to statement, wording and sources of its claims.
 * @view: outlives @section */
void td_claim_strip_append (GtkWidget       *section,
                            TdCaseView      *view,
                            TdFinding       *finding);

G_END_DECLS
