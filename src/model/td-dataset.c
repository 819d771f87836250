/* td-dataset.c: the cases, sources and organisations of one file
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-dataset.h"

/* All that td_dataset_clear() replaces. */
typedef struct
{
  GPtrArray    *arenas; /* TdArena, owned: they hold all but the cases */
  TdVocabulary *vocabulary;
  TdDatasetHead head;
  GPtrArray    *cases; /* TdCase, owned */
  GPtrArray    *sources; /* const TdSource and so on, in the arenas */
  GPtrArray    *organisations;
  GPtrArray    *context;
  GHashTable   *cases_by_id;
  GHashTable   *sources_by_id;
  GHashTable   *organisations_by_id;
} Content;

struct _TdDataset
{
  GObject parent_instance;

  char    *uri;
  Content *content;
};

static Content *
content_new (void)
{
  Content *content = g_new0 (Content, 1);

  content->arenas = g_ptr_array_new_with_free_func ((GDestroyNotify) td_arena_free);
  content->vocabulary = td_vocabulary_new ();
  content->cases = g_ptr_array_new_with_free_func (g_object_unref);
  content->sources = g_ptr_array_new ();
  content->organisations = g_ptr_array_new ();
  content->context = g_ptr_array_new ();
  content->cases_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  content->sources_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  content->organisations_by_id = g_hash_table_new (g_str_hash, g_str_equal);

  return content;
}

static void
content_free (Content *content)
{
  g_hash_table_unref (content->cases_by_id);
  g_hash_table_unref (content->sources_by_id);
  g_hash_table_unref (content->organisations_by_id);
  g_ptr_array_unref (content->context);
  g_ptr_array_unref (content->organisations);
  g_ptr_array_unref (content->sources);
  g_ptr_array_unref (content->cases);
  g_ptr_array_unref (content->arenas);
  td_vocabulary_unref (content->vocabulary);
  g_free (content);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Content, content_free)

static gconstpointer
get_at (GPtrArray *array,
        guint      position)
{
  return position < array->len ? g_ptr_array_index (array, position) : NULL;
}

static gpointer
look_up (GHashTable *table,
         const char *id)
{
  return id != NULL ? g_hash_table_lookup (table, id) : NULL;
}

static GType
td_dataset_get_item_type (GListModel *model)
{
  return TD_TYPE_CASE;
}

static guint
td_dataset_get_n_items (GListModel *model)
{
  return TD_DATASET (model)->content->cases->len;
}

static gpointer
td_dataset_get_item (GListModel *model,
                     guint       position)
{
  GPtrArray *cases = TD_DATASET (model)->content->cases;

  return position < cases->len ? g_object_ref (g_ptr_array_index (cases, position)) : NULL;
}

static void
td_dataset_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = td_dataset_get_item_type;
  iface->get_n_items = td_dataset_get_n_items;
  iface->get_item = td_dataset_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TdDataset, td_dataset, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, td_dataset_list_model_init))

static void
td_dataset_finalize (GObject *object)
{
  TdDataset *self = TD_DATASET (object);

  g_clear_pointer (&self->content, content_free);
  g_clear_pointer (&self->uri, g_free);

  G_OBJECT_CLASS (td_dataset_parent_class)->finalize (object);
}

static void
td_dataset_class_init (TdDatasetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_dataset_finalize;
}

static void
td_dataset_init (TdDataset *self)
{
  self->content = content_new ();
}

TdDataset *
td_dataset_new (const char *uri)
{
  TdDataset *self = g_object_new (TD_TYPE_DATASET, NULL);

  self->uri = g_strdup (uri);

  return self;
}

const char *
td_dataset_get_uri (TdDataset *self)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return self->uri;
}

void
td_dataset_set_head (TdDataset           *self,
                     TdArena             *arena,
                     const TdDatasetHead *head,
                     TdVocabulary        *vocabulary)
{
  g_autoptr (TdVocabulary) old = NULL;

  g_return_if_fail (TD_IS_DATASET (self));
  g_return_if_fail (arena != NULL && head != NULL && vocabulary != NULL);

  old = self->content->vocabulary;
  self->content->vocabulary = td_vocabulary_ref (vocabulary);
  self->content->head = *head;
  g_ptr_array_add (self->content->arenas, arena);
}

const TdDatasetHead *
td_dataset_get_head (TdDataset *self)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return &self->content->head;
}

TdVocabulary *
td_dataset_get_vocabulary (TdDataset *self)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return self->content->vocabulary;
}

