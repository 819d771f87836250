/* td-comparison-words.h: what a comparison says in sentences: ratios, legal lines, sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "charts/td-citation.h"
#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* Appends to @box the ratios that are allowed, the legal line of each case, and
 * the sources under their numbers. */
void td_comparison_words_append (GtkBox         *box,
                                 TdComparison   *comparison,
                                 TdCitationList *citations,
                                 TdLanguage     *language);

G_END_DECLS
