/* td-notice-key.c: notices about what exactly two figures of one metric cover
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "base/td-place-names.h"

static const TdFigureKey *
get_key (const TdNoticeCell *cell)
{
  return &cell->cell->finding->key;
}

static gboolean
senses_differ (const TdNoticeCell *a,
               const TdNoticeCell *b)
{
  /* Retail against wholesale is a matter of who pays, and has a sentence of its own. */
  if (td_notice_cell_is_level (a) && td_notice_cell_is_level (b))
    return FALSE;

  return g_strcmp0 (get_key (a)->sense, get_key (b)->sense) != 0;
}

static const TdText *
get_counted (const TdNoticeCell *cell)
{
  const TdClaim *standing = cell->cell->finding->standing;

  return standing != NULL ? standing->counted : NULL;
}

static gboolean
nouns_differ (const TdNoticeCell *a,
              const TdNoticeCell *b)
{
  return g_strcmp0 (td_text_get_tag (get_counted (a), "en"), td_text_get_tag (get_counted (b), "en")) != 0;
}

static gboolean
is_country (const char *scope)
{
  return td_terms_find (TD_TERMS_SCOPE, scope) == NULL && td_place_is_known (scope);
}

/* A country is no measure of the whole, nor a sample of anything. */
static gboolean
has_apart_scopes (TdNoticeScan *scan,
                  guint         row,
                  GArray       *columns)
{
  gboolean has_whole = FALSE, has_country = FALSE;

  for (guint i = 0; i < columns->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (columns, guint, i));
      const char *scope = get_key (&cell)->scope;

      if (g_str_equal (scope, "sample"))
        return TRUE;
      has_whole = has_whole || g_str_equal (scope, "whole");
      has_country = has_country || is_country (scope);
    }

  return has_whole && has_country;
}

static void
scan_scopes (TdNoticeScan       *scan,
             const TdNoticeRule *rule,
             guint               row)
{
  g_autoptr (GArray) columns = NULL;
  TdNoticeCell first;
  gboolean differ = FALSE;

  if (row == G_MAXUINT)
    return;

  columns = td_notice_scan_list_figures (scan, row);
  for (guint i = 0; i < columns->len; i++)
    {
      TdNoticeCell cell = td_notice_scan_get_cell (scan, row, g_array_index (columns, guint, i));

      if (i == 0)
        first = cell;
      else
        differ = differ || !g_str_equal (get_key (&first)->scope, get_key (&cell)->scope);
    }
  if (differ)
    td_notice_scan_emit (scan, rule, has_apart_scopes (scan, row, columns) ? TD_NOTICE_APART : TD_NOTICE_CARE,
                         row, 0, columns, NULL, 0);
}

typedef char *(*Describe) (const TdComparisonCell *cell,
                           TdLanguage             *language);

/* The distinct descriptions of the notice's cells; NULLs are left out.
 * @has_none: (out) (optional): whether there were any */
static GPtrArray *
describe_cells (TdComparison   *comparison,
                const TdNotice *notice,
                Describe        describe,
                TdLanguage     *language,
                gboolean       *has_none)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);

  for (guint i = 0; i < notice->n_cases; i++)
    {
      g_autofree char *item = describe (&row->cells[notice->cases[i]], language);

      if (item == NULL && has_none != NULL)
        *has_none = TRUE;
      if (item != NULL && !g_ptr_array_find_with_equal_func (items, item, g_str_equal, NULL))
        g_ptr_array_add (items, g_steal_pointer (&item));
    }

  return items;
}

static char *
describe_sense (const TdComparisonCell *cell,
                TdLanguage             *language)
{
  const char *sense = cell->finding->key.sense;

  return sense != NULL ? g_strdup (td_terms_get_name (TD_TERMS_SENSE, sense, language)) : NULL;
}

