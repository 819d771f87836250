/* td-csv-figure-row.c: a figure in CSV, what it is to the others of its row, and what is said of them
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-csv-figure.h"

#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"

char *
td_csv_figure_get_near (const TdCsvFigure *figure)
{
  return td_csv_format_flag (figure->cell->is_near);
}

char *
td_csv_figure_get_apart (const TdCsvFigure *figure)
{
  return td_csv_format_flag (figure->cell->is_apart);
}

char *
td_csv_figure_get_relative (const TdCsvFigure *figure)
{
  g_autofree char *text = NULL;

  return g_strdup (td_relative_kind_get_id (td_comparison_format_relative (figure->comparison, figure->row, figure->column,
                                                                           figure->language, &text)));
}

char *
td_csv_figure_get_relative_text (const TdCsvFigure *figure)
{
  char *text = NULL;

  td_comparison_format_relative (figure->comparison, figure->row, figure->column, figure->language, &text);
  return text;
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
  if (!td_notice_names_case (notice, figure->column))
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

char *
td_csv_figure_get_notices (const TdCsvFigure *figure)
{
  return join_notices (figure, NULL);
}

char *
td_csv_figure_get_notice_texts (const TdCsvFigure *figure)
{
  return join_notices (figure, td_comparison_format_notice);
}
