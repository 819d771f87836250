/* td-import-words.c: says what was understood of a row of a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-import-words.h"

#include <glib/gi18n.h>

#include "base/td-number-format.h"
#include "compare/td-figure-text.h"
#include "model/td-organisation.h"

#define SEPARATOR " · "

static void
append_part (GString    *parts,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (parts->len > 0)
    g_string_append (parts, SEPARATOR);
  g_string_append (parts, part);
}

/* Returns: (transfer none) (nullable): what is written in the cell of @field. */
static const char *
get_written (TdImport          *import,
             const TdImportRow *row,
             TdImportField      field)
{
  int column = td_import_get_map (import)->columns[field];
  const TdCsvCell *cell = column != TD_IMPORT_NO_COLUMN ? td_csv_get_cell (td_import_get_csv (import), row->row, column)
                                                        : NULL;

  return cell != NULL && *cell->text != '\0' ? cell->text : NULL;
}

static char *
format_written (TdImport          *import,
                const TdImportRow *row)
{
  GString *parts = g_string_new (NULL);

  append_part (parts, get_written (import, row, TD_IMPORT_CASE));
  append_part (parts, get_written (import, row, TD_IMPORT_METRIC));
  append_part (parts, get_written (import, row, TD_IMPORT_FIGURE));

  return g_string_free (parts, FALSE);
}

char *
td_import_format_row (TdImport          *import,
                      const TdImportRow *row,
                      TdLanguage        *language)
{
  g_autofree char *figure = NULL;

  g_return_val_if_fail (import != NULL && row != NULL, NULL);

  if (row->claim == NULL)
    return format_written (import, row);

  figure = td_figure_text_for_claim (row->claim, language);
  /* Translators: what was understood of a row of a table; "{case} · Live channels: more than 6,000". */
  return td_fill (_("{case} · {metric}: {figure}"),
                  "case", row->case_name,
                  "metric", td_metric_get_name (row->claim->key.metric, language),
                  "figure", figure, NULL);
}

static void
append_claimants (GString           *parts,
                  TdImport          *import,
                  const TdStatement *statement,
                  TdLanguage        *language)
{
  if (statement->n_claimants == 0)
    append_part (parts, _("nobody named"));

  for (guint i = 0; i < statement->n_claimants; i++)
    {
      const TdNamed *claimant = &statement->claimants[i];
      const TdOrganisation *organisation = claimant->id != NULL ? td_import_find_organisation (import, claimant->id) : NULL;

      append_part (parts, organisation != NULL ? td_organisation_get_label (organisation, language)
                                               : td_text_get (claimant->text, language));
    }
}

static void
append_sources (GString           *parts,
                TdImport          *import,
                const TdStatement *statement,
                TdLanguage        *language)
{
  for (guint i = 0; statement->sources[i] != NULL; i++)
    {
      const TdSource *source = td_import_find_source (import, statement->sources[i]);
      g_autofree char *name = source != NULL ? td_source_format_short (source, language) : NULL;

      append_part (parts, name);
    }
}

char *
td_import_format_row_details (TdImport          *import,
                              const TdImportRow *row,
                              TdLanguage        *language)
{
  GString *parts = g_string_new (NULL);
  const char *written;
  g_autofree char *number = td_number_format_plain (language, row->line);
  /* Translators: {n} is the number of a line of a file. */
  g_autofree char *line = td_fill (_("Line {n}"), "n", number, NULL);

  g_return_val_if_fail (import != NULL && row != NULL, g_string_free (parts, FALSE));

  append_part (parts, line);
  if (row->claim == NULL)
    return g_string_free (parts, FALSE);

  written = get_written (import, row, TD_IMPORT_FIGURE);
  if (written != NULL)
    {
      /* Translators: a figure as it is written in the table, before what was understood. */
      g_autofree char *quoted = td_fill (_("written “{figure}”"), "figure", written, NULL);

      append_part (parts, quoted);
    }
  append_claimants (parts, import, row->claim->statement, language);
  append_sources (parts, import, row->claim->statement, language);

  return g_string_free (parts, FALSE);
}

char *
td_import_format_row_problem (TdImport          *import,
                              const TdImportRow *row,
                              TdLanguage        *language)
{
  g_autofree char *message = NULL, *line = NULL, *column = NULL;

  g_return_val_if_fail (import != NULL && row != NULL, NULL);

  if (row->problem == NULL)
    return NULL;

  message = td_problem_get_message (row->problem, language);
  line = td_number_format_plain (language, td_problem_get_line (row->problem));
  column = td_number_format_plain (language, td_problem_get_column (row->problem));
  /* Translators: where in a file something is wrong, and what. */
  return td_fill (_("Line {line}, character {column}: {problem}"),
                  "line", line, "column", column, "problem", message, NULL);
}

char *
td_import_format_counts (TdImport   *import,
                         TdLanguage *language)
{
  TdImportCounts counts;
  g_autofree char *rows = NULL, *understood = NULL, *cases = NULL;

  g_return_val_if_fail (import != NULL, NULL);

  counts = td_import_get_counts (import);
  rows = td_number_format (language, counts.n_rows);
  understood = td_number_format (language, counts.n_understood);
  cases = td_number_format (language, counts.n_cases);
  if (counts.n_understood == counts.n_rows)
    /* Translators: {rows} of a table; the plural is that of the rows. */
    return td_fill (ngettext ("{rows} row is understood. Cases: {cases}.", "All {rows} rows are understood. Cases: {cases}.", counts.n_rows),
                    "rows", rows, "cases", cases, NULL);

  /* Translators: {n} of {rows} rows of a table; the plural is that of {rows}. */
  return td_fill (ngettext ("{n} of {rows} row is understood. What is left out is said below it. Cases: {cases}.",
                            "{n} of {rows} rows are understood. What is left out is said below each. Cases: {cases}.",
                            counts.n_rows),
                  "n", understood, "rows", rows, "cases", cases, NULL);
}
