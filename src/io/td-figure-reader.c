/* td-figure-reader.c: reads a figure as people write it, in English and in French
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-figure-reader.h"

#include <math.h>
#include <string.h>

#include "io/td-figure-parse.h"

/* Doubles hold every whole number up to here. */
#define MAX_AMOUNT 9007199254740992.0

#define ENGLISH_BILLION 9
#define FRENCH_BILLION 12

static const char * const figures_tags[] = { NULL, "en", "fr" };

const char *
td_figures_get_tag (TdFigures figures)
{
  g_return_val_if_fail ((guint) figures < TD_N_FIGURES, NULL);

  return figures_tags[figures];
}

gboolean
td_figures_from_tag (const char *tag,
                     TdFigures  *figures)
{
  g_return_val_if_fail (figures != NULL, FALSE);

  for (guint i = TD_FIGURES_ENGLISH; i < TD_N_FIGURES; i++)
    {
      if (g_strcmp0 (tag, figures_tags[i]) != 0)
        continue;
      *figures = (TdFigures) i;
      return TRUE;
    }

  return FALSE;
}

static TdFigures
get_language (const TdFigureParse *parse)
{
  if (parse->languages == TD_WORDS_ENGLISH)
    return TD_FIGURES_ENGLISH;
  if (parse->languages == TD_WORDS_FRENCH)
    return TD_FIGURES_FRENCH;

  return TD_FIGURES_UNSAID;
}

static const TdFigureToken *
get_scale (const TdFigureParse *parse,
           const TdFigureSlot  *slot)
{
  return slot->scale != TD_FIGURE_NO_TOKEN ? &parse->tokens.tokens[slot->scale] : NULL;
}

/* "12 million" is English and « 12 millions » French, whatever stands around
 * them; below two, both languages write "1.5 million" without an s. */
static TdFigures
find_language_of_scale (const TdFigureParse *parse,
                        const TdFigureSlot  *slot)
{
  const TdFigureToken *scale = get_scale (parse, slot);

  if (scale == NULL || !g_str_has_prefix (scale->folded, slot->is_billion ? "billion" : "million"))
    return TD_FIGURES_UNSAID;
  if (g_str_has_suffix (scale->folded, "s"))
    return TD_FIGURES_FRENCH;
  if (g_ascii_strtod (slot->number.french, NULL) >= 2)
    return TD_FIGURES_ENGLISH;

  return TD_FIGURES_UNSAID;
}

/* Words first; then the grammar of "millions"; then what the table says.
 * @is_given: (out): that the table says it */
static TdFigures
find_convention (const TdFigureParse *parse,
                 gboolean            *is_given)
{
  TdFigures found = get_language (parse);

  *is_given = FALSE;
  if (found == TD_FIGURES_UNSAID && parse->languages == 0 && parse->n_slots > 0)
    found = find_language_of_scale (parse, &parse->slots[parse->n_slots - 1]);
  if (found != TD_FIGURES_UNSAID)
    return found;

  *is_given = parse->hints->figures != TD_FIGURES_UNSAID;
  return parse->hints->figures;
}

static char *
write_value (const char *number,
             int         zeros)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *text = g_strdup_printf ("%se%d", number, zeros);
  const double value = g_ascii_strtod (text, NULL);

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.15g", value));
}

static gboolean
fail_two_readings (TdFigureParse      *parse,
                   const TdFigureSlot *slot,
                   TdFigureProblem    *problem)
{
  problem->english = write_value (slot->number.english, slot->zeros);
  problem->french = write_value (slot->number.french, slot->zeros);
  return td_figure_fail (parse, TD_FIGURE_FAULT_TWO_READINGS, slot->token);
}

/* Nobody counts "6.000" of something with three decimals: where only the
 * language of the words speaks for it, the number is asked about. */
static gboolean
is_odd_decimal (const TdFigureSlot *slot,
                TdFigures           convention,
                gboolean            is_given)
{
  const TdFigures decimal = slot->number.english_is_decimal ? TD_FIGURES_ENGLISH : TD_FIGURES_FRENCH;

  return convention == decimal && !is_given && slot->scale == TD_FIGURE_NO_TOKEN;
}

