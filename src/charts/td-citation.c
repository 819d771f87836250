/* td-citation.c: sources as they are cited under a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-citation.h"

#include "base/td-number-format.h"
#include "compare/td-comparison-sources.h"

/* How many sources the last rung names. */
#define N_FIRST 3

struct _TdCitationList
{
  TdComparisonSources *sources;
};

TdCitationList *
td_citation_list_new (TdComparison *comparison,
                      GPtrArray    *rows)
{
  TdCitationList *list = g_new0 (TdCitationList, 1);

  list->sources = td_comparison_sources_new (comparison, rows);
  return list;
}

void
td_citation_list_free (TdCitationList *list)
{
  td_comparison_sources_free (list->sources);
  g_free (list);
}

guint
td_citation_list_get_n (TdCitationList *list)
{
  return td_comparison_sources_get_n (list->sources);
}

const TdSource *
td_citation_list_get (TdCitationList *list,
                      guint           position)
{
  return td_comparison_sources_get (list->sources, position);
}

char *
td_citation_list_format_numbers (TdCitationList  *list,
                                 TdDataset       *dataset,
                                 const TdFinding *finding)
{
  g_autoptr (GArray) positions = td_comparison_sources_list (list->sources, dataset, finding);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < positions->len; i++)
    g_string_append_printf (text, "%s%u", i > 0 ? ", " : "", g_array_index (positions, guint, i) + 1);

  return g_string_free (text, text->len == 0);
}

char *
td_citation_list_format_one (TdCitationList *list,
                             guint           position,
                             TdLanguage     *language)
{
  return td_comparison_sources_format_one (list->sources, position, language);
}

static char *
format_short (TdCitationList *list,
              guint           position,
              TdLanguage     *language)
{
  const TdSource *source = td_comparison_sources_get (list->sources, position);

  return source != NULL ? td_source_format_short (source, language)
                        : g_strdup (td_comparison_sources_get_id (list->sources, position));
}

/* "[1] Médias24, 18 October 2021 · [2] …" */
static char *
join (TdCitationList *list,
      TdLanguage     *language,
      guint           n,
      gboolean        full,
      const char     *separator)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (n, td_citation_list_get_n (list)); i++)
    {
      g_autofree char *one = full ? td_citation_list_format_one (list, i, language)
                                  : format_short (list, i, language);

      g_string_append_printf (text, "%s[%u]\302\240%s", i > 0 ? separator : "", i + 1, one);
    }

  return g_string_free (text, FALSE);
}

/* @list: (transfer full) */
static char *
head (TdLanguage *language,
      guint       n,
      char       *list)
{
  g_autofree char *owned = list;

  return td_fill (td_words_n (language, "Source: {list}", "Sources: {list}", n), "list", owned, NULL);
}

char *
td_citation_list_format_short (TdCitationList *list,
                               TdLanguage     *language)
{
  const guint n = td_citation_list_get_n (list);

  return head (language, n, join (list, language, n, FALSE, " · "));
}

char *
td_citation_list_format_minimal (TdCitationList *list,
                                 TdLanguage     *language)
{
  const guint n = td_citation_list_get_n (list);
  g_autofree char *first = NULL, *number = NULL;

  if (n <= N_FIRST)
    return td_citation_list_format_short (list, language);

  first = join (list, language, N_FIRST, FALSE, " · ");
  number = td_number_format_digits (language, n);
  return td_fill (td_words_n (language,
                              "{n} source: {list} …, all in the accompanying list",
                              "{n} sources: {list} …, all in the accompanying list", n),
                  "n", number, "list", first, NULL);
}

char *
td_citation_list_to_text (TdCitationList *list,
                          TdLanguage     *language)
{
  return join (list, language, td_citation_list_get_n (list), TRUE, "\n");
}
