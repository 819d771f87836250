/* td-comparison-grid-focus.c: which case of the comparison grid has the focus
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-grid-private.h"

#include "ui/td-grid-column.h"
#include "ui/td-grid-pager.h"

/* Returns: (transfer none) (nullable): the row of the heads. */
static TdGridItem *
get_heads (TdComparisonGrid *self)
{
  TdGridSection *section = self->sections->len > 0 ? self->sections->pdata[0] : NULL;

  for (guint i = 0; section != NULL && i < section->items->len; i++)
    if (g_array_index (section->items, TdGridItem, i).strip != NULL)
      return &g_array_index (section->items, TdGridItem, i);

  return NULL;
}

TdCase *
td_comparison_grid_dup_focused_case (TdComparisonGrid *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  TdGridItem *heads = focus != NULL ? get_heads (self) : NULL;

  for (guint i = 0; heads != NULL && i < heads->n_cells; i++)
    if (gtk_widget_is_ancestor (focus, heads->cells[i]))
      return g_object_ref (td_comparison_get_case (self->comparison, td_grid_column_get (heads->cells[i])));

  return NULL;
}

gboolean
td_comparison_grid_turn_to (TdComparisonGrid *self,
                            TdCase           *focused)
{
  for (guint i = 0; self->comparison != NULL && i < td_comparison_get_n_cases (self->comparison); i++)
    if (td_comparison_get_case (self->comparison, i) == focused)
      {
        self->first = i / TD_GRID_PAGE_SIZE * TD_GRID_PAGE_SIZE;
        return TRUE;
      }

  return FALSE;
}

void
td_comparison_grid_focus_case (TdComparisonGrid *self,
                               TdCase           *focused)
{
  TdGridItem *heads = get_heads (self);

  for (guint i = 0; i < heads->n_cells; i++)
    if (td_comparison_get_case (self->comparison, self->first + i) == focused)
      gtk_widget_child_focus (heads->cells[i], GTK_DIR_TAB_FORWARD);
}
