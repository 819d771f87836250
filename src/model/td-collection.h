/* td-collection.h: the cases of several datasets as one list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "model/td-dataset.h"

G_BEGIN_DECLS

/* A case is addressed everywhere by its dataset and its id, since two open
 * files may use one id. Immutable, atomically counted. */
typedef struct _TdCaseRef TdCaseRef;

/* Returns: (transfer full) */
TdCaseRef  *td_case_ref_new         (TdDataset *dataset, const char *id);
TdCaseRef  *td_case_ref_ref         (TdCaseRef *ref);
void        td_case_ref_unref       (TdCaseRef *ref);
/* Returns: (transfer none) */
TdDataset  *td_case_ref_get_dataset (TdCaseRef *ref);
const char *td_case_ref_get_id      (TdCaseRef *ref);
/* Returns: (transfer none) (nullable): the case now, NULL where it is gone. */
TdCase     *td_case_ref_get_case    (TdCaseRef *ref);
gboolean    td_case_ref_equal       (TdCaseRef *a, TdCaseRef *b);
guint       td_case_ref_hash        (TdCaseRef *ref);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TdCaseRef, td_case_ref_unref)

/* TdCollection:
 *
 * The ordered datasets of one window as one GListModel of TdCase. */
#define TD_TYPE_COLLECTION (td_collection_get_type ())
G_DECLARE_FINAL_TYPE (TdCollection, td_collection, TD, COLLECTION, GObject)

/* Returns: (transfer full) */
TdCollection *td_collection_new (void);

/* Appends @dataset; one that is there already stays where it is. */
void td_collection_add (TdCollection *self, TdDataset *dataset);
void td_collection_remove (TdCollection *self, TdDataset *dataset);
void td_collection_remove_all (TdCollection *self);

guint td_collection_get_n_datasets (TdCollection *self);
/* Returns: (transfer none) (nullable) */
TdDataset *td_collection_get_dataset (TdCollection *self, guint position);

/* Returns: (transfer none) (nullable): whose case stands at @position. */
TdDataset *td_collection_get_dataset_at (TdCollection *self, guint position);

/* Returns: (transfer full) (nullable): the address of the case at @position. */
TdCaseRef *td_collection_get_ref (TdCollection *self, guint position);

/* The first case of that id, in the order of the datasets.
 * Returns: (transfer full) (nullable) */
TdCaseRef *td_collection_find (TdCollection *self, const char *id);

G_END_DECLS
