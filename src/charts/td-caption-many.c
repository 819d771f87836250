/* td-caption-many.c: what is said once for many cases, lest it become a wall of text
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-caption-many.h"

#include "base/td-number-format.h"

gboolean
td_caption_has_many (TdComparison *comparison)
{
  return td_comparison_get_n_cases (comparison) > TD_CAPTION_MOST_NAMED;
}

char *
td_caption_format_legal_of_many (GPtrArray  *texts,
                                 TdLanguage *language)
{
  g_autofree char *total = td_number_format_digits (language, texts->len);
  g_autofree char *number = NULL;
  guint n = 0;

  for (guint i = 0; i < texts->len; i++)
    n += g_ptr_array_index (texts, i) != NULL;
  if (n == 0)
    return NULL;
  if (n == texts->len)
    return td_fill (td_words (language, "None of these {total} cases has a judgment in this dataset; what was done is as "
                                        "announced or reported by those whom each case names."),
                    "total", total, NULL);

  number = td_number_format_digits (language, n);
  /* Translators: {total} is the number of all cases in the picture, {n} of those without a judgment. */
  return td_fill (td_words_n (language,
                              "{n} of these {total} cases has no judgment in this dataset; what was done is as "
                              "announced or reported by those whom the case names.",
                              "{n} of these {total} cases have no judgment in this dataset; what was done is as "
                              "announced or reported by those whom each case names.",
                              n),
                  "n", number, "total", total, NULL);
}

/* The span of dates of the figures, and how many have none. */
typedef struct
{
  TdDate first, last;
  guint  n_undated;
} Span;

static void
extend (Span   *span,
        TdDate  date)
{
  if (!date.is_set)
    {
      span->n_undated++;
      return;
    }
  if (!span->first.is_set || td_date_first_day (date) < td_date_first_day (span->first))
    span->first = date;
  if (!span->last.is_set || td_date_last_day (date) > td_date_last_day (span->last))
    span->last = date;
}

/* Where none of several claims stands, each of them is drawn. */
static void
extend_by (Span            *span,
           TdDataset       *dataset,
           const TdFinding *finding)
{
  for (guint i = 0; i < finding->n_claims; i++)
    if (finding->state == TD_FINDING_UNRESOLVED || finding->claims[i] == finding->standing)
      extend (span, td_dataset_get_claim_date (dataset, finding->claims[i]));
}

static Span
find_span (const TdChartContext *context,
           GPtrArray            *rows)
{
  Span span = { .n_undated = 0 };

  for (guint i = 0; i < rows->len; i++)
    for (guint column = 0; column < td_comparison_get_n_cases (context->comparison); column++)
      {
        const TdComparisonRow *row = g_ptr_array_index (rows, i);

        extend_by (&span, td_comparison_get_dataset (context->comparison, column), row->cells[column].finding);
      }

  return span;
}

/* The figures that are dated speak of one and the same date. */
static char *
format_one_date (const Span *span,
                 const char *date,
                 const char *number,
                 TdLanguage *language)
{
  if (span->n_undated == 0)
    return td_fill (td_words (language, "Date of the figures: {date}."), "date", date, NULL);

  /* Translators: {n} figures of a chart have no date, the others have this one. */
  return td_fill (td_words_n (language, "Date of the figures: {date}; {n} is undated.",
                              "Date of the figures: {date}; {n} are undated.", span->n_undated),
                  "date", date, "n", number, NULL);
}

char *
td_caption_format_dates_of_many (const TdChartContext *context,
                                 GPtrArray            *rows)
{
  TdLanguage *language = context->language;
  const Span span = find_span (context, rows);
  g_autofree char *first = td_date_format (span.first, language);
  g_autofree char *last = td_date_format (span.last, language);
  g_autofree char *number = td_number_format_digits (language, span.n_undated);

  if (!span.first.is_set)
    return span.n_undated > 0 ? g_strdup (td_words (language, "None of the figures is dated.")) : NULL;
  if (td_date_equal (span.first, span.last))
    return format_one_date (&span, first, number, language);
  if (span.n_undated > 0)
    /* Translators: the first and the last date that the figures of a chart speak of; {n} figures have no date. */
    return td_fill (td_words_n (language, "Dates of the figures: from {first} to {last}; {n} is undated.",
                                "Dates of the figures: from {first} to {last}; {n} are undated.", span.n_undated),
                    "first", first, "last", last, "n", number, NULL);

  return td_fill (td_words (language, "Dates of the figures: from {first} to {last}."),
                  "first", first, "last", last, NULL);
}
