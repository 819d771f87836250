/* td-text-columns.h: text side by side in the columns of a terminal (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: the columns that @text takes in a terminal. */
guint td_text_columns_measure (const char *text);

/* Breaks @text at spaces into lines of at most @width columns; a longer word is cut.
 * Returns: (transfer full) (element-type utf8) */
GPtrArray *td_text_columns_wrap (const char *text,
                                 guint       width);

/* Appends @text wrapped, the first line after @first, the others after as many spaces. */
void td_text_columns_append (GString    *out,
                             const char *first,
                             const char *text,
                             guint       width);

/* Appends blocks of lines side by side, @widths[i] columns each, two spaces between.
 * @blocks: (array length=n) */
void td_text_columns_append_blocks (GString    *out,
                                    GPtrArray **blocks,
                                    const guint *widths,
                                    guint       n);

G_END_DECLS
