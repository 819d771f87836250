/* td-claims-section.c: the case page's section of claims: by metric, by key, standing ones first
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-claims-section.h"

#include <glib/gi18n.h>

#include "ui/td-claim-strip.h"
#include "ui/td-help.h"
#include "ui/td-section.h"

/* What is to be said of all claims together: that one origin is behind them
 * says the row of the value already.
 * Returns: (transfer full): possibly empty */
static char *
format_state (TdCaseView      *view,
              const TdFinding *finding)
{
  if (finding->state == TD_FINDING_SINGLE)
    return g_strdup ("");
  if (finding->state == TD_FINDING_UNRESOLVED)
    return td_finding_format_value (finding, view->language);

  return td_finding_format_state (finding, view->language);
}

/* What tells this figure from others of its metric, and its state. */
static void
append_finding_head (GtkWidget       *section,
                     TdCaseView      *view,
                     const TdFinding *finding,
                     gboolean         is_other)
{
  g_autofree char *detail = td_figure_key_format_detail (&finding->key, view->language);
  g_autofree char *state = format_state (view, finding);

  if (is_other && *detail != '\0')
    /* Translators: {detail} is e.g. "taken offline", "Italy". */
    td_caption_append (GTK_BOX (section), td_fill (_("Another figure, not weighed against the one above: {detail}"), "detail", detail,
                                   NULL), "dim-label");
  else
    td_caption_append (GTK_BOX (section), g_steal_pointer (&detail), "dim-label");
  td_caption_append (GTK_BOX (section), g_steal_pointer (&state), "dim-label");
  /* The reason of a claim that stands is said with it. */
  if (finding->state == TD_FINDING_UNRESOLVED)
    td_caption_append (GTK_BOX (section), td_finding_format_reason (finding, view->language), "td-reason");
}

static void
append_finding (GtkWidget       *section,
                TdCaseView      *view,
                TdFinding       *finding,
                gboolean         is_other)
{
  append_finding_head (section, view, finding, is_other);
  td_claim_strip_append (section, view, finding);
}

/* The figure that stands for the metric first, then the others of it. */
static guint
append_metric (GtkWidget  *parent,
               TdCaseView *view,
               guint       first)
{
  TdFinding *head = g_ptr_array_index (view->findings, first);
  TdFinding *main = td_findings_find_main (view->findings, head->key.metric->id);
  GtkWidget *section = td_subsection_append (GTK_BOX (parent),
                                             td_metric_get_name (head->key.metric, view->language));
  guint i;

  append_finding (section, view, main != NULL ? main : head, FALSE);
  for (i = first; i < view->findings->len; i++)
    {
      TdFinding *finding = g_ptr_array_index (view->findings, i);

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
