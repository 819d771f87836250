/* td-figure-text.c: writes a figure as a reader of a language expects it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-figure-text.h"

#include <math.h>

#include "base/td-collation.h"
#include "base/td-number-format.h"

/* A figure is dressed from the inside out: the amount with its unit, then the
 * bound around it, then the period around both: "90,000" -> "more than 90,000"
 * -> "more than 90,000 a month". Each step is a whole pattern, so that another
 * language may turn it round. */

/* Translators: patterns of an amount by its bound; {figure} is the amount with
 * its unit. In the two pairs {low} and {high} have their unit, while {low_number}
 * is the lower one without: "entre {low_number} et {high}" gives "entre 12 et 59 €". */
static const char * const bound_patterns[TD_N_BOUNDS] = {
  [TD_BOUND_BARE] = NULL,
  [TD_BOUND_EXACTLY] = N_("exactly {figure}"),
  [TD_BOUND_ABOUT] = N_("about {figure}"),
  [TD_BOUND_NEARLY] = N_("nearly {figure}"),
  [TD_BOUND_MORE_THAN] = N_("more than {figure}"),
  [TD_BOUND_AT_LEAST] = N_("at least {figure}"),
  [TD_BOUND_LESS_THAN] = N_("less than {figure}"),
  [TD_BOUND_UP_TO] = N_("up to {figure}"),
  [TD_BOUND_BETWEEN] = N_("between {low} and {high}"),
  [TD_BOUND_EITHER] = N_("{low} or {high}"),
};

/* Translators: the same of a rank, where {figure} is "rank 250": a language may want an
 * article there: "jusqu'au rang 250". */
static const char * const rank_patterns[TD_N_BOUNDS] = {
  [TD_BOUND_BARE] = NULL,
  [TD_BOUND_EXACTLY] = NC_("rank", "exactly {figure}"),
  [TD_BOUND_ABOUT] = NC_("rank", "about {figure}"),
  [TD_BOUND_NEARLY] = NC_("rank", "nearly {figure}"),
  [TD_BOUND_MORE_THAN] = NC_("rank", "more than {figure}"),
  [TD_BOUND_AT_LEAST] = NC_("rank", "at least {figure}"),
  [TD_BOUND_LESS_THAN] = NC_("rank", "less than {figure}"),
  [TD_BOUND_UP_TO] = NC_("rank", "up to {figure}"),
  [TD_BOUND_BETWEEN] = NC_("rank", "between {low} and {high}"),
  [TD_BOUND_EITHER] = NC_("rank", "{low} or {high}"),
};

/* Translators: words instead of a number, as they stand in a table cell. */
static const char * const magnitude_words[TD_N_MAGNITUDES] = {
  [TD_MAGNITUDE_SEVERAL] = NC_("figure", "several"),
  [TD_MAGNITUDE_DOZENS] = NC_("figure", "dozens"),
  [TD_MAGNITUDE_HUNDREDS] = NC_("figure", "hundreds"),
  [TD_MAGNITUDE_THOUSANDS] = NC_("figure", "thousands"),
  [TD_MAGNITUDE_TENS_OF_THOUSANDS] = NC_("figure", "tens of thousands"),
  [TD_MAGNITUDE_HUNDREDS_OF_THOUSANDS] = NC_("figure", "hundreds of thousands"),
  [TD_MAGNITUDE_MILLIONS] = NC_("figure", "millions"),
  [TD_MAGNITUDE_SEVERAL_MILLIONS] = NC_("figure", "several million"),
  [TD_MAGNITUDE_HUNDREDS_OF_MILLIONS] = NC_("figure", "hundreds of millions"),
};

/* Translators: patterns of a figure by its period. */
static const char * const period_patterns[] = {
  [TD_PERIOD_DAY] = N_("{figure} a day"),
  [TD_PERIOD_WEEK] = N_("{figure} a week"),
  [TD_PERIOD_MONTH] = N_("{figure} a month"),
  [TD_PERIOD_YEAR] = N_("{figure} a year"),
  [TD_PERIOD_EVER] = N_("{figure} since it began"),
  [TD_PERIOD_VARIES] = N_("{figure}, period varies"),
  [TD_PERIOD_NOT_STATED] = N_("{figure}, period not stated"),
};

