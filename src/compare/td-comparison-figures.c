/* td-comparison-figures.c: the figures of the cases, as they would be shown
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-figures.h"

#include <string.h>

#include "compare/td-conversion.h"
#include "compare/td-findings.h"

static void
metric_figures_free (TdMetricFigures *metric)
{
  g_array_unref (metric->figures);
  g_free (metric);
}

static TdMetricFigures *
metric_figures_new (const TdMetric *metric,
                    TdVocabulary   *vocabulary)
{
  TdMetricFigures *figures = g_new0 (TdMetricFigures, 1);

  figures->metric = metric;
  figures->group = metric->is_known ? metric->group : TD_N_GROUPS;
  figures->position = td_vocabulary_get_position (vocabulary, metric);
  figures->figures = g_array_new (FALSE, FALSE, sizeof (TdFigure));
  return figures;
}

static TdFigure *
get_figure (GArray *figures,
            guint   position)
{
  return &g_array_index (figures, TdFigure, position);
}

static void
add_figure (GArray    *figures,
            TdFinding *finding,
            guint      column)
{
  TdFigure *figure;

  g_array_set_size (figures, figures->len + 1);
  figure = get_figure (figures, figures->len - 1);
  *figure = (TdFigure) {
    .finding = finding,
    .key = finding->key,
    .factor = 1,
    .column = column,
    .rank = td_finding_get_rank (finding),
  };
}

/* The figures of one column lie side by side: from @start up to @end. */
static gboolean
span_has_key (GArray            *figures,
              guint              start,
              guint              end,
              const TdFigureKey *key)
{
  for (guint i = start; i < end; i++)
    if (td_figure_key_equal (&get_figure (figures, i)->key, key))
      return TRUE;

  return FALSE;
}

static guint
find_end_of_span (GArray *figures,
                  guint   start)
{
  guint column = get_figure (figures, start)->column;
  guint end = start + 1;

  while (end < figures->len && get_figure (figures, end)->column == column)
    end++;
  return end;
}

/* A figure is converted unless the case states one for that period itself. */
static void
convert_span (GArray  *figures,
              guint    start,
              guint    end,
              TdPeriod to)
{
  for (guint i = start; i < end; i++)
    {
      TdFigure *figure = get_figure (figures, i);
      TdFigureKey key = figure->key;
      const TdClaim *standing = figure->finding->standing;
      double factor;

      if (standing == NULL || !td_quantity_is_number (standing->quantity))
        continue;
      factor = td_conversion_get_factor (key.metric, key.period, to);
      key.period = to;
      if (factor == 0 || td_period_equal (figure->key.period, to) || span_has_key (figures, start, end, &key))
        continue;
      figure->key = key;
      figure->factor = factor;
    }
}

static void
convert_all (GArray  *figures,
             TdPeriod to)
{
  for (guint start = 0, end; start < figures->len; start = end)
    {
      end = find_end_of_span (figures, start);
      convert_span (figures, start, end, to);
    }
}

static void
collect_column (TdComparison *comparison,
                guint         column,
                GHashTable   *by_metric)
{
  GPtrArray *findings = comparison->findings->pdata[column];
  TdVocabulary *vocabulary = td_dataset_get_vocabulary (comparison->datasets->pdata[column]);

  for (guint i = 0; i < findings->len; i++)
    {
      TdFinding *finding = findings->pdata[i];
      const char *id = finding->key.metric->id;
      TdMetricFigures *metric = g_hash_table_lookup (by_metric, id);

      /* Taken back by all who said it. */
      if (finding->state == TD_FINDING_NOT_REPORTED)
        continue;
      if (metric == NULL)
        {
          metric = metric_figures_new (finding->key.metric, vocabulary);
          g_hash_table_insert (by_metric, (gpointer) id, metric);
        }
      add_figure (metric->figures, finding, column);
    }
}

GHashTable *
td_comparison_collect_figures (TdComparison *comparison)
{
  GHashTable *by_metric = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                 (GDestroyNotify) metric_figures_free);
  GHashTableIter iter;
  gpointer value;
  TdPeriod to;

  for (guint column = 0; column < comparison->cases->len; column++)
    collect_column (comparison, column, by_metric);
  if (!td_conversion_get_period (td_comparison_spec_get_period (comparison->spec), &to))
    return by_metric;

  g_hash_table_iter_init (&iter, by_metric);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    convert_all (((TdMetricFigures *) value)->figures, to);

  return by_metric;
}

static int
compare_metrics (gconstpointer a,
                 gconstpointer b)
{
  const TdMetricFigures *x = *(TdMetricFigures * const *) a, *y = *(TdMetricFigures * const *) b;

  if (x->group != y->group)
    return x->group < y->group ? -1 : 1;
  if (x->position != y->position)
    return x->position < y->position ? -1 : 1;
  return strcmp (x->metric->id, y->metric->id);
}

GPtrArray *
td_comparison_sort_figures (GHashTable *by_metric)
{
  GPtrArray *metrics = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, by_metric);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    g_ptr_array_add (metrics, value);
  g_ptr_array_sort (metrics, compare_metrics);
  return metrics;
}
