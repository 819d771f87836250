/* td-disagreement-told.c: dates, places and outcomes that do not agree
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-disagreement-rule.h"

/* What happens once: any two days contradict each other. */
static const char * const single_events[] = { "started", "ended", NULL };

/* What may happen again: only days close to each other are meant for one. */
static const char * const repeated_events[] = { "action", "judgment", NULL };
#define SAME_EVENT_MONTHS 1

/* Of which there is one, as each statement that names a single country says. */
static const char * const single_roles[] = { "operated-from", "seat", "residence", "action-in", NULL };

/* A pair of statements of a scan. */
typedef void (*PairFunc) (TdDisagreementScan *scan,
                          const TdStatement  *a,
                          const TdStatement  *b);

static gboolean
holds (const TdStatement *statement)
{
  return statement->state == TD_STATE_CURRENT && statement->mood != TD_MOOD_DENIED;
}

static void
scan_statements (TdDisagreementScan *scan,
                 PairFunc            func)
{
  const TdStatement *statements = scan->data->statements;

  for (guint i = 0; i < scan->data->n_statements; i++)
    for (guint j = i + 1; j < scan->data->n_statements; j++)
      if (holds (&statements[i]) && holds (&statements[j]))
        func (scan, &statements[i], &statements[j]);
}

static gboolean
is_other_date (const TdEvent *a,
               const TdEvent *b)
{
  if (!g_str_equal (a->event, b->event) || td_date_compare (a->date, b->date) == 0)
    return FALSE;
  if (g_strv_contains (single_events, a->event))
    return TRUE;

  return g_strv_contains (repeated_events, a->event)
         && td_date_months_apart (a->date, b->date) < SAME_EVENT_MONTHS;
}

static void
compare_events (TdDisagreementScan *scan,
                const TdStatement  *a,
                const TdStatement  *b)
{
  for (guint i = 0; i < a->n_events; i++)
    for (guint j = 0; j < b->n_events; j++)
      if (is_other_date (&a->events[i], &b->events[j]))
        td_disagreement_scan_emit (scan, TD_DISAGREEMENT_DATE, a->events[i].event,
                                   (TdDisagreementSide) { .statement = a, .event = &a->events[i] },
                                   (TdDisagreementSide) { .statement = b, .event = &b->events[j] });
}

void
td_disagreement_scan_dates (TdDisagreementScan       *scan,
                            const TdDisagreementRule *rule)
{
  scan_statements (scan, compare_events);
}

/* Returns: (nullable): the place of that role, where all of the statement are in one country. */
static const TdPlace *
find_only_country (const TdStatement *statement,
                   const char        *role)
{
  const TdPlace *only = NULL;

  for (guint i = 0; i < statement->n_places; i++)
    {
      const TdPlace *place = &statement->places[i];

      if (g_strcmp0 (place->role, role) != 0 || place->country == NULL)
        continue;
      if (only != NULL && !g_str_equal (only->country, place->country))
        return NULL;
      only = place;
    }

  return only;
}

static void
emit_places (TdDisagreementScan *scan,
             const TdStatement  *a,
             const TdPlace      *place_a,
             const TdStatement  *b,
             const TdPlace      *place_b)
{
  td_disagreement_scan_emit (scan, TD_DISAGREEMENT_PLACE, place_a->role,
                             (TdDisagreementSide) { .statement = a, .place = place_a },
                             (TdDisagreementSide) { .statement = b, .place = place_b });
}

static gboolean
tells_judgment (const TdStatement *statement)
{
  for (guint i = 0; i < statement->n_events; i++)
    if (g_str_equal (statement->events[i].event, "judgment"))
      return TRUE;

  return FALSE;
}

/* The seat of a court has no role of its own: it is the other place of a
 * statement that tells the judgment. */
static const TdPlace *
find_court (const TdStatement *statement)
{
  for (guint i = 0; tells_judgment (statement) && i < statement->n_places; i++)
    if (g_strcmp0 (statement->places[i].role, "other") == 0 && statement->places[i].place != NULL)
      return &statement->places[i];

  return NULL;
}

static void
compare_places (TdDisagreementScan *scan,
                const TdStatement  *a,
                const TdStatement  *b)
{
  const TdPlace *court_a = find_court (a), *court_b = find_court (b);

  for (guint i = 0; single_roles[i] != NULL; i++)
    {
      const TdPlace *place_a = find_only_country (a, single_roles[i]);
      const TdPlace *place_b = find_only_country (b, single_roles[i]);

      if (place_a != NULL && place_b != NULL && !g_str_equal (place_a->country, place_b->country))
        emit_places (scan, a, place_a, b, place_b);
    }
  if (court_a != NULL && court_b != NULL
      && g_strcmp0 (td_text_get_tag (court_a->place, "en"), td_text_get_tag (court_b->place, "en")) != 0)
    emit_places (scan, a, court_a, b, court_b);
}

void
td_disagreement_scan_places (TdDisagreementScan       *scan,
                             const TdDisagreementRule *rule)
{
  scan_statements (scan, compare_places);
}

static void
compare_outcomes (TdDisagreementScan *scan,
                  const TdStatement  *a,
                  const TdStatement  *b)
{
  if (a->mood == b->mood || (a->mood != TD_MOOD_FACT && b->mood != TD_MOOD_FACT))
    return;

  for (guint i = 0; i < a->n_outcomes; i++)
    for (guint j = 0; j < b->n_outcomes; j++)
      if (g_str_equal (a->outcomes[i].id, b->outcomes[j].id))
        td_disagreement_scan_emit (scan, TD_DISAGREEMENT_CERTAINTY, a->outcomes[i].id,
                                   (TdDisagreementSide) { .statement = a, .outcome = &a->outcomes[i] },
                                   (TdDisagreementSide) { .statement = b, .outcome = &b->outcomes[j] });
}

/* A closure that another denies is a disagreement, too. */
void
td_disagreement_scan_outcomes (TdDisagreementScan       *scan,
                               const TdDisagreementRule *rule)
{
  const TdStatement *statements = scan->data->statements;

  for (guint i = 0; i < scan->data->n_statements; i++)
    for (guint j = i + 1; j < scan->data->n_statements; j++)
      if (statements[i].state == TD_STATE_CURRENT && statements[j].state == TD_STATE_CURRENT)
        compare_outcomes (scan, &statements[i], &statements[j]);
}
