/* td-notice-key.c: notices about what exactly two figures of one metric cover
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "base/td-place-names.h"
#include "compare/td-comparison-text.h"

static const TdFigureKey *
get_key (const TdNoticeCell *cell)
{
  return &cell->cell->finding->key;
}

/* Unsaid is a sense of its own; retail against wholesale is a matter of who
 * pays, and has a sentence of its own. */
static const char *
classify_sense (const TdNoticeCell *cell)
{
  const char *sense = get_key (cell)->sense;

  if (sense == NULL)
    return "";

  return td_notice_cell_is_level (cell) ? "level" : sense;
}

/* The noun of the source in its key form; "" for the metric's own. */
static const char *
classify_noun (const TdNoticeCell *cell)
{
  const TdClaim *standing = cell->cell->finding->standing;
  const TdMetric *metric = cell->cell->finding->key.metric;
  const char *counted = standing != NULL ? td_text_get_tag (standing->counted, "en") : NULL;

  return counted != NULL && g_ascii_strcasecmp (counted, metric->name != NULL ? metric->name : "") != 0 ? counted
                                                                                                         : "";
}

static const char *
classify_scope (const TdNoticeCell *cell)
{
  return get_key (cell)->scope;
}

#define SCOPE_WORLD "001"

/* The world is a part of nothing. */
static gboolean
is_country (const char *scope)
{
  return td_terms_find (TD_TERMS_SCOPE, scope) == NULL && !g_str_equal (scope, SCOPE_WORLD) &&
         td_place_is_known (scope);
}

/* A country is no measure of the whole, nor a sample of anything. */
static TdNoticeLevel
weigh_scopes (TdNoticeScan *scan,
              guint         row)
{
  gboolean has_whole = FALSE, has_country = FALSE;

  for (guint i = 0; i < scan->figures->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (scan->figures, guint, i));
      const char *scope = get_key (&cell)->scope;

      if (g_str_equal (scope, "sample"))
        return TD_NOTICE_APART;
      has_whole = has_whole || g_str_equal (scope, "whole") || g_str_equal (scope, SCOPE_WORLD);
      has_country = has_country || is_country (scope);
    }

  return has_whole && has_country ? TD_NOTICE_APART : TD_NOTICE_CARE;
}

static void
scan_scopes (TdNoticeScan       *scan,
             const TdNoticeRule *rule,
             guint               row)
{
  if (td_notice_scan_any_differ (scan, row, scan->figures, classify_scope))
    td_notice_scan_emit (scan, rule, weigh_scopes (scan, row), row, 0, scan->figures, NULL, 0);
}

static char *
describe_sense (const TdComparisonCell *cell,
                TdLanguage             *language)
{
  const char *sense = cell->finding->key.sense;

  return sense != NULL ? g_strdup (td_terms_get_name (TD_TERMS_SENSE, sense, language)) : NULL;
}

/* A price without a level: of whom is it asked? */
static char *
format_price_unsaid (TdComparison   *comparison,
                     const TdNotice *notice,
                     TdLanguage     *language)
{
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);
  g_autofree guint *columns = g_new (guint, notice->n_cases);
  g_autofree char *cases = NULL;
  guint n = 0;

  for (guint i = 0; i < notice->n_cases; i++)
    if (row->cells[notice->cases[i]].finding->key.sense == NULL)
      columns[n++] = notice->cases[i];
  cases = td_comparison_format_cases (comparison, columns, n, language);

  return td_fill (td_words (language, "Whether the price is retail or wholesale is unsaid: {a}."), "a", cases, NULL);
}

