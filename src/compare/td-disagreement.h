/* td-disagreement.h: where what is said of a case does not agree, by kind
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-finding.h"

G_BEGIN_DECLS

/* The kinds that a rule can tell (rules 4). Amounts are near-equal where they are
 * the same once both are rounded to the digits of the rounder one: 3.7 and 4
 * million, 183,200 and 183,000. Below a million a single digit is too few, below
 * 1,000 only the same amount will do, and below 10 none: two arrests and two servers are no coincidence to speak of. */
typedef enum
{
  TD_DISAGREEMENT_NOUN,      /* a near-equal amount under another metric of the group, or another noun */
  TD_DISAGREEMENT_UNIT,      /* likewise where things are counted, or what was done to them */
  TD_DISAGREEMENT_QUALIFIER, /* "more than 6,000" beside "6,000" */
  TD_DISAGREEMENT_PRECISION, /* 90,199,000 beside 90 million */
  TD_DISAGREEMENT_PERIOD,    /* a near-equal amount for another period */
  TD_DISAGREEMENT_SCOPE,     /* likewise for another scope */
  TD_DISAGREEMENT_COUNT,     /* amounts of one key that contradict each other */
  TD_DISAGREEMENT_EVENT,     /* suspects, arrested, charged, convicted */
  TD_DISAGREEMENT_MONEY_KIND,
  TD_DISAGREEMENT_CURRENCY,
  TD_DISAGREEMENT_DATE,      /* dates of an event that contradict each other */
  TD_DISAGREEMENT_PLACE,
  TD_DISAGREEMENT_CERTAINTY, /* fact beside conditional or denied */
  TD_DISAGREEMENT_INTERNAL,  /* one source says two things */
  TD_N_DISAGREEMENTS,
} TdDisagreementKind;

/* What one side says, and in which statement: one of the others is set. Lent by the case. */
typedef struct
{
  const TdStatement    *statement; /* NULL: there is no such side: one claim has two readings */
  const TdClaim        *claim;
  const TdEvent        *event;
  const TdPlace        *place;
  const TdMeasureTaken *outcome;
} TdDisagreementSide;

/* Two things said that do not agree. Owned by its array; keeps nothing of the case. */
typedef struct
{
  TdDisagreementKind kind;
  TdDisagreementSide a, b;     /* the first pair that shows it, in the order of the file */
  guint              n_claims; /* claims that take part; 0 for events, places, outcomes */
} TdDisagreement;

/* All that the rules find in a case, by kind, then in the order of the file; each
 * kind once for a figure, or for a metric or pair of metrics where it is between
 * figures. What was taken back and what the author of the data computed does not
 * take part; what one statement says itself of two figures is no disagreement.
 * Returns: (transfer full) (element-type TdDisagreement) */
GPtrArray *td_disagreements_for_case (TdDataset *dataset,
                                      TdCase    *owner);

/* Returns: (transfer none): "noun", "unit", "qualifier", … as in JSON. */
const char *td_disagreement_kind_get_id (TdDisagreementKind kind);

/* Returns: (transfer none): its name for the reader: "wording of the number", "period". */
const char *td_disagreement_kind_get_name (TdDisagreementKind  kind,
                                           TdLanguage         *language);

/* What it is about, as ids for a machine: one metric, or two, or the event, role
 * or outcome.
 * Returns: (transfer full): NULL-terminated */
char **td_disagreement_list_subjects (const TdDisagreement *disagreement);

/* In one sentence with both sides: "Live channels, one amount worded in two
 * ways: 6,000 (ACE, relayed by Médias24); more than 6,000 (Le360)."
 * Returns: (transfer full) */
char *td_disagreement_format (const TdDisagreement *disagreement,
                              TdDataset            *dataset,
                              TdLanguage           *language);

G_END_DECLS
