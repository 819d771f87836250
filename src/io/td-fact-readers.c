/* td-fact-readers.c: reads what a statement says besides figures (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-fact-readers.h"

static const TdMember event_members[] = {
  { "event", td_read_term, offsetof (TdEvent, event), TD_TERMS_EVENT, TRUE },
  { "date", td_read_date, offsetof (TdEvent, date) },
  { "text", td_read_text, offsetof (TdEvent, text) },
};

static const TdMember place_members[] = {
  { "country", td_read_code, offsetof (TdPlace, country), TD_CODE_COUNTRY },
  { "place", td_read_text, offsetof (TdPlace, place) },
  { "role", td_read_term, offsetof (TdPlace, role), TD_TERMS_PLACE_ROLE },
};

static const TdMember party_members[] = {
  { "organisation", td_read_named, offsetof (TdParty, organisation), TD_REFERENCE_ORGANISATION, TRUE },
  { "role", td_read_term, offsetof (TdParty, role), TD_TERMS_PARTY_ROLE },
};

static const TdMember mean_members[] = {
  { "mean", td_read_term, offsetof (TdMeasureTaken, id), TD_TERMS_MEAN, TRUE },
  { "date", td_read_date, offsetof (TdMeasureTaken, date) },
  { "note", td_read_text, offsetof (TdMeasureTaken, note) },
};

static const TdMember outcome_members[] = {
  { "outcome", td_read_term, offsetof (TdMeasureTaken, id), TD_TERMS_OUTCOME, TRUE },
  { "date", td_read_date, offsetof (TdMeasureTaken, date) },
  { "note", td_read_text, offsetof (TdMeasureTaken, note) },
};

void
td_event_read (TdReader         *reader,
               const TdJsonNode *node,
               gpointer          target,
               guint             detail)
{
  td_reader_read_object (reader, node, event_members, G_N_ELEMENTS (event_members), target);
}

void
td_place_read (TdReader         *reader,
               const TdJsonNode *node,
               gpointer          target,
               guint             detail)
{
  TdPlace *place = target;
  guint errors_before = reader->n_errors;

  td_reader_read_object (reader, node, place_members, G_N_ELEMENTS (place_members), place);
  if (reader->n_errors == errors_before && !place->country && !place->place)
    td_reader_report (reader, TD_PROBLEM_MISSING_MEMBER, "country", NULL);
}

void
td_audience_read (TdReader         *reader,
                  const TdJsonNode *node,
                  gpointer          target,
                  guint             detail)
{
  TdAudience *audience = target;

  if (node->type == TD_JSON_OBJECT)
    td_read_text (reader, node, &audience->text, 0);
  else
    td_read_code (reader, node, &audience->country, TD_CODE_COUNTRY);
}

void
td_party_read (TdReader         *reader,
               const TdJsonNode *node,
               gpointer          target,
               guint             detail)
{
  td_reader_read_object (reader, node, party_members, G_N_ELEMENTS (party_members), target);
}

void
td_measure_taken_read (TdReader         *reader,
                       const TdJsonNode *node,
                       gpointer          target,
                       guint             detail)
{
  TdMeasureTaken *taken = target;

  if (td_reader_peek_string (node))
    td_read_term (reader, node, &taken->id, detail);
  else if (detail == TD_TERMS_MEAN)
    td_reader_read_object (reader, node, mean_members, G_N_ELEMENTS (mean_members), taken);
  else
    td_reader_read_object (reader, node, outcome_members, G_N_ELEMENTS (outcome_members), taken);
}
