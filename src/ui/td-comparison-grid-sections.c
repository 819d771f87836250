/* td-comparison-grid-sections.c: the sections of the comparison grid, filled and folded
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-grid-private.h"

#include "ui/td-accessible.h"
#include "ui/td-fold.h"
#include "ui/td-grid-column.h"
#include "ui/td-grid-pager.h"

guint
td_comparison_grid_count_columns (TdComparisonGrid *self)
{
  guint n = self->comparison != NULL ? td_comparison_get_n_cases (self->comparison) : 0;

  return MIN (n - MIN (n, self->first), TD_GRID_PAGE_SIZE);
}

/* A cell that gets the focus while scrolled away is scrolled into sight. */
static void
on_cell_focused (TdComparisonGrid *self,
                 GtkWidget        *cell)
{
  double width = gtk_adjustment_get_upper (self->scroll) / MAX (td_comparison_grid_count_columns (self), 1);
  guint column = td_grid_column_get (cell) - self->first;

  if (gtk_adjustment_get_upper (self->scroll) > gtk_adjustment_get_page_size (self->scroll))
    gtk_adjustment_clamp_page (self->scroll, column * width, (column + 1) * width);
}

static void
on_activated (GtkWidget        *button,
              TdComparisonGrid *self)
{
  g_signal_emit_by_name (self, "case-activated", td_grid_column_get (button));
}

static void
on_removed (GtkWidget        *button,
            TdComparisonGrid *self)
{
  g_signal_emit_by_name (self, "case-removed", td_grid_column_get (button));
}

TdGridFill
td_comparison_grid_get_fill (TdComparisonGrid *self)
{
  return (TdGridFill) {
    .cells = { self->comparison, self->citations, self->language, G_CALLBACK (on_activated), self },
    .grid = GTK_WIDGET (self),
    .first = self->first,
    .n_columns = td_comparison_grid_count_columns (self),
    .focused = G_CALLBACK (on_cell_focused),
    .removed = G_CALLBACK (on_removed),
  };
}

/* What follows a section: its widgets come before that. */
static GtkWidget *
find_next (TdComparisonGrid *self,
           TdGridSection    *section)
{
  guint place = 0;

  if (!g_ptr_array_find (self->sections, section, &place) || place + 1 == self->sections->len)
    return self->scrollbar;
  section = self->sections->pdata[place + 1];
  return section->ground != NULL ? section->ground : section->heading;
}

static void
fill_section (TdComparisonGrid *self,
              TdGridSection    *section)
{
  TdGridFill fill = td_comparison_grid_get_fill (self);
  GtkWidget *next = find_next (self, section);

  if (section->group != NULL)
    td_grid_fill_group (&fill, section, section->group, next);
  else if (g_str_equal (section->id, TD_GRID_SECTION_CLOSURE))
    td_grid_fill_means (&fill, section, next);
  else
    td_grid_fill_silent (&fill, section, self->plan, next);
}

static void
on_fold_clicked (TdFold           *fold,
                 TdComparisonGrid *self)
{
  TdGridSection *section = g_object_get_data (G_OBJECT (fold), "section");

  if (!g_hash_table_remove (self->turned, section->id))
    g_hash_table_add (self->turned, g_strdup (section->id));
  if (td_fold_is_open (fold))
    fill_section (self, section);
  else
    td_grid_section_clear_items (section);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* A heading to jump to, in which there is a button to fold. */
static GtkWidget *
create_heading (TdComparisonGrid *self,
                TdGridSection    *section,
                const char       *title,
                gboolean          is_open)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget *fold = td_fold_new (title, "heading", is_open);

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  td_accessible_set_name (heading, title);
  g_object_set_data (G_OBJECT (fold), "section", section);
  g_signal_connect (fold, "clicked", G_CALLBACK (on_fold_clicked), self);
  gtk_widget_set_hexpand (fold, TRUE);
  gtk_box_append (GTK_BOX (heading), fold);
  gtk_widget_add_css_class (heading, "td-grid-heading");
  return heading;
}

void
td_comparison_grid_add_section (TdComparisonGrid *self,
                                const char       *id,
                                const char       *title,
                                TdGridPlanGroup  *group,
                                gboolean          opens_first)
{
  TdGridSection *section = td_grid_section_new ();
  gboolean is_open = opens_first != g_hash_table_contains (self->turned, id);

  section->id = id;
  section->group = group;
  if (group != NULL && group->is_block)
    {
      section->ground = td_grid_ground_new ("td-grid-block");
      gtk_widget_insert_before (section->ground, GTK_WIDGET (self), self->scrollbar);
    }
  section->heading = create_heading (self, section, title, is_open);
  gtk_widget_insert_before (section->heading, GTK_WIDGET (self), self->scrollbar);
  g_ptr_array_add (self->sections, section);
  if (is_open)
    fill_section (self, section);
}
