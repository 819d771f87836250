/* td-chart-panel.c: rows of a comparison as panels, each with an axis of its own
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-panel.h"

#include "base/td-number-format.h"

/* Whether a notice keeps two cells of one row apart. One of two metrics speaks
 * of two rows; one that names a single case keeps it from all others. */
static gboolean
keeps_apart (const TdNotice *notice,
             guint           a,
             guint           b)
{
  if (notice->level != TD_NOTICE_APART || (notice->metrics[0] != NULL && notice->metrics[1] != NULL))
    return FALSE;
  if (notice->n_cases == 1)
    return td_notice_names_case (notice, a) || td_notice_names_case (notice, b);

  return td_notice_names_case (notice, a) && td_notice_names_case (notice, b);
}

static gboolean
has_apart_notice (const TdComparisonRow *row,
                  guint                  a,
                  guint                  b)
{
  for (guint i = 0; i < row->n_notices; i++)
    {
      if (keeps_apart (row->notices[i], a, b))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_open_period (const TdComparisonCell *cell)
{
  return cell->period.kind != TD_PERIOD_NONE && !td_period_is_stated (cell->period);
}

gboolean
td_chart_panel_can_share (const TdComparisonRow *row,
                          guint                  a,
                          guint                  b)
{
  const TdComparisonCell *first = &row->cells[a], *second = &row->cells[b];

  if (!td_period_equal (first->period, second->period)
      || g_strcmp0 (first->finding->key.currency, second->finding->key.currency) != 0)
    return FALSE;
  /* A notice may name three cases of which only one is the odd one out: two
   * figures of one key with a stated period are never kept apart. */
  if (td_figure_key_equal (&first->finding->key, &second->finding->key) && !has_open_period (first))
    return TRUE;

  return !has_apart_notice (row, a, b);
}

static gboolean
fits (const TdComparisonRow *row,
      GArray                *group,
      guint                  column)
{
  for (guint i = 0; i < group->len; i++)
    {
      const guint other = g_array_index (group, guint, i);

      if (td_chart_figure_is_on_axis (row, other) && !td_chart_panel_can_share (row, other, column))
        return FALSE;
    }

  return TRUE;
}

static GArray *
add_group (GPtrArray *groups)
{
  GArray *group = g_array_new (FALSE, FALSE, sizeof (guint));

  g_ptr_array_add (groups, group);
  return group;
}

static void
place (const TdComparisonRow *row,
       GPtrArray             *groups,
       guint                  column)
{
  GArray *group;

  for (guint i = 0; i < groups->len; i++)
    {
      group = g_ptr_array_index (groups, i);
      if (fits (row, group, column))
        {
          g_array_append_val (group, column);
          return;
        }
    }

  group = add_group (groups);
  g_array_append_val (group, column);
}

static int
compare_columns (gconstpointer a,
                 gconstpointer b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

/* In three rounds, so that the first group is that of the row's own key. */
GPtrArray *
td_chart_panel_split (const TdComparisonRow *row,
                      GArray                *columns)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  GArray *first = add_group (groups);

  for (guint round = 0; round < 2; round++)
    {
      for (guint i = 0; i < columns->len; i++)
        {
          const guint column = g_array_index (columns, guint, i);

          if (td_chart_figure_is_on_axis (row, column) && row->cells[column].is_near == (round == 1))
            place (row, groups, column);
        }
    }
  for (guint i = 0; i < columns->len; i++)
    {
      const guint column = g_array_index (columns, guint, i);

      if (!td_chart_figure_is_on_axis (row, column))
        g_array_append_val (first, column);
    }
  g_array_sort (first, compare_columns); /* the order of the specification */
  return groups;
}

char *
td_chart_panel_format_counts (const TdMetric *metric,
                              TdLanguage     *language)
{
  const char *counts = td_metric_get_counts (metric, language);

  return counts != NULL ? td_typography_capitalise (counts) : NULL;
}

/* Returns: (transfer full): what the axis of a group is of: "a year", "Italy". */
static char *
format_detail (const TdChartContext  *context,
               const TdComparisonRow *row,
               GArray                *group)
{
  gboolean is_own = group->len == 0;

  for (guint i = 0; i < group->len; i++)
    is_own |= !row->cells[g_array_index (group, guint, i)].is_near;
  if (is_own)
    return td_figure_key_format_detail (&row->key, context->language);

  return td_figure_key_format_detail (&row->cells[g_array_index (group, guint, 0)].finding->key, context->language);
}

static void
add_figures (const TdChartContext  *context,
             const TdComparisonRow *row,
             GArray                *group)
{
  for (guint i = 0; i < group->len; i++)
    td_chart_figure_add (context, row, g_array_index (group, guint, i));
}

void
td_chart_panel_add_plain (const TdChartContext  *context,
                          const TdComparisonRow *row,
                          GArray                *group,
                          const char            *subtitle)
{
  td_plot_builder_add_panel (context->builder, NULL, subtitle, NULL);
  add_figures (context, row, group);
}

void
td_chart_panel_add (const TdChartContext  *context,
                    const TdComparisonRow *row,
                    GArray                *group,
                    gboolean               is_titled)
{
  g_autofree char *detail = is_titled ? format_detail (context, row, group) : NULL;

  td_plot_builder_add_panel (context->builder,
                             is_titled ? td_metric_get_name (row->key.metric, context->language) : NULL,
                             detail != NULL && detail[0] != '\0' ? detail : NULL, NULL);
  add_figures (context, row, group);
}

typedef struct
{
  TdLanguage *language;
  TdUnit      unit;
  char       *currency;
} Ticks;

static void
ticks_free (gpointer data)
{
  Ticks *ticks = data;

  td_language_unref (ticks->language);
  g_free (ticks->currency);
  g_free (ticks);
}

static char *
format_tick (double   value,
             gpointer data)
{
  const Ticks *ticks = data;

  if (ticks->unit == TD_UNIT_PERCENT)
    return td_number_format_percent (ticks->language, value, FALSE);
  if (ticks->unit == TD_UNIT_MONEY && ticks->currency != NULL)
    return td_number_format_money (ticks->language, value, ticks->currency);

  return td_number_format_tick (ticks->language, value);
}

void
td_chart_panel_set_ticks (const TdChartContext *context,
                          const TdMetric       *metric,
                          const char           *currency)
{
  Ticks *ticks = g_new0 (Ticks, 1);

  ticks->language = td_language_ref (context->language);
  ticks->unit = metric != NULL ? metric->unit : TD_UNIT_COUNT;
  ticks->currency = g_strdup (currency);
  td_plot_builder_set_tick_format (context->builder, format_tick, ticks, ticks_free);
}
