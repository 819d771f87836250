/* td-slug.c: ids made from names
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-slug.h"

#include "base/td-collation.h"

/* An id has at most 64 characters; some are kept for a number. */
#define MAX_SLUG 54

char *
td_slug_make (const char *name,
              const char *fallback)
{
  g_autofree char *folded = td_collation_fold (name);
  g_autofree char *ascii = g_str_to_ascii (folded, "en");
  g_autoptr (GString) spelt = g_string_new (ascii);
  GString *slug = g_string_new (NULL);
  gboolean is_pending = FALSE;

  g_string_replace (spelt, "+", " plus ", 0); /* Canal+ */
  for (const char *c = spelt->str; *c != '\0' && slug->len < MAX_SLUG; c++)
    {
      if (!g_ascii_isalnum (*c))
        {
          is_pending = slug->len > 0;
          continue;
        }
      if (is_pending)
        g_string_append_c (slug, '-');
      is_pending = FALSE;
      g_string_append_c (slug, g_ascii_tolower (*c));
    }
  if (slug->len == 0)
    g_string_append (slug, fallback);

  return g_string_free (slug, FALSE);
}

/* A taken slug leads to its next number, so that many alike take no longer. */
TdSlugs *
td_slugs_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

char *
td_slugs_add (TdSlugs    *self,
              const char *slug)
{
  g_autofree char *id = g_strdup (slug);
  guint next = MAX (2, GPOINTER_TO_UINT (g_hash_table_lookup (self, slug)));

  while (g_hash_table_contains (self, id))
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", slug, next++);
    }
  g_hash_table_insert (self, g_strdup (slug), GUINT_TO_POINTER (next));
  if (!g_hash_table_contains (self, id))
    g_hash_table_insert (self, g_strdup (id), NULL);

  return g_steal_pointer (&id);
}
