/* td-notice.c: what must be said when figures stand side by side
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice.h"

#include "compare/td-notice-rule.h"

/* The order within a level: what forbids first, remarks last. */
static const TdNoticeRule * const tables[] = {
  td_notice_rules_audience,
  td_notice_rules_period,
  td_notice_rules_key,
  td_notice_rules_money,
  td_notice_rules_number,
  td_notice_rules_origin,
  td_notice_rules_catalogue,
  td_notice_rules_case,
};

#define MAX_RULES 64

const char *
td_notice_level_get_id (TdNoticeLevel level)
{
  return level == TD_NOTICE_APART ? "apart" : "care";
}

static void
fill_ids (const char **ids)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const TdNoticeRule *rule = tables[i]; rule->id != NULL && n < MAX_RULES - 1; rule++)
      if (n == 0 || !g_str_equal (ids[n - 1], rule->id))
        ids[n++] = rule->id;
}

const char * const *
td_notice_list_rules (void)
{
  static const char *ids[MAX_RULES];
  static gsize once;

  if (g_once_init_enter (&once))
    {
      fill_ids (ids);
      g_once_init_leave (&once, 1);
    }

  return ids;
}

/* Columns of @row that the rule is true of. */
static GArray *
list_matching (TdNoticeScan       *scan,
               const TdNoticeRule *rule,
               guint               row)
{
  GArray *matching = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint column = 0; column < scan->comparison->cases->len; column++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, column);

      if (td_comparison_cell_has_figure (cell.cell) && rule->applies (&cell))
        g_array_append_val (matching, column);
    }

  return matching;
}

static gboolean
any_differ (TdNoticeScan       *scan,
            const TdNoticeRule *rule,
            guint               row,
            GArray             *figures)
{
  TdNoticeCell first = td_notice_scan_get_cell (scan, row, g_array_index (figures, guint, 0));

  for (guint i = 1; i < figures->len; i++)
    {
      TdNoticeCell other = td_notice_scan_get_cell (scan, row, g_array_index (figures, guint, i));

      if (rule->differs (&first, &other))
        return TRUE;
    }

  return FALSE;
}

static void
apply_to_row (TdNoticeScan       *scan,
              const TdNoticeRule *rule,
              guint               row)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];
  g_autoptr (GArray) columns = NULL;

  if (rule->metric != NULL && !g_str_equal (rule->metric, line->key.metric->id))
    return;
  if (rule->scan != NULL)
    {
      rule->scan (scan, rule, row);
      return;
    }
  if (scan->n_figures < rule->min_figures)
    return;

  if (rule->applies != NULL)
    {
      columns = list_matching (scan, rule, row);
      if (columns->len < rule->min_matching)
        return;
    }
  else
    {
      columns = td_notice_scan_list_figures (scan, row);
      if (columns->len < 2 || !any_differ (scan, rule, row, columns))
        return;
    }
  td_notice_scan_emit (scan, rule, rule->level, row, 0, columns, NULL, 0);
}

static void
apply_tables (TdNoticeScan *scan,
              guint         row)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const TdNoticeRule *rule = tables[i]; rule->id != NULL; rule++)
      {
        if (row != G_MAXUINT)
          apply_to_row (scan, rule, row);
        else if (rule->scan != NULL)
          rule->scan (scan, rule, G_MAXUINT);
      }
}

/* The place of a rule in the tables: rules lie in several arrays. */
static guint
get_place (const TdNoticeRule *wanted)
{
  guint place = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const TdNoticeRule *rule = tables[i]; rule->id != NULL; rule++, place++)
      if (rule == wanted)
        return place;

  return place;
}

static int
compare_notices (gconstpointer a,
                 gconstpointer b)
{
  const TdNotice *x = *(const TdNotice * const *) a, *y = *(const TdNotice * const *) b;
  guint place_x, place_y;

  if (x->level != y->level)
    return x->level == TD_NOTICE_APART ? -1 : 1;
  place_x = get_place (td_notice_get_details (x)->rule);
  place_y = get_place (td_notice_get_details (y)->rule);
  if (place_x != place_y)
    return place_x < place_y ? -1 : 1;
  if (td_notice_get_details (x)->row != td_notice_get_details (y)->row)
    return td_notice_get_details (x)->row < td_notice_get_details (y)->row ? -1 : 1;
  return x->cases[0] < y->cases[0] ? -1 : x->cases[0] > y->cases[0];
}

/* Whether the notice stands under @row: it was found there, or it is about two
 * metrics and @row is the first of one of them. */
static gboolean
belongs_to (TdComparison   *comparison,
            const TdNotice *notice,
            guint           row)
{
  const TdComparisonRow *line = comparison->rows->pdata[row];
  const char *metric = line->key.metric->id;

  if (td_notice_get_details (notice)->row != G_MAXUINT)
    return td_notice_get_details (notice)->row == row;

  return g_strv_contains (notice->metrics, metric) && td_comparison_find_row (comparison, metric) == line;
}

static gboolean
names_own_figure (const TdComparisonRow *row,
                  const TdNotice        *notice)
{
  for (guint i = 0; i < notice->n_cases; i++)
    if (!row->cells[notice->cases[i]].is_near)
      return TRUE;

  return FALSE;
}

/* A figure without its period cannot share an axis with any; else those of
 * another key are kept from the figures of the row's own: the ones that the
 * notice names or, where it names the row's own, all. */
static void
mark_apart (TdComparison    *comparison,
            TdComparisonRow *row,
            const TdNotice  *notice)
{
  TdComparisonCell *cells = (TdComparisonCell *) row->cells;
  gboolean all = !td_period_is_stated (row->key.period) && td_metric_expects_period (row->key.metric);

  if (notice->level != TD_NOTICE_APART || td_notice_get_details (notice)->row == G_MAXUINT)
    return;

  row->is_apart = TRUE;
  for (guint i = 0; i < notice->n_cases; i++)
    if (all || cells[notice->cases[i]].is_near)
      cells[notice->cases[i]].is_apart = TRUE;
  for (guint column = 0; names_own_figure (row, notice) && column < comparison->cases->len; column++)
    cells[column].is_apart = cells[column].is_apart || cells[column].is_near;
}

static void
attach (TdComparison *comparison)
{
  for (guint i = 0; i < comparison->rows->len; i++)
    {
      TdComparisonRow *row = comparison->rows->pdata[i];
      const TdNotice **notices = td_arena_new0 (comparison->arena, const TdNotice *,
                                                comparison->notices->len + 1);

      row->notices = notices;
      for (guint j = 0; j < comparison->notices->len; j++)
        {
          const TdNotice *notice = comparison->notices->pdata[j];

          if (!belongs_to (comparison, notice, i))
            continue;
          notices[row->n_notices++] = notice;
          mark_apart (comparison, row, notice);
        }
    }
}

void
td_comparison_build_notices (TdComparison *comparison)
{
  TdNoticeScan scan = { .comparison = comparison };

  for (guint row = 0; row < comparison->rows->len; row++)
    {
      scan.n_figures = td_comparison_count_figures (comparison, comparison->rows->pdata[row]);
      apply_tables (&scan, row);
    }
  apply_tables (&scan, G_MAXUINT);

  g_ptr_array_sort (comparison->notices, compare_notices);
  attach (comparison);
}
