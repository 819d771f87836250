/* td-comparison-grid.c: the cases of a comparison side by side, or under each other where it is narrow
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-grid.h"

#include <glib/gi18n.h>

#include "compare/td-case-facts.h"
#include "compare/td-comparison-text.h"
#include "ui/td-accessible.h"
#include "ui/td-comparison-cells.h"
#include "ui/td-grid-strip.h"
#include "ui/td-notice-list.h"
#include "ui/td-section.h"

#define STACKED_BELOW    500
#define MINIMUM_WIDTH    260
#define NATURAL_WIDTH    720
#define HEAD_MINIMUM     120
#define HEAD_MAXIMUM     200
#define COLUMN_MINIMUM   170
#define GAP              6
#define CARD_GAP         18

/* The first row holds the heads of the columns, and nothing but them. */
typedef struct
{
  GtkWidget  *head;    /* nullable */
  GtkWidget  *strip;   /* holds the cells and the names */
  GtkWidget **cells;
  GtkWidget **names;   /* of each case, shown where stacked; NULL each where there is none */
  GtkWidget  *notices; /* nullable */
} Row;

struct _TdComparisonGrid
{
  GtkWidget      parent_instance;

  guint          n_columns;
  GArray        *rows;   /* of Row */
  GtkAdjustment *scroll; /* owned: of the columns */
  GtkWidget     *scrollbar;
};

/* Where things are for one width; made by arrange() and never kept. */
typedef struct
{
  TdComparisonGrid *self;
  gboolean          allocate;
  gboolean          stacked;
  gboolean          mirrored;
  int               width;
  int               head_width;
  int               column_width;
  int               offset; /* by how much the columns are scrolled */
  int               y;
} Arrangement;

G_DEFINE_FINAL_TYPE (TdComparisonGrid, td_comparison_grid, GTK_TYPE_WIDGET)

enum
{
  CASE_ACTIVATED,
  CASE_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
row_clear (gpointer data)
{
  Row *row = data;

  g_free (row->names);
  g_free (row->cells);
}

static int
measure_height (GtkWidget *child,
                int        width)
{
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  return MAX (minimum, natural);
}

/* @around: the width of the widget that @child is in, counted from its leading edge */
static void
place (Arrangement  *at,
       GtkWidget    *child,
       int           around,
       GtkAllocation allocation)
{
  if (!at->allocate)
    return;
  if (at->mirrored)
    allocation.x = around - allocation.x - allocation.width;
  gtk_widget_set_child_visible (child, TRUE);
  gtk_widget_size_allocate (child, &allocation, -1);
}

/* Places @child over the whole width and goes on below it. */
static void
place_line (Arrangement *at,
            GtkWidget   *child)
{
  int height = measure_height (child, at->width);

  place (at, child, at->width, (GtkAllocation) { 0, at->y, at->width, height });
  at->y += height;
}

/* The same within a strip, which goes on growing. */
static void
stack_in_strip (Arrangement *at,
                GtkWidget   *child,
                int         *height)
{
  int own = measure_height (child, at->width);

  place (at, child, at->width, (GtkAllocation) { 0, *height, at->width, own });
  *height += own;
}

/* Before its cells: where a strip goes, they are moved along. */
static void
place_strip (Arrangement *at,
             Row         *row,
             int          height)
{
  int width = at->width - at->head_width;

  gtk_widget_measure (row->strip, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  place (at, row->strip, at->width, (GtkAllocation) { at->head_width, at->y, width, height });
}

static void
arrange_row_side_by_side (Arrangement *at,
                          Row         *row)
{
  int visible = at->width - at->head_width;
  int height = row->head != NULL ? measure_height (row->head, at->head_width) : 0;

  for (guint i = 0; i < at->self->n_columns; i++)
    height = MAX (height, measure_height (row->cells[i], at->column_width));
  if (row->head != NULL)
    place (at, row->head, at->width, (GtkAllocation) { 0, at->y, at->head_width, height });
  place_strip (at, row, height);
  for (guint i = 0; i < at->self->n_columns; i++)
    {
      int x = (int) i * at->column_width - at->offset;

      place (at, row->cells[i], visible, (GtkAllocation) { x, 0, at->column_width, height });
      if (at->allocate && row->names[i] != NULL)
        gtk_widget_set_child_visible (row->names[i], FALSE);
    }
  at->y += height;
}

static void
arrange_row_stacked (Arrangement *at,
                     Row         *row)
{
  int height = 0;

  if (row->head != NULL)
    place_line (at, row->head);
  for (guint i = 0; i < at->self->n_columns; i++)
    {
      if (row->names[i] != NULL)
        stack_in_strip (at, row->names[i], &height);
      stack_in_strip (at, row->cells[i], &height);
    }
  place_strip (at, row, height);
  at->y += height;
}

static void
arrange_row (Arrangement *at,
             Row         *row)
{
  if (at->stacked)
    arrange_row_stacked (at, row);
  else
    arrange_row_side_by_side (at, row);
  if (row->notices != NULL)
    place_line (at, row->notices);
  at->y += at->stacked && row->head != NULL ? CARD_GAP : GAP;
}

static void
configure_scroll (Arrangement *at)
{
  TdComparisonGrid *self = at->self;
  double visible = at->width - at->head_width;
  double content = at->stacked ? visible : (double) self->n_columns * at->column_width;

  gtk_adjustment_configure (self->scroll, MIN (gtk_adjustment_get_value (self->scroll), MAX (content - visible, 0)),
                            0, content, COLUMN_MINIMUM / 2.0, visible, visible);
  if (content > visible)
    place_line (at, self->scrollbar);
  else
    gtk_widget_set_child_visible (self->scrollbar, FALSE);
}

/* The one place where positions are computed: measuring walks through it with
 * @allocate FALSE.
 * Returns: the height. */
static int
arrange (TdComparisonGrid *self,
         int               width,
         gboolean          allocate)
{
  Arrangement at = { .self = self, .allocate = allocate, .width = width, .stacked = width < STACKED_BELOW };
  int n = MAX ((int) self->n_columns, 1);
  gboolean overflows;

  at.mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  at.head_width = at.stacked ? 0 : CLAMP (width / (n + 1), HEAD_MINIMUM, HEAD_MAXIMUM);
  at.column_width = at.stacked ? width : MAX ((width - at.head_width) / n, COLUMN_MINIMUM);
  overflows = !at.stacked && at.column_width * n > width - at.head_width;
  at.offset = overflows ? (int) MIN (gtk_adjustment_get_value (self->scroll),
                                     at.column_width * n - (width - at.head_width)) : 0;
  for (guint i = 0; i < self->rows->len; i++)
    arrange_row (&at, &g_array_index (self->rows, Row, i));
  if (allocate)
    configure_scroll (&at);
  else if (overflows)
    at.y += measure_height (self->scrollbar, width);
  return at.y;
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
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  *minimum = *natural = arrange (TD_COMPARISON_GRID (widget),
                                 for_size > 0 ? MAX (for_size, MINIMUM_WIDTH) : NATURAL_WIDTH, FALSE);
}

static void
td_comparison_grid_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  arrange (TD_COMPARISON_GRID (widget), width, TRUE);
}

/* A cell that gets the focus while scrolled away is scrolled into sight. */
static void
on_cell_focused (TdComparisonGrid *self,
                 GtkWidget        *cell)
{
  double width = gtk_adjustment_get_upper (self->scroll) / MAX (self->n_columns, 1);
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "column"));

  if (gtk_adjustment_get_upper (self->scroll) > gtk_adjustment_get_page_size (self->scroll))
    gtk_adjustment_clamp_page (self->scroll, column * width, (column + 1) * width);
}

