/* td-comparison-csv.c: a comparison as a table for other programs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-export.h"

#include "compare/td-comparison-csv-columns.h"

/* A figure may stand near in the first row of its metric and by itself in a later
 * one: it is one figure all the same, and that later row is its own.
 * Returns: (transfer full): the findings that have a row of their own key. */
static GHashTable *
list_at_home (TdComparison *comparison)
{
  GHashTable *at_home = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);

      for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
        if (!row->cells[column].is_near)
          g_hash_table_add (at_home, row->cells[column].finding);
    }

  return at_home;
}

static void
write_cell (TdCsvWriter           *writer,
            TdComparison          *comparison,
            const TdComparisonRow *row,
            guint                  column,
            TdLanguage            *language)
{
  const TdComparisonCell *cell = &row->cells[column];
  const TdCsvFigure figure = {
    comparison, language, row, cell, column, td_comparison_get_case (comparison, column),
    td_comparison_get_dataset (comparison, column), cell->finding, cell->finding->standing,
  };

  td_csv_figure_write (writer, &figure);
}

char *
td_comparison_to_csv (TdComparison *comparison,
                      TdLanguage   *language)
{
  GString *out = g_string_new (NULL);
  TdCsvWriter writer = TD_CSV_WRITER_CSV (out);
  g_autoptr (GHashTable) at_home = NULL;

  g_return_val_if_fail (comparison != NULL && language != NULL, g_string_free (out, FALSE));

  at_home = list_at_home (comparison);
  td_csv_figure_write_head (&writer);
  for (guint i = 0; i < td_comparison_get_n_rows (comparison); i++)
    {
      const TdComparisonRow *row = td_comparison_get_row (comparison, i);

      for (guint column = 0; column < td_comparison_get_n_cases (comparison); column++)
        {
          const TdComparisonCell *cell = &row->cells[column];
          const gboolean is_elsewhere = cell->is_near && g_hash_table_contains (at_home, cell->finding);

          if (cell->finding->state != TD_FINDING_NOT_REPORTED && !is_elsewhere)
            write_cell (&writer, comparison, row, column, language);
        }
    }

  return g_string_free (out, FALSE);
}
