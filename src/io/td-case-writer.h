/* td-case-writer.h: writes cases, statements and claims as the format has them (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "model/td-case.h"

G_BEGIN_DECLS

/* All return (transfer full): an object whose members stand in the order of the
 * format, without those that say nothing beyond the default. The argument is a
 * gconstpointer so that a list of structs can be written by td_write_list(). */

JsonNode *td_case_write      (gconstpointer case_data);  /* TdCaseData */
JsonNode *td_statement_write (gconstpointer statement);  /* TdStatement */
JsonNode *td_claim_write     (gconstpointer claim);      /* TdClaim */

G_END_DECLS
