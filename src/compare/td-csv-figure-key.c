/* td-csv-figure-key.c: a figure in CSV, what it is a figure of: the case, the metric, the terms
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-csv-figure.h"

#include "compare/td-legal.h"

char *
td_csv_figure_get_case (const TdCsvFigure *figure)
{
  return g_strdup (td_case_get_id (figure->owner));
}

char *
td_csv_figure_get_name (const TdCsvFigure *figure)
{
  return g_strdup (td_case_get_name (figure->owner, figure->language));
}

char *
td_csv_figure_get_metric (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.metric->id);
}

char *
td_csv_figure_get_sense (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.sense);
}

char *
td_csv_figure_get_scope (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.scope);
}

char *
td_csv_figure_get_per (const TdCsvFigure *figure)
{
  return td_period_to_string (figure->finding->key.period);
}

char *
td_csv_figure_get_currency (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.currency);
}

char *
td_csv_figure_get_legal (const TdCsvFigure *figure)
{
  return td_legal_format (figure->dataset, figure->owner, figure->language);
}

char *
td_csv_figure_get_dataset (const TdCsvFigure *figure)
{
  return g_strdup (td_text_get (td_dataset_get_head (figure->dataset)->title, figure->language));
}
