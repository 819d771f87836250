/* td-report-table.c: the table of a report: groups, rows, cells
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-report-private.h"

#include <string.h>

#include "base/td-markup.h"
#include "compare/td-attribution.h"
#include "compare/td-case-facts.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"

static const char *
get_name (TdReport *report,
          guint     column)
{
  return td_case_get_name (td_comparison_get_case (report->comparison, column), report->language);
}

/* "3", for colspan. */
static char *
format_width (TdReport *report)
{
  return g_strdup_printf ("%u", td_comparison_get_n_cases (report->comparison) + 1);
}

static void
add_column (TdReport *report,
            guint     column)
{
  g_autofree char *when = td_case_format_when (td_comparison_get_case (report->comparison, column), report->language);

  td_report_open (report, "th", TD_REPORT_COLUMN, "scope", "col", NULL);
  td_markup_add_text (report->out, get_name (report, column));
  if (*when != '\0')
    {
      g_string_append (report->out, "<br>");
      td_report_add (report, "span", TD_REPORT_DETAIL, when);
    }
  if (column == td_comparison_get_reference (report->comparison))
    {
      g_string_append (report->out, "<br>");
      /* Translators: the case that the others are set against. */
      td_report_add (report, "span", TD_REPORT_MARK, td_words_c (report->language, "case", "reference"));
    }
  td_markup_close (report->out, "th");
}

static void
add_head (TdReport *report)
{
  td_markup_open (report->out, "thead", NULL);
  td_markup_open (report->out, "tr", NULL);
  td_report_open (report, "th", TD_REPORT_CORNER, "scope", "col", NULL);
  /* Translators: the head of the column that names what is counted. */
  td_markup_add_text (report->out, td_words_c (report->language, "table", "Figure"));
  td_markup_close (report->out, "th");
  for (guint i = 0; i < td_comparison_get_n_cases (report->comparison); i++)
    add_column (report, i);
  td_markup_close (report->out, "tr");
  td_markup_close (report->out, "thead");
}

