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
  guint               place;  /* of the rule among all: those of one level stand in this order */
  guint               row;    /* that it was found in; G_MAXUINT for none */
  int                 number; /* of the rule's own sentence: years apart, … */
} TdNoticeDetails;

/* Gathers notices; see td-notice-scan.c. */
typedef struct
{
  TdComparison *comparison;
  guint         place;     /* of the rule that is looked at */
  GArray       *figures;   /* of guint: the columns of the row under scan with a number or words */
  GArray       *matching;  /* of guint: room for the columns that a rule is true of */
  GHashTable   *said;      /* notices of one fixed sentence, by sentence and metric */
  GPtrArray    *presences; /* (nullable): see td-notice-pairs.c */
} TdNoticeScan;

/* A rule is looked at once a row, or once for the whole. It fires in one of
 * four ways, of a row only where that has `min_figures`:
 * - `applies`: for cells with a figure that it is true of, where at least
 *   `min_matching` are;
 * - `classify`: where cells with a figure are of two classes; the notice names
 *   all that have one (NULL stands aside, "" is a class);
 * - `scan_row`, `scan_whole`: it looks for itself.
 * The sentence is one fixed `sentence`, or what `format` makes of the notice. */
struct _TdNoticeRule
{
  const char   *id;
  TdNoticeLevel level;
  const char   *metric; /* (nullable): the only one it is about */
  guint         min_figures;
  guint         min_matching;
  gboolean    (*applies)    (const TdNoticeCell *cell);
  const char *(*classify)   (const TdNoticeCell *cell);
  void        (*scan_row)   (TdNoticeScan       *scan,
                             const TdNoticeRule *rule,
                             guint               row);
  void        (*scan_whole) (TdNoticeScan       *scan,
                             const TdNoticeRule *rule);
  const char   *sentence; /* msgid; its notices of one metric are merged */
  char       *(*format)     (TdComparison       *comparison,
                             const TdNotice     *notice,
                             TdLanguage         *language);
};

/* The rules by what they are about, each ended by an entry without id. */
extern const TdNoticeRule td_notice_rules_audience[];
extern const TdNoticeRule td_notice_rules_pairs[];
extern const TdNoticeRule td_notice_rules_key[];
extern const TdNoticeRule td_notice_rules_period[];
extern const TdNoticeRule td_notice_rules_money[];
extern const TdNoticeRule td_notice_rules_number[];
extern const TdNoticeRule td_notice_rules_catalogue[];
extern const TdNoticeRule td_notice_rules_origin[];
extern const TdNoticeRule td_notice_rules_claimant[];
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

/* Empties the room for the columns that a rule is true of: most rows ask most
 * rules in vain, and none of them keeps its columns.
 * Returns: (transfer none) */
GArray *td_notice_scan_start_matching (TdNoticeScan *scan);

TdNoticeCell td_notice_scan_get_cell (TdNoticeScan *scan,
                                      guint         row,
                                      guint         column);

/* @columns: (element-type guint): of @row
 * Returns: whether two of them have a class each, and not the same. */
gboolean td_notice_scan_any_differ (TdNoticeScan  *scan,
                                    guint          row,
                                    GArray        *columns,
                                    const char  *(*classify) (const TdNoticeCell *cell));

/* A kind of pairs of metrics that are kept apart. */
typedef struct
{
  gboolean    (*is_meant)  (const TdMetric *a,
                            const TdMetric *b);
  const char *(*get_joint) (const TdMetric *a,
                            const TdMetric *b);
} TdNoticePair;

/* Emits a notice for each pair of metrics that is meant, where one case has a
 * figure only for the one and another only for the other. Pairs with a metric in
 * common are told in one notice where their joint sentence (nullable) is the
 * same: the common metric then comes first, and behind it what it is kept apart from. */
void td_notice_scan_pairs (TdNoticeScan       *scan,
                           const TdNoticeRule *rule,
                           const TdNoticePair *kind);

