/* td-import-figure.c: reads the figure of a row, and the cells that belong to it (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import-row.h"

#include "base/td-collation.h"
#include "base/td-number-format.h"
#include "io/td-figure-words.h"

static void
report_figure (TdImportReader        *self,
               const TdFigureProblem *problem)
{
  const TdProblemKind kind = TD_PROBLEM_FIGURE_NOTHING_SAID + (problem->fault - TD_FIGURE_FAULT_NOTHING_SAID);

  td_import_report (self, TD_IMPORT_FIGURE, problem->column, kind, problem->word, problem->english, problem->french);
}

/* Returns: FALSE with a problem; @code NULL where the cell is empty. */
static gboolean
read_currency (TdImportReader  *self,
               const char     **code)
{
  const char *text = td_import_get_text (self, TD_IMPORT_CURRENCY);
  g_autofree char *upper = text != NULL ? g_ascii_strup (text, -1) : NULL;

  *code = NULL;
  if (text == NULL)
    return TRUE;
  if (!td_currency_is_known (upper))
    {
      td_import_report (self, TD_IMPORT_CURRENCY, 0, TD_PROBLEM_UNKNOWN_CURRENCY, text, NULL, NULL);
      return FALSE;
    }
  *code = td_arena_strdup (self->arena, upper);
  return TRUE;
}

static gboolean
needs_currency (const TdClaim *claim)
{
  return claim->key.metric->unit == TD_UNIT_MONEY && claim->key.currency == NULL
         && td_quantity_is_number (claim->quantity) && (claim->quantity.low != 0 || claim->quantity.high != 0);
}

static void
settle_currency (TdImportReader        *self,
                 const TdFigureReading *reading,
                 const char            *given,
                 TdClaim               *claim)
{
  if (reading->has_currency)
    claim->key.currency = td_arena_strdup (self->arena, reading->currency);
  else if (claim->key.metric->unit == TD_UNIT_MONEY)
    claim->key.currency = given;
  else if (given != NULL)
    td_import_report (self, TD_IMPORT_CURRENCY, 0, TD_PROBLEM_NEEDLESS_MEMBER, "currency", NULL, NULL);

  if (reading->is_dollar)
    td_import_report (self, TD_IMPORT_FIGURE, 0, TD_PROBLEM_CELL_DOLLAR, "$", NULL, NULL);
  if (needs_currency (claim))
    td_import_report (self, TD_IMPORT_FIGURE, 0, TD_PROBLEM_MISSING_CURRENCY, NULL, NULL, NULL);
}

/* "month", « mois », "per month", P18M */
static gboolean
parse_period (const char *text,
              TdPeriod   *period)
{
  const char *id = td_figure_words_find_period (text);

  return td_period_parse (id != NULL ? id : text, period, NULL) && period->kind != TD_PERIOD_WINDOW;
}

static void
read_period (TdImportReader        *self,
             const TdFigureReading *reading,
             TdPeriod              *period)
{
  const char *text = td_import_get_text (self, TD_IMPORT_PER);

  *period = reading->period;
  if (text == NULL)
    return;
  if (!parse_period (text, period))
    td_import_report (self, TD_IMPORT_PER, 0, TD_PROBLEM_BAD_PERIOD, text, NULL, NULL);
  else if (reading->period.kind != TD_PERIOD_NONE && !td_period_equal (reading->period, *period))
    td_import_report (self, TD_IMPORT_PER, 0, TD_PROBLEM_CELL_DISAGREES, text, td_import_field_get_name_id (TD_IMPORT_PER), NULL);
}

/* A price that is free needs no period. */
static void
check_period (TdImportReader *self,
              const TdClaim  *claim)
{
  const TdMetric *metric = claim->key.metric;
  const gboolean is_free = metric->unit == TD_UNIT_MONEY && td_quantity_is_number (claim->quantity)
                           && claim->quantity.high == 0;

  if (claim->key.period.kind == TD_PERIOD_NONE && td_metric_expects_period (metric) && !is_free)
    td_import_report (self, TD_IMPORT_FIGURE, 0, TD_PROBLEM_MISSING_PERIOD, NULL, NULL, NULL);
}

/* An id, a name, a country, or the words as they stand. */
static void
read_scope (TdImportReader *self,
            TdFigureKey    *key)
{
  const char *text = td_import_get_text (self, TD_IMPORT_SCOPE);
  const char *id;

  key->scope = "whole";
  if (text == NULL)
    return;
  id = td_import_names_find_term (self->names, TD_TERMS_SCOPE, text);
  id = id != NULL ? id : td_import_names_find_country (self->names, text);
  if (id != NULL)
    {
      key->scope = td_arena_strdup (self->arena, id);
      return;
    }
  key->scope_text = td_import_make_text (self, self->tag, text);
  key->scope = text;
}

