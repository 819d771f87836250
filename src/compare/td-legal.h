/* td-legal.h: the legal line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* "No judgment in this dataset; the closure is as announced by ACE and Canal+."
 * What was done is called what the case calls it: closure, blocking, seizure.
 * Returns: (transfer full) (nullable): NULL where the case has a judgment. */
char *td_legal_format (TdDataset  *dataset,
                       TdCase     *owner,
                       TdLanguage *language);

G_END_DECLS
