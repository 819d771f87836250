/* td-comparison-csv-columns.c: what a comparison as CSV says of a figure
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-csv-columns.h"

#include <math.h>

#include "compare/td-attribution.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"
#include "compare/td-legal.h"
#include "model/td-decimal.h"

/* Each returns (transfer full) (nullable): NULL leaves the cell empty: not stated. */

static char *
write_amount (double amount)
{
  return isfinite (amount) ? td_decimal_write (amount) : NULL;
}

static char *
write_count (guint n)
{
  return g_strdup_printf ("%u", n);
}

static char *
write_flag (gboolean flag)
{
  return g_strdup (flag ? "yes" : "no");
}

static TdDataset *
get_dataset (const TdCsvFigure *figure)
{
  return td_comparison_get_dataset (figure->comparison, figure->column);
}

static TdCase *
get_owner (const TdCsvFigure *figure)
{
  return td_comparison_get_case (figure->comparison, figure->column);
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

static char *
get_case (const TdCsvFigure *figure)
{
  return g_strdup (td_case_get_id (get_owner (figure)));
}

static char *
get_name (const TdCsvFigure *figure)
{
  return g_strdup (td_case_get_name (get_owner (figure), figure->language));
}

static char *
get_metric (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.metric->id);
}

static char *
get_sense (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.sense);
}

static char *
get_scope (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.scope);
}

static char *
get_amount (const TdCsvFigure *figure)
{
  return has_number (figure) && !has_pair (figure) ? write_amount (figure->claim->quantity.low) : NULL;
}

static gboolean
is_spread (const TdCsvFigure *figure)
{
  return figure->finding->low < figure->finding->high ||
         (figure->finding->state == TD_FINDING_UNRESOLVED && figure->finding->low <= figure->finding->high);
}

static char *
get_spread_low (const TdCsvFigure *figure)
{
  return is_spread (figure) ? write_amount (figure->finding->low) : NULL;
}

static char *
get_spread_high (const TdCsvFigure *figure)
{
  return is_spread (figure) ? write_amount (figure->finding->high) : NULL;
}

static char *
get_low (const TdCsvFigure *figure)
{
  if (figure->claim == NULL)
    return get_spread_low (figure);

  return has_pair (figure) ? write_amount (figure->claim->quantity.low) : NULL;
}

static char *
get_high (const TdCsvFigure *figure)
{
  if (figure->claim == NULL)
    return get_spread_high (figure);

  return has_pair (figure) ? write_amount (figure->claim->quantity.high) : NULL;
}

static char *
get_bound (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_bound_get_id (figure->claim->quantity.bound)) : NULL;
}

static char *
get_per (const TdCsvFigure *figure)
{
  return td_period_to_string (figure->finding->key.period);
}

static char *
get_currency (const TdCsvFigure *figure)
{
  return g_strdup (figure->finding->key.currency);
}

static char *
get_state (const TdCsvFigure *figure)
{
  return g_strdup (td_finding_state_get_id (figure->finding->state));
}

/* Where no claim stands, all those who make one. */
static char *
get_claimant (const TdCsvFigure *figure)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < figure->finding->n_claims; i++)
    {
      const TdClaim *claim = figure->finding->claims[i];
      char *name;

      if (figure->claim != NULL && claim != figure->claim)
        continue;
      name = td_attribution_format_who (get_dataset (figure), claim->statement, figure->language);
      if (g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
        g_free (name);
      else
        g_ptr_array_add (names, name);
    }
  g_ptr_array_add (names, NULL);

  return g_strjoinv ("; ", (char **) names->pdata);
}

static char *
get_origins (const TdCsvFigure *figure)
{
  return write_count (figure->finding->n_origins);
}

static char *
get_sources (const TdCsvFigure *figure)
{
  return figure->finding->sources != NULL ? g_strjoinv (" ", (char **) figure->finding->sources) : NULL;
}

/* Only what a browser may open. */
static char *
get_links (const TdCsvFigure *figure)
{
  GString *links = g_string_new (NULL);

  for (guint i = 0; figure->finding->sources != NULL && figure->finding->sources[i] != NULL; i++)
    {
      const TdSource *source = td_dataset_find_source (get_dataset (figure), figure->finding->sources[i]);
      g_autofree char *host = source != NULL ? td_source_get_host (source) : NULL;

      if (host != NULL)
        g_string_append_printf (links, "%s%s", links->len > 0 ? " " : "", source->url);
    }

  return g_string_free (links, FALSE);
}

