/* td-chart-figure.c: a cell of a comparison as what is drawn for it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-chart-figure.h"

#include "base/td-number-format.h"
#include "charts/td-chart-mark.h"
#include "compare/td-attribution.h"
#include "compare/td-comparison-text.h"
#include "compare/td-figure-text.h"

/* How the end of a bar tells each bound. */
static const TdEnd ends[TD_N_BOUNDS] = {
  [TD_BOUND_BARE] = TD_END_PLAIN,
  [TD_BOUND_EXACTLY] = TD_END_FIRM,
  [TD_BOUND_ABOUT] = TD_END_SOFT,
  [TD_BOUND_NEARLY] = TD_END_SOFT,
  [TD_BOUND_MORE_THAN] = TD_END_ABOVE,
  [TD_BOUND_AT_LEAST] = TD_END_ABOVE,
  [TD_BOUND_LESS_THAN] = TD_END_BELOW,
  [TD_BOUND_UP_TO] = TD_END_BELOW,
  [TD_BOUND_BETWEEN] = TD_END_RANGE,
  [TD_BOUND_EITHER] = TD_END_EITHER,
};

/* What each state of a cell is drawn as. */
static const TdDatumKind kinds[] = {
  [TD_FINDING_SINGLE] = TD_DATUM_VALUE,
  [TD_FINDING_AGREED] = TD_DATUM_VALUE,
  [TD_FINDING_DISPUTED] = TD_DATUM_VALUE,
  [TD_FINDING_UNRESOLVED] = TD_DATUM_SPREAD,
  [TD_FINDING_WORDS_ONLY] = TD_DATUM_WORDS,
  [TD_FINDING_WITHHELD] = TD_DATUM_WITHHELD,
  [TD_FINDING_NOT_REPORTED] = TD_DATUM_ABSENT,
};

gboolean
td_chart_figure_is_drawable (const TdMetric *metric)
{
  return metric->is_known && !metric->is_signed && metric->measure != TD_MEASURE_RANK
         && metric->measure != TD_MEASURE_CHANGE && metric->unit != TD_UNIT_YEAR;
}

static TdDatumKind
get_kind (const TdComparisonRow *row,
          guint                  column)
{
  const TdComparisonCell *cell = &row->cells[column];
  const TdDatumKind kind = kinds[cell->finding->state];

  if (kind == TD_DATUM_VALUE && !td_quantity_is_number (cell->quantity))
    return cell->quantity.bound == TD_BOUND_UNDISCLOSED ? TD_DATUM_WITHHELD : TD_DATUM_WORDS;

  return kind;
}

gboolean
td_chart_figure_is_on_axis (const TdComparisonRow *row,
                            guint                  column)
{
  const TdDatumKind kind = get_kind (row, column);

  return td_chart_figure_is_drawable (row->key.metric) && (kind == TD_DATUM_VALUE || kind == TD_DATUM_SPREAD);
}

/* By what the claims of a cell are multiplied to be on its axis. */
static double
get_factor (const TdComparisonCell *cell)
{
  return cell->is_converted ? td_period_get_factor (cell->finding->key.period, cell->period) : 1;
}

/* Where the ends of what is drawn lie. */
static void
get_ends (TdQuantity  quantity,
          double     *low,
          double     *high)
{
  if (ends[quantity.bound] == TD_END_SOFT)
    {
      const TdInterval interval = td_quantity_get_interval (quantity);

      *low = interval.low;
      *high = interval.high;
    }
  else
    {
      *low = quantity.low;
      *high = quantity.high;
    }
}

/* Returns: (transfer full): all that is known of a claim as a sentence for ears. */
static char *
describe_claim (const TdChartContext  *context,
                const TdComparisonRow *row,
                guint                  column,
                const char            *value,
                const TdClaim         *claim,
                const char            *state)
{
  TdDataset *dataset = td_comparison_get_dataset (context->comparison, column);
  TdCase *owner = td_comparison_get_case (context->comparison, column);
  g_autofree char *figure = td_comparison_format_row (context->comparison, row, context->language);
  g_autofree char *who = td_attribution_format_line (dataset, claim->statement, claim, context->language);
  const char *pattern
    = claim->statement->n_claimants > 0
        /* Translators: what a screen reader says of a bar: "Electro TV Sat, live channels: 6,000, stated by ACE and
         * Canal+, 18 October 2021, one origin". */
        ? td_words (context->language, "{case}, {figure}: {value}, stated by {who}, {state}")
        /* Translators: the same where nobody is named: {who} is "not attributed, October 2021". */
        : td_words (context->language, "{case}, {figure}: {value}, {who}, {state}");

  return td_fill (pattern, "case", td_case_get_name (owner, context->language), "figure", figure,
                  "value", value, "who", who, "state", state, NULL);
}

