/* td-comparison-cells.c: the widgets of a comparison grid: heads, cells, names
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-cells.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "compare/td-attribution.h"
#include "compare/td-case-facts.h"
#include "compare/td-comparison-text.h"
#include "ui/td-accessible.h"
#include "ui/td-section.h"

static void
connect_column (GtkWidget *button,
                guint      column,
                GCallback  callback,
                gpointer   grid)
{
  g_object_set_data (G_OBJECT (button), "column", GUINT_TO_POINTER (column));
  g_signal_connect (button, "clicked", callback, grid);
}

static void
add_move (GtkEventController *keys,
          guint               keyval,
          const char         *id,
          int                 position)
{
  GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (keyval, GDK_ALT_MASK),
                                                           gtk_named_action_new ("win.move-case"), "(si)", id, position);

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

/* Alt with an arrow moves the case that way, wherever reading begins. */
static void
add_moves (GtkWidget  *column,
           const char *id,
           int         position)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  int right = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? -1 : 1;

  add_move (keys, GDK_KEY_Right, id, position + right);
  add_move (keys, GDK_KEY_Left, id, position - right);
  gtk_widget_add_controller (column, keys);
}

GtkWidget *
td_comparison_column_new (TdComparison *comparison,
                          guint         column,
                          TdLanguage   *language,
                          GCallback     activated,
                          GCallback     removed,
                          gpointer      grid)
{
  const char *name = td_case_get_name (td_comparison_get_case (comparison, column), language);
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, NULL);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *remove = gtk_button_new_from_icon_name ("window-close-symbolic");
  g_autofree char *tip = td_fill (_("Remove {case} from the comparison"), "case", name, NULL);

  gtk_button_set_child (GTK_BUTTON (button), td_label_new (name, "heading"));
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_add_css_class (remove, "circular");
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (remove, tip);
  td_accessible_set_name (button, name);
  td_accessible_set_name (remove, tip);
  connect_column (button, column, activated, grid);
  connect_column (remove, column, removed, grid);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), remove);
  gtk_widget_add_css_class (box, "td-grid-column");
  add_moves (box, td_case_get_id (td_comparison_get_case (comparison, column)), column);
  g_object_set_data (G_OBJECT (box), "column", GUINT_TO_POINTER (column));
  td_accessible_set_name (box, name);
  return box;
}

GtkWidget *
td_comparison_head_new (const char *text)
{
  GtkWidget *label = td_label_new_with_role (text, "heading", GTK_ACCESSIBLE_ROLE_ROW_HEADER);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "td-grid-head");
  return label;
}

/* Two lines in a flat button: what, and who says it. */
static GtkWidget *
create_cell (const char *value,
             const char *value_class,
             const char *detail)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_GRID_CELL, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), td_label_new (value, value_class));
  if (detail != NULL && *detail != '\0')
    {
      GtkWidget *label = td_label_new (detail, "caption");

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-grid-cell");
  return button;
}

static void
name_cell (GtkWidget  *cell,
           const char *owner,
           const char *row,
           const char *value,
           const char *detail)
{
  g_autofree char *spoken
    = *detail != '\0'
        /* Translators: a cell of the comparison, for a screen reader. */
        ? td_fill (_("{case}, {row}: {value}. {detail}"), "case", owner, "row", row, "value", value, "detail", detail, NULL)
        : td_fill (_("{case}, {row}: {value}"), "case", owner, "row", row, "value", value, NULL);

  td_accessible_set_name (cell, spoken);
}

/* "ACE and Canal+ · one origin [1, 3]" */
static char *
format_detail (TdComparison          *comparison,
               TdCitationList        *citations,
               const TdComparisonRow *row,
               guint                  column,
               TdLanguage            *language)
{
  char *detail = td_comparison_format_cell_detail (comparison, row, column, language);
  g_autofree char *numbers = td_citation_list_format_numbers (citations, td_comparison_get_dataset (comparison, column),
                                                              row->cells[column].finding);
  g_autofree char *plain = NULL;

  if (numbers == NULL)
    return detail;
  plain = detail;
  /* Translators: who states a figure, and the numbers of its sources in the list below. */
  return td_fill (_("{detail} [{numbers}]"), "detail", plain, "numbers", numbers, NULL);
}

GtkWidget *
td_comparison_cell_new (TdComparison          *comparison,
                        TdCitationList        *citations,
                        const TdComparisonRow *row,
                        guint                  column,
                        TdLanguage            *language)
{
  const TdComparisonCell *cell = &row->cells[column];
  g_autofree char *head = td_comparison_format_row (comparison, row, language);
  g_autofree char *value = td_comparison_format_cell (comparison, row, column, language);
  g_autofree char *detail = format_detail (comparison, citations, row, column, language);
  gboolean is_figure = cell->finding->standing != NULL;
  GtkWidget *button = create_cell (value, is_figure ? "heading" : "td-no-value", detail);

  name_cell (button, td_case_get_name (td_comparison_get_case (comparison, column), language), head, value, detail);
  return button;
}

/* "formal notice, agreement" and, in short, who says so. */
GtkWidget *
td_comparison_means_new (TdComparison *comparison,
                         guint         column,
                         TdLanguage   *language)
{
  TdDataset *dataset = td_comparison_get_dataset (comparison, column);
  TdCase *owner = td_comparison_get_case (comparison, column);
  g_autoptr (GPtrArray) facts = td_case_list_facts (dataset, owner, TD_FACT_MEAN, language);
  g_autoptr (GString) means = g_string_new (NULL);
  g_autoptr (GString) who = g_string_new (NULL);
  const char *value = NULL;
  GtkWidget *button = NULL;

  for (guint i = 0; i < facts->len; i++)
    {
      const TdFact *fact = g_ptr_array_index (facts, i);
      g_autofree char *says = td_attribution_format_who (dataset, g_ptr_array_index (fact->statements, 0), language);

      g_string_append_printf (means, "%s%s", means->len > 0 ? "\n" : "", fact->text);
      if (strstr (who->str, says) == NULL)
        g_string_append_printf (who, "%s%s", who->len > 0 ? " · " : "", says);
    }
  value = facts->len > 0 ? means->str : _("not reported");
  button = create_cell (value, facts->len > 0 ? NULL : "td-no-value", who->str);
  name_cell (button, td_case_get_name (owner, language), td_fact_kind_get_name (TD_FACT_MEAN, language), value, who->str);
  return button;
}
