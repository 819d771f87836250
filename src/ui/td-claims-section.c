/* td-claims-section.c: the case page's section of claims: by metric, by key, standing ones first
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-claims-section.h"

#include <glib/gi18n.h>

#include "compare/td-attribution.h"
#include "compare/td-figure-text.h"
#include "ui/td-help.h"
#include "ui/td-section.h"

/* Appends a small line; @text: (transfer full) (nullable): nothing is appended for none. */
static void
append_line (GtkWidget  *box,
             char       *text,
             const char *css_class)
{
  GtkWidget *label = NULL;

  if (text != NULL && *text != '\0')
    {
      label = td_label_new (text, "caption");
      if (css_class != NULL)
        gtk_widget_add_css_class (label, css_class);
      gtk_box_append (GTK_BOX (box), label);
    }
  g_free (text);
}

/* A small button that makes @claim the reader's choice for its figure; number 0 undoes it. */
static GtkWidget *
create_choice (TdCaseView    *view,
               const TdClaim *claim,
               guint          number,
               const char    *label,
               GtkWidget     *child)
{
  g_autofree char *key = td_figure_key_to_string (&claim->key);
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), child);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.choose-claim");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ssi)", td_case_get_id (view->owner), key, (int) number);
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "td-small-button");
  return button;
}

/* "●" for the claim that stands, "○" for the others, each of which may be chosen
 * to stand; said in words to a screen reader. */
static GtkWidget *
create_mark (TdCaseView    *view,
             const TdClaim *claim,
             gboolean       stands)
{
  GtkWidget *mark = NULL;

  if (!stands)
    mark = create_choice (view, claim, claim->number, _("Let this claim stand"), gtk_label_new ("○"));
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

static GtkWidget *
create_value_line (TdCaseView      *view,
                   const TdFinding *finding,
                   const TdClaim   *claim,
                   const char      *value)
{
  gboolean stands = claim == finding->standing;
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = td_label_new (value, stands ? "heading" : NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), create_mark (view, claim, stands));
  gtk_box_append (GTK_BOX (line), label);
  if (stands && finding->reason == TD_REASON_CHOSEN)
    gtk_box_append (GTK_BOX (line), create_choice (view, claim, 0, _("Undo your choice"),
                                                   gtk_image_new_from_icon_name ("edit-undo-symbolic")));
  return line;
}

static char *
format_counted (TdCaseView    *view,
                const TdClaim *claim)
{
  if (claim->counted == NULL)
    return NULL;
  /* Translators: the source counts with a noun of its own. */
  return td_fill (_("Counted by the source as: {noun}"), "noun", td_text_get (claim->counted, view->language), NULL);
}

static char *
format_wording (TdCaseView    *view,
                const TdClaim *claim)
{
  if (claim->wording == NULL)
    return NULL;
  return td_fill (_("As written: “{words}”"), "words", td_text_get (claim->wording, view->language), NULL);
}

static char *
format_where (TdCaseView        *view,
              const TdStatement *statement)
{
  g_autofree char *sources = td_case_view_format_sources (view, statement);
  const char *locator = td_text_get (statement->locator, view->language);

  if (locator != NULL)
    /* Translators: where a claim can be read, and where in it (a paragraph, a page). */
    return td_fill (_("In: {sources} ({locator})"), "sources", sources, "locator", locator, NULL);
  return td_fill (_("In: {sources}"), "sources", sources, NULL);
}

/* Said of the claim itself, or of the whole statement that it stands in. */
static void
append_notes (GtkWidget     *box,
              TdCaseView    *view,
              const TdClaim *claim)
{
  append_line (box, g_strdup (td_text_get (claim->note, view->language)), NULL);
  if (claim->note != claim->statement->note)
    append_line (box, g_strdup (td_text_get (claim->statement->note, view->language)), NULL);
}

static char *
format_reason (TdCaseView      *view,
               const TdFinding *finding,
               const TdClaim   *claim)
{
  return claim == finding->standing ? td_finding_format_reason (finding, view->language) : NULL;
}

