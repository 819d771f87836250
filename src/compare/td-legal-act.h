/* td-legal-act.h: what a case says was done, as far as the legal line names it (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-case.h"

G_BEGIN_DECLS

typedef enum
{
  TD_LEGAL_ACT_CLOSURE,
  TD_LEGAL_ACT_PARTIAL,    /* closed in part */
  TD_LEGAL_ACT_SUSPENSION, /* blocked or suspended: the sources leave it open */
  TD_LEGAL_ACT_BLOCKING,
  TD_LEGAL_ACT_SEIZURE,
  TD_LEGAL_ACT_NONE,       /* nothing of the kind is said */
} TdLegalAct;
#define TD_N_LEGAL_ACTS (TD_LEGAL_ACT_NONE + 1)

/* Returns: whether the statement counts: neither taken back nor denied. */
gboolean td_legal_holds (const TdStatement *statement);

/* Returns: what the statements of the case say was done. */
TdLegalAct td_legal_act_find (const TdCaseData *data);

/* Returns: whether a judgment is in the data: as an event, or by what only a
 *   judgment brings about: a conviction, damages awarded, time in prison. */
gboolean td_legal_has_judgment (const TdCaseData *data);

G_END_DECLS