static void
clear (TdComparisonGrid *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (child != self->scrollbar)
        gtk_widget_unparent (child);
      child = next;
    }
  g_array_set_size (self->rows, 0);
  self->n_columns = 0;
}

static void
emit_for (TdComparisonGrid *self,
          GtkButton        *button,
          guint             signal)
{
  g_signal_emit (self, signals[signal], 0, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "column")));
}

static void
on_activated (GtkButton        *button,
              TdComparisonGrid *self)
{
  emit_for (self, button, CASE_ACTIVATED);
}

static void
on_removed (GtkButton        *button,
            TdComparisonGrid *self)
{
  emit_for (self, button, CASE_REMOVED);
}

/* @head: (nullable); @cells: (transfer full): one for each case; @notices: (nullable)
 * The head comes first, as it is read first. */
static Row *
add_row (TdComparisonGrid *self,
         GtkWidget        *head,
         const char       *name,
         GtkWidget       **cells,
         GtkWidget        *notices)
{
  Row row = { head, td_grid_strip_new (name), cells, g_new0 (GtkWidget *, self->n_columns), notices };

  if (head != NULL)
    gtk_widget_set_parent (head, GTK_WIDGET (self));
  gtk_widget_set_parent (row.strip, GTK_WIDGET (self));
  g_signal_connect_swapped (row.strip, "cell-focused", G_CALLBACK (on_cell_focused), self);
  if (notices != NULL)
    {
      gtk_widget_add_css_class (notices, "td-grid-notices");
      gtk_widget_set_parent (notices, GTK_WIDGET (self));
    }
  g_array_append_val (self->rows, row);
  return &g_array_index (self->rows, Row, self->rows->len - 1);
}

