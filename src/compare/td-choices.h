/* td-choices.h: the claims that the user chose to stand, by case
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-collection.h"

G_BEGIN_DECLS

/* One choice a figure at most; those of a case survive that its file is read anew. */
typedef struct _TdChoices TdChoices;

TdChoices *td_choices_new  (void);
void       td_choices_free (TdChoices *choices);

/* The claim of that number stands in its key from now on, instead of another
 * choice there; 0 drops all choices of the case.
 * Returns: whether something changed. */
gboolean td_choices_add (TdChoices *choices,
                         TdCaseRef *ref,
                         guint      claim);

/* Drops the choice in the key of the claim of that number. Returns: whether there was one. */
gboolean td_choices_remove (TdChoices *choices,
                            TdCaseRef *ref,
                            guint      claim);

/* Returns: whether there were any. */
gboolean td_choices_clear (TdChoices *choices);

/* (element-type guint) (transfer none) (nullable) */
GArray *td_choices_get (TdChoices *choices,
                        TdCaseRef *ref);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdChoices, td_choices_free)

G_END_DECLS
