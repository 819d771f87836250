/* td-relative.c: what one cell of a row is to another
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-relative.h"

#include "compare/td-amount-side.h"
#include "compare/td-comparison-private.h"
#include "compare/td-ratio.h"

/* Whether both state the same amount, neither as a limit. */
static gboolean
is_equal (TdQuantity a,
          TdQuantity b)
{
  if (td_amount_is_limit (a.bound) || td_amount_is_limit (b.bound))
    return FALSE;
  /* "10 or 20" is not "between 10 and 20". */
  if ((td_bound_is_pair (a.bound) || td_bound_is_pair (b.bound)) && a.bound != b.bound)
    return FALSE;

  return td_amount_is_same (a.low, b.low) && td_amount_is_same (a.high, b.high);
}

static void
compute_difference (TdRelative *relative,
                    TdQuantity  of,
                    TdQuantity  to,
                    gboolean    is_signed)
{
  relative->is_difference = TRUE;
  relative->difference = td_difference_compute (of, to, is_signed);
  relative->refusal = relative->difference.refusal;
}

static void
compute_ratio (TdRelative *relative,
               TdQuantity  of,
               TdQuantity  to)
{
  static const TdRefusal refusals[] = {
    [TD_NO_RATIO_OTHER] = TD_REFUSAL_OPEN,
    [TD_NO_RATIO_TWO_MINIMUMS] = TD_REFUSAL_TWO_MINIMUMS,
    [TD_NO_RATIO_TWO_MAXIMUMS] = TD_REFUSAL_TWO_MAXIMUMS,
  };
  TdNoRatio why;

  if (!td_ratio_divide (of, to, &relative->ratio, &why))
    relative->refusal = refusals[why];
}

/* What is in percent differs by points, and is no multiple of another. */
static void
compare_amounts (TdRelative        *relative,
                 const TdFigureKey *key,
                 TdQuantity         of,
                 TdQuantity         to)
{
  TdMeasure measure = td_figure_key_get_measure (key);

  relative->is_equal = is_equal (of, to);
  if (relative->is_equal)
    return;

  if (td_measure_is_percentage (measure))
    compute_difference (relative, of, to, key->metric->is_signed || measure == TD_MEASURE_CHANGE);
  else
    compute_ratio (relative, of, to);
}

TdRelative
td_relative_compute (const TdComparisonRow *row,
                     guint                  of,
                     guint                  to)
{
  TdRelative relative = { .refusal = td_refusal_find (row, of, to), .ratio = { .of = of, .to = to } };

  if (relative.refusal == TD_REFUSAL_NONE)
    compare_amounts (&relative, &row->key, td_comparison_cell_get_exact (&row->cells[of]),
                     td_comparison_cell_get_exact (&row->cells[to]));

  return relative;
}
