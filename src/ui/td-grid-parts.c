/* td-grid-parts.c: the widgets that a comparison grid places
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-parts.h"

#include "ui/td-grid-strip.h"

static void
item_clear (gpointer data)
{
  TdGridItem *item = data;

  g_free (item->cells);
  g_free (item->names);
}

TdGridSection *
td_grid_section_new (void)
{
  TdGridSection *section = g_new0 (TdGridSection, 1);

  section->items = g_array_new (FALSE, TRUE, sizeof (TdGridItem));
  g_array_set_clear_func (section->items, item_clear);
  return section;
}

static void
remove_widget (GtkWidget *widget)
{
  if (widget != NULL)
    gtk_widget_unparent (widget);
}

void
td_grid_section_clear_items (TdGridSection *section)
{
  for (guint i = 0; i < section->items->len; i++)
    {
      TdGridItem *item = &g_array_index (section->items, TdGridItem, i);

      remove_widget (item->line);
      remove_widget (item->card);
      remove_widget (item->head);
      remove_widget (item->strip);
    }
  g_array_set_size (section->items, 0);
}

void
td_grid_section_free (TdGridSection *section)
{
  td_grid_section_clear_items (section);
  remove_widget (section->heading);
  remove_widget (section->ground);
  g_array_unref (section->items);
  g_free (section);
}

static TdGridItem *
append_item (TdGridSection *section,
             TdGridItem     item)
{
  g_array_append_val (section->items, item);
  return &g_array_index (section->items, TdGridItem, section->items->len - 1);
}

TdGridItem *
td_grid_section_add_line (TdGridSection *section,
                          GtkWidget     *grid,
                          GtkWidget     *next,
                          GtkWidget     *line)
{
  gtk_widget_insert_before (line, grid, next);
  return append_item (section, (TdGridItem) { .line = line });
}

/* The head comes before the cells, as it is read first; the ground before both. */
TdGridItem *
td_grid_section_add_row (TdGridSection *section,
                         GtkWidget     *grid,
                         GtkWidget     *next,
                         GtkWidget     *head,
                         const char    *name,
                         guint          n_cells)
{
  TdGridItem row = { .head = head, .strip = td_grid_strip_new (name), .n_cells = n_cells,
                     .cells = g_new0 (GtkWidget *, n_cells), .names = g_new0 (GtkWidget *, n_cells) };

  if (head != NULL)
    {
      row.card = td_grid_ground_new ("td-grid-card");
      gtk_widget_insert_before (row.card, grid, next);
      gtk_widget_insert_before (head, grid, next);
    }
  gtk_widget_insert_before (row.strip, grid, next);
  return append_item (section, row);
}

void
td_grid_item_set_cell (TdGridItem *item,
                       guint       position,
                       GtkWidget  *name,
                       GtkWidget  *cell)
{
  item->names[position] = name;
  item->cells[position] = cell;
  if (name != NULL)
    td_grid_strip_append (TD_GRID_STRIP (item->strip), name);
  td_grid_strip_append (TD_GRID_STRIP (item->strip), cell);
}

GtkWidget *
td_grid_ground_new (const char *css_class)
{
  GtkWidget *ground = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_can_target (ground, FALSE);
  gtk_widget_add_css_class (ground, css_class);
  return ground;
}
