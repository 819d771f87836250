/* td-section.h: the building blocks of a page of text: headings, labels, boxed lists
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A wrapped label that starts at the leading edge.
 * @text: (nullable): plain text
 * @css_class: (nullable): "dim-label", "heading", …
 * Returns: (transfer none) (floating) */
GtkWidget *td_label_new (const char *text,
                         const char *css_class);

/* The same, of which a screen reader says what it is. */
GtkWidget *td_label_new_with_role (const char       *text,
                                   const char       *css_class,
                                   GtkAccessibleRole role);

/* Appends a small line.
 * @text: (transfer full) (nullable): nothing is appended for none
 * @css_class: (nullable): beside that of its size */
void td_caption_append (GtkBox     *box,
                        char       *text,
                        const char *css_class);

/* A label that a screen reader can jump to.
 * @level: 1 for the title of a page, 2 for its sections, 3 for their parts
 * Returns: (transfer none) (floating) */
GtkWidget *td_heading_new (const char *text,
                           const char *css_class,
                           int         level);

/* Appends a heading and returns the box for what stands under it.
 * @title: (nullable): plain text; NULL for a box without a heading
 * Returns: (transfer none): a vertical GtkBox, owned by @parent. */
GtkWidget *td_section_append (GtkBox     *parent,
                              const char *title);

/* The same within a section, one level deeper. */
GtkWidget *td_subsection_append (GtkBox     *parent,
                                 const char *title);

/* Appends an empty boxed list, whose rows are not selected; arrow keys lead on from its ends.
 * @label: what a screen reader calls it
 * Returns: (transfer none): a GtkListBox, owned by @section. */
GtkWidget *td_section_append_list (GtkWidget  *section,
                                   const char *label);

/* Appends a row to be read, which holds a vertical box: a TdTextRow.
 * @label: what a screen reader says of the whole row
 * Returns: (transfer none): the GtkBox, owned by @list. */
GtkWidget *td_list_append_row (GtkWidget  *list,
                               const char *label);

/* What folds what is set as its child, folded at first.
 * Returns: (transfer none) (floating) */
GtkWidget *td_expander_new (const char *label);

/* Removes all children of @box. */
void td_box_clear (GtkBox *box);

G_END_DECLS
