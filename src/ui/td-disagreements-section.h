/* td-disagreements-section.h: the case page's section of what the sources do not agree on
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* Appends what the rules find to disagree, each in a sentence with both sides,
 * by kind, folded; nothing where all agree. */
void td_disagreements_section_append (GtkBox     *box,
                                      TdCaseView *view);

G_END_DECLS
