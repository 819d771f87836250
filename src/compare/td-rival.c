/* td-rival.c: whether a claim contradicts the one that stands
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-rival.h"

/* What an operation did to a thing is counted once, as at an event. */
static const char * const lasting_senses[] = { "used", "run", "sold", "retail", "wholesale", NULL };

static gboolean
is_lasting (const TdFigureKey *key)
{
  return key->sense == NULL || g_strv_contains (lasting_senses, key->sense);
}

/* A sum without a stated length may reach over any time. */
static gboolean
is_true_at_a_time (const TdFigureKey *key)
{
  gboolean has_period = key->period.kind != TD_PERIOD_NONE;

  switch (td_metric_get_measure (key->metric, has_period))
    {
    case TD_MEASURE_STOCK:
    case TD_MEASURE_RATE:
    case TD_MEASURE_SHARE:
    case TD_MEASURE_RANK:
      return is_lasting (key);
    case TD_MEASURE_FLOW:
    case TD_MEASURE_UNIQUE:
      return td_period_is_stated (key->period);
    case TD_MEASURE_CUMULATIVE:
    case TD_MEASURE_EVENT:
    case TD_MEASURE_CHANGE:
    default:
      return FALSE;
    }
}

static TdDate
get_time (const TdClaim *claim)
{
  if (claim->window.is_set)
    return claim->window;

  return claim->as_of.is_set ? claim->as_of : claim->statement->as_of;
}

gboolean
td_rival_is_earlier (const TdClaim *claim,
                     const TdClaim *standing)
{
  g_return_val_if_fail (claim != NULL, FALSE);
  g_return_val_if_fail (standing != NULL, FALSE);

  return is_true_at_a_time (&standing->key) && td_date_compare (get_time (claim), get_time (standing)) < 0;
}

gboolean
td_rival_contradicts (const TdClaim *claim,
                      const TdClaim *standing)
{
  g_return_val_if_fail (claim != NULL, FALSE);
  g_return_val_if_fail (standing != NULL, FALSE);

  return td_quantity_relate (claim->quantity, standing->quantity) == TD_RELATION_CONTRADICTING
         && !td_rival_is_earlier (claim, standing);
}