static const char *
get_tag (const TdFigureReading *reading,
         const char            *otherwise)
{
  const char *tag = td_figures_get_tag (reading->language);

  return tag != NULL ? tag : otherwise;
}

/* The noun of the column and that of the figure must be one. */
static void
read_counted (TdImportReader        *self,
              const TdFigureReading *reading,
              TdClaim               *claim)
{
  const char *text = td_import_get_text (self, TD_IMPORT_COUNTED);
  g_autofree char *ours = text != NULL ? td_collation_fold (text) : NULL;
  g_autofree char *theirs = reading->counted != NULL ? td_collation_fold (reading->counted) : NULL;

  if (ours != NULL && theirs != NULL && !g_str_equal (ours, theirs))
    td_import_report (self, TD_IMPORT_COUNTED, 0, TD_PROBLEM_CELL_DISAGREES, text,
                      td_import_field_get_name_id (TD_IMPORT_COUNTED), NULL);
  claim->counted = td_import_make_text (self, get_tag (reading, ""), text != NULL ? text : reading->counted);
}

static void
fill_texts (TdImportReader        *self,
            const TdFigureReading *reading,
            TdClaim               *claim)
{
  const char *wording = td_import_get_text (self, TD_IMPORT_WORDING);

  claim->magnitude_text = td_import_make_text (self, get_tag (reading, self->tag), reading->magnitude);
  read_counted (self, reading, claim);
  claim->wording = wording != NULL ? td_import_make_text (self, "", wording)
                                   : td_import_make_text (self, get_tag (reading, ""), reading->wording);
  claim->note = td_import_make_text (self, "", td_import_get_text (self, TD_IMPORT_NOTE));
}

static gboolean
read_metric (TdImportReader  *self,
             const TdMetric **metric)
{
  const char *text = td_import_get_text (self, TD_IMPORT_METRIC);
  const TdMetric *nearest;

  *metric = text != NULL ? td_import_names_find_metric (self->names, text) : NULL;
  if (text == NULL)
    td_import_report (self, TD_IMPORT_METRIC, 0, TD_PROBLEM_CELL_EMPTY,
                      td_import_field_get_name_id (TD_IMPORT_METRIC), NULL, NULL);
  if (text == NULL || *metric != NULL)
    return *metric != NULL;

  nearest = td_import_names_find_nearest (self->names, text);
  td_import_report (self, TD_IMPORT_METRIC, 0, nearest != NULL ? TD_PROBLEM_CELL_METRIC_NEAREST : TD_PROBLEM_CELL_METRIC,
                    text, nearest != NULL ? nearest->id : NULL, NULL);
  return FALSE;
}

static void
fill_claim (TdImportReader        *self,
            const TdFigureReading *reading,
            const char            *currency,
            TdImportDraft         *draft)
{
  TdClaim *claim = &draft->claim;

  claim->quantity = reading->quantity;
  claim->estimated = reading->estimated;
  if (reading->is_conditional)
    draft->mood = TD_MOOD_CONDITIONAL;
  read_period (self, reading, &claim->key.period);
  check_period (self, claim);
  settle_currency (self, reading, currency, claim);
  read_scope (self, &claim->key);
  fill_texts (self, reading, claim);
}

gboolean
td_import_read_figure (TdImportReader *self,
                       TdImportDraft  *draft)
{
  const char *text = td_import_get_text (self, TD_IMPORT_FIGURE);
  TdFigureHints hints = { .figures = self->map->figures };
  g_auto (TdFigureReading) reading = { 0 };
  g_auto (TdFigureProblem) problem = { 0 };

  if (!read_metric (self, &hints.metric))
    return FALSE;
  if (text == NULL)
    {
      td_import_report (self, TD_IMPORT_FIGURE, 0, TD_PROBLEM_CELL_EMPTY,
                        td_import_field_get_name_id (TD_IMPORT_FIGURE), NULL, NULL);
      return FALSE;
    }
  if (!read_currency (self, &hints.currency))
    return FALSE;

  hints.nouns = td_import_names_get_nouns (self->names, hints.metric);
  draft->claim.key.metric = hints.metric;
  if (!td_figure_read (text, &hints, &reading, &problem))
    {
      report_figure (self, &problem);
      return FALSE;
    }
  fill_claim (self, &reading, hints.currency, draft);
  return TRUE;
}
