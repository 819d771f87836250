/* td-case-index.c: the folded words of the cases of a collection
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-case-index.h"

#include <string.h>

#include "compare/td-haystack.h"

/* While nothing else is to do, haystacks are made some at a time, so that the
 * first key of a search finds them. A slice takes about a millisecond. */
#define SLICE 64

struct _TdCaseIndex
{
  TdCollection    *collection;
  TdHaystackMaker *maker;
  GPtrArray       *haystacks; /* of char *, NULL until asked for */
  guint            next;      /* the first one that may be missing */
  guint            idle;      /* source that makes them, 0 when done */
  guint            n_organisations; /* known when the first of them were made */
};

static void
add_language (GPtrArray  *languages,
              TdLanguage *language)
{
  const char *tag = td_language_get_words_tag (language);

  for (guint i = 0; i < languages->len; i++)
    if (g_str_equal (td_language_get_words_tag (languages->pdata[i]), tag))
      return;

  g_ptr_array_add (languages, td_language_ref (language));
}

/* Whoever reads French data in an English window still types "Maroc". The words
 * of French countries come with ICU, so French is there without a catalogue too. */
static GPtrArray *
list_languages (TdLanguage *language)
{
  GPtrArray *languages = g_ptr_array_new_with_free_func ((GDestroyNotify) td_language_unref);
  g_auto (GStrv) tags = td_language_list_available ();
  g_autoptr (TdLanguage) french = td_language_new ("fr");

  add_language (languages, language);
  for (guint i = 0; tags != NULL && tags[i] != NULL; i++)
    {
      g_autoptr (TdLanguage) other = td_language_new (tags[i]);

      add_language (languages, other);
    }
  if (g_str_equal (td_language_get_words_tag (french), "fr"))
    add_language (languages, french);
  else
    g_ptr_array_add (languages, td_language_ref (french));

  return languages;
}

static void schedule (TdCaseIndex *index,
                      guint        first);

static guint
count_organisations (TdCollection *collection)
{
  guint n = 0;

  for (guint i = 0; i < td_collection_get_n_datasets (collection); i++)
    n += td_dataset_get_n_organisations (td_collection_get_dataset (collection, i));

  return n;
}

void
td_case_index_refresh (TdCaseIndex *index)
{
  guint n = count_organisations (index->collection);

  if (n == index->n_organisations)
    return;

  index->n_organisations = n;
  for (guint i = 0; i < index->haystacks->len; i++)
    g_clear_pointer (&index->haystacks->pdata[i], g_free);
  schedule (index, 0);
}

static gboolean
make_slice (gpointer user_data)
{
  TdCaseIndex *index = user_data;
  guint end;

  td_case_index_refresh (index);
  end = MIN (index->next + SLICE, index->haystacks->len);
  while (index->next < end)
    td_case_index_get (index, index->next++);
  if (index->next < index->haystacks->len)
    return G_SOURCE_CONTINUE;

  index->idle = 0;
  return G_SOURCE_REMOVE;
}

static void
schedule (TdCaseIndex *index,
          guint        first)
{
  index->next = MIN (index->next, first);
  if (index->idle == 0 && index->next < index->haystacks->len)
    index->idle = g_idle_add_full (G_PRIORITY_LOW, make_slice, index, NULL);
}

TdCaseIndex *
td_case_index_new (TdCollection *collection,
                   TdLanguage   *language)
{
  TdCaseIndex *index = g_new0 (TdCaseIndex, 1);
  g_autoptr (GPtrArray) languages = list_languages (language);

  index->collection = g_object_ref (collection);
  index->maker = td_haystack_maker_new ((TdLanguage * const *) languages->pdata, languages->len);
  index->haystacks = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_set_size (index->haystacks, (int) g_list_model_get_n_items (G_LIST_MODEL (collection)));
  schedule (index, 0);

  return index;
}

void
td_case_index_free (TdCaseIndex *index)
{
  if (index->idle > 0)
    g_source_remove (index->idle);
  g_ptr_array_unref (index->haystacks);
  td_haystack_maker_free (index->maker);
  g_object_unref (index->collection);
  g_free (index);
}

void
td_case_index_splice (TdCaseIndex *index,
                      guint        position,
                      guint        n_removed,
                      guint        n_added)
{
  GPtrArray *haystacks = index->haystacks;
  guint length = haystacks->len;
  guint tail = length - position - n_removed;

  g_return_if_fail (position + n_removed <= length);

  for (guint i = position; i < position + n_removed; i++)
    g_clear_pointer (&haystacks->pdata[i], g_free);
  if (n_added > n_removed)
    g_ptr_array_set_size (haystacks, (int) (length + n_added - n_removed));
  if (n_added != n_removed)
    memmove (haystacks->pdata + position + n_added, haystacks->pdata + position + n_removed,
             sizeof (gpointer) * tail);
  for (guint i = position; i < position + n_added; i++)
    haystacks->pdata[i] = NULL;
  if (n_added < n_removed)
    {
      /* The moved tail now stands twice: the surplus must not be freed. */
      for (guint i = length + n_added - n_removed; i < length; i++)
        haystacks->pdata[i] = NULL;
      g_ptr_array_set_size (haystacks, (int) (length + n_added - n_removed));
    }
  schedule (index, position);
}

const char *
td_case_index_get (TdCaseIndex *index,
                   guint        position)
{
  g_return_val_if_fail (position < index->haystacks->len, "");

  if (index->haystacks->pdata[position] == NULL)
    {
      g_autoptr (TdCase) owner = g_list_model_get_item (G_LIST_MODEL (index->collection), position);
      TdDataset *dataset = td_collection_get_dataset_at (index->collection, position);

      index->haystacks->pdata[position] =
        td_haystack_maker_make (index->maker, dataset, owner);
    }

  return index->haystacks->pdata[position];
}
