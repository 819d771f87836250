/* td-case-index.h: the folded words of the cases of a collection (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"

G_BEGIN_DECLS

/* One haystack a case, in the order of the collection, made when first asked
 * for and kept. Whoever owns it reports the changes of the collection. */
typedef struct _TdCaseIndex TdCaseIndex;

/* @language: the window's; its names of kinds and countries are searched as
 *   well as those of the other languages installed. */
TdCaseIndex *td_case_index_new  (TdCollection *collection,
                                 TdLanguage   *language);
void         td_case_index_free (TdCaseIndex *index);

/* As the signal items-changed says. */
void td_case_index_splice (TdCaseIndex *index,
                           guint        position,
                           guint        n_removed,
                           guint        n_added);

/* Makes anew what became stale: the names of organisations that came after the
 * cases which name them. To be called before a search. */
void td_case_index_refresh (TdCaseIndex *index);

/* Returns: (transfer none): the folded words of the case at @position. */
const char *td_case_index_get (TdCaseIndex *index,
                               guint        position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdCaseIndex, td_case_index_free)

G_END_DECLS
