/* td-statement.c: the ids of what a statement says of itself
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-statement.h"

#include "model/td-ids.h"

static const char * const CLAIMANT_KIND_IDS[] = {
  [TD_CLAIMANT_COURT] = "court",
  [TD_CLAIMANT_MEASUREMENT] = "measurement",
  [TD_CLAIMANT_REGULATOR] = "regulator",
  [TD_CLAIMANT_AUTHORITY] = "authority",
  [TD_CLAIMANT_FILING] = "filing",
  [TD_CLAIMANT_COALITION] = "coalition",
  [TD_CLAIMANT_RIGHTS_HOLDER] = "rights-holder",
  [TD_CLAIMANT_PRESS] = "press",
  [TD_CLAIMANT_OPERATOR] = "operator",
  [TD_CLAIMANT_UNATTRIBUTED] = "unattributed",
};

static const char * const MOOD_IDS[] = {
  [TD_MOOD_FACT] = "fact",
  [TD_MOOD_CONDITIONAL] = "conditional",
  [TD_MOOD_DENIED] = "denied",
};

static const char * const BASIS_IDS[] = {
  [TD_BASIS_STATED] = "stated",
  [TD_BASIS_INFERRED] = "inferred",
};

static const char * const STATE_IDS[] = {
  [TD_STATE_CURRENT] = "current",
  [TD_STATE_CORRECTED] = "corrected",
  [TD_STATE_WITHDRAWN] = "withdrawn",
  [TD_STATE_SUPERSEDED] = "superseded",
};

TD_DEFINE_IDS (TdClaimantKind, td_claimant_kind, CLAIMANT_KIND_IDS)
TD_DEFINE_IDS (TdMood, td_mood, MOOD_IDS)
TD_DEFINE_IDS (TdBasis, td_basis, BASIS_IDS)
TD_DEFINE_IDS (TdState, td_state, STATE_IDS)
