/* td-disagreement-scan.c: which claims of a case are set against each other
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-disagreement-rule.h"

/* Returns: (transfer full) (nullable): the subject of a pair that belongs
 *   together for a scan; NULL where it does not. */
typedef char *(*SubjectFunc) (const TdClaim *a,
                              const TdClaim *b);

static gboolean
is_one_metric (const TdClaim *a,
               const TdClaim *b)
{
  return g_str_equal (a->key.metric->id, b->key.metric->id);
}

static gboolean
is_within (const TdClaim *a,
           const TdClaim *b)
{
  return td_figure_key_equal (&a->key, &b->key);
}

static gboolean
is_between_keys (const TdClaim *a,
                 const TdClaim *b)
{
  return is_one_metric (a, b) && !is_within (a, b);
}

static gboolean
is_between_metrics (const TdClaim *a,
                    const TdClaim *b)
{
  return !is_one_metric (a, b) && a->key.metric->is_known && b->key.metric->is_known
         && a->key.metric->group == b->key.metric->group;
}

static char *
name_figure (const TdClaim *a,
             const TdClaim *b)
{
  return td_figure_key_to_string (&a->key);
}

static char *
name_metric (const TdClaim *a,
             const TdClaim *b)
{
  return g_strdup (a->key.metric->id);
}

static char *
name_metrics (const TdClaim *a,
              const TdClaim *b)
{
  const char *x = a->key.metric->id, *y = b->key.metric->id;

  return g_strcmp0 (x, y) < 0 ? g_strconcat (x, " ", y, NULL) : g_strconcat (y, " ", x, NULL);
}

static gboolean
has_near (const TdStatement *statement,
          const TdFigureKey *key,
          TdQuantity         quantity)
{
  for (guint i = 0; i < statement->n_claims; i++)
    if (td_figure_key_equal (&statement->claims[i].key, key)
        && td_disagreement_is_near (statement->claims[i].quantity, quantity))
      return TRUE;

  return FALSE;
}

/* Who says in one breath that 80 names were used and 80 transferred knows that
 * they are two things, and so may the others mean it. */
static gboolean
says_both (TdDisagreementScan *scan,
           const TdClaim      *a,
           const TdClaim      *b)
{
  for (guint i = 0; i < scan->data->n_statements; i++)
    if (has_near (&scan->data->statements[i], &a->key, a->quantity)
        && has_near (&scan->data->statements[i], &b->key, b->quantity))
      return TRUE;

  return FALSE;
}

static TdDisagreementSide
make_side (const TdClaim *claim)
{
  return (TdDisagreementSide) { .statement = claim->statement, .claim = claim };
}

static void
scan_pairs (TdDisagreementScan       *scan,
            const TdDisagreementRule *rule,
            GPtrArray                *claims,
            TdDisagreementTest        belongs,
            SubjectFunc               name)
{
  for (guint i = 0; i < claims->len; i++)
    for (guint j = i + 1; j < claims->len; j++)
      {
        const TdClaim *a = claims->pdata[i], *b = claims->pdata[j];
        g_autofree char *subject = NULL;

        if (!belongs (a, b) || !rule->test (a, b))
          continue;
        if (belongs != is_within && says_both (scan, a, b))
          continue;
        subject = name (a, b);
        td_disagreement_scan_emit (scan, rule->kind, subject, make_side (a), make_side (b));
      }
}

void
td_disagreement_scan_within (TdDisagreementScan       *scan,
                             const TdDisagreementRule *rule)
{
  scan_pairs (scan, rule, scan->claims, is_within, name_figure);
}

void
td_disagreement_scan_said (TdDisagreementScan       *scan,
                           const TdDisagreementRule *rule)
{
  scan_pairs (scan, rule, scan->said, is_within, name_figure);
}

void
td_disagreement_scan_keys (TdDisagreementScan       *scan,
                           const TdDisagreementRule *rule)
{
  scan_pairs (scan, rule, scan->claims, is_between_keys, name_metric);
}

void
td_disagreement_scan_metrics (TdDisagreementScan       *scan,
                              const TdDisagreementRule *rule)
{
  scan_pairs (scan, rule, scan->claims, is_between_metrics, name_metrics);
}

void
td_disagreement_scan_alone (TdDisagreementScan       *scan,
                            const TdDisagreementRule *rule)
{
  for (guint i = 0; i < scan->claims->len; i++)
    {
      const TdClaim *claim = scan->claims->pdata[i];
      g_autofree char *subject = NULL;

      if (!rule->test (claim, NULL))
        continue;
      subject = g_strdup_printf ("claim %u", claim->number);
      td_disagreement_scan_emit (scan, rule->kind, subject, make_side (claim), (TdDisagreementSide) { 0 });
    }
}
