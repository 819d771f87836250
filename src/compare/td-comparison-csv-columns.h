/* td-comparison-csv-columns.h: the columns of a comparison as CSV (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "base/td-csv-writer.h"
#include "compare/td-csv-figure.h"

G_BEGIN_DECLS

/* The names of the columns, which never change. */
void td_csv_figure_write_head (TdCsvWriter *writer);

void td_csv_figure_write (TdCsvWriter       *writer,
                          const TdCsvFigure *figure);

G_END_DECLS
