/* td-notice.c: what must be said when figures stand side by side
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice.h"

#include "compare/td-notice-rule.h"

/* The order within a level: what forbids first, remarks last. */
static const TdNoticeRule * const tables[] = {
  td_notice_rules_audience,
  td_notice_rules_pairs,
  td_notice_rules_period,
  td_notice_rules_key,
  td_notice_rules_money,
  td_notice_rules_number,
  td_notice_rules_origin,
  td_notice_rules_claimant,
  td_notice_rules_catalogue,
  td_notice_rules_case,
};

#define MAX_RULES 64

/* What a rule of single cells sees while those of a row are shown to it. */
typedef struct
{
  const TdNoticeRule *rule;
  guint               place;   /* of the rule among all */
  GArray             *columns; /* of guint */
  const char         *class;   /* of the first of them */
  gboolean            differs; /* another has another class */
} Watch;

const char *
td_notice_level_get_id (TdNoticeLevel level)
{
  return level == TD_NOTICE_APART ? "apart" : "care";
}

gboolean
td_notice_names_case (const TdNotice *notice,
                      guint           column)
{
  g_return_val_if_fail (notice != NULL, FALSE);

  for (guint i = 0; i < notice->n_cases; i++)
    if (notice->cases[i] == column)
      return TRUE;

  return FALSE;
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

static void
start_watch (Watch              *watch,
             const TdNoticeRule *rule,
             guint               place)
{
  watch->rule = rule;
  watch->place = place;
  watch->class = NULL;
  watch->differs = FALSE;
  g_array_set_size (watch->columns, 0);
}

/* Keeps the columns with a figure that the rule is true of, or that have a class. */
static void
show_cell (Watch              *watch,
           const TdNoticeCell *cell)
{
  const TdNoticeRule *rule = watch->rule;
  const char *class = rule->classify != NULL ? rule->classify (cell) : NULL;

  if (rule->classify != NULL ? class == NULL : !rule->applies (cell))
    return;

  if (watch->columns->len == 0)
    watch->class = class;
  else if (class != watch->class && !watch->differs)
    watch->differs = !g_str_equal (class, watch->class);
  g_array_append_val (watch->columns, cell->column);
}

static void
end_watch (TdNoticeScan *scan,
           const Watch  *watch,
           guint         row)
{
  const TdNoticeRule *rule = watch->rule;

  scan->place = watch->place;
  if (watch->columns->len >= rule->min_matching && (rule->classify == NULL || watch->differs))
    td_notice_scan_emit (scan, rule, rule->level, row, 0, watch->columns, NULL, 0);
}

/* All rules look at a cell before the next one is shown: the figures of many
 * cases are more than a processor keeps at hand. */
static void
show_cells (TdNoticeScan *scan,
            Watch        *watches,
            guint         n_watches,
            guint         row)
{
  for (guint i = 0; i < scan->figures->len && n_watches > 0; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (scan->figures, guint, i));

      for (guint j = 0; j < n_watches; j++)
        show_cell (&watches[j], &cell);
    }
  for (guint j = 0; j < n_watches; j++)
    end_watch (scan, &watches[j], row);
}

static gboolean
is_about (const TdNoticeRule    *rule,
          const TdComparisonRow *row,
          guint                  n_figures)
{
  return n_figures >= rule->min_figures && rule->scan_whole == NULL &&
         (rule->metric == NULL || g_str_equal (rule->metric, row->key.metric->id));
}

static void
apply_to_row (TdNoticeScan *scan,
              Watch        *watches,
              guint         row)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];
  guint n_watches = 0;

  scan->place = 0;
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const TdNoticeRule *rule = tables[i]; rule->id != NULL; rule++, scan->place++)
      {
        if (!is_about (rule, line, scan->figures->len))
          continue;
        if (rule->scan_row != NULL)
          rule->scan_row (scan, rule, row);
        else
          start_watch (&watches[n_watches++], rule, scan->place);
      }
  show_cells (scan, watches, n_watches, row);
}

static void
apply_to_whole (TdNoticeScan *scan)
{
  scan->place = 0;
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const TdNoticeRule *rule = tables[i]; rule->id != NULL; rule++, scan->place++)
      if (rule->scan_whole != NULL)
        rule->scan_whole (scan, rule);
}

static int
compare_numbers (guint a,
                 guint b)
{
  return a < b ? -1 : a > b;
}

