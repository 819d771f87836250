/* td-csv-figure.h: a figure in CSV: what each column says of it (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison.h"

G_BEGIN_DECLS

/* One figure of one case. */
typedef struct
{
  TdComparison           *comparison;
  TdLanguage             *language;
  const TdComparisonRow  *row;
  const TdComparisonCell *cell;
  guint                   column;
  TdCase                 *owner;   /* the case of the column */
  TdDataset              *dataset; /* that it is of */
  const TdFinding        *finding; /* of the cell */
  const TdClaim          *claim;   /* (nullable): that stands */
} TdCsvFigure;

/* The column of that name. All return (transfer full) (nullable): NULL leaves the
 * cell empty: not stated. */

/* td-csv-figure-key.c: what it is a figure of: the case, the metric, the terms. */
char *td_csv_figure_get_case     (const TdCsvFigure *figure);
char *td_csv_figure_get_name     (const TdCsvFigure *figure);
char *td_csv_figure_get_metric   (const TdCsvFigure *figure);
char *td_csv_figure_get_sense    (const TdCsvFigure *figure);
char *td_csv_figure_get_scope    (const TdCsvFigure *figure);
char *td_csv_figure_get_per      (const TdCsvFigure *figure);
char *td_csv_figure_get_currency (const TdCsvFigure *figure);
char *td_csv_figure_get_legal    (const TdCsvFigure *figure);
char *td_csv_figure_get_dataset  (const TdCsvFigure *figure);

/* td-csv-figure-amount.c: its numbers: as stated, as shown, and how far those of all claims reach. */
char *td_csv_figure_get_amount       (const TdCsvFigure *figure);
char *td_csv_figure_get_low          (const TdCsvFigure *figure);
char *td_csv_figure_get_high         (const TdCsvFigure *figure);
char *td_csv_figure_get_bound        (const TdCsvFigure *figure);
char *td_csv_figure_get_spread_low   (const TdCsvFigure *figure);
char *td_csv_figure_get_spread_high  (const TdCsvFigure *figure);
char *td_csv_figure_get_shown_amount (const TdCsvFigure *figure);
char *td_csv_figure_get_shown_low    (const TdCsvFigure *figure);
char *td_csv_figure_get_shown_high   (const TdCsvFigure *figure);
char *td_csv_figure_get_shown_bound  (const TdCsvFigure *figure);
char *td_csv_figure_get_shown_per    (const TdCsvFigure *figure);

/* td-csv-figure-finding.c: what stands, why, and what else is said. */
char *td_csv_figure_get_state         (const TdCsvFigure *figure);
char *td_csv_figure_get_claimant      (const TdCsvFigure *figure);
char *td_csv_figure_get_origins       (const TdCsvFigure *figure);
char *td_csv_figure_get_sources       (const TdCsvFigure *figure);
char *td_csv_figure_get_links         (const TdCsvFigure *figure);
char *td_csv_figure_get_value         (const TdCsvFigure *figure);
char *td_csv_figure_get_others        (const TdCsvFigure *figure);
char *td_csv_figure_get_reason        (const TdCsvFigure *figure);
char *td_csv_figure_get_chosen        (const TdCsvFigure *figure);
char *td_csv_figure_get_claims        (const TdCsvFigure *figure);
char *td_csv_figure_get_contradicting (const TdCsvFigure *figure);

/* td-csv-figure-claim.c: the claim that stands: how it is made, when, in which words. */
char *td_csv_figure_get_claim         (const TdCsvFigure *figure);
char *td_csv_figure_get_claimant_kind (const TdCsvFigure *figure);
char *td_csv_figure_get_mood          (const TdCsvFigure *figure);
char *td_csv_figure_get_basis         (const TdCsvFigure *figure);
char *td_csv_figure_get_status        (const TdCsvFigure *figure);
char *td_csv_figure_get_estimated     (const TdCsvFigure *figure);
char *td_csv_figure_get_as_of         (const TdCsvFigure *figure);
char *td_csv_figure_get_date          (const TdCsvFigure *figure);
char *td_csv_figure_get_magnitude     (const TdCsvFigure *figure);
char *td_csv_figure_get_wording       (const TdCsvFigure *figure);
char *td_csv_figure_get_counted       (const TdCsvFigure *figure);

/* td-csv-figure-row.c: what it is to the others of its row, and what is said of them. */
char *td_csv_figure_get_relative      (const TdCsvFigure *figure);
char *td_csv_figure_get_relative_text (const TdCsvFigure *figure);
char *td_csv_figure_get_near          (const TdCsvFigure *figure);
char *td_csv_figure_get_apart         (const TdCsvFigure *figure);
char *td_csv_figure_get_notices       (const TdCsvFigure *figure);
char *td_csv_figure_get_notice_texts  (const TdCsvFigure *figure);

/* How columns write what is counted, and what is so or not. */
static inline char *
td_csv_format_count (guint n)
{
  return g_strdup_printf ("%u", n);
}

static inline char *
td_csv_format_flag (gboolean flag)
{
  return g_strdup (flag ? "yes" : "no");
}

G_END_DECLS
