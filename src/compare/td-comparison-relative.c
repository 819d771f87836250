/* td-comparison-relative.c: what a figure is to that of the reference case, in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-relative.h"

#include <math.h>

#include "base/td-number-format.h"
#include "compare/td-comparison-private.h"
#include "compare/td-comparison-text.h"
#include "compare/td-figure-marks.h"
#include "compare/td-notice-rule.h"
#include "compare/td-ratio.h"
#include "compare/td-relative.h"

#define MAX_DIGITS 3

static const char * const kind_ids[] = {
  [TD_RELATIVE_NONE] = "none",
  [TD_RELATIVE_OF] = "of",
  [TD_RELATIVE_EQUAL] = "equal",
  [TD_RELATIVE_REFUSED] = "refused",
};

/* Translators: why a figure is not set against that of the reference case; stands
 * in a cell of a table. {a} and {b} are what the two figures are of: "a month" and
 * "a year", "used" and "taken offline", "the whole" and "Italy", "EUR" and "USD". */
static const char * const refusals[TD_N_REFUSALS] = {
  [TD_REFUSAL_REFERENCE_ELSEWHERE] = N_("no ratio: the reference has another figure, above"),
  [TD_REFUSAL_REFERENCE_NOT_REPORTED] = N_("no ratio: the reference has no figure"),
  [TD_REFUSAL_REFERENCE_WITHHELD] = N_("no ratio: the figure of the reference is withheld"),
  [TD_REFUSAL_UNRESOLVED] = N_("no ratio: no agreed value"),
  [TD_REFUSAL_REFERENCE_UNRESOLVED] = N_("no ratio: the reference has no agreed value"),
  [TD_REFUSAL_WORDS] = N_("no ratio: in words only"),
  [TD_REFUSAL_REFERENCE_WORDS] = N_("no ratio: the reference is in words only"),
  [TD_REFUSAL_UNKNOWN] = N_("no ratio: the data do not say what is counted"),
  [TD_REFUSAL_RANK] = N_("no ratio: these are ranks"),
  [TD_REFUSAL_FREE] = N_("no ratio: one is free"),
  [TD_REFUSAL_SENSE] = N_("no ratio: {a} against {b}"),
  [TD_REFUSAL_SCOPE] = N_("no ratio: {a} against {b}"),
  [TD_REFUSAL_CURRENCY] = N_("no ratio: {a} against {b}"),
  [TD_REFUSAL_PERIOD_UNSTATED] = N_("no ratio: the length of a period is not stated"),
  [TD_REFUSAL_PERIOD] = N_("no ratio: {a} against {b}"),
  [TD_REFUSAL_APART] = N_("no ratio: the two are not comparable"),
  [TD_REFUSAL_ZERO] = N_("no ratio: one is zero"),
  [TD_REFUSAL_NEGATIVE] = N_("no ratio: one is below zero"),
  [TD_REFUSAL_TWO_MINIMUMS] = N_("no ratio: both are minimums"),
  [TD_REFUSAL_TWO_MAXIMUMS] = N_("no ratio: both are maximums"),
  [TD_REFUSAL_OPEN] = N_("no ratio: the two may be equal"),
};

const char *
td_relative_kind_get_id (TdRelativeKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_ids), NULL);

  return kind_ids[kind];
}

static char *
describe_sense (const TdComparisonCell *cell,
                TdLanguage             *language)
{
  const char *sense = cell->finding->key.sense;

  return g_strdup (sense != NULL ? td_terms_get_name (TD_TERMS_SENSE, sense, language)
                                 : td_words_c (language, "sense", "unsaid what was done"));
}

static char *
describe_scope (const TdComparisonCell *cell,
                TdLanguage             *language)
{
  return td_figure_key_format_scope (&cell->finding->key, language);
}

static char *
describe_currency (const TdComparisonCell *cell,
                   TdLanguage             *language)
{
  const char *currency = cell->finding->key.currency;

  return currency != NULL ? g_strdup (currency) : g_strdup (td_words_c (language, "currency", "not stated"));
}

static char *
describe_period (const TdComparisonCell *cell,
                 TdLanguage             *language)
{
  return td_period_format (cell->period, language);
}

typedef char *(*Describe) (const TdComparisonCell *cell,
                           TdLanguage             *language);