static void
add_columns (TdComparisonGrid *self,
             TdComparison     *comparison,
             TdLanguage       *language)
{
  GtkWidget **columns = g_new0 (GtkWidget *, self->n_columns);
  Row *row = add_row (self, NULL, _("Cases"), columns, NULL);

  for (guint i = 0; i < self->n_columns; i++)
    {
      columns[i] = td_comparison_column_new (comparison, i, language, G_CALLBACK (on_activated),
                                             G_CALLBACK (on_removed), self);
      g_object_set_data_full (G_OBJECT (columns[i]), "case", g_object_ref (td_comparison_get_case (comparison, i)),
                              g_object_unref);
      td_grid_strip_append (TD_GRID_STRIP (row->strip), columns[i]);
    }
}

/* The cells of @row, each under the name of its case. */
static void
fill_row (TdComparisonGrid *self,
          Row              *row,
          TdComparison     *comparison,
          TdLanguage       *language)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      const char *name = td_case_get_name (td_comparison_get_case (comparison, i), language);

      row->names[i] = td_label_new (name, "td-grid-name");
      g_object_set_data (G_OBJECT (row->cells[i]), "column", GUINT_TO_POINTER (i));
      g_signal_connect (row->cells[i], "clicked", G_CALLBACK (on_activated), self);
      td_grid_strip_append (TD_GRID_STRIP (row->strip), row->names[i]);
      td_grid_strip_append (TD_GRID_STRIP (row->strip), row->cells[i]);
    }
}

static void
add_figures (TdComparisonGrid *self,
             TdComparison     *comparison,
             TdCitationList   *citations,
             TdLanguage       *language)
{
  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);
      g_autofree char *name = td_comparison_format_row (comparison, row, language);
      GtkWidget **cells = g_new0 (GtkWidget *, self->n_columns);

      for (guint j = 0; j < self->n_columns; j++)
        cells[j] = td_comparison_cell_new (comparison, citations, row, j, language);
      fill_row (self,
                add_row (self, td_comparison_head_new (name), name, cells,
                         td_notice_list_new (comparison, row->notices, row->n_notices, language)),
                comparison, language);
    }
}

static void
add_means (TdComparisonGrid *self,
           TdComparison     *comparison,
           TdLanguage       *language)
{
  const char *name = td_fact_kind_get_name (TD_FACT_MEAN, language);
  GtkWidget **cells = g_new0 (GtkWidget *, self->n_columns);

  for (guint i = 0; i < self->n_columns; i++)
    cells[i] = td_comparison_means_new (comparison, i, language);
  fill_row (self, add_row (self, td_comparison_head_new (name), name, cells, NULL), comparison, language);
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
td_comparison_grid_dispose (GObject *object)
{
  TdComparisonGrid *self = TD_COMPARISON_GRID (object);

  if (self->rows != NULL)
    clear (self);
  g_clear_pointer (&self->scrollbar, gtk_widget_unparent);
  g_clear_object (&self->scroll);
  g_clear_pointer (&self->rows, g_array_unref);

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

  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_array_set_clear_func (self->rows, row_clear);
  self->scroll = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  self->scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_HORIZONTAL, self->scroll);
  gtk_widget_set_parent (self->scrollbar, GTK_WIDGET (self));
  g_signal_connect_swapped (self->scroll, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (on_scroll), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  td_accessible_set_name (GTK_WIDGET (self), _("Side by side"));
}

/* Returns: (transfer full) (nullable): the case whose name has the focus. */
static TdCase *
dup_focused_case (TdComparisonGrid *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  Row *heads = self->rows->len > 0 ? &g_array_index (self->rows, Row, 0) : NULL;

  for (guint i = 0; focus != NULL && heads != NULL && i < self->n_columns; i++)
    if (gtk_widget_is_ancestor (focus, heads->cells[i]))
      return g_object_ref (g_object_get_data (G_OBJECT (heads->cells[i]), "case"));

  return NULL;
}

/* So that a case that is moved by key can be moved on. */
static void
focus_case (TdComparisonGrid *self,
            TdCase           *focused)
{
  Row *heads = &g_array_index (self->rows, Row, 0);

  for (guint i = 0; i < self->n_columns; i++)
    if (g_object_get_data (G_OBJECT (heads->cells[i]), "case") == focused)
      gtk_widget_child_focus (heads->cells[i], GTK_DIR_TAB_FORWARD);
}

void
td_comparison_grid_set_comparison (TdComparisonGrid *self,
                                   TdComparison     *comparison,
                                   TdCitationList   *citations,
                                   TdLanguage       *language)
{
  g_autoptr (TdCase) focused = NULL;

  g_return_if_fail (TD_IS_COMPARISON_GRID (self));

  focused = dup_focused_case (self);
  clear (self);
  if (comparison != NULL)
    {
      self->n_columns = td_comparison_get_n_cases (comparison);
      add_columns (self, comparison, language);
      add_figures (self, comparison, citations, language);
      add_means (self, comparison, language);
      /* Below the rows, also where they are read. */
      gtk_widget_insert_before (self->scrollbar, GTK_WIDGET (self), NULL);
    }
  if (comparison != NULL && focused != NULL)
    focus_case (self, focused);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
