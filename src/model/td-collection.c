/* td-collection.c: the cases of several datasets as one list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-collection.h"

struct _TdCollection
{
  GObject parent_instance;

  GPtrArray *datasets; /* TdDataset, owned, in order */
};

static guint
count_cases (TdDataset *dataset)
{
  return g_list_model_get_n_items (G_LIST_MODEL (dataset));
}

/* How many cases stand before the dataset of index @n_datasets. */
static guint
count_before (TdCollection *self,
              guint         n_datasets)
{
  guint count = 0;

  for (guint i = 0; i < n_datasets; i++)
    count += count_cases (g_ptr_array_index (self->datasets, i));

  return count;
}

/* @position: in; out: within the dataset that is returned. */
static TdDataset *
locate (TdCollection *self,
        guint        *position)
{
  for (guint i = 0; i < self->datasets->len; i++)
    {
      TdDataset *dataset = g_ptr_array_index (self->datasets, i);
      guint count = count_cases (dataset);

      if (*position < count)
        return dataset;
      *position -= count;
    }

  return NULL;
}

static void
on_items_changed (TdCollection *self,
                  guint         position,
                  guint         removed,
                  guint         added,
                  TdDataset    *dataset)
{
  guint index;

  if (!g_ptr_array_find (self->datasets, dataset, &index))
    return;

  g_list_model_items_changed (G_LIST_MODEL (self), count_before (self, index) + position, removed, added);
}

static void
disconnect (TdCollection *self,
            TdDataset    *dataset)
{
  g_signal_handlers_disconnect_by_func (dataset, on_items_changed, self);
}

static GType
td_collection_get_item_type (GListModel *model)
{
  return TD_TYPE_CASE;
}

static guint
td_collection_get_n_items (GListModel *model)
{
  TdCollection *self = TD_COLLECTION (model);

  return count_before (self, self->datasets->len);
}

static gpointer
td_collection_get_item (GListModel *model,
                        guint       position)
{
  TdDataset *dataset = locate (TD_COLLECTION (model), &position);

  return dataset != NULL ? g_list_model_get_item (G_LIST_MODEL (dataset), position) : NULL;
}

static void
td_collection_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = td_collection_get_item_type;
  iface->get_n_items = td_collection_get_n_items;
  iface->get_item = td_collection_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TdCollection, td_collection, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, td_collection_list_model_init))

static void
td_collection_finalize (GObject *object)
{
  TdCollection *self = TD_COLLECTION (object);

  for (guint i = 0; i < self->datasets->len; i++)
    disconnect (self, g_ptr_array_index (self->datasets, i));
  g_clear_pointer (&self->datasets, g_ptr_array_unref);

  G_OBJECT_CLASS (td_collection_parent_class)->finalize (object);
}

static void
td_collection_class_init (TdCollectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_collection_finalize;
}

static void
td_collection_init (TdCollection *self)
{
  self->datasets = g_ptr_array_new_with_free_func (g_object_unref);
}

TdCollection *
td_collection_new (void)
{
  return g_object_new (TD_TYPE_COLLECTION, NULL);
}

void
td_collection_add (TdCollection *self,
                   TdDataset    *dataset)
{
  guint position;

  g_return_if_fail (TD_IS_COLLECTION (self));
  g_return_if_fail (TD_IS_DATASET (dataset));

  if (g_ptr_array_find (self->datasets, dataset, NULL))
    return;

  position = count_before (self, self->datasets->len);
  g_ptr_array_add (self->datasets, g_object_ref (dataset));
  g_signal_connect_swapped (dataset, "items-changed", G_CALLBACK (on_items_changed), self);

  if (count_cases (dataset) > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), position, 0, count_cases (dataset));
}

void
td_collection_remove (TdCollection *self,
                      TdDataset    *dataset)
{
  g_autoptr (TdDataset) kept = NULL;
  guint index, position;

  g_return_if_fail (TD_IS_COLLECTION (self));
  g_return_if_fail (TD_IS_DATASET (dataset));

  if (!g_ptr_array_find (self->datasets, dataset, &index))
    return;

  position = count_before (self, index);
  disconnect (self, dataset);
  kept = g_ptr_array_steal_index (self->datasets, index);

  if (count_cases (kept) > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), position, count_cases (kept), 0);
}

void
td_collection_remove_all (TdCollection *self)
{
  g_autoptr (GPtrArray) old = NULL;
  guint count;

  g_return_if_fail (TD_IS_COLLECTION (self));

  count = count_before (self, self->datasets->len);
  old = g_steal_pointer (&self->datasets);
  self->datasets = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < old->len; i++)
    disconnect (self, g_ptr_array_index (old, i));

  if (count > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, count, 0);
}

guint
td_collection_get_n_datasets (TdCollection *self)
{
  g_return_val_if_fail (TD_IS_COLLECTION (self), 0);

  return self->datasets->len;
}

TdDataset *
td_collection_get_dataset (TdCollection *self,
                           guint         position)
{
  g_return_val_if_fail (TD_IS_COLLECTION (self), NULL);

  return position < self->datasets->len ? g_ptr_array_index (self->datasets, position) : NULL;
}

TdDataset *
td_collection_get_dataset_at (TdCollection *self,
                              guint         position)
{
  g_return_val_if_fail (TD_IS_COLLECTION (self), NULL);

  return locate (self, &position);
}

TdCaseRef *
td_collection_get_ref (TdCollection *self,
                       guint         position)
{
  g_autoptr (TdCase) td_case = NULL;
  TdDataset *dataset;

  g_return_val_if_fail (TD_IS_COLLECTION (self), NULL);

  dataset = locate (self, &position);
  if (dataset == NULL)
    return NULL;

  td_case = g_list_model_get_item (G_LIST_MODEL (dataset), position);

  return td_case_ref_new (dataset, td_case_get_id (td_case));
}

TdCaseRef *
td_collection_find (TdCollection *self,
                    const char   *id)
{
  g_return_val_if_fail (TD_IS_COLLECTION (self), NULL);

  for (guint i = 0; i < self->datasets->len; i++)
    {
      TdDataset *dataset = g_ptr_array_index (self->datasets, i);

      if (td_dataset_find_case (dataset, id) != NULL)
        return td_case_ref_new (dataset, id);
    }

  return NULL;
}
