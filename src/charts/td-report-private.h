/* td-report-private.h: what the parts of a report share (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "charts/td-chart-spec.h"
#include "charts/td-report.h"
#include "compare/td-comparison-sources.h"

G_BEGIN_DECLS

/* What a part looks like: a class of the page, whose style sheet knows it; in a
 * fragment for another program's document the style itself. */
typedef enum
{
  TD_REPORT_PLAIN,
  TD_REPORT_TABLE,
  TD_REPORT_CAPTION,
  TD_REPORT_COLUMN,   /* the name of a case */
  TD_REPORT_CORNER,
  TD_REPORT_GROUP,
  TD_REPORT_BLOCK,    /* a group of counts that are not one */
  TD_REPORT_ROW,      /* the head of a row */
  TD_REPORT_CELL,
  TD_REPORT_EMPTY,    /* a cell of a case that does not report the figure */
  TD_REPORT_FIGURE,
  TD_REPORT_ABSENT,   /* what stands where there is no figure */
  TD_REPORT_DETAIL,
  TD_REPORT_MEAN,
  TD_REPORT_MARK,
  TD_REPORT_RELATIVE,
  TD_REPORT_NUMBERS,
  TD_REPORT_NOTES,    /* the row under a row */
  TD_REPORT_APART,
  TD_REPORT_CARE,
  TD_REPORT_RATIO,
  TD_N_REPORT_STYLES,
} TdReportStyle;

typedef struct
{
  TdComparison        *comparison;
  TdLanguage          *language;
  TdComparisonSources *sources;
  GString             *out;
  gboolean             is_fragment;
  GHashTable          *said;   /* of TdNotice: each is said once */
  guint                n_charts;
} TdReport;

/* td-report-style.c: td_markup_open() and td_markup_add_inline() in a style. @text: (nullable) */
void td_report_open (TdReport      *report,
                     const char    *name,
                     TdReportStyle  style,
                     ...) G_GNUC_NULL_TERMINATED;
void td_report_add  (TdReport      *report,
                     const char    *name,
                     TdReportStyle  style,
                     const char    *text);

/* Returns: (transfer none): the style sheet, but for the colours of the charts;
 *   what makes cards of the table, for a phone, and for paper where cases are many. */
const char *td_report_style_get_sheet (void);
const char *td_report_style_get_cards (void);

/* Whether there are more cases than fit side by side on paper. */
gboolean td_report_has_many (TdReport *report);

/* td-report-table.c: the table, with notices and ratios under its rows. */
void td_report_add_table (TdReport *report);

/* td-report-notes.c: what stands under one row, and under all. */
void td_report_add_notes_of_row (TdReport *report,
                                 guint     row);
void td_report_add_notes_at_end (TdReport *report);

/* @spec: the chart that they stand under
 * @notices: (element-type TdNotice): those that are apart, as a list; nothing where
 * there is none. */
void td_report_add_apart_list (TdReport    *report,
                               TdChartSpec *spec,
                               GPtrArray   *notices);

/* td-report-charts.c: a section of figures; nothing where nothing can be drawn. */
void td_report_add_charts (TdReport *report);

/* td-report-sources.c: legal lines, and the numbered list. */
void td_report_add_legal   (TdReport *report);
void td_report_add_sources (TdReport *report);

/* " <a href="#source-1">[1]</a>": the numbers of the sources of a figure. */
void td_report_add_numbers (TdReport        *report,
                            TdDataset       *dataset,
                            const TdFinding *finding);

G_END_DECLS
