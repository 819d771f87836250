/* test-csv-writer.c: tests of the writer of tables
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-csv-writer.h"

static const struct
{
  const char *text;
  const char *csv;
  const char *tsv;
} cells[] = {
  { NULL, "", "" },
  { "", "", "" },
  { "plain", "plain", "plain" },
  { "two words", "two words", "two words" },
  { "a,b", "\"a,b\"", "a,b" },
  { "a;b", "\"a;b\"", "a;b" },
  { "a\tb", "a b", "a b" },
  { "a\nb", "a b", "a b" },
  { "a\r\nb", "a  b", "a  b" },
  { "say \"no\"", "\"say \"\"no\"\"\"", "\"say \"\"no\"\"\"" },
  { "=1+1", "'=1+1", "'=1+1" },
  { " @SUM(A1)", "'@SUM(A1)", "'@SUM(A1)" },
  { "-1;2", "\"'-1;2\"", "'-1;2" },
  { "\xff", "\xef\xbf\xbd", "\xef\xbf\xbd" },
};

static void
test_cells (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autoptr (GString) csv = g_string_new (NULL);
      g_autoptr (GString) tsv = g_string_new (NULL);
      TdCsvWriter commas = TD_CSV_WRITER_CSV (csv);
      TdCsvWriter tabs = TD_CSV_WRITER_TSV (tsv);

      td_csv_writer_add (&commas, cells[i].text);
      td_csv_writer_add (&tabs, cells[i].text);
      g_assert_cmpstr (csv->str, ==, cells[i].csv);
      g_assert_cmpstr (tsv->str, ==, cells[i].tsv);
    }
}

static void
write_rows (TdCsvWriter *writer)
{
  td_csv_writer_add (writer, "a");
  td_csv_writer_add_number (writer, "-1.5");
  td_csv_writer_add_number (writer, NULL);
  td_csv_writer_end_row (writer);
  td_csv_writer_end_row (writer);
  td_csv_writer_add (writer, NULL);
  td_csv_writer_add (writer, "b");
  td_csv_writer_end_row (writer);
}

static void
test_rows (void)
{
  g_autoptr (GString) csv = g_string_new (NULL);
  g_autoptr (GString) tsv = g_string_new (NULL);
  TdCsvWriter commas = TD_CSV_WRITER_CSV (csv);
  TdCsvWriter tabs = TD_CSV_WRITER_TSV (tsv);

  write_rows (&commas);
  write_rows (&tabs);
  g_assert_cmpstr (csv->str, ==, "a,-1.5,\r\n\r\n,b\r\n");
  g_assert_cmpstr (tsv->str, ==, "a\t-1.5\t\n\n\tb\n");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv-writer/cells", test_cells);
  g_test_add_func ("/csv-writer/rows", test_rows);

  return g_test_run ();
}
