/* td-comparison-store.c: the comparisons that were saved, as a list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-comparison-store-private.h"

#include "ui/td-comparison-folder.h"

static GType
td_comparison_store_get_item_type (GListModel *model)
{
  return TD_TYPE_SAVED_COMPARISON;
}

static guint
td_comparison_store_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (TD_COMPARISON_STORE (model)->items));
}

static gpointer
td_comparison_store_get_item (GListModel *model,
                              guint       position)
{
  return g_list_model_get_item (G_LIST_MODEL (TD_COMPARISON_STORE (model)->items), position);
}

static void
td_comparison_store_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = td_comparison_store_get_item_type;
  iface->get_n_items = td_comparison_store_get_n_items;
  iface->get_item = td_comparison_store_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TdComparisonStore, td_comparison_store, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, td_comparison_store_list_model_init))

static void
td_comparison_store_dispose (GObject *object)
{
  TdComparisonStore *self = TD_COMPARISON_STORE (object);

  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (td_comparison_store_parent_class)->dispose (object);
}

static void
td_comparison_store_finalize (GObject *object)
{
  TdComparisonStore *self = TD_COMPARISON_STORE (object);

  g_clear_object (&self->folder);
  g_clear_pointer (&self->language, td_language_unref);
  g_clear_object (&self->items);
  g_clear_error (&self->error);
  /* A task that waits would keep it alive: there are none. */
  g_queue_clear (&self->waiting);

  G_OBJECT_CLASS (td_comparison_store_parent_class)->finalize (object);
}

static void
td_comparison_store_class_init (TdComparisonStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = td_comparison_store_dispose;
  object_class->finalize = td_comparison_store_finalize;
}

static void
td_comparison_store_init (TdComparisonStore *self)
{
  self->items = g_list_store_new (TD_TYPE_SAVED_COMPARISON);
  g_signal_connect_swapped (self->items, "items-changed", G_CALLBACK (g_list_model_items_changed), self);
  g_queue_init (&self->waiting);
}

TdComparisonStore *
td_comparison_store_new (GFile      *folder,
                         TdLanguage *language)
{
  TdComparisonStore *self;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (TD_TYPE_COMPARISON_STORE, NULL);
  self->folder = g_object_ref (folder);
  self->language = td_language_ref (language);
  /* Where a folder cannot be watched, the list is right whenever it is asked for. */
  self->monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (td_comparison_store_notice), self);

  return self;
}

GFile *
td_comparison_store_get_default_folder (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "takedowns", "comparisons", NULL);

  return g_file_new_for_path (path);
}

TdLanguage *
td_comparison_store_get_language (TdComparisonStore *self)
{
  g_return_val_if_fail (TD_IS_COMPARISON_STORE (self), NULL);

  return self->language;
}

const GError *
td_comparison_store_get_error (TdComparisonStore *self)
{
  g_return_val_if_fail (TD_IS_COMPARISON_STORE (self), NULL);

  return self->error;
}

TdSavedComparison *
td_comparison_store_find (TdComparisonStore *self,
                          const char        *name)
{
  g_return_val_if_fail (TD_IS_COMPARISON_STORE (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      /* The list keeps it. */
      g_autoptr (TdSavedComparison) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_str_equal (td_saved_comparison_get_name (item), name))
        return item;
    }

  return NULL;
}

char *
td_comparison_store_suggest_file_name (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  return td_comparison_folder_make_file_name (name);
}
