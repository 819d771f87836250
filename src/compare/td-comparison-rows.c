/* td-comparison-rows.c: which figures of the cases stand side by side
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-figures.h"

#include <string.h>

#include "compare/td-conversion.h"
#include "compare/td-findings.h"

/* The figures of all cases that share a key. */
typedef struct
{
  const TdFigureKey *key;
  TdFigure          *first, *last; /* a list by `next_of_key`, one a column at most */
  guint              n_figures;
  guint              rank;         /* the lowest of them */
  guint              order;
} KeyGroup;

gboolean
td_comparison_cell_has_figure (const TdComparisonCell *cell)
{
  return td_finding_has_figure (cell->finding);
}

guint
td_comparison_count_figures (TdComparison          *comparison,
                             const TdComparisonRow *row)
{
  guint n = 0;

  for (guint column = 0; column < comparison->cases->len; column++)
    n += td_comparison_cell_has_figure (&row->cells[column]) ? 1 : 0;

  return n;
}

static KeyGroup *
add_group (GArray   *groups,
           TdFigure *figure)
{
  KeyGroup group = { .key = &figure->key, .rank = figure->rank, .order = groups->len };

  g_array_append_val (groups, group);
  return &g_array_index (groups, KeyGroup, groups->len - 1);
}

static void
add_to_group (KeyGroup *group,
              TdFigure *figure)
{
  if (group->last != NULL)
    group->last->next_of_key = figure;
  else
    group->first = figure;
  group->last = figure;
  figure->next_of_key = NULL;
  group->n_figures++;
  group->rank = MIN (group->rank, figure->rank);
}

/* Returns: (transfer full) (element-type KeyGroup) */
static GArray *
group_by_key (GArray *figures)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (KeyGroup));
  g_autoptr (GHashTable) places = g_hash_table_new ((GHashFunc) td_figure_key_hash, /* from 1 */
                                                    (GEqualFunc) td_figure_key_equal);

  for (guint i = 0; i < figures->len; i++)
    {
      TdFigure *figure = &g_array_index (figures, TdFigure, i);
      guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, &figure->key));
      KeyGroup *group = place > 0 ? &g_array_index (groups, KeyGroup, place - 1) : add_group (groups, figure);

      if (place == 0)
        g_hash_table_insert (places, &figure->key, GUINT_TO_POINTER (groups->len));
      add_to_group (group, figure);
    }

  return groups;
}

/* The key that most cases share, then the main one, then the order of the file. */
static int
compare_groups (gconstpointer a,
                gconstpointer b)
{
  const KeyGroup *x = a, *y = b;

  if (x->n_figures != y->n_figures)
    return x->n_figures > y->n_figures ? -1 : 1;
  if (x->rank != y->rank)
    return x->rank < y->rank ? -1 : 1;
  return x->order < y->order ? -1 : 1;
}

/* Near is first another period, then another scope, then another sense. */
static guint
measure_distance (const TdFigureKey *a,
                  const TdFigureKey *b)
{
  return (g_strcmp0 (a->sense, b->sense) != 0 ? 8 : 0) +
         (g_strcmp0 (a->scope, b->scope) != 0 ? 4 : 0) +
         (!td_period_equal (a->period, b->period) ? 2 : 0) +
         (g_strcmp0 (a->currency, b->currency) != 0 ? 1 : 0);
}

/* For every column the figure that is nearest to @key. */
static void
find_nearest (GArray            *figures,
              const TdFigureKey *key,
              TdFigure          **nearest)
{
  for (guint i = 0; i < figures->len; i++)
    {
      TdFigure *figure = &g_array_index (figures, TdFigure, i);
      TdFigure **best = &nearest[figure->column];
      guint distance = measure_distance (&figure->key, key);
      guint best_distance = *best != NULL ? measure_distance (&(*best)->key, key) : G_MAXUINT;

      if (distance < best_distance ||
          (distance == best_distance && figure->rank < (*best)->rank))
        *best = figure;
    }
}

static TdFinding *
make_filler (TdComparison      *comparison,
             TdDataset         *dataset,
             const TdFigureKey *key)
{
  TdFinding *filler = td_finding_new_empty (dataset, NULL, key);

  g_ptr_array_add (comparison->fillers, filler);
  return filler;
}

static void
fill_cell (TdComparisonCell  *cell,
           const TdFigureKey *key,
           TdFigure          *figure)
{
  figure->is_placed = TRUE;
  cell->finding = figure->finding;
  cell->is_near = !td_figure_key_equal (&figure->key, key);
  cell->is_converted = figure->factor != 1;
  cell->period = figure->key.period;
  if (figure->finding->standing == NULL)
    return;

  cell->quantity = figure->finding->standing->quantity;
  if (cell->is_converted)
    cell->quantity = td_conversion_apply (cell->quantity, figure->factor);
}

