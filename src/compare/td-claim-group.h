/* td-claim-group.h: the claims of one figure, by what they agree on
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-finding.h"

G_BEGIN_DECLS

/* Claims of one key with the same set of values; numbers and words, and words
 * that mean any value, are apart. Owned by its array. */
typedef struct
{
  TdQuantity      quantity;   /* of its first claim */
  TdRelation      relation;   /* to the standing claim; where none stands, to the group with most
                               * origins (the first of equals), which is EQUAL to itself */
  gboolean        is_earlier;  /* contradicts only by being of an earlier time: no dispute (td-rival.h) */
  gboolean        is_standing; /* the standing claim is among them */
  gboolean        is_current; /* some claim of it still holds */
  guint           n_origins;  /* independent ones, of its current claims: its weight; 0 where there are none */
  guint           n_claims;
  const TdClaim **claims;     /* in the order of the file, the standing one first */
} TdClaimGroup;

/* The groups of a finding: the standing one, then equal, compatible, earlier,
 * contradicting ones, each by weight, then what was taken back.
 * Returns: (transfer full) (element-type TdClaimGroup): empty where nothing is claimed */
GPtrArray *td_claim_groups_new (TdDataset       *dataset,
                                const TdFinding *finding);

/* Whether a claim of it that holds contradicts the one that stands or, where
 * none does, any other. */
gboolean td_claim_group_is_contradicting (const TdClaimGroup *group,
                                          const TdFinding    *finding);

/* How the group stands to the one that stands, in a few words: "stands", "the
 * same value", "compatible", "of an earlier date", "contradicts it", "taken
 * back"; where none stands "compatible", "contradicts others".
 * Returns: (transfer full) */
char *td_claim_group_format_relation (const TdClaimGroup *group,
                                      const TdFinding    *finding,
                                      TdLanguage         *language);

/* "3 independent origins", "one origin", "no origin that still holds".
 * Returns: (transfer full) */
char *td_claim_group_format_weight (const TdClaimGroup *group,
                                    TdLanguage         *language);

G_END_DECLS
