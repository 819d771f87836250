/* td-comparison-markdown.c: a comparison as Markdown, as GitHub and others read it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-export.h"

#include <string.h>

#include "compare/td-comparison-outline.h"
#include "compare/td-comparison-text.h"

/* Read as marks anywhere in a line. */
#define MARKS "\\`*_[]<>|~&$#"

/* Read as marks at the start of one, where a text of ours may come to stand. */
#define FIRST_MARKS "+-="

typedef struct
{
  TdComparison        *comparison;
  TdLanguage          *language;
  GString             *out;
  TdComparisonSources *sources;
  GHashTable          *said;  /* notices */
  GString             *notes; /* of the table that is being written */
} Writer;

/* "1. FC" would begin a list. */
static gsize
measure_number (const char *text)
{
  const gsize n = strspn (text, "0123456789");

  return n > 0 && (text[n] == '.' || text[n] == ')') ? n : 0;
}

/* Text from anywhere, on one line, of which nothing is read as a mark or as HTML. */
static void
append_text (GString    *out,
             const char *text)
{
  const gsize number = measure_number (text);

  if (*text != '\0' && strchr (FIRST_MARKS, *text) != NULL)
    g_string_append_c (out, '\\');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (strchr (MARKS, *c) != NULL || (number > 0 && c == text + number))
        g_string_append_c (out, '\\');
      g_string_append_c (out, g_ascii_iscntrl (*c) ? ' ' : *c);
    }
}

static void
write_title (Writer *writer)
{
  const guint n = td_comparison_get_n_cases (writer->comparison);
  g_autofree guint *columns = g_new (guint, n);
  g_autofree char *title = NULL;

  for (guint i = 0; i < n; i++)
    columns[i] = i;
  title = td_comparison_format_cases (writer->comparison, columns, n, writer->language);
  g_string_append (writer->out, "# ");
  append_text (writer->out, title);
  g_string_append_c (writer->out, '\n');
}

static void
write_names (Writer *writer)
{
  const guint n = td_comparison_get_n_cases (writer->comparison);

  g_string_append (writer->out, "| |");
  for (guint column = 0; column < n; column++)
    {
      g_autofree char *name = td_comparison_outline_format_case (writer->comparison, column, writer->language);

      g_string_append_c (writer->out, ' ');
      append_text (writer->out, name);
      g_string_append (writer->out, " |");
    }
  g_string_append (writer->out, "\n| --- |");
  for (guint column = 0; column < n; column++)
    g_string_append (writer->out, " --- |");
  g_string_append_c (writer->out, '\n');
}

static void
write_cell (Writer *writer,
            guint   row,
            guint   column)
{
  g_autoptr (GPtrArray) lines = td_comparison_outline_list_cell (writer->comparison, writer->sources, row, column,
                                                                 writer->language);

  for (guint i = 0; i < lines->len; i++)
    {
      g_string_append (writer->out, i > 0 ? "<br>" : " ");
      append_text (writer->out, lines->pdata[i]);
    }
  g_string_append (writer->out, " |");
}

/* @notes: (transfer full); @indent: before the mark of an item */
static void
append_notes (GString    *out,
              GPtrArray  *notes,
              const char *indent)
{
  static const char * const marks[] = {
    [TD_NOTE_APART] = "- ≠ ",
    [TD_NOTE_CARE] = "- ",
    [TD_NOTE_RATIO] = "- ",
    [TD_NOTE_SUM] = "- ",
    [TD_NOTE_REFERENCE] = "- ",
    [TD_NOTE_LEGAL] = "- ",
  };

  for (guint i = 0; i < notes->len; i++)
    {
      const TdComparisonNote *note = g_ptr_array_index (notes, i);

      g_string_append (out, indent);
      g_string_append (out, marks[note->kind]);
      append_text (out, note->text);
      g_string_append_c (out, '\n');
    }
  g_ptr_array_unref (notes);
}

