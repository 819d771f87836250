/* td-ratio-text.c: ratios, and why there is none, in words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-text.h"

#include "base/td-number-format.h"
#include "compare/td-comparison-private.h"
#include "compare/td-figure-marks.h"
#include "compare/td-ratio.h"
#include "compare/td-relative.h"

#define MAX_DIGITS 3

/* Translators: ratios; {times} is "1.7 ×". In French never « 1,7 fois plus ». */
static const char * const ratio_patterns[TD_N_BOUNDS] = {
  [TD_BOUND_EXACTLY] = NC_("ratio", "exactly {times}"),
  [TD_BOUND_ABOUT] = NC_("ratio", "about {times}"),
  [TD_BOUND_MORE_THAN] = NC_("ratio", "more than {times}"),
  [TD_BOUND_AT_LEAST] = NC_("ratio", "at least {times}"),
  [TD_BOUND_LESS_THAN] = NC_("ratio", "less than {times}"),
  [TD_BOUND_UP_TO] = NC_("ratio", "up to {times}"),
  [TD_BOUND_BETWEEN] = NC_("ratio", "between {low_number} and {times}"),
};

const char *
td_ratio_get_pattern (TdBound bound)
{
  g_return_val_if_fail ((guint) bound < G_N_ELEMENTS (ratio_patterns) && ratio_patterns[bound] != NULL, NULL);

  return ratio_patterns[bound];
}

gboolean
td_ratio_is_about_one (const TdRatio *ratio)
{
  return ratio->bound == TD_BOUND_ABOUT && ratio->low == 1 && ratio->high == 1;
}

char *
td_ratio_format (const TdRatio *ratio,
                 TdLanguage    *language)
{
  g_autofree char *times = NULL;
  g_autofree char *low = NULL;

  g_return_val_if_fail (ratio != NULL, NULL);

  times = td_number_format_times (language, ratio->high, MAX_DIGITS);
  low = td_number_format_significant (language, ratio->low, MAX_DIGITS);
  return td_fill (td_words_c (language, "ratio", td_ratio_get_pattern (ratio->bound)),
                  "times", times, "low_number", low, NULL);
}

static const char *
get_name (TdComparison *comparison,
          guint         column,
          TdLanguage   *language)
{
  return td_case_get_name (comparison->cases->pdata[column], language);
}

char *
td_comparison_format_ratio (TdComparison  *comparison,
                            const TdRatio *ratio,
                            TdLanguage    *language)
{
  g_autofree char *value = NULL;
  const char *pattern;
  guint columns[2];
  char *text;

  g_return_val_if_fail (comparison != NULL && ratio != NULL, NULL);

  columns[0] = ratio->of;
  columns[1] = ratio->to;
  value = td_ratio_format (ratio, language);
  /* Translators: {ratio} is "about 1.7 ×": "Electro TV Sat: about 1.7 × IPTV Akfasat". */
  pattern = td_ratio_is_about_one (ratio) ? N_("{a}: about the same as {b}") : N_("{a}: {ratio} {b}");
  text = td_fill (td_words (language, pattern),
                  "a", get_name (comparison, ratio->of, language), "ratio", value,
                  "b", get_name (comparison, ratio->to, language), NULL);
  return td_figure_marks_add (text, comparison->rows->pdata[ratio->row], columns, G_N_ELEMENTS (columns), FALSE, language);
}

char *
td_comparison_format_no_ratio (TdComparison          *comparison,
                               const TdComparisonRow *row,
                               guint                  a,
                               guint                  b,
                               TdLanguage            *language)
{
  TdRelative relative;
  const char *pattern;

  g_return_val_if_fail (comparison != NULL && row != NULL, NULL);
  g_return_val_if_fail (a < comparison->cases->len && b < comparison->cases->len, NULL);

  relative = td_relative_compute (row, a, b);
  if (relative.is_difference || (relative.refusal != TD_REFUSAL_TWO_MINIMUMS && relative.refusal != TD_REFUSAL_TWO_MAXIMUMS))
    return NULL;

  pattern = relative.refusal == TD_REFUSAL_TWO_MINIMUMS ? N_("{a}, {b}: no ratio, both are minimums.")
                                                        : N_("{a}, {b}: no ratio, both are maximums.");
  return td_fill (td_words (language, pattern), "a", get_name (comparison, a, language),
                  "b", get_name (comparison, b, language), NULL);
}