/* Returns: (transfer full): where no claim stands. */
static char *
describe_nothing (const TdChartContext  *context,
                  const TdComparisonRow *row,
                  guint                  column,
                  const char            *value)
{
  TdCase *owner = td_comparison_get_case (context->comparison, column);
  g_autofree char *figure = td_comparison_format_row (context->comparison, row, context->language);

  return td_fill (td_words (context->language, "{case}, {figure}: {value}"),
                  "case", td_case_get_name (owner, context->language), "figure", figure, "value", value, NULL);
}

static gboolean
is_current_number (const TdClaim *claim)
{
  return td_quantity_is_number (claim->quantity) && claim->statement->state == TD_STATE_CURRENT
         && claim->statement->mood != TD_MOOD_DENIED;
}

/* Returns: (transfer full): where none of several claims stands, each of them
 *   on a line with who says it: a spread alone names nobody. */
static char *
describe_spread (const TdChartContext  *context,
                 const TdComparisonRow *row,
                 guint                  column,
                 const char            *value,
                 const char            *state)
{
  const TdFinding *finding = row->cells[column].finding;
  g_autofree char *first = describe_nothing (context, row, column, value);
  GString *text = g_string_new (first);

  for (guint i = 0; i < finding->n_claims; i++)
    {
      g_autofree char *figure = NULL, *line = NULL;

      if (!is_current_number (finding->claims[i]))
        continue;
      figure = td_figure_text_for_claim (finding->claims[i], context->language);
      line = describe_claim (context, row, column, figure, finding->claims[i], state);
      g_string_append_printf (text, "\n%s", line);
    }

  return g_string_free (text, FALSE);
}

/* Returns: (transfer full) */
static char *
describe (const TdChartContext  *context,
          const TdComparisonRow *row,
          guint                  column,
          const char            *value,
          const char            *state)
{
  const TdFinding *finding = row->cells[column].finding;

  if (finding->standing != NULL)
    return describe_claim (context, row, column, value, finding->standing, state);
  if (finding->state == TD_FINDING_UNRESOLVED)
    return describe_spread (context, row, column, value, state);

  return describe_nothing (context, row, column, value);
}

static gboolean
quantity_equal (TdQuantity a,
                TdQuantity b)
{
  return a.bound == b.bound && a.low == b.low && a.high == b.high;
}

/* Whether @claim is drawn as a rival: a number that says something else than
 * what stands, and than the rivals before it. */
static gboolean
is_rival (const TdFinding *finding,
          guint            position)
{
  const TdClaim *claim = finding->claims[position];

  if (finding->standing == NULL || claim == finding->standing || !is_current_number (claim)
      || quantity_equal (claim->quantity, finding->standing->quantity))
    return FALSE;

  for (guint i = 0; i < position; i++)
    {
      if (quantity_equal (claim->quantity, finding->claims[i]->quantity) && is_rival (finding, i))
        return FALSE;
    }

  return TRUE;
}

static void
add_rival (const TdChartContext  *context,
           const TdComparisonRow *row,
           guint                  column,
           const TdClaim         *claim)
{
  const TdQuantity quantity = td_quantity_scale (claim->quantity, get_factor (&row->cells[column]));
  g_autofree char *id = td_chart_mark_make_id (context->comparison, row, column, claim->number);
  g_autofree char *name = td_figure_text_for_claim (claim, context->language);
  g_autofree char *description = describe_claim (context, row, column, name, claim,
                                                 td_words (context->language, "another claim"));
  TdRival rival = { .end = ends[quantity.bound], .value = quantity.low, .id = id, .name = name,
                    .description = description };

  get_ends (quantity, &rival.low, &rival.high);
  td_plot_builder_add_rival (context->builder, &rival);
  g_string_append_printf (context->description, "%s\n", description);
}

