/* td-comparison-cells.c: the widgets of a comparison grid: heads of rows, cells
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-cells.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "charts/td-cell-bar.h"
#include "compare/td-attribution.h"
#include "compare/td-case-facts.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"
#include "ui/td-accessible.h"
#include "ui/td-bar-view.h"
#include "ui/td-grid-column.h"
#include "ui/td-section.h"

#define MEANS_SPACING 6

#define NO_BREAK_SPACE "\302\240"
#define LONGEST_UNBROKEN 16 /* bytes: no wider than a narrow cell */

GtkWidget *
td_comparison_head_new (const char *text,
                        gboolean    is_further)
{
  GtkWidget *label = td_label_new_with_role (text, is_further ? NULL : "heading", GTK_ACCESSIBLE_ROLE_ROW_HEADER);

  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "td-grid-head");
  if (is_further)
    gtk_widget_add_css_class (label, "td-grid-further");
  return label;
}

/* What a cell says, in the order in which it is read. */
typedef struct
{
  char       *value;
  const char *value_class; /* nullable */
  GtkWidget  *bar;         /* nullable */
  char       *detail;      /* nullable */
  char       *strong;      /* nullable: a part of the detail that must not be overlooked */
  char       *relative;    /* nullable */
  gboolean    is_refused;  /* that says why there is none */
} Content;

static void
content_clear (Content *content)
{
  g_free (content->value);
  g_free (content->detail);
  g_free (content->strong);
  g_free (content->relative);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Content, content_clear)

static gboolean
is_said (const char *text)
{
  return text != NULL && *text != '\0';
}

static void
embolden (GtkLabel   *label,
          const char *text,
          const char *part)
{
  const char *start = strstr (text, part);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

  if (start == NULL)
    {
      pango_attribute_destroy (bold);
      return;
    }
  bold->start_index = (guint) (start - text);
  bold->end_index = bold->start_index + (guint) strlen (part);
  pango_attr_list_insert (attributes, bold);
  gtk_label_set_attributes (label, attributes);
}

static void
append_caption (GtkWidget  *box,
                const char *text,
                const char *strong,
                const char *css_class)
{
  GtkWidget *label = NULL;

  if (!is_said (text))
    return;
  label = td_label_new (text, "caption");
  gtk_widget_add_css_class (label, css_class);
  if (is_said (strong))
    embolden (GTK_LABEL (label), text, strong);
  gtk_box_append (GTK_BOX (box), label);
}

/* @box: (transfer full): what the cell shows */
static GtkWidget *
create_button (const TdCellContext *context,
               guint                column,
               GtkWidget           *box)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_GRID_CELL, NULL);

  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-grid-cell");
  td_grid_column_mark (button, column);
  g_signal_connect (button, "clicked", context->activated, context->grid);
  return button;
}

/* A few lines in a flat button: what, and who says it. */
static GtkWidget *
create_cell (const TdCellContext *context,
             guint                column,
             const Content       *content)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), td_label_new (content->value, content->value_class));
  if (content->bar != NULL)
    gtk_box_append (GTK_BOX (box), content->bar);
  append_caption (box, content->detail, content->strong, "dim-label");
  append_caption (box, content->relative, NULL, content->is_refused ? "dim-label" : "td-relative");
  return create_button (context, column, box);
}

static void
name_cell (GtkWidget     *cell,
           const char    *owner,
           const char    *row,
           const Content *content)
{
  const char *detail = is_said (content->detail) ? content->detail : content->relative;
  g_autofree char *both
    = is_said (content->detail) && is_said (content->relative)
        /* Translators: who says a figure; what it is to the figure of another case. For a screen reader. */
        ? td_fill (_("{detail}. {relative}"), "detail", content->detail, "relative", content->relative, NULL) : NULL;
  g_autofree char *spoken
    = is_said (detail)
        /* Translators: a cell of the comparison, for a screen reader. */
        ? td_fill (_("{case}, {row}: {value}. {detail}"), "case", owner, "row", row, "value", content->value,
                   "detail", both != NULL ? both : detail, NULL)
        : td_fill (_("{case}, {row}: {value}"), "case", owner, "row", row, "value", content->value, NULL);

  td_accessible_set_name (cell, spoken);
}

/* A few numbers in brackets are not torn apart at the end of a line. */
static void
keep_together (char **numbers)
{
  g_auto (GStrv) parts = g_strsplit (*numbers, " ", -1);

  if (strlen (*numbers) > LONGEST_UNBROKEN)
    return;
  g_free (*numbers);
  *numbers = g_strjoinv (NO_BREAK_SPACE, parts);
}

/* "ACE and Canal+ · one origin [1, 3]" */
static char *
format_detail (const TdCellContext   *context,
               const TdComparisonRow *row,
               guint                  column)
{
  char *detail = td_comparison_format_cell_detail (context->comparison, row, column, context->language);
  g_autofree char *numbers
    = td_citation_list_format_numbers (context->citations, td_comparison_get_dataset (context->comparison, column),
                                       row->cells[column].finding);
  g_autofree char *plain = NULL;

  if (numbers == NULL)
    return detail;
  plain = detail;
  keep_together (&numbers);
  /* Translators: who states a figure, and the numbers of its sources in the list below. */
  return td_fill (_("{detail} [{numbers}]"), "detail", plain, "numbers", numbers, NULL);
}

