/* td-case-list.h: the cases that match a query, in an order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "compare/td-query.h"
#include "model/td-collection.h"

G_BEGIN_DECLS

/* TdCaseList:
 *
 * A GListModel of TdCase over a TdCollection. Emits nothing when a new query
 * leaves the result unchanged, else one items-changed for the changed middle. */
#define TD_TYPE_CASE_LIST (td_case_list_get_type ())
G_DECLARE_FINAL_TYPE (TdCaseList, td_case_list, TD, CASE_LIST, GObject)

/* Returns: (transfer full) */
TdCaseList *td_case_list_new (TdCollection *collection,
                              TdLanguage   *language);

/* Another search of the same cases, which shares what @other has made of their
 * words: a key typed in it costs no more than one typed there. Finds all at first.
 * Returns: (transfer full) */
TdCaseList *td_case_list_new_beside (TdCaseList *other);

void     td_case_list_set_query (TdCaseList *self, TdQuery *query);
TdQuery *td_case_list_get_query (TdCaseList *self);

/* Returns: (transfer full) (nullable) */
TdCaseRef *td_case_list_get_ref (TdCaseList *self, guint position);

/* Returns: whether @ref is shown; its place in @position. */
gboolean td_case_list_find (TdCaseList *self, TdCaseRef *ref, guint *position);

G_END_DECLS
