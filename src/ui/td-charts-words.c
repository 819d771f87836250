/* td-charts-words.c: what stands under the chart of all cases: notices, legal lines, sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-charts-words.h"

#include <glib/gi18n.h>

#include "charts/td-citation.h"
#include "compare/td-comparison-text.h"
#include "ui/td-notice-list.h"
#include "ui/td-section.h"
#include "ui/td-source-row.h"

/* More lines than this are folded: they would push the rest out of sight. */
#define MAX_LINES 3

static void
append_notices (GtkBox       *box,
                TdComparison *comparison,
                TdChartSpec  *spec,
                TdLanguage   *language)
{
  g_autoptr (GPtrArray) notices = td_chart_list_notices (comparison, spec);
  GtkWidget *list = td_notice_list_new (comparison, NULL, (const TdNotice * const *) notices->pdata, notices->len, language);

  if (list != NULL)
    gtk_box_append (GTK_BOX (td_section_append (box, _("To be kept in mind"))), list);
}

static GtkWidget *
create_lines (GPtrArray *lines)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  for (guint i = 0; i < lines->len; i++)
    gtk_box_append (GTK_BOX (box), td_label_new (g_ptr_array_index (lines, i), NULL));
  return box;
}

static void
append_legal_lines (GtkBox       *box,
                    TdComparison *comparison,
                    TdLanguage   *language)
{
  g_autoptr (GPtrArray) lines = td_comparison_list_legal (comparison, language);
  g_autofree char *sentence = td_chart_format_legal (comparison, language);
  GtkWidget *section, *expander;

  if (lines->len == 0)
    return;

  section = td_section_append (box, _("Judgments"));
  if (lines->len <= MAX_LINES)
    {
      gtk_box_append (GTK_BOX (section), create_lines (lines));
      return;
    }
  expander = td_expander_new (_("Case by case"));
  gtk_expander_set_child (GTK_EXPANDER (expander), create_lines (lines));
  gtk_box_append (GTK_BOX (section), td_label_new (sentence, NULL));
  gtk_box_append (GTK_BOX (section), expander);
}

static void
append_sources (GtkBox         *box,
                TdCitationList *citations,
                const char     *dates,
                TdLanguage     *language)
{
  GtkWidget *section, *list;

  if (td_citation_list_get_n (citations) == 0)
    return;

  section = td_section_append (box, _("Sources"));
  if (dates != NULL)
    gtk_box_append (GTK_BOX (section), td_label_new (dates, "dim-label"));
  list = td_section_append_list (section, _("Sources"));
  for (guint i = 0; i < td_citation_list_get_n (citations); i++)
    {
      g_autofree char *citation = td_citation_list_format_one (citations, i, language);

      td_source_row_append (list, i + 1, citation, td_citation_list_get (citations, i));
    }
}

void
td_charts_words_append (GtkBox       *box,
                        TdComparison *comparison,
                        TdChartSpec  *spec,
                        TdLanguage   *language)
{
  g_autoptr (GPtrArray) rows = td_chart_list_rows (comparison, spec);
  g_autoptr (TdCitationList) citations = td_citation_list_new (comparison, rows);
  g_autofree char *dates = td_chart_format_dates (comparison, spec, language);

  g_return_if_fail (GTK_IS_BOX (box));

  append_notices (box, comparison, spec, language);
  append_legal_lines (box, comparison, language);
  append_sources (box, citations, dates, language);
}
