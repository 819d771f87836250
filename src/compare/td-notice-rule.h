/* td-notice-rule.h: how a rule of comparison is written down (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-comparison-private.h"

G_BEGIN_DECLS

typedef struct _TdNoticeRule TdNoticeRule;

/* Two cells, or one, as a rule sees them. */
typedef struct
{
  TdComparison           *comparison;
  const TdComparisonRow  *row;
  guint                   column;
  const TdComparisonCell *cell;
} TdNoticeCell;

/* What a notice keeps beside its public part. */
typedef struct
{
  const TdNoticeRule *rule;
  guint               row;    /* that it was found in; G_MAXUINT for none */
  int                 number; /* of the rule's own sentence: years apart, … */
} TdNoticeDetails;

/* Gathers notices; see td-notice-scan.c. */
typedef struct
{
  TdComparison *comparison;
  guint         n_figures; /* of the row under scan: cells with a number or words */
} TdNoticeScan;

/* A rule is looked at once a row. It fires in one of three ways:
 * - `applies`: for cells with a figure that it is true of, where the row has
 *   `min_figures` of them and at least `min_matching` match;
 * - `differs`: where two cells with a figure differ; the notice names all;
 * - `scan`: it looks for itself, at a row or (G_MAXUINT) at the whole.
 * The sentence is one fixed `sentence`, or what `format` makes of the notice. */
struct _TdNoticeRule
{
  const char   *id;
  TdNoticeLevel level;
  const char   *metric; /* (nullable): the only one it is about */
  guint         min_figures;
  guint         min_matching;
  gboolean    (*applies) (const TdNoticeCell *cell);
  gboolean    (*differs) (const TdNoticeCell *a,
                          const TdNoticeCell *b);
  void        (*scan)    (TdNoticeScan       *scan,
                          const TdNoticeRule *rule,
                          guint               row);
  const char   *sentence; /* msgid; its notices of one metric are merged */
  char       *(*format)  (TdComparison   *comparison,
                          const TdNotice *notice,
                          TdLanguage     *language);
};

/* The rules by what they are about, each ended by an entry without id. */
extern const TdNoticeRule td_notice_rules_audience[];
extern const TdNoticeRule td_notice_rules_key[];
extern const TdNoticeRule td_notice_rules_period[];
extern const TdNoticeRule td_notice_rules_money[];
extern const TdNoticeRule td_notice_rules_number[];
extern const TdNoticeRule td_notice_rules_catalogue[];
extern const TdNoticeRule td_notice_rules_origin[];
extern const TdNoticeRule td_notice_rules_case[];

/* Adds a notice of @row (G_MAXUINT: of none), or widens the one that says the same.
 * @cases: (array length=n_cases): columns, rising
 * @metrics: (nullable) (array length=n_metrics): NULL: the row's own */
void td_notice_scan_emit (TdNoticeScan         *scan,
                          const TdNoticeRule   *rule,
                          TdNoticeLevel         level,
                          guint                 row,
                          int                   number,
                          GArray               *cases,
                          const char * const   *metrics,
                          guint                 n_metrics);

/* Returns: (transfer full) (element-type guint): the columns of @row with a figure. */
GArray *td_notice_scan_list_figures (TdNoticeScan *scan,
                                     guint         row);

TdNoticeCell td_notice_scan_get_cell (TdNoticeScan *scan,
                                      guint         row,
                                      guint         column);

/* Returns: whether the cell is a price of nothing, which needs no currency and no period. */
gboolean td_notice_cell_is_free (const TdNoticeCell *cell);

/* Returns: whether the cell's sense says who pays: retail or wholesale. */
gboolean td_notice_cell_is_level (const TdNoticeCell *cell);

/* For formatters. All (transfer full). */

/* "Electro TV Sat and Calcio"; from five on "A, B, C and 12 others". */
char *td_notice_format_cases (TdComparison   *comparison,
                              const TdNotice *notice,
                              TdLanguage     *language);

/* "IPTV Akfasat (more than 26,000)", likewise; @figure_first turns the two round,
 * for sentences whose subject is the figure. */
char *td_notice_format_figures (TdComparison   *comparison,
                                const TdNotice *notice,
                                gboolean        figure_first,
                                TdLanguage     *language);

/* @items: (element-type utf8): as a list of at most four. */
char *td_notice_format_items (GPtrArray  *items,
                              TdLanguage *language);

/* Fills {a} and {b} (or {x} and {y}) of a sentence made for two with any
 * number of items: the first takes all but the last one. */
char *td_notice_format_two (const char *pattern,
                            const char *first,
                            const char *second,
                            GPtrArray  *items);

const TdNoticeDetails *td_notice_get_details (const TdNotice *notice);
const TdComparisonRow *td_notice_get_row     (TdComparison   *comparison,
                                              const TdNotice *notice);

/* The sentence of a notice, by its rule. */
char *td_notice_format (TdComparison   *comparison,
                        const TdNotice *notice,
                        TdLanguage     *language);

G_END_DECLS
