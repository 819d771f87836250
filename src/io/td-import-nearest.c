/* td-import-nearest.c: the metric that is written most like a name that nobody knows (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import-nearest.h"

#include <string.h>

#include "base/td-collation.h"

struct _TdImportNearest
{
  GHashTable *metrics; /* borrowed: key → TdMetric */
  GPtrArray  *keys;    /* with hyphens, in order, ended by NULL */
  GHashTable *found;   /* key → TdMetric, NULL where none is near */
};

/* For one answer whatever the order of the table. */
static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* Names, too: the person who writes a table knows no ids. */
static GPtrArray *
list_keys (GHashTable *metrics)
{
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iterator;
  gpointer key, metric;

  g_hash_table_iter_init (&iterator, metrics);
  while (g_hash_table_iter_next (&iterator, &key, &metric))
    {
      if (metric != NULL)
        g_ptr_array_add (keys, g_strdelimit (g_strdup (key), " ", '-'));
    }
  g_ptr_array_sort (keys, compare_keys);
  g_ptr_array_add (keys, NULL);

  return keys;
}

TdImportNearest *
td_import_nearest_new (GHashTable *metrics)
{
  TdImportNearest *self = g_new0 (TdImportNearest, 1);

  self->metrics = metrics;
  self->keys = list_keys (metrics);
  self->found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
td_import_nearest_free (TdImportNearest *self)
{
  g_hash_table_unref (self->found);
  g_ptr_array_unref (self->keys);
  g_free (self);
}

static const TdMetric *
find (TdImportNearest *self,
      const char      *key)
{
  g_auto (GStrv) nearest = td_collation_find_nearest (key, (const char * const *) self->keys->pdata);

  return nearest[0] != NULL ? g_hash_table_lookup (self->metrics, g_strdelimit (nearest[0], "-", ' ')) : NULL;
}

const TdMetric *
td_import_nearest_find (TdImportNearest *self,
                        const char      *key)
{
  gpointer metric;

  if (!g_hash_table_lookup_extended (self->found, key, NULL, &metric))
    {
      metric = (gpointer) find (self, key);
      g_hash_table_insert (self->found, g_strdup (key), metric);
    }

  return metric;
}
