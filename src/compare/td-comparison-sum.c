/* td-comparison-sum.c: figures of several cases added up
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-relative.h"

#include <math.h>

#include "base/td-number-format.h"
#include "compare/td-amount-side.h"
#include "compare/td-case-overlap.h"
#include "compare/td-comparison-private.h"
#include "compare/td-figure-marks.h"
#include "compare/td-figure-text.h"
#include "compare/td-origin.h"

#define DIGITS_SUM 3 /* of a sum that is not exact */

/* What is done to something happens once; what is used or run is there at a moment. */
static const char * const deeds[] = { "offline", "dismantled", "seized", "impounded", "blocked", "transferred", NULL };

/* Counts of what several cases may share, or whose unit is left open. */
static const char * const never_added[] = { "countries-involved", "targets", "takedowns", NULL };

static gboolean
is_event_or_flow (const TdFigureKey *key)
{
  TdMeasure measure = td_figure_key_get_measure (key);

  if (measure == TD_MEASURE_FLOW)
    return td_period_is_stated (key->period);
  if (measure == TD_MEASURE_EVENT)
    return TRUE;

  /* Where usage varies the verb tells: domains seized, domains used. */
  return key->metric->measure_with_period == TD_MEASURE_EVENT && key->sense != NULL && g_strv_contains (deeds, key->sense);
}

static gboolean
can_be_added (const TdFigureKey *key)
{
  if (!key->metric->is_known || key->metric->group == TD_GROUP_CONTEXT || g_strv_contains (never_added, key->metric->id))
    return FALSE;
  if (key->metric->unit != TD_UNIT_COUNT && key->metric->unit != TD_UNIT_MONEY)
    return FALSE;

  return is_event_or_flow (key);
}

static gboolean
is_part (const TdComparisonCell *cell)
{
  return !cell->is_near && !cell->is_apart && cell->finding->standing != NULL &&
         td_quantity_is_number (cell->quantity) && cell->quantity.low >= 0;
}

static GArray *
list_parts (TdComparison          *comparison,
            const TdComparisonRow *row)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint column = 0; column < comparison->cases->len; column++)
    if (is_part (&row->cells[column]))
      g_array_append_val (columns, column);

  return columns;
}

static const TdStatement *
get_statement (const TdComparisonRow *row,
               guint                  column)
{
  return row->cells[column].finding->standing->statement;
}

/* One amount in one announcement, said of two cases, may be that of both together. */
static gboolean
may_be_one_figure (TdComparison          *comparison,
                   const TdComparisonRow *row,
                   guint                  a,
                   guint                  b)
{
  const TdQuantity x = row->cells[a].quantity, y = row->cells[b].quantity;
  const char *origin, *other;

  if (comparison->datasets->pdata[a] != comparison->datasets->pdata[b] || x.low != y.low || x.high != y.high)
    return FALSE;

  origin = td_origin_get_only (comparison->datasets->pdata[a], get_statement (row, a));
  other = td_origin_get_only (comparison->datasets->pdata[b], get_statement (row, b));
  return origin != NULL && g_strcmp0 (origin, other) == 0;
}

static gboolean
is_counted_twice (TdComparison          *comparison,
                  const TdComparisonRow *row,
                  GArray                *columns)
{
  for (guint i = 0; i < columns->len; i++)
    for (guint j = i + 1; j < columns->len; j++)
      {
        guint a = g_array_index (columns, guint, i), b = g_array_index (columns, guint, j);

        if (td_case_overlaps (comparison->datasets->pdata[a], comparison->cases->pdata[a],
                              comparison->datasets->pdata[b], comparison->cases->pdata[b]) ||
            may_be_one_figure (comparison, row, a, b))
          return TRUE;
      }

  return FALSE;
}

/* What some count as sites and others as networks has no sum. */
static gboolean
has_other_nouns (const TdComparisonRow *row)
{
  for (guint i = 0; i < row->n_notices; i++)
    if (g_str_equal (row->notices[i]->rule, "noun-differs"))
      return TRUE;

  return FALSE;
}

