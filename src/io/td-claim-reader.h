/* td-claim-reader.h: reads one figure (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "io/td-read-values.h"

G_BEGIN_DECLS

/* A claim on its way: what can be judged only when all its members are known. */
typedef struct
{
  TdClaim           claim;
  const TdJsonNode *amount; /* (nullable) */
  const char       *metric;
  const char       *per;
  gboolean          has_magnitude, has_window;
  guint             errors_before; /* of the record, when the claim began */
} TdClaimDraft;

/* A TdReadFunc into a TdClaim. */
void td_claim_read (TdReader *reader, const TdJsonNode *node, gpointer target, guint detail);

/* Settles metric, amount, period and currency of a draft whose members have been read. */
void td_claim_check (TdReader     *reader,
                     TdClaimDraft *draft);

G_END_DECLS