/* French has milliard for 10^9, and uses billion for both. */
static gboolean
settle_billion (TdFigureParse   *parse,
                TdFigureSlot    *slot,
                TdFigures        convention,
                TdFigureProblem *problem)
{
  if (!slot->is_billion)
    return TRUE;
  if (convention == TD_FIGURES_ENGLISH)
    {
      slot->zeros = ENGLISH_BILLION;
      return TRUE;
    }

  problem->english = write_value (slot->number.english, ENGLISH_BILLION);
  problem->french = write_value (slot->number.french, FRENCH_BILLION);
  return td_figure_fail (parse, TD_FIGURE_FAULT_BILLION, slot->scale);
}

static gboolean
may_be_negative (const TdMetric *metric)
{
  return metric == NULL || metric->is_signed || metric->measure == TD_MEASURE_CHANGE;
}

static gboolean
is_counted_one_by_one (const TdMetric *metric)
{
  return metric != NULL && metric->is_known && metric->unit == TD_UNIT_COUNT
         && !td_measure_is_percentage (metric->measure);
}

static gboolean
check_value (TdFigureParse      *parse,
             const TdFigureSlot *slot,
             double              value)
{
  const TdMetric *metric = parse->hints->metric;

  if (fabs (value) > MAX_AMOUNT)
    return td_figure_fail (parse, TD_FIGURE_FAULT_RANGE, slot->token);
  if (value < 0 && !may_be_negative (metric))
    return td_figure_fail (parse, TD_FIGURE_FAULT_NEGATIVE, slot->token);
  if (value != floor (value) && is_counted_one_by_one (metric))
    return td_figure_fail (parse, TD_FIGURE_FAULT_FRACTION, slot->token);

  return TRUE;
}

static gboolean
settle_slot (TdFigureParse   *parse,
             TdFigureSlot    *slot,
             double          *value,
             TdFigureProblem *problem)
{
  gboolean is_given;
  const TdFigures convention = find_convention (parse, &is_given);
  g_autofree char *text = NULL;

  if (!settle_billion (parse, slot, convention, problem))
    return FALSE;
  if (slot->number.is_either && (convention == TD_FIGURES_UNSAID || is_odd_decimal (slot, convention, is_given)))
    return fail_two_readings (parse, slot, problem);

  text = g_strdup_printf ("%s%se%d", slot->is_negative ? "-" : "",
                          convention == TD_FIGURES_FRENCH ? slot->number.french : slot->number.english, slot->zeros);
  *value = g_ascii_strtod (text, NULL);
  return check_value (parse, slot, *value);
}

/* "10 to 12 million": the scale is that of both, unless the first number is too
 * large for it ("800,000 to 1.2 million"). */
static void
share_scale (TdFigureParse *parse)
{
  TdFigureSlot *low = &parse->slots[0];
  const TdFigureSlot *high = &parse->slots[1];
  const double first = g_ascii_strtod (low->number.english, NULL);

  if (parse->n_slots < 2 || low->scale != TD_FIGURE_NO_TOKEN || high->scale == TD_FIGURE_NO_TOKEN)
    return;
  if (low->number.is_either || first > g_ascii_strtod (high->number.english, NULL))
    return;
  low->scale = high->scale;
  low->zeros = high->zeros;
  low->is_billion = high->is_billion;
}

static gboolean
settle_numbers (TdFigureParse   *parse,
                TdQuantity      *quantity,
                TdFigureProblem *problem)
{
  share_scale (parse);
  if (!settle_slot (parse, &parse->slots[0], &quantity->low, problem))
    return FALSE;
  quantity->high = quantity->low;
  if (parse->n_slots == 2 && !settle_slot (parse, &parse->slots[1], &quantity->high, problem))
    return FALSE;
  if (quantity->low > quantity->high)
    return td_figure_fail (parse, TD_FIGURE_FAULT_LOW_ABOVE_HIGH, parse->slots[0].token);

  return TRUE;
}