static int
compare_notices (gconstpointer a,
                 gconstpointer b)
{
  const TdNotice *x = *(const TdNotice * const *) a, *y = *(const TdNotice * const *) b;
  const TdNoticeDetails *of_x = td_notice_get_details (x), *of_y = td_notice_get_details (y);

  if (x->level != y->level)
    return x->level == TD_NOTICE_APART ? -1 : 1;
  if (of_x->place != of_y->place)
    return compare_numbers (of_x->place, of_y->place);
  if (of_x->row != of_y->row)
    return compare_numbers (of_x->row, of_y->row);
  return compare_numbers (x->cases[0], y->cases[0]);
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
  gboolean all_near = names_own_figure (row, notice);

  row->is_apart = TRUE;
  for (guint i = 0; i < notice->n_cases; i++)
    if (all || cells[notice->cases[i]].is_near)
      cells[notice->cases[i]].is_apart = TRUE;
  for (guint column = 0; all_near && column < comparison->cases->len; column++)
    cells[column].is_apart = cells[column].is_apart || cells[column].is_near;
}

/* The first row of each metric, where what is about two metrics stands. */
static GHashTable *
map_first_rows (TdComparison *comparison)
{
  GHashTable *first = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = comparison->rows->len; i > 0; i--)
    {
      const TdComparisonRow *row = comparison->rows->pdata[i - 1];
      const TdComparisonRow *above = i > 1 ? comparison->rows->pdata[i - 2] : NULL;

      if (above == NULL || above->key.metric != row->key.metric)
        g_hash_table_insert (first, (gpointer) row->key.metric->id, GUINT_TO_POINTER (i - 1));
    }

  return first;
}

static void
add_to_row (GPtrArray      *lists,
            guint           row,
            const TdNotice *notice)
{
  if (lists->pdata[row] == NULL)
    lists->pdata[row] = g_ptr_array_new ();
  g_ptr_array_add (lists->pdata[row], (gpointer) notice);
}

/* A notice stands under the row that it was found in or, where it is about two
 * metrics, under the first row of each. */
static void
share_out (TdComparison   *comparison,
           GPtrArray      *lists,
           GHashTable     *first_rows,
           const TdNotice *notice)
{
  guint row = td_notice_get_details (notice)->row;

  if (row != G_MAXUINT)
    {
      add_to_row (lists, row, notice);
      if (notice->level == TD_NOTICE_APART)
        mark_apart (comparison, comparison->rows->pdata[row], notice);
      return;
    }

  for (guint i = 0; notice->metrics[i] != NULL; i++)
    {
      gpointer first;

      if (g_hash_table_lookup_extended (first_rows, notice->metrics[i], NULL, &first))
        add_to_row (lists, GPOINTER_TO_UINT (first), notice);
    }
}

static void
keep_list (TdComparison    *comparison,
           TdComparisonRow *row,
           GPtrArray       *list)
{
  guint n = list != NULL ? list->len : 0;
  const TdNotice **notices = td_arena_new0 (comparison->arena, const TdNotice *, n + 1);

  for (guint i = 0; i < n; i++)
    notices[i] = list->pdata[i];
  row->notices = notices;
  row->n_notices = n;
}

static void
free_list (gpointer list)
{
  if (list != NULL)
    g_ptr_array_unref (list);
}

static void
attach (TdComparison *comparison)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func (free_list);
  g_autoptr (GHashTable) first_rows = map_first_rows (comparison);

  g_ptr_array_set_size (lists, comparison->rows->len);
  for (guint i = 0; i < comparison->notices->len; i++)
    share_out (comparison, lists, first_rows, comparison->notices->pdata[i]);
  for (guint i = 0; i < comparison->rows->len; i++)
    keep_list (comparison, comparison->rows->pdata[i], lists->pdata[i]);
}

static void
list_figures (TdNoticeScan *scan,
              guint         row)
{
  const TdComparisonRow *line = scan->comparison->rows->pdata[row];

  g_array_set_size (scan->figures, 0);
  for (guint column = 0; column < scan->comparison->cases->len; column++)
    if (td_comparison_cell_has_figure (&line->cells[column]))
      g_array_append_val (scan->figures, column);
}

void
td_comparison_build_notices (TdComparison *comparison)
{
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) matching = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  TdNoticeScan scan = { .comparison = comparison, .figures = figures, .matching = matching, .said = said };
  Watch watches[MAX_RULES];

  for (guint i = 0; i < MAX_RULES; i++)
    watches[i].columns = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint row = 0; row < comparison->rows->len; row++)
    {
      list_figures (&scan, row);
      apply_to_row (&scan, watches, row);
    }
  apply_to_whole (&scan);
  for (guint i = 0; i < MAX_RULES; i++)
    g_array_unref (watches[i].columns);
  td_notice_scan_clear_pairs (&scan);

  g_ptr_array_sort (comparison->notices, compare_notices);
  attach (comparison);
}
