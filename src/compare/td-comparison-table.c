/* td-comparison-table.c: a comparison as plain text for a terminal
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-text.h"

#include "base/td-number-format.h"
#include "compare/td-comparison-private.h"
#include "compare/td-comparison-outline.h"
#include "compare/td-text-columns.h"

#define MIN_WIDTH 40
#define MIN_CELL 17 /* below, the cases stand under each other */
#define MAX_CELL 44
#define MIN_HEAD 12
#define MAX_HEAD 26
#define GAP 2
#define LINE_GROUP "═"
#define LINE_ROW "─"

static const char * const marks[] = {
  [TD_NOTE_APART] = "  ≠ ",
  [TD_NOTE_CARE] = "  ! ",
  [TD_NOTE_RATIO] = "  = ",
  [TD_NOTE_SUM] = "  + ",
  [TD_NOTE_REFERENCE] = "",
  [TD_NOTE_LEGAL] = "",
};

typedef struct
{
  TdComparison *comparison;
  TdLanguage   *language;
  GString      *out;
  guint         width;
  guint         head; /* columns of the row heads */
  guint         cell; /* columns of a cell; 0: the cases stand under each other */
  GHashTable   *said; /* notices that were said */
  TdComparisonSources *sources;
} Writer;

/* Fills the line up, from @start on. */
static void
draw_line (Writer     *writer,
           guint       start,
           const char *line)
{
  for (guint i = start; i < writer->width; i++)
    g_string_append (writer->out, line);
  g_string_append_c (writer->out, '\n');
}

static void
add_lines (GPtrArray  *lines,
           const char *text,
           guint       width)
{
  g_autoptr (GPtrArray) wrapped = td_text_columns_wrap (text, width);

  for (guint i = 0; i < wrapped->len; i++)
    g_ptr_array_add (lines, g_strdup (wrapped->pdata[i]));
}

static GPtrArray *
format_cell (Writer *writer,
             guint   row,
             guint   column,
             guint   width)
{
  g_autoptr (GPtrArray) parts = td_comparison_outline_list_cell (writer->comparison, writer->sources, row, column,
                                                                 writer->language);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < parts->len; i++)
    add_lines (lines, parts->pdata[i], width);
  return lines;
}

static void
write_blocks (Writer     *writer,
              GPtrArray **blocks)
{
  guint n = writer->comparison->cases->len + 1;
  g_autofree guint *widths = g_new0 (guint, n);

  widths[0] = writer->head;
  for (guint i = 1; i < n; i++)
    widths[i] = writer->cell;
  td_text_columns_append_blocks (writer->out, blocks, widths, n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_unref (blocks[i]);
}

static void
write_names (Writer *writer)
{
  guint n = writer->comparison->cases->len + 1;
  g_autofree GPtrArray **blocks = g_new0 (GPtrArray *, n);

  blocks[0] = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 1; i < n; i++)
    {
      g_autofree char *name = td_comparison_outline_format_case (writer->comparison, i - 1, writer->language);

      blocks[i] = td_text_columns_wrap (name, writer->cell);
    }
  write_blocks (writer, blocks);
}

static void
write_side_by_side (Writer *writer,
                    guint   row)
{
  guint n = writer->comparison->cases->len + 1;
  g_autofree GPtrArray **blocks = g_new0 (GPtrArray *, n);
  g_autofree char *head = td_comparison_format_row (writer->comparison, writer->comparison->rows->pdata[row],
                                                    writer->language);

  blocks[0] = td_text_columns_wrap (head, writer->head);
  for (guint i = 1; i < n; i++)
    blocks[i] = format_cell (writer, row, i - 1, writer->cell);
  write_blocks (writer, blocks);
}

