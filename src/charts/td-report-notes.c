/* td-report-notes.c: notices, ratios and sums as they stand in the table of a report
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-report-private.h"

#include "base/td-markup.h"
#include "base/td-number-format.h"
#include "compare/td-comparison-relative.h"
#include "compare/td-comparison-text.h"

#define MAX_RATIOS 12      /* of a row; the rest are counted */
#define MAX_REFUSED_CASES 5 /* beyond, the pairs that have no ratio are not listed */

/* The notes of one row: opened with the first, so that there is no empty row. */
typedef struct
{
  TdReport *report;
  gboolean  is_open;
} Notes;

static void
open_notes (Notes *notes)
{
  TdReport *report = notes->report;
  g_autofree char *width = g_strdup_printf ("%u", td_comparison_get_n_cases (report->comparison) + 1);

  if (notes->is_open)
    return;

  td_report_open (report, "tr", TD_REPORT_NOTES, NULL);
  td_report_open (report, "td", TD_REPORT_NOTES, "colspan", width, NULL);
  notes->is_open = TRUE;
}

static void
close_notes (Notes *notes)
{
  if (!notes->is_open)
    return;

  td_markup_close (notes->report->out, "td");
  td_markup_close (notes->report->out, "tr");
}

/* A sign for the eye, which words repeat for who cannot see it. */
static void
add_signed (TdReport      *report,
            const char    *element,
            TdReportStyle  style,
            const char    *sign,
            const char    *said,
            const char    *sentence)
{
  td_report_open (report, element, style, NULL);
  td_markup_add_inline (report->out, "span", sign, "class", report->is_fragment ? NULL : "sign",
                        "aria-hidden", "true", NULL);
  g_string_append_c (report->out, ' ');
  if (said != NULL && !report->is_fragment)
    {
      /* Translators: what a sign means, before the sentence that it stands at; for a screen reader. */
      g_autofree char *spoken = td_fill (td_words (report->language, "{meaning}:"), "meaning", said, NULL);

      td_markup_add_inline (report->out, "span", spoken, "class", "hidden", NULL);
      g_string_append_c (report->out, ' ');
    }
  td_markup_add_text (report->out, sentence);
  td_markup_close (report->out, element);
}

static void
add_notice (TdReport       *report,
            const char     *element,
            const TdNotice *notice)
{
  const gboolean apart = notice->level == TD_NOTICE_APART;
  g_autofree char *sentence = td_comparison_format_notice (report->comparison, notice, report->language);

  add_signed (report, element, apart ? TD_REPORT_APART : TD_REPORT_CARE, apart ? "≠" : "≈",
              td_words (report->language, apart ? N_("Not to be set against each other") : N_("With care")), sentence);
}

static void
add_unsaid (Notes          *notes,
            const TdNotice *notice)
{
  if (!g_hash_table_add (notes->report->said, (gpointer) notice))
    return;

  open_notes (notes);
  add_notice (notes->report, "p", notice);
}

static void
add_ratio_line (Notes      *notes,
                const char *text)
{
  open_notes (notes);
  add_signed (notes->report, "p", TD_REPORT_RATIO, "=", NULL, text);
}

static void
add_more (Notes *notes,
          guint  n)
{
  TdLanguage *language = notes->report->language;
  g_autofree char *number = td_number_format_digits (language, n);
  g_autofree char *more = NULL;

  if (n == 0)
    return;

  more = td_fill (td_words_n (language, "and {n} more ratio", "and {n} more ratios", n), "n", number, NULL);
  add_ratio_line (notes, more);
}

static void
add_ratios (Notes *notes,
            guint  row)
{
  TdReport *report = notes->report;
  guint n = 0;

  for (guint i = 0; i < td_comparison_get_n_ratios (report->comparison); i++)
    {
      const TdRatio *ratio = td_comparison_get_ratio (report->comparison, i);
      g_autofree char *text = NULL;

      if (ratio->row != row || n++ >= MAX_RATIOS)
        continue;
      text = td_comparison_format_ratio (report->comparison, ratio, report->language);
      add_ratio_line (notes, text);
    }
  add_more (notes, n > MAX_RATIOS ? n - MAX_RATIOS : 0);
}

static void
add_refusals (Notes                 *notes,
              const TdComparisonRow *row)
{
  TdComparison *comparison = notes->report->comparison;
  const guint n = td_comparison_get_n_cases (comparison);

  for (guint a = 0; n <= MAX_REFUSED_CASES && a < n; a++)
    for (guint b = a + 1; b < n; b++)
      {
        g_autofree char *why = td_comparison_format_no_ratio (comparison, row, a, b, notes->report->language);

        if (why != NULL)
          add_ratio_line (notes, why);
      }
}

/* What is measured from one case stands in the cells. */
static void
add_relations (Notes *notes,
               guint  position)
{
  TdReport *report = notes->report;
  const TdComparisonRow *row = td_comparison_get_row (report->comparison, position);
  g_autofree char *sum = td_comparison_format_sum (report->comparison, row, report->language);

  if (td_comparison_get_reference (report->comparison) == TD_NO_REFERENCE)
    {
      add_ratios (notes, position);
      add_refusals (notes, row);
    }
  if (sum != NULL)
    add_ratio_line (notes, sum);
}

void
td_report_add_notes_of_row (TdReport *report,
                            guint     position)
{
  const TdComparisonRow *row = td_comparison_get_row (report->comparison, position);
  Notes notes = { report };

  for (guint i = 0; i < row->n_notices; i++)
    add_unsaid (&notes, row->notices[i]);
  add_relations (&notes, position);
  close_notes (&notes);
}

/* What is said of the cases themselves, and of no row. */
void
td_report_add_notes_at_end (TdReport *report)
{
  Notes notes = { report };

  for (guint i = 0; i < td_comparison_get_n_notices (report->comparison); i++)
    add_unsaid (&notes, td_comparison_get_notice (report->comparison, i));
  close_notes (&notes);
}

void
td_report_add_apart_list (TdReport  *report,
                          GPtrArray *notices)
{
  gboolean is_open = FALSE;

  for (guint i = 0; i < notices->len; i++)
    {
      const TdNotice *notice = g_ptr_array_index (notices, i);

      if (notice->level != TD_NOTICE_APART)
        continue;
      if (!is_open)
        td_markup_open (report->out, "ul", "class", "notes", NULL);
      is_open = TRUE;
      add_notice (report, "li", notice);
    }
  if (is_open)
    td_markup_close (report->out, "ul");
}
