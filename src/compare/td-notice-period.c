/* td-notice-period.c: notices about the periods of figures
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "compare/td-figure-text.h"

static gboolean
is_period_given (TdPeriod period)
{
  return period.kind != TD_PERIOD_NONE && period.kind != TD_PERIOD_NOT_STATED;
}

/* Users are a number at a moment, or of people over a period: beside a figure
 * with a period, one without lacks it, even where the metric alone needs none. */
static gboolean
row_needs_period (const TdNoticeCell *cell)
{
  if (td_metric_expects_period (cell->row->key.metric))
    return TRUE;
  for (guint column = 0; column < cell->comparison->cases->len; column++)
    if (td_comparison_cell_has_figure (&cell->row->cells[column]) &&
        is_period_given (cell->row->cells[column].period))
      return TRUE;

  return FALSE;
}

static gboolean
lacks_period (const TdNoticeCell *cell)
{
  return !is_period_given (cell->cell->period) && !td_notice_cell_is_free (cell) && row_needs_period (cell);
}

static gboolean
periods_differ (const TdNoticeCell *a,
                const TdNoticeCell *b)
{
  return !td_period_equal (a->cell->period, b->cell->period);
}

static gboolean
is_converted (const TdNoticeCell *cell)
{
  return cell->cell->is_converted;
}

static gboolean
any_period_differs (TdNoticeScan *scan,
                    guint         row,
                    GArray       *columns)
{
  TdNoticeCell first = td_notice_scan_get_cell (scan, row, g_array_index (columns, guint, 0));

  for (guint i = 1; i < columns->len; i++)
    {
      TdNoticeCell other = td_notice_scan_get_cell (scan, row, g_array_index (columns, guint, i));

      if (periods_differ (&first, &other))
        return TRUE;
    }

  return FALSE;
}

/* The cells whose period is given; @unlike_only: that are of a measure which
 * does not add up over time. */
static GArray *
list_with_period (TdNoticeScan *scan,
                  guint         row,
                  gboolean      unlike_only)
{
  g_autoptr (GArray) figures = td_notice_scan_list_figures (scan, row);
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < figures->len; i++)
    {
      guint column = g_array_index (figures, guint, i);
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, column);
      TdMeasure measure = td_metric_get_measure (cell.row->key.metric, TRUE);

      if (!is_period_given (cell.cell->period))
        continue;
      if (unlike_only && measure != TD_MEASURE_UNIQUE && measure != TD_MEASURE_STOCK)
        continue;
      g_array_append_val (columns, column);
    }

  return columns;
}

static void
scan_different (TdNoticeScan       *scan,
                const TdNoticeRule *rule,
                guint               row)
{
  g_autoptr (GArray) columns = NULL;

  if (row == G_MAXUINT)
    return;

  columns = list_with_period (scan, row, rule->level == TD_NOTICE_APART);
  if (columns->len >= 2 && any_period_differs (scan, row, columns))
    td_notice_scan_emit (scan, rule, rule->level, row, 0, columns, NULL, 0);
}

static char *
format_missing (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  return td_fill (td_words (language, "No period is given for {a}."), "a", cases, NULL);
}

static char *
format_different (TdComparison   *comparison,
                  const TdNotice *notice,
                  TdLanguage     *language)
{
  g_autoptr (GPtrArray) periods = g_ptr_array_new_with_free_func (g_free);
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);

  for (guint i = 0; i < notice->n_cases; i++)
    {
      g_autofree char *period = td_period_format (row->cells[notice->cases[i]].period, language);

      if (!g_ptr_array_find_with_equal_func (periods, period, g_str_equal, NULL))
        g_ptr_array_add (periods, g_steal_pointer (&period));
    }

  /* Translators: {x} and {y} are periods: "a month", "a year". */
  return td_notice_format_two (td_words (language, "Different periods: {x}, {y}."), "x", "y", periods);
}

static char *
format_converted (TdComparison   *comparison,
                  const TdNotice *notice,
                  TdLanguage     *language)
{
  g_autofree char *figures = td_notice_format_figures (comparison, notice, TRUE, language);

  /* Translators: {x} is the figure as it was stated. */
  return td_fill (td_words (language, "Converted from {x}."), "x", figures, NULL);
}

const TdNoticeRule td_notice_rules_period[] = {
  {
    .id = "period-missing",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .min_matching = 1,
    .applies = lacks_period,
    .format = format_missing,
  },
  {
    .id = "not-additive",
    .level = TD_NOTICE_APART,
    .scan = scan_different,
    .sentence = N_("People counted in a month cannot be added up to a year: the same person may come in several months."),
  },
  {
    .id = "period-differs",
    .level = TD_NOTICE_CARE,
    .scan = scan_different,
    .format = format_different,
  },
  {
    .id = "period-converted",
    .level = TD_NOTICE_CARE,
    .min_figures = 1,
    .min_matching = 1,
    .applies = is_converted,
    .format = format_converted,
  },
  { .id = NULL },
};