/* A pair has its own bound; "from 12" alone is a least. */
static gboolean
settle_bound (TdFigureParse *parse,
              TdQuantity    *quantity)
{
  const gboolean has_bound = parse->bound_token != TD_FIGURE_NO_TOKEN;
  const gboolean is_pair = parse->n_slots == 2;
  const gboolean is_from = parse->from != TD_FIGURE_NO_TOKEN;

  if (has_bound && (is_pair || is_from))
    return td_figure_fail (parse, TD_FIGURE_FAULT_SECOND_BOUND, parse->bound_token);

  if (is_pair)
    quantity->bound = parse->join == TD_FIGURE_READINGS ? TD_BOUND_EITHER : TD_BOUND_BETWEEN;
  else if (has_bound)
    quantity->bound = parse->bound;
  else
    quantity->bound = is_from ? TD_BOUND_AT_LEAST : TD_BOUND_BARE;
  return TRUE;
}

static char *
dup_tokens (const TdFigureParse *parse,
            int                  first,
            int                  end)
{
  const char *start = parse->tokens.tokens[first].start;
  const TdFigureToken *last = &parse->tokens.tokens[end - 1];

  return g_strndup (start, last->start + last->length - start);
}

/* « plus d'une centaine » is no magnitude of the format: the words stay together. */
static gboolean
settle_vague (TdFigureParse   *parse,
              TdFigureReading *reading)
{
  int first = parse->vague_token, end = parse->vague_end;
  const int bound = parse->bound_token != TD_FIGURE_NO_TOKEN ? parse->bound_token : parse->from;

  reading->quantity.bound = TD_BOUND_VAGUE;
  reading->quantity.magnitude = parse->magnitude;
  if (bound != TD_FIGURE_NO_TOKEN)
    {
      reading->quantity.magnitude = TD_MAGNITUDE_OTHER;
      first = MIN (first, bound);
      end = MAX (end, bound + 1);
    }
  if (reading->quantity.magnitude == TD_MAGNITUDE_OTHER)
    reading->magnitude = dup_tokens (parse, first, end);
  return TRUE;
}

static gboolean
settle_alone (TdFigureParse   *parse,
              TdFigureReading *reading)
{
  if (parse->n_slots > 0 || parse->bound_token != TD_FIGURE_NO_TOKEN || parse->from != TD_FIGURE_NO_TOKEN)
    return td_figure_fail (parse, TD_FIGURE_FAULT_WORD, parse->alone);

  reading->quantity.bound = parse->alone_kind == TD_PHRASE_FREE ? TD_BOUND_BARE : TD_BOUND_UNDISCLOSED;
  return TRUE;
}

static gboolean
settle_quantity (TdFigureParse   *parse,
                 TdFigureReading *reading,
                 TdFigureProblem *problem)
{
  if (parse->alone != TD_FIGURE_NO_TOKEN)
    return settle_alone (parse, reading);
  if (parse->vague_token != TD_FIGURE_NO_TOKEN)
    return settle_vague (parse, reading);

  return settle_bound (parse, &reading->quantity) && settle_numbers (parse, &reading->quantity, problem);
}

static gboolean
is_dollar_code (const char *code)
{
  static const char * const codes[] = {
    "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "BBD", "BMD", "BND", "BSD", "BZD", "FJD", "GYD", "JMD", "KYD",
    "LRD", "NAD", "SBD", "SRD", "TTD", "XCD", NULL,
  };

  return g_strv_contains (codes, code);
}

/* Returns: (nullable): NULL with a fault. */
static const char *
find_code (TdFigureParse *parse)
{
  const char *given = parse->hints->currency;

  if (parse->is_dollar && given == NULL)
    return "USD";
  if (parse->currency == NULL && !parse->is_dollar && given == NULL)
    {
      td_figure_fail (parse, TD_FIGURE_FAULT_SHARED_CURRENCY, parse->currency_token);
      return NULL;
    }
  if ((parse->is_dollar && !is_dollar_code (given))
      || (parse->currency != NULL && given != NULL && !g_str_equal (parse->currency, given)))
    {
      td_figure_fail (parse, TD_FIGURE_FAULT_OTHER_CURRENCY, parse->currency_token);
      return NULL;
    }

  return parse->currency != NULL ? parse->currency : given;
}

