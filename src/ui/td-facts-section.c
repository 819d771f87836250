/* td-facts-section.c: the case page's sections of facts, notes and sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-facts-section.h"

#include <glib/gi18n.h>

#include "compare/td-attribution.h"
#include "compare/td-case-facts.h"
#include "ui/td-section.h"
#include "ui/td-source-row.h"

/* "ACE and Canal+ — Médias24, 18 October 2021 [1]": one line for each who says it. */
static void
append_who (GtkWidget         *box,
            TdCaseView        *view,
            const TdStatement *statement)
{
  g_autofree char *who = td_attribution_format_who (view->dataset, statement, view->language);
  g_autofree char *sources = td_case_view_format_sources (view, statement);
  /* Translators: who says a thing, and where it can be read. */
  g_autofree char *line = td_fill (_("{who} — {sources}"), "who", who, "sources", sources, NULL);
  GtkWidget *label = td_label_new (line, "caption");

  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
}

static void
append_fact (GtkWidget    *list,
             TdCaseView   *view,
             const TdFact *fact)
{
  GtkWidget *box = td_list_append_row (list, fact->text);

  gtk_box_append (GTK_BOX (box), td_label_new (fact->text, NULL));
  if (fact->note != NULL)
    gtk_box_append (GTK_BOX (box), td_label_new (fact->note, "caption"));
  for (guint i = 0; i < fact->statements->len; i++)
    append_who (box, view, g_ptr_array_index (fact->statements, i));
}

void
td_facts_section_append (GtkBox     *box,
                         TdCaseView *view)
{
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (view != NULL);

  for (guint kind = 0; kind < TD_N_FACT_KINDS; kind++)
    {
      g_autoptr (GPtrArray) facts = td_case_list_facts (view->dataset, view->owner, kind, view->language);
      const char *name = td_fact_kind_get_name (kind, view->language);
      GtkWidget *list = NULL;

      if (facts->len == 0)
        continue;
      list = td_section_append_list (td_section_append (box, name), name);
      for (guint i = 0; i < facts->len; i++)
        append_fact (list, view, g_ptr_array_index (facts, i));
    }
}

static char *
format_note_sources (TdCaseView   *view,
                     const TdNote *note)
{
  g_autoptr (GString) numbers = g_string_new (NULL);

  for (guint i = 0; note->sources != NULL && note->sources[i] != NULL; i++)
    g_string_append_printf (numbers, " [%u]", td_case_view_get_source_number (view, note->sources[i]));
  return g_strconcat (td_text_get (note->text, view->language), numbers->str, NULL);
}

void
td_notes_section_append (GtkBox     *box,
                         TdCaseView *view)
{
  const TdCaseData *data = NULL;
  GtkWidget *list = NULL;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (view != NULL);

  data = td_case_get_data (view->owner);
  if (data->n_notes == 0)
    return;
  list = td_section_append_list (td_section_append (box, _("Notes")), _("Notes"));
  for (guint i = 0; i < data->n_notes; i++)
    {
      g_autofree char *text = format_note_sources (view, &data->notes[i]);

      gtk_box_append (GTK_BOX (td_list_append_row (list, text)), td_label_new (text, NULL));
    }
}

void
td_sources_section_append (GtkBox     *box,
                           TdCaseView *view)
{
  GtkWidget *list = NULL;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (view != NULL);

  list = td_section_append_list (td_section_append (box, _("Sources")), _("Sources"));
  for (guint i = 0; i < view->sources->len; i++)
    {
      const char *id = g_ptr_array_index (view->sources, i);
      const TdSource *source = td_dataset_find_source (view->dataset, id);
      g_autofree char *citation = source != NULL ? td_source_format_full (source, view->language) : g_strdup (id);

      td_source_row_append (list, i + 1, citation, source);
    }
}