/* "One … the other" is of two senses; "unsaid" is one, too. */
static char *
format_many_senses (GPtrArray  *senses,
                    gboolean    has_unsaid,
                    TdLanguage *language)
{
  if (has_unsaid)
    g_ptr_array_add (senses, g_strdup (td_words_c (language, "sense", "unsaid what was done")));

  return td_notice_format_two (td_words (language, "The sources count different things: {a}, {b}."),
                               "a", "b", senses);
}

static char *
format_senses (TdComparison   *comparison,
               const TdNotice *notice,
               TdLanguage     *language)
{
  gboolean has_unsaid = FALSE;
  gboolean is_price = td_notice_get_row (comparison, notice)->key.metric->unit == TD_UNIT_MONEY;
  g_autoptr (GPtrArray) senses = describe_cells (comparison, notice, describe_sense, language, &has_unsaid);
  g_autofree char *list = NULL;

  if (!is_price && senses->len + (has_unsaid ? 1 : 0) > 2)
    return format_many_senses (senses, has_unsaid, language);
  if (!has_unsaid)
    /* Translators: {a} and {b} are what was done: "used", "taken offline". */
    return td_notice_format_two (td_words (language, "One counts what was {a}, the other what was {b}."),
                                 "a", "b", senses);

  list = td_notice_format_items (senses, language);
  if (is_price)
    /* Translators: {a} is "retail" or "wholesale". */
    return td_fill (td_words (language, "One is {a}; of the other it is unsaid."), "a", list, NULL);
  /* Translators: {a} is what was done: "taken offline"; of the other figure nothing is said. */
  return td_fill (td_words (language, "One counts what was {a}; of the other it is unsaid what was done."),
                  "a", list, NULL);
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
  g_autoptr (GPtrArray) nouns = describe_cells (comparison, notice, describe_counted, language, NULL);

  return td_notice_format_two (td_words (language, "The sources count different things: {a}, {b}."),
                               "a", "b", nouns);
}

static char *
format_coverage (TdComparison           *comparison,
                 const TdComparisonCell *cell,
                 guint                   column,
                 TdLanguage             *language)
{
  g_autofree char *scope = td_figure_key_format_scope (&cell->finding->key, language);

  /* Translators: an entry of a list of cases with what their figure covers. */
  return td_fill (td_words (language, "{case} ({scope})"), "case",
                  td_case_get_name (comparison->cases->pdata[column], language), "scope", scope, NULL);
}

static char *
format_scopes (TdComparison   *comparison,
               const TdNotice *notice,
               TdLanguage     *language)
{
  const TdComparisonRow *row = td_notice_get_row (comparison, notice);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (notice->n_cases == 2)
    {
      guint a = notice->cases[0], b = notice->cases[1];
      g_autofree char *x = td_figure_key_format_scope (&row->cells[a].finding->key, language);
      g_autofree char *y = td_figure_key_format_scope (&row->cells[b].finding->key, language);

      /* Translators: {a} and {b} are cases, {x} and {y} what their figures cover: "the whole", "Italy". */
      return td_fill (td_words (language, "{a} covers {x}, {b} covers {y}."),
                      "a", td_case_get_name (comparison->cases->pdata[a], language), "x", x,
                      "b", td_case_get_name (comparison->cases->pdata[b], language), "y", y, NULL);
    }

  for (guint i = 0; i < notice->n_cases; i++)
    g_ptr_array_add (items, format_coverage (comparison, &row->cells[notice->cases[i]], notice->cases[i],
                                             language));
  list = td_notice_format_items (items, language);
  return td_fill (td_words (language, "The figures do not cover the same: {list}."), "list", list, NULL);
}

const TdNoticeRule td_notice_rules_key[] = {
  {
    .id = "sense-differs",
    .level = TD_NOTICE_APART,
    .min_figures = 2,
    .differs = senses_differ,
    .format = format_senses,
  },
  {
    .id = "scope-differs",
    .level = TD_NOTICE_CARE,
    .scan = scan_scopes,
    .format = format_scopes,
  },
  {
    .id = "noun-differs",
    .level = TD_NOTICE_CARE,
    .min_figures = 2,
    .differs = nouns_differ,
    .format = format_nouns,
  },
  { .id = NULL },
};
