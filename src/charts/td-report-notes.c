/* td-report-notes.c: notices, ratios and sums as they stand in the table of a report
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "charts/td-report-private.h"

#include "base/td-markup.h"
#include "charts/td-chart.h"
#include "compare/td-comparison-outline.h"
#include "compare/td-comparison-text.h"

/* How a note looks, and what its sign means to who cannot see it. */
static const struct
{
  TdReportStyle style;
  const char   *sign;
  const char   *meaning; /* English msgid, or NULL */
} looks[] = {
  [TD_NOTE_APART] = { TD_REPORT_APART, "≠", N_("Not to be set against each other") },
  [TD_NOTE_CARE] = { TD_REPORT_CARE, "≈", N_("With care") },
  [TD_NOTE_RATIO] = { TD_REPORT_RATIO, "=", NULL },
  [TD_NOTE_SUM] = { TD_REPORT_RATIO, "=", NULL },
  [TD_NOTE_REFERENCE] = { TD_REPORT_RATIO, "=", NULL },
};

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

static void
add_note (TdReport   *report,
          const char *element,
          TdNoteKind  kind,
          const char *sentence)
{
  td_report_open (report, element, looks[kind].style, NULL);
  td_markup_add_inline (report->out, "span", looks[kind].sign, "class", report->is_fragment ? NULL : "sign",
                        "aria-hidden", "true", NULL);
  g_string_append_c (report->out, ' ');
  if (looks[kind].meaning != NULL && !report->is_fragment)
    {
      /* Translators: what a sign means, before the sentence that it stands at; for a screen reader. */
      g_autofree char *spoken = td_fill (td_words (report->language, "{meaning}:"),
                                         "meaning", td_words (report->language, looks[kind].meaning), NULL);

      td_markup_add_inline (report->out, "span", spoken, "class", "hidden", NULL);
      g_string_append_c (report->out, ' ');
    }
  td_markup_add_text (report->out, sentence);
  td_markup_close (report->out, element);
}

/* With a reference, what is measured from it stands in the cells, and nothing else is measured. */
static gboolean
is_left_out (TdReport               *report,
             const TdComparisonNote *note)
{
  if (note->kind == TD_NOTE_RATIO)
    return td_comparison_get_reference (report->comparison) != TD_NO_REFERENCE;

  /* The page has a section of its own for them. */
  return note->kind == TD_NOTE_LEGAL;
}

/* @list: (element-type TdComparisonNote) */
static void
add_notes (TdReport  *report,
           GPtrArray *list)
{
  Notes notes = { report };

  for (guint i = 0; i < list->len; i++)
    {
      const TdComparisonNote *note = list->pdata[i];

      if (is_left_out (report, note))
        continue;
      open_notes (&notes);
      add_note (report, "p", note->kind, note->text);
    }
  close_notes (&notes);
}

void
td_report_add_notes_of_row (TdReport *report,
                            guint     position)
{
  g_autoptr (GPtrArray) list =
      td_comparison_outline_list_notes (report->comparison, position, report->said, report->language);

  add_notes (report, list);
}

/* What is said of the cases themselves, and of no row. */
void
td_report_add_notes_at_end (TdReport *report)
{
  g_autoptr (GPtrArray) list =
      td_comparison_outline_list_last_notes (report->comparison, report->said, report->language);

  add_notes (report, list);
}

void
td_report_add_apart_list (TdReport    *report,
                          TdChartSpec *spec,
                          GPtrArray   *notices)
{
  gboolean is_open = FALSE;

  for (guint i = 0; i < notices->len; i++)
    {
      const TdNotice *notice = g_ptr_array_index (notices, i);
      g_autofree char *sentence = NULL;

      if (notice->level != TD_NOTICE_APART)
        continue;
      if (!is_open)
        td_markup_open (report->out, "ul", "class", "notes", NULL);
      is_open = TRUE;
      sentence = td_chart_format_notice (report->comparison, spec, notice, report->language);
      add_note (report, "li", TD_NOTE_APART, sentence);
    }
  if (is_open)
    td_markup_close (report->out, "ul");
}