static char *
format_senses (TdComparison   *comparison,
               const TdNotice *notice,
               TdLanguage     *language)
{
  gboolean has_unsaid = FALSE;
  const TdMetric *metric = td_notice_get_row (comparison, notice)->key.metric;
  g_autoptr (GPtrArray) senses = td_notice_list_descriptions (comparison, notice, describe_sense, language,
                                                              &has_unsaid);

  if (has_unsaid && metric->unit == TD_UNIT_MONEY && metric->measure == TD_MEASURE_RATE)
    return format_price_unsaid (comparison, notice, language);
  /* "One … the other" is of two figures. */
  if (notice->n_cases == 2 && has_unsaid)
    /* Translators: {a} is what was done: "taken offline"; of the other figure nothing is said. */
    return td_fill (td_words (language, "One counts what was {a}; of the other it is unsaid what was done."),
                    "a", senses->pdata[0], NULL);
  if (notice->n_cases == 2)
    /* Translators: {a} and {b} are what was done: "used", "taken offline". */
    return td_notice_format_two (td_words (language, "One counts what was {a}, the other what was {b}."),
                                 "a", "b", senses, language);

  if (has_unsaid)
    g_ptr_array_add (senses, g_strdup (td_words_c (language, "sense", "unsaid what was done")));
  return td_notice_format_two (td_words (language, "The sources count different things: {a}, {b}."),
                               "a", "b", senses, language);
}

/* A title inside a sentence: "visits", but "IP addresses". */
static char *
make_noun (const char *title)
{
  gunichar first = g_utf8_get_char (title);
  char start[8] = { 0 };

  if (first == 0 || g_unichar_isupper (g_utf8_get_char (g_utf8_next_char (title))))
    return g_strdup (title);

  g_unichar_to_utf8 (g_unichar_tolower (first), start);
  return g_strconcat (start, g_utf8_next_char (title), NULL);
}

static char *
describe_counted (const TdComparisonCell *cell,
                  TdLanguage             *language)
{
  const TdClaim *standing = cell->finding->standing;
  const char *counted = standing != NULL ? td_text_get (standing->counted, language) : NULL;

  if (counted != NULL)
    return g_strdup (counted);

  return make_noun (td_metric_get_name (cell->finding->key.metric, language));
}

static char *
format_nouns (TdComparison   *comparison,
              const TdNotice *notice,
              TdLanguage     *language)
{
  g_autoptr (GPtrArray) nouns = td_notice_list_descriptions (comparison, notice, describe_counted, language, NULL);

  /* Two words of one language may be one in another. */
  if (nouns->len < 2)
    return g_strdup (td_words (language, "The sources use different words for what they count."));

  return td_notice_format_two (td_words (language, "The sources count different things: {a}, {b}."),
                               "a", "b", nouns, language);
}

static char *
describe_scope (const TdComparisonCell *cell,
                TdLanguage             *language)
{
  return td_figure_key_format_scope (&cell->finding->key, language);
}

static char *
format_two_scopes (TdComparison   *comparison,
                   const TdNotice *notice,
                   TdLanguage     *language)
{
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);
  g_autofree char *a = td_notice_format_name (comparison, notice->cases[0], language);
  g_autofree char *b = td_notice_format_name (comparison, notice->cases[1], language);
  g_autofree char *x = describe_scope (&row->cells[notice->cases[0]], language);
  g_autofree char *y = describe_scope (&row->cells[notice->cases[1]], language);

  /* Translators: {a} and {b} are cases, {x} and {y} what their figures cover: "the whole", "Italy". */
  return td_fill (td_words (language, "{a} covers {x}, {b} covers {y}."), "a", a, "x", x, "b", b, "y", y, NULL);
}

static char *
format_scopes (TdComparison   *comparison,
               const TdNotice *notice,
               TdLanguage     *language)
{
  g_autofree char *list = NULL;

  if (notice->n_cases == 2)
    return format_two_scopes (comparison, notice, language);

  list = td_notice_format_groups (comparison, notice, describe_scope, language);
  /* Translators: {list} is what is covered, each with the cases: "the whole (Calcio), Italy (Xtream Codes)". */
  return td_fill (td_words (language, "The figures do not cover the same: {list}."), "list", list, NULL);
}

const TdNoticeRule td_notice_rules_key[] = {
  {
    .id = "sense-differs",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .classify = classify_sense,
    .format = format_senses,
  },
  {
    .id = "scope-differs",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .scan_row = scan_scopes,
    .format = format_scopes,
  },
  {
    .id = "noun-differs",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .classify = classify_noun,
    .format = format_nouns,
  },
  { .id = NULL },
};
