/* td-shortlist.c: the cases ticked for comparison, in order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-shortlist.h"

struct _TdShortlistItem
{
  GObject parent_instance;

  TdCaseRef *ref;
};

enum
{
  PROP_ITEM_0,
  PROP_ITEM_CASE,
  N_ITEM_PROPS
};

static GParamSpec *item_props[N_ITEM_PROPS];

G_DEFINE_FINAL_TYPE (TdShortlistItem, td_shortlist_item, G_TYPE_OBJECT)

static void
td_shortlist_item_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  TdShortlistItem *self = TD_SHORTLIST_ITEM (object);

  if (prop_id == PROP_ITEM_CASE)
    g_value_set_object (value, td_case_ref_get_case (self->ref));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
td_shortlist_item_finalize (GObject *object)
{
  g_clear_pointer (&TD_SHORTLIST_ITEM (object)->ref, td_case_ref_unref);

  G_OBJECT_CLASS (td_shortlist_item_parent_class)->finalize (object);
}

static void
td_shortlist_item_class_init (TdShortlistItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = td_shortlist_item_get_property;
  object_class->finalize = td_shortlist_item_finalize;

  item_props[PROP_ITEM_CASE] =
    g_param_spec_object ("case", NULL, NULL, TD_TYPE_CASE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_ITEM_PROPS, item_props);
}

static void
td_shortlist_item_init (TdShortlistItem *self)
{
}

TdCaseRef *
td_shortlist_item_get_ref (TdShortlistItem *self)
{
  g_return_val_if_fail (TD_IS_SHORTLIST_ITEM (self), NULL);

  return self->ref;
}

struct _TdShortlist
{
  GObject parent_instance;

  GPtrArray *items; /* of TdShortlistItem */
};

static GType
td_shortlist_get_item_type (GListModel *model)
{
  return TD_TYPE_SHORTLIST_ITEM;
}

static guint
td_shortlist_get_n_items (GListModel *model)
{
  return TD_SHORTLIST (model)->items->len;
}

static gpointer
td_shortlist_get_item (GListModel *model,
                       guint       position)
{
  TdShortlist *self = TD_SHORTLIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
td_shortlist_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = td_shortlist_get_item_type;
  iface->get_n_items = td_shortlist_get_n_items;
  iface->get_item = td_shortlist_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TdShortlist, td_shortlist, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, td_shortlist_list_model_init))

static void
td_shortlist_finalize (GObject *object)
{
  g_clear_pointer (&TD_SHORTLIST (object)->items, g_ptr_array_unref);

  G_OBJECT_CLASS (td_shortlist_parent_class)->finalize (object);
}

static void
td_shortlist_class_init (TdShortlistClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_shortlist_finalize;
}

static void
td_shortlist_init (TdShortlist *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

TdShortlist *
td_shortlist_new (void)
{
  return g_object_new (TD_TYPE_SHORTLIST, NULL);
}

static gboolean
find (TdShortlist *self,
      TdCaseRef   *ref,
      guint       *position)
{
  for (guint i = 0; i < self->items->len; i++)
    if (td_case_ref_equal (TD_SHORTLIST_ITEM (self->items->pdata[i])->ref, ref))
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

gboolean
td_shortlist_contains (TdShortlist *self,
                       TdCaseRef   *ref)
{
  guint position;

  g_return_val_if_fail (TD_IS_SHORTLIST (self), FALSE);
  g_return_val_if_fail (ref != NULL, FALSE);

  return find (self, ref, &position);
}

void
td_shortlist_add (TdShortlist *self,
                  TdCaseRef   *ref)
{
  TdShortlistItem *item;

  g_return_if_fail (TD_IS_SHORTLIST (self));
  g_return_if_fail (ref != NULL);

  if (td_shortlist_contains (self, ref))
    return;

  item = g_object_new (TD_TYPE_SHORTLIST_ITEM, NULL);
  item->ref = td_case_ref_ref (ref);
  g_ptr_array_add (self->items, item);
  g_list_model_items_changed (G_LIST_MODEL (self), self->items->len - 1, 0, 1);
}

void
td_shortlist_remove (TdShortlist *self,
                     TdCaseRef   *ref)
{
  guint position;

  g_return_if_fail (TD_IS_SHORTLIST (self));
  g_return_if_fail (ref != NULL);

  if (!find (self, ref, &position))
    return;

  g_ptr_array_remove_index (self->items, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

void
td_shortlist_toggle (TdShortlist *self,
                     TdCaseRef   *ref)
{
  if (td_shortlist_contains (self, ref))
    td_shortlist_remove (self, ref);
  else
    td_shortlist_add (self, ref);
}

void
td_shortlist_clear (TdShortlist *self)
{
  guint n;

  g_return_if_fail (TD_IS_SHORTLIST (self));

  n = self->items->len;
  if (n == 0)
    return;

  g_ptr_array_set_size (self->items, 0);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n, 0);
}

void
td_shortlist_move (TdShortlist *self,
                   TdCaseRef   *ref,
                   guint        position)
{
  TdShortlistItem *item;
  guint from, first;

  g_return_if_fail (TD_IS_SHORTLIST (self));
  g_return_if_fail (ref != NULL);

  if (!find (self, ref, &from))
    return;
  position = MIN (position, self->items->len - 1);
  if (position == from)
    return;

  item = g_ptr_array_steal_index (self->items, from);
  g_ptr_array_insert (self->items, (int) position, item);
  first = MIN (from, position);
  g_list_model_items_changed (G_LIST_MODEL (self), first, MAX (from, position) - first + 1,
                              MAX (from, position) - first + 1);
}

guint
td_shortlist_get_n (TdShortlist *self)
{
  g_return_val_if_fail (TD_IS_SHORTLIST (self), 0);

  return self->items->len;
}

TdCaseRef *
td_shortlist_get_ref (TdShortlist *self,
                      guint        position)
{
  g_return_val_if_fail (TD_IS_SHORTLIST (self), NULL);
  g_return_val_if_fail (position < self->items->len, NULL);

  return TD_SHORTLIST_ITEM (self->items->pdata[position])->ref;
}

void
td_shortlist_prune (TdShortlist *self)
{
  g_return_if_fail (TD_IS_SHORTLIST (self));

  for (guint i = self->items->len; i > 0; i--)
    {
      TdShortlistItem *item = self->items->pdata[i - 1];

      if (td_case_ref_get_case (item->ref) != NULL)
        continue;
      g_ptr_array_remove_index (self->items, i - 1);
      g_list_model_items_changed (G_LIST_MODEL (self), i - 1, 1, 0);
    }
}
