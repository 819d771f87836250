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
row_needs_period (TdNoticeScan *scan,
                  guint         row)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];

  if (td_metric_expects_period (line->key.metric))
    return TRUE;
  for (guint i = 0; i < scan->figures->len; i++)
    if (is_period_given (line->cells[g_array_index (scan->figures, guint, i)].period))
      return TRUE;

  return FALSE;
}

static void
scan_missing (TdNoticeScan       *scan,
              const TdNoticeRule *rule,
              guint               row)
{
  GArray *columns = td_notice_scan_start_matching (scan);

  if (!row_needs_period (scan, row))
    return;

  for (guint i = 0; i < scan->figures->len; i++)
    {
      guint column = g_array_index (scan->figures, guint, i);
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, column);

      if (!is_period_given (cell.cell->period) && !td_notice_cell_is_free (&cell))
        g_array_append_val (columns, column);
    }
  if (columns->len > 0)
    td_notice_scan_emit (scan, rule, rule->level, row, 0, columns, NULL, 0);
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

/* Whether figures of @metric that have a period do not add up over time. */
static gboolean
is_not_additive (const TdMetric *metric)
{
  TdMeasure measure = td_metric_get_measure (metric, TRUE);

  return measure == TD_MEASURE_UNIQUE || measure == TD_MEASURE_STOCK;
}

static void
scan_different (TdNoticeScan       *scan,
                const TdNoticeRule *rule,
                guint               row)
{
  GArray *columns = td_notice_scan_start_matching (scan);

  for (guint i = 0; i < scan->figures->len; i++)
    {
      guint column = g_array_index (scan->figures, guint, i);

      if (is_period_given (td_notice_scan_get_cell (scan, row, column).cell->period))
        g_array_append_val (columns, column);
    }
  if (columns->len >= 2 && any_period_differs (scan, row, columns))
    td_notice_scan_emit (scan, rule, rule->level, row, 0, columns, NULL, 0);
}

static void
scan_not_additive (TdNoticeScan       *scan,
                   const TdNoticeRule *rule,
                   guint               row)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];

  if (is_not_additive (line->key.metric))
    scan_different (scan, rule, row);
}

static char *
format_not_additive (TdComparison   *comparison,
                     const TdNotice *notice,
                     TdLanguage     *language)
{
  if (td_notice_get_row (comparison, notice)->key.metric->group == TD_GROUP_AUDIENCE)
    return g_strdup (td_words (language, "People counted in a month cannot be added up to a year: the same person may come in several months."));

  return g_strdup (td_words (language, "What is counted in a month cannot be added up to a year: the same thing may be counted in several months."));
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
describe_period (const TdComparisonCell *cell,
                 TdLanguage             *language)
{
  return td_period_format (cell->period, language);
}

static char *
format_different (TdComparison   *comparison,
                  const TdNotice *notice,
                  TdLanguage     *language)
{
  g_autoptr (GPtrArray) periods = td_notice_list_descriptions (comparison, notice, describe_period, language, NULL);

  /* Translators: {x} and {y} are periods: "a month", "a year". */
  return td_notice_format_two (td_words (language, "Different periods: {x}, {y}."), "x", "y", periods, language);
}

static char *
format_converted (TdComparison   *comparison,
                  const TdNotice *notice,
                  TdLanguage     *language)
{
  g_autofree char *cases = td_notice_format_cases (comparison, notice, language);

  /* The cell says what it was converted from.
   * Translators: {a} are cases; Takedowns is this program. */
  return td_fill (td_words_n (language, "The figure of {a} is a conversion by Takedowns, not the source's own.",
                              "The figures of {a} are conversions by Takedowns, not the sources' own.",
                              notice->n_cases),
                  "a", cases, NULL);
}

const TdNoticeRule td_notice_rules_period[] = {
  {
    .id = "period-missing",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .scan_row = scan_missing,
    .format = format_missing,
  },
  {
    .id = "not-additive",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .scan_row = scan_not_additive,
    .format = format_not_additive,
  },
  {
    .id = "period-differs",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .scan_row = scan_different,
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
