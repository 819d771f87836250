/* td-notice-audience.c: the notice that two metrics of one group are no measure of each other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "base/td-number-format.h"

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

/* Those who make visits, as they stand within a sentence. */
static const struct
{
  const char *metric;
  const char *people;
} visiting[] = {
  /* Translators: who is counted; stands in "Visits are a different count from {people}: …". */
  { "visitors", NC_("people", "visitors") },
  { "unique-visitors", NC_("people", "unique visitors") },
  { "users", NC_("people", "users") },
  { "subscribers", NC_("people", "subscribers") },
};

/* Of several pairs with one metric in common. */
static const char joint_visits[] = N_("Visits are a different count from {people}: one person makes many visits.");
static const char joint_other[] = N_("“{a}” counts something other than {others}: they are not set against each other.");

static const char *
find_people (const char *metric)
{
  for (guint i = 0; i < G_N_ELEMENTS (visiting); i++)
    if (g_str_equal (visiting[i].metric, metric))
      return visiting[i].people;

  return NULL;
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

static gboolean
are_different (const TdMetric *a,
               const TdMetric *b)
{
  return a->group == b->group && td_metric_is_never_with (a, b) && !td_notice_pair_has_rule (a, b);
}

/* What is said of one pair alone is not said of two. */
static const char *
get_joint (const TdMetric *a,
           const TdMetric *b)
{
  if ((g_str_equal (a->id, "visits") && find_people (b->id) != NULL) ||
      (g_str_equal (b->id, "visits") && find_people (a->id) != NULL))
    return joint_visits;

  return find_sentence (a->id, b->id) == NULL ? joint_other : NULL;
}

static void
scan_metrics (TdNoticeScan       *scan,
              const TdNoticeRule *rule)
{
  static const TdNoticePair kind = { are_different, get_joint };

  td_notice_scan_pairs (scan, rule, &kind);
}

static char *
format_visits (const TdNotice *notice,
               TdLanguage     *language)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 1; notice->metrics[i] != NULL; i++)
    g_ptr_array_add (people, (gpointer) td_words_c (language, "people", find_people (notice->metrics[i])));
  g_ptr_array_add (people, NULL);
  list = td_number_format_list (language, (const char * const *) people->pdata);

  return td_fill (td_words (language, joint_visits), "people", list, NULL);
}

static char *
format_joint (TdComparison   *comparison,
              const TdNotice *notice,
              TdLanguage     *language)
{
  g_autofree char *others = NULL;

  if (find_people (notice->metrics[1]) != NULL && g_str_equal (notice->metrics[0], "visits"))
    return format_visits (notice, language);

  others = td_notice_format_others (comparison, notice, language);
  /* Translators: {a} is the name of a metric as it stands alone, {others} are several
   * in quotes: "“Domains” and “Apps”". */
  return td_fill (td_words (language, joint_other), "a",
                  td_notice_get_metric_name (comparison, notice, 0, language), "others", others, NULL);
}

static char *
format_metrics (TdComparison   *comparison,
                const TdNotice *notice,
                TdLanguage     *language)
{
  const char *sentence = find_sentence (notice->metrics[0], notice->metrics[1]);

  if (notice->metrics[2] != NULL)
    return format_joint (comparison, notice, language);
  if (sentence != NULL)
    return g_strdup (td_words (language, sentence));

  /* Translators: {a} and {b} are names of metrics as they stand alone: "Domains", "Servers". */
  return td_fill (td_words (language, "“{a}” and “{b}” are different counts: they are not set against each other."),
                  "a", td_notice_get_metric_name (comparison, notice, 0, language),
                  "b", td_notice_get_metric_name (comparison, notice, 1, language), NULL);
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
