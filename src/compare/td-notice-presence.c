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

static void
check_pair (TdNoticeScan       *scan,
            const TdNoticeRule *rule,
            const Presence     *a,
            const Presence     *b)
{
  const char *metrics[] = { a->metric->id, b->metric->id };
  g_autoptr (GArray) cases = g_array_new (FALSE, FALSE, sizeof (guint));
  gboolean has_a = FALSE, has_b = FALSE;

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

void
td_notice_scan_pairs (TdNoticeScan       *scan,
                      const TdNoticeRule *rule,
                      gboolean          (*is_meant) (const TdMetric *a,
                                                     const TdMetric *b))
{
  if (scan->presences == NULL)
    scan->presences = list_presences (scan->comparison);

  for (guint i = 0; i < scan->presences->len; i++)
    for (guint j = i + 1; j < scan->presences->len; j++)
      {
        const Presence *a = scan->presences->pdata[i], *b = scan->presences->pdata[j];

        if (is_meant (a->metric, b->metric))
          check_pair (scan, rule, a, b);
      }
}

void
td_notice_scan_clear_pairs (TdNoticeScan *scan)
{
  g_clear_pointer (&scan->presences, g_ptr_array_unref);
}