/* The plural that "1.5 years" wants in most languages that have one. */
static gulong
plural_of (double amount)
{
  return fabs (amount) == 1.0 ? 1 : (gulong) CLAMP (ceil (fabs (amount)), 2, 1e6);
}

static gboolean
is_span (TdUnit unit)
{
  return unit == TD_UNIT_YEAR || unit == TD_UNIT_MONTH || unit == TD_UNIT_DAY;
}

/* A sentence of five years and four months is stored as 5.333 years, or 5.33: what is
 * cut off after two decimals is less than this part of a month. */
#define MONTH_NOISE 0.07

/* Returns: the months of a number of years that is no whole one, or 0 where they are
 *   no whole ones either. */
static guint
get_odd_months (double years)
{
  double months = round (years * 12);

  if (years == floor (years) || fabs (years * 12 - months) > MONTH_NOISE || fmod (months, 12) == 0)
    return 0;

  return (guint) MIN (months, G_MAXUINT);
}

/* "months" around a number, or around a word that stands for one. */
static char *
dress_span (TdLanguage *language,
            TdUnit      unit,
            const char *figure,
            gulong      n)
{
  const char *pattern;

  if (unit == TD_UNIT_YEAR)
    pattern = td_words_n (language, "{figure} year", "{figure} years", n);
  else if (unit == TD_UNIT_MONTH)
    pattern = td_words_n (language, "{figure} month", "{figure} months", n);
  else
    pattern = td_words_n (language, "{figure} day", "{figure} days", n);

  return td_fill (pattern, "figure", figure, NULL);
}

static char *
format_plain_span (TdLanguage *language,
                   TdUnit      unit,
                   double      amount)
{
  g_autofree char *number = td_number_format_digits (language, amount);

  return dress_span (language, unit, number, plural_of (amount));
}

static char *
format_span (TdLanguage *language,
             TdUnit      unit,
             double      amount)
{
  guint odd = unit == TD_UNIT_YEAR ? get_odd_months (amount) : 0;
  g_autofree char *years = NULL;
  g_autofree char *months = NULL;

  if (odd == 0)
    return format_plain_span (language, unit, amount);

  months = format_plain_span (language, TD_UNIT_MONTH, odd % 12);
  if (odd < 12)
    return g_steal_pointer (&months);

  years = format_plain_span (language, TD_UNIT_YEAR, odd / 12);

  /* Translators: a span of time, as of a prison sentence: "5 years and 4 months" */
  return td_fill (td_words (language, "{years} and {months}"), "years", years, "months", months, NULL);
}

static char *
format_rank (TdLanguage *language,
             double      amount)
{
  g_autofree char *number = td_number_format_plain (language, amount);

  return td_fill (td_words (language, "rank {figure}"), "figure", number, NULL);
}

