/* td-disagreement.h: where what is said of a case does not agree, by kind
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-finding.h"

G_BEGIN_DECLS

/* The kinds that a rule can tell (rules 4). */
typedef enum
{
  TD_DISAGREEMENT_NOUN,      /* a near-equal amount under another metric of the group, or another noun */
  TD_DISAGREEMENT_UNIT,
  TD_DISAGREEMENT_QUALIFIER, /* "more than 6,000" beside "6,000" */
  TD_DISAGREEMENT_PRECISION, /* 90,199,000 beside 90 million */
  TD_DISAGREEMENT_PERIOD,
  TD_DISAGREEMENT_SCOPE,
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

/* Two things said that do not agree. Owned by its array; keeps nothing of the case. */
typedef struct
{
  TdDisagreementKind kind;
  const TdClaim     *a, *b;   /* the first pair that shows it; NULL where events disagree */
  const TdEvent     *event_a, *event_b; /* likewise for dates and places */
  guint              n_claims; /* claims that take part */
} TdDisagreement;

/* All that the rules find in a case, by kind, each kind once for a figure (or a
 * pair of figures), in the order of the file.
 * Returns: (transfer full) (element-type TdDisagreement) */
GPtrArray *td_disagreements_for_case (TdDataset *dataset,
                                      TdCase    *owner);

/* Returns: (transfer none): "noun", "unit", "qualifier", … as in JSON. */
const char *td_disagreement_kind_get_id (TdDisagreementKind kind);

/* Returns: (transfer none): its name for the reader: "wording of the number", "period". */
const char *td_disagreement_kind_get_name (TdDisagreementKind  kind,
                                           TdLanguage         *language);

/* In one sentence with both sides: "Qualifier: “more than 6,000” (ACE), “6,000” (Le360)."
 * Returns: (transfer full) */
char *td_disagreement_format (const TdDisagreement *disagreement,
                              TdDataset            *dataset,
                              TdLanguage           *language);

G_END_DECLS
