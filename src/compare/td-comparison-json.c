/* td-comparison-json.c: a comparison as JSON
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-text.h"

#include <math.h>

#include "compare/td-comparison-private.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-conversion.h"
#include "compare/td-figure-marks.h"

/* Whole numbers are written as such: 6000, not 6000.0. */
#define MAX_WHOLE 9007199254740992.0

static void
add_number (JsonBuilder *builder,
            double       value)
{
  if (value == floor (value) && fabs (value) <= MAX_WHOLE)
    json_builder_add_int_value (builder, (gint64) value);
  else
    json_builder_add_double_value (builder, value);
}

static void
add_pair (JsonBuilder *builder,
          double       low,
          double       high)
{
  json_builder_begin_array (builder);
  add_number (builder, low);
  add_number (builder, high);
  json_builder_end_array (builder);
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

/* Leaves the member out where there is nothing. */
static void
add_optional (JsonBuilder *builder,
              const char  *name,
              const char  *value)
{
  if (value != NULL)
    add_string (builder, name, value);
}

static void
add_strings (JsonBuilder        *builder,
             const char         *name,
             const char * const *values)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    json_builder_add_string_value (builder, values[i]);
  json_builder_end_array (builder);
}

static void
add_count (JsonBuilder *builder,
           const char  *name,
           guint        n)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, n);
}

static void
add_key (JsonBuilder       *builder,
         const TdFigureKey *key)
{
  g_autofree char *period = td_period_to_string (key->period);

  json_builder_begin_object (builder);
  add_optional (builder, "sense", key->sense);
  add_string (builder, "scope", key->scope);
  add_optional (builder, "per", period);
  add_optional (builder, "currency", key->currency);
  json_builder_end_object (builder);
}

static const char *
get_case_id (TdComparison *comparison,
             guint         column)
{
  return td_case_get_id (comparison->cases->pdata[column]);
}

/* In the period of the cell, as its amount is; what is cut is cut outwards. */
static void
add_spread (JsonBuilder            *builder,
            const TdComparisonCell *cell)
{
  const TdFinding *finding = cell->finding;
  TdQuantity spread = { .low = finding->low, .high = finding->high, .bound = TD_BOUND_BETWEEN };

  if (finding->low > finding->high || (finding->low == finding->high && finding->state != TD_FINDING_UNRESOLVED))
    return;
  if (cell->is_converted)
    spread = td_conversion_apply (spread, td_period_get_factor (finding->key.period, cell->period));

  json_builder_set_member_name (builder, "spread");
  add_pair (builder, spread.low, spread.high);
}

static void
add_amounts (JsonBuilder            *builder,
             const TdComparisonCell *cell)
{
  const TdFinding *finding = cell->finding;
  g_autofree char *period = td_period_to_string (cell->period);

  if (finding->standing != NULL && td_quantity_is_number (cell->quantity))
    {
      json_builder_set_member_name (builder, "amount");
      if (td_bound_is_pair (cell->quantity.bound))
        add_pair (builder, cell->quantity.low, cell->quantity.high);
      else
        add_number (builder, cell->quantity.low);
    }
  add_spread (builder, cell);
  if (finding->standing != NULL)
    add_string (builder, "bound", td_bound_get_id (cell->quantity.bound));
  if (finding->state == TD_FINDING_NOT_REPORTED)
    return;
  add_optional (builder, "per", period);
  add_optional (builder, "currency", finding->key.currency);
}

static void
add_flag (JsonBuilder *builder,
          const char  *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, TRUE);
}

static void
add_relative (JsonBuilder           *builder,
              TdComparison          *comparison,
              const TdComparisonRow *row,
              guint                  column,
              TdLanguage            *language)
{
  g_autofree char *text = NULL;
  TdRelativeKind kind = td_comparison_format_relative (comparison, row, column, language, &text);

  if (kind == TD_RELATIVE_NONE)
    return;

  json_builder_set_member_name (builder, "relative");
  json_builder_begin_object (builder);
  add_string (builder, "kind", td_relative_kind_get_id (kind));
  add_string (builder, "text", text);
  json_builder_end_object (builder);
}

static void
add_cell (JsonBuilder           *builder,
          TdComparison          *comparison,
          const TdComparisonRow *row,
          guint                  column,
          TdLanguage            *language)
{
  const TdComparisonCell *cell = &row->cells[column];
  const TdFinding *finding = cell->finding;
  g_autofree char *text = td_comparison_format_cell (comparison, row, column, language);

  json_builder_begin_object (builder);
  add_string (builder, "case", get_case_id (comparison, column));
  add_string (builder, "state", td_finding_state_get_id (finding->state));
  add_amounts (builder, cell);
  add_string (builder, "text", text);
  if (finding->reason != TD_REASON_NONE)
    add_string (builder, "reason", td_reason_get_id (finding->reason));
  add_count (builder, "claims", finding->n_claims);
  add_count (builder, "origins", finding->n_origins);
  add_strings (builder, "sources", finding->sources);
  if (cell->is_near)
    {
      /* Of another key than the row's. */
      json_builder_set_member_name (builder, "near");
      add_key (builder, &finding->key);
    }
  if (cell->is_converted)
    {
      g_autofree char *stated = td_finding_format_value (finding, language);

      add_string (builder, "converted_from", stated);
    }
  if (cell->is_elsewhere)
    add_flag (builder, "elsewhere");
  add_relative (builder, comparison, row, column, language);
  json_builder_end_object (builder);
}

