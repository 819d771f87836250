/* td-legal-act.c: what a case says was done, as far as the legal line names it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-legal-act.h"

/* What tells something in a statement; each list is NULL-terminated or NULL. */
typedef struct
{
  const char * const *outcomes;
  const char * const *means;
  const char * const *events;
  const char * const *metrics;
} Signs;

#define IDS(...) ((const char * const []) { __VA_ARGS__, NULL })

/* In the order in which they are asked: a closure in part is none of the
 * whole, and what was closed may have been blocked or seized on the way. */
static const struct
{
  TdLegalAct act;
  Signs      signs;
} acts[] = {
  { TD_LEGAL_ACT_PARTIAL, { .outcomes = IDS ("partial-takedown") } },
  { TD_LEGAL_ACT_CLOSURE,
    { .outcomes = IDS ("closed-as-announced"),
      .means = IDS ("voluntary-closure", "company-dissolution", "site-offline"),
      .events = IDS ("ended") } },
  { TD_LEGAL_ACT_SUSPENSION, { .outcomes = IDS ("blocked-or-suspended", "suspended") } },
  { TD_LEGAL_ACT_SEIZURE, { .means = IDS ("domain-seizure", "server-seizure", "platform-seizure") } },
  { TD_LEGAL_ACT_BLOCKING, { .means = IDS ("site-block") } },
};

static const Signs judgment = {
  .outcomes = IDS ("operators-convicted", "civil-judgment"),
  .means = IDS ("conviction", "civil-judgment"),
  .events = IDS ("judgment"),
  .metrics = IDS ("convictions", "damages-awarded", "prison-time"),
};

gboolean
td_legal_holds (const TdStatement *statement)
{
  return statement->state == TD_STATE_CURRENT && statement->mood != TD_MOOD_DENIED;
}

static gboolean
lists (const char * const *ids,
       const char         *id)
{
  return ids != NULL && id != NULL && g_strv_contains (ids, id);
}

static gboolean
any_taken (const char * const   *ids,
           const TdMeasureTaken *taken,
           guint                 n)
{
  for (guint i = 0; i < n; i++)
    if (lists (ids, taken[i].id))
      return TRUE;

  return FALSE;
}

static gboolean
any_event (const char * const *ids,
           const TdStatement  *statement)
{
  for (guint i = 0; i < statement->n_events; i++)
    if (lists (ids, statement->events[i].event))
      return TRUE;

  return FALSE;
}

static gboolean
any_claim (const char * const *ids,
           const TdStatement  *statement)
{
  for (guint i = 0; i < statement->n_claims; i++)
    if (lists (ids, statement->claims[i].key.metric->id))
      return TRUE;

  return FALSE;
}

static gboolean
shows (const TdCaseData *data,
       const Signs      *signs)
{
  for (guint i = 0; i < data->n_statements; i++)
    {
      const TdStatement *statement = &data->statements[i];

      if (td_legal_holds (statement) &&
          (any_taken (signs->outcomes, statement->outcomes, statement->n_outcomes) ||
           any_taken (signs->means, statement->means, statement->n_means) ||
           any_event (signs->events, statement) || any_claim (signs->metrics, statement)))
        return TRUE;
    }

  return FALSE;
}

TdLegalAct
td_legal_act_find (const TdCaseData *data)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (shows (data, &acts[i].signs))
      return acts[i].act;

  return TD_LEGAL_ACT_NONE;
}

gboolean
td_legal_has_judgment (const TdCaseData *data)
{
  return shows (data, &judgment);
}
