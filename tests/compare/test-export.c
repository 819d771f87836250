/* test-export.c: a comparison for pasting, as a file, and as a command line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "base/td-csv-writer.h"
#include "base/td-error.h"
#include "compare/td-comparison-file.h"

static void
check_cell (const char *text,
            const char *csv,
            const char *tsv)
{
  g_autoptr (GString) a = g_string_new (NULL), b = g_string_new (NULL);
  TdCsvWriter one = TD_CSV_WRITER_CSV (a), other = TD_CSV_WRITER_TSV (b);

  td_csv_writer_add (&one, text);
  td_csv_writer_add (&other, text);
  g_assert_cmpstr (a->str, ==, csv);
  g_assert_cmpstr (b->str, ==, tsv);
}

static void
test_cells (void)
{
  static const char * const rows[][3] = {
    { "plain", "plain", "plain" },
    { "a,b", "\"a,b\"", "a,b" },
    { "a\tb", "a b", "a b" },
    { "a\r\nb", "a  b", "a  b" },
    { "say \"a\"", "\"say \"\"a\"\"\"", "\"say \"\"a\"\"\"" },
    { "=1+1", "'=1+1", "'=1+1" },
    { " -1", "'-1", "'-1" },
    { "\tx", "x", "x" },
    { "@A1", "'@A1", "'@A1" },
    { "＝1", "'＝1", "'＝1" },
    { "1-1", "1-1", "1-1" },
    { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    check_cell (rows[i][0], rows[i][1], rows[i][2]);
}

static void
test_rows (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  TdCsvWriter writer = TD_CSV_WRITER_CSV (out);

  td_csv_writer_add (&writer, NULL);
  td_csv_writer_add_number (&writer, "-20");
  td_csv_writer_add_number (&writer, NULL);
  td_csv_writer_end_row (&writer);
  td_csv_writer_add (&writer, "x");
  td_csv_writer_end_row (&writer);
  g_assert_cmpstr (out->str, ==, ",-20,\r\nx\r\n");
}

static TdComparisonSpec *
make_spec (void)
{
  static const char * const cases[] = { "a", "b", NULL }, * const metrics[] = { "visits", "domains", NULL };
  g_autoptr (TdComparisonSpec) plain = td_comparison_spec_new (cases, metrics, TD_SHOW_PER_MONTH);
  g_autoptr (TdComparisonSpec) chosen = td_comparison_spec_with_choice (plain, 1, 12);

  return td_comparison_spec_with_reference (chosen, 1);
}

static void
test_command (void)
{
  static const char * const files[] = { "/home/me/my cases.takedowns.json", "/it's.json", NULL };
  static const char * const odd[] = { "-x", "b", NULL };
  g_autoptr (TdComparisonSpec) spec = make_spec ();
  g_autoptr (TdComparisonSpec) dashed = td_comparison_spec_new (odd, NULL, TD_SHOW_AS_STATED);
  g_autofree char *command = td_comparison_spec_to_command (spec, files);
  g_autofree char *other = td_comparison_spec_to_command (dashed, NULL);
  g_auto (GStrv) words = NULL;

  g_assert_cmpstr (command, ==,
                   "takedowns-cli compare a b --metrics=visits,domains --period=month --choose=b:12 --reference=b "
                   "'--data=/home/me/my cases.takedowns.json' '--data=/it'\\''s.json'");
  g_assert_cmpstr (other, ==, "takedowns-cli compare -- -x b");

  /* As a shell takes it apart again. */
  g_assert_true (g_shell_parse_argv (command, NULL, &words, NULL));
  g_assert_cmpuint (g_strv_length (words), ==, 10);
  g_assert_cmpstr (words[9], ==, "--data=/it's.json");
}

static JsonNode *
parse (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  g_assert_true (json_parser_load_from_data (parser, text, -1, NULL));
  return json_parser_steal_root (parser);
}

static void
test_file (void)
{
  g_autoptr (TdComparisonSpec) spec = make_spec ();
  g_autoptr (TdComparisonSpec) back = NULL;
  g_autofree char *text = td_comparison_file_write (spec, "Été · “two”");
  g_autoptr (JsonNode) root = parse (text);
  g_autofree char *name = NULL;
  GError *error = NULL;

  g_assert_true (g_str_has_suffix (text, "}\n"));
  back = td_comparison_file_read (root, &name, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "Été · “two”");
  g_assert_true (td_comparison_spec_equal (spec, back));
}

/* Where files lie is the business of nobody, unless two cases share an id. */
static void
test_file_keeps_places_to_itself (void)
{
  static const char * const cases[] = { "a", "a", "b" };
  static const char * const datasets[] = { "file:///one", "file:///two", "file:///home/secret" };
  g_autoptr (TdComparisonSpec) spec = td_comparison_spec_new_for_ids (cases, datasets, 3, NULL, TD_SHOW_AS_STATED);
  g_autofree char *text = td_comparison_file_write (spec, "n");

  g_assert_null (strstr (text, "secret"));
  g_assert_nonnull (strstr (text, "one"));
  g_assert_nonnull (strstr (text, "two"));
}

static void
test_name_is_one_line (void)
{
  g_autoptr (JsonNode) root = parse ("{\"format\": \"takedowns-comparison\", \"version\": 1, \"name\": \"a\\n b\","
                                     " \"comparison\": {\"cases\": [\"a\"]}}");
  g_autofree char *name = NULL;
  g_autoptr (TdComparisonSpec) spec = td_comparison_file_read (root, &name, NULL);

  g_assert_nonnull (spec);
  g_assert_cmpstr (name, ==, "a  b");
}

static void
test_later_version (void)
{
  g_autoptr (JsonNode) root = parse ("{\"format\": \"takedowns-comparison\", \"version\": 2}");
  g_autoptr (GError) error = NULL;

  g_assert_null (td_comparison_file_read (root, NULL, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_VERSION);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/cells", test_cells);
  g_test_add_func ("/export/rows", test_rows);
  g_test_add_func ("/export/command", test_command);
  g_test_add_func ("/export/file", test_file);
  g_test_add_func ("/export/file-keeps-places-to-itself", test_file_keeps_places_to_itself);
  g_test_add_func ("/export/name-is-one-line", test_name_is_one_line);
  g_test_add_func ("/export/later-version", test_later_version);
  return g_test_run ();
}
