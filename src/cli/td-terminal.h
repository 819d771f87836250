/* td-terminal.h: text laid out for a terminal: wrapped lines, aligned columns
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Returns: how many columns text is wrapped to: those of the terminal, within
 *   reason; 80 where standard output is none. */
guint td_terminal_get_width (void);

/* Returns: the columns that @text takes. */
guint td_terminal_measure (const char *text);

/* Appends @text wrapped between words, every line indented.
 * @first: what stands before the first line, in the place of the indent, or NULL */
void td_terminal_wrap (GString    *out,
                       const char *text,
                       guint       indent,
                       const char *first);

/* Cells of text whose columns are made equally wide. */
typedef struct _TdTable TdTable;

TdTable *td_table_new  (void);
void     td_table_free (TdTable *table);

/* @...: the cells of a row, ended by NULL */
void td_table_add (TdTable    *table,
                   const char *first,
                   ...) G_GNUC_NULL_TERMINATED;

/* Returns: (transfer full): the rows, each on a line, after @indent spaces. */
char *td_table_format (TdTable *table,
                       guint    indent);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdTable, td_table_free)

G_END_DECLS
