/* td-notice-number.c: notices about how firm a number is
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

static gboolean
has_amount (const TdNoticeCell *cell)
{
  const TdClaim *standing = cell->cell->finding->standing;

  return standing != NULL && td_quantity_is_number (standing->quantity) && !td_notice_cell_is_free (cell);
}

/* How firm an amount is matters where there is another to measure it by. */
static gboolean
has_other_amount (const TdNoticeCell *cell)
{
  const guint n = cell->comparison->cases->len;
  TdNoticeCell other = *cell;

  /* From the next cell on, round to the one before: figures often stand together. */
  for (guint i = 1; i < n; i++)
    {
      other.column = (cell->column + i) % n;
      other.cell = &cell->row->cells[other.column];
      if (has_amount (&other))
        return TRUE;
    }

  return FALSE;
}

/* As stated: that a converted figure was rounded is said by another rule. */
static gboolean
has_bound (const TdNoticeCell *cell,
           TdBound             a,
           TdBound             b)
{
  const TdClaim *standing = cell->cell->finding->standing;

  return standing != NULL && (standing->quantity.bound == a || standing->quantity.bound == b) &&
         has_other_amount (cell);
}

static gboolean
is_minimum (const TdNoticeCell *cell)
{
  return has_bound (cell, TD_BOUND_MORE_THAN, TD_BOUND_AT_LEAST);
}

static gboolean
is_maximum (const TdNoticeCell *cell)
{
  return has_bound (cell, TD_BOUND_LESS_THAN, TD_BOUND_UP_TO);
}

static gboolean
is_approximation (const TdNoticeCell *cell)
{
  return has_bound (cell, TD_BOUND_ABOUT, TD_BOUND_NEARLY);
}

static gboolean
is_round (const TdNoticeCell *cell)
{
  const TdClaim *standing = cell->cell->finding->standing;

  return standing != NULL && standing->quantity.bound == TD_BOUND_BARE && standing->quantity.low >= 10 &&
         td_quantity_count_significant (standing->quantity.low) == 1;
}

static char *
format_minimum (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  g_autofree char *figures = td_notice_format_figures (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} is a minimum.", "{a} are minimums.", notice->n_cases),
                  "a", figures, NULL);
}

static char *
format_maximum (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  g_autofree char *figures = td_notice_format_figures (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} is a maximum.", "{a} are maximums.", notice->n_cases),
                  "a", figures, NULL);
}

static char *
format_approximation (TdComparison   *comparison,
                      const TdNotice *notice,
                      TdLanguage     *language)
{
  g_autofree char *figures = td_notice_format_figures (comparison, notice, language);

  return td_fill (td_words_n (language, "{a} is an approximation.", "{a} are approximations.",
                              notice->n_cases),
                  "a", figures, NULL);
}

const TdNoticeRule td_notice_rules_number[] = {
  {
    .id = "bounds",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .min_matching = 1,
    .applies = is_minimum,
    .format = format_minimum,
  },
  {
    .id = "bounds",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .min_matching = 1,
    .applies = is_maximum,
    .format = format_maximum,
  },
  {
    .id = "bounds",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .min_matching = 1,
    .applies = is_approximation,
    .format = format_approximation,
  },
  {
    .id = "round-numbers",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .min_matching = 2,
    .applies = is_round,
    .sentence = N_("Round numbers: the ratio is only an order of size."),
  },
  { .id = NULL },
};
