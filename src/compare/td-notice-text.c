/* td-notice-text.c: the sentences of notices
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include <string.h>

#include "base/td-number-format.h"
#include "compare/td-comparison-text.h"
#include "compare/td-figure-text.h"

/* A sentence that names more than four cases is not read. */
#define MAX_NAMED 4

/* How many of @n are named; the place after them is for the others. */
static guint
count_named (guint n)
{
  return n > MAX_NAMED ? MAX_NAMED - 1 : n;
}

static char *
format_others (guint       n,
               TdLanguage *language)
{
  g_autofree char *number = td_number_format_digits (language, n);

  /* Translators: the end of a list of names: "A, B, C and 12 others". */
  return td_fill (td_words_n (language, "{n} other", "{n} others", n), "n", number, NULL);
}

char *
td_notice_format_items (GPtrArray  *items,
                        guint       n_items,
                        TdLanguage *language)
{
  const char *list[MAX_NAMED + 1] = { NULL };
  g_autofree char *others = NULL;
  guint n = count_named (n_items);

  g_return_val_if_fail (items->len >= n, NULL);

  for (guint i = 0; i < n; i++)
    list[i] = items->pdata[i];
  if (n < n_items)
    list[n] = others = format_others (n_items - n, language);

  return td_number_format_list (language, list);
}

/* In any of the languages that names are in: an English list may hold a French one. */
static gboolean
reads_like_list (const char *name)
{
  static const char * const joints[] = { ", ", " and ", " et ", " & ", "; " };

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    if (strstr (name, joints[i]) != NULL)
      return TRUE;

  return FALSE;
}

char *
td_notice_format_name (TdComparison *comparison,
                       guint         column,
                       TdLanguage   *language)
{
  const char *name = td_case_get_name (comparison->cases->pdata[column], language);

  if (!reads_like_list (name))
    return g_strdup (name);

  /* Translators: the name of a case that holds a comma or "and", within a list of names. */
  return td_fill (td_words_c (language, "name in a list", "“{name}”"), "name", name, NULL);
}

char *
td_comparison_format_cases (TdComparison *comparison,
                            const guint  *columns,
                            guint         n,
                            TdLanguage   *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (comparison != NULL, NULL);

  if (n == 1)
    return g_strdup (td_case_get_name (comparison->cases->pdata[columns[0]], language));

  for (guint i = 0; i < count_named (n); i++)
    g_ptr_array_add (names, td_notice_format_name (comparison, columns[i], language));

  return td_notice_format_items (names, n, language);
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
format_stated (const TdComparisonCell *cell,
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
td_notice_format_figure (TdComparison   *comparison,
                         const TdNotice *notice,
                         guint           column,
                         TdLanguage     *language)
{
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);
  g_autofree char *figure = format_stated (&row->cells[column], language);
  g_autofree char *name = notice->n_cases > 1 ? td_notice_format_name (comparison, column, language)
                                              : td_comparison_format_cases (comparison, &column, 1, language);

  /* Translators: a case with its figure: "IPTV Akfasat (more than 26,000)". */
  return td_fill (td_words (language, "{case} ({figure})"), "figure", figure, "case", name, NULL);
}

char *
td_notice_format_figures (TdComparison   *comparison,
                          const TdNotice *notice,
                          TdLanguage     *language)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < count_named (notice->n_cases); i++)
    g_ptr_array_add (figures, td_notice_format_figure (comparison, notice, notice->cases[i], language));

  return td_notice_format_items (figures, notice->n_cases, language);
}

GPtrArray *
td_notice_list_descriptions (TdComparison    *comparison,
                             const TdNotice  *notice,
                             TdNoticeDescribe describe,
                             TdLanguage      *language,
                             gboolean        *has_none)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);

  for (guint i = 0; i < notice->n_cases; i++)
    {
      g_autofree char *item = describe (&row->cells[notice->cases[i]], language);

      if (item == NULL && has_none != NULL)
        *has_none = TRUE;
      if (item != NULL && !g_ptr_array_find_with_equal_func (items, item, g_str_equal, NULL))
        g_ptr_array_add (items, g_steal_pointer (&item));
    }

  return items;
}

const char *
td_notice_get_metric_name (TdComparison   *comparison,
                           const TdNotice *notice,
                           guint           position,
                           TdLanguage     *language)
{
  const TdComparisonRow *row = td_comparison_find_row (comparison, notice->metrics[position]);

  return td_metric_get_name (row->key.metric, language);
}

char *
td_notice_format_others (TdComparison   *comparison,
                         const TdNotice *notice,
                         TdLanguage     *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 1; notice->metrics[i] != NULL; i++)
    g_ptr_array_add (names, td_fill (td_words_c (language, "name in a list", "“{name}”"),
                                     "name", td_notice_get_metric_name (comparison, notice, i, language), NULL));
  g_ptr_array_add (names, NULL);

  return td_number_format_list (language, (const char * const *) names->pdata);
}

/* The columns of the notice by description, in the order of @descriptions. */
static GPtrArray *
list_columns_by (TdComparison    *comparison,
                 const TdNotice  *notice,
                 GPtrArray       *descriptions,
                 TdNoticeDescribe describe,
                 TdLanguage      *language)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);

  for (guint i = 0; i < descriptions->len; i++)
    g_ptr_array_add (groups, g_array_new (FALSE, FALSE, sizeof (guint)));
  for (guint i = 0; i < notice->n_cases; i++)
    {
      guint column = notice->cases[i];
      g_autofree char *item = describe (&row->cells[column], language);
      guint place;

      if (item != NULL && g_ptr_array_find_with_equal_func (descriptions, item, g_str_equal, &place))
        g_array_append_val ((GArray *) groups->pdata[place], column);
    }

  return groups;
}

char *
td_notice_format_groups (TdComparison    *comparison,
                         const TdNotice  *notice,
                         TdNoticeDescribe describe,
                         TdLanguage      *language)
{
  g_autoptr (GPtrArray) what = td_notice_list_descriptions (comparison, notice, describe, language, NULL);
  g_autoptr (GPtrArray) groups = list_columns_by (comparison, notice, what, describe, language);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < groups->len; i++)
    {
      const GArray *group = groups->pdata[i];
      g_autofree char *cases = td_comparison_format_cases (comparison, (const guint *) (const void *) group->data,
                                                           group->len, language);

      /* Translators: an entry of a list: what is so, and of which cases: "Italy (Calcio and IPTV Akfasat)". */
      g_ptr_array_add (items, td_fill (td_words (language, "{what} ({cases})"), "what", what->pdata[i],
                                       "cases", cases, NULL));
    }

  return td_notice_format_items (items, items->len, language);
}

char *
td_notice_format_two (const char *pattern,
                      const char *first,
                      const char *second,
                      GPtrArray  *items,
                      TdLanguage *language)
{
  g_autoptr (GString) before = g_string_new (NULL);
  g_autofree char *others = NULL;
  const char *last;
  guint n;

  g_return_val_if_fail (items->len > 0, g_strdup (""));

  n = count_named (items->len);
  last = items->pdata[n - 1];
  if (n < items->len)
    last = others = format_others (items->len - n, language);
  for (guint i = 0; i < (others != NULL ? n : n - 1); i++)
    g_string_append_printf (before, "%s%s", i > 0 ? ", " : "", (const char *) items->pdata[i]);

  return td_fill (pattern, first, before->str, second, last, NULL);
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
