/* td-csv-figure-claim.c: the claim behind a figure in CSV: how it is made, when, in which words
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-csv-figure.h"

char *
td_csv_figure_get_claim (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? td_csv_format_count (figure->claim->number) : NULL;
}

char *
td_csv_figure_get_claimant_kind (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_claimant_kind_get_id (figure->claim->statement->claimant_kind)) : NULL;
}

char *
td_csv_figure_get_mood (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_mood_get_id (figure->claim->statement->mood)) : NULL;
}

char *
td_csv_figure_get_basis (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_basis_get_id (figure->claim->statement->basis)) : NULL;
}

char *
td_csv_figure_get_status (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_state_get_id (figure->claim->statement->state)) : NULL;
}

char *
td_csv_figure_get_estimated (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? td_csv_format_flag (figure->claim->estimated) : NULL;
}

/* What is said of the moment itself; `date` falls back on that of the publication. */
char *
td_csv_figure_get_as_of (const TdCsvFigure *figure)
{
  if (figure->claim == NULL)
    return NULL;

  return td_date_to_string (figure->claim->as_of.is_set ? figure->claim->as_of : figure->claim->statement->as_of);
}

char *
td_csv_figure_get_date (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? td_date_to_string (td_dataset_get_claim_date (figure->dataset, figure->claim))
                               : NULL;
}

char *
td_csv_figure_get_magnitude (const TdCsvFigure *figure)
{
  if (figure->claim == NULL || figure->claim->quantity.bound != TD_BOUND_VAGUE)
    return NULL;

  return g_strdup (td_magnitude_get_id (figure->claim->quantity.magnitude));
}

char *
td_csv_figure_get_wording (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_text_get (figure->claim->wording, figure->language)) : NULL;
}

char *
td_csv_figure_get_counted (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_text_get (figure->claim->counted, figure->language)) : NULL;
}
