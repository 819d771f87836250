/* td-disagreements-section.c: the case page's section of what the sources do not agree on
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-disagreements-section.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "compare/td-disagreement.h"
#include "ui/td-long-list.h"
#include "ui/td-section.h"

/* Every claim is held against every other one: of more it would take too long
 * on the way to a frame, and the command line still tells it. */
#define MAX_CLAIMS 400

/* What the sentences are of. */
typedef struct
{
  TdCaseView *view;          /* borrowed: outlives the list */
  GPtrArray  *disagreements; /* owned */
} Sentences;

static void
sentences_free (gpointer data)
{
  Sentences *sentences = data;

  g_ptr_array_unref (sentences->disagreements);
  g_free (sentences);
}

static void
append_sentence (GtkWidget *list,
                 guint      position,
                 gpointer   data)
{
  const Sentences *sentences = data;
  g_autofree char *text = td_disagreement_format (sentences->disagreements->pdata[position], sentences->view->dataset,
                                                  sentences->view->language);

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

static GtkWidget *
create_content (TdCaseView *view,
                GPtrArray  *disagreements)
{
  static const TdLongListFuncs funcs = { append_sentence, sentences_free };
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  Sentences *sentences = g_new0 (Sentences, 1);

  sentences->view = view;
  sentences->disagreements = g_ptr_array_ref (disagreements);
  gtk_widget_set_margin_top (content, 6);
  td_long_list_append (content, _("Disagreements"), view->language, disagreements->len, &funcs, sentences);

  return content;
}

void
td_disagreements_section_append (GtkBox     *box,
                                 TdCaseView *view)
{
  g_autoptr (GPtrArray) disagreements = NULL;
  g_autofree char *label = NULL;
  GtkWidget *expander;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (view != NULL);

  if (td_case_get_data (view->owner)->n_claims > MAX_CLAIMS)
    return;
  disagreements = td_disagreements_for_case (view->dataset, view->owner);
  if (disagreements->len == 0)
    return;

  label = format_count (disagreements->len, view->language);
  expander = td_expander_new (label);
  gtk_expander_set_child (GTK_EXPANDER (expander), create_content (view, disagreements));
  gtk_box_append (GTK_BOX (td_section_append (box, _("Disagreements"))), expander);
}
