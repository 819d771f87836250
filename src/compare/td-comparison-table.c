/* td-comparison-table.c: a comparison as plain text for a terminal
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-text.h"

#include "base/td-number-format.h"
#include "compare/td-comparison-private.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-sources.h"
#include "compare/td-text-columns.h"

#define MIN_WIDTH 40
#define MIN_CELL 17 /* below, the cases stand under each other */
#define MAX_CELL 44
#define MIN_HEAD 12
#define MAX_HEAD 26
#define GAP 2
#define MAX_RATIOS 12 /* of a row; the rest are counted */
#define LINE_GROUP "═"
#define LINE_ROW "─"
#define MARK_APART "  ≠ "
#define MARK_CARE "  ! "
#define MARK_RATIO "  = "
#define MARK_SUM "  + "
#define MARK_RELATIVE "= "

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

/* What the figure is to that of the reference case. */
static void
add_relative (Writer    *writer,
              GPtrArray *lines,
              guint      row,
              guint      column,
              guint      width)
{
  g_autofree char *text = NULL;
  g_autofree char *marked = NULL;

  if (td_comparison_format_relative_short (writer->comparison, writer->comparison->rows->pdata[row], column,
                                           writer->language, &text) == TD_RELATIVE_NONE)
    return;

  marked = g_strconcat (MARK_RELATIVE, text, NULL);
  add_lines (lines, marked, width);
}

static GPtrArray *
format_cell (Writer *writer,
             guint   row,
             guint   column,
             guint   width)
{
  const TdComparisonRow *line = writer->comparison->rows->pdata[row];
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *value = td_comparison_format_cell (writer->comparison, line, column, writer->language);
  g_autofree char *detail = td_comparison_format_cell_detail (writer->comparison, line, column,
                                                              writer->language);
  g_autofree char *numbers =
    td_comparison_sources_format_numbers (writer->sources, writer->comparison->datasets->pdata[column],
                                          line->cells[column].finding, writer->language);

  add_lines (lines, value, width);
  add_relative (writer, lines, row, column, width);
  add_lines (lines, detail, width);
  add_lines (lines, numbers, width);
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

static const char *
get_name (Writer *writer,
          guint   column)
{
  return td_case_get_name (writer->comparison->cases->pdata[column], writer->language);
}

/* The case that the others are set against says so where the names stand. */
static char *
format_name (Writer *writer,
             guint   column)
{
  if (column != td_comparison_get_reference (writer->comparison))
    return g_strdup (get_name (writer, column));

  /* Translators: the name of the case that the others are set against. */
  return td_fill (td_words (writer->language, "{case} (reference)"), "case", get_name (writer, column), NULL);
}

static void
write_names (Writer *writer)
{
  guint n = writer->comparison->cases->len + 1;
  g_autofree GPtrArray **blocks = g_new0 (GPtrArray *, n);

  blocks[0] = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 1; i < n; i++)
    {
      g_autofree char *name = format_name (writer, i - 1);

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
      g_autofree char *title = format_name (writer, column);
      g_autoptr (GPtrArray) name = td_text_columns_wrap (title, name_width);
      g_autoptr (GPtrArray) cell = format_cell (writer, row, column, widths[1]);
      GPtrArray *blocks[] = { name, cell };

      td_text_columns_append_blocks (writer->out, blocks, widths, G_N_ELEMENTS (blocks));
    }
}

static void
write_notice (Writer         *writer,
              const TdNotice *notice)
{
  g_autofree char *sentence = NULL;

  if (!g_hash_table_add (writer->said, (gpointer) notice))
    return;

  sentence = td_comparison_format_notice (writer->comparison, notice, writer->language);
  td_text_columns_append (writer->out, notice->level == TD_NOTICE_APART ? MARK_APART : MARK_CARE,
                          sentence, writer->width);
}

static void
write_more (Writer *writer,
            guint   n)
{
  g_autofree char *number = td_number_format_digits (writer->language, n);
  g_autofree char *more = NULL;

  if (n == 0)
    return;

  more = td_fill (td_words_n (writer->language, "and {n} more ratio", "and {n} more ratios", n), "n", number, NULL);
  td_text_columns_append (writer->out, MARK_RATIO, more, writer->width);
}

