/* td-query.h: what the user searches for
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* Words that must all occur somewhere in a case: in its name, aliases, kind,
 * summary, countries, places, organisations and the texts of its statements, in
 * any language of the catalogue. Case and accents do not count. Immutable. */
typedef struct _TdQuery TdQuery;

/* Returns: (transfer full): an empty text finds everything. */
TdQuery *td_query_new (const char *text);
TdQuery *td_query_ref (TdQuery *query);
void     td_query_unref (TdQuery *query);

/* Returns: (transfer none): as typed. */
const char *td_query_get_text (TdQuery *query);
gboolean    td_query_is_empty (TdQuery *query);

/* @folded: a haystack made by td_query_make_haystack(). */
gboolean td_query_matches (TdQuery *query, const char *folded);

/* All the searchable words of a case, folded, with @languages' names of kinds
 * and countries.
 * Returns: (transfer full) */
char *td_query_make_haystack (TdDataset         *dataset,
                              TdCase            *owner,
                              TdLanguage * const *languages,
                              guint               n_languages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdQuery, td_query_unref)

G_END_DECLS
