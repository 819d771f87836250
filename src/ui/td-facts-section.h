/* td-facts-section.h: the case page's sections of facts, notes and sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/td-case-view.h"

G_BEGIN_DECLS

/* Appends events, places, parties, means and outcomes, each with who says so. */
void td_facts_section_append (GtkBox     *box,
                              TdCaseView *view);

/* Appends the notes of the dataset's author; nothing where there are none. */
void td_notes_section_append (GtkBox     *box,
                              TdCaseView *view);

/* Appends the numbered sources with their links. */
void td_sources_section_append (GtkBox     *box,
                                TdCaseView *view);

G_END_DECLS
