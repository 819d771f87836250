/* td-csv-figure-finding.c: a figure in CSV, what stands, why, and what else is said
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-csv-figure.h"

#include "compare/td-attribution.h"
#include "compare/td-comparison-text.h"

char *
td_csv_figure_get_state (const TdCsvFigure *figure)
{
  return g_strdup (td_finding_state_get_id (figure->finding->state));
}

/* Where no claim stands, all those who make one. */
char *
td_csv_figure_get_claimant (const TdCsvFigure *figure)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < figure->finding->n_claims; i++)
    {
      const TdClaim *claim = figure->finding->claims[i];
      char *name;

      if (figure->claim != NULL && claim != figure->claim)
        continue;
      name = td_attribution_format_who (figure->dataset, claim->statement, figure->language);
      if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_free (name);
      else
        g_ptr_array_add (names, name);
    }
  g_ptr_array_add (names, NULL);

  return g_strjoinv ("; ", (char **) names->pdata);
}

char *
td_csv_figure_get_origins (const TdCsvFigure *figure)
{
  return td_csv_format_count (figure->finding->n_origins);
}

char *
td_csv_figure_get_sources (const TdCsvFigure *figure)
{
  return figure->finding->sources != NULL ? g_strjoinv (" ", (char **) figure->finding->sources) : NULL;
}

/* Only what a browser may open. */
char *
td_csv_figure_get_links (const TdCsvFigure *figure)
{
  GString *links = g_string_new (NULL);

  for (guint i = 0; figure->finding->sources != NULL && figure->finding->sources[i] != NULL; i++)
    {
      const TdSource *source = td_dataset_find_source (figure->dataset, figure->finding->sources[i]);
      g_autofree char *host = source != NULL ? td_source_get_host (source) : NULL;

      if (host != NULL)
        g_string_append_printf (links, "%s%s", links->len > 0 ? " " : "", source->url);
    }

  return g_string_free (links, FALSE);
}

char *
td_csv_figure_get_value (const TdCsvFigure *figure)
{
  return td_finding_format_value (figure->finding, figure->language);
}

char *
td_csv_figure_get_others (const TdCsvFigure *figure)
{
  return td_finding_format_also (figure->finding, figure->language);
}

char *
td_csv_figure_get_reason (const TdCsvFigure *figure)
{
  return figure->finding->reason != TD_REASON_NONE ? g_strdup (td_reason_get_id (figure->finding->reason)) : NULL;
}

char *
td_csv_figure_get_chosen (const TdCsvFigure *figure)
{
  return td_csv_format_flag (figure->finding->reason == TD_REASON_CHOSEN);
}

char *
td_csv_figure_get_claims (const TdCsvFigure *figure)
{
  return td_csv_format_count (figure->finding->n_claims);
}

char *
td_csv_figure_get_contradicting (const TdCsvFigure *figure)
{
  return td_csv_format_count (figure->finding->n_contradicting);
}
