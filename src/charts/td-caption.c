/* td-caption.c: what stands under every chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-caption.h"

#include "base/td-number-format.h"
#include "charts/td-caption-many.h"
#include "charts/td-caption-notices.h"
#include "compare/td-comparison-text.h"
#include "compare/td-legal.h"

/* Returns: (transfer container): the metrics of @rows, NULL-terminated. */
static GPtrArray *
list_metrics (GPtrArray *rows)
{
  GPtrArray *metrics = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    {
      const TdComparisonRow *row = g_ptr_array_index (rows, i);

      if (!g_ptr_array_find (metrics, row->key.metric->id, NULL))
        g_ptr_array_add (metrics, (gpointer) row->key.metric->id);
    }
  g_ptr_array_add (metrics, NULL);
  return metrics;
}

static void
add_paragraphs (const TdChartContext *context,
                TdCaptionRole         role,
                GPtrArray            *texts)
{
  for (guint i = 0; i < texts->len; i++)
    td_plot_builder_add_caption (context->builder, role, NULL, g_ptr_array_index (texts, i));
}

/* Sentences after each other in one paragraph. */
static void
add_run (const TdChartContext *context,
         TdCaptionRole         role,
         GPtrArray            *texts)
{
  g_autoptr (GString) run = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (run, "%s%s", i > 0 ? " " : "", (char *) g_ptr_array_index (texts, i));
  if (run->len > 0)
    td_plot_builder_add_caption (context->builder, role, NULL, run->str);
}

/* Returns: (transfer full): "A, B and C": the cases whose text at @texts is @text. */
static char *
format_cases_of (const TdChartContext *context,
                 GPtrArray            *texts,
                 const char           *text)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint column = 0; column < texts->len; column++)
    {
      TdCase *owner = td_comparison_get_case (context->comparison, column);

      if (g_strcmp0 (g_ptr_array_index (texts, column), text) == 0)
        g_ptr_array_add (names, (gpointer) td_case_get_name (owner, context->language));
    }
  g_ptr_array_add (names, NULL);
  return td_number_format_list (context->language, (const char * const *) names->pdata);
}

static gboolean
is_first (GPtrArray *texts,
          guint      column)
{
  for (guint i = 0; i < column; i++)
    {
      if (g_strcmp0 (g_ptr_array_index (texts, i), g_ptr_array_index (texts, column)) == 0)
        return FALSE;
    }

  return TRUE;
}

/* Returns: (transfer none) (nullable): the only text there is, NULLs left out. */
static const char *
find_only (GPtrArray *texts)
{
  const char *only = NULL;

  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);

      if (text == NULL || g_strcmp0 (text, only) == 0)
        continue;
      if (only != NULL)
        return NULL;
      only = text;
    }

  return only;
}

/* Says once for all cases that share it what is said of each.
 * @texts: one a column, NULL where there is nothing to say
 * Returns: (transfer full) (element-type utf8): "A and B: …" */
static GPtrArray *
group_by_text (const TdChartContext *context,
               GPtrArray            *texts)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func (g_free);

  for (guint column = 0; column < texts->len; column++)
    {
      const char *text = g_ptr_array_index (texts, column);
      g_autofree char *cases = NULL;

      if (text == NULL || !is_first (texts, column))
        continue;
      cases = format_cases_of (context, texts, text);
      g_ptr_array_add (groups, td_fill (td_words (context->language, "{cases}: {text}"),
                                        "cases", cases, "text", text, NULL));
    }

  return groups;
}

/* Returns: (transfer full) (element-type utf8): the legal lines; of many cases
 *   one sentence, and the lines themselves in the description alone. */
static GPtrArray *
list_legal (const TdChartContext *context)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) lines = NULL;
  GPtrArray *summary;
  char *sentence;

  for (guint column = 0; column < td_comparison_get_n_cases (context->comparison); column++)
    g_ptr_array_add (texts, td_legal_format (td_comparison_get_dataset (context->comparison, column),
                                             td_comparison_get_case (context->comparison, column),
                                             context->language));
  lines = group_by_text (context, texts);
  if (!td_caption_has_many (context->comparison))
    return g_steal_pointer (&lines);

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (context->description, "%s\n", (char *) g_ptr_array_index (lines, i));
  summary = g_ptr_array_new_with_free_func (g_free);
  sentence = td_caption_format_legal_of_many (texts, context->language);
  if (sentence != NULL)
    g_ptr_array_add (summary, sentence);
  return summary;
}

/* Returns: (transfer full) (nullable): the dates that the figures of a case
 *   speak of; NULL where it reports none. */
static char *
format_dates_of (const TdChartContext *context,
                 GPtrArray            *rows,
                 guint                 column)
{
  TdDataset *dataset = td_comparison_get_dataset (context->comparison, column);
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  gboolean has_undated = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      const TdComparisonRow *row = g_ptr_array_index (rows, i);
      const TdFinding *finding = row->cells[column].finding;

      for (guint j = 0; j < finding->n_claims; j++)
        {
          const TdClaim *claim = finding->claims[j];
          g_autofree char *date = NULL;

          if (finding->standing != NULL && claim != finding->standing)
            continue;
          date = td_date_format (td_dataset_get_claim_date (dataset, claim), context->language);
          has_undated |= date[0] == '\0';
          if (date[0] != '\0' && !g_ptr_array_find_with_equal_func (dates, date, g_str_equal, NULL))
            g_ptr_array_add (dates, g_steal_pointer (&date));
        }
    }
  if (dates->len == 0)
    return has_undated ? g_strdup (td_words (context->language, "no date given")) : NULL;

  g_ptr_array_add (dates, NULL);
  list = td_number_format_list (context->language, (const char * const *) dates->pdata);
  if (!has_undated)
    return g_steal_pointer (&list);

  /* Translators: the dates of the figures of one case, of which one or more have none. */
  return td_fill (td_words (context->language, "{dates} (not all are dated)"), "dates", list, NULL);
}

