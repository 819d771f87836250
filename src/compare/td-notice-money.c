/* td-notice-money.c: notices about prices and currencies
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "compare/td-comparison-text.h"

static const TdFigureKey *
get_key (const TdNoticeCell *cell)
{
  return &cell->cell->finding->key;
}

gboolean
td_notice_cell_is_free (const TdNoticeCell *cell)
{
  const TdMetric *metric = cell->row->key.metric;
  const TdClaim *standing = cell->cell->finding->standing;

  return standing != NULL && metric->unit == TD_UNIT_MONEY && metric->measure == TD_MEASURE_RATE &&
         td_quantity_is_number (standing->quantity) && standing->quantity.high == 0;
}

gboolean
td_notice_cell_is_level (const TdNoticeCell *cell)
{
  const char *sense = get_key (cell)->sense;

  return g_strcmp0 (sense, "retail") == 0 || g_strcmp0 (sense, "wholesale") == 0;
}

static const char *
classify_level (const TdNoticeCell *cell)
{
  return td_notice_cell_is_level (cell) ? get_key (cell)->sense : NULL;
}

static const char *
classify_free (const TdNoticeCell *cell)
{
  return td_notice_cell_is_free (cell) ? "free" : "paid";
}

/* What is free has none. */
static const char *
classify_currency (const TdNoticeCell *cell)
{
  return get_key (cell)->currency;
}

static char *
describe_currency (const TdComparisonCell *cell,
                   TdLanguage             *language)
{
  return g_strdup (cell->finding->key.currency);
}

static char *
format_currencies (TdComparison   *comparison,
                   const TdNotice *notice,
                   TdLanguage     *language)
{
  g_autoptr (GPtrArray) currencies = td_notice_list_descriptions (comparison, notice, describe_currency, language,
                                                                  NULL);
  g_autofree char *list = td_notice_format_items (currencies, currencies->len, language);

  /* Translators: {list} are currency codes: "EUR and USD". */
  return td_fill (td_words (language, "Different currencies ({list}), and no dated rate in the data to convert them."),
                  "list", list, NULL);
}

/* "One" is clear only of two. */
static char *
format_free (TdComparison   *comparison,
             const TdNotice *notice,
             TdLanguage     *language)
{
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);
  g_autofree guint *columns = g_new (guint, notice->n_cases);
  g_autofree char *cases = NULL;
  guint n = 0;

  if (notice->n_cases == 2)
    return g_strdup (td_words (language, "One is free."));

  for (guint i = 0; i < notice->n_cases; i++)
    {
      TdNoticeCell cell = { comparison, row, notice->cases[i], &row->cells[notice->cases[i]] };

      if (td_notice_cell_is_free (&cell))
        columns[n++] = notice->cases[i];
    }
  cases = td_comparison_format_cases (comparison, columns, n, language);
  return td_fill (td_words_n (language, "{a} is free, the others are not.", "{a} are free, the others are not.", n),
                  "a", cases, NULL);
}

const TdNoticeRule td_notice_rules_money[] = {
  {
    .id = "price-level",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .min_matching = 2,
    .classify = classify_level,
    .sentence = N_("A reseller's price is not a viewer's."),
  },
  {
    .id = "currency-differs",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .min_matching = 2,
    .classify = classify_currency,
    .format = format_currencies,
  },
  {
    .id = "free-against-paid",
    .level = TD_NOTICE_CARE,
    .metric = "price",
    .min_figures = 2,
    .classify = classify_free,
    .format = format_free,
  },
  { .id = NULL },
};
