/* test-problem.c: problems say what is wrong, where, in any language
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-problem-kinds.h"

#include <string.h>

static TdProblem *
make_problem (TdProblemKind  kind,
              TdProblemPlace place,
              const char    *pointer,
              const char    *first,
              const char    *second)
{
  const char *arguments[] = { first, second, "THIRD" };

  return td_problem_new (kind, place, g_strdup (pointer), arguments);
}

static void
test_format (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdProblem) error = make_problem (TD_PROBLEM_BAD_DATE, (TdProblemPlace) { 3, 7, 0 }, "/cases/0", "18/10", "");
  g_autoptr (TdProblem) warning = make_problem (TD_PROBLEM_FRACTIONAL_COUNT, (TdProblemPlace) { 3, 7, 0 }, "", "", "");
  g_autofree char *error_text = td_problem_format (error, "a.json", english);
  g_autofree char *warning_text = td_problem_format (warning, "a.json", english);

  g_assert_cmpstr (error_text, ==,
                   "a.json:3:7: error: “18/10” is not a date; write 2021, 2021-10 or 2021-10-18 [/cases/0]");
  g_assert_cmpstr (warning_text, ==, "a.json:3:7: warning: A count is a whole number");
  g_assert_cmpstr (td_problem_get_kind (error), ==, "bad-date");
  g_assert_cmpint (td_problem_get_severity (error), ==, TD_SEVERITY_ERROR);
  g_assert_cmpint (td_problem_get_severity (warning), ==, TD_SEVERITY_WARNING);
}

/* A file that could not be opened has no line. */
static void
test_without_place (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdProblem) problem = make_problem (TD_PROBLEM_NOT_FOUND, (TdProblemPlace) { 0 }, "", "", "");
  g_autofree char *text = td_problem_format (problem, "a.json", english);

  g_assert_cmpstr (text, ==, "a.json: error: There is no such file");
}

static void
test_unread_line (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autoptr (TdProblem) problem = make_problem (TD_PROBLEM_SINGLE_QUOTES, (TdProblemPlace) { 1234, 7, 1234 }, "", "", "");
  g_autofree char *message = td_problem_get_message (problem, english);

  g_assert_cmpstr (message, ==, "JSON wants double quotes. From line 1234 on nothing was read");
}

static void
test_long_value (void)
{
  g_autoptr (TdLanguage) english = td_language_new ("en");
  g_autofree char *value = g_strnfill (5000, 'x');
  g_autoptr (TdProblem) cut = make_problem (TD_PROBLEM_BAD_ID, (TdProblemPlace) { 1, 1, 0 }, "", value, "");
  g_autoptr (TdProblem) clean = make_problem (TD_PROBLEM_BAD_ID, (TdProblemPlace) { 1, 1, 0 }, "", "a\nb\x1b[31m", "");
  g_autofree char *cut_text = td_problem_get_message (cut, english);
  g_autofree char *clean_text = td_problem_get_message (clean, english);

  g_assert_cmpuint (strlen (cut_text), <, 300);
  g_assert_nonnull (strstr (cut_text, "xxx…”"));
  g_assert_true (g_str_has_prefix (clean_text, "“a b [31m”"));
}

/* Every row has an id of its own, and a sentence whose places are all named. */
static void
test_rows (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (guint kind = 0; kind < TD_N_PROBLEM_KINDS; kind++)
    {
      const TdProblemRow *row = td_problem_kind_get_row (kind);
      g_autoptr (TdProblem) problem = make_problem (kind, (TdProblemPlace) { 1, 1, 0 }, "", "VALUE", "OTHER");
      g_autofree char *message = td_problem_get_message (problem, english);
      guint n_places = 0;

      g_test_message ("%s", row->id);
      g_assert_true (g_hash_table_add (ids, (gpointer) row->id));
      g_assert_false (g_str_has_suffix (row->sentence, "."));
      for (guint i = 0; i < TD_PROBLEM_MAX_ARGUMENTS && row->arguments[i]; i++, n_places++)
        {
          const char *name = row->arguments[i] + (*row->arguments[i] == '@');
          g_autofree char *place = g_strdup_printf ("{%s}", name);

          g_assert_nonnull (strstr (row->sentence, place));
          g_assert_null (strstr (message, place));
        }
      g_assert_true ((n_places > 0) == (strstr (message, "VALUE") != NULL));
    }
}

static void
test_faults (void)
{
  g_assert_cmpstr (td_problem_kind_get_row (td_problem_kind_from_fault (TD_JSON_FAULT_EMPTY))->id, ==, "empty-file");
  g_assert_cmpstr (td_problem_kind_get_row (td_problem_kind_from_fault (TD_JSON_FAULT_DEPTH))->id, ==, "too-deep");
  g_assert_cmpstr (td_problem_kind_get_row (td_problem_kind_from_fault (TD_JSON_FAULT_DUPLICATE_MEMBER))->id, ==, "duplicate-member");
  g_assert_cmpstr (td_problem_kind_get_row (td_problem_kind_from_fault (TD_JSON_FAULT_TRAILING))->id, ==, "trailing");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/problem/format", test_format);
  g_test_add_func ("/io/problem/without-place", test_without_place);
  g_test_add_func ("/io/problem/unread-line", test_unread_line);
  g_test_add_func ("/io/problem/long-value", test_long_value);
  g_test_add_func ("/io/problem/rows", test_rows);
  g_test_add_func ("/io/problem/faults", test_faults);
  return g_test_run ();
}
