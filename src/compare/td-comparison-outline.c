/* td-comparison-outline.c: what a comparison says in words, part by part
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-outline.h"

#include "base/td-number-format.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"

#define MAX_RATIOS 12 /* of a row; the rest are counted */
#define MARK_RELATIVE "= "

char *
td_comparison_outline_format_case (TdComparison *comparison,
                                   guint         column,
                                   TdLanguage   *language)
{
  const char *name;

  g_return_val_if_fail (comparison != NULL, NULL);

  name = td_case_get_name (td_comparison_get_case (comparison, column), language);
  if (column != td_comparison_get_reference (comparison))
    return g_strdup (name);

  /* Translators: the name of the case that the others are set against. */
  return td_fill (td_words (language, "{case} (reference)"), "case", name, NULL);
}

static guint
get_group (TdComparison *comparison,
           guint         row)
{
  const TdMetric *metric = td_comparison_get_row (comparison, row)->key.metric;

  return metric->is_known ? metric->group : TD_N_GROUPS;
}

const char *
td_comparison_outline_get_group (TdComparison *comparison,
                                 guint         row,
                                 TdLanguage   *language)
{
  guint group;

  g_return_val_if_fail (comparison != NULL, NULL);

  group = get_group (comparison, row);
  if (row > 0 && get_group (comparison, row - 1) == group)
    return NULL;

  return group < TD_N_GROUPS ? td_group_get_name (group, language)
                             /* Translators: the heading above metrics that nothing defines. */
                             : td_words_c (language, "group", "Other");
}

/* @line: (transfer full) (nullable) */
static void
add_line (GPtrArray *lines,
          char      *line)
{
  if (line != NULL && *line != '\0')
    g_ptr_array_add (lines, line);
  else
    g_free (line);
}

static char *
format_relative (TdComparison          *comparison,
                 const TdComparisonRow *row,
                 guint                  column,
                 TdLanguage            *language)
{
  g_autofree char *text = NULL;
  const TdRelativeKind kind = td_comparison_format_relative_in_table (comparison, row, column, TRUE, language, &text);

  if (kind == TD_RELATIVE_NONE || kind == TD_RELATIVE_REFUSED)
    return g_steal_pointer (&text);

  return g_strconcat (MARK_RELATIVE, text, NULL);
}

GPtrArray *
td_comparison_outline_list_cell (TdComparison        *comparison,
                                 TdComparisonSources *sources,
                                 guint                row,
                                 guint                column,
                                 TdLanguage          *language)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  const TdComparisonRow *line;

  g_return_val_if_fail (comparison != NULL && sources != NULL, lines);

  line = td_comparison_get_row (comparison, row);
  add_line (lines, td_comparison_format_cell (comparison, line, column, language));
  add_line (lines, format_relative (comparison, line, column, language));
  add_line (lines, td_comparison_format_cell_detail (comparison, line, column, language));
  add_line (lines, td_comparison_sources_format_numbers (sources, td_comparison_get_dataset (comparison, column),
                                                         line->cells[column].finding, language));
  return lines;
}

static void
note_free (gpointer data)
{
  TdComparisonNote *note = data;

  g_free (note->text);
  g_free (note);
}

/* @text: (transfer full) (nullable) */
static void
add_note (GPtrArray  *notes,
          TdNoteKind  kind,
          char       *text)
{
  TdComparisonNote *note;

  if (text == NULL)
    return;

  note = g_new0 (TdComparisonNote, 1);
  note->kind = kind;
  note->text = text;
  g_ptr_array_add (notes, note);
}

static void
add_notice (GPtrArray      *notes,
            TdComparison   *comparison,
            const TdNotice *notice,
            GHashTable     *said,
            TdLanguage     *language)
{
  if (g_hash_table_add (said, (gpointer) notice))
    add_note (notes, notice->level == TD_NOTICE_APART ? TD_NOTE_APART : TD_NOTE_CARE,
              td_comparison_format_notice (comparison, notice, language));
}

/* What the cells say is not said again below. */
static gboolean
is_with_reference (TdComparison *comparison,
                   guint         a,
                   guint         b)
{
  const guint reference = td_comparison_get_reference (comparison);

  return reference != TD_NO_REFERENCE && (a == reference || b == reference);
}

static void
add_more (GPtrArray  *notes,
          guint       n,
          TdLanguage *language)
{
  g_autofree char *number = td_number_format_digits (language, n);

  add_note (notes, TD_NOTE_RATIO,
            td_fill (td_words_n (language, "and {n} more ratio", "and {n} more ratios", n), "n", number, NULL));
}

static void
add_ratios (GPtrArray    *notes,
            TdComparison *comparison,
            guint         row,
            TdLanguage   *language)
{
  g_autoptr (GArray) ratios = td_comparison_list_ratios (comparison, row);
  guint n = 0;

  for (guint i = 0; i < ratios->len; i++)
    {
      const TdRatio *ratio = &g_array_index (ratios, TdRatio, i);

      if (!is_with_reference (comparison, ratio->of, ratio->to) && n++ < MAX_RATIOS)
        add_note (notes, TD_NOTE_RATIO, td_comparison_format_ratio (comparison, ratio, language));
    }
  if (n > MAX_RATIOS)
    add_more (notes, n - MAX_RATIOS, language);
}

static void
add_refusals (GPtrArray             *notes,
              TdComparison          *comparison,
              const TdComparisonRow *row,
              TdLanguage            *language)
{
  const guint n = td_comparison_get_n_cases (comparison);

  if (n > TD_COMPARISON_OUTLINE_MAX_REFUSED)
    return;

  for (guint a = 0; a < n; a++)
    for (guint b = a + 1; b < n; b++)
      if (!is_with_reference (comparison, a, b))
        add_note (notes, TD_NOTE_RATIO, td_comparison_format_no_ratio (comparison, row, a, b, language));
}

GPtrArray *
td_comparison_outline_list_notes (TdComparison *comparison,
                                  guint         row,
                                  GHashTable   *said,
                                  TdLanguage   *language)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (note_free);
  const TdComparisonRow *line;

  g_return_val_if_fail (comparison != NULL && said != NULL, notes);

  line = td_comparison_get_row (comparison, row);
  for (guint i = 0; i < line->n_notices; i++)
    add_notice (notes, comparison, line->notices[i], said, language);
  add_ratios (notes, comparison, row, language);
  add_refusals (notes, comparison, line, language);
  add_note (notes, TD_NOTE_SUM, td_comparison_format_sum (comparison, line, language));
  return notes;
}

GPtrArray *
td_comparison_outline_list_last_notes (TdComparison *comparison,
                                       GHashTable   *said,
                                       TdLanguage   *language)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (note_free);
  g_autoptr (GPtrArray) legal = NULL;

  g_return_val_if_fail (comparison != NULL && said != NULL, notes);

  for (guint i = 0; i < td_comparison_get_n_notices (comparison); i++)
    add_notice (notes, comparison, td_comparison_get_notice (comparison, i), said, language);
  add_note (notes, TD_NOTE_REFERENCE, td_comparison_format_reference (comparison, language));
  legal = td_comparison_list_legal (comparison, language);
  for (guint i = 0; i < legal->len; i++)
    add_note (notes, TD_NOTE_LEGAL, g_strdup (legal->pdata[i]));
  return notes;
}
