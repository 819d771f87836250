/* td-notice-presence.c: which cases report which metric, for notices about two metrics
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-notice-rule.h"

#include "compare/td-findings.h"

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

/* Words count as much as numbers. */
static void
mark_column (TdComparison *comparison,
             guint         column,
             GHashTable   *by_id)
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

/* The metrics of the rows, each once. */
static GPtrArray *
list_presences (TdComparison *comparison)
{
  GPtrArray *presences = g_ptr_array_new_with_free_func ((GDestroyNotify) presence_free);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const TdComparisonRow *row = comparison->rows->pdata[i];
      Presence *presence;

      if (!row->key.metric->is_known || g_hash_table_contains (by_id, row->key.metric->id))
        continue;
      presence = g_new0 (Presence, 1);
      presence->metric = row->key.metric;
      presence->has = g_new0 (guint8, comparison->cases->len);
      g_hash_table_insert (by_id, (gpointer) row->key.metric->id, presence);
      g_ptr_array_add (presences, presence);
    }
  for (guint column = 0; column < comparison->cases->len; column++)
    mark_column (comparison, column, by_id);

  return presences;
}

/* Two metrics that are kept apart, and where. */
typedef struct
{
  const TdMetric *a, *b; /* in the order of the rows */
  GArray         *cases; /* of guint: columns, rising */
  const char     *joint; /* (nullable): what one notice may say of several pairs */
  gboolean        is_told;
} Pair;

static void
pair_free (Pair *pair)
{
  g_array_unref (pair->cases);
  g_free (pair);
}

/* Returns: (transfer full) (nullable): NULL where no case has the one and lacks
 *   the other while another has it the other way round. */
static Pair *
check_pair (TdNoticeScan   *scan,
            const Presence *a,
            const Presence *b)
{
  g_autoptr (GArray) cases = g_array_new (FALSE, FALSE, sizeof (guint));
  gboolean has_a = FALSE, has_b = FALSE;
  Pair *pair;

  for (guint column = 0; column < scan->comparison->cases->len; column++)
    {
      if (!a->has[column] == !b->has[column])
        continue;
      has_a = has_a || a->has[column];
      has_b = has_b || b->has[column];
      g_array_append_val (cases, column);
    }
  if (!has_a || !has_b)
    return NULL;

  pair = g_new0 (Pair, 1);
  pair->a = a->metric;
  pair->b = b->metric;
  pair->cases = g_steal_pointer (&cases);
  return pair;
}

static GPtrArray *
list_pairs (TdNoticeScan       *scan,
            const TdNoticePair *kind)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) pair_free);

  for (guint i = 0; i < scan->presences->len; i++)
    for (guint j = i + 1; j < scan->presences->len; j++)
      {
        const Presence *a = scan->presences->pdata[i], *b = scan->presences->pdata[j];
        Pair *pair = kind->is_meant (a->metric, b->metric) ? check_pair (scan, a, b) : NULL;

        if (pair == NULL)
          continue;
        pair->joint = kind->get_joint (a->metric, b->metric);
        g_ptr_array_add (pairs, pair);
      }

  return pairs;
}

static gboolean
may_join (const Pair     *pair,
          const char     *joint,
          const TdMetric *first)
{
  return !pair->is_told && joint != NULL && g_strcmp0 (pair->joint, joint) == 0 &&
         (pair->a == first || pair->b == first);
}

static guint
count_joined (GPtrArray      *pairs,
              const char     *joint,
              const TdMetric *first)
{
  guint n = 0;

  for (guint i = 0; i < pairs->len; i++)
    n += may_join (pairs->pdata[i], joint, first) ? 1 : 0;
  return n;
}

static void
add_cases (GArray       *all,
           const GArray *cases)
{
  for (guint i = 0; i < cases->len; i++)
    {
      guint column = g_array_index (cases, guint, i), place = 0;

      while (place < all->len && g_array_index (all, guint, place) < column)
        place++;
      if (place == all->len || g_array_index (all, guint, place) != column)
        g_array_insert_val (all, place, column);
    }
}

/* One notice of @pair and of all that may be said in one breath with it: what
 * one metric is kept apart from. That one comes first where there are several. */
static void
tell (TdNoticeScan       *scan,
      const TdNoticeRule *rule,
      GPtrArray          *pairs,
      Pair               *pair)
{
  const char *joint = pair->joint;
  const guint n_a = count_joined (pairs, joint, pair->a), n_b = count_joined (pairs, joint, pair->b);
  const TdMetric *first = n_b > n_a ? pair->b : pair->a;
  g_autoptr (GPtrArray) metrics = g_ptr_array_new ();
  g_autoptr (GArray) cases = g_array_new (FALSE, FALSE, sizeof (guint));

  if (MAX (n_a, n_b) < 2)
    {
      const char *both[] = { pair->a->id, pair->b->id };

      td_notice_scan_emit (scan, rule, rule->level, G_MAXUINT, 0, pair->cases, both, G_N_ELEMENTS (both));
      return;
    }

  g_ptr_array_add (metrics, (gpointer) first->id);
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *other = pairs->pdata[i];

      if (!may_join (other, joint, first))
        continue;
      other->is_told = TRUE;
      g_ptr_array_add (metrics, (gpointer) (other->a == first ? other->b : other->a)->id);
      add_cases (cases, other->cases);
    }
  td_notice_scan_emit (scan, rule, rule->level, G_MAXUINT, 0, cases, (const char * const *) metrics->pdata,
                       metrics->len);
}

void
td_notice_scan_pairs (TdNoticeScan       *scan,
                      const TdNoticeRule *rule,
                      const TdNoticePair *kind)
{
  g_autoptr (GPtrArray) pairs = NULL;

  if (scan->presences == NULL)
    scan->presences = list_presences (scan->comparison);

  pairs = list_pairs (scan, kind);
  for (guint i = 0; i < pairs->len; i++)
    if (!((Pair *) pairs->pdata[i])->is_told)
      tell (scan, rule, pairs, pairs->pdata[i]);
}

void
td_notice_scan_clear_pairs (TdNoticeScan *scan)
{
  g_clear_pointer (&scan->presences, g_ptr_array_unref);
}
