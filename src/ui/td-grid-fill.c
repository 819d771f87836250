/* td-grid-fill.c: makes the widgets of a section of a comparison grid
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-grid-fill.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "charts/td-cell-bar.h"
#include "compare/td-case-facts.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"
#include "ui/td-fold.h"
#include "ui/td-grid-column.h"
#include "ui/td-notice-list.h"
#include "ui/td-section.h"

/* How many metrics that nobody reports are named while they are folded. */
#define N_NAMED 3

#define KEY_SHORT "td-short"
#define KEY_LONG  "td-long"

static TdGridItem *
add_row (const TdGridFill *fill,
         TdGridSection    *section,
         GtkWidget        *next,
         GtkWidget        *head,
         const char       *name)
{
  TdGridItem *item = td_grid_section_add_row (section, fill->grid, next, head, name, fill->n_columns);

  g_signal_connect_swapped (item->strip, "cell-focused", fill->focused, fill->grid);
  return item;
}

/* Where it is narrow each cell stands under the name of its case. */
static void
set_named_cell (const TdGridFill *fill,
                TdGridItem       *item,
                guint             position,
                GtkWidget        *cell)
{
  TdCase *owner = td_comparison_get_case (fill->cells.comparison, fill->first + position);

  td_grid_item_set_cell (item, position, td_label_new (td_case_get_name (owner, fill->cells.language), "td-grid-name"),
                         cell);
}

/* @line: (nullable): nothing is added for none */
static TdGridItem *
add_line (const TdGridFill *fill,
          TdGridSection    *section,
          GtkWidget        *next,
          GtkWidget        *line,
          const char       *css_class)
{
  if (line == NULL)
    return NULL;
  gtk_widget_add_css_class (line, css_class);
  return td_grid_section_add_line (section, fill->grid, next, line);
}

/* Under the cells of the row above. */
static void
add_line_of_row (const TdGridFill *fill,
                 TdGridSection    *section,
                 GtkWidget        *next,
                 GtkWidget        *line,
                 const char       *css_class)
{
  TdGridItem *item = add_line (fill, section, next, line, css_class);

  if (item == NULL)
    return;
  item->is_indented = TRUE;
  item->is_of_row = TRUE;
}

