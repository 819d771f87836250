/* td-citation.c: sources as they are cited under a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-citation.h"

#include "base/td-number-format.h"

/* How many sources the last rung names. */
#define N_FIRST 3

typedef struct
{
  TdDataset      *dataset; /* borrowed from the comparison */
  char           *id;
  const TdSource *source;  /* (nullable): dangling */
} Citation;

struct _TdCitationList
{
  TdComparison *comparison; /* keeps what the citations borrow */
  GArray       *citations;  /* of Citation */
};

static void
citation_clear (gpointer data)
{
  Citation *citation = data;

  g_free (citation->id);
}

static guint
find (TdCitationList *list,
      TdDataset      *dataset,
      const char     *id)
{
  for (guint i = 0; i < list->citations->len; i++)
    {
      const Citation *citation = &g_array_index (list->citations, Citation, i);

      if (citation->dataset == dataset && g_str_equal (citation->id, id))
        return i;
    }

  return G_MAXUINT;
}

static void
add_sources (TdCitationList  *list,
             TdDataset       *dataset,
             const TdFinding *finding)
{
  for (guint i = 0; finding->sources != NULL && finding->sources[i] != NULL; i++)
    {
      const char *id = finding->sources[i];
      Citation *citation;

      if (find (list, dataset, id) != G_MAXUINT)
        continue;
      g_array_set_size (list->citations, list->citations->len + 1);
      citation = &g_array_index (list->citations, Citation, list->citations->len - 1);
      citation->dataset = dataset;
      citation->id = g_strdup (id);
      citation->source = td_dataset_find_source (dataset, id);
    }
}

TdCitationList *
td_citation_list_new (TdComparison *comparison,
                      GPtrArray    *rows)
{
  const guint n_cases = td_comparison_get_n_cases (comparison);
  TdCitationList *list = g_new0 (TdCitationList, 1);

  list->comparison = td_comparison_ref (comparison);
  list->citations = g_array_new (FALSE, TRUE, sizeof (Citation));
  g_array_set_clear_func (list->citations, citation_clear);
  for (guint i = 0; i < rows->len; i++)
    {
      const TdComparisonRow *row = g_ptr_array_index (rows, i);

      for (guint column = 0; column < n_cases; column++)
        add_sources (list, td_comparison_get_dataset (comparison, column), row->cells[column].finding);
    }

  return list;
}

void
td_citation_list_free (TdCitationList *list)
{
  g_array_unref (list->citations);
  td_comparison_unref (list->comparison);
  g_free (list);
}

guint
td_citation_list_get_n (TdCitationList *list)
{
  return list->citations->len;
}

const TdSource *
td_citation_list_get (TdCitationList *list,
                      guint           position)
{
  g_return_val_if_fail (position < list->citations->len, NULL);

  return g_array_index (list->citations, Citation, position).source;
}

char *
td_citation_list_format_numbers (TdCitationList  *list,
                                 TdDataset       *dataset,
                                 const TdFinding *finding)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  GString *text = g_string_new (NULL);

  for (guint i = 0; finding->sources != NULL && finding->sources[i] != NULL; i++)
    {
      const guint position = find (list, dataset, finding->sources[i]);
      guint at = numbers->len;

      if (position == G_MAXUINT)
        continue;
      while (at > 0 && g_array_index (numbers, guint, at - 1) > position)
        at--;
      g_array_insert_val (numbers, at, position);
    }
  for (guint i = 0; i < numbers->len; i++)
    g_string_append_printf (text, "%s%u", i > 0 ? ", " : "", g_array_index (numbers, guint, i) + 1);

  return g_string_free (text, text->len == 0);
}

char *
td_citation_list_format_one (TdCitationList *list,
                             guint           position,
                             TdLanguage     *language)
{
  const Citation *citation;

  g_return_val_if_fail (position < list->citations->len, NULL);

  citation = &g_array_index (list->citations, Citation, position);
  return citation->source != NULL ? td_source_format_full (citation->source, language) : g_strdup (citation->id);
}

static char *
format_short (const Citation *citation,
              TdLanguage     *language)
{
  return citation->source != NULL ? td_source_format_short (citation->source, language) : g_strdup (citation->id);
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

  for (guint i = 0; i < MIN (n, list->citations->len); i++)
    {
      g_autofree char *one = full ? td_citation_list_format_one (list, i, language)
                                  : format_short (&g_array_index (list->citations, Citation, i), language);

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
  const guint n = list->citations->len;

  return head (language, n, join (list, language, n, FALSE, " · "));
}

char *
td_citation_list_format_minimal (TdCitationList *list,
                                 TdLanguage     *language)
{
  const guint n = list->citations->len;
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
  return join (list, language, list->citations->len, TRUE, "\n");
}