/* What must be known of the two figures. */
static void
add_marks (JsonBuilder   *builder,
           TdComparison  *comparison,
           const TdRatio *ratio)
{
  const guint columns[] = { ratio->of, ratio->to };
  g_autofree const char **marks = td_figure_marks_list (comparison->rows->pdata[ratio->row], columns,
                                                        G_N_ELEMENTS (columns));

  if (marks[0] != NULL)
    add_strings (builder, "marks", marks);
}

static void
add_ratios (JsonBuilder  *builder,
            TdComparison *comparison,
            guint         row,
            TdLanguage   *language)
{
  g_autoptr (GArray) ratios = td_comparison_list_ratios (comparison, row);

  json_builder_begin_array (builder);
  for (guint i = 0; i < ratios->len; i++)
    {
      const TdRatio *ratio = &g_array_index (ratios, TdRatio, i);
      g_autofree char *text = td_ratio_format (ratio, language);

      json_builder_begin_object (builder);
      add_string (builder, "of", get_case_id (comparison, ratio->of));
      add_string (builder, "to", get_case_id (comparison, ratio->to));
      add_string (builder, "bound", td_bound_get_id (ratio->bound));
      json_builder_set_member_name (builder, "value");
      if (ratio->bound == TD_BOUND_BETWEEN)
        add_pair (builder, ratio->low, ratio->high);
      else
        add_number (builder, ratio->low);
      add_string (builder, "text", text);
      add_marks (builder, comparison, ratio);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_sum (JsonBuilder           *builder,
         TdComparison          *comparison,
         const TdComparisonRow *row,
         TdLanguage            *language)
{
  g_autofree char *text = td_comparison_format_sum (comparison, row, language);
  TdQuantity sum;

  if (!td_comparison_get_sum (comparison, row, &sum))
    return;

  json_builder_set_member_name (builder, "sum");
  json_builder_begin_object (builder);
  add_string (builder, "bound", td_bound_get_id (sum.bound));
  json_builder_set_member_name (builder, "amount");
  if (td_bound_is_pair (sum.bound))
    add_pair (builder, sum.low, sum.high);
  else
    add_number (builder, sum.low);
  add_string (builder, "text", text);
  json_builder_end_object (builder);
}

static void
add_row (JsonBuilder  *builder,
         TdComparison *comparison,
         guint         position,
         TdLanguage   *language)
{
  const TdComparisonRow *row = comparison->rows->pdata[position];

  json_builder_begin_object (builder);
  add_string (builder, "metric", row->key.metric->id);
  if (row->key.metric->is_known)
    add_string (builder, "group", td_group_get_id (row->key.metric->group));
  json_builder_set_member_name (builder, "key");
  add_key (builder, &row->key);
  json_builder_set_member_name (builder, "cells");
  json_builder_begin_array (builder);
  for (guint column = 0; column < comparison->cases->len; column++)
    add_cell (builder, comparison, row, column, language);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "ratios");
  add_ratios (builder, comparison, position, language);
  add_sum (builder, comparison, row, language);
  json_builder_end_object (builder);
}

static void
add_notice (JsonBuilder    *builder,
            TdComparison   *comparison,
            const TdNotice *notice,
            TdLanguage     *language)
{
  g_autofree char *text = td_comparison_format_notice (comparison, notice, language);

  json_builder_begin_object (builder);
  add_string (builder, "rule", notice->rule);
  add_string (builder, "level", td_notice_level_get_id (notice->level));
  json_builder_set_member_name (builder, "cases");
  json_builder_begin_array (builder);
  for (guint i = 0; i < notice->n_cases; i++)
    json_builder_add_string_value (builder, get_case_id (comparison, notice->cases[i]));
  json_builder_end_array (builder);
  add_strings (builder, "metrics", notice->metrics);
  add_string (builder, "text", text);
  json_builder_end_object (builder);
}

JsonNode *
td_comparison_to_json (TdComparison *comparison,
                       TdLanguage   *language)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GPtrArray) legal = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "cases");
  json_builder_begin_array (builder);
  for (guint column = 0; column < comparison->cases->len; column++)
    json_builder_add_string_value (builder, get_case_id (comparison, column));
  json_builder_end_array (builder);
  if (td_comparison_get_reference (comparison) != TD_NO_REFERENCE)
    add_string (builder, "reference", get_case_id (comparison, td_comparison_get_reference (comparison)));

  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint row = 0; row < comparison->rows->len; row++)
    add_row (builder, comparison, row, language);
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "notices");
  json_builder_begin_array (builder);
  for (guint i = 0; i < comparison->notices->len; i++)
    add_notice (builder, comparison, comparison->notices->pdata[i], language);
  json_builder_end_array (builder);

  legal = td_comparison_list_legal (comparison, language);
  g_ptr_array_add (legal, NULL);
  add_strings (builder, "legal", (const char * const *) legal->pdata);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}
