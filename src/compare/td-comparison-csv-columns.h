/* td-comparison-csv-columns.h: what a comparison as CSV says of a figure (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-csv-writer.h"
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
  const TdFinding        *finding; /* of the cell */
  const TdClaim          *claim;   /* (nullable): that stands */
} TdCsvFigure;

/* The names of the columns, which never change. */
void td_csv_figure_write_head (TdCsvWriter *writer);

void td_csv_figure_write (TdCsvWriter       *writer,
                          const TdCsvFigure *figure);

G_END_DECLS
