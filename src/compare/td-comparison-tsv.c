/* td-comparison-tsv.c: a comparison as it is read, for pasting into a spreadsheet
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-export.h"

#include "base/td-csv-writer.h"
#include "base/td-number-format.h"
#include "compare/td-comparison-outline.h"
#include "compare/td-comparison-text.h"

typedef struct
{
  TdComparison        *comparison;
  TdLanguage          *language;
  TdCsvWriter          table;
  TdComparisonSources *sources;
  GHashTable          *said; /* notices */
} Writer;

static void
write_head (Writer *writer)
{
  td_csv_writer_add (&writer->table, NULL);
  for (guint column = 0; column < td_comparison_get_n_cases (writer->comparison); column++)
    {
      g_autofree char *name = td_comparison_outline_format_case (writer->comparison, column, writer->language);

      td_csv_writer_add (&writer->table, name);
    }
  td_csv_writer_end_row (&writer->table);
}

/* All that is said of a figure stays with it, wherever the cell is moved. */
static void
write_cell (Writer *writer,
            guint   row,
            guint   column)
{
  g_autoptr (GPtrArray) lines = td_comparison_outline_list_cell (writer->comparison, writer->sources, row, column,
                                                                 writer->language);
  g_autofree char *text = g_strdup (lines->pdata[0]);

  for (guint i = 1; i < lines->len; i++)
    {
      g_autofree char *before = g_steal_pointer (&text);

      text = td_fill (td_words (writer->language, "{first} · {second}"), "first", before, "second", lines->pdata[i],
                      NULL);
    }
  td_csv_writer_add (&writer->table, text);
}

static void
write_group (Writer *writer,
             guint   row)
{
  const char *group = td_comparison_outline_get_group (writer->comparison, row, writer->language);

  if (group == NULL)
    return;

  td_csv_writer_add (&writer->table, group);
  td_csv_writer_end_row (&writer->table);
}

static void
write_row (Writer *writer,
           guint   row)
{
  g_autofree char *head = td_comparison_format_row (writer->comparison, td_comparison_get_row (writer->comparison, row),
                                                    writer->language);

  write_group (writer, row);
  td_csv_writer_add (&writer->table, head);
  for (guint column = 0; column < td_comparison_get_n_cases (writer->comparison); column++)
    write_cell (writer, row, column);
  td_csv_writer_end_row (&writer->table);
}

/* @head: what the notes are about, "" for all
 * @notes: (transfer full) */
static void
write_notes (Writer     *writer,
             const char *head,
             GPtrArray  *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      const TdComparisonNote *note = g_ptr_array_index (notes, i);
      g_autofree char *text = g_strconcat (note->kind == TD_NOTE_APART ? "≠ " : "", note->text, NULL);

      td_csv_writer_add (&writer->table, head);
      td_csv_writer_add (&writer->table, text);
      td_csv_writer_end_row (&writer->table);
    }
  g_ptr_array_unref (notes);
}

static void
write_all_notes (Writer *writer)
{
  for (guint row = 0; row < td_comparison_get_n_rows (writer->comparison); row++)
    {
      g_autofree char *head = td_comparison_format_row (writer->comparison,
                                                        td_comparison_get_row (writer->comparison, row),
                                                        writer->language);

      write_notes (writer, head,
                   td_comparison_outline_list_notes (writer->comparison, row, writer->said, writer->language));
    }
  write_notes (writer, "",
               td_comparison_outline_list_last_notes (writer->comparison, writer->said, writer->language));
}

static void
write_sources (Writer *writer)
{
  const guint n = td_comparison_sources_get_n (writer->sources);

  if (n == 0)
    return;

  td_csv_writer_add (&writer->table, td_words (writer->language, "Sources"));
  td_csv_writer_end_row (&writer->table);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = td_number_format_plain (writer->language, i + 1);
      g_autofree char *mark = g_strconcat ("[", number, "]", NULL);
      g_autofree char *citation = td_comparison_sources_format_one (writer->sources, i, writer->language);

      td_csv_writer_add (&writer->table, mark);
      td_csv_writer_add (&writer->table, citation);
      td_csv_writer_end_row (&writer->table);
    }
}

char *
td_comparison_to_tsv (TdComparison *comparison,
                      TdLanguage   *language)
{
  GString *out = g_string_new (NULL);
  Writer writer = { comparison, language, TD_CSV_WRITER_TSV (out) };

  g_return_val_if_fail (comparison != NULL && language != NULL, g_string_free (out, FALSE));

  writer.sources = td_comparison_sources_new (comparison, NULL);
  writer.said = g_hash_table_new (NULL, NULL);
  write_head (&writer);
  for (guint row = 0; row < td_comparison_get_n_rows (comparison); row++)
    write_row (&writer, row);
  write_all_notes (&writer);
  write_sources (&writer);

  td_comparison_sources_free (writer.sources);
  g_hash_table_unref (writer.said);
  return g_string_free (out, FALSE);
}
