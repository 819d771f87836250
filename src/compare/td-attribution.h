/* td-attribution.h: who says a thing, how firmly, and where
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* "ACE and Canal+"; "not attributed" where nobody is named (the paper's own
 * finding: "Médias24 (own finding)").
 * Returns: (transfer full) */
char *td_attribution_format_who (TdDataset         *dataset,
                                 const TdStatement *statement,
                                 TdLanguage        *language);

/* The whole line under a claim: who, in what mood, as of when: "ACE and Canal+,
 * 18 October 2021, relayed by Médias24; in the conditional".
 * @claim: (nullable): for its own date
 * Returns: (transfer full) */
char *td_attribution_format_line (TdDataset         *dataset,
                                  const TdStatement *statement,
                                  const TdClaim     *claim,
                                  TdLanguage        *language);

/* The word of the origin a statement goes back to, for one of its sources:
 * `origin`, else the source's own id. Returns: (transfer none) */
const char *td_attribution_get_origin (const TdStatement *statement,
                                       const char        *source_id);

G_END_DECLS
