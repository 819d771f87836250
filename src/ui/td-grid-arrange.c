/* td-grid-arrange.c: where the parts of a comparison grid are, side by side or under each other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-parts.h"

#define STACKED_BELOW    500
#define HEAD_MINIMUM     120
#define HEAD_MAXIMUM     200
#define COLUMN_MINIMUM   170
#define MARGIN           12 /* on both sides of all that is written, within blocks and cards */
#define CARD_MARGIN      6  /* of a card in a block */
#define CARD_PADDING     6  /* above and below what is on a card */
#define CARD_GAP         9
#define SECTION_GAP      12
#define BLOCK_PADDING    6

/* Where things are for one width; made by td_grid_arrange() and never kept. */
typedef struct
{
  const TdGridParts *parts;
  gboolean           allocate;
  gboolean           stacked;
  gboolean           mirrored;
  int                full_width;
  int                x, width; /* of what is written */
  int                head_width;
  int                column_width;
  int                offset;   /* by how much the columns are scrolled */
  int                y;
  GtkWidget         *card;     /* that is being filled */
  int                card_y;
  int                card_x;
} Arrangement;

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

static void
hide (Arrangement *at,
      GtkWidget   *child)
{
  if (at->allocate)
    gtk_widget_set_child_visible (child, FALSE);
}

/* A ground is asked only how small it may be, which GTK wants. */
static void
place_ground (Arrangement *at,
              GtkWidget   *ground,
              int          x,
              int          from)
{
  int width = at->full_width - 2 * x;

  if (!at->allocate)
    return;
  gtk_widget_measure (ground, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  place (at, ground, at->full_width, (GtkAllocation) { x, from, width, at->y - from });
}

/* Places @child over the width and goes on below it. */
static void
place_line (Arrangement *at,
            GtkWidget   *child,
            int          indent)
{
  int width = at->width - indent;
  int height = measure_height (child, width);

  place (at, child, at->full_width, (GtkAllocation) { at->x + indent, at->y, width, height });
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
place_strip (Arrangement      *at,
             const TdGridItem *row,
             int               height)
{
  int width = at->width - at->head_width;

  gtk_widget_measure (row->strip, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  place (at, row->strip, at->full_width, (GtkAllocation) { at->x + at->head_width, at->y, width, height });
}

static void
arrange_row_side_by_side (Arrangement      *at,
                          const TdGridItem *row)
{
  int visible = at->width - at->head_width;
  int height = row->head != NULL ? measure_height (row->head, at->head_width) : 0;

  for (guint i = 0; i < row->n_cells; i++)
    height = MAX (height, measure_height (row->cells[i], at->column_width));
  if (row->head != NULL)
    place (at, row->head, at->full_width, (GtkAllocation) { at->x, at->y, at->head_width, height });
  place_strip (at, row, height);
  for (guint i = 0; i < row->n_cells; i++)
    {
      int x = (int) i * at->column_width - at->offset;

      place (at, row->cells[i], visible, (GtkAllocation) { x, 0, at->column_width, height });
      if (row->names[i] != NULL)
        hide (at, row->names[i]);
    }
  at->y += height;
}

static void
arrange_row_stacked (Arrangement      *at,
                     const TdGridItem *row)
{
  int height = 0;

  if (row->head != NULL)
    place_line (at, row->head, 0);
  for (guint i = 0; i < row->n_cells; i++)
    {
      if (row->names[i] != NULL)
        stack_in_strip (at, row->names[i], &height);
      stack_in_strip (at, row->cells[i], &height);
    }
  place_strip (at, row, height);
  at->y += height;
}

static void
end_card (Arrangement *at)
{
  if (at->card == NULL)
    return;
  at->y += CARD_PADDING;
  place_ground (at, at->card, at->card_x, at->card_y);
  at->y += CARD_GAP;
  at->card = NULL;
}

static void
begin_card (Arrangement *at,
            GtkWidget   *card,
            gboolean     in_block)
{
  at->card = card;
  at->card_x = in_block ? CARD_MARGIN : 0;
  at->card_y = at->y;
  at->y += CARD_PADDING;
}

static void
arrange_item (Arrangement      *at,
              const TdGridItem *item,
              gboolean          in_block)
{
  if (!item->is_of_row)
    end_card (at);
  if (item->line != NULL)
    place_line (at, item->line, item->is_indented ? at->head_width : 0);
  else if (!at->stacked)
    arrange_row_side_by_side (at, item);
  else
    {
      if (item->card != NULL)
        begin_card (at, item->card, in_block);
      arrange_row_stacked (at, item);
    }
  if (!at->stacked && item->card != NULL)
    hide (at, item->card);
}

static void
arrange_section (Arrangement         *at,
                 const TdGridSection *section)
{
  gboolean is_block = section->ground != NULL;
  int from = at->y;

  if (is_block)
    at->y += BLOCK_PADDING;
  if (section->heading != NULL)
    place_line (at, section->heading, 0);
  for (guint i = 0; i < section->items->len; i++)
    arrange_item (at, &g_array_index (section->items, TdGridItem, i), is_block);
  end_card (at);
  if (is_block)
    {
      at->y += BLOCK_PADDING;
      place_ground (at, section->ground, 0, from);
    }
  at->y += SECTION_GAP;
}

/* Below the heads of the columns, where it is seen. */
static void
arrange_scrollbar (Arrangement *at,
                   gboolean     is_needed)
{
  if (is_needed)
    place_line (at, at->parts->scrollbar, at->head_width);
  else
    hide (at, at->parts->scrollbar);
}

static void
configure_scroll (Arrangement *at)
{
  GtkAdjustment *scroll = at->parts->scroll;
  double visible = at->width - at->head_width;
  double content = at->stacked ? visible : (double) at->parts->n_columns * at->column_width;

  gtk_adjustment_configure (scroll, MIN (gtk_adjustment_get_value (scroll), MAX (content - visible, 0)),
                            0, content, COLUMN_MINIMUM / 2.0, visible, visible);
}

gboolean
td_grid_is_stacked (int width)
{
  return width < STACKED_BELOW;
}

int
td_grid_arrange (const TdGridParts *parts,
                 int                width,
                 gboolean           allocate)
{
  Arrangement at = { .parts = parts, .allocate = allocate, .full_width = width, .stacked = td_grid_is_stacked (width),
                     .x = MARGIN, .width = width - 2 * MARGIN };
  int n = MAX ((int) parts->n_columns, 1);
  int hidden;

  at.mirrored = gtk_widget_get_direction (parts->grid) == GTK_TEXT_DIR_RTL;
  at.head_width = at.stacked ? 0 : CLAMP (at.width / (n + 1), HEAD_MINIMUM, HEAD_MAXIMUM);
  at.column_width = at.stacked ? at.width : MAX ((at.width - at.head_width) / n, COLUMN_MINIMUM);
  hidden = at.stacked ? 0 : MAX (at.column_width * n - (at.width - at.head_width), 0);
  at.offset = MIN ((int) gtk_adjustment_get_value (parts->scroll), hidden);
  /* Before the scroll bar has its place, which it takes with what it shows. */
  if (allocate)
    configure_scroll (&at);
  for (guint i = 0; i < parts->sections->len; i++)
    {
      arrange_section (&at, parts->sections->pdata[i]);
      if (i == 0)
        arrange_scrollbar (&at, hidden > 0);
    }
  return at.y;
}
