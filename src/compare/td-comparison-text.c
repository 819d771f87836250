/* td-comparison-text.c: rows, cells, ratios and legal lines of a comparison in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-text.h"

#include "base/td-number-format.h"
#include "compare/td-attribution.h"
#include "compare/td-comparison-private.h"
#include "compare/td-figure-text.h"
#include "compare/td-legal.h"
#include "compare/td-notice-rule.h"

/* Whether another row of the metric differs from @row by its period or its currency alone. */
static gboolean
is_told_by_unit (TdComparison          *comparison,
                 const TdComparisonRow *row)
{
  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const TdComparisonRow *other = comparison->rows->pdata[i];

      if (other != row && other->key.metric == row->key.metric &&
          g_strcmp0 (other->key.sense, row->key.sense) == 0 && g_strcmp0 (other->key.scope, row->key.scope) == 0)
        return TRUE;
    }

  return FALSE;
}

/* What the figures of the row say themselves is said in its head only where it
 * tells two rows apart; a period that is stated always is. */
static TdFigureKey
get_head_key (TdComparison          *comparison,
              const TdComparisonRow *row)
{
  TdFigureKey key = row->key;

  if (is_told_by_unit (comparison, row))
    return key;

  key.currency = NULL;
  if (key.period.kind == TD_PERIOD_NOT_STATED)
    key.period = (TdPeriod) { 0 };
  return key;
}

char *
td_comparison_format_row (TdComparison          *comparison,
                          const TdComparisonRow *row,
                          TdLanguage            *language)
{
  g_autofree char *detail = NULL;
  const char *metric;
  TdFigureKey key;

  g_return_val_if_fail (comparison != NULL && row != NULL, NULL);

  metric = td_metric_get_name (row->key.metric, language);
  key = get_head_key (comparison, row);
  detail = td_figure_key_format_detail (&key, language);
  if (detail == NULL || *detail == '\0')
    return g_strdup (metric);

  /* Translators: the head of a row: "Domains, used", "Visits, a year". */
  return td_fill (td_words (language, "{metric}, {detail}"), "metric", metric, "detail", detail, NULL);
}

/* Adds what tells a figure from those of its row. */
static void
add_difference (char      **text,
                const char *difference,
                TdLanguage *language)
{
  char *longer = td_fill (td_words (language, "{figure}, {difference}"),
                          "figure", *text, "difference", difference, NULL);

  g_free (*text);
  *text = longer;
}

/* The period and the currency of a near figure stand in the figure itself. */
static void
add_near (char             **text,
          const TdFigureKey *near,
          const TdFigureKey *key,
          TdLanguage        *language)
{
  if (g_strcmp0 (near->sense, key->sense) != 0)
    add_difference (text,
                    near->sense != NULL ? td_terms_get_name (TD_TERMS_SENSE, near->sense, language)
                                        : td_words_c (language, "sense", "unsaid what was done"),
                    language);
  if (g_strcmp0 (near->scope, key->scope) != 0)
    {
      g_autofree char *scope = td_figure_key_format_scope (near, language);

      add_difference (text, scope, language);
    }
}

static char *
format_converted (const TdComparisonCell *cell,
                  TdLanguage             *language)
{
  const TdFigureKey *key = &cell->finding->key;
  g_autofree char *figure = td_figure_text_for_quantity (key->metric, cell->quantity, cell->period,
                                                         key->currency, language);
  g_autofree char *original = td_finding_format_value (cell->finding, language);

  return td_fill (td_words (language, "{figure} (converted from {original})"),
                  "figure", figure, "original", original, NULL);
}

char *
td_comparison_format_cell (TdComparison          *comparison,
                           const TdComparisonRow *row,
                           guint                  column,
                           TdLanguage            *language)
{
  const TdComparisonCell *cell;
  g_autofree char *text = NULL;

  g_return_val_if_fail (comparison != NULL && row != NULL, NULL);
  g_return_val_if_fail (column < comparison->cases->len, NULL);

  cell = &row->cells[column];
  if (cell->is_elsewhere)
    /* Translators: a cell of a table: the case says something of this metric, but not in
     * the sense of this row; that stands in a row above. */
    return g_strdup (td_words_c (language, "figure", "another figure, above"));
  if (cell->is_converted)
    text = format_converted (cell, language);
  else
    text = td_finding_format_value (cell->finding, language);
  if (cell->is_near)
    add_near (&text, &cell->finding->key, &row->key, language);

  return g_steal_pointer (&text);
}

