/* td-import-list.c: the rows of a table that is imported, as a list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-import-list.h"

struct _TdImportItem
{
  GObject            parent_instance;

  TdImport          *import; /* owned */
  const TdImportRow *row;    /* the import's */
};

struct _TdImportList
{
  GObject   parent_instance;

  TdImport *import; /* owned, nullable */
  GArray   *shown;  /* of guint: positions among the import's rows */
};

G_DEFINE_FINAL_TYPE (TdImportItem, td_import_item, G_TYPE_OBJECT)

static void
td_import_item_finalize (GObject *object)
{
  g_clear_pointer (&TD_IMPORT_ITEM (object)->import, td_import_unref);

  G_OBJECT_CLASS (td_import_item_parent_class)->finalize (object);
}

static void
td_import_item_class_init (TdImportItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_import_item_finalize;
}

static void
td_import_item_init (TdImportItem *self)
{
}

TdImport *
td_import_item_get_import (TdImportItem *self)
{
  g_return_val_if_fail (TD_IS_IMPORT_ITEM (self), NULL);

  return self->import;
}

const TdImportRow *
td_import_item_get_row (TdImportItem *self)
{
  g_return_val_if_fail (TD_IS_IMPORT_ITEM (self), NULL);

  return self->row;
}

static GType
td_import_list_get_item_type (GListModel *model)
{
  return TD_TYPE_IMPORT_ITEM;
}

static guint
td_import_list_get_n_items (GListModel *model)
{
  return TD_IMPORT_LIST (model)->shown->len;
}

static gpointer
td_import_list_get_item (GListModel *model,
                         guint       position)
{
  TdImportList *self = TD_IMPORT_LIST (model);
  TdImportItem *item;
  guint n_rows;

  if (position >= self->shown->len)
    return NULL;

  item = g_object_new (TD_TYPE_IMPORT_ITEM, NULL);
  item->import = td_import_ref (self->import);
  item->row = &td_import_get_rows (self->import, &n_rows)[g_array_index (self->shown, guint, position)];

  return item;
}

static void
td_import_list_list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = td_import_list_get_item_type;
  interface->get_n_items = td_import_list_get_n_items;
  interface->get_item = td_import_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TdImportList, td_import_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, td_import_list_list_model_init))

static void
td_import_list_finalize (GObject *object)
{
  TdImportList *self = TD_IMPORT_LIST (object);

  g_clear_pointer (&self->import, td_import_unref);
  g_clear_pointer (&self->shown, g_array_unref);

  G_OBJECT_CLASS (td_import_list_parent_class)->finalize (object);
}

static void
td_import_list_class_init (TdImportListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_import_list_finalize;
}

static void
td_import_list_init (TdImportList *self)
{
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
}

TdImportList *
td_import_list_new (void)
{
  return g_object_new (TD_TYPE_IMPORT_LIST, NULL);
}

void
td_import_list_show (TdImportList *self,
                     TdImport     *import,
                     gboolean      only_problems)
{
  const TdImportRow *rows;
  guint n_before, n_rows = 0;

  g_return_if_fail (TD_IS_IMPORT_LIST (self));

  n_before = self->shown->len;
  if (import != NULL)
    td_import_ref (import);
  g_clear_pointer (&self->import, td_import_unref);
  self->import = import;

  g_array_set_size (self->shown, 0);
  rows = import != NULL ? td_import_get_rows (import, &n_rows) : NULL;
  for (guint i = 0; i < n_rows; i++)
    {
      if (!only_problems || rows[i].problem != NULL)
        g_array_append_val (self->shown, i);
    }
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->shown->len);
}
