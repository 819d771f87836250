/* td-notice-audience.c: the notice that two metrics of one group are no measure of each other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "compare/td-findings.h"

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
  { "damages-claimed", "damages-awarded", N_("Damages claimed are not damages awarded.") },
};

/* Which cases say something of a metric, as bytes by column. */
typedef struct
{
  const TdMetric *metric;
  guint8         *has;
} Presence;

static void
presence_free (Presence *presence)
{
  g_free (presence->has);
  g_free (presence);
}

/* The metrics of the rows, each once. Words count as much as numbers. */
static GPtrArray *
list_presences (TdComparison *comparison)
{
  GPtrArray *presences = g_ptr_array_new_with_free_func ((GDestroyNotify) presence_free);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const TdComparisonRow *row = comparison->rows->pdata[i];
      Presence *presence;

      if (g_hash_table_contains (by_id, row->key.metric->id))
        continue;
      presence = g_new0 (Presence, 1);
      presence->metric = row->key.metric;
      presence->has = g_new0 (guint8, comparison->cases->len);
      g_hash_table_insert (by_id, (gpointer) row->key.metric->id, presence);
      g_ptr_array_add (presences, presence);
    }

  for (guint column = 0; column < comparison->cases->len; column++)
    {
      GPtrArray *findings = comparison->findings->pdata[column];

      for (guint i = 0; i < findings->len; i++)
        {
          const TdFinding *finding = findings->pdata[i];
          Presence *presence = g_hash_table_lookup (by_id, finding->key.metric->id);

          if (presence != NULL && td_finding_has_figure (finding))
            presence->has[column] = TRUE;
        }
    }

  return presences;
}

/* Fires where one case has only the one and another only the other. */
static void
check_pair (TdNoticeScan       *scan,
            const TdNoticeRule *rule,
            const Presence     *a,
            const Presence     *b)
{
  const char *metrics[] = { a->metric->id, b->metric->id };
  g_autoptr (GArray) cases = NULL;
  gboolean has_a = FALSE, has_b = FALSE;

  if (!a->metric->is_known || !b->metric->is_known || a->metric->group != b->metric->group ||
      !td_metric_is_never_with (a->metric, b->metric))
    return;

  cases = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint column = 0; column < scan->comparison->cases->len; column++)
    {
      if (!a->has[column] == !b->has[column])
        continue;
      has_a = has_a || a->has[column];
      has_b = has_b || b->has[column];
      g_array_append_val (cases, column);
    }
  if (has_a && has_b)
    td_notice_scan_emit (scan, rule, rule->level, G_MAXUINT, 0, cases, metrics, G_N_ELEMENTS (metrics));
}

static void
scan_metrics (TdNoticeScan       *scan,
              const TdNoticeRule *rule,
              guint               row)
{
  g_autoptr (GPtrArray) presences = NULL;

  if (row != G_MAXUINT)
    return;

  presences = list_presences (scan->comparison);
  for (guint i = 0; i < presences->len; i++)
    for (guint j = i + 1; j < presences->len; j++)
      check_pair (scan, rule, presences->pdata[i], presences->pdata[j]);
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
    .scan = scan_metrics,
    .format = format_metrics,
  },
  { .id = NULL },
};
