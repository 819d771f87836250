/* fuzz-table.c: any bytes as a table, and every cell of it as a figure
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-csv.h"
#include "io/td-figure-reader.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
read_cell (const TdCsvCell *cell)
{
  g_auto (TdFigureReading) reading = { 0 };
  g_auto (TdFigureProblem) problem = { 0 };
  guint line, column;

  if (td_figure_read (cell->text, NULL, &reading, &problem))
    {
      g_assert (reading.quantity.low <= reading.quantity.high);
      return;
    }
  g_assert (problem.fault != TD_FIGURE_FAULT_NONE);
  td_csv_cell_locate (cell, problem.column, &line, &column);
  g_assert (line >= cell->line && column > 0);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (TdCsv) csv = td_csv_new (bytes, 0);
  guint n;

  for (guint row = 0; row < td_csv_get_n_rows (csv); row++)
    {
      for (guint i = 0; i < td_csv_get_n_cells (csv, row); i++)
        read_cell (td_csv_get_cell (csv, row, i));
    }
  td_csv_get_problems (csv, &n);
  g_assert (n > 0 || td_csv_get_n_rows (csv) > 0);
  return 0;
}