/* Whether rows of the group are counts that the eye would take for one. */
static gboolean
holds_different_metrics (TdReport *report,
                         TdGroup   group)
{
  for (guint i = 0; i < td_comparison_get_n_rows (report->comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (report->comparison, i);

      for (guint j = 0; row->key.metric->group == group && j < row->n_notices; j++)
        if (row->notices[j]->metrics[0] != NULL && row->notices[j]->metrics[1] != NULL)
          return TRUE;
    }

  return FALSE;
}

/* The body of a table holds one group.
 * @is_block: what stands in it is kept apart by what is said between its rows */
static void
open_group (TdReport   *report,
            const char *name,
            gboolean    is_block)
{
  g_autofree char *width = format_width (report);

  td_report_open (report, "tbody", is_block ? TD_REPORT_BLOCK : TD_REPORT_PLAIN, NULL);
  td_markup_open (report->out, "tr", NULL);
  td_report_open (report, "th", TD_REPORT_GROUP, "scope", "rowgroup", "colspan", width, NULL);
  td_markup_add_text (report->out, name);
  td_markup_close (report->out, "th");
  td_markup_close (report->out, "tr");
}

static void
add_line (TdReport      *report,
          TdReportStyle  style,
          const char    *text)
{
  if (text == NULL || *text == '\0')
    return;

  g_string_append (report->out, "<br>");
  td_report_add (report, "span", style, text);
}

static void
add_relative (TdReport              *report,
              const TdComparisonRow *row,
              guint                  column)
{
  g_autofree char *text = NULL;
  const TdRelativeKind kind = td_comparison_format_relative_in_table (report->comparison, row, column, FALSE,
                                                                      report->language, &text);

  if (kind != TD_RELATIVE_NONE)
    add_line (report, kind == TD_RELATIVE_REFUSED ? TD_REPORT_DETAIL : TD_REPORT_RELATIVE, text);
}

static void
add_cell (TdReport              *report,
          const TdComparisonRow *row,
          guint                  column)
{
  const TdComparisonCell *cell = &row->cells[column];
  const gboolean is_figure = cell->finding->standing != NULL;
  g_autofree char *value = td_comparison_format_cell (report->comparison, row, column, report->language);
  g_autofree char *detail = td_comparison_format_cell_detail (report->comparison, row, column, report->language);

  td_report_open (report, "td", cell->finding->state == TD_FINDING_NOT_REPORTED ? TD_REPORT_EMPTY : TD_REPORT_CELL,
                  "data-case", report->is_fragment ? NULL : get_name (report, column), NULL);
  td_report_add (report, "span", is_figure ? TD_REPORT_FIGURE : TD_REPORT_ABSENT, value);
  if (cell->is_near)
    /* Translators: a mark: the figure is of another period, scope or sense than those of its row. */
    add_line (report, TD_REPORT_MARK, td_words (report->language, "not quite the figure of this row"));
  add_line (report, TD_REPORT_DETAIL, detail);
  td_report_add_numbers (report, td_comparison_get_dataset (report->comparison, column), cell->finding);
  add_relative (report, row, column);
  td_markup_close (report->out, "td");
}

static void
add_row_head (TdReport   *report,
              const char *name,
              const char *counts)
{
  td_report_open (report, "th", TD_REPORT_ROW, "scope", "row", NULL);
  td_markup_add_text (report->out, name);
  add_line (report, TD_REPORT_DETAIL, counts);
  td_markup_close (report->out, "th");
}

static void
add_row (TdReport *report,
         guint     position)
{
  const TdComparisonRow *row = td_comparison_get_row (report->comparison, position);
  g_autofree char *name = td_comparison_format_row (report->comparison, row, report->language);

  td_markup_open (report->out, "tr", NULL);
  add_row_head (report, name, NULL);
  for (guint i = 0; i < td_comparison_get_n_cases (report->comparison); i++)
    add_cell (report, row, i);
  td_markup_close (report->out, "tr");
  td_report_add_notes_of_row (report, position);
}

/* A paragraph for what one says. */
static void
add_mean (TdReport     *report,
          const TdFact *fact,
          const char   *who,
          const char   *before)
{
  const gboolean is_same = g_strcmp0 (who, before) == 0;

  if (!is_same && before != NULL)
    {
      add_line (report, TD_REPORT_DETAIL, before);
      td_markup_close (report->out, "p");
    }
  if (is_same)
    g_string_append (report->out, "<br>");
  else
    td_report_open (report, "p", TD_REPORT_MEAN, NULL);
  td_markup_add_text (report->out, fact->text);
}

/* Each mean, and who says so: under the means of one who says several. */
static void
add_means (TdReport *report,
           guint     column)
{
  TdDataset *dataset = td_comparison_get_dataset (report->comparison, column);
  g_autoptr (GPtrArray) facts = td_case_list_facts (dataset, td_comparison_get_case (report->comparison, column),
                                                    TD_FACT_MEAN, report->language);
  g_autofree char *before = NULL;

  td_report_open (report, "td", TD_REPORT_CELL, "data-case", report->is_fragment ? NULL : get_name (report, column), NULL);
  if (facts->len == 0)
    td_report_add (report, "span", TD_REPORT_ABSENT, td_words (report->language, "not reported"));
  for (guint i = 0; i < facts->len; i++)
    {
      const TdFact *fact = g_ptr_array_index (facts, i);
      /* That it is left open, nobody says. */
      g_autofree char *who
          = fact->is_left_open
                ? g_strdup ("")
                : td_attribution_format_who (dataset, g_ptr_array_index (fact->statements, 0), report->language);

      add_mean (report, fact, who, before);
      g_free (before);
      before = g_steal_pointer (&who);
    }
  if (before != NULL)
    {
      add_line (report, TD_REPORT_DETAIL, before);
      td_markup_close (report->out, "p");
    }
  td_markup_close (report->out, "td");
}

/* Where cases are many, cards have only those that say something. A spreadsheet
 * pastes a caption into the first cell: there it stands above.
 * @element: "caption", or what a fragment has in its place */
static void
add_caption (TdReport   *report,
             const char *element)
{
  td_report_open (report, element, TD_REPORT_CAPTION, NULL);
  td_markup_add_text (report->out, td_words (report->language, "Each figure with who states it and how firmly; "
                                                               "the numbers lead to the sources."));
  if (!report->is_fragment && td_report_has_many (report))
    td_markup_add_inline (report->out, "span",
                          td_words (report->language, "Cases that are not listed under a figure do not report it."),
                          "class", "unlisted", NULL);
  td_markup_close (report->out, element);
}

static void
add_facts (TdReport *report)
{
  const char *name = td_fact_kind_get_name (TD_FACT_MEAN, report->language);

  open_group (report, name, FALSE);
  td_markup_open (report->out, "tr", NULL);
  add_row_head (report, td_words_c (report->language, "table", "Means"), NULL);
  for (guint i = 0; i < td_comparison_get_n_cases (report->comparison); i++)
    add_means (report, i);
  td_markup_close (report->out, "tr");
  td_report_add_notes_at_end (report);
  td_markup_close (report->out, "tbody");
}

void
td_report_add_table (TdReport *report)
{
  int group = -1;

  if (report->is_fragment)
    add_caption (report, "p");
  td_report_open (report, "table", TD_REPORT_TABLE, "border", report->is_fragment ? "1" : NULL,
                  "class", !report->is_fragment && td_report_has_many (report) ? "many" : NULL, NULL);
  if (!report->is_fragment)
    add_caption (report, "caption");
  add_head (report);
  for (guint i = 0; i < td_comparison_get_n_rows (report->comparison); i++)
    {
      const TdMetric *metric = td_comparison_get_row (report->comparison, i)->key.metric;

      if ((int) metric->group != group)
        {
          if (group >= 0)
            td_markup_close (report->out, "tbody");
          open_group (report, td_group_get_name (metric->group, report->language),
                      holds_different_metrics (report, metric->group));
          group = (int) metric->group;
        }
      add_row (report, i);
    }
  if (group >= 0)
    td_markup_close (report->out, "tbody");
  add_facts (report);
  td_markup_close (report->out, "table");
}
