/* td-origin.c: how many independent voices stand behind statements
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-origin.h"

#include "compare/td-attribution.h"

/* A chain of papers that copy each other; a circle must end too. */
#define MAX_RELAYS 8

/* Stands for every source that the dataset does not hold; no id is empty. */
static const char missing[] = "";

const char *
td_origin_resolve (TdDataset         *dataset,
                   const TdStatement *statement,
                   const char        *source_id)
{
  const char *origin = td_attribution_get_origin (statement, source_id);

  if (statement->origin != NULL || !statement->relayed)
    return origin;

  for (guint i = 0; i < MAX_RELAYS; i++)
    {
      const TdSource *source = td_dataset_find_source (dataset, origin);

      if (source == NULL || source->relays == NULL || source->relays[0] == NULL)
        break;
      origin = source->relays[0];
    }

  return origin;
}

gboolean
td_origin_is_single (const TdStatement *statement)
{
  return statement->sources != NULL && statement->sources[0] != NULL && statement->sources[1] == NULL;
}

GHashTable *
td_origin_set_new (void)
{
  return g_hash_table_new (g_str_hash, g_str_equal);
}

void
td_origin_set_add (GHashTable        *set,
                   TdDataset         *dataset,
                   const TdStatement *statement)
{
  for (guint i = 0; statement->sources != NULL && statement->sources[i] != NULL; i++)
    {
      gboolean is_known = statement->origin != NULL
                          || td_dataset_find_source (dataset, statement->sources[i]) != NULL;

      g_hash_table_add (set, (gpointer) (is_known ? td_origin_resolve (dataset, statement, statement->sources[i])
                                                  : missing));
    }
}

guint
td_origin_set_count (GHashTable *set)
{
  guint n = g_hash_table_size (set);

  return n > 1 && g_hash_table_contains (set, missing) ? n - 1 : n;
}

const char *
td_origin_get_only (TdDataset         *dataset,
                    const TdStatement *statement)
{
  const char *only = NULL;

  for (guint i = 0; statement->sources != NULL && statement->sources[i] != NULL; i++)
    {
      const char *origin = td_origin_resolve (dataset, statement, statement->sources[i]);

      if (only != NULL && !g_str_equal (only, origin))
        return NULL;
      only = origin;
    }

  return only;
}
