/* td-statement.h: somebody says something, somewhere
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-claim.h"
#include "model/td-event.h"
#include "model/td-organisation.h"

G_BEGIN_DECLS

typedef enum
{
  TD_CLAIMANT_COURT,
  TD_CLAIMANT_MEASUREMENT,
  TD_CLAIMANT_REGULATOR,
  TD_CLAIMANT_AUTHORITY,
  TD_CLAIMANT_FILING,
  TD_CLAIMANT_COALITION,
  TD_CLAIMANT_RIGHTS_HOLDER,
  TD_CLAIMANT_PRESS,
  TD_CLAIMANT_OPERATOR,
  TD_CLAIMANT_UNATTRIBUTED,
} TdClaimantKind; /* in the order in which they stand (3.5 of the rules) */
#define TD_N_CLAIMANT_KINDS (TD_CLAIMANT_UNATTRIBUTED + 1)

typedef enum { TD_MOOD_FACT, TD_MOOD_CONDITIONAL, TD_MOOD_DENIED } TdMood;
typedef enum { TD_BASIS_STATED, TD_BASIS_INFERRED } TdBasis;
typedef enum { TD_STATE_CURRENT, TD_STATE_CORRECTED, TD_STATE_WITHDRAWN, TD_STATE_SUPERSEDED } TdState;

typedef struct
{
  const char   *country; /* code, or NULL */
  const TdText *place;   /* or NULL; one of the two is set */
  const char   *role;    /* id of TD_TERMS_PLACE_ROLE, or NULL */
} TdPlace;

typedef struct
{
  const char   *country; /* one of the two is set */
  const TdText *text;
} TdAudience;

typedef struct
{
  TdNamed     organisation;
  const char *role; /* id of TD_TERMS_PARTY_ROLE, or NULL */
} TdParty;

/* A mean or an outcome. */
typedef struct
{
  const char   *id;
  TdDate        date;
  const TdText *note;
} TdMeasureTaken;

/* Immutable; owned by its case, lent const. Numbers stand together, so that none
 * is padded to the width of a pointer. */
struct _TdStatement
{
  guint                 number;  /* 1-based within its case */
  TdClaimantKind        claimant_kind;
  TdMood                mood;
  TdBasis               basis;
  TdState               state;
  gboolean              relayed;
  TdDate                as_of;
  guint                 n_claimants; /* none: nobody is named */
  guint                 n_claims;
  guint                 n_events;
  guint                 n_places;
  guint                 n_serves;
  guint                 n_parties;
  guint                 n_means;
  guint                 n_outcomes;
  const char * const   *sources; /* NULL-terminated source ids, at least one */
  const TdNamed        *claimants;
  const char           *origin; /* or NULL */
  const TdText         *locator;
  const TdText         *note;
  const char           *kind; /* of case, or NULL */
  const TdClaim        *claims;
  const TdEvent        *events;
  const TdPlace        *places;
  const TdAudience     *serves;
  const TdParty        *parties;
  const TdMeasureTaken *means;
  const TdMeasureTaken *outcomes;
};

const char *td_claimant_kind_get_id  (TdClaimantKind kind);
gboolean    td_claimant_kind_from_id (const char *id, TdClaimantKind *kind);
gboolean    td_mood_from_id          (const char *id, TdMood *mood);
const char *td_mood_get_id           (TdMood mood);
gboolean    td_basis_from_id         (const char *id, TdBasis *basis);
const char *td_basis_get_id          (TdBasis basis);
gboolean    td_state_from_id         (const char *id, TdState *state);
const char *td_state_get_id          (TdState state);

G_END_DECLS
