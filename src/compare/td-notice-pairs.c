/* td-notice-pairs.c: notices about two metrics that are mistaken for each other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "base/td-number-format.h"

typedef enum
{
  KIND_NONE,
  KIND_MONEY, /* what was lost, taken in or gained */
  KIND_COURT, /* what was asked for, granted, agreed */
  KIND_MIXED, /* live and on demand in one figure */
  KIND_UNMIXED,
} Kind;

/* The metrics that have a rule of their own, and what those of money are. */
static const struct
{
  const char *metric;
  Kind        kind;
  const char *what;
} kinds[] = {
  /* Translators: what a sum of money is; stands in "“{a}” is {x}, “{b}” is {y}: …". */
  { "loss", KIND_MONEY, NC_("money-kind", "an estimate of what was not earned") },
  { "revenue", KIND_MONEY, NC_("money-kind", "what was taken in") },
  { "profit", KIND_MONEY, NC_("money-kind", "what was gained") },
  { "value-of-works", KIND_MONEY, NC_("money-kind", "an estimate of what the works would cost") },
  { "ad-revenue", KIND_MONEY, NC_("money-kind", "what advertising alone brought in") },
  { "damages-claimed", KIND_COURT, NC_("money-kind", "what was asked for in court") },
  { "damages-awarded", KIND_COURT, NC_("money-kind", "what a court granted") },
  { "settlement-paid", KIND_COURT, NC_("money-kind", "what was agreed out of court") },
  { "fine", KIND_COURT, NC_("money-kind", "a penalty owed to the state") },
  { "catalogue-items", KIND_MIXED, NULL },
  { "live-channels", KIND_UNMIXED, NULL },
  { "vod-titles", KIND_UNMIXED, NULL },
  { "films", KIND_UNMIXED, NULL },
  { "series", KIND_UNMIXED, NULL },
  { "episodes", KIND_UNMIXED, NULL },
};

static Kind
get_kind (const char *metric)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].metric, metric))
      return kinds[i].kind;

  return KIND_NONE;
}

static const char *
get_what (const char *metric,
          TdLanguage *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].metric, metric))
      return td_words_c (language, "money-kind", kinds[i].what);

  g_return_val_if_reached (metric);
}

static gboolean
are_both (const TdMetric *a,
          const TdMetric *b,
          Kind            kind)
{
  return get_kind (a->id) == kind && get_kind (b->id) == kind;
}

static gboolean
are_money_kinds (const TdMetric *a,
                 const TdMetric *b)
{
  return are_both (a, b, KIND_MONEY);
}

static gboolean
are_court_kinds (const TdMetric *a,
                 const TdMetric *b)
{
  return are_both (a, b, KIND_COURT);
}

static gboolean
are_mixed_and_not (const TdMetric *a,
                   const TdMetric *b)
{
  Kind of_a = get_kind (a->id), of_b = get_kind (b->id);

  return (of_a == KIND_MIXED && of_b == KIND_UNMIXED) || (of_a == KIND_UNMIXED && of_b == KIND_MIXED);
}

gboolean
td_notice_pair_has_rule (const TdMetric *a,
                         const TdMetric *b)
{
  return are_money_kinds (a, b) || are_court_kinds (a, b) || are_mixed_and_not (a, b);
}

/* All of one kind are apart from each other: one sentence may say it of any number. */
static const char *
get_joint (const TdMetric *a,
           const TdMetric *b)
{
  return "kind";
}

static void
scan_money_kinds (TdNoticeScan       *scan,
                  const TdNoticeRule *rule)
{
  static const TdNoticePair kind = { are_money_kinds, get_joint };

  td_notice_scan_pairs (scan, rule, &kind);
}

static void
scan_court_kinds (TdNoticeScan       *scan,
                  const TdNoticeRule *rule)
{
  static const TdNoticePair kind = { are_court_kinds, get_joint };

  td_notice_scan_pairs (scan, rule, &kind);
}

static void
scan_mixed (TdNoticeScan       *scan,
            const TdNoticeRule *rule)
{
  static const TdNoticePair kind = { are_mixed_and_not, get_joint };

  td_notice_scan_pairs (scan, rule, &kind);
}

static char *
format_many_kinds (TdComparison   *comparison,
                   const TdNotice *notice,
                   TdLanguage     *language)
{
  g_autoptr (GPtrArray) kinds_of = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; notice->metrics[i] != NULL; i++)
    /* Translators: an entry of a list: "“Revenue” is what was taken in". */
    g_ptr_array_add (kinds_of, td_fill (td_words_c (language, "money-kind", "“{a}” is {x}"),
                                        "a", td_notice_get_metric_name (comparison, notice, i, language),
                                        "x", get_what (notice->metrics[i], language), NULL));
  g_ptr_array_add (kinds_of, NULL);
  list = td_number_format_list (language, (const char * const *) kinds_of->pdata);

  /* Translators: {kinds} is a list of three or more: "“Revenue” is what was taken in, “Profit” is …". */
  return td_fill (td_words (language, "{kinds}: they are not set against each other."), "kinds", list, NULL);
}

static char *
format_kinds (TdComparison   *comparison,
              const TdNotice *notice,
              TdLanguage     *language)
{
  const char *a = notice->metrics[0], *b = notice->metrics[1];

  if (notice->metrics[2] != NULL)
    return format_many_kinds (comparison, notice, language);

  /* Translators: {a} and {b} are names of metrics of money as they stand alone, {x}
   * and {y} say what they are (messages of context "money-kind"): "“Revenue” is what was
   * taken in, “Profit” is what was gained: …". */
  return td_fill (td_words (language, "“{a}” is {x}, “{b}” is {y}: they are not set against each other."),
                  "a", td_notice_get_metric_name (comparison, notice, 0, language), "x", get_what (a, language),
                  "b", td_notice_get_metric_name (comparison, notice, 1, language), "y", get_what (b, language), NULL);
}

static char *
format_mixed (TdComparison   *comparison,
              const TdNotice *notice,
              TdLanguage     *language)
{
  const guint mixed = get_kind (notice->metrics[0]) == KIND_MIXED ? 0 : 1;
  const char *name = td_notice_get_metric_name (comparison, notice, mixed, language);
  g_autofree char *others = NULL;

  if (notice->metrics[2] == NULL)
    /* Translators: {a} and {b} are names of metrics: "Channels and titles together", "Live channels". */
    return td_fill (td_words (language, "“{a}” mixes live and on demand, “{b}” does not: they are not set against each other."),
                    "a", name, "b", td_notice_get_metric_name (comparison, notice, 1 - mixed, language), NULL);

  others = td_notice_format_others (comparison, notice, language);
  /* Translators: {a} is the name of a metric, {others} are several in quotes: "“Films” and “Series”". */
  return td_fill (td_words (language, "“{a}” mixes live and on demand, {others} do not: they are not set against each other."),
                  "a", name, "others", others, NULL);
}

const TdNoticeRule td_notice_rules_pairs[] = {
  {
    .id = "live-and-vod",
    .level = TD_NOTICE_APART,
    .scan_whole = scan_mixed,
    .format = format_mixed,
  },
  {
    .id = "money-kinds",
    .level = TD_NOTICE_APART,
    .scan_whole = scan_money_kinds,
    .format = format_kinds,
  },
  {
    .id = "claimed-awarded",
    .level = TD_NOTICE_APART,
    .scan_whole = scan_court_kinds,
    .format = format_kinds,
  },
  { .id = NULL },
};
