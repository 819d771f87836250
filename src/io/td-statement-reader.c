/* td-statement-reader.c: reads what somebody says somewhere (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-statement-reader.h"

#include "io/td-claim-reader.h"
#include "io/td-fact-readers.h"

TD_DEFINE_READ_CHOICE (read_mood, TdMood, td_mood_from_id, "mood")
TD_DEFINE_READ_CHOICE (read_basis, TdBasis, td_basis_from_id, "basis")
TD_DEFINE_READ_CHOICE (read_state, TdState, td_state_from_id, "state")

/* A kind that is not known stands last among claimants, where it started. */
static void
read_claimant_kind (TdReader         *reader,
                    const TdJsonNode *node,
                    gpointer          target,
                    guint             detail)
{
  const char *id = NULL;

  td_read_term (reader, node, &id, TD_TERMS_CLAIMANT_KIND);
  if (id)
    td_claimant_kind_from_id (id, target);
}

static void
read_claimants (TdReader         *reader,
                const TdJsonNode *node,
                gpointer          target,
                guint             detail)
{
  TdStatement *statement = target;

  statement->claimants = td_reader_read_list (reader, node, sizeof (TdNamed), td_read_named,
                                              TD_REFERENCE_ORGANISATION, &statement->n_claimants);
}

static void
read_claims (TdReader         *reader,
             const TdJsonNode *node,
             gpointer          target,
             guint             detail)
{
  TdStatement *statement = target;
  TdClaim *claims = td_reader_read_list (reader, node, sizeof (TdClaim), td_claim_read, 0, &statement->n_claims);

  for (guint i = 0; i < statement->n_claims; i++)
    claims[i].statement = statement;
  statement->claims = claims;
}

static void
read_events (TdReader         *reader,
             const TdJsonNode *node,
             gpointer          target,
             guint             detail)
{
  TdStatement *statement = target;

  statement->events = td_reader_read_list (reader, node, sizeof (TdEvent), td_event_read, 0, &statement->n_events);
}

static void
read_places (TdReader         *reader,
             const TdJsonNode *node,
             gpointer          target,
             guint             detail)
{
  TdStatement *statement = target;

  statement->places = td_reader_read_list (reader, node, sizeof (TdPlace), td_place_read, 0, &statement->n_places);
}

static void
read_serves (TdReader         *reader,
             const TdJsonNode *node,
             gpointer          target,
             guint             detail)
{
  TdStatement *statement = target;

  statement->serves = td_reader_read_list (reader, node, sizeof (TdAudience), td_audience_read, 0, &statement->n_serves);
}

static void
read_parties (TdReader         *reader,
              const TdJsonNode *node,
              gpointer          target,
              guint             detail)
{
  TdStatement *statement = target;

  statement->parties = td_reader_read_list (reader, node, sizeof (TdParty), td_party_read, 0, &statement->n_parties);
}

static void
read_means (TdReader         *reader,
            const TdJsonNode *node,
            gpointer          target,
            guint             detail)
{
  TdStatement *statement = target;

  statement->means = td_reader_read_list (reader, node, sizeof (TdMeasureTaken), td_measure_taken_read,
                                          TD_TERMS_MEAN, &statement->n_means);
}

static void
read_outcomes (TdReader         *reader,
               const TdJsonNode *node,
               gpointer          target,
               guint             detail)
{
  TdStatement *statement = target;

  statement->outcomes = td_reader_read_list (reader, node, sizeof (TdMeasureTaken), td_measure_taken_read,
                                             TD_TERMS_OUTCOME, &statement->n_outcomes);
}

static const TdMember members[] = {
  { "sources", td_read_some_references, offsetof (TdStatement, sources), TD_REFERENCE_SOURCE, TRUE },
  { "claimant", read_claimants, 0 },
  { "claimant_kind", read_claimant_kind, offsetof (TdStatement, claimant_kind) },
  { "origin", td_read_string, offsetof (TdStatement, origin) },
  { "relayed", td_read_boolean, offsetof (TdStatement, relayed) },
  { "mood", read_mood, offsetof (TdStatement, mood) },
  { "as_of", td_read_date, offsetof (TdStatement, as_of) },
  { "locator", td_read_text, offsetof (TdStatement, locator) },
  { "basis", read_basis, offsetof (TdStatement, basis) },
  { "state", read_state, offsetof (TdStatement, state) },
  { "note", td_read_text, offsetof (TdStatement, note) },
  { "kind", td_read_term, offsetof (TdStatement, kind), TD_TERMS_CASE_KIND },
  { "claims", read_claims, 0 },
  { "events", read_events, 0 },
  { "places", read_places, 0 },
  { "serves", read_serves, 0 },
  { "parties", read_parties, 0 },
  { "means", read_means, 0 },
  { "outcomes", read_outcomes, 0 },
};

static gboolean
says_something (const TdStatement *statement)
{
  return statement->kind || statement->note || statement->n_claims > 0 || statement->n_events > 0
         || statement->n_places > 0 || statement->n_serves > 0 || statement->n_parties > 0
         || statement->n_means > 0 || statement->n_outcomes > 0;
}

void
td_statement_read (TdReader         *reader,
                   const TdJsonNode *node,
                   gpointer          target,
                   guint             detail)
{
  TdStatement *statement = target;
  guint errors_before = reader->n_errors;

  statement->number = ++reader->n_statements;
  statement->claimant_kind = TD_CLAIMANT_UNATTRIBUTED;
  td_reader_read_object (reader, node, members, G_N_ELEMENTS (members), statement);
  if (reader->n_errors == errors_before && !says_something (statement))
    td_reader_report (reader, TD_PROBLEM_EMPTY_STATEMENT, NULL, NULL);
}
