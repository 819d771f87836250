/* td-case-text.h: a case on the terminal, and as JSON
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* Everything that is said of a case, with who says it and where. Both hold the
 * same: text to read, JSON to compute with. (transfer full) */
char     *td_case_to_text (TdDataset  *dataset,
                           TdCase     *owner,
                           TdLanguage *language);
JsonNode *td_case_to_json (TdDataset  *dataset,
                           TdCase     *owner,
                           TdLanguage *language);

G_END_DECLS
