/* td-comparison-grid.c: the cases of a comparison side by side, or under each other where it is narrow
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-grid-private.h"

#include <glib/gi18n.h>

#include "ui/td-accessible.h"
#include "ui/td-grid-column.h"
#include "ui/td-grid-pager.h"

G_DEFINE_FINAL_TYPE (TdComparisonGrid, td_comparison_grid, GTK_TYPE_WIDGET)

static int
arrange (TdComparisonGrid *self,
         int               width,
         gboolean          allocate)
{
  TdGridParts parts = { GTK_WIDGET (self), self->sections, td_comparison_grid_count_columns (self), self->scroll, self->scrollbar };

  return td_grid_arrange (&parts, width, allocate);
}

static GtkSizeRequestMode
td_comparison_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
td_comparison_grid_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = TD_GRID_MINIMUM_WIDTH;
      *natural = TD_GRID_NATURAL_WIDTH;
      return;
    }
  *minimum = *natural = arrange (TD_COMPARISON_GRID (widget),
                                 for_size > 0 ? MAX (for_size, TD_GRID_MINIMUM_WIDTH) : TD_GRID_NATURAL_WIDTH, FALSE);
}

static void
td_comparison_grid_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  if (td_grid_is_stacked (width))
    gtk_widget_add_css_class (widget, "narrow");
  else
    gtk_widget_remove_css_class (widget, "narrow");
  arrange (TD_COMPARISON_GRID (widget), width, TRUE);
}

/* Of more cases than a page holds there are thousands of cells: a group at a time. */
static gboolean
opens_all (TdComparisonGrid *self)
{
  return td_comparison_get_n_cases (self->comparison) <= TD_GRID_PAGE_SIZE;
}

static void
add_groups (TdComparisonGrid *self)
{
  gboolean any_silent = FALSE;
  gboolean opens = TRUE;

  for (guint i = 0; i < self->plan->len; i++)
    {
      TdGridPlanGroup *group = self->plan->pdata[i];

      if (group->rows->len == 0)
        {
          any_silent = TRUE;
          continue;
        }
      td_comparison_grid_add_section (self, group->id, td_grid_plan_group_get_name (group, self->language), group, opens);
      opens = opens_all (self);
    }
  td_comparison_grid_add_section (self, TD_GRID_SECTION_CLOSURE, _("Closure"), NULL, opens_all (self));
  if (any_silent)
    td_comparison_grid_add_section (self, TD_GRID_SECTION_SILENT, _("Reported by none of these cases"), NULL, FALSE);
}

static void build (TdComparisonGrid *self);

static void
on_page_turned (GtkWidget        *button,
                TdComparisonGrid *self)
{
  self->first = td_grid_column_get (button);
  gtk_adjustment_set_value (self->scroll, 0);
  build (self);
}

static void
add_heads (TdComparisonGrid *self)
{
  TdGridFill fill = td_comparison_grid_get_fill (self);
  TdGridSection *section = td_grid_section_new ();
  guint n = td_comparison_get_n_cases (self->comparison);

  g_ptr_array_add (self->sections, section);
  if (n > TD_GRID_PAGE_SIZE)
    td_grid_section_add_line (section, GTK_WIDGET (self), self->scrollbar,
                              td_grid_pager_new (n, self->first, self->language, G_CALLBACK (on_page_turned), self));
  td_grid_fill_heads (&fill, section, self->scrollbar);
}

static void
build (TdComparisonGrid *self)
{
  g_ptr_array_set_size (self->sections, 0);
  self->is_stale = FALSE;
  if (self->comparison != NULL)
    {
      guint n = td_comparison_get_n_cases (self->comparison);

      /* Cases may have gone. */
      self->first = MIN (self->first, (n - 1) / TD_GRID_PAGE_SIZE * TD_GRID_PAGE_SIZE);
      if (self->plan == NULL)
        self->plan = td_grid_plan_new (self->comparison);
      add_heads (self);
      add_groups (self);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
td_comparison_grid_map (GtkWidget *widget)
{
  TdComparisonGrid *self = TD_COMPARISON_GRID (widget);

  if (self->is_stale)
    build (self);
  GTK_WIDGET_CLASS (td_comparison_grid_parent_class)->map (widget);
}

static gboolean
on_scroll (TdComparisonGrid *self,
           double            dx,
           double            dy)
{
  double upper = gtk_adjustment_get_upper (self->scroll) - gtk_adjustment_get_page_size (self->scroll);

  if (dx == 0 || upper <= 0)
    return GDK_EVENT_PROPAGATE;
  gtk_adjustment_set_value (self->scroll, gtk_adjustment_get_value (self->scroll)
                                            + dx * gtk_adjustment_get_step_increment (self->scroll));
  return GDK_EVENT_STOP;
}

static void
clear_comparison (TdComparisonGrid *self)
{
  g_clear_pointer (&self->plan, g_ptr_array_unref);
  g_clear_pointer (&self->citations, td_citation_list_free);
  g_clear_pointer (&self->comparison, td_comparison_unref);
  g_clear_pointer (&self->language, td_language_unref);
}

static void
td_comparison_grid_dispose (GObject *object)
{
  TdComparisonGrid *self = TD_COMPARISON_GRID (object);

  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_pointer (&self->scrollbar, gtk_widget_unparent);
  g_clear_object (&self->scroll);
  g_clear_pointer (&self->turned, g_hash_table_unref);
  clear_comparison (self);

  G_OBJECT_CLASS (td_comparison_grid_parent_class)->dispose (object);
}

static void
td_comparison_grid_class_init (TdComparisonGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = td_comparison_grid_dispose;

  widget_class->get_request_mode = td_comparison_grid_get_request_mode;
  widget_class->measure = td_comparison_grid_measure;
  widget_class->size_allocate = td_comparison_grid_size_allocate;
  widget_class->map = td_comparison_grid_map;

  g_signal_new ("case-activated", TD_TYPE_COMPARISON_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  g_signal_new ("case-removed", TD_TYPE_COMPARISON_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_widget_class_set_css_name (widget_class, "comparisongrid");
}

static void
td_comparison_grid_init (TdComparisonGrid *self)
{
  GtkEventController *wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_HORIZONTAL);

  self->turned = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->sections = g_ptr_array_new_with_free_func ((GDestroyNotify) td_grid_section_free);
  self->scroll = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  self->scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_HORIZONTAL, self->scroll);
  gtk_widget_set_parent (self->scrollbar, GTK_WIDGET (self));
  g_signal_connect_swapped (self->scroll, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (on_scroll), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  td_accessible_set_name (GTK_WIDGET (self), _("Side by side"));
}

void
td_comparison_grid_set_comparison (TdComparisonGrid *self,
                                   TdComparison     *comparison,
                                   TdCitationList   *citations,
                                   TdLanguage       *language)
{
  g_autoptr (TdCase) focused = NULL;
  gboolean is_there;

  g_return_if_fail (TD_IS_COMPARISON_GRID (self));
  g_return_if_fail (comparison == NULL || citations != NULL);

  focused = td_comparison_grid_dup_focused_case (self);
  g_ptr_array_set_size (self->sections, 0);
  clear_comparison (self);
  self->comparison = comparison != NULL ? td_comparison_ref (comparison) : NULL;
  self->citations = citations;
  self->language = td_language_ref (language);
  is_there = focused != NULL && td_comparison_grid_turn_to (self, focused);
  self->is_stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    build (self);
  if (is_there && !self->is_stale)
    td_comparison_grid_focus_case (self, focused);
}
