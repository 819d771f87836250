/* td-term-tables.h: the tables behind the lists of terms
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-vocabulary.h"

G_BEGIN_DECLS

/* Private to the floor. Each is ended by an entry whose id is NULL; the
 * context of its messages is the name of the list. */
extern const TdTerm td_terms_case_kind[];
extern const TdTerm td_terms_mean[];
extern const TdTerm td_terms_outcome[];
extern const TdTerm td_terms_party_role[];
extern const TdTerm td_terms_place_role[];
extern const TdTerm td_terms_event[];
extern const TdTerm td_terms_sense[];
extern const TdTerm td_terms_scope[];
extern const TdTerm td_terms_relation[];
extern const TdTerm td_terms_claimant_kind[];
extern const TdTerm td_terms_organisation_kind[];
extern const TdTerm td_terms_source_kind[];
extern const TdTerm td_terms_reliability[];
extern const TdTerm td_terms_magnitude[];
extern const TdTerm td_terms_mood[];
extern const TdTerm td_terms_basis[];
extern const TdTerm td_terms_state[];

G_END_DECLS