static void
write_stacked (Writer *writer,
               guint   row)
{
  guint name_width = MIN (writer->width / 3, MAX_HEAD);
  guint widths[] = { name_width, writer->width - name_width - 2 * GAP };
  g_autofree char *head = td_comparison_format_row (writer->comparison, writer->comparison->rows->pdata[row],
                                                    writer->language);

  td_text_columns_append (writer->out, "", head, writer->width);
  for (guint column = 0; column < writer->comparison->cases->len; column++)
    {
      g_autofree char *title = td_comparison_outline_format_case (writer->comparison, column, writer->language);
      g_autoptr (GPtrArray) name = td_text_columns_wrap (title, name_width);
      g_autoptr (GPtrArray) cell = format_cell (writer, row, column, widths[1]);
      GPtrArray *blocks[] = { name, cell };

      td_text_columns_append_blocks (writer->out, blocks, widths, G_N_ELEMENTS (blocks));
    }
}

/* Ends @notes. */
static void
write_notes (Writer    *writer,
             GPtrArray *notes)
{
  for (guint i = 0; i < notes->len; i++)
    {
      const TdComparisonNote *note = g_ptr_array_index (notes, i);

      td_text_columns_append (writer->out, marks[note->kind], note->text, writer->width);
    }
  g_ptr_array_unref (notes);
}

/* @row stands under the heading of its group: the first of a run of them has it above. */
static void
write_group (Writer *writer,
             guint   row)
{
  const char *name = td_comparison_outline_get_group (writer->comparison, row, writer->language);
  g_autofree char *title = NULL;

  if (name == NULL)
    return;

  title = g_strconcat (name, " ", NULL);
  g_string_append (writer->out, title);
  draw_line (writer, td_text_columns_measure (title), LINE_GROUP);
}

static void
write_row (Writer *writer,
           guint   row)
{
  write_group (writer, row);
  if (writer->cell > 0)
    write_side_by_side (writer, row);
  else
    write_stacked (writer, row);
  write_notes (writer, td_comparison_outline_list_notes (writer->comparison, row, writer->said, writer->language));
  /* The line of a group takes the place of a row's. */
  if (row + 1 == writer->comparison->rows->len ||
      td_comparison_outline_get_group (writer->comparison, row + 1, writer->language) == NULL)
    draw_line (writer, 0, LINE_ROW);
}

static void
write_end (Writer *writer)
{
  write_notes (writer, td_comparison_outline_list_last_notes (writer->comparison, writer->said, writer->language));
  if (td_comparison_sources_get_n (writer->sources) == 0)
    return;
  g_string_append_c (writer->out, '\n');
  g_string_append (writer->out, td_words (writer->language, "Sources"));
  g_string_append_c (writer->out, '\n');
  for (guint i = 0; i < td_comparison_sources_get_n (writer->sources); i++)
    {
      g_autofree char *number = td_number_format_plain (writer->language, i + 1);
      g_autofree char *mark = g_strconcat ("[", number, "] ", NULL);
      g_autofree char *citation = td_comparison_sources_format_one (writer->sources, i, writer->language);

      td_text_columns_append (writer->out, mark, citation, writer->width);
    }
}

static void
choose_widths (Writer *writer)
{
  guint n = writer->comparison->cases->len;
  guint head = MIN_HEAD;

  for (guint row = 0; row < writer->comparison->rows->len; row++)
    {
      g_autofree char *text = td_comparison_format_row (writer->comparison,
                                                        writer->comparison->rows->pdata[row],
                                                        writer->language);

      head = MAX (head, td_text_columns_measure (text));
    }
  writer->head = MIN (head, CLAMP (writer->width / 4, MIN_HEAD, MAX_HEAD));

  if (writer->width >= writer->head + n * (MIN_CELL + GAP))
    writer->cell = MIN ((writer->width - writer->head) / n - GAP, MAX_CELL);
}

char *
td_comparison_to_text (TdComparison *comparison,
                       guint         width,
                       TdLanguage   *language)
{
  Writer writer = { comparison, language };

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  writer.out = g_string_new (NULL);
  writer.width = MAX (width, MIN_WIDTH);
  writer.said = g_hash_table_new (NULL, NULL);
  writer.sources = td_comparison_sources_new (comparison, NULL);
  choose_widths (&writer);

  if (writer.cell > 0)
    write_names (&writer);
  for (guint row = 0; row < comparison->rows->len; row++)
    write_row (&writer, row);
  write_end (&writer);

  g_hash_table_unref (writer.said);
  td_comparison_sources_free (writer.sources);
  return g_string_free (writer.out, FALSE);
}
