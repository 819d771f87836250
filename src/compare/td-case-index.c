/* td-case-index.c: the folded words of the cases of a collection
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-case-index.h"

#include <string.h>

#include "compare/td-query.h"

struct _TdCaseIndex
{
  TdCollection *collection;
  GPtrArray    *languages; /* of TdLanguage */
  GPtrArray    *haystacks; /* of char *, NULL until asked for */
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

TdCaseIndex *
td_case_index_new (TdCollection *collection,
                   TdLanguage   *language)
{
  TdCaseIndex *index = g_new0 (TdCaseIndex, 1);

  index->collection = g_object_ref (collection);
  index->languages = list_languages (language);
  index->haystacks = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_set_size (index->haystacks, (int) g_list_model_get_n_items (G_LIST_MODEL (collection)));

  return index;
}

void
td_case_index_free (TdCaseIndex *index)
{
  g_ptr_array_unref (index->haystacks);
  g_ptr_array_unref (index->languages);
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
        td_query_make_haystack (dataset, owner, (TdLanguage * const *) index->languages->pdata,
                                index->languages->len);
    }

  return index->haystacks->pdata[position];
}
