/* td-finding.h: what stands for a figure, and why
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"

G_BEGIN_DECLS

typedef enum
{
  TD_FINDING_SINGLE,
  TD_FINDING_AGREED,
  TD_FINDING_DISPUTED,
  TD_FINDING_UNRESOLVED,
  TD_FINDING_WORDS_ONLY,
  TD_FINDING_WITHHELD,
  TD_FINDING_NOT_REPORTED,
} TdFindingState;

/* The rule that decided, in the order of the rules (3). */
typedef enum
{
  TD_REASON_NONE,      /* nothing stands */
  TD_REASON_ONLY,      /* there is no other claim */
  TD_REASON_CHOSEN,    /* the user's own choice */
  TD_REASON_PREFERRED, /* the author of the dataset prefers it */
  TD_REASON_CURRENT,   /* the others are corrected, withdrawn, superseded or denied */
  TD_REASON_BASIS,     /* stated by somebody, not computed by the author of the dataset */
  TD_REASON_MOOD,      /* stated as fact */
  TD_REASON_NUMBER,    /* a number before words */
  TD_REASON_CLAIMANT,  /* by who says it */
  TD_REASON_DATE,      /* the later date */
  TD_REASON_PRECISION, /* the more precise */
  TD_REASON_ORIGINS,   /* more independent origins */
  TD_REASON_FIRST,     /* still equal and compatible: first in the file */
} TdReason;

/* One figure of one case: all claims of one key weighed. Immutable, atomically
 * counted; keeps the case.
 *
 * A claim that was corrected, withdrawn, superseded or denied stands only by
 * choice or preference: where there is no other, nothing stands any more and the
 * figure is not reported, while its claims are still listed. */
typedef struct
{
  TdCase              *owner;     /* NULL: an empty cell of a comparison, which may be that of several cases */
  TdFigureKey          key;
  TdFindingState       state;
  const TdClaim       *standing; /* NULL: unresolved, withheld, not reported */
  TdReason             reason;
  double               low, high;   /* the spread of the current numbers of the key, but for those that are
                                     * merely of an earlier time; low > high where there is none */
  guint                n_claims;    /* of the key */
  const TdClaim      **claims;      /* in the order of the file */
  guint                n_origins;   /* independent ones, of the same claims */
  guint                n_contradicting; /* current claims that contradict the standing one */
  const char         **sources;     /* of all claims, unique, NULL-terminated */
} TdFinding;

TdFinding *td_finding_ref   (TdFinding *finding);
void       td_finding_unref (TdFinding *finding);

/* A user's own choice: the claim of that number stands in its key. */
typedef struct
{
  const char *case_id;
  guint       claim;
} TdChoice;

/* Weighs the claims of @key.
 * @chosen: the number of the claim that the user chose, 0 for none
 * Returns: (transfer full): never NULL; %TD_FINDING_NOT_REPORTED where there is none. */
TdFinding *td_finding_new (TdDataset         *dataset,
                           TdCase            *owner,
                           const TdFigureKey *key,
                           guint              chosen);

/* All figures of a case, by group, the metric's order in the vocabulary, then the
 * order of the file.
 * @chosen: (nullable) (element-type guint): numbers of chosen claims
 * Returns: (transfer full) (element-type TdFinding) */
GPtrArray *td_findings_for_case (TdDataset *dataset,
                                 TdCase    *owner,
                                 GArray    *chosen);

/* The key that stands for a metric in a case alone: whole scope first, then a
 * number before words, then the order of the file.
 * Returns: (transfer none) (nullable) */
TdFinding *td_findings_find_main (GPtrArray  *findings,
                                  const char *metric);

/* Returns: (transfer none): "single", "agreed", … as in JSON. */
const char *td_finding_state_get_id (TdFindingState state);

/* Returns: (transfer full): "one origin", "3 independent origins", "disputed", …. */
char *td_finding_format_state (const TdFinding *finding,
                               TdLanguage      *language);

/* Returns: (transfer none): "chosen", "claimant", … as in JSON. */
const char *td_reason_get_id (TdReason reason);

/* Why the standing claim stands, or why of several none does, as one sentence for
 * the reader.
 * Returns: (transfer full) (nullable): NULL where there was nothing to decide. */
char *td_finding_format_reason (const TdFinding *finding,
                                TdLanguage      *language);

/* The value as a cell shows it: the standing claim's text, "no agreed value
 * (1 to 25)", "not reported", "withheld".
 * Returns: (transfer full) */
char *td_finding_format_value (const TdFinding *finding,
                               TdLanguage      *language);

/* What else is said, shortly, for a mark: "also: more than 6,000"; the distinct
 * values of the other claims that are not equal to the standing one.
 * Returns: (transfer full) (nullable) */
char *td_finding_format_also (const TdFinding *finding,
                              TdLanguage      *language);

/* Whether any figure of the case is disputed or unresolved: the mark in the list. */
gboolean td_case_is_disputed (TdDataset *dataset,
                              TdCase    *owner);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdFinding, td_finding_unref)

G_END_DECLS
