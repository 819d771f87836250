/* test-csv.c: tables as spreadsheets write them, and the place of every cell
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-csv.h"
#include "io/td-file-bytes.h"

#include <string.h>

/* Rows are separated by / and cells by |, with LINE:COLUMN before each; problems
 * follow as !FAULT@LINE:COLUMN. */
typedef struct
{
  const char *name;
  const char *content;
  char        separator;
  const char *read;
} Row;

static const Row rows[] = {
  { "plain", "a,b\n1,2\n", 0, "1:1a|1:3b/2:11|2:32" },
  { "no-last-line-end", "a,b\n1,2", 0, "1:1a|1:3b/2:11|2:32" },
  { "crlf", "a,b\r\n1,2\r\n", 0, "1:1a|1:3b/2:11|2:32" },
  { "cr", "a,b\r1,2\r", 0, "1:1a|1:3b/2:11|2:32" },
  { "mark", "\xef\xbb\xbf" "a,b\n1,2\n", 0, "1:1a|1:3b/2:11|2:32" },
  { "semicolon", "a;b,c\n1;2,5\n", ';', "1:1a|1:3b,c/2:11|2:32,5" },
  { "semicolon-found", "a;b;c\n1;2,5;3\n", 0, "1:1a|1:3b|1:5c/2:11|2:32,5|2:73" },
  { "tab-found", "a\tb\n1\t2,5\n", 0, "1:1a|1:3b/2:11|2:32,5" },
  { "separator-in-quotes-not-counted", "\"a;b;c\",d\n1,2\n", 0, "1:2a;b;c|1:9d/2:11|2:32" },
  { "separator-line", "sep=;\na,x;b\n1;2\n", 0, "2:1a,x|2:5b/3:11|3:32" },
  { "one-column", "a\n1\n", 0, "1:1a/2:11" },
  { "quotes", "a,b\n\"1,5\",\"say \"\"so\"\"\"\n", 0, "1:1a|1:3b/2:21,5|2:8say \"so\"" },
  { "line-break-in-quotes", "a,b\n\"1\n2\",3\n4,5\n", 0, "1:1a|1:3b/2:21\n2|3:43/4:14|4:35" },
  { "spaces-around-quotes", "a,b\n \"1\" , \"2\" \n", 0, "1:1a|1:3b/2:31|2:92" },
  { "quote-within", "a,b\n5\" disc,2\n", 0, "1:1a|1:3b/2:15\" disc|2:92" },
  { "empty-cells", "a,b,c\n,,\n1,,3\n", 0, "1:1a|1:3b|1:5c/3:11|3:3|3:43" },
  { "blank-lines", "\n\na,b\n\n1,2\n  \n", 0, "3:1a|3:3b/5:11|5:32" },
  { "characters-not-bytes", "é,ü\n日本,x\n", 0, "1:1é|1:3ü/2:1日本|2:4x" },
  { "uneven", "a,b\n1\n1,2,3\n", 0, "1:1a|1:3b/2:11/3:11|3:32|3:53" },

  { "empty", "", 0, "!1@1:1" },
  { "only-mark", "\xef\xbb\xbf", 0, "!1@1:1" },
  { "only-space", " \n \n", 0, "!1@1:1" },
  { "windows-1252", "a,b\nM\xe9" "dias,2\n", 0, "!2@2:2" },
  { "windows-1252-after-utf8", "é,b\n\xe9,2\n", 0, "!2@2:1" },
  { "unclosed", "a,b\n1,2\n3,\"4\n5,6\n", 0, "1:1a|1:3b/2:11|2:32!4@3:3" },
  { "after-quote", "a,b\n\"1\"x,2\n3,4\n", 0, "1:1a|1:3b/3:13|3:34!5@2:4" },
};

static char *
describe (TdCsv *csv)
{
  GString *out = g_string_new (NULL);
  guint n;
  const TdCsvProblem *problems = td_csv_get_problems (csv, &n);

  for (guint row = 0; row < td_csv_get_n_rows (csv); row++)
    {
      for (guint i = 0; i < td_csv_get_n_cells (csv, row); i++)
        {
          const TdCsvCell *cell = td_csv_get_cell (csv, row, i);

          g_string_append (out, i > 0 ? "|" : row > 0 ? "/" : "");
          g_string_append_printf (out, "%u:%u%s", cell->line, cell->column, cell->text);
        }
      g_assert_null (td_csv_get_cell (csv, row, td_csv_get_n_cells (csv, row)));
    }
  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "!%u@%u:%u", problems[i].fault, problems[i].line, problems[i].column);
  return g_string_free (out, FALSE);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (row->content, strlen (row->content));
  g_autoptr (TdCsv) csv = td_csv_new (bytes, row->separator);
  g_autofree char *read = describe (csv);

  g_assert_cmpstr (read, ==, row->read);
}

static void
test_nul (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("PK\0\3", 4);
  g_autoptr (TdCsv) csv = td_csv_new (bytes, 0);
  g_autofree char *read = describe (csv);

  g_assert_cmpstr (read, ==, "!3@1:3");
}

/* A character of a cell is found again in the file, over quotes and line breaks. */
static void
test_locate (void)
{
  static const char content[] = "a\n\"x \"\"y\"\"\nsecond\r\nthird\"\n";
  static const struct { guint characters, line, column; } places[] = {
    { 0, 2, 2 }, { 2, 2, 4 }, { 3, 2, 6 }, { 4, 2, 7 }, { 6, 3, 1 }, { 14, 4, 1 }, { 16, 4, 3 },
  };
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, sizeof content - 1);
  g_autoptr (TdCsv) csv = td_csv_new (bytes, 0);
  const TdCsvCell *cell = td_csv_get_cell (csv, 1, 0);

  g_assert_cmpstr (cell->text, ==, "x \"y\"\nsecond\r\nthird");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      guint line, column;

      td_csv_cell_locate (cell, places[i].characters, &line, &column);
      g_assert_cmpuint (line, ==, places[i].line);
      g_assert_cmpuint (column, ==, places[i].column);
    }
}

/* Whatever the bytes are: they are read to their end, or a problem says why not. */
static void
test_any_bytes (void)
{
  static const char pieces[] = ",;\t\"\n\r a1\xc3\xa9\xff";
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (TdCsv) csv = NULL;
      const guint n = (guint) g_rand_int_range (random, 0, 24);
      guint n_problems;

      for (guint j = 0; j < n; j++)
        g_string_append_c (text, pieces[g_rand_int_range (random, 0, sizeof pieces - 1)]);
      bytes = g_bytes_new (text->str, text->len);
      csv = td_csv_new (bytes, 0);
      td_csv_get_problems (csv, &n_problems);
      g_assert_true (td_csv_get_n_rows (csv) > 0 || n_problems > 0);
    }
}

/* No more is read of a file than is asked for, however long it is. */
static void
test_read_start (void)
{
  static const char content[] = "case,metric\nMine,visits\n";
  const gsize length = sizeof content - 1;
  const gsize asked[] = { 1, 4, length - 1, length, length + 1, 1024 * 1024 };
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("takedowns-XXXXXX", &stream, NULL);

  g_assert_true (g_file_replace_contents (file, content, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = td_file_bytes_read_start (file, asked[i], NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), content, MIN (asked[i], length));
    }
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_null (td_file_bytes_read_start (file, length, NULL, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/io/csv/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/io/csv/nul", test_nul);
  g_test_add_func ("/io/csv/locate", test_locate);
  g_test_add_func ("/io/csv/read-start", test_read_start);
  g_test_add_func ("/io/csv/any-bytes", test_any_bytes);

  return g_test_run ();
}
