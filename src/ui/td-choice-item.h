/* td-choice-item.h: what a drop-down offers: an id, its name, and how often it occurs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* TdChoiceItem:
 *
 * Property "name" (string, read-only). */
#define TD_TYPE_CHOICE_ITEM (td_choice_item_get_type ())
G_DECLARE_FINAL_TYPE (TdChoiceItem, td_choice_item, TD, CHOICE_ITEM, GObject)

/* Lets @drop_down show choices: whole in the list, with their notes and
 * headings, and as much of the name as there is room for in the button. */
void td_choice_item_set_up (GtkDropDown *drop_down);

/* @id: (nullable)
 * @note: (nullable): in the list alone, after the name: "18"
 * @heading: (nullable): in the list alone, above the first of a group */
void td_choice_item_append (GListStore *store,
                            const char *id,
                            const char *name,
                            const char *note,
                            const char *heading);

/* Returns: (transfer none) (nullable) */
const char *td_choice_item_get_id (TdChoiceItem *self);

/* Returns: the position of the choice of @id; 0 where there is none. */
guint td_choice_item_find (GListModel *model,
                           const char *id);

G_END_DECLS
