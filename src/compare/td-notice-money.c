/* td-notice-money.c: notices about prices and currencies
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

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

static gboolean
levels_differ (const TdNoticeCell *a,
               const TdNoticeCell *b)
{
  return td_notice_cell_is_level (a) && td_notice_cell_is_level (b) &&
         !g_str_equal (get_key (a)->sense, get_key (b)->sense);
}

static gboolean
one_is_free (const TdNoticeCell *a,
             const TdNoticeCell *b)
{
  return td_notice_cell_is_free (a) != td_notice_cell_is_free (b);
}

static gboolean
currencies_differ (const TdNoticeCell *a,
                   const TdNoticeCell *b)
{
  const char *x = get_key (a)->currency, *y = get_key (b)->currency;

  return x != NULL && y != NULL && !g_str_equal (x, y);
}

static char *
format_currencies (TdComparison   *comparison,
                   const TdNotice *notice,
                   TdLanguage     *language)
{
  g_autoptr (GPtrArray) currencies = g_ptr_array_new ();
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);
  g_autofree char *list = NULL;

  for (guint i = 0; i < notice->n_cases; i++)
    {
      const char *currency = row->cells[notice->cases[i]].finding->key.currency;

      if (currency != NULL && !g_ptr_array_find_with_equal_func (currencies, currency, g_str_equal, NULL))
        g_ptr_array_add (currencies, (gpointer) currency);
    }
  list = td_notice_format_items (currencies, language);

  /* Translators: {list} are currency codes: "EUR and USD". */
  return td_fill (td_words (language, "Different currencies ({list}), and no dated rate in the data to convert them."),
                  "list", list, NULL);
}

const TdNoticeRule td_notice_rules_money[] = {
  {
    .id = "price-level",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .differs = levels_differ,
    .sentence = N_("A reseller's price is not a viewer's."),
  },
  {
    .id = "currency-differs",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .differs = currencies_differ,
    .format = format_currencies,
  },
  {
    .id = "free-against-paid",
    .level = TD_NOTICE_CARE,
    .metric = "price",
    .min_figures = 2,
    .differs = one_is_free,
    .sentence = N_("One is free."),
  },
  { .id = NULL },
};
