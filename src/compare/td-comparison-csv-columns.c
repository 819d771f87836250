/* td-comparison-csv-columns.c: the columns of a comparison as CSV
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-csv-columns.h"

/* New columns come at the end, so that who counts them is not misled. */
static const struct
{
  const char *name;
  char     *(*get) (const TdCsvFigure *figure);
  gboolean    is_number;
} columns[] = {
  { "case", td_csv_figure_get_case },
  { "name", td_csv_figure_get_name },
  { "metric", td_csv_figure_get_metric },
  { "sense", td_csv_figure_get_sense },
  { "scope", td_csv_figure_get_scope },
  { "amount", td_csv_figure_get_amount, TRUE },
  { "low", td_csv_figure_get_low, TRUE },
  { "high", td_csv_figure_get_high, TRUE },
  { "bound", td_csv_figure_get_bound },
  { "per", td_csv_figure_get_per },
  { "currency", td_csv_figure_get_currency },
  { "state", td_csv_figure_get_state },
  { "claimant", td_csv_figure_get_claimant },
  { "origins", td_csv_figure_get_origins, TRUE },
  { "sources", td_csv_figure_get_sources },
  { "links", td_csv_figure_get_links },
  { "value", td_csv_figure_get_value },
  { "others", td_csv_figure_get_others },
  { "reason", td_csv_figure_get_reason },
  { "chosen", td_csv_figure_get_chosen },
  { "claim", td_csv_figure_get_claim, TRUE },
  { "claims", td_csv_figure_get_claims, TRUE },
  { "contradicting", td_csv_figure_get_contradicting, TRUE },
  { "spread_low", td_csv_figure_get_spread_low, TRUE },
  { "spread_high", td_csv_figure_get_spread_high, TRUE },
  { "claimant_kind", td_csv_figure_get_claimant_kind },
  { "mood", td_csv_figure_get_mood },
  { "basis", td_csv_figure_get_basis },
  { "status", td_csv_figure_get_status },
  { "estimated", td_csv_figure_get_estimated },
  { "as_of", td_csv_figure_get_as_of },
  { "date", td_csv_figure_get_date },
  { "magnitude", td_csv_figure_get_magnitude },
  { "wording", td_csv_figure_get_wording },
  { "counted", td_csv_figure_get_counted },
  { "shown_amount", td_csv_figure_get_shown_amount, TRUE },
  { "shown_low", td_csv_figure_get_shown_low, TRUE },
  { "shown_high", td_csv_figure_get_shown_high, TRUE },
  { "shown_bound", td_csv_figure_get_shown_bound },
  { "shown_per", td_csv_figure_get_shown_per },
  { "relative", td_csv_figure_get_relative },
  { "relative_text", td_csv_figure_get_relative_text },
  { "near", td_csv_figure_get_near },
  { "apart", td_csv_figure_get_apart },
  { "notices", td_csv_figure_get_notices },
  { "notice_texts", td_csv_figure_get_notice_texts },
  { "legal", td_csv_figure_get_legal },
  { "dataset", td_csv_figure_get_dataset },
};

void
td_csv_figure_write_head (TdCsvWriter *writer)
{
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    td_csv_writer_add (writer, columns[i].name);
  td_csv_writer_end_row (writer);
}

void
td_csv_figure_write (TdCsvWriter       *writer,
                     const TdCsvFigure *figure)
{
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *text = columns[i].get (figure);

      if (columns[i].is_number)
        td_csv_writer_add_number (writer, text);
      else
        td_csv_writer_add (writer, text);
    }
  td_csv_writer_end_row (writer);
}
