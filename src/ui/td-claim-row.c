/* td-claim-row.c: one value of a figure: who states it, how it relates to the one that stands
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-claim-row.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "charts/td-cell-bar.h"
#include "compare/td-attribution.h"
#include "compare/td-figure-text.h"
#include "ui/td-accessible.h"
#include "ui/td-bar-view.h"
#include "ui/td-claim-choice.h"
#include "ui/td-claim-details.h"
#include "ui/td-section.h"

#define INDENT 26 /* of what is inside: to where the words of the row begin */
#define MAX_NAMED 3 /* claimants of one value in its row; opened, it names all */

/* What a row needs to open; kept by the row. */
typedef struct
{
  TdCaseView   *view;    /* borrowed: outlives the row */
  TdFinding    *finding; /* owned */
  GPtrArray    *groups;  /* owned, of TdClaimGroup */
  TdClaimGroup *group;   /* one of them */
  double        reach;   /* of the scale that the bars of the figure share; 0: none are shown */
  GtkRevealer  *revealer; /* in the row */
  GtkWidget    *arrow;
} Row;

static void
row_free (Row *row)
{
  td_finding_unref (row->finding);
  g_ptr_array_unref (row->groups);
  g_free (row);
}

static Row *
get_row (GtkListBoxRow *widget)
{
  return g_object_get_data (G_OBJECT (widget), "td-claim-row");
}

/* What is inside is made when it is first asked for: most rows are never opened. */
static void
set_open (GtkListBoxRow *widget,
          gboolean       open)
{
  Row *row = get_row (widget);

  if (open && gtk_revealer_get_child (row->revealer) == NULL)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

      gtk_widget_set_margin_top (box, 9);
      gtk_widget_set_margin_start (box, INDENT);
      td_claim_details_append (GTK_BOX (box), row->view, row->finding, row->group);
      gtk_revealer_set_child (row->revealer, box);
    }
  gtk_revealer_set_reveal_child (row->revealer, open);
  gtk_image_set_from_icon_name (GTK_IMAGE (row->arrow), open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}

/* Who states the value: the whole line of a single claim, else the names, each once. */
static char *
format_who (TdCaseView         *view,
            const TdClaimGroup *group)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  guint n_named;

  if (group->n_claims == 1)
    return td_attribution_format_line (view->dataset, group->claims[0]->statement, group->claims[0], view->language);

  for (guint i = 0; i < group->n_claims; i++)
    {
      char *who = td_attribution_format_who (view->dataset, group->claims[i]->statement, view->language);

      if (g_ptr_array_find_with_equal_func (names, who, g_str_equal, NULL))
        g_free (who);
      else
        g_ptr_array_add (names, who);
    }
  n_named = MIN (names->len, MAX_NAMED);
  for (guint i = 0; i < n_named; i++)
    {
      char *next = list == NULL ? g_strdup (names->pdata[i])
                                /* Translators: stands between those who state the same figure. */
                                : td_fill (_("{first}; {next}"), "first", list, "next", names->pdata[i], NULL);

      g_free (list);
      list = next;
    }
  if (names->len > n_named)
    {
      guint n = names->len - n_named;
      g_autofree char *number = td_number_format_digits (view->language, n);

      return td_fill (ngettext ("{names}; {n} other", "{names}; {n} others", n), "names", list, "n", number, NULL);
    }

  return g_steal_pointer (&list);
}

/* "[1] [4]": where it can be read; in full once the row is open. */
static char *
format_numbers (TdCaseView         *view,
                const TdClaimGroup *group)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GString *numbers = g_string_new (NULL);

  for (guint i = 0; i < group->n_claims; i++)
    {
      const char * const *sources = (const char * const *) group->claims[i]->statement->sources;

      for (guint j = 0; sources[j] != NULL; j++)
        if (g_hash_table_add (seen, (gpointer) sources[j]))
          g_string_append_printf (numbers, "%s[%u]", numbers->len > 0 ? " " : "",
                                  td_case_view_get_source_number (view, sources[j]));
    }

  return g_string_free (numbers, FALSE);
}

/* How the value relates to the one that stands, which need not be said of that
 * one itself; its weight; where it can be read. */