/* Returns: whether two metrics have a rule of their own that says more than
 *   that they differ. */
gboolean td_notice_pair_has_rule (const TdMetric *a,
                                  const TdMetric *b);

/* Frees what td_notice_scan_pairs() keeps. */
void td_notice_scan_clear_pairs (TdNoticeScan *scan);

/* Returns: whether the cell is a price of nothing, which needs no currency and no period. */
gboolean td_notice_cell_is_free (const TdNoticeCell *cell);

/* Returns: whether the cell's sense says who pays: retail or wholesale. */
gboolean td_notice_cell_is_level (const TdNoticeCell *cell);

/* For formatters. All (transfer full). */

/* The name of a case where it stands beside others: in quotes where it reads
 * like a list itself ("138 domain names, December 2024"). */
char *td_notice_format_name (TdComparison *comparison,
                             guint         column,
                             TdLanguage   *language);

/* "Electro TV Sat and Calcio"; from five on "A, B, C and 12 others". */
char *td_notice_format_cases (TdComparison   *comparison,
                              const TdNotice *notice,
                              TdLanguage     *language);

/* "IPTV Akfasat (more than 26,000)": the case with its figure as stated. */
char *td_notice_format_figure (TdComparison   *comparison,
                               const TdNotice *notice,
                               guint           column,
                               TdLanguage     *language);

/* All of them, as td_notice_format_cases(). */
char *td_notice_format_figures (TdComparison   *comparison,
                                const TdNotice *notice,
                                TdLanguage     *language);

/* @items: (element-type utf8): the first of them, at least min (4, n_items)
 * Returns: a list of at most four, the last of which counts the rest. */
char *td_notice_format_items (GPtrArray  *items,
                              guint       n_items,
                              TdLanguage *language);

/* Returns: (transfer none): the name of the notice's metric at @position, as it stands alone. */
const char *td_notice_get_metric_name (TdComparison   *comparison,
                                       const TdNotice *notice,
                                       guint           position,
                                       TdLanguage     *language);

/* The names of the notice's metrics behind the first, each in quotes, none left
 * out: "“Sites” and “Apps”". */
char *td_notice_format_others (TdComparison   *comparison,
                               const TdNotice *notice,
                               TdLanguage     *language);

/* What a cell has of what the notice is about; NULL: nothing, or it is unsaid. */
typedef char *(*TdNoticeDescribe) (const TdComparisonCell *cell,
                                   TdLanguage             *language);

/* The distinct descriptions of the notice's cells; NULLs are left out.
 * @has_none: (out) (optional): whether there were any
 * Returns: (transfer full) (element-type utf8) */
GPtrArray *td_notice_list_descriptions (TdComparison    *comparison,
                                        const TdNotice  *notice,
                                        TdNoticeDescribe describe,
                                        TdLanguage      *language,
                                        gboolean        *has_none);

/* The descriptions, each with the cases that it is true of: "the whole (Alpha
 * and Beta), Italy (Gamma)". */
char *td_notice_format_groups (TdComparison    *comparison,
                               const TdNotice  *notice,
                               TdNoticeDescribe describe,
                               TdLanguage      *language);

/* Fills {a} and {b} (or {x} and {y}) of a sentence made for two with any
 * number of items, of which four at most are named: the first takes all but the last one. */
char *td_notice_format_two (const char *pattern,
                            const char *first,
                            const char *second,
                            GPtrArray  *items,
                            TdLanguage *language);

const TdNoticeDetails *td_notice_get_details (const TdNotice *notice);
const TdComparisonRow *td_notice_get_row     (TdComparison   *comparison,
                                              const TdNotice *notice);

/* The sentence of a notice, by its rule. */
char *td_notice_format (TdComparison   *comparison,
                        const TdNotice *notice,
                        TdLanguage     *language);

G_END_DECLS
