/* test-figure-key.c: the address of a figure
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

typedef struct
{
  const char *metric;
  const char *sense;
  const char *scope;
  TdPeriod    period;
  const char *currency;
  const char *text;
  const char *detail;
} KeyRow;

static const KeyRow ROWS[] = {
  { "live-channels", NULL, "whole", { 0 }, NULL, "live-channels", "" },
  { "domains", "used", "whole", { 0 }, NULL, "domains;sense=used", "used" },
  { "domains", "offline", "whole", { 0 }, NULL, "domains;sense=offline", "taken offline" },
  { "domains", "used", "network", { 0 }, NULL, "domains;sense=used;scope=network", "used, the network" },
  { "visits", NULL, "whole", { TD_PERIOD_MONTH }, NULL, "visits;per=month", "a month" },
  { "visits", NULL, "whole", { TD_PERIOD_YEAR }, NULL, "visits;per=year", "a year" },
  { "visits", NULL, "IT", { TD_PERIOD_YEAR }, NULL, "visits;per=year;scope=IT", "a year, Italy" },
  { "visits", NULL, "whole", { TD_PERIOD_DURATION, 18 }, NULL, "visits;per=P18M", "in 18 months" },
  { "visits", NULL, "whole", { TD_PERIOD_WINDOW }, NULL, "visits;per=window", "in the period stated" },
  { "visits", NULL, "whole", { TD_PERIOD_WINDOW, 18 }, NULL, "visits;per=window-18", "in 18 months" },
  { "price", "retail", "whole", { TD_PERIOD_MONTH }, "EUR", "price;sense=retail;per=month;currency=EUR", "retail, a month, euro" },
  { "visits", NULL, "calcio.tv; 90 %", { 0 }, NULL, "visits;scope=calcio.tv%3B%2090%20%25", "calcio.tv; 90 %" },
};

static TdFigureKey
make_key (const KeyRow *row,
          TdVocabulary *vocabulary)
{
  return (TdFigureKey) {
    .metric = td_vocabulary_find_metric (vocabulary, row->metric),
    .sense = row->sense,
    .scope = row->scope,
    .period = row->period,
    .currency = row->currency,
  };
}

static void
test_text (void)
{
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  g_autoptr (TdLanguage) english = td_language_new ("en");

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdFigureKey key = make_key (&ROWS[i], vocabulary);
      g_autofree char *text = td_figure_key_to_string (&key);
      g_autofree char *detail = td_figure_key_format_detail (&key, english);

      g_assert_cmpstr (text, ==, ROWS[i].text);
      g_assert_cmpstr (detail, ==, ROWS[i].detail);
    }
}

/* Beside a figure, which says its period and its currency itself. */
static void
test_part (void)
{
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  g_autoptr (TdLanguage) english = td_language_new ("en");
  static const KeyRow price = { "price", "retail", "IT", { TD_PERIOD_MONTH }, "EUR", NULL, "retail, Italy" };
  static const KeyRow visits = { "visits", NULL, "whole", { TD_PERIOD_YEAR }, NULL, NULL, "" };
  const KeyRow *rows[] = { &price, &visits };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      TdFigureKey key = make_key (rows[i], vocabulary);
      g_autofree char *part = td_figure_key_format_part (&key, english);

      g_assert_cmpstr (part, ==, rows[i]->detail);
    }
}

static void
test_equal (void)
{
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdFigureKey a = make_key (&ROWS[i], vocabulary);

      for (guint j = 0; j < G_N_ELEMENTS (ROWS); j++)
        {
          TdFigureKey b = make_key (&ROWS[j], vocabulary);

          g_assert_cmpint (td_figure_key_equal (&a, &b), ==, i == j);
          if (i == j)
            g_assert_cmpuint (td_figure_key_hash (&a), ==, td_figure_key_hash (&b));
        }
    }
}

/* Own metrics of one id are two pointers in two vocabularies. */
static void
test_across_vocabularies (void)
{
  g_autoptr (TdVocabulary) here = td_vocabulary_new ();
  g_autoptr (TdVocabulary) there = td_vocabulary_new ();
  TdFigureKey a = { .metric = td_vocabulary_intern_metric (here, "satellites"), .scope = "whole" };
  TdFigureKey b = { .metric = td_vocabulary_intern_metric (there, "satellites"), .scope = "whole" };

  g_assert_true (a.metric != b.metric);
  g_assert_true (td_figure_key_equal (&a, &b));
  g_assert_cmpuint (td_figure_key_hash (&a), ==, td_figure_key_hash (&b));
}

static void
assert_scope (const char   *scope,
              const TdText *text,
              const char   *expected)
{
  g_autoptr (TdLanguage) language = td_language_new ("en");
  TdFigureKey key = { .scope = scope, .scope_text = text };
  g_autofree char *words = td_figure_key_format_scope (&key, language);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_scope (void)
{
  assert_scope ("whole", NULL, "the whole");
  assert_scope ("sample", NULL, "a sample");
  assert_scope ("IT", NULL, "Italy");
  assert_scope ("three of four sites", TWO ("three of four sites", "trois sites sur quatre"), "three of four sites");
}

/* The words of a scope are shown, not compared. */
static void
test_scope_text_is_not_compared (void)
{
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  const TdMetric *metric = td_vocabulary_find_metric (vocabulary, "visits");
  TdFigureKey a = { .metric = metric, .scope = "the shop", .scope_text = PLAIN ("the shop") };
  TdFigureKey b = { .metric = metric, .scope = "the shop", .scope_text = TWO ("the shop", "la boutique") };

  g_assert_true (td_figure_key_equal (&a, &b));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure-key/text", test_text);
  g_test_add_func ("/figure-key/part", test_part);
  g_test_add_func ("/figure-key/equal", test_equal);
  g_test_add_func ("/figure-key/across-vocabularies", test_across_vocabularies);
  g_test_add_func ("/figure-key/scope", test_scope);
  g_test_add_func ("/figure-key/scope-text-is-not-compared", test_scope_text_is_not_compared);

  return g_test_run ();
}