/* Most cells of a wide table are empty: neighbours of one dataset share a finding. */
static void
fill_cells (TdComparison      *comparison,
            TdComparisonCell  *cells,
            const TdFigureKey *key,
            TdFigure         **figures)
{
  TdFinding *filler = NULL;
  TdDataset *filler_dataset = NULL;

  for (guint column = 0; column < comparison->cases->len; column++)
    {
      TdComparisonCell *cell = &cells[column];
      TdDataset *dataset = comparison->datasets->pdata[column];

      cell->quantity.bound = TD_BOUND_UNDISCLOSED;
      cell->period = key->period;
      if (figures[column] != NULL)
        {
          fill_cell (cell, key, figures[column]);
          continue;
        }
      if (filler_dataset != dataset)
        filler = make_filler (comparison, dataset, key);
      filler_dataset = dataset;
      cell->finding = filler;
    }
}

TdQuantity
td_comparison_cell_get_exact (const TdComparisonCell *cell)
{
  const TdClaim *standing = cell->finding->standing;

  if (standing == NULL || !cell->is_converted)
    return cell->quantity;

  return td_quantity_scale (standing->quantity,
                            td_conversion_get_factor (cell->finding->key.metric,
                                                      cell->finding->key.period, cell->period));
}

/* What a case says of the metric in a row above is not passed over in silence. */
static void
mark_elsewhere (TdComparisonCell       *cells,
                TdFigure              **figures,
                const TdComparisonCell *above,
                guint                   n)
{
  for (guint column = 0; column < n; column++)
    cells[column].is_elsewhere = figures[column] == NULL && td_finding_has_figure (above[column].finding);
}

/* @figures: one a column, possibly NULL
 * @first: (nullable): the first row of the metric, where this is a later one */
static const TdComparisonRow *
add_row (TdComparison           *comparison,
         const TdFigureKey      *key,
         TdFigure              **figures,
         const TdComparisonRow  *first)
{
  guint n = comparison->cases->len;
  TdComparisonRow *row = td_arena_new0 (comparison->arena, TdComparisonRow, 1);
  TdComparisonCell *cells = td_arena_new0 (comparison->arena, TdComparisonCell, n);

  row->key = *key;
  row->cells = cells;
  fill_cells (comparison, cells, key, figures);
  if (first != NULL)
    mark_elsewhere (cells, figures, first->cells, n);
  g_ptr_array_add (comparison->rows, row);
  return row;
}

static gboolean
is_all_placed (const KeyGroup *group)
{
  for (const TdFigure *figure = group->first; figure != NULL; figure = figure->next_of_key)
    if (!figure->is_placed)
      return FALSE;

  return TRUE;
}

/* The first row of a metric shows what every case has nearest to its key; the
 * rows below only their own key: of the rest they say that it stands above. */
static void
add_rows_of_metric (TdComparison  *comparison,
                    TdMetricFigures *metric)
{
  g_autoptr (GArray) groups = group_by_key (metric->figures);
  g_autofree TdFigure **cells = g_new0 (TdFigure *, comparison->cases->len);
  const TdFigureKey *key;
  const TdComparisonRow *first;

  g_array_sort (groups, compare_groups);
  key = g_array_index (groups, KeyGroup, 0).key;
  find_nearest (metric->figures, key, cells);
  first = add_row (comparison, key, cells, NULL);

  for (guint i = 1; i < groups->len; i++)
    {
      const KeyGroup *group = &g_array_index (groups, KeyGroup, i);

      if (is_all_placed (group))
        continue;
      memset (cells, 0, sizeof (TdFigure *) * comparison->cases->len);
      for (TdFigure *figure = group->first; figure != NULL; figure = figure->next_of_key)
        cells[figure->column] = figure;
      add_row (comparison, group->key, cells, first);
    }
}

static void
add_all_rows (TdComparison *comparison,
              GHashTable   *by_metric)
{
  g_autoptr (GPtrArray) metrics = td_comparison_sort_figures (by_metric);

  for (guint i = 0; i < metrics->len; i++)
    add_rows_of_metric (comparison, metrics->pdata[i]);
}

/* A metric that was asked for and that no case reports has a row of its own too. */
static void
add_empty_row (TdComparison *comparison,
               const char   *id)
{
  g_autofree TdFigure **cells = g_new0 (TdFigure *, comparison->cases->len);
  TdFigureKey key = { .scope = "whole" };

  for (guint i = 0; i < comparison->datasets->len && key.metric == NULL; i++)
    key.metric = td_vocabulary_find_metric (td_dataset_get_vocabulary (comparison->datasets->pdata[i]), id);
  if (key.metric != NULL)
    add_row (comparison, &key, cells, NULL);
}

void
td_comparison_build_rows (TdComparison       *comparison,
                          const char * const *metrics)
{
  g_autoptr (GHashTable) by_metric = td_comparison_collect_figures (comparison);

  if (metrics == NULL)
    {
      add_all_rows (comparison, by_metric);
      return;
    }

  for (guint i = 0; metrics[i] != NULL; i++)
    {
      TdMetricFigures *metric = g_hash_table_lookup (by_metric, metrics[i]);

      if (metric != NULL)
        add_rows_of_metric (comparison, metric);
      else
        add_empty_row (comparison, metrics[i]);
    }
}
