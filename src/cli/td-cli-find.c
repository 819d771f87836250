/* td-cli-find.c: from a word of the command line to a case or a metric
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "base/td-collation.h"
#include "cli/td-cli.h"

/* What may be meant: words, and the id each of them leads to. */
typedef struct
{
  GPtrArray *words; /* char * */
  GPtrArray *ids;   /* char *, at the same place */
} Candidates;

static void
candidates_init (Candidates *candidates)
{
  candidates->words = g_ptr_array_new_with_free_func (g_free);
  candidates->ids = g_ptr_array_new_with_free_func (g_free);
}

static void
candidates_clear (Candidates *candidates)
{
  g_ptr_array_unref (candidates->words);
  g_ptr_array_unref (candidates->ids);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Candidates, candidates_clear)

static void
candidates_add (Candidates *candidates,
                const char *word,
                const char *id)
{
  g_ptr_array_add (candidates->words, g_strdup (word));
  g_ptr_array_add (candidates->ids, g_strdup (id));
}

static const char *
candidates_get_id (Candidates *candidates,
                   const char *word)
{
  for (guint i = 0; i < candidates->words->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (candidates->words, i), word))
        return g_ptr_array_index (candidates->ids, i);
    }

  return word;
}

/* The ids of the nearest words, each once. Returns: (transfer full) */
static char **
candidates_find_nearest (Candidates *candidates,
                         const char *word)
{
  g_auto (GStrv) nearest = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_ptr_array_add (candidates->words, NULL);
  nearest = td_collation_find_nearest (word, (const char * const *) candidates->words->pdata);
  g_ptr_array_remove_index (candidates->words, candidates->words->len - 1);

  for (char **near = nearest; *near != NULL; near++)
    {
      const char *id = candidates_get_id (candidates, *near);

      if (g_hash_table_add (seen, (gpointer) id))
        g_strv_builder_add (builder, id);
    }

  return g_strv_builder_end (builder);
}

/* @unknown: what is said of the word, with the place {word}: a translated sentence */
static void
complain_unknown (TdCli      *cli,
                  const char *unknown,
                  const char *word,
                  Candidates *candidates)
{
  g_auto (GStrv) nearest = candidates_find_nearest (candidates, word);
  g_autofree char *sentence = td_fill (unknown, "word", word, NULL);
  g_autofree char *list = g_strjoinv (", ", nearest);

  if (nearest[0] == NULL)
    td_cli_complain (g_steal_pointer (&sentence));
  else
    td_cli_complain (td_fill (td_words (cli->language, "{sentence} Nearest: {list}."),
                              "sentence", sentence, "list", list, NULL));
}

static gboolean
is_called (TdCase     *one,
           const char *folded,
           TdLanguage *language)
{
  g_autofree char *name = td_collation_fold (td_case_get_name (one, language));
  const TdCaseData *data = td_case_get_data (one);

  if (g_str_equal (name, folded))
    return TRUE;
  for (guint i = 0; data->aliases != NULL && data->aliases[i] != NULL; i++)
    {
      g_autofree char *alias = td_collation_fold (data->aliases[i]);

      if (g_str_equal (alias, folded))
        return TRUE;
    }

  return FALSE;
}

/* Returns: (transfer full) (nullable): the only case of that name. */
static TdCaseRef *
find_by_name (TdCli      *cli,
              const char *word)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (cli->collection));
  g_autofree char *folded = td_collation_fold (word);
  g_autoptr (TdCaseRef) found = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdCase) one = g_list_model_get_item (G_LIST_MODEL (cli->collection), i);

      if (!is_called (one, folded, cli->language))
        continue;
      if (found != NULL)
        return NULL;
      found = td_collection_get_ref (cli->collection, i);
    }

  return g_steal_pointer (&found);
}

static void
add_cases (Candidates *candidates,
           TdCli      *cli)
{
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (cli->collection));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdCase) one = g_list_model_get_item (G_LIST_MODEL (cli->collection), i);

      candidates_add (candidates, td_case_get_id (one), td_case_get_id (one));
      candidates_add (candidates, td_case_get_name (one, cli->language), td_case_get_id (one));
    }
}

TdCaseRef *
td_cli_find_case (TdCli      *self,
                  const char *word)
{
  g_autofree char *valid = g_utf8_make_valid (word, -1);
  g_auto (Candidates) candidates = { NULL, NULL };
  TdCaseRef *found = td_collection_find (self->collection, valid);

  candidates_init (&candidates);
  if (found == NULL)
    found = find_by_name (self, valid);
  if (found != NULL)
    return found;

  add_cases (&candidates, self);
  complain_unknown (self, td_words (self->language, "There is no case “{word}” in the data."), valid, &candidates);
  return NULL;
}

gboolean
td_cli_check_metric (TdCli      *self,
                     const char *id)
{
  const guint n_datasets = td_collection_get_n_datasets (self->collection);
  g_autofree char *valid = g_utf8_make_valid (id, -1);
  g_auto (Candidates) candidates = { NULL, NULL };

  candidates_init (&candidates);
  for (guint i = 0; i < n_datasets; i++)
    {
      TdVocabulary *vocabulary = td_dataset_get_vocabulary (td_collection_get_dataset (self->collection, i));
      g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);

      if (td_vocabulary_find_metric (vocabulary, valid) != NULL)
        return TRUE;
      for (guint j = 0; j < metrics->len; j++)
        {
          const TdMetric *metric = g_ptr_array_index (metrics, j);

          candidates_add (&candidates, metric->id, metric->id);
          candidates_add (&candidates, td_metric_get_name (metric, self->language), metric->id);
        }
    }

  complain_unknown (self, td_words (self->language, "There is no metric “{word}”."), valid, &candidates);
  return FALSE;
}
