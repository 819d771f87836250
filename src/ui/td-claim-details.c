/* td-claim-details.c: all that is said of the claims of one value: statement, wording, sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-claim-details.h"

#include <glib/gi18n.h>

#include "compare/td-attribution.h"
#include "ui/td-claim-choice.h"
#include "ui/td-section.h"

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
append_notes (GtkBox        *box,
              TdCaseView    *view,
              const TdClaim *claim)
{
  td_caption_append (box, g_strdup (td_text_get (claim->note, view->language)), NULL);
  if (claim->note != claim->statement->note)
    td_caption_append (box, g_strdup (td_text_get (claim->statement->note, view->language)), NULL);
}

static void
append_claim (GtkBox          *parent,
              TdCaseView      *view,
              const TdFinding *finding,
              const TdClaim   *claim,
              gboolean         is_alone)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));

  /* Of one claim the row itself says who states it. */
  if (!is_alone)
    td_caption_append (box, td_attribution_format_line (view->dataset, claim->statement, claim, view->language), NULL);
  td_caption_append (box, format_where (view, claim->statement), NULL);
  td_caption_append (box, format_wording (view, claim), NULL);
  td_caption_append (box, format_counted (view, claim), NULL);
  append_notes (box, view, claim);
  if (claim != finding->standing)
    gtk_box_append (box, td_claim_choice_new_button (view, claim));
  gtk_box_append (parent, GTK_WIDGET (box));
}

void
td_claim_details_append (GtkBox             *box,
                         TdCaseView         *view,
                         const TdFinding    *finding,
                         const TdClaimGroup *group)
{
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (view != NULL && finding != NULL && group != NULL);

  for (guint i = 0; i < group->n_claims; i++)
    append_claim (box, view, finding, group->claims[i], group->n_claims == 1);
}
