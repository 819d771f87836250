/* td-query.c: what the user searches for
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-query.h"

#include <string.h>

#include "base/td-collation.h"
#include "compare/td-haystack.h"

struct _TdQuery
{
  gatomicrefcount ref_count;
  char           *text;
  char          **words; /* folded, NULL-terminated */
};

TdQuery *
td_query_new (const char *text)
{
  TdQuery *query = g_new0 (TdQuery, 1);
  g_autofree char *folded = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_atomic_ref_count_init (&query->ref_count);
  query->text = g_strdup (text != NULL ? text : "");
  folded = td_collation_fold (query->text);
  parts = g_strsplit_set (folded, " \t\n\r", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_ptr_array_add (words, g_strdup (parts[i]));
  g_ptr_array_add (words, NULL);
  query->words = (char **) g_ptr_array_free (g_steal_pointer (&words), FALSE);

  return query;
}

TdQuery *
td_query_ref (TdQuery *query)
{
  g_return_val_if_fail (query != NULL, NULL);

  g_atomic_ref_count_inc (&query->ref_count);
  return query;
}

void
td_query_unref (TdQuery *query)
{
  g_return_if_fail (query != NULL);

  if (!g_atomic_ref_count_dec (&query->ref_count))
    return;

  g_free (query->text);
  g_strfreev (query->words);
  g_free (query);
}

const char *
td_query_get_text (TdQuery *query)
{
  g_return_val_if_fail (query != NULL, NULL);

  return query->text;
}

gboolean
td_query_is_empty (TdQuery *query)
{
  g_return_val_if_fail (query != NULL, TRUE);

  return query->words[0] == NULL;
}

gboolean
td_query_matches (TdQuery    *query,
                  const char *folded)
{
  g_return_val_if_fail (query != NULL, FALSE);
  g_return_val_if_fail (folded != NULL, FALSE);

  for (char **word = query->words; *word != NULL; word++)
    if (strstr (folded, *word) == NULL)
      return FALSE;

  return TRUE;
}

char *
td_query_make_haystack (TdDataset          *dataset,
                        TdCase             *owner,
                        TdLanguage * const *languages,
                        guint               n_languages)
{
  g_autoptr (TdHaystackMaker) maker = NULL;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);

  maker = td_haystack_maker_new (languages, n_languages);
  return td_haystack_maker_make (maker, dataset, owner);
}
