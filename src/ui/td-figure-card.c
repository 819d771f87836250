/* td-figure-card.c: a key figure of a case as a card
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-figure-card.h"

#include <glib/gi18n.h>

#include "compare/td-attribution.h"
#include "compare/td-figure-text.h"
#include "ui/td-section.h"

/* The natural width of a card, in characters: by it, not by the longest text
 * in any of them, the flow decides how many stand side by side. */
#define CARD_CHARS 24

static GtkWidget *
append_text (GtkWidget  *card,
             const char *text,
             const char *css_class)
{
  GtkWidget *label = td_label_new (text, css_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), CARD_CHARS);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_WORD);
  gtk_box_append (GTK_BOX (card), label);
  return label;
}

/* @text: (transfer full) (nullable): nothing is appended for none */
static void
append_caption (GtkWidget  *card,
                char       *text,
                const char *css_class)
{
  if (text != NULL && *text != '\0')
    {
      GtkWidget *label = append_text (card, text, "caption");

      if (css_class != NULL)
        gtk_widget_add_css_class (label, css_class);
    }
  g_free (text);
}

static GtkWidget *
create_card (const char *title,
             const char *value,
             gboolean    is_figure)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "td-figure-card");
  append_text (card, title, "caption-heading");
  append_text (card, value, is_figure ? "td-figure-value" : "td-no-figure");
  return card;
}

static void
append_card (GtkFlowBox *flow,
             GtkWidget  *card,
             const char *spoken)
{
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), card);
  gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_flow_box_insert (flow, child, -1);
}

/* Where nobody is named, saying so is a sentence of its own. */
static char *
format_stated_by (const TdStatement *statement,
                  const char        *who)
{
  if (statement->n_claimants == 0)
    return g_strdup (who);
  /* Translators: {who} is who says a figure: "ACE and Canal+". */
  return td_fill (_("Stated by: {who}"), "who", who, NULL);
}

static void
append_finding_card (GtkFlowBox      *flow,
                     TdCaseView      *view,
                     const TdFinding *finding)
{
  const char *name = td_metric_get_name (finding->key.metric, view->language);
  g_autofree char *value = td_finding_format_value (finding, view->language);
  g_autofree char *state = td_finding_format_state (finding, view->language);
  g_autofree char *spoken = NULL;
  g_autofree char *who = NULL;
  GtkWidget *card = create_card (name, value, TRUE);

  append_caption (card, td_figure_key_format_part (&finding->key, view->language), "dim-label");
  if (finding->standing != NULL)
    {
      who = td_attribution_format_who (view->dataset, finding->standing->statement, view->language);
      append_caption (card, format_stated_by (finding->standing->statement, who), NULL);
    }
  append_caption (card, td_finding_format_also (finding, view->language), "td-also");
  /* That there is no agreed value is the value already. */
  if (finding->state == TD_FINDING_UNRESOLVED)
    spoken = td_fill (_("{metric}: {value}"), "metric", name, "value", value, NULL);
  else
    spoken = td_fill (_("{metric}: {value}, {state}"), "metric", name, "value", value, "state", state, NULL);
  if (finding->state != TD_FINDING_UNRESOLVED)
    append_caption (card, g_strdup (state), finding->state == TD_FINDING_DISPUTED ? "td-disputed" : "dim-label");
  append_card (flow, card, spoken);
}

static void
append_missing_card (GtkFlowBox *flow,
                     const char *title)
{
  g_autofree char *spoken = td_fill (_("{metric}: {value}"), "metric", title, "value", _("not reported"), NULL);

  append_card (flow, create_card (title, _("not reported"), FALSE), spoken);
}

/* The first metric of @ids that the case reports. */
static gboolean
append_first (GtkFlowBox         *flow,
              TdCaseView         *view,
              const char * const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const TdFinding *finding = td_findings_find_main (view->findings, ids[i]);

      if (finding != NULL)
        {
          append_finding_card (flow, view, finding);
          return TRUE;
        }
    }
  return FALSE;
}

/* Every measure of the audience is a count of its own: each gets its card. */
static gboolean
append_audience (GtkFlowBox *flow,
                 TdCaseView *view)
{
  const TdMetric *last = NULL;
  gboolean any = FALSE;

  for (guint i = 0; i < view->findings->len; i++)
    {
      const TdFinding *finding = g_ptr_array_index (view->findings, i);
      const TdMetric *metric = finding->key.metric;

      if (metric == last || metric->group != TD_GROUP_AUDIENCE || metric->unit != TD_UNIT_COUNT
          || metric->measure == TD_MEASURE_RANK || !metric->is_known)
        continue;
      append_finding_card (flow, view, td_findings_find_main (view->findings, metric->id));
      last = metric;
      any = TRUE;
    }
  return any;
}

void
td_figure_cards_fill (GtkFlowBox *flow,
                      TdCaseView *view)
{
  static const char * const channels[] = { "live-channels", NULL };
  static const char * const titles[] = { "vod-titles", "films", "series", "catalogue-items", NULL };
  GtkWidget *child = NULL;

  g_return_if_fail (GTK_IS_FLOW_BOX (flow));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (flow))) != NULL)
    gtk_flow_box_remove (flow, child);
  if (view == NULL)
    return;
  if (!append_first (flow, view, channels))
    append_missing_card (flow, _("Channels"));
  if (!append_first (flow, view, titles))
    append_missing_card (flow, _("Titles"));
  if (!append_audience (flow, view))
    append_missing_card (flow, _("Audience"));
}