/* Returns: (transfer full) (nullable) */
static char *
format_dates (const TdChartContext *context,
              GPtrArray            *rows)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) groups = NULL;
  g_autofree char *joined = NULL, *sentence = NULL;

  if (td_caption_has_many (context->comparison))
    return td_caption_format_dates_of_many (context, rows);

  for (guint column = 0; column < td_comparison_get_n_cases (context->comparison); column++)
    g_ptr_array_add (texts, format_dates_of (context, rows, column));
  if (find_only (texts) != NULL)
    return td_fill (td_words (context->language, "Date of the figures: {date}."), "date", find_only (texts), NULL);

  groups = group_by_text (context, texts);
  if (groups->len == 0)
    return NULL;

  g_ptr_array_add (groups, NULL);
  joined = g_strjoinv ("; ", (char **) groups->pdata);
  /* Translators: {list} is "Electro TV Sat: 18 October 2021; Calcio: 2025". */
  sentence = td_fill (td_words (context->language, "Dates of the figures: {list}."), "list", joined, NULL);
  return td_typography (context->language, sentence);
}

static void
add_full_sources (const TdChartContext *context)
{
  const guint n = td_citation_list_get_n (context->citations);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *citation = td_citation_list_format_one (context->citations, i, context->language);

      td_plot_builder_add_caption (context->builder, TD_CAPTION_SOURCES, number, citation);
    }
}

static void
add_sources (const TdChartContext *context,
             TdCaptionRung         rung)
{
  g_autofree char *text = NULL;

  if (td_citation_list_get_n (context->citations) == 0)
    return;
  if (rung == TD_CAPTION_FULL)
    {
      add_full_sources (context);
      return;
    }

  text = rung == TD_CAPTION_SHORT ? td_citation_list_format_short (context->citations, context->language)
                                  : td_citation_list_format_minimal (context->citations, context->language);
  td_plot_builder_add_caption (context->builder, TD_CAPTION_SOURCES, NULL, text);
}

static gboolean
stands_under (const TdComparisonRow *row,
              const TdNotice        *notice)
{
  /* What is said of the cases themselves goes with every figure of them. */
  if (row == NULL || notice->metrics[0] == NULL)
    return TRUE;

  for (guint i = 0; i < row->n_notices; i++)
    if (row->notices[i] == notice)
      return TRUE;

  return FALSE;
}

GPtrArray *
td_caption_list_notices (const TdChartContext *context,
                         GPtrArray            *rows)
{
  g_autoptr (GPtrArray) metrics = list_metrics (rows);
  GPtrArray *notices = td_comparison_list_notices_for (context->comparison, (const char * const *) metrics->pdata);

  for (guint i = notices->len; i > 0; i--)
    if (!stands_under (context->only, g_ptr_array_index (notices, i - 1)))
      g_ptr_array_remove_index (notices, i - 1);

  return notices;
}

char *
td_caption_format_one (const TdChartContext *context,
                       GPtrArray            *rows,
                       const TdNotice       *notice)
{
  g_autoptr (GPtrArray) metrics = list_metrics (rows);

  return td_caption_format_notice (context, notice, metrics);
}

/* All that a caption says but its sources. */
typedef struct
{
  GPtrArray *apart, *care, *legal;
  char      *dates;
} Sentences;

static void
sentences_clear (Sentences *said)
{
  g_ptr_array_unref (said->apart);
  g_ptr_array_unref (said->care);
  g_ptr_array_unref (said->legal);
  g_free (said->dates);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sentences, sentences_clear)

static Sentences
list_sentences (const TdChartContext *context,
                GPtrArray            *rows)
{
  g_autoptr (GPtrArray) metrics = list_metrics (rows);
  g_autoptr (GPtrArray) notices = td_caption_list_notices (context, rows);

  return (Sentences){
    .apart = td_caption_list_sentences (context, notices, metrics, TD_NOTICE_APART),
    .care = td_caption_list_sentences (context, notices, metrics, TD_NOTICE_CARE),
    .legal = list_legal (context),
    .dates = format_dates (context, rows),
  };
}

void
td_caption_add (const TdChartContext *context,
                GPtrArray            *rows)
{
  g_auto (Sentences) said = list_sentences (context, rows);

  for (guint rung = 0; rung < TD_N_CAPTION_RUNGS; rung++)
    {
      if (rung > 0)
        td_plot_builder_add_caption_variant (context->builder);
      if (!context->is_bare)
        add_paragraphs (context, TD_CAPTION_WARNING, said.apart);
      if (context->notes != NULL)
        add_run (context, TD_CAPTION_LEGAL, context->notes);
      if (context->is_bare)
        continue;

      add_run (context, TD_CAPTION_NOTICE, said.care);
      add_run (context, TD_CAPTION_LEGAL, said.legal);
      if (said.dates != NULL)
        td_plot_builder_add_caption (context->builder, TD_CAPTION_NOTE, NULL, said.dates);
      add_sources (context, (TdCaptionRung) rung);
    }
}
