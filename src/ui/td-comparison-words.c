/* td-comparison-words.c: what a comparison says in sentences: ratios, legal lines, sources
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-words.h"

#include <glib/gi18n.h>

#include "compare/td-comparison-text.h"
#include "ui/td-section.h"
#include "ui/td-source-row.h"

static void
append_row (GtkWidget  *list,
            const char *text)
{
  gtk_box_append (GTK_BOX (td_list_append_row (list, text)), td_label_new (text, NULL));
}

static void
append_ratio (GtkWidget     *list,
              TdComparison  *comparison,
              const TdRatio *ratio,
              TdLanguage    *language)
{
  const TdComparisonRow *row = td_comparison_get_row (comparison, ratio->row);
  g_autofree char *head = td_comparison_format_row (comparison, row, language);
  g_autofree char *sentence = td_comparison_format_ratio (comparison, ratio, language);
  /* Translators: {row} is a metric, {ratio} a sentence on it. */
  g_autofree char *text = td_fill (_("{row} — {ratio}"), "row", head, "ratio", sentence, NULL);

  append_row (list, text);
}

static void
append_ratios (GtkBox       *box,
               TdComparison *comparison,
               TdLanguage   *language)
{
  GtkWidget *section = td_section_append (box, _("How many times one figure is the other, where that may be said"));
  GtkWidget *list = NULL;

  for (guint row = 0; row < td_comparison_get_n_rows (comparison); row++)
    {
      g_autoptr (GArray) ratios = td_comparison_list_ratios (comparison, row);

      if (ratios->len > 0 && list == NULL)
        list = td_section_append_list (section, _("Ratios"));
      for (guint i = 0; i < ratios->len; i++)
        append_ratio (list, comparison, &g_array_index (ratios, TdRatio, i), language);
    }
  if (list == NULL)
    gtk_box_append (GTK_BOX (section), td_label_new (_("No two of these figures may be divided by each other."), "dim-label"));
}

static void
append_legal_lines (GtkBox       *box,
                    TdComparison *comparison,
                    TdLanguage   *language)
{
  g_autoptr (GPtrArray) lines = td_comparison_list_legal (comparison, language);
  GtkWidget *list = NULL;

  if (lines->len == 0)
    return;
  list = td_section_append_list (td_section_append (box, _("Judgments")), _("Legal lines"));
  for (guint i = 0; i < lines->len; i++)
    append_row (list, lines->pdata[i]);
}

/* Under the numbers that the cells give. */
static void
append_sources (GtkBox         *box,
                TdCitationList *citations,
                TdLanguage     *language)
{
  GtkWidget *list = NULL;

  if (td_citation_list_get_n (citations) == 0)
    return;
  list = td_section_append_list (td_section_append (box, _("Sources")), _("Sources"));
  for (guint i = 0; i < td_citation_list_get_n (citations); i++)
    {
      g_autofree char *citation = td_citation_list_format_one (citations, i, language);

      td_source_row_append (list, i + 1, citation, td_citation_list_get (citations, i));
    }
}

void
td_comparison_words_append (GtkBox         *box,
                            TdComparison   *comparison,
                            TdCitationList *citations,
                            TdLanguage     *language)
{
  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (comparison != NULL && citations != NULL);

  /* What is measured from a reference stands in the cells, and nothing else is measured. */
  if (td_comparison_get_reference (comparison) == TD_NO_REFERENCE)
    append_ratios (box, comparison, language);
  append_legal_lines (box, comparison, language);
  append_sources (box, citations, language);
}