static void
add_rivals (const TdChartContext  *context,
            const TdComparisonRow *row,
            guint                  column)
{
  const TdFinding *finding = row->cells[column].finding;

  for (guint i = 0; i < finding->n_claims; i++)
    {
      if (is_rival (finding, i))
        add_rival (context, row, column, finding->claims[i]);
    }
}

void
td_chart_figure_place_quantity (TdDatum    *datum,
                                TdQuantity  quantity)
{
  datum->end = ends[quantity.bound];
  datum->value = quantity.low;
  get_ends (quantity, &datum->low, &datum->high);
}

static void
place (TdDatum                *datum,
       const TdComparisonCell *cell)
{
  if (datum->kind == TD_DATUM_SPREAD)
    {
      datum->low = cell->finding->low * get_factor (cell);
      datum->high = cell->finding->high * get_factor (cell);
    }
  else if (datum->kind == TD_DATUM_VALUE)
    td_chart_figure_place_quantity (datum, cell->quantity);
}

gboolean
td_chart_figure_get_datum (const TdComparisonRow *row,
                           guint                  column,
                           TdDatum               *datum)
{
  *datum = (TdDatum) { .kind = get_kind (row, column) };
  place (datum, &row->cells[column]);
  return td_chart_figure_is_on_axis (row, column);
}

/* Returns: (transfer full): what a row is labelled with. */
static char *
format_heading (const TdChartContext *context,
                guint                 column)
{
  TdCase *owner = td_comparison_get_case (context->comparison, column);
  const char *name = td_case_get_name (owner, context->language);
  const int year = td_case_get_year (owner);
  g_autofree char *number = NULL;

  if (!context->with_years || year == 0)
    return g_strdup (name);

  number = td_number_format_plain (context->language, year);
  /* Translators: a case with the year in which it was shut down: "Calcio, 2025". */
  return td_fill (td_words (context->language, "{case}, {year}"), "case", name, "year", number, NULL);
}

/* Says in front of @text that the user chose the claim that stands.
 * @text: (transfer full) (nullable) */
static char *
mark_choice (char            *text,
             const TdFinding *finding,
             TdLanguage      *language)
{
  g_autofree char *owned = text;
  const char *chosen = td_words (language, "chosen for this comparison");

  if (finding->reason != TD_REASON_CHOSEN)
    return g_steal_pointer (&owned);
  if (owned == NULL)
    return g_strdup (chosen);

  return td_fill (td_words (language, "{first} · {second}"), "first", chosen, "second", owned, NULL);
}

void
td_chart_figure_add (const TdChartContext  *context,
                     const TdComparisonRow *row,
                     guint                  column)
{
  const TdComparisonCell *cell = &row->cells[column];
  const TdFinding *finding = cell->finding;
  const char *name = td_case_get_name (td_comparison_get_case (context->comparison, column), context->language);
  g_autofree char *id = td_chart_mark_make_id (context->comparison, row, column, 0);
  g_autofree char *label = td_comparison_format_cell (context->comparison, row, column, context->language);
  g_autofree char *state = mark_choice (td_finding_format_state (finding, context->language), finding,
                                        context->language);
  g_autofree char *also = mark_choice (td_finding_format_also (finding, context->language), finding,
                                       context->language);
  g_autofree char *marker = td_citation_list_format_numbers (context->citations,
                                                             td_comparison_get_dataset (context->comparison, column),
                                                             finding);
  g_autofree char *spoken = td_fill (td_words (context->language, "{case}: {value}"),
                                     "case", name, "value", label, NULL);
  g_autofree char *description = describe (context, row, column, label, state);
  g_autofree char *heading = format_heading (context, column);
  const gboolean is_text = context->in_words || !td_chart_figure_is_drawable (row->key.metric);
  TdDatum datum = { .kind = is_text ? TD_DATUM_ABSENT : get_kind (row, column), .id = id, .label = label,
                    .also = finding->state == TD_FINDING_UNRESOLVED ? NULL : also, .marker = marker,
                    .name = spoken, .description = description };

  place (&datum, cell);
  td_plot_builder_add_row (context->builder, heading);
  td_plot_builder_add_datum (context->builder, &datum);
  g_string_append_printf (context->description, "%s\n", description);
  if (datum.kind == TD_DATUM_VALUE)
    add_rivals (context, row, column);
}
