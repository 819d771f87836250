/* td-comparison-grid.c: the cases of a comparison side by side, or under each other where it is narrow
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-grid.h"

#include <glib/gi18n.h>

#include "ui/td-accessible.h"
#include "ui/td-fold.h"
#include "ui/td-grid-column.h"
#include "ui/td-grid-fill.h"
#include "ui/td-grid-pager.h"

/* Sections that are no group of figures. */
#define CLOSURE "closure"
#define SILENT  "silent"

struct _TdComparisonGrid
{
  GtkWidget       parent_instance;

  TdComparison   *comparison; /* owned, nullable, as all to the blank line */
  TdCitationList *citations;
  TdLanguage     *language;
  GPtrArray      *plan;       /* of TdGridPlanGroup; made when it is first seen */

  gboolean        is_stale;   /* built when it is seen: cases are ticked one by one elsewhere */
  guint           first;      /* of the cases that are shown */
  GHashTable     *turned;     /* ids of the sections that the user opened or folded against custom */
  GPtrArray      *sections;   /* of TdGridSection; the first holds the heads */
  GtkAdjustment  *scroll;     /* owned: of the columns */
  GtkWidget      *scrollbar;
};

G_DEFINE_FINAL_TYPE (TdComparisonGrid, td_comparison_grid, GTK_TYPE_WIDGET)

enum
{
  CASE_ACTIVATED,
  CASE_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
count_columns (TdComparisonGrid *self)
{
  guint n = self->comparison != NULL ? td_comparison_get_n_cases (self->comparison) : 0;

  return MIN (n - MIN (n, self->first), TD_GRID_PAGE_SIZE);
}

static int
arrange (TdComparisonGrid *self,
         int               width,
         gboolean          allocate)
{
  TdGridParts parts = { GTK_WIDGET (self), self->sections, count_columns (self), self->scroll, self->scrollbar };

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

/* A cell that gets the focus while scrolled away is scrolled into sight. */
static void
on_cell_focused (TdComparisonGrid *self,
                 GtkWidget        *cell)
{
  double width = gtk_adjustment_get_upper (self->scroll) / MAX (count_columns (self), 1);
  guint column = td_grid_column_get (cell) - self->first;

  if (gtk_adjustment_get_upper (self->scroll) > gtk_adjustment_get_page_size (self->scroll))
    gtk_adjustment_clamp_page (self->scroll, column * width, (column + 1) * width);
}

static void
on_activated (GtkWidget        *button,
              TdComparisonGrid *self)
{
  g_signal_emit (self, signals[CASE_ACTIVATED], 0, td_grid_column_get (button));
}

static void
on_removed (GtkWidget        *button,
            TdComparisonGrid *self)
{
  g_signal_emit (self, signals[CASE_REMOVED], 0, td_grid_column_get (button));
}

static TdGridFill
get_fill (TdComparisonGrid *self)
{
  return (TdGridFill) {
    .cells = { self->comparison, self->citations, self->language, G_CALLBACK (on_activated), self },
    .grid = GTK_WIDGET (self),
    .first = self->first,
    .n_columns = count_columns (self),
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
  TdGridFill fill = get_fill (self);
  GtkWidget *next = find_next (self, section);

  if (section->group != NULL)
    td_grid_fill_group (&fill, section, section->group, next);
  else if (g_strcmp0 (section->id, CLOSURE) == 0)
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

/* @group: (nullable) */
static void
add_section (TdComparisonGrid *self,
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
      add_section (self, group->id, td_grid_plan_group_get_name (group, self->language), group, opens);
      opens = opens_all (self);
    }
  add_section (self, CLOSURE, _("Closure"), NULL, opens_all (self));
  if (any_silent)
    add_section (self, SILENT, _("Reported by none of these cases"), NULL, FALSE);
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
  TdGridFill fill = get_fill (self);
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

  signals[CASE_ACTIVATED] = g_signal_new ("case-activated", TD_TYPE_COMPARISON_GRID, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[CASE_REMOVED] = g_signal_new ("case-removed", TD_TYPE_COMPARISON_GRID, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

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

/* Returns: (transfer full) (nullable): the case whose head has the focus. */
static TdCase *
dup_focused_case (TdComparisonGrid *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  TdGridItem *heads = focus != NULL ? get_heads (self) : NULL;

  for (guint i = 0; heads != NULL && i < heads->n_cells; i++)
    if (gtk_widget_is_ancestor (focus, heads->cells[i]))
      return g_object_ref (td_comparison_get_case (self->comparison, td_grid_column_get (heads->cells[i])));

  return NULL;
}

/* Turns to the page of @focused. Returns: whether it is there still. */
static gboolean
turn_to (TdComparisonGrid *self,
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

/* So that a case that is moved by key can be moved on. */
static void
focus_case (TdComparisonGrid *self,
            TdCase           *focused)
{
  TdGridItem *heads = get_heads (self);

  for (guint i = 0; i < heads->n_cells; i++)
    if (td_comparison_get_case (self->comparison, self->first + i) == focused)
      gtk_widget_child_focus (heads->cells[i], GTK_DIR_TAB_FORWARD);
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

  focused = dup_focused_case (self);
  g_ptr_array_set_size (self->sections, 0);
  clear_comparison (self);
  self->comparison = comparison != NULL ? td_comparison_ref (comparison) : NULL;
  self->citations = citations;
  self->language = td_language_ref (language);
  is_there = focused != NULL && turn_to (self, focused);
  self->is_stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    build (self);
  if (is_there && !self->is_stale)
    focus_case (self, focused);
}
