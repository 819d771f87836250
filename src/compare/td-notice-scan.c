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

GArray *
td_notice_scan_start_matching (TdNoticeScan *scan)
{
  return g_array_set_size (scan->matching, 0);
}

TdNoticeCell
td_notice_scan_get_cell (TdNoticeScan *scan,
                         guint         row,
                         guint         column)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];

  return (TdNoticeCell) { scan->comparison, line, column, &line->cells[column] };
}

gboolean
td_notice_scan_any_differ (TdNoticeScan  *scan,
                           guint          row,
                           GArray        *columns,
                           const char  *(*classify) (const TdNoticeCell *cell))
{
  const char *first = NULL;

  for (guint i = 0; i < columns->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (columns, guint, i));
      const char *class = classify (&cell);

      if (first == NULL)
        first = class;
      else if (class != NULL && class != first && !g_str_equal (class, first))
        return TRUE;
    }

  return FALSE;
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
  g_autofree guint *all = g_new (guint, notice->n_cases + cases->len);
  guint n = 0, i = 0, j = 0;

  while (i < notice->n_cases || j < cases->len)
    {
      guint a = i < notice->n_cases ? notice->cases[i] : G_MAXUINT;
      guint b = j < cases->len ? g_array_index (cases, guint, j) : G_MAXUINT;
      guint next = MIN (a, b);

      all[n++] = next;
      i += a == next ? 1 : 0;
      j += b == next ? 1 : 0;
    }

  if (n == notice->n_cases)
    return;
  notice->cases = copy_cases (comparison, all, n);
  notice->n_cases = n;
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

static TdNotice *
add_notice (TdNoticeScan       *scan,
            const TdNoticeRule *rule,
            guint               row,
            int                 number)
{
  TdNoticeDetails *details = td_arena_new0 (scan->comparison->arena, TdNoticeDetails, 1);
  TdNotice *notice = td_arena_new0 (scan->comparison->arena, TdNotice, 1);

  details->rule = rule;
  details->place = scan->place;
  details->row = row;
  details->number = number;
  notice->rule = rule->id;
  notice->details = details;
  g_ptr_array_add (scan->comparison->notices, notice);
  return notice;
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
  g_autofree char *address = NULL;
  const char *own = NULL;
  TdNotice *notice;

  if (metrics == NULL && row != G_MAXUINT)
    {
      own = ((const TdComparisonRow *) comparison->rows->pdata[row])->key.metric->id;
      metrics = &own;
      n_metrics = 1;
    }

  /* A fixed sentence is said once of a metric, whatever its rows. */
  if (rule->sentence != NULL && n_metrics == 1)
    {
      address = g_strconcat (metrics[0], "\n", rule->sentence, NULL);
      notice = g_hash_table_lookup (scan->said, address);
      if (notice != NULL)
        {
          widen (comparison, notice, cases);
          return;
        }
    }

  notice = add_notice (scan, rule, row, number);
  notice->level = level;
  notice->cases = copy_cases (comparison, (const guint *) (void *) cases->data, cases->len);
  notice->n_cases = cases->len;
  notice->metrics = copy_metrics (comparison, metrics, n_metrics);
  if (address != NULL)
    g_hash_table_insert (scan->said, g_steal_pointer (&address), notice);
}