static char *
format_place (const Row  *row,
              const char *relation)
{
  g_autofree char *weight = td_claim_group_format_weight (row->group, row->view->language);
  g_autofree char *numbers = format_numbers (row->view, row->group);

  if (row->group->is_standing)
    return td_fill (_("{weight} · {sources}"), "weight", weight, "sources", numbers, NULL);
  /* Translators: {relation} is e.g. "contradicts it", {weight} "2 independent
   * origins", {sources} "[1] [4]". */
  return td_fill (_("{relation} · {weight} · {sources}"), "relation", relation, "weight", weight,
                  "sources", numbers, NULL);
}

static GtkWidget *
create_mark (const Row *row)
{
  GtkWidget *mark = NULL;

  if (!row->group->is_standing)
    mark = td_claim_choice_new_dot (row->view, row->group->claims[0]);
  else
    {
      mark = gtk_label_new ("●");
      gtk_widget_set_tooltip_text (mark, _("This claim stands"));
      gtk_widget_add_css_class (mark, "accent");
      gtk_widget_add_css_class (mark, "td-small-button");
    }
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  return mark;
}

/* Several numbers of one figure are seen on one scale, each as it would be drawn in a chart. */
static void
append_bar (GtkWidget *box,
            const Row *row)
{
  TdDatum datum;

  if (row->reach > 0 && td_cell_bar_get_claim_datum (row->group->claims[0], &datum))
    gtk_box_append (GTK_BOX (box), td_bar_view_new (&datum, row->reach));
}

/* The value; who states it; its place among the others; why it stands. */
static GtkWidget *
create_words (const Row  *row,
              const char *value,
              const char *who,
              const char *relation)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), td_label_new (value, row->group->is_standing ? "heading" : NULL));
  append_bar (box, row);
  td_caption_append (GTK_BOX (box), g_strdup (who), NULL);
  td_caption_append (GTK_BOX (box), format_place (row, relation),
                     td_claim_group_is_contradicting (row->group, row->finding) ? "td-disputed" : "dim-label");
  if (row->group->is_standing)
    td_caption_append (GTK_BOX (box), td_finding_format_reason (row->finding, row->view->language), "td-reason");
  gtk_widget_set_hexpand (box, TRUE);
  return box;
}

static GtkWidget *
create_head (Row        *row,
             const char *value,
             const char *who,
             const char *relation)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  row->arrow = gtk_image_new_from_icon_name ("pan-end-symbolic");
  gtk_widget_set_valign (row->arrow, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (head), create_mark (row));
  gtk_box_append (GTK_BOX (head), create_words (row, value, who, relation));
  if (row->group->is_standing && row->finding->reason == TD_REASON_CHOSEN)
    gtk_box_append (GTK_BOX (head), td_claim_choice_new_undo (row->view, row->finding->standing));
  gtk_box_append (GTK_BOX (head), row->arrow);
  return head;
}

static GtkWidget *
create_row (Row *row)
{
  GtkWidget *widget = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *value = td_figure_text_for_claim (row->group->claims[0], row->view->language);
  g_autofree char *who = format_who (row->view, row->group);
  g_autofree char *relation = td_claim_group_format_relation (row->group, row->finding, row->view->language);
  /* Translators: a value of the list of claims, to a screen reader: who states
   * it, and how it relates to the one that stands ("stands", "contradicts it"). */
  g_autofree char *spoken = td_fill (_("{value} ({who}): {relation}"), "value", value, "who", who,
                                     "relation", relation, NULL);

  row->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_box_append (GTK_BOX (box), create_head (row, value, who, relation));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (row->revealer));
  gtk_widget_add_css_class (box, "td-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (widget), box);
  td_accessible_set_name (widget, spoken);
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  g_object_set_data_full (G_OBJECT (widget), "td-claim-row", row, (GDestroyNotify) row_free);
  return widget;
}

GtkWidget *
td_claim_row_new (TdCaseView *view,
                  TdFinding  *finding,
                  GPtrArray  *groups,
                  guint       position,
                  double      reach)
{
  Row *row;

  g_return_val_if_fail (view != NULL && finding != NULL, NULL);
  g_return_val_if_fail (groups != NULL && position < groups->len, NULL);

  row = g_new0 (Row, 1);
  row->view = view;
  row->finding = td_finding_ref (finding);
  row->groups = g_ptr_array_ref (groups);
  row->group = groups->pdata[position];
  row->reach = reach;

  return create_row (row);
}

void
td_claim_row_toggle (GtkListBoxRow *widget)
{
  const Row *row;

  g_return_if_fail (GTK_IS_LIST_BOX_ROW (widget));

  row = get_row (widget);
  if (row != NULL)
    set_open (widget, !gtk_revealer_get_reveal_child (row->revealer));
}