static gboolean
settle_currency (TdFigureParse   *parse,
                 TdFigureReading *reading)
{
  const char *code;

  if (parse->currency_token == TD_FIGURE_NO_TOKEN)
    return TRUE;
  code = find_code (parse);
  if (code == NULL)
    return FALSE;

  reading->has_currency = TRUE;
  reading->is_dollar = parse->is_dollar && parse->hints->currency == NULL;
  g_strlcpy (reading->currency, code, sizeof reading->currency);
  return TRUE;
}

/* "18 months" of a metric in months, but not of one that counts servers. */
static gboolean
is_unit_of (const TdMetric *metric,
            const char     *unit)
{
  return metric == NULL || g_strcmp0 (td_unit_get_id (metric->unit), unit) == 0;
}

static gboolean
check_units (TdFigureParse *parse)
{
  const TdMetric *metric = parse->hints->metric;
  const gboolean is_known = metric != NULL && metric->is_known;

  if (is_known && parse->currency_token != TD_FIGURE_NO_TOKEN && metric->unit != TD_UNIT_MONEY)
    return td_figure_fail (parse, TD_FIGURE_FAULT_UNIT, parse->currency_token);
  if (is_known && parse->percent_token != TD_FIGURE_NO_TOKEN && metric->unit != TD_UNIT_PERCENT)
    return td_figure_fail (parse, TD_FIGURE_FAULT_UNIT, parse->percent_token);
  if (parse->unit_token != TD_FIGURE_NO_TOKEN && !is_unit_of (metric, parse->unit))
    return td_figure_fail (parse, TD_FIGURE_FAULT_UNIT, parse->unit_token);

  return TRUE;
}

static gboolean
settle (TdFigureParse   *parse,
        const char      *text,
        TdFigureReading *reading,
        TdFigureProblem *problem)
{
  if (!check_units (parse) || !settle_quantity (parse, reading, problem) || !settle_currency (parse, reading))
    return FALSE;

  reading->period = parse->period;
  reading->estimated = parse->is_estimated;
  reading->is_conditional = parse->is_conditional;
  reading->language = get_language (parse);
  if (parse->noun != TD_FIGURE_NO_TOKEN)
    reading->counted = dup_tokens (parse, parse->noun, parse->noun + parse->n_noun);
  if (parse->has_words || parse->bound_token != TD_FIGURE_NO_TOKEN)
    reading->wording = g_strstrip (g_strdup (text));
  return TRUE;
}

static void
take_problem (const TdFigureParse *parse,
              TdFigureProblem     *problem)
{
  problem->fault = parse->fault;
  if (parse->fault_token == TD_FIGURE_NO_TOKEN)
    return;
  problem->column = parse->tokens.tokens[parse->fault_token].column;
  problem->word = dup_tokens (parse, parse->fault_token, parse->fault_token + 1);
}

gboolean
td_figure_read (const char          *text,
                const TdFigureHints *hints,
                TdFigureReading     *reading,
                TdFigureProblem     *problem)
{
  const TdFigureHints none = { 0 };
  g_auto (TdFigureProblem) found = { 0 };
  TdFigureParse parse;
  gboolean ok;

  g_return_val_if_fail (text != NULL && reading != NULL, FALSE);

  memset (reading, 0, sizeof *reading);
  ok = td_figure_parse_init (&parse, text, hints != NULL ? hints : &none) && settle (&parse, text, reading, &found);
  if (!ok)
    {
      td_figure_reading_clear (reading);
      take_problem (&parse, &found);
    }
  td_figure_parse_clear (&parse);
  if (problem != NULL)
    {
      *problem = found;
      memset (&found, 0, sizeof found);
    }
  return ok;
}

void
td_figure_reading_clear (TdFigureReading *reading)
{
  g_return_if_fail (reading != NULL);

  g_free (reading->magnitude);
  g_free (reading->counted);
  g_free (reading->wording);
  memset (reading, 0, sizeof *reading);
}

void
td_figure_problem_clear (TdFigureProblem *problem)
{
  g_return_if_fail (problem != NULL);

  g_free (problem->word);
  g_free (problem->english);
  g_free (problem->french);
  memset (problem, 0, sizeof *problem);
}
