/* td-case-ref.c: the address of a case: its dataset and its id
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-collection.h"

struct _TdCaseRef
{
  TdDataset *dataset;
  char      *id;
};

static void
td_case_ref_clear (gpointer data)
{
  TdCaseRef *ref = data;

  g_clear_object (&ref->dataset);
  g_clear_pointer (&ref->id, g_free);
}

TdCaseRef *
td_case_ref_new (TdDataset  *dataset,
                 const char *id)
{
  TdCaseRef *ref;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  ref = g_atomic_rc_box_new0 (TdCaseRef);
  ref->dataset = g_object_ref (dataset);
  ref->id = g_strdup (id);

  return ref;
}

TdCaseRef *
td_case_ref_ref (TdCaseRef *ref)
{
  g_return_val_if_fail (ref != NULL, NULL);

  return g_atomic_rc_box_acquire (ref);
}

void
td_case_ref_unref (TdCaseRef *ref)
{
  g_return_if_fail (ref != NULL);

  g_atomic_rc_box_release_full (ref, td_case_ref_clear);
}

TdDataset *
td_case_ref_get_dataset (TdCaseRef *ref)
{
  g_return_val_if_fail (ref != NULL, NULL);

  return ref->dataset;
}

const char *
td_case_ref_get_id (TdCaseRef *ref)
{
  g_return_val_if_fail (ref != NULL, NULL);

  return ref->id;
}

TdCase *
td_case_ref_get_case (TdCaseRef *ref)
{
  g_return_val_if_fail (ref != NULL, NULL);

  return td_dataset_find_case (ref->dataset, ref->id);
}

gboolean
td_case_ref_equal (TdCaseRef *a,
                   TdCaseRef *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->dataset == b->dataset && g_str_equal (a->id, b->id);
}

guint
td_case_ref_hash (TdCaseRef *ref)
{
  g_return_val_if_fail (ref != NULL, 0);

  return g_direct_hash (ref->dataset) * 31 + g_str_hash (ref->id);
}
