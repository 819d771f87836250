/* td-case-list.c: the cases that match a query, in an order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-case-list.h"

#include "compare/td-case-index.h"

struct _TdCaseList
{
  GObject parent_instance;

  /* Owned */
  TdCollection *collection;
  TdCaseList   *leader; /* or NULL: whose index it is, and who keeps it up to date */
  TdCaseIndex  *index;  /* the leader's where there is one */
  TdQuery      *query;
  GArray       *shown; /* of guint: positions in the collection, rising */
};

static GType
td_case_list_get_item_type (GListModel *model)
{
  return TD_TYPE_CASE;
}

static guint
td_case_list_get_n_items (GListModel *model)
{
  return TD_CASE_LIST (model)->shown->len;
}

static gpointer
td_case_list_get_item (GListModel *model,
                       guint       position)
{
  TdCaseList *self = TD_CASE_LIST (model);

  if (position >= self->shown->len)
    return NULL;

  return g_list_model_get_item (G_LIST_MODEL (self->collection),
                                g_array_index (self->shown, guint, position));
}

static void
td_case_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = td_case_list_get_item_type;
  iface->get_n_items = td_case_list_get_n_items;
  iface->get_item = td_case_list_get_item;
}

G_DEFINE_TYPE_WITH_CODE (TdCaseList, td_case_list, G_TYPE_OBJECT,
                         G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, td_case_list_list_model_init))

static gboolean
matches (TdCaseList *self,
         guint       position)
{
  return td_query_is_empty (self->query) ||
         td_query_matches (self->query, td_case_index_get (self->index, position));
}

static void
add_matching (TdCaseList *self,
              GArray     *shown,
              guint       first,
              guint       n)
{
  for (guint i = first; i < first + n; i++)
    if (matches (self, i))
      g_array_append_val (shown, i);
}

/* Returns: the place of the first shown case at or after @position of the collection. */
static guint
find_place (TdCaseList *self,
            guint       position)
{
  guint low = 0, high = self->shown->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->shown, guint, middle) < position)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
on_items_changed (GListModel *model,
                  guint       position,
                  guint       n_removed,
                  guint       n_added,
                  TdCaseList *self)
{
  g_autoptr (GArray) added = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first = find_place (self, position);
  guint end = find_place (self, position + n_removed);

  /* The leader was there before, and so heard of it first. */
  if (self->leader == NULL)
    td_case_index_splice (self->index, position, n_removed, n_added);
  for (guint i = end; i < self->shown->len; i++)
    g_array_index (self->shown, guint, i) += n_added - n_removed;
  if (end > first)
    g_array_remove_range (self->shown, first, end - first);
  add_matching (self, added, position, n_added);
  g_array_insert_vals (self->shown, first, added->data, added->len);

  if (end > first || added->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), first, end - first, added->len);
}

static void
td_case_list_finalize (GObject *object)
{
  TdCaseList *self = TD_CASE_LIST (object);

  if (self->collection != NULL)
    g_signal_handlers_disconnect_by_func (self->collection, on_items_changed, self);
  if (self->leader == NULL)
    g_clear_pointer (&self->index, td_case_index_free);
  g_clear_object (&self->leader);
  g_clear_pointer (&self->query, td_query_unref);
  g_clear_pointer (&self->shown, g_array_unref);
  g_clear_object (&self->collection);

  G_OBJECT_CLASS (td_case_list_parent_class)->finalize (object);
}

static void
td_case_list_class_init (TdCaseListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_case_list_finalize;
}

static void
td_case_list_init (TdCaseList *self)
{
  self->query = td_query_new ("");
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
td_case_list_follow (TdCaseList   *self,
                     TdCollection *collection)
{
  self->collection = g_object_ref (collection);
  add_matching (self, self->shown, 0, g_list_model_get_n_items (G_LIST_MODEL (collection)));
  g_signal_connect (collection, "items-changed", G_CALLBACK (on_items_changed), self);
}

TdCaseList *
td_case_list_new (TdCollection *collection,
                  TdLanguage   *language)
{
  TdCaseList *self;

  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (TD_TYPE_CASE_LIST, NULL);
  self->index = td_case_index_new (collection, language);
  td_case_list_follow (self, collection);

  return self;
}

TdCaseList *
td_case_list_new_beside (TdCaseList *other)
{
  TdCaseList *self;

  g_return_val_if_fail (TD_IS_CASE_LIST (other), NULL);

  self = g_object_new (TD_TYPE_CASE_LIST, NULL);
  self->leader = g_object_ref (other->leader != NULL ? other->leader : other);
  self->index = self->leader->index;
  td_case_list_follow (self, other->collection);

  return self;
}

/* Emits at most one signal, for the middle that differs. */
static void
replace_shown (TdCaseList *self,
               GArray     *shown)
{
  g_autoptr (GArray) old = g_steal_pointer (&self->shown);
  const guint *a = (const guint *) (void *) old->data;
  const guint *b = (const guint *) (void *) shown->data;
  guint shorter = MIN (old->len, shown->len);
  guint first = 0, last = 0;

  self->shown = shown;
  while (first < shorter && a[first] == b[first])
    first++;
  while (last < shorter - first && a[old->len - 1 - last] == b[shown->len - 1 - last])
    last++;

  if (old->len != shown->len || first < shorter)
    g_list_model_items_changed (G_LIST_MODEL (self), first, old->len - first - last,
                                shown->len - first - last);
}

void
td_case_list_set_query (TdCaseList *self,
                        TdQuery    *query)
{
  GArray *shown;

  g_return_if_fail (TD_IS_CASE_LIST (self));
  g_return_if_fail (query != NULL);

  td_query_ref (query);
  td_query_unref (self->query);
  self->query = query;

  td_case_index_refresh (self->index);
  shown = g_array_new (FALSE, FALSE, sizeof (guint));
  add_matching (self, shown, 0, g_list_model_get_n_items (G_LIST_MODEL (self->collection)));
  replace_shown (self, shown);
}

TdQuery *
td_case_list_get_query (TdCaseList *self)
{
  g_return_val_if_fail (TD_IS_CASE_LIST (self), NULL);

  return self->query;
}

TdCaseRef *
td_case_list_get_ref (TdCaseList *self,
                      guint       position)
{
  g_return_val_if_fail (TD_IS_CASE_LIST (self), NULL);

  if (position >= self->shown->len)
    return NULL;

  return td_collection_get_ref (self->collection, g_array_index (self->shown, guint, position));
}

gboolean
td_case_list_find (TdCaseList *self,
                   TdCaseRef  *ref,
                   guint      *position)
{
  TdCase *wanted;

  g_return_val_if_fail (TD_IS_CASE_LIST (self), FALSE);
  g_return_val_if_fail (ref != NULL, FALSE);

  wanted = td_case_ref_get_case (ref);
  for (guint i = 0; wanted != NULL && i < self->shown->len; i++)
    {
      g_autoptr (TdCase) owner = td_case_list_get_item (G_LIST_MODEL (self), i);

      if (owner == wanted)
        {
          if (position != NULL)
            *position = i;
          return TRUE;
        }
    }

  return FALSE;
}
