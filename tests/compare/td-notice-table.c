/* td-notice-table.c: tables of notices: where each fires, and where it is silent
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-notice-table.h"

#include <string.h>

#include "compare/td-comparison-text.h"

static const char * const names[] = { "Alpha", "Beta", "Gamma" };

static void
append_case (GString    *json,
             guint       column,
             const char *text)
{
  g_string_append_printf (json, "%s{'id': '%c', 'name': '%s', 'statements': [", column > 0 ? "," : "",
                          (char) ('a' + column), names[column]);
  if (*text == '+')
    g_string_append (json, text + 1);
  else
    g_string_append_printf (json, "{'sources': ['s%u'], 'claims': [%s]}", column + 1, text);
  g_string_append (json, "]}");
}

Fixture *
notice_row_load (const NoticeRow *row)
{
  const char *texts[] = { row->a, row->b, row->c };
  g_autoptr (GString) json = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts) && texts[i] != NULL; i++)
    append_case (json, i, texts[i]);

  return fixture_new (json->str);
}

const TdNotice *
notice_find (TdComparison *comparison,
             const char   *rule)
{
  for (guint i = 0; i < td_comparison_get_n_notices (comparison); i++)
    if (g_str_equal (td_comparison_get_notice (comparison, i)->rule, rule))
      return td_comparison_get_notice (comparison, i);

  return NULL;
}

static char *
describe_cases (const TdNotice *notice)
{
  GString *who = g_string_new (NULL);

  for (guint i = 0; i < notice->n_cases; i++)
    g_string_append_c (who, (char) ('a' + notice->cases[i]));

  return g_string_free (who, FALSE);
}

static void
test_english (gconstpointer data)
{
  const NoticeRow *row = data;
  g_autoptr (Fixture) fixture = notice_row_load (row);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, row->period);
  const TdNotice *notice = notice_find (comparison, row->rule);
  g_autofree char *text = NULL;
  g_autofree char *who = NULL;
  g_autofree char *metrics = NULL;

  g_assert_true (g_strv_contains (td_notice_list_rules (), row->rule));
  if (row->text == NULL)
    {
      g_assert_null (notice);
      return;
    }
  g_assert_nonnull (notice);
  text = td_comparison_format_notice (comparison, notice, fixture->english);
  who = describe_cases (notice);
  metrics = g_strjoinv (" ", (char **) notice->metrics);
  g_assert_cmpstr (text, ==, row->text);
  g_assert_cmpint (notice->level, ==, row->level);
  g_assert_cmpstr (who, ==, row->who);
  g_assert_cmpstr (metrics, ==, row->metrics);
}

/* What fires does not depend on which case stands first. */
static void
test_turned (gconstpointer data)
{
  const NoticeRow *row = data;
  NoticeRow turned = *row;
  g_autoptr (Fixture) fixture = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  const TdNotice *notice;

  turned.a = row->b;
  turned.b = row->a;
  fixture = notice_row_load (&turned);
  comparison = fixture_compare (fixture, row->period);
  notice = notice_find (comparison, row->rule);
  g_assert_cmpint (notice != NULL, ==, row->text != NULL);
  if (notice == NULL)
    return;
  g_assert_cmpint (notice->level, ==, row->level);
  g_assert_cmpuint (notice->n_cases, ==, strlen (row->who));
}

/* Every sentence is translated, and no place is left open. */
static void
test_french (gconstpointer data)
{
  const NoticeRow *row = data;
  g_autoptr (Fixture) fixture = notice_row_load (row);
  g_autoptr (TdComparison) comparison = fixture_compare (fixture, row->period);
  g_autoptr (TdLanguage) french = td_language_new ("fr");
  g_autofree char *text = td_comparison_format_notice (comparison, notice_find (comparison, row->rule), french);

  g_test_message ("%s", text);
  g_assert_cmpstr (text, !=, row->text);
  g_assert_null (strpbrk (text, "{}"));
  g_assert_true (g_str_has_suffix (text, "."));
}

static void
add (const NoticeRow *row,
     const char      *variant,
     GTestDataFunc    function)
{
  g_autofree char *path = g_strconcat ("/notices/", row->rule, "/", row->name, "/", variant, NULL);

  g_test_add_data_func (path, row, function);
}

void
notice_table_add (const NoticeRow *rows,
                  guint            n)
{
  for (guint i = 0; i < n; i++)
    {
      add (&rows[i], "english", test_english);
      add (&rows[i], "turned", test_turned);
      if (rows[i].text != NULL)
        add (&rows[i], "french", test_french);
    }
}