static void
append_claim (GtkWidget       *list,
              TdCaseView      *view,
              const TdFinding *finding,
              const TdClaim   *claim)
{
  gboolean stands = claim == finding->standing;
  g_autofree char *value = td_figure_text_for_claim (claim, view->language);
  g_autofree char *who = td_attribution_format_line (view->dataset, claim->statement, claim, view->language);
  g_autofree char *spoken = td_fill (stands ? _("{value} ({who}); this claim stands")
                                            : _("{value} ({who})"),
                                     "value", value, "who", who, NULL);
  GtkWidget *box = td_list_append_row (list, spoken);

  gtk_box_append (GTK_BOX (box), create_value_line (view, finding, claim, value));
  append_line (box, g_steal_pointer (&who), NULL);
  append_line (box, format_where (view, claim->statement), "dim-label");
  append_line (box, format_wording (view, claim), "dim-label");
  append_line (box, format_counted (view, claim), "dim-label");
  append_notes (box, view, claim);
  append_line (box, format_reason (view, finding, claim), "td-reason");
}

/* What tells this figure from others of its metric, and its state. */
static void
append_finding_head (GtkWidget       *section,
                     TdCaseView      *view,
                     const TdFinding *finding,
                     gboolean         is_other)
{
  g_autofree char *detail = td_figure_key_format_detail (&finding->key, view->language);
  g_autofree char *state = td_finding_format_state (finding, view->language);
  g_autofree char *value = finding->state == TD_FINDING_UNRESOLVED
                             ? td_finding_format_value (finding, view->language)
                             : NULL;
  const char *said = value != NULL ? value : state;

  if (is_other && *detail != '\0')
    /* Translators: {detail} is e.g. "taken offline", "Italy"; {state} is e.g. "one origin". */
    append_line (section, td_fill (_("Another figure, not weighed against the one above: {detail} · {state}"),
                                   "detail", detail, "state", said, NULL), "dim-label");
  else if (*detail != '\0')
    append_line (section, td_fill (_("{detail} · {state}"), "detail", detail, "state", said, NULL), "dim-label");
  else
    append_line (section, g_strdup (said), "dim-label");
  /* The reason of a claim that stands is said below it. */
  if (finding->state == TD_FINDING_UNRESOLVED)
    append_line (section, td_finding_format_reason (finding, view->language), "td-reason");
}

static void
append_finding (GtkWidget       *section,
                TdCaseView      *view,
                const TdFinding *finding,
                gboolean         is_other)
{
  const char *name = td_metric_get_name (finding->key.metric, view->language);
  GtkWidget *list = NULL;

  append_finding_head (section, view, finding, is_other);
  list = td_section_append_list (section, name);
  if (finding->standing != NULL)
    append_claim (list, view, finding, finding->standing);
  for (guint i = 0; i < finding->n_claims; i++)
    if (finding->claims[i] != finding->standing)
      append_claim (list, view, finding, finding->claims[i]);
}

/* The figure that stands for the metric first, then the others of it. */
static guint
append_metric (GtkWidget  *parent,
               TdCaseView *view,
               guint       first)
{
  const TdFinding *head = g_ptr_array_index (view->findings, first);
  const TdFinding *main = td_findings_find_main (view->findings, head->key.metric->id);
  GtkWidget *section = td_subsection_append (GTK_BOX (parent),
                                             td_metric_get_name (head->key.metric, view->language));
  guint i;

  append_finding (section, view, main != NULL ? main : head, FALSE);
  for (i = first; i < view->findings->len; i++)
    {
      const TdFinding *finding = g_ptr_array_index (view->findings, i);

      if (finding->key.metric != head->key.metric)
        break;
      if (finding != (main != NULL ? main : head))
        append_finding (section, view, finding, TRUE);
    }
  return i;
}

/* What the section is, with the way to the rules behind it. */
static GtkWidget *
create_heading (void)
{
  GtkWidget *heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *help = td_help_button_new ("stands", _("How a claim comes to stand"),
                                        gtk_image_new_from_icon_name ("help-about-symbolic"));

  gtk_widget_set_valign (help, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (heading), td_heading_new (_("What is claimed"), "title-3", 2));
  gtk_box_append (GTK_BOX (heading), help);
  return heading;
}

void
td_claims_section_append (GtkBox     *box,
                          TdCaseView *view)
{
  GtkWidget *parent = NULL;
  guint i = 0;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (view != NULL);

  parent = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_box_append (GTK_BOX (parent), create_heading ());
  if (view->findings->len == 0)
    gtk_box_append (GTK_BOX (parent), td_label_new (_("Nobody gives a figure for this case."), "dim-label"));
  while (i < view->findings->len)
    i = append_metric (parent, view, i);
  gtk_box_append (box, parent);
}
