/* td-statement-writer.c: writes what somebody says somewhere (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-case-writer.h"
#include "io/td-write-values.h"

static JsonNode *
make_claimant (gconstpointer data)
{
  return td_make_named (data);
}

static JsonNode *
make_event (gconstpointer data)
{
  const TdEvent *event = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "event", event->event);
  td_write_date (object, "date", event->date);
  td_write_text (object, "text", event->text);
  return td_make_object (object);
}

static JsonNode *
make_place (gconstpointer data)
{
  const TdPlace *place = data;
  g_autoptr (JsonObject) object = json_object_new ();

  td_write_string (object, "country", place->country);
  td_write_text (object, "place", place->place);
  td_write_string (object, "role", place->role);
  return td_make_object (object);
}

static JsonNode *
make_audience (gconstpointer data)
{
  const TdAudience *audience = data;
  const TdNamed named = { audience->country, audience->text };

  return td_make_named (&named);
}

static JsonNode *
make_party (gconstpointer data)
{
  const TdParty *party = data;
  g_autoptr (JsonObject) object = json_object_new ();

  json_object_set_member (object, "organisation", td_make_named (&party->organisation));
  td_write_string (object, "role", party->role);
  return td_make_object (object);
}

/* An id alone, where nothing more is known. */
static JsonNode *
make_taken (const TdMeasureTaken *taken,
            const char           *name)
{
  const TdNamed named = { taken->id, NULL };
  g_autoptr (JsonObject) object = json_object_new ();

  if (!taken->date.is_set && taken->note == NULL)
    return td_make_named (&named);
  td_write_string (object, name, taken->id);
  td_write_date (object, "date", taken->date);
  td_write_text (object, "note", taken->note);
  return td_make_object (object);
}

static JsonNode *
make_mean (gconstpointer data)
{
  return make_taken (data, "mean");
}

static JsonNode *
make_outcome (gconstpointer data)
{
  return make_taken (data, "outcome");
}

static void
write_speaker (JsonObject        *object,
               const TdStatement *statement)
{
  td_write_strings (object, "sources", statement->sources);
  td_write_list (object, "claimant", statement->claimants, sizeof (TdNamed), statement->n_claimants, make_claimant);
  if (statement->claimant_kind != TD_CLAIMANT_UNATTRIBUTED)
    td_write_string (object, "claimant_kind", td_claimant_kind_get_id (statement->claimant_kind));
  td_write_string (object, "origin", statement->origin);
  td_write_flag (object, "relayed", statement->relayed);
  if (statement->mood != TD_MOOD_FACT)
    td_write_string (object, "mood", td_mood_get_id (statement->mood));
  td_write_date (object, "as_of", statement->as_of);
  td_write_text (object, "locator", statement->locator);
  if (statement->basis != TD_BASIS_STATED)
    td_write_string (object, "basis", td_basis_get_id (statement->basis));
  if (statement->state != TD_STATE_CURRENT)
    td_write_string (object, "state", td_state_get_id (statement->state));
  td_write_text (object, "note", statement->note);
}

JsonNode *
td_statement_write (gconstpointer data)
{
  const TdStatement *statement = data;
  g_autoptr (JsonObject) object = json_object_new ();

  write_speaker (object, statement);
  td_write_string (object, "kind", statement->kind);
  td_write_list (object, "claims", statement->claims, sizeof (TdClaim), statement->n_claims, td_claim_write);
  td_write_list (object, "events", statement->events, sizeof (TdEvent), statement->n_events, make_event);
  td_write_list (object, "places", statement->places, sizeof (TdPlace), statement->n_places, make_place);
  td_write_list (object, "serves", statement->serves, sizeof (TdAudience), statement->n_serves, make_audience);
  td_write_list (object, "parties", statement->parties, sizeof (TdParty), statement->n_parties, make_party);
  td_write_list (object, "means", statement->means, sizeof (TdMeasureTaken), statement->n_means, make_mean);
  td_write_list (object, "outcomes", statement->outcomes, sizeof (TdMeasureTaken), statement->n_outcomes, make_outcome);
  return td_make_object (object);
}
