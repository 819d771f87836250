/* td-haystack.h: folds the searchable words of cases (private)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* Keeps the names of kinds and countries it has folded: they come again with
 * every case, and asking for them is most of the work. */
typedef struct _TdHaystackMaker TdHaystackMaker;

TdHaystackMaker *td_haystack_maker_new  (TdLanguage * const *languages,
                                         guint               n_languages);
void             td_haystack_maker_free (TdHaystackMaker *maker);

/* Returns: (transfer full): see td_query_make_haystack(). */
char *td_haystack_maker_make (TdHaystackMaker *maker,
                              TdDataset       *dataset,
                              TdCase          *owner);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdHaystackMaker, td_haystack_maker_free)

G_END_DECLS
