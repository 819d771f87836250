/* td-claim.h: one figure that somebody states
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-date.h"
#include "model/td-figure-key.h"
#include "model/td-quantity.h"

G_BEGIN_DECLS

typedef struct _TdStatement TdStatement;

/* Immutable; owned by its case, lent const. */
typedef struct
{
  const TdStatement *statement; /* that it stands in */
  TdFigureKey        key;
  TdQuantity         quantity;
  const TdText      *magnitude_text; /* with TD_MAGNITUDE_OTHER */
  const TdText      *counted;
  const TdText      *wording;
  const TdText      *preferred; /* non-NULL: the author chose it, and why */
  const TdText      *note;
  TdDate             window; /* with TD_PERIOD_WINDOW */
  TdDate             as_of; /* its own, not the statement's */
  guint              number; /* 1-based, in the order of the file, within its case */
  gboolean           estimated;
} TdClaim;

G_END_DECLS
