/* td-csv-figure-amount.c: the numbers of a figure in CSV: as stated, as shown, and how far those of all claims reach
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-csv-figure.h"

#include <math.h>

#include "model/td-decimal.h"

static char *
format_amount (double amount)
{
  return isfinite (amount) ? td_decimal_write (amount) : NULL;
}

static gboolean
has_number (const TdCsvFigure *figure)
{
  return figure->claim != NULL && td_quantity_is_number (figure->claim->quantity);
}

static gboolean
has_pair (const TdCsvFigure *figure)
{
  return has_number (figure) && td_bound_is_pair (figure->claim->quantity.bound);
}

char *
td_csv_figure_get_amount (const TdCsvFigure *figure)
{
  return has_number (figure) && !has_pair (figure) ? format_amount (figure->claim->quantity.low) : NULL;
}

static gboolean
is_spread (const TdCsvFigure *figure)
{
  return figure->finding->low < figure->finding->high ||
         (figure->finding->state == TD_FINDING_UNRESOLVED && figure->finding->low <= figure->finding->high);
}

char *
td_csv_figure_get_spread_low (const TdCsvFigure *figure)
{
  return is_spread (figure) ? format_amount (figure->finding->low) : NULL;
}

char *
td_csv_figure_get_spread_high (const TdCsvFigure *figure)
{
  return is_spread (figure) ? format_amount (figure->finding->high) : NULL;
}

char *
td_csv_figure_get_low (const TdCsvFigure *figure)
{
  if (figure->claim == NULL)
    return td_csv_figure_get_spread_low (figure);

  return has_pair (figure) ? format_amount (figure->claim->quantity.low) : NULL;
}

char *
td_csv_figure_get_high (const TdCsvFigure *figure)
{
  if (figure->claim == NULL)
    return td_csv_figure_get_spread_high (figure);

  return has_pair (figure) ? format_amount (figure->claim->quantity.high) : NULL;
}

char *
td_csv_figure_get_bound (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_bound_get_id (figure->claim->quantity.bound)) : NULL;
}

static gboolean
is_shown_pair (const TdCsvFigure *figure)
{
  return td_bound_is_pair (figure->cell->quantity.bound);
}

char *
td_csv_figure_get_shown_amount (const TdCsvFigure *figure)
{
  return figure->cell->is_converted && !is_shown_pair (figure) ? format_amount (figure->cell->quantity.low) : NULL;
}

char *
td_csv_figure_get_shown_low (const TdCsvFigure *figure)
{
  return figure->cell->is_converted && is_shown_pair (figure) ? format_amount (figure->cell->quantity.low) : NULL;
}

char *
td_csv_figure_get_shown_high (const TdCsvFigure *figure)
{
  return figure->cell->is_converted && is_shown_pair (figure) ? format_amount (figure->cell->quantity.high) : NULL;
}

char *
td_csv_figure_get_shown_bound (const TdCsvFigure *figure)
{
  return figure->cell->is_converted ? g_strdup (td_bound_get_id (figure->cell->quantity.bound)) : NULL;
}

char *
td_csv_figure_get_shown_per (const TdCsvFigure *figure)
{
  return figure->cell->is_converted ? td_period_to_string (figure->cell->period) : NULL;
}
