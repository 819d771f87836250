/* td-vocabulary.c: the metrics of a dataset: the built-in ones and its own
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-vocabulary.h"

#include "model/td-metric-tables.h"

struct _TdVocabulary
{
  gatomicrefcount ref_count;
  GMutex          mutex; /* guards all that follows */
  TdArena        *arena;
  GPtrArray      *metrics; /* const TdMetric, in order */
  GHashTable     *positions; /* const TdMetric → place in that order, from 1 */
  GHashTable     *defined; /* id → const TdMetric */
  GHashTable     *undefined;
};

static const TdMetric * const BUILT_IN[] = {
  td_metrics_catalogue,
  td_metrics_audience,
  td_metrics_offer,
  td_metrics_infrastructure,
  td_metrics_network,
  td_metrics_enforcement,
  td_metrics_money,
  td_metrics_effect,
  td_metrics_context,
};

static void
define (TdVocabulary   *vocabulary,
        const TdMetric *metric)
{
  g_ptr_array_add (vocabulary->metrics, (gpointer) metric);
  g_hash_table_insert (vocabulary->positions, (gpointer) metric, GUINT_TO_POINTER (vocabulary->metrics->len));
  g_hash_table_insert (vocabulary->defined, (gpointer) metric->id, (gpointer) metric);
}

static const char * const *
copy_ids (const char * const *ids,
          TdArena            *arena)
{
  const char **copy;
  guint n_ids;

  if (ids == NULL)
    return NULL;

  n_ids = g_strv_length ((char **) ids);
  copy = td_arena_new0 (arena, const char *, n_ids + 1);
  for (guint i = 0; i < n_ids; i++)
    copy[i] = td_arena_strdup (arena, ids[i]);

  return copy;
}

static const TdMetric *
copy_metric (const TdMetric *metric,
             TdArena        *arena)
{
  TdMetric *copy = td_arena_new0 (arena, TdMetric, 1);

  *copy = *metric;
  copy->id = td_arena_strdup (arena, metric->id);
  copy->name = td_arena_strdup (arena, metric->name);
  copy->counts = td_arena_strdup (arena, metric->counts);
  copy->name_text = td_text_copy (metric->name_text, arena);
  copy->counts_text = td_text_copy (metric->counts_text, arena);
  copy->never_with = copy_ids (metric->never_with, arena);
  copy->care_with = copy_ids (metric->care_with, arena);
  copy->is_known = TRUE;

  return copy;
}

static const TdMetric *
add_undefined (TdVocabulary *vocabulary,
               const char   *id)
{
  TdMetric *metric = td_arena_new0 (vocabulary->arena, TdMetric, 1);

  metric->id = td_arena_strdup (vocabulary->arena, id);
  metric->group = TD_GROUP_CONTEXT;
  g_hash_table_insert (vocabulary->undefined, (gpointer) metric->id, metric);

  return metric;
}

TdVocabulary *
td_vocabulary_new (void)
{
  TdVocabulary *vocabulary = g_new0 (TdVocabulary, 1);

  g_atomic_ref_count_init (&vocabulary->ref_count);
  g_mutex_init (&vocabulary->mutex);
  vocabulary->arena = td_arena_new ();
  vocabulary->metrics = g_ptr_array_new ();
  vocabulary->positions = g_hash_table_new (NULL, NULL);
  vocabulary->defined = g_hash_table_new (g_str_hash, g_str_equal);
  vocabulary->undefined = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (BUILT_IN); i++)
    {
      for (const TdMetric *metric = BUILT_IN[i]; metric->id != NULL; metric++)
        define (vocabulary, metric);
    }

  return vocabulary;
}

TdVocabulary *
td_vocabulary_ref (TdVocabulary *vocabulary)
{
  g_return_val_if_fail (vocabulary != NULL, NULL);

  g_atomic_ref_count_inc (&vocabulary->ref_count);

  return vocabulary;
}

void
td_vocabulary_unref (TdVocabulary *vocabulary)
{
  g_return_if_fail (vocabulary != NULL);

  if (!g_atomic_ref_count_dec (&vocabulary->ref_count))
    return;

  g_hash_table_unref (vocabulary->undefined);
  g_hash_table_unref (vocabulary->defined);
  g_hash_table_unref (vocabulary->positions);
  g_ptr_array_unref (vocabulary->metrics);
  td_arena_free (vocabulary->arena);
  g_mutex_clear (&vocabulary->mutex);
  g_free (vocabulary);
}

const TdMetric *
td_vocabulary_add_metric (TdVocabulary   *vocabulary,
                          const TdMetric *metric)
{
  g_autoptr (GMutexLocker) locker = NULL;
  const TdMetric *copy;

  g_return_val_if_fail (vocabulary != NULL, NULL);
  g_return_val_if_fail (metric != NULL && metric->id != NULL, NULL);

  locker = g_mutex_locker_new (&vocabulary->mutex);
  if (g_hash_table_contains (vocabulary->defined, metric->id))
    return NULL;

  copy = copy_metric (metric, vocabulary->arena);
  define (vocabulary, copy);

  return copy;
}

const TdMetric *
td_vocabulary_find_metric (TdVocabulary *vocabulary,
                           const char   *id)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (vocabulary != NULL, NULL);

  if (id == NULL)
    return NULL;

  locker = g_mutex_locker_new (&vocabulary->mutex);

  return g_hash_table_lookup (vocabulary->defined, id);
}

const TdMetric *
td_vocabulary_intern_metric (TdVocabulary *vocabulary,
                             const char   *id)
{
  g_autoptr (GMutexLocker) locker = NULL;
  const TdMetric *metric;

  g_return_val_if_fail (vocabulary != NULL && id != NULL, NULL);

  locker = g_mutex_locker_new (&vocabulary->mutex);
  if ((metric = g_hash_table_lookup (vocabulary->defined, id)) != NULL ||
      (metric = g_hash_table_lookup (vocabulary->undefined, id)) != NULL)
    return metric;

  return add_undefined (vocabulary, id);
}

GPtrArray *
td_vocabulary_list_metrics (TdVocabulary *vocabulary)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (vocabulary != NULL, NULL);

  locker = g_mutex_locker_new (&vocabulary->mutex);

  return g_ptr_array_copy (vocabulary->metrics, NULL, NULL);
}

guint
td_vocabulary_get_position (TdVocabulary   *vocabulary,
                            const TdMetric *metric)
{
  g_autoptr (GMutexLocker) locker = NULL;
  guint position;

  g_return_val_if_fail (vocabulary != NULL, G_MAXUINT);

  locker = g_mutex_locker_new (&vocabulary->mutex);

  position = GPOINTER_TO_UINT (g_hash_table_lookup (vocabulary->positions, metric));

  return position > 0 ? position - 1 : G_MAXUINT;
}
