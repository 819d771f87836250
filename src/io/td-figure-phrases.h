/* td-figure-phrases.h: what each phrase of a figure says (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-figure-parse.h"

G_BEGIN_DECLS

/* All return how many tokens from @i on were taken: 0 with a fault, or where
 * something else must be tried. @n: how many they are. */

/* A number in digits. */
guint td_figure_take_digits  (TdFigureParse *self, guint i);

/* The longest phrase at @i. */
guint td_figure_take_phrase  (TdFigureParse *self, guint i);

guint td_figure_set_bound    (TdFigureParse *self, guint i, guint n, TdBound bound);
guint td_figure_set_currency (TdFigureParse *self, guint i, guint n, const char *code, gboolean is_dollar);

/* Has the second number follow. */
guint td_figure_join         (TdFigureParse *self, TdFigureJoin how, guint i, guint n);

/* Returns: whether a number, or words in its place, has been read. */
gboolean td_figure_has_value (const TdFigureParse *self);

G_END_DECLS
