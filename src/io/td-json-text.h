/* td-json-text.h: writes JSON as a person would
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* json-glib writes 0.1 as 0.10000000000000001; here every number is written
 * with the fewest digits that read back as the same number, whole ones without
 * a fraction.
 *
 * Returns: (transfer full): indented by two spaces, ended by a line feed. */
char *td_json_to_text (JsonNode *node);

/* The same within a text that is being written.
 * @depth: how many levels @node stands within others */
void td_json_text_append (GString  *out,
                          JsonNode *node,
                          guint     depth);

G_END_DECLS
