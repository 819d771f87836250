/* td-figure-key.c: the address of a figure: what may be a rival of what
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-figure-key.h"

#include "base/td-number-format.h"
#include "base/td-place-names.h"
#include "model/td-join.h"
#include "model/td-vocabulary.h"

#define SCOPE_WHOLE "whole"

static void
append_part (GString    *text,
             const char *name,
             const char *value)
{
  if (value == NULL)
    return;

  g_string_append_printf (text, ";%s=", name);
  g_string_append_uri_escaped (text, value, NULL, FALSE);
}

/* Two windows of other lengths are two periods, which the word in the file
 * does not tell. */
static char *
period_to_string (TdPeriod period)
{
  if (period.kind == TD_PERIOD_WINDOW && period.length > 0)
    return g_strdup_printf ("window-%u", period.length);

  return td_period_to_string (period);
}

gboolean
td_figure_key_equal (const TdFigureKey *a,
                     const TdFigureKey *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return (a->metric == b->metric || g_str_equal (a->metric->id, b->metric->id)) &&
         g_strcmp0 (a->sense, b->sense) == 0 &&
         g_strcmp0 (a->scope, b->scope) == 0 &&
         td_period_equal (a->period, b->period) &&
         g_strcmp0 (a->currency, b->currency) == 0;
}

guint
td_figure_key_hash (const TdFigureKey *key)
{
  guint hash;

  g_return_val_if_fail (key != NULL, 0);

  hash = g_str_hash (key->metric->id);
  hash = hash * 31 + (key->sense != NULL ? g_str_hash (key->sense) : 0);
  hash = hash * 31 + (key->scope != NULL ? g_str_hash (key->scope) : 0);
  hash = hash * 31 + (guint) key->period.kind * 1021 + key->period.length * 2 + !!key->period.weeks;
  hash = hash * 31 + (key->currency != NULL ? g_str_hash (key->currency) : 0);

  return hash;
}

TdMeasure
td_figure_key_get_measure (const TdFigureKey *key)
{
  g_return_val_if_fail (key != NULL, TD_MEASURE_STOCK);

  return td_metric_get_measure (key->metric, td_period_is_stated (key->period));
}

char *
td_figure_key_to_string (const TdFigureKey *key)
{
  g_autofree char *period = NULL;
  GString *text;

  g_return_val_if_fail (key != NULL, NULL);

  period = period_to_string (key->period);
  text = g_string_new (key->metric->id);
  append_part (text, "sense", key->sense);
  append_part (text, "per", period);
  if (g_strcmp0 (key->scope, SCOPE_WHOLE) != 0)
    append_part (text, "scope", key->scope);
  append_part (text, "currency", key->currency);

  return g_string_free (text, FALSE);
}

char *
td_figure_key_format_detail (const TdFigureKey *key,
                             TdLanguage        *language)
{
  char *detail = NULL;

  g_return_val_if_fail (key != NULL, NULL);

  if (key->sense != NULL)
    detail = g_strdup (td_terms_get_name (TD_TERMS_SENSE, key->sense, language));
  detail = td_join (detail, td_period_format (key->period, language), language);
  if (g_strcmp0 (key->scope, SCOPE_WHOLE) != 0)
    detail = td_join (detail, td_figure_key_format_scope (key, language), language);
  if (key->currency != NULL)
    detail = td_join (detail, td_currency_get_name (language, key->currency), language);

  return detail;
}

char *
td_figure_key_format_part (const TdFigureKey *key,
                           TdLanguage        *language)
{
  TdFigureKey part;

  g_return_val_if_fail (key != NULL, NULL);

  part = *key;
  part.period = (TdPeriod) { 0 };
  part.currency = NULL;
  return td_figure_key_format_detail (&part, language);
}

char *
td_figure_key_format_scope (const TdFigureKey *key,
                            TdLanguage        *language)
{
  g_return_val_if_fail (key != NULL, NULL);

  if (key->scope_text != NULL)
    return g_strdup (td_text_get (key->scope_text, language));
  if (g_str_equal (key->scope, "001"))
    /* Translators: what a figure covers; must fit alone and in "{a} covers {x}" */
    return g_strdup (td_words_c (language, "scope", "the world"));
  if (td_terms_find (TD_TERMS_SCOPE, key->scope) == NULL && td_place_is_known (key->scope))
    return td_place_get_name (language, key->scope);

  return g_strdup (td_terms_get_name (TD_TERMS_SCOPE, key->scope, language));
}