/* What tells the keys of two figures apart. */
static const Describe describers[TD_N_REFUSALS] = {
  [TD_REFUSAL_SENSE] = describe_sense,
  [TD_REFUSAL_SCOPE] = describe_scope,
  [TD_REFUSAL_CURRENCY] = describe_currency,
  [TD_REFUSAL_PERIOD] = describe_period,
};

static char *
format_refusal (const TdComparisonRow *row,
                const TdRelative      *relative,
                TdLanguage            *language)
{
  const char *pattern = td_words (language, refusals[relative->refusal]);
  Describe describe = describers[relative->refusal];
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;

  if (describe == NULL)
    return g_strdup (pattern);

  a = describe (&row->cells[relative->ratio.of], language);
  b = describe (&row->cells[relative->ratio.to], language);
  return td_fill (pattern, "a", a, "b", b, NULL);
}

/* "about 12 points"; the pattern of a ratio takes points as it takes times. */
static char *
format_points (TdQuantity  difference,
               TdLanguage *language)
{
  g_autofree char *low = td_number_format_significant (language, difference.low, MAX_DIGITS);
  g_autofree char *high = td_number_format_significant (language, difference.high, MAX_DIGITS);
  g_autofree char *points = NULL;

  /* Translators: percentage points: the difference of 12% and 15% is 3 points. */
  points = td_fill (td_words_n (language, "{n} point", "{n} points", difference.high == 1 ? 1 : (gulong) ceil (difference.high)),
                    "n", high, NULL);
  return td_fill (td_words_c (language, "ratio", td_ratio_get_pattern (difference.bound)),
                  "times", points, "low_number", low, NULL);
}

/* Patterns of what two figures are to each other, alone and with the name of the other. */
typedef struct
{
  const char *alone, *named;
} Pattern;

/* Translators: what a figure is to that of the reference case; {b} is its name and
 * {points} "about 12 points". */
static const Pattern pattern_equal = { N_("the same figure"), N_("the same figure as {b}") };
static const Pattern pattern_near = { N_("about the same"), N_("about the same as {b}") };
static const Pattern pattern_more = { N_("{points} more"), N_("{points} more than {b}") };
static const Pattern pattern_less = { N_("{points} less"), N_("{points} less than {b}") };
/* Translators: {ratio} is "about 1.7 ×": "about 1.7 × IPTV Akfasat". */
static const Pattern pattern_ratio = { NULL, N_("{ratio} {b}") };

static const Pattern *
choose_pattern (const TdComparisonRow *row,
                const TdRelative      *relative)
{
  const TdComparisonCell *of = &row->cells[relative->ratio.of], *to = &row->cells[relative->ratio.to];

  if (relative->is_equal)
    return of->quantity.bound == to->quantity.bound ? &pattern_equal : &pattern_near;
  if (relative->is_difference)
    return relative->difference.is_less ? &pattern_less : &pattern_more;

  return td_ratio_is_about_one (&relative->ratio) ? &pattern_near : &pattern_ratio;
}

/* @name: (nullable): of the reference, where it is to be said */
static char *
format_value (const TdComparisonRow *row,
              const TdRelative      *relative,
              const char            *name,
              TdLanguage            *language)
{
  const Pattern *pattern = choose_pattern (row, relative);
  g_autofree char *ratio = NULL;
  g_autofree char *points = NULL;

  if (pattern == &pattern_ratio)
    ratio = td_ratio_format (&relative->ratio, language);
  if (ratio != NULL && name == NULL)
    return g_steal_pointer (&ratio);
  if (relative->is_difference)
    points = format_points (relative->difference.amount, language);

  return td_fill (td_words (language, name != NULL ? pattern->named : pattern->alone), "ratio", ratio, "points", points, "b", name, NULL);
}