static void
gather_notes (Writer     *writer,
              guint       row,
              const char *head)
{
  GPtrArray *notes = td_comparison_outline_list_notes (writer->comparison, row, writer->said, writer->language);

  if (notes->len > 0)
    {
      g_string_append (writer->notes, "- **");
      append_text (writer->notes, head);
      g_string_append (writer->notes, "**\n");
    }
  append_notes (writer->notes, notes, "  ");
}

/* A table cannot be interrupted: what must be said of its rows follows it. */
static void
end_table (Writer *writer)
{
  if (writer->notes->len > 0)
    g_string_append_printf (writer->out, "\n%s", writer->notes->str);
  g_string_truncate (writer->notes, 0);
}

static void
write_row (Writer *writer,
           guint   row)
{
  const char *group = td_comparison_outline_get_group (writer->comparison, row, writer->language);
  g_autofree char *head = td_comparison_format_row (writer->comparison, td_comparison_get_row (writer->comparison, row),
                                                    writer->language);

  if (group != NULL)
    {
      end_table (writer);
      g_string_append (writer->out, "\n## ");
      append_text (writer->out, group);
      g_string_append (writer->out, "\n\n");
      write_names (writer);
    }

  g_string_append (writer->out, "| ");
  append_text (writer->out, head);
  g_string_append (writer->out, " |");
  for (guint column = 0; column < td_comparison_get_n_cases (writer->comparison); column++)
    write_cell (writer, row, column);
  g_string_append_c (writer->out, '\n');
  gather_notes (writer, row, head);
}

static void
write_last_notes (Writer *writer)
{
  GPtrArray *notes = td_comparison_outline_list_last_notes (writer->comparison, writer->said, writer->language);

  if (notes->len > 0)
    g_string_append_printf (writer->out, "\n## %s\n\n", td_words (writer->language, "Notes"));
  append_notes (writer->out, notes, "");
}

/* What stands between < and > must not end it. */
static void
append_link (GString    *out,
             const char *link)
{
  g_string_append_c (out, '<');
  for (const char *c = link; *c != '\0'; c++)
    {
      if (strchr ("<>\\ ", *c) != NULL || g_ascii_iscntrl (*c))
        g_string_append_printf (out, "%%%02X", (guint) (guchar) *c);
      else
        g_string_append_c (out, *c);
    }
  g_string_append_c (out, '>');
}

/* A citation ends with its address: as a link where it is one, else as text. */
static void
write_source (Writer *writer,
              guint   position)
{
  g_autofree char *citation = td_comparison_sources_format_one (writer->sources, position, writer->language);
  const char *link = td_comparison_sources_get_link (writer->sources, position);

  if (link != NULL && g_str_has_suffix (citation, link))
    citation[strlen (citation) - strlen (link)] = '\0';
  g_string_append_printf (writer->out, "%u. ", position + 1);
  append_text (writer->out, citation);
  if (link != NULL)
    append_link (writer->out, link);
  g_string_append_c (writer->out, '\n');
}

static void
write_sources (Writer *writer)
{
  const guint n = td_comparison_sources_get_n (writer->sources);

  if (n == 0)
    return;

  g_string_append_printf (writer->out, "\n## %s\n\n", td_words (writer->language, "Sources"));
  for (guint i = 0; i < n; i++)
    write_source (writer, i);
}

char *
td_comparison_to_markdown (TdComparison *comparison,
                           TdLanguage   *language)
{
  Writer writer = { comparison, language };

  g_return_val_if_fail (comparison != NULL && language != NULL, NULL);

  writer.out = g_string_new (NULL);
  writer.notes = g_string_new (NULL);
  writer.sources = td_comparison_sources_new (comparison, NULL);
  writer.said = g_hash_table_new (NULL, NULL);
  write_title (&writer);
  for (guint row = 0; row < td_comparison_get_n_rows (comparison); row++)
    write_row (&writer, row);
  end_table (&writer);
  write_last_notes (&writer);
  write_sources (&writer);

  td_comparison_sources_free (writer.sources);
  g_hash_table_unref (writer.said);
  g_string_free (writer.notes, TRUE);
  return g_string_free (writer.out, FALSE);
}
