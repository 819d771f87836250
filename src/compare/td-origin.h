/* td-origin.h: how many independent voices stand behind statements (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* The announcement that @statement goes back to, as read in @source_id: its
 * `origin`; else, where it is relayed and the source names what it relays, that
 * source; else the source itself.
 * Returns: (transfer none) */
const char *td_origin_resolve (TdDataset         *dataset,
                               const TdStatement *statement,
                               const char        *source_id);

/* Returns: whether the statement has one source, and so one origin. */
gboolean td_origin_is_single (const TdStatement *statement);

/* Returns: (transfer full): a set of origins (strings, lent). */
GHashTable *td_origin_set_new (void);

/* Adds the origins of all sources of @statement. A source that the dataset does
 * not hold shows nobody's independence: all such are one. */
void td_origin_set_add (GHashTable        *set,
                        TdDataset         *dataset,
                        const TdStatement *statement);

/* Returns: the number of independent origins in @set; sources that are missing
 *   count only where there is nothing else. */
guint td_origin_set_count (GHashTable *set);

/* Returns: (transfer none) (nullable): the origin, where all sources of
 *   @statement go back to one. */
const char *td_origin_get_only (TdDataset         *dataset,
                                const TdStatement *statement);

G_END_DECLS