static char *
get_value (const TdCsvFigure *figure)
{
  return td_finding_format_value (figure->finding, figure->language);
}

static char *
get_others (const TdCsvFigure *figure)
{
  return td_finding_format_also (figure->finding, figure->language);
}

static char *
get_reason (const TdCsvFigure *figure)
{
  return figure->finding->reason != TD_REASON_NONE ? g_strdup (td_reason_get_id (figure->finding->reason)) : NULL;
}

static char *
get_chosen (const TdCsvFigure *figure)
{
  return write_flag (figure->finding->reason == TD_REASON_CHOSEN);
}

static char *
get_claim (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? write_count (figure->claim->number) : NULL;
}

static char *
get_claims (const TdCsvFigure *figure)
{
  return write_count (figure->finding->n_claims);
}

static char *
get_contradicting (const TdCsvFigure *figure)
{
  return write_count (figure->finding->n_contradicting);
}

static char *
get_claimant_kind (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_claimant_kind_get_id (figure->claim->statement->claimant_kind)) : NULL;
}

static char *
get_mood (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_mood_get_id (figure->claim->statement->mood)) : NULL;
}

static char *
get_basis (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_basis_get_id (figure->claim->statement->basis)) : NULL;
}

static char *
get_status (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_state_get_id (figure->claim->statement->state)) : NULL;
}

static char *
get_estimated (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? write_flag (figure->claim->estimated) : NULL;
}

/* What is said of the moment itself; `date` falls back on that of the publication. */
static char *
get_as_of (const TdCsvFigure *figure)
{
  if (figure->claim == NULL)
    return NULL;

  return td_date_to_string (figure->claim->as_of.is_set ? figure->claim->as_of : figure->claim->statement->as_of);
}

static char *
get_date (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? td_date_to_string (td_dataset_get_claim_date (get_dataset (figure), figure->claim))
                               : NULL;
}

static char *
get_magnitude (const TdCsvFigure *figure)
{
  if (figure->claim == NULL || figure->claim->quantity.bound != TD_BOUND_VAGUE)
    return NULL;

  return g_strdup (td_magnitude_get_id (figure->claim->quantity.magnitude));
}

static char *
get_wording (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_text_get (figure->claim->wording, figure->language)) : NULL;
}

static char *
get_counted (const TdCsvFigure *figure)
{
  return figure->claim != NULL ? g_strdup (td_text_get (figure->claim->counted, figure->language)) : NULL;
}

static gboolean
is_shown_pair (const TdCsvFigure *figure)
{
  return td_bound_is_pair (figure->cell->quantity.bound);
}

static char *
get_shown_amount (const TdCsvFigure *figure)
{
  return figure->cell->is_converted && !is_shown_pair (figure) ? write_amount (figure->cell->quantity.low) : NULL;
}

static char *
get_shown_low (const TdCsvFigure *figure)
{
  return figure->cell->is_converted && is_shown_pair (figure) ? write_amount (figure->cell->quantity.low) : NULL;
}

static char *
get_shown_high (const TdCsvFigure *figure)
{
  return figure->cell->is_converted && is_shown_pair (figure) ? write_amount (figure->cell->quantity.high) : NULL;
}

static char *
get_shown_bound (const TdCsvFigure *figure)
{
  return figure->cell->is_converted ? g_strdup (td_bound_get_id (figure->cell->quantity.bound)) : NULL;
}

static char *
get_shown_per (const TdCsvFigure *figure)
{
  return figure->cell->is_converted ? td_period_to_string (figure->cell->period) : NULL;
}

static char *
get_near (const TdCsvFigure *figure)
{
  return write_flag (figure->cell->is_near);
}

static char *
get_apart (const TdCsvFigure *figure)
{
  return write_flag (figure->cell->is_apart);
}

static char *
get_relative (const TdCsvFigure *figure)
{
  g_autofree char *text = NULL;

  return g_strdup (td_relative_kind_get_id (td_comparison_format_relative (figure->comparison, figure->row, figure->column,
                                                                           figure->language, &text)));
}

static char *
get_relative_text (const TdCsvFigure *figure)
{
  char *text = NULL;

  td_comparison_format_relative (figure->comparison, figure->row, figure->column, figure->language, &text);
  return text;
}

