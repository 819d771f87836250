/* td-caption-notices.c: the sentences of notices, as they stand under a chart
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-caption-notices.h"

#include <string.h>

#include "compare/td-comparison-text.h"

/* Whether it must be said of which cases the notice speaks: not where it is all
 * of them, or the sentence names them itself. */
static gboolean
needs_cases (const TdChartContext *context,
             const TdNotice       *notice,
             const char           *sentence)
{
  if (notice->n_cases == 0 || notice->n_cases == td_comparison_get_n_cases (context->comparison))
    return FALSE;

  for (guint i = 0; i < notice->n_cases; i++)
    {
      TdCase *owner = td_comparison_get_case (context->comparison, notice->cases[i]);

      if (strstr (sentence, td_case_get_name (owner, context->language)) == NULL)
        return TRUE;
    }

  return FALSE;
}

/* Returns: (transfer full): the sentence, after the cases that it is about. */
static char *
format_with_cases (const TdChartContext *context,
                   const TdNotice       *notice)
{
  g_autofree char *sentence = td_comparison_format_notice (context->comparison, notice, context->language);
  g_autofree char *cases = NULL;

  if (!needs_cases (context, notice, sentence))
    return g_steal_pointer (&sentence);

  cases = td_comparison_format_cases (context->comparison, notice->cases, notice->n_cases, context->language);
  return td_fill (td_words (context->language, "{cases}: {text}"), "cases", cases, "text", sentence, NULL);
}

/* The name of the figure that the notice keeps apart comes first, where there
 * are others in the chart. */
char *
td_caption_format_notice (const TdChartContext *context,
                          const TdNotice       *notice,
                          GPtrArray            *metrics)
{
  g_autofree char *sentence = format_with_cases (context, notice);

  for (guint i = 0; i < td_comparison_get_n_rows (context->comparison); i++)
    {
      const TdMetric *metric = td_comparison_get_row (context->comparison, i)->key.metric;

      if (notice->level == TD_NOTICE_APART && metrics->len > 2 && notice->metrics[0] != NULL
          && notice->metrics[1] == NULL && g_str_equal (metric->id, notice->metrics[0]))
        /* Translators: a metric, and what must be said of it: "Users: No period is given for Xtream Codes." */
        return td_fill (td_words (context->language, "{metric}: {text}"),
                        "metric", td_metric_get_name (metric, context->language), "text", sentence, NULL);
    }

  return g_steal_pointer (&sentence);
}

GPtrArray *
td_caption_list_sentences (const TdChartContext *context,
                           GPtrArray            *notices,
                           GPtrArray            *metrics,
                           TdNoticeLevel         level)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < notices->len; i++)
    {
      const TdNotice *notice = g_ptr_array_index (notices, i);
      g_autofree char *sentence = NULL;

      if (notice->level != level)
        continue;
      sentence = td_caption_format_notice (context, notice, metrics);
      if (!g_ptr_array_find_with_equal_func (sentences, sentence, g_str_equal, NULL))
        g_ptr_array_add (sentences, g_steal_pointer (&sentence));
    }

  return sentences;
}
