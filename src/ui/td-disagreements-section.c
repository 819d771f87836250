/* td-disagreements-section.c: the case page's section of what the sources do not agree on
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-disagreements-section.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "compare/td-disagreement.h"
#include "ui/td-section.h"

/* Every claim is held against every other one: of more it would take too long
 * on the way to a frame, and the command line still tells it. */
#define MAX_CLAIMS 400

static void
append_sentence (GtkWidget  *list,
                 const char *text)
{
  gtk_box_append (GTK_BOX (td_list_append_row (list, text)), td_label_new (text, NULL));
}

static char *
format_count (guint       n,
              TdLanguage *language)
{
  g_autofree char *number = td_number_format_digits (language, n);

  /* Translators: the head of a folded list of sentences, each about two things that sources say. */
  return td_fill (ngettext ("{n} disagreement, with both sides", "{n} disagreements, with both sides", n),
                  "n", number, NULL);
}

void
td_disagreements_section_append (GtkBox     *box,
                                 TdCaseView *view)
{
  g_autoptr (GPtrArray) disagreements = NULL;
  g_autofree char *label = NULL;
  GtkWidget *content, *expander, *list;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (view != NULL);

  if (td_case_get_data (view->owner)->n_claims > MAX_CLAIMS)
    return;
  disagreements = td_disagreements_for_case (view->dataset, view->owner);
  if (disagreements->len == 0)
    return;

  label = format_count (disagreements->len, view->language);
  expander = td_expander_new (label);
  content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_margin_top (content, 6);
  list = td_section_append_list (content, _("Disagreements"));
  for (guint i = 0; i < disagreements->len; i++)
    {
      g_autofree char *text = td_disagreement_format (disagreements->pdata[i], view->dataset, view->language);

      append_sentence (list, text);
    }
  gtk_expander_set_child (GTK_EXPANDER (expander), content);
  gtk_box_append (GTK_BOX (td_section_append (box, _("Disagreements"))), expander);
}