static gboolean
names_column (const TdNotice *notice,
              guint           column)
{
  for (guint i = 0; i < notice->n_cases; i++)
    if (notice->cases[i] == column)
      return TRUE;

  return FALSE;
}

/* A figure may stand near in one row and by itself in another: what is said in both counts. */
static gboolean
is_said_in_row (const TdCsvFigure *figure,
                const TdNotice    *notice)
{
  for (guint i = 0; i < td_comparison_get_n_rows (figure->comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (figure->comparison, i);

      if (row->cells[figure->column].finding != figure->finding)
        continue;
      for (guint j = 0; j < row->n_notices; j++)
        if (row->notices[j] == notice)
          return TRUE;
    }

  return FALSE;
}

/* A notice of no metric is about the cases as such. */
static gboolean
is_concerned (const TdCsvFigure *figure,
              const TdNotice    *notice)
{
  if (!names_column (notice, figure->column))
    return FALSE;

  return notice->metrics == NULL || notice->metrics[0] == NULL || is_said_in_row (figure, notice);
}

/* @format: (nullable): NULL for the rules alone */
static char *
join_notices (const TdCsvFigure *figure,
              char            *(*format) (TdComparison   *comparison,
                                          const TdNotice *notice,
                                          TdLanguage     *language))
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < td_comparison_get_n_notices (figure->comparison); i++)
    {
      const TdNotice *notice = td_comparison_get_notice (figure->comparison, i);
      char *text;

      if (!is_concerned (figure, notice))
        continue;
      text = format != NULL ? format (figure->comparison, notice, figure->language) : g_strdup (notice->rule);
      if (g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
        g_free (text);
      else
        g_ptr_array_add (texts, text);
    }
  g_ptr_array_add (texts, NULL);

  return g_strjoinv (" ", (char **) texts->pdata);
}

static char *
get_notices (const TdCsvFigure *figure)
{
  return join_notices (figure, NULL);
}

static char *
get_notice_texts (const TdCsvFigure *figure)
{
  return join_notices (figure, td_comparison_format_notice);
}

static char *
get_legal (const TdCsvFigure *figure)
{
  return td_legal_format (get_dataset (figure), get_owner (figure), figure->language);
}

static char *
get_dataset_title (const TdCsvFigure *figure)
{
  return g_strdup (td_text_get (td_dataset_get_head (get_dataset (figure))->title, figure->language));
}

/* New columns come at the end, so that who counts them is not misled. */
static const struct
{
  const char *name;
  char     *(*get) (const TdCsvFigure *figure);
  gboolean    is_number;
} columns[] = {
  { "case", get_case },
  { "name", get_name },
  { "metric", get_metric },
  { "sense", get_sense },
  { "scope", get_scope },
  { "amount", get_amount, TRUE },
  { "low", get_low, TRUE },
  { "high", get_high, TRUE },
  { "bound", get_bound },
  { "per", get_per },
  { "currency", get_currency },
  { "state", get_state },
  { "claimant", get_claimant },
  { "origins", get_origins, TRUE },
  { "sources", get_sources },
  { "links", get_links },
  { "value", get_value },
  { "others", get_others },
  { "reason", get_reason },
  { "chosen", get_chosen },
  { "claim", get_claim, TRUE },
  { "claims", get_claims, TRUE },
  { "contradicting", get_contradicting, TRUE },
  { "spread_low", get_spread_low, TRUE },
  { "spread_high", get_spread_high, TRUE },
  { "claimant_kind", get_claimant_kind },
  { "mood", get_mood },
  { "basis", get_basis },
  { "status", get_status },
  { "estimated", get_estimated },
  { "as_of", get_as_of },
  { "date", get_date },
  { "magnitude", get_magnitude },
  { "wording", get_wording },
  { "counted", get_counted },
  { "shown_amount", get_shown_amount, TRUE },
  { "shown_low", get_shown_low, TRUE },
  { "shown_high", get_shown_high, TRUE },
  { "shown_bound", get_shown_bound },
  { "shown_per", get_shown_per },
  { "relative", get_relative },
  { "relative_text", get_relative_text },
  { "near", get_near },
  { "apart", get_apart },
  { "notices", get_notices },
  { "notice_texts", get_notice_texts },
  { "legal", get_legal },
  { "dataset", get_dataset_title },
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