/* What the user chose can be undone where it is seen. */
static GtkWidget *
add_undo (GtkWidget       *cell,
          const TdFinding *finding,
          guint            column)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-undo-symbolic");
  g_autofree char *key = td_figure_key_to_string (&finding->key);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.choose-claim");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ssi)", td_case_get_id (finding->owner), key, 0);
  gtk_widget_set_tooltip_text (button, _("Undo your choice"));
  td_accessible_set_name (button, _("Undo your choice"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-column-button");
  gtk_widget_set_hexpand (cell, TRUE);
  gtk_box_append (GTK_BOX (box), cell);
  gtk_box_append (GTK_BOX (box), button);
  td_grid_column_mark (box, column);
  return box;
}

static GtkWidget *
create_bar (const TdComparisonRow *row,
            double                 reach,
            guint                  column)
{
  TdDatum datum;

  if (reach <= 0 || !td_cell_bar_get_datum (row, column, &datum))
    return NULL;
  return td_bar_view_new (&datum, reach);
}

GtkWidget *
td_comparison_cell_new (const TdCellContext   *context,
                        const TdComparisonRow *row,
                        double                 reach,
                        guint                  column)
{
  TdComparison *comparison = context->comparison;
  const TdFinding *finding = row->cells[column].finding;
  g_autofree char *head = td_comparison_format_row (comparison, row, context->language);
  gboolean is_chosen = finding->reason == TD_REASON_CHOSEN;
  g_auto (Content) content = {
    .value = td_comparison_format_cell (comparison, row, column, context->language),
    .value_class = finding->standing != NULL ? "heading" : "td-no-value",
    .bar = create_bar (row, reach, column),
    .detail = format_detail (context, row, column),
    .strong = finding->state == TD_FINDING_DISPUTED ? td_finding_format_state (finding, context->language) : NULL,
  };
  GtkWidget *cell = NULL;

  content.is_refused = td_comparison_format_relative_in_table (comparison, row, column, FALSE, context->language,
                                                               &content.relative) == TD_RELATIVE_REFUSED;
  cell = create_cell (context, column, &content);
  name_cell (cell, td_case_get_name (td_comparison_get_case (comparison, column), context->language), head, &content);
  return is_chosen ? add_undo (cell, finding, column) : cell;
}

/* Closes the lines of one who says them, for the eye and for a screen reader: what
 * another says stands off from it.
 * @who: (nullable): NULL closes nothing; "": it is left open, and nobody says it */
static void
end_means (GtkWidget  *box,
           GString    *means,
           GString    *spoken,
           const char *who)
{
  GtkWidget *label = NULL;

  if (who == NULL)
    return;

  label = td_label_new (means->str, NULL);
  if (gtk_widget_get_first_child (box) != NULL)
    gtk_widget_set_margin_top (label, MEANS_SPACING);
  gtk_box_append (GTK_BOX (box), label);
  append_caption (box, who, NULL, "dim-label");
  g_string_append_printf (spoken, "%s%s%s%s", spoken->len > 0 ? "\n" : "", means->str, *who != '\0' ? "\n" : "", who);
  g_string_truncate (means, 0);
}

/* Each mean, and who says so: under the means of one who says several.
 * Returns: (transfer full): the same for a screen reader */
static char *
append_means (GtkWidget  *box,
              TdDataset  *dataset,
              GPtrArray  *facts,
              TdLanguage *language)
{
  g_autoptr (GString) means = g_string_new (NULL);
  GString *spoken = g_string_new (NULL);
  g_autofree char *before = NULL;

  for (guint i = 0; i < facts->len; i++)
    {
      const TdFact *fact = g_ptr_array_index (facts, i);
      g_autofree char *who
        = fact->is_left_open ? g_strdup ("")
                             : td_attribution_format_who (dataset, g_ptr_array_index (fact->statements, 0), language);

      if (g_strcmp0 (who, before) != 0)
        end_means (box, means, spoken, before);
      g_string_append_printf (means, "%s%s", means->len > 0 ? "\n" : "", fact->text);
      g_free (before);
      before = g_steal_pointer (&who);
    }
  end_means (box, means, spoken, before);

  return g_string_free (spoken, FALSE);
}

GtkWidget *
td_comparison_means_new (const TdCellContext *context,
                         guint                column)
{
  TdDataset *dataset = td_comparison_get_dataset (context->comparison, column);
  TdCase *owner = td_comparison_get_case (context->comparison, column);
  g_autoptr (GPtrArray) facts = td_case_list_facts (dataset, owner, TD_FACT_MEAN, context->language);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_auto (Content) content = { .value = append_means (box, dataset, facts, context->language) };
  GtkWidget *cell = NULL;

  if (facts->len == 0)
    {
      g_free (content.value);
      content.value = g_strdup (_("not reported"));
      gtk_box_append (GTK_BOX (box), td_label_new (content.value, "td-no-value"));
    }
  cell = create_button (context, column, box);
  name_cell (cell, td_case_get_name (owner, context->language),
             td_fact_kind_get_name (TD_FACT_MEAN, context->language), &content);
  return cell;
}
