/* td-figure-phrases.h: what each phrase of a figure says (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-figure-state.h"

G_BEGIN_DECLS

/* The longest phrase at @i.
 * Returns: how many tokens from @i on were taken: 0 with a fault, or where
 *   something else must be tried. */
guint td_figure_take_phrase (TdFigureParse *self,
                             guint          i);

G_END_DECLS
