/* td-claims-section.h: the case page's section of claims: by metric, by key, standing ones first
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* Appends to @box what is claimed of the case. */
void td_claims_section_append (GtkBox     *box,
                               TdCaseView *view);

G_END_DECLS
