/* td-notice-audience.c: the notice that two metrics of one group are no measure of each other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

/* Pairs for which more can be said than that they differ; in either order. */
static const struct
{
  const char *a, *b;
  const char *sentence;
} sentences[] = {
  { "visitors", "visits", N_("Visitors and visits are different counts: one person makes many visits.") },
  { "unique-visitors", "visits", N_("Unique visitors and visits are different counts: one person makes many visits.") },
  { "users", "visits", N_("Users and visits are different counts: one person makes many visits.") },
  { "subscribers", "visits", N_("Subscribers and visits are different counts: one person makes many visits.") },
  { "subscribers", "users", N_("Subscribers and users are different counts: several people may watch with one subscription.") },
  { "subscribers", "visitors", N_("Subscribers and visitors are different counts: most visitors pay nothing.") },
  { "sites", "domains", N_("Sites and domains are different counts: one site may use many domains.") },
  { "sites", "servers", N_("Sites and servers are different counts: one server may hold many sites.") },
  { "domains", "servers", N_("Domains and servers are different counts: a domain is an address, a server a machine.") },
  { "operators", "resellers", N_("Operators and resellers are different counts: operators run a service, resellers sell access to it.") },
};

static gboolean
are_different (const TdMetric *a,
               const TdMetric *b)
{
  return a->group == b->group && td_metric_is_never_with (a, b) && !td_notice_pair_has_rule (a, b);
}

static void
scan_metrics (TdNoticeScan       *scan,
              const TdNoticeRule *rule)
{
  td_notice_scan_pairs (scan, rule, are_different);
}

static const char *
find_sentence (const char *a,
               const char *b)
{
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if ((g_str_equal (sentences[i].a, a) && g_str_equal (sentences[i].b, b)) ||
        (g_str_equal (sentences[i].a, b) && g_str_equal (sentences[i].b, a)))
      return sentences[i].sentence;

  return NULL;
}

static char *
format_metrics (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  const char *sentence = find_sentence (notice->metrics[0], notice->metrics[1]);
  const TdComparisonRow *a, *b;

  if (sentence != NULL)
    return g_strdup (td_words (language, sentence));

  a = td_comparison_find_row (comparison, notice->metrics[0]);
  b = td_comparison_find_row (comparison, notice->metrics[1]);
  /* Translators: {a} and {b} are names of metrics as they stand alone: "Domains", "Servers". */
  return td_fill (td_words (language, "“{a}” and “{b}” are different counts: they are not set against each other."),
                  "a", td_metric_get_name (a->key.metric, language),
                  "b", td_metric_get_name (b->key.metric, language), NULL);
}

const TdNoticeRule td_notice_rules_audience[] = {
  {
    .id = "different-metrics",
    .level = TD_NOTICE_APART,
    .scan_whole = scan_metrics,
    .format = format_metrics,
  },
  { .id = NULL },
};
