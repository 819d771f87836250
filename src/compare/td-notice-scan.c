/* td-notice-scan.c: gathers notices, each said once
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include <string.h>

const TdNoticeDetails *
td_notice_get_details (const TdNotice *notice)
{
  return notice->details;
}

const TdComparisonRow *
td_notice_get_row (TdComparison   *comparison,
                   const TdNotice *notice)
{
  guint row = td_notice_get_details (notice)->row;

  return row != G_MAXUINT ? comparison->rows->pdata[row] : NULL;
}

TdNoticeCell
td_notice_scan_get_cell (TdNoticeScan *scan,
                         guint         row,
                         guint         column)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];

  return (TdNoticeCell) { scan->comparison, line, column, &line->cells[column] };
}

GArray *
td_notice_scan_list_figures (TdNoticeScan *scan,
                             guint         row)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint column = 0; column < scan->comparison->cases->len; column++)
    if (td_comparison_cell_has_figure (&line->cells[column]))
      g_array_append_val (columns, column);

  return columns;
}

static const guint *
copy_cases (TdComparison *comparison,
            const guint  *cases,
            guint         n_cases)
{
  guint *copy = td_arena_new0 (comparison->arena, guint, n_cases + 1);

  memcpy (copy, cases, sizeof (guint) * n_cases);
  return copy;
}

/* The columns of both, rising. */
static void
widen (TdComparison *comparison,
       TdNotice     *notice,
       GArray       *cases)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (guint));
  guint i = 0, j = 0;

  while (i < notice->n_cases || j < cases->len)
    {
      guint a = i < notice->n_cases ? notice->cases[i] : G_MAXUINT;
      guint b = j < cases->len ? g_array_index (cases, guint, j) : G_MAXUINT;
      guint next = MIN (a, b);

      g_array_append_val (all, next);
      i += a == next ? 1 : 0;
      j += b == next ? 1 : 0;
    }

  notice->cases = copy_cases (comparison, (const guint *) (void *) all->data, all->len);
  notice->n_cases = all->len;
}

/* The notice that says the same of the same metric, where the sentence is a fixed one. */
static TdNotice *
find_same (TdComparison       *comparison,
           const TdNoticeRule *rule,
           const char         *metric)
{
  for (guint i = comparison->notices->len; rule->sentence != NULL && i > 0; i--)
    {
      TdNotice *notice = comparison->notices->pdata[i - 1];

      if (td_notice_get_details (notice)->rule == rule && g_strcmp0 (notice->metrics[0], metric) == 0)
        return notice;
    }

  return NULL;
}

static const char * const *
copy_metrics (TdComparison       *comparison,
              const char * const *metrics,
              guint               n_metrics)
{
  const char **copy = td_arena_new0 (comparison->arena, const char *, n_metrics + 1);

  for (guint i = 0; i < n_metrics; i++)
    copy[i] = metrics[i];
  return copy;
}

void
td_notice_scan_emit (TdNoticeScan       *scan,
                     const TdNoticeRule *rule,
                     TdNoticeLevel       level,
                     guint               row,
                     int                 number,
                     GArray             *cases,
                     const char * const *metrics,
                     guint               n_metrics)
{
  TdComparison *comparison = scan->comparison;
  TdNoticeDetails *details;
  TdNotice *notice;
  const char *own = NULL;

  if (metrics == NULL && row != G_MAXUINT)
    {
      own = ((const TdComparisonRow *) comparison->rows->pdata[row])->key.metric->id;
      metrics = &own;
      n_metrics = 1;
    }
  notice = n_metrics == 1 ? find_same (comparison, rule, metrics[0]) : NULL;
  if (notice != NULL)
    {
      widen (comparison, notice, cases);
      return;
    }

  details = td_arena_new0 (comparison->arena, TdNoticeDetails, 1);
  details->rule = rule;
  details->row = row;
  details->number = number;
  notice = td_arena_new0 (comparison->arena, TdNotice, 1);
  notice->rule = rule->id;
  notice->level = level;
  notice->cases = copy_cases (comparison, (const guint *) (void *) cases->data, cases->len);
  notice->n_cases = cases->len;
  notice->metrics = copy_metrics (comparison, metrics, n_metrics);
  notice->details = details;
  g_ptr_array_add (comparison->notices, notice);
}