void
td_dataset_append_cases (TdDataset *self,
                         GPtrArray *cases)
{
  Content *content;
  guint position;

  g_return_if_fail (TD_IS_DATASET (self));
  g_return_if_fail (cases != NULL);

  if (cases->len == 0)
    return;

  content = self->content;
  position = content->cases->len;
  for (guint i = 0; i < cases->len; i++)
    {
      TdCase *td_case = g_ptr_array_index (cases, i);

      g_ptr_array_add (content->cases, g_object_ref (td_case));
      g_hash_table_insert (content->cases_by_id, (gpointer) td_case_get_id (td_case), td_case);
    }

  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, cases->len);
}

void
td_dataset_append_sources (TdDataset      *self,
                           TdArena        *arena,
                           const TdSource *sources,
                           guint           n)
{
  g_return_if_fail (TD_IS_DATASET (self));
  g_return_if_fail (arena != NULL);
  g_return_if_fail (sources != NULL || n == 0);

  g_ptr_array_add (self->content->arenas, arena);
  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (self->content->sources, (gpointer) &sources[i]);
      g_hash_table_insert (self->content->sources_by_id, (gpointer) sources[i].id, (gpointer) &sources[i]);
    }
}

void
td_dataset_append_organisations (TdDataset            *self,
                                 TdArena              *arena,
                                 const TdOrganisation *organisations,
                                 guint                 n)
{
  g_return_if_fail (TD_IS_DATASET (self));
  g_return_if_fail (arena != NULL);
  g_return_if_fail (organisations != NULL || n == 0);

  g_ptr_array_add (self->content->arenas, arena);
  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (self->content->organisations, (gpointer) &organisations[i]);
      g_hash_table_insert (self->content->organisations_by_id,
                           (gpointer) organisations[i].id, (gpointer) &organisations[i]);
    }
}

void
td_dataset_append_context (TdDataset         *self,
                           TdArena           *arena,
                           const TdStatement *statements,
                           guint              n)
{
  g_return_if_fail (TD_IS_DATASET (self));
  g_return_if_fail (arena != NULL);
  g_return_if_fail (statements != NULL || n == 0);

  g_ptr_array_add (self->content->arenas, arena);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->content->context, (gpointer) &statements[i]);
}

/* @content: (transfer full) */
static void
td_dataset_set_content (TdDataset *self,
                        Content   *content)
{
  /* Freed only after the signal: who listens may still hold what it was lent. */
  g_autoptr (Content) old = g_steal_pointer (&self->content);

  self->content = content;
  if (old->cases->len > 0 || content->cases->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, old->cases->len, content->cases->len);
}

void
td_dataset_clear (TdDataset *self)
{
  g_return_if_fail (TD_IS_DATASET (self));

  td_dataset_set_content (self, content_new ());
}

void
td_dataset_take_content (TdDataset *self,
                         TdDataset *other)
{
  Content *content;

  g_return_if_fail (TD_IS_DATASET (self));
  g_return_if_fail (TD_IS_DATASET (other) && other != self);

  content = g_steal_pointer (&other->content);
  other->content = content_new ();
  td_dataset_set_content (self, content);
}

TdCase *
td_dataset_find_case (TdDataset  *self,
                      const char *id)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return look_up (self->content->cases_by_id, id);
}

const TdSource *
td_dataset_find_source (TdDataset  *self,
                        const char *id)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return look_up (self->content->sources_by_id, id);
}

const TdOrganisation *
td_dataset_find_organisation (TdDataset  *self,
                              const char *id)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return look_up (self->content->organisations_by_id, id);
}

guint
td_dataset_get_n_cases (TdDataset *self)
{
  g_return_val_if_fail (TD_IS_DATASET (self), 0);

  return self->content->cases->len;
}

guint
td_dataset_get_n_sources (TdDataset *self)
{
  g_return_val_if_fail (TD_IS_DATASET (self), 0);

  return self->content->sources->len;
}

const TdSource *
td_dataset_get_source (TdDataset *self,
                       guint      position)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return get_at (self->content->sources, position);
}

guint
td_dataset_get_n_organisations (TdDataset *self)
{
  g_return_val_if_fail (TD_IS_DATASET (self), 0);

  return self->content->organisations->len;
}

const TdOrganisation *
td_dataset_get_organisation (TdDataset *self,
                             guint      position)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return get_at (self->content->organisations, position);
}

guint
td_dataset_get_n_context (TdDataset *self)
{
  g_return_val_if_fail (TD_IS_DATASET (self), 0);

  return self->content->context->len;
}

const TdStatement *
td_dataset_get_context (TdDataset *self,
                        guint      position)
{
  g_return_val_if_fail (TD_IS_DATASET (self), NULL);

  return get_at (self->content->context, position);
}