/* "At least" has to stay true: of what is about 100 only the least is sure. */
static double
get_least (TdQuantity   quantity,
           TdAmountSide side)
{
  if (quantity.bound == TD_BOUND_ABOUT || quantity.bound == TD_BOUND_NEARLY)
    return td_quantity_get_interval (quantity).low;

  return side.low;
}

static TdQuantity
round_sum (double   low,
           double   high,
           double   least,
           gboolean is_soft)
{
  if (isinf (high))
    return (TdQuantity) { td_round_significant (least, DIGITS_SUM, -1), td_round_significant (least, DIGITS_SUM, -1),
                          TD_BOUND_AT_LEAST };
  if (low < high)
    return (TdQuantity) { td_round_significant (low, DIGITS_SUM, -1), td_round_significant (high, DIGITS_SUM, 1),
                          TD_BOUND_BETWEEN };
  if (is_soft)
    return (TdQuantity) { td_round_significant (low, DIGITS_SUM, 0), td_round_significant (low, DIGITS_SUM, 0),
                          TD_BOUND_ABOUT };

  return (TdQuantity) { low, high, TD_BOUND_EXACTLY };
}

static TdQuantity
add_up (TdComparison          *comparison,
        const TdComparisonRow *row,
        GArray                *columns)
{
  double low = 0, least = 0, high = columns->len < comparison->cases->len ? INFINITY : 0;
  gboolean is_soft = FALSE;

  for (guint i = 0; i < columns->len; i++)
    {
      TdQuantity quantity = td_comparison_cell_get_exact (&row->cells[g_array_index (columns, guint, i)]);
      TdAmountSide side = td_amount_side_new (quantity);

      low += side.low;
      high += side.high;
      least += get_least (quantity, side);
      is_soft = is_soft || side.is_soft;
    }

  return round_sum (low, high, least, is_soft);
}

/* Returns: (nullable): the columns that are added up. */
static GArray *
find_parts (TdComparison          *comparison,
            const TdComparisonRow *row)
{
  g_autoptr (GArray) columns = NULL;

  if (!can_be_added (&row->key) || has_other_nouns (row))
    return NULL;
  columns = list_parts (comparison, row);
  if (columns->len < 2 || is_counted_twice (comparison, row, columns))
    return NULL;

  return g_steal_pointer (&columns);
}

gboolean
td_comparison_get_sum (TdComparison          *comparison,
                       const TdComparisonRow *row,
                       TdQuantity            *sum)
{
  g_autoptr (GArray) columns = NULL;

  g_return_val_if_fail (comparison != NULL && row != NULL && sum != NULL, FALSE);

  columns = find_parts (comparison, row);
  if (columns == NULL)
    return FALSE;

  *sum = add_up (comparison, row, columns);
  /* "At least 0" says nothing. */
  return sum->high > 0;
}

char *
td_comparison_format_sum (TdComparison          *comparison,
                          const TdComparisonRow *row,
                          TdLanguage            *language)
{
  g_autoptr (GArray) columns = NULL;
  g_autofree char *figure = NULL;
  g_autofree char *number = NULL;
  g_autofree char *total = NULL;
  TdQuantity sum;
  char *text;

  g_return_val_if_fail (comparison != NULL && row != NULL, NULL);

  if (!td_comparison_get_sum (comparison, row, &sum))
    return NULL;

  columns = find_parts (comparison, row);
  figure = td_figure_text_for_quantity (row->key.metric, sum, row->key.period, row->key.currency, language);
  number = td_number_format_digits (language, columns->len);
  total = td_number_format_digits (language, comparison->cases->len);
  /* Translators: figures of {n} of the {total} cases of a comparison added up. */
  text = td_fill (td_words_n (language, "Sum of {n} of {total} case: {figure}", "Sum of {n} of {total} cases: {figure}",
                              comparison->cases->len),
                  "n", number, "total", total, "figure", figure, NULL);
  return td_figure_marks_add (text, row, (const guint *) (void *) columns->data, columns->len, FALSE, language);
}