/* Labels beside each other. @label: (transfer full) (nullable) */
static void
add_label (char      **text,
           char       *label,
           TdLanguage *language)
{
  char *longer;

  if (label == NULL)
    return;
  if (*text == NULL || **text == '\0')
    {
      g_free (*text);
      *text = label;
      return;
    }

  /* Translators: two labels side by side; only the mark between them may differ. */
  longer = td_fill (td_words (language, "{first} · {second}"), "first", *text, "second", label, NULL);
  g_free (*text);
  g_free (label);
  *text = longer;
}

/* Who states a figure, of what in their own words, and how firmly.
 * @standing: of @dataset */
static char *
format_standing (TdDataset     *dataset,
                 const TdClaim *standing,
                 TdLanguage    *language)
{
  char *text = td_attribution_format_who (dataset, standing->statement, language);
  const char *noun = td_text_get (standing->counted, language);

  if (noun != NULL && g_ascii_strcasecmp (noun, td_metric_get_name (standing->key.metric, language)) != 0)
    /* Translators: {noun} is the word of the source for what it counts, where it is not
     * that of the row: "customers" under "Resellers". */
    add_label (&text, td_fill (td_words (language, "counted as “{noun}”"), "noun", noun, NULL), language);
  if (standing->statement->mood == TD_MOOD_CONDITIONAL)
    add_label (&text, g_strdup (td_words (language, "in the conditional")), language);
  return text;
}

char *
td_comparison_format_cell_detail (TdComparison          *comparison,
                                  const TdComparisonRow *row,
                                  guint                  column,
                                  TdLanguage            *language)
{
  const TdFinding *finding;
  char *text = NULL;

  g_return_val_if_fail (comparison != NULL && row != NULL, NULL);
  g_return_val_if_fail (column < comparison->cases->len, NULL);

  finding = row->cells[column].finding;
  if (finding->state == TD_FINDING_NOT_REPORTED)
    return g_strdup ("");

  if (finding->standing != NULL)
    {
      text = format_standing (comparison->datasets->pdata[column], finding->standing, language);
      if (finding->reason == TD_REASON_CHOSEN)
        /* Translators: of a figure that is not the one which the rules choose; read by
         * whoever made the comparison, and by those it is sent to. */
        add_label (&text, g_strdup (td_words (language, "chosen for this comparison")), language);
    }
  /* What the cell says already is not said again. */
  if (finding->state != TD_FINDING_UNRESOLVED && finding->state != TD_FINDING_WITHHELD)
    add_label (&text, td_finding_format_state (finding, language), language);
  add_label (&text, td_finding_format_also (finding, language), language);

  return text != NULL ? text : g_strdup ("");
}

char *
td_comparison_format_notice (TdComparison   *comparison,
                             const TdNotice *notice,
                             TdLanguage     *language)
{
  g_return_val_if_fail (comparison != NULL && notice != NULL, NULL);

  return td_notice_format (comparison, notice, language);
}

static const char *
get_name (TdComparison *comparison,
          guint         column,
          TdLanguage   *language)
{
  return td_case_get_name (comparison->cases->pdata[column], language);
}

static char *
format_legal_line (TdComparison *comparison,
                   GArray       *columns,
                   const char   *line,
                   TdLanguage   *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < columns->len; i++)
    {
      guint column = g_array_index (columns, guint, i);

      g_ptr_array_add (names, columns->len > 1 ? td_notice_format_name (comparison, column, language)
                                               : g_strdup (get_name (comparison, column, language)));
    }
  g_ptr_array_add (names, NULL);
  list = td_number_format_list (language, (const char * const *) names->pdata);

  /* Translators: the cases that a legal line is true of, then the line. */
  return td_fill (td_words (language, "{cases}: {line}"), "cases", list, "line", line, NULL);
}

GPtrArray *
td_comparison_list_legal (TdComparison *comparison,
                          TdLanguage   *language)
{
  GPtrArray *legal = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  g_return_val_if_fail (comparison != NULL, legal);

  for (guint column = 0; column < comparison->cases->len; column++)
    {
      g_autofree char *line = td_legal_format (comparison->datasets->pdata[column],
                                               comparison->cases->pdata[column], language);
      guint place;

      if (line == NULL)
        continue;
      if (!g_ptr_array_find_with_equal_func (lines, line, g_str_equal, &place))
        {
          place = lines->len;
          g_ptr_array_add (lines, g_steal_pointer (&line));
          g_ptr_array_add (columns, g_array_new (FALSE, FALSE, sizeof (guint)));
        }
      g_array_append_val ((GArray *) columns->pdata[place], column);
    }
  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (legal, format_legal_line (comparison, columns->pdata[i], lines->pdata[i], language));

  return legal;
}