/* Where the case that the others are set against is no measure. */
static GtkWidget *
create_reference (const TdGridFill *fill)
{
  g_autofree char *text = td_comparison_format_reference (fill->cells.comparison, fill->cells.language);
  GtkWidget *label = NULL;

  if (text == NULL)
    return NULL;
  label = td_label_new (text, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static GtkWidget *
create_notices (const TdGridFill *fill,
                GPtrArray        *notices)
{
  return td_notice_list_new (fill->cells.comparison, NULL, (const TdNotice * const *) notices->pdata, notices->len,
                             fill->cells.language);
}

void
td_grid_fill_heads (const TdGridFill *fill,
                    TdGridSection    *section,
                    GtkWidget        *next)
{
  g_autoptr (GPtrArray) notices = td_grid_plan_list_notices_of_cases (fill->cells.comparison);
  TdGridItem *item = add_row (fill, section, next, NULL, _("Cases"));

  gtk_widget_add_css_class (item->strip, "td-grid-heads");
  for (guint i = 0; i < fill->n_columns; i++)
    td_grid_item_set_cell (item, i, NULL,
                           td_grid_column_new (fill->cells.comparison, fill->first + i, fill->cells.language,
                                               fill->cells.activated, fill->removed, fill->grid));
  add_line (fill, section, next, create_notices (fill, notices), "td-grid-notices");
  add_line (fill, section, next, create_reference (fill), "td-grid-notices");
}

static GtkWidget *
create_sum (const TdGridFill      *fill,
            const TdComparisonRow *row)
{
  g_autofree char *sum = td_comparison_format_sum (fill->cells.comparison, row, fill->cells.language);
  GtkWidget *label = NULL;

  if (sum == NULL)
    return NULL;
  label = td_label_new (sum, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static void
add_planned_row (const TdGridFill    *fill,
                 TdGridSection       *section,
                 const TdGridPlanRow *planned,
                 GtkWidget           *next)
{
  TdComparison *comparison = fill->cells.comparison;
  g_autofree char *name = td_comparison_format_row (comparison, planned->row, fill->cells.language);
  double reach = td_cell_bar_get_reach (comparison, planned->row);
  TdGridItem *item = NULL;

  add_line (fill, section, next, create_notices (fill, planned->between), "td-grid-between");
  item = add_row (fill, section, next, td_comparison_head_new (name, planned->is_further), name);
  if (planned->is_further)
    gtk_widget_add_css_class (item->strip, "td-grid-further");
  for (guint i = 0; i < fill->n_columns; i++)
    set_named_cell (fill, item, i, td_comparison_cell_new (&fill->cells, planned->row, reach, fill->first + i));
  add_line_of_row (fill, section, next, create_sum (fill, planned->row), "td-grid-sum");
  add_line_of_row (fill, section, next, create_notices (fill, planned->notices), "td-grid-notices");
}

/* "Servers, IP addresses and Hosts"; @n_named: of those, the first
 * Returns: (transfer full) */
static char *
format_metrics (const TdGridFill *fill,
                GPtrArray        *metrics,
                guint             n_named)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < MIN (metrics->len, n_named); i++)
    g_ptr_array_add (names, (gpointer) td_metric_get_name (metrics->pdata[i], fill->cells.language));
  g_ptr_array_add (names, NULL);
  return td_number_format_list (fill->cells.language, (const char * const *) names->pdata);
}

static char *
format_unreported (const TdGridFill *fill,
                   GPtrArray        *metrics,
                   guint             n_named)
{
  g_autofree char *names = format_metrics (fill, metrics, n_named);

  /* Translators: {figures} are the first of several, those after them are folded. */
  return td_fill (metrics->len > n_named ? _("Reported by none: {figures}…") : _("Reported by none: {figures}"),
                  "figures", names, NULL);
}

static void
on_unreported_clicked (TdFold *fold)
{
  td_fold_set_text (fold, g_object_get_data (G_OBJECT (fold), td_fold_is_open (fold) ? KEY_LONG : KEY_SHORT));
}

static GtkWidget *
create_unreported (const TdGridFill *fill,
                   GPtrArray        *metrics)
{
  GtkWidget *fold = NULL;
  char *text = NULL;

  if (metrics->len == 0)
    return NULL;
  text = format_unreported (fill, metrics, N_NAMED);
  fold = td_fold_new (text, "caption", FALSE);
  g_object_set_data_full (G_OBJECT (fold), KEY_SHORT, text, g_free);
  g_object_set_data_full (G_OBJECT (fold), KEY_LONG, format_unreported (fill, metrics, G_MAXUINT), g_free);
  g_signal_connect (fold, "clicked", G_CALLBACK (on_unreported_clicked), NULL);
  return fold;
}

void
td_grid_fill_group (const TdGridFill      *fill,
                    TdGridSection         *section,
                    const TdGridPlanGroup *group,
                    GtkWidget             *next)
{
  for (guint i = 0; i < group->rows->len; i++)
    add_planned_row (fill, section, group->rows->pdata[i], next);
  add_line (fill, section, next, create_unreported (fill, group->unreported), "td-grid-unreported");
}

void
td_grid_fill_means (const TdGridFill *fill,
                    TdGridSection    *section,
                    GtkWidget        *next)
{
  const char *name = td_fact_kind_get_name (TD_FACT_MEAN, fill->cells.language);
  TdGridItem *item = add_row (fill, section, next, td_comparison_head_new (name, FALSE), name);

  for (guint i = 0; i < fill->n_columns; i++)
    set_named_cell (fill, item, i, td_comparison_means_new (&fill->cells, fill->first + i));
}

void
td_grid_fill_silent (const TdGridFill *fill,
                     TdGridSection    *section,
                     GPtrArray        *plan,
                     GtkWidget        *next)
{
  for (guint i = 0; i < plan->len; i++)
    {
      const TdGridPlanGroup *group = plan->pdata[i];
      g_autofree char *names = NULL;
      g_autofree char *text = NULL;

      if (group->rows->len > 0)
        continue;
      names = format_metrics (fill, group->unreported, G_MAXUINT);
      /* Translators: a group of figures, and the figures in it: "Network: Resellers, Employees". */
      text = td_fill (_("{group}: {figures}"), "group", td_grid_plan_group_get_name (group, fill->cells.language),
                      "figures", names, NULL);
      add_line (fill, section, next, td_label_new (text, "caption"), "td-grid-silent");
    }
}