/* What the cells say is not said again below. */
static gboolean
is_with_reference (Writer *writer,
                   guint   a,
                   guint   b)
{
  guint reference = td_comparison_get_reference (writer->comparison);

  return reference != TD_NO_REFERENCE && (a == reference || b == reference);
}

static void
write_ratios (Writer *writer,
              guint   row)
{
  GArray *ratios = writer->comparison->ratios;
  guint n = 0;

  for (guint i = 0; i < ratios->len; i++)
    {
      const TdRatio *ratio = &g_array_index (ratios, TdRatio, i);
      g_autofree char *text = NULL;

      if (ratio->row != row || is_with_reference (writer, ratio->of, ratio->to) || n++ >= MAX_RATIOS)
        continue;
      text = td_comparison_format_ratio (writer->comparison, ratio, writer->language);
      td_text_columns_append (writer->out, MARK_RATIO, text, writer->width);
    }
  write_more (writer, n > MAX_RATIOS ? n - MAX_RATIOS : 0);
}

/* Beyond a page of cases the pairs that have none are not listed. */
static void
write_refusals (Writer *writer,
                guint   row)
{
  guint n = writer->comparison->cases->len;

  if (!writer->cell)
    return;

  for (guint a = 0; a < n; a++)
    for (guint b = a + 1; b < n; b++)
      {
        g_autofree char *why = td_comparison_format_no_ratio (writer->comparison,
                                                              writer->comparison->rows->pdata[row], a, b,
                                                              writer->language);

        if (why != NULL && !is_with_reference (writer, a, b))
          td_text_columns_append (writer->out, MARK_RATIO, why, writer->width);
      }
}

static guint
get_group (const TdComparisonRow *row)
{
  return row->key.metric->is_known ? row->key.metric->group : TD_N_GROUPS;
}

static void
write_sum (Writer *writer,
           guint   row)
{
  g_autofree char *sum = td_comparison_format_sum (writer->comparison, writer->comparison->rows->pdata[row],
                                                   writer->language);

  if (sum != NULL)
    td_text_columns_append (writer->out, MARK_SUM, sum, writer->width);
}

/* @row stands under the heading of its group: the first of a run of them has it above. */
static void
write_group (Writer *writer,
             guint   row)
{
  const TdComparisonRow *line = writer->comparison->rows->pdata[row];
  const TdComparisonRow *before = row > 0 ? writer->comparison->rows->pdata[row - 1] : NULL;
  guint group = get_group (line);
  g_autofree char *title = NULL;
  const char *name;

  if (before != NULL && get_group (before) == group)
    return;

  name = group < TD_N_GROUPS ? td_group_get_name (group, writer->language)
                             /* Translators: the heading above metrics that nothing defines. */
                             : td_words_c (writer->language, "group", "Other");
  title = g_strconcat (name, " ", NULL);
  g_string_append (writer->out, title);
  draw_line (writer, td_text_columns_measure (title), LINE_GROUP);
}

static void
write_row (Writer *writer,
           guint   row)
{
  const TdComparisonRow *line = writer->comparison->rows->pdata[row];

  write_group (writer, row);
  if (writer->cell > 0)
    write_side_by_side (writer, row);
  else
    write_stacked (writer, row);
  for (guint i = 0; i < line->n_notices; i++)
    write_notice (writer, line->notices[i]);
  write_ratios (writer, row);
  write_refusals (writer, row);
  write_sum (writer, row);
  draw_line (writer, 0, LINE_ROW);
}

static void
write_end (Writer *writer)
{
  g_autoptr (GPtrArray) legal = td_comparison_list_legal (writer->comparison, writer->language);

  for (guint i = 0; i < writer->comparison->notices->len; i++)
    write_notice (writer, writer->comparison->notices->pdata[i]);
  for (guint i = 0; i < legal->len; i++)
    td_text_columns_append (writer->out, "", legal->pdata[i], writer->width);

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
