/* td-notice-text.c: the sentences of notices
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "base/td-number-format.h"
#include "compare/td-comparison-text.h"
#include "compare/td-figure-text.h"

/* A sentence that names more than four cases is not read. */
#define MAX_NAMED 4

char *
td_notice_format_items (GPtrArray  *items,
                        TdLanguage *language)
{
  g_autofree const char **list = g_new0 (const char *, MAX_NAMED + 2);
  g_autofree char *others = NULL;

  for (guint i = 0; i < items->len && i < MAX_NAMED; i++)
    list[i] = items->pdata[i];
  if (items->len > MAX_NAMED)
    {
      guint n = items->len - (MAX_NAMED - 1);
      g_autofree char *number = td_number_format_digits (language, n);

      /* Translators: the end of a list of names: "A, B, C and 12 others". */
      others = td_fill (td_words_n (language, "{n} other", "{n} others", n), "n", number, NULL);
      list[MAX_NAMED - 1] = others;
    }

  return td_number_format_list (language, list);
}

char *
td_comparison_format_cases (TdComparison *comparison,
                            const guint  *columns,
                            guint         n,
                            TdLanguage   *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_return_val_if_fail (comparison != NULL, NULL);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (names, (gpointer) td_case_get_name (comparison->cases->pdata[columns[i]], language));

  return td_notice_format_items (names, language);
}

char *
td_notice_format_cases (TdComparison   *comparison,
                        const TdNotice *notice,
                        TdLanguage     *language)
{
  return td_comparison_format_cases (comparison, notice->cases, notice->n_cases, language);
}

/* The figure as stated; that its period is unsaid is said by another rule. */
static char *
format_figure (const TdComparisonCell *cell,
               TdLanguage             *language)
{
  const TdFigureKey *key = &cell->finding->key;
  TdPeriod period = key->period;
  const TdClaim *standing = cell->finding->standing;

  if (standing == NULL || !td_quantity_is_number (standing->quantity))
    return td_finding_format_value (cell->finding, language);
  if (period.kind == TD_PERIOD_NOT_STATED || period.kind == TD_PERIOD_VARIES)
    period.kind = TD_PERIOD_NONE;

  return td_figure_text_for_quantity (key->metric, standing->quantity, period, key->currency, language);
}

char *
td_notice_format_figures (TdComparison   *comparison,
                          const TdNotice *notice,
                          gboolean        figure_first,
                          TdLanguage     *language)
{
  /* Translators: a case with its figure: "IPTV Akfasat (more than 26,000)", and the same turned round. */
  const char *pattern = figure_first ? td_words (language, "{figure} ({case})")
                                     : td_words (language, "{case} ({figure})");
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_free);
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);

  for (guint i = 0; i < notice->n_cases; i++)
    {
      guint column = notice->cases[i];
      g_autofree char *figure = format_figure (&row->cells[column], language);

      g_ptr_array_add (figures, td_fill (pattern, "figure", figure, "case",
                                         td_case_get_name (comparison->cases->pdata[column], language),
                                         NULL));
    }

  return td_notice_format_items (figures, language);
}

char *
td_notice_format_two (const char *pattern,
                      const char *first,
                      const char *second,
                      GPtrArray  *items)
{
  g_autoptr (GString) before = g_string_new (NULL);

  g_return_val_if_fail (items->len > 0, g_strdup (""));

  for (guint i = 0; i + 1 < items->len; i++)
    {
      if (i > 0)
        g_string_append (before, ", ");
      g_string_append (before, items->pdata[i]);
    }

  return td_fill (pattern, first, before->str, second, items->pdata[items->len - 1], NULL);
}

char *
td_notice_format (TdComparison   *comparison,
                  const TdNotice *notice,
                  TdLanguage     *language)
{
  const TdNoticeRule *rule = td_notice_get_details (notice)->rule;

  if (rule->format != NULL)
    return rule->format (comparison, notice, language);

  return g_strdup (td_words (language, rule->sentence));
}