char *
td_figure_text_for_amount (const TdMetric *metric,
                           double          amount,
                           const char     *currency,
                           TdLanguage     *language)
{
  g_return_val_if_fail (metric != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  if (metric->measure == TD_MEASURE_RANK)
    return format_rank (language, amount);

  switch (metric->unit)
    {
    case TD_UNIT_MONEY:
      if (currency != NULL)
        return td_number_format_money (language, amount, currency);
      return td_number_format (language, amount);

    case TD_UNIT_PERCENT:
      return td_number_format_percent (language, amount,
                                       metric->is_signed || metric->measure == TD_MEASURE_CHANGE);

    case TD_UNIT_YEAR:
    case TD_UNIT_MONTH:
    case TD_UNIT_DAY:
      return format_span (language, metric->unit, amount);

    case TD_UNIT_COUNT:
    default:
      return td_number_format (language, amount);
    }
}

/* The lower amount of a pair without its unit. With cents only the formatter
 * of money knows how many digits are written, so the unit stays; it also does
 * where one of the two is years and months ("de 3 ans à 3 ans et 4 mois"). */
static char *
format_low_number (const TdMetric *metric,
                   double          low,
                   double          high,
                   const char     *currency,
                   TdLanguage     *language)
{
  if (metric->unit == TD_UNIT_YEAR && (get_odd_months (low) != 0 || get_odd_months (high) != 0))
    return td_figure_text_for_amount (metric, low, currency, language);
  if (metric->unit == TD_UNIT_MONEY && low != floor (low))
    return td_figure_text_for_amount (metric, low, currency, language);
  if (metric->unit == TD_UNIT_PERCENT && metric->is_signed)
    return td_figure_text_for_amount (metric, low, currency, language);
  if (metric->measure == TD_MEASURE_RANK)
    return td_number_format_plain (language, low);

  return td_number_format (language, low);
}

static gboolean
is_free (const TdMetric *metric,
         TdQuantity      quantity)
{
  return metric->unit == TD_UNIT_MONEY && metric->measure == TD_MEASURE_RATE &&
         (quantity.bound == TD_BOUND_BARE || quantity.bound == TD_BOUND_EXACTLY) &&
         quantity.low == 0 && quantity.high == 0;
}

static const char *
get_bound_words (const TdMetric *metric,
                 TdBound         bound,
                 TdLanguage     *language)
{
  if (bound_patterns[bound] == NULL)
    return NULL;
  if (metric->measure == TD_MEASURE_RANK)
    return td_words_c (language, "rank", rank_patterns[bound]);

  return td_words (language, bound_patterns[bound]);
}

static char *
format_bounded (const TdMetric *metric,
                TdQuantity      quantity,
                const char     *currency,
                TdLanguage     *language)
{
  const char *pattern = get_bound_words (metric, quantity.bound, language);
  g_autofree char *low = td_figure_text_for_amount (metric, quantity.low, currency, language);
  g_autofree char *high = NULL;
  g_autofree char *low_number = NULL;

  if (pattern == NULL)
    return g_steal_pointer (&low);
  if (!td_bound_is_pair (quantity.bound))
    return td_fill (pattern, "figure", low, NULL);

  high = td_figure_text_for_amount (metric, quantity.high, currency, language);
  low_number = format_low_number (metric, quantity.low, quantity.high, currency, language);
  return td_fill (pattern, "low", low, "high", high, "low_number", low_number, NULL);
}

static char *
format_duration (const char *figure,
                 guint       n,
                 gboolean    weeks,
                 TdLanguage *language)
{
  const char *pattern;
  g_autofree char *number = td_number_format_digits (language, n);

  if (weeks)
    pattern = td_words_n (language, "{figure} in {n} week", "{figure} in {n} weeks", n);
  else
    pattern = td_words_n (language, "{figure} in {n} month", "{figure} in {n} months", n);

  return td_fill (pattern, "figure", figure, "n", number, NULL);
}

static char *
format_with_period (const char *figure,
                    TdPeriod    period,
                    TdDate      window,
                    TdLanguage *language)
{
  const char *pattern;

  if (period.kind == TD_PERIOD_WINDOW && window.is_set)
    {
      g_autofree char *dates = td_date_format (window, language);

      /* Translators: {dates} is a span: "between 1 May 2019 and 30 June 2020". */
      return td_fill (td_words (language, "{figure}, {dates}"),
                      "figure", figure, "dates", dates, NULL);
    }
  if (period.kind == TD_PERIOD_DURATION || (period.kind == TD_PERIOD_WINDOW && period.length > 0))
    return format_duration (figure, period.length, period.weeks, language);
  if (period.kind == TD_PERIOD_WINDOW)
    return td_fill (td_words (language, "{figure} in a given period"), "figure", figure, NULL);

  pattern = period.kind < G_N_ELEMENTS (period_patterns) ? period_patterns[period.kind] : NULL;
  if (pattern == NULL)
    return g_strdup (figure);

  return td_fill (td_words (language, pattern), "figure", figure, NULL);
}

static char *
format_number (const TdMetric *metric,
               TdQuantity      quantity,
               TdPeriod        period,
               TdDate          window,
               const char     *currency,
               TdLanguage     *language)
{
  g_autofree char *figure = NULL;

  if (is_free (metric, quantity))
    return g_strdup (td_words_c (language, "price", "free"));

  figure = format_bounded (metric, quantity, currency, language);
  return format_with_period (figure, period, window, language);
}

static const char *
get_magnitude_words (TdMagnitude magnitude,
                     TdLanguage *language)
{
  const char *words = magnitude < TD_N_MAGNITUDES ? magnitude_words[magnitude] : NULL;

  return words != NULL ? td_words_c (language, "figure", words) : NULL;
}

static gboolean
is_same_wording (const char *a,
                 const char *b)
{
  g_autofree char *folded_a = td_collation_fold (a);
  g_autofree char *folded_b = td_collation_fold (b);

  return g_str_equal (folded_a, folded_b);
}

/* Words are loose already: only a period that is given is worth saying. */
static char *
format_words_with_period (const TdClaim *claim,
                          const char    *words,
                          TdLanguage    *language)
{
  TdPeriod period = claim->key.period;

  if (period.kind == TD_PERIOD_NOT_STATED || period.kind == TD_PERIOD_VARIES)
    period.kind = TD_PERIOD_NONE;

  return format_with_period (words, period, claim->window, language);
}

/* The magnitude in the reader's language, with its period, then the source's own
 * words where they differ. */
static char *
format_vague (const TdClaim *claim,
              TdLanguage    *language)
{
  const char *words = get_magnitude_words (claim->quantity.magnitude, language);
  const char *wording = td_text_get (claim->wording, language);
  g_autofree char *dressed = NULL;
  g_autofree char *figure = NULL;

  /* "Several" alone says nothing of how long; the larger words never measure a time. */
  if (claim->quantity.magnitude == TD_MAGNITUDE_SEVERAL && is_span (claim->key.metric->unit))
    words = dressed = dress_span (language, claim->key.metric->unit, words, 2);
  if (words == NULL)
    words = td_text_get (claim->magnitude_text, language);
  if (words == NULL)
    words = wording;
  if (words == NULL)
    words = td_words_c (language, "figure", "in words only");

  figure = format_words_with_period (claim, words, language);
  if (wording == NULL || is_same_wording (words, wording))
    return g_steal_pointer (&figure);

  /* Translators: {wording} is quoted from the source, in its own language. */
  return td_fill (td_words (language, "{figure} (“{wording}”)"),
                  "figure", figure, "wording", wording, NULL);
}

char *
td_figure_text_for_claim (const TdClaim *claim,
                          TdLanguage    *language)
{
  g_return_val_if_fail (claim != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  if (claim->quantity.bound == TD_BOUND_VAGUE)
    return format_vague (claim, language);
  if (claim->quantity.bound == TD_BOUND_UNDISCLOSED)
    return g_strdup (td_words_c (language, "figure", "withheld"));

  return format_number (claim->key.metric, claim->quantity, claim->key.period, claim->window,
                        claim->key.currency, language);
}

char *
td_figure_text_for_quantity (const TdMetric *metric,
                             TdQuantity      quantity,
                             TdPeriod        period,
                             const char     *currency,
                             TdLanguage     *language)
{
  const char *words;

  g_return_val_if_fail (metric != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  if (quantity.bound == TD_BOUND_UNDISCLOSED)
    return g_strdup (td_words_c (language, "figure", "withheld"));
  if (quantity.bound == TD_BOUND_VAGUE)
    {
      words = get_magnitude_words (quantity.magnitude, language);
      return g_strdup (words != NULL ? words : td_words_c (language, "figure", "in words only"));
    }

  return format_number (metric, quantity, period, (TdDate) { 0 }, currency, language);
}

char *
td_figure_text_for_spread (const TdMetric *metric,
                           double          low,
                           double          high,
                           TdPeriod        period,
                           const char     *currency,
                           TdLanguage     *language)
{
  g_autofree char *low_text = NULL;
  g_autofree char *high_text = NULL;
  g_autofree char *low_number = NULL;
  g_autofree char *range = NULL;

  g_return_val_if_fail (metric != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  low_text = td_figure_text_for_amount (metric, low, currency, language);
  high_text = td_figure_text_for_amount (metric, high, currency, language);
  low_number = format_low_number (metric, low, high, currency, language);
  /* Translators: the spread of figures that contradict each other: "1 to 25";
   * {low_number} is {low} without its unit. */
  range = td_fill (td_words (language, "{low} to {high}"),
                   "low", low_text, "high", high_text, "low_number", low_number, NULL);
  return format_with_period (range, period, (TdDate) { 0 }, language);
}
