/* td-case-details.c: a case in one line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-case-details.h"

#include "base/td-number-format.h"
#include "base/td-place-names.h"
#include "compare/td-finding.h"
#include "model/td-vocabulary.h"

static void
append_part (GString    *details,
             const char *separator,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (details->len > 0)
    g_string_append (details, separator);
  g_string_append (details, part);
}

/* Returns: (transfer full): @text as one word, which no line breaks. */
static char *
make_unbroken (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  return g_strjoinv ("\u00a0", words);
}

char *
td_case_format_details (TdCase     *shown,
                        TdLanguage *language)
{
  GString *details;
  const char *country;
  g_autofree char *place = NULL, *unbroken = NULL, *when = NULL;
  int year;

  g_return_val_if_fail (TD_IS_CASE (shown), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  country = td_case_get_country (shown);
  place = country != NULL ? td_place_get_name (language, country) : NULL;
  unbroken = place != NULL ? make_unbroken (place) : NULL;
  year = td_case_get_year (shown);
  when = year != 0 ? td_number_format_plain (language, year) : NULL;
  details = g_string_new (NULL);
  append_part (details, "", td_terms_get_name (TD_TERMS_CASE_KIND, td_case_get_data (shown)->kind, language));
  append_part (details, " · ", unbroken);
  append_part (details, place != NULL ? "\u00a0·\u00a0" : " · ", when);

  return g_string_free (details, FALSE);
}