static TdRelativeKind
format (TdComparison           *comparison,
        const TdComparisonRow  *row,
        guint                   column,
        gboolean                is_short,
        TdLanguage             *language,
        char                  **text)
{
  guint reference = td_comparison_get_reference (comparison);
  TdRelative relative = { .refusal = TD_REFUSAL_NO_FIGURE };
  guint columns[] = { column, reference };
  const char *name;
  char *value;

  *text = NULL;
  if (reference != TD_NO_REFERENCE && reference != column)
    relative = td_relative_compute (row, column, reference);
  if (relative.refusal == TD_REFUSAL_NO_FIGURE)
    return TD_RELATIVE_NONE;
  if (relative.refusal != TD_REFUSAL_NONE)
    {
      *text = format_refusal (row, &relative, language);
      return TD_RELATIVE_REFUSED;
    }

  name = td_case_get_name (comparison->cases->pdata[reference], language);
  value = format_value (row, &relative, is_short ? NULL : name, language);
  *text = td_figure_marks_add (value, row, columns, G_N_ELEMENTS (columns), is_short, language);
  return relative.is_equal ? TD_RELATIVE_EQUAL : TD_RELATIVE_OF;
}

TdRelativeKind
td_comparison_format_relative (TdComparison           *comparison,
                               const TdComparisonRow  *row,
                               guint                   column,
                               TdLanguage             *language,
                               char                  **text)
{
  g_return_val_if_fail (comparison != NULL && row != NULL && text != NULL, TD_RELATIVE_NONE);
  g_return_val_if_fail (column < comparison->cases->len, TD_RELATIVE_NONE);

  return format (comparison, row, column, FALSE, language, text);
}

static gboolean
has_figure_beside (TdComparison          *comparison,
                   const TdComparisonRow *row,
                   guint                  reference)
{
  for (guint column = 0; column < comparison->cases->len; column++)
    if (column != reference && td_refusal_find (row, column, reference) != TD_REFUSAL_NO_FIGURE)
      return TRUE;

  return FALSE;
}

/* The cell of the reference is empty, and says why: td_comparison_format_reference() says the rest. */
static gboolean
lacks_any_figure (TdRefusal why)
{
  return why == TD_REFUSAL_REFERENCE_NOT_REPORTED || why == TD_REFUSAL_REFERENCE_WITHHELD ||
         why == TD_REFUSAL_REFERENCE_ELSEWHERE;
}

/* What the reference lacks its own cell says: what follows from it is said there, too. */
static const char *
get_text_for_all (TdRefusal why)
{
  if (why == TD_REFUSAL_UNKNOWN || why == TD_REFUSAL_RANK)
    return refusals[why];

  /* Translators: stands in the cell of the reference case, below "not reported",
   * "no agreed value" or words: therefore none of the other cases of the row has a ratio. */
  return N_("no ratio for this figure");
}

TdRelativeKind
td_comparison_format_relative_in_table (TdComparison           *comparison,
                                        const TdComparisonRow  *row,
                                        guint                   column,
                                        gboolean                is_short,
                                        TdLanguage             *language,
                                        char                  **text)
{
  guint reference;
  TdRefusal why;

  g_return_val_if_fail (comparison != NULL && row != NULL && text != NULL, TD_RELATIVE_NONE);
  g_return_val_if_fail (column < comparison->cases->len, TD_RELATIVE_NONE);

  reference = td_comparison_get_reference (comparison);
  why = reference != TD_NO_REFERENCE ? td_refusal_find_for_all (row, reference) : TD_REFUSAL_NONE;
  if (why == TD_REFUSAL_NONE)
    return format (comparison, row, column, is_short, language, text);

  *text = NULL;
  if (column != reference || lacks_any_figure (why) || !has_figure_beside (comparison, row, reference))
    return TD_RELATIVE_NONE;

  *text = g_strdup (td_words (language, get_text_for_all (why)));
  return TD_RELATIVE_REFUSED;
}

char *
td_comparison_format_reference (TdComparison *comparison,
                                TdLanguage   *language)
{
  guint reference;
  g_autofree char *name = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  reference = td_comparison_get_reference (comparison);
  if (reference == TD_NO_REFERENCE)
    return NULL;

  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const TdComparisonRow *row = comparison->rows->pdata[i];

      if (!lacks_any_figure (td_refusal_find_for_all (row, reference)) || !has_figure_beside (comparison, row, reference))
        continue;
      name = td_notice_format_name (comparison, reference, language);
      /* Translators: {case} is the reference, which the others are set against. */
      return td_fill (td_words (language, "No ratio where {case} has no figure of its own."), "case", name, NULL);
    }

  return NULL;
}
