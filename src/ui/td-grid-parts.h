/* td-grid-parts.h: the widgets that a comparison grid places
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Either a line over the whole width, or a row of cells. All widgets are
 * children of the grid, cells and names of the strip. */
typedef struct
{
  GtkWidget  *line;        /* NULL in a row */
  gboolean    is_indented; /* it begins where the cells do */
  gboolean    is_of_row;   /* it belongs to the row above, and to its card */

  GtkWidget  *strip;       /* NULL in a line */
  GtkWidget  *head;        /* nullable */
  GtkWidget  *card;        /* nullable: the ground under row and lines where it is narrow */
  guint       n_cells;
  GtkWidget **cells;       /* owned array */
  GtkWidget **names;       /* owned array: of each case, shown where it is narrow; NULL each where there is none */
} TdGridItem;

/* What folds together. */
typedef struct
{
  const char *id;      /* nullable: borrowed */
  gpointer    group;   /* nullable: borrowed: whose rows these are */
  GtkWidget  *ground;  /* nullable: the frame around a block */
  GtkWidget  *heading; /* nullable */
  GArray     *items;   /* of TdGridItem; empty where folded */
} TdGridSection;

TdGridSection *td_grid_section_new  (void);
void           td_grid_section_free (TdGridSection *section);

/* Takes all widgets of the section's items off their parent. */
void td_grid_section_clear_items (TdGridSection *section);

/* Places a line or a row at the end of @section; the widgets become children of
 * @grid, before @next (nullable: the last).
 * Returns: the item, until the next one is added. */
TdGridItem *td_grid_section_add_line (TdGridSection *section,
                                      GtkWidget     *grid,
                                      GtkWidget     *next,
                                      GtkWidget     *line);

/* @head: (nullable); @name: what a screen reader calls the row */
TdGridItem *td_grid_section_add_row (TdGridSection *section,
                                     GtkWidget     *grid,
                                     GtkWidget     *next,
                                     GtkWidget     *head,
                                     const char    *name,
                                     guint          n_cells);

/* Fills the next free cell of a row. @name: (nullable) */
void td_grid_item_set_cell (TdGridItem *item,
                            guint       position,
                            GtkWidget  *name,
                            GtkWidget  *cell);

/* A plain ground to be drawn behind what is placed over it. */
GtkWidget *td_grid_ground_new (const char *css_class);

/* Where everything goes. */
typedef struct
{
  GtkWidget     *grid;
  GPtrArray     *sections; /* of TdGridSection */
  guint          n_columns;
  GtkAdjustment *scroll;   /* of the columns */
  GtkWidget     *scrollbar;
} TdGridParts;

#define TD_GRID_MINIMUM_WIDTH 260
#define TD_GRID_NATURAL_WIDTH 720

/* Returns: whether so narrow a grid has its cases under each other. */
gboolean td_grid_is_stacked (int width);

/* The one place where positions are computed: measuring walks through it with
 * @allocate FALSE.
 * Returns: the height. */
int td_grid_arrange (const TdGridParts *parts,
                     int                width,
                     gboolean           allocate);

G_END_DECLS
