/* td-figure-parse.h: what the words of a figure say, one after the other (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-figure-state.h"

G_BEGIN_DECLS

/* Goes over @text word by word.
 * Returns: FALSE with fault and fault_token set. */
gboolean td_figure_parse_init  (TdFigureParse       *self,
                                const char          *text,
                                const TdFigureHints *hints);
void     td_figure_parse_clear (TdFigureParse *self);

G_END_DECLS
