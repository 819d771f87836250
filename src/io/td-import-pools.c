/* td-import-pools.c: the sources and organisations that the rows of a table name (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import-pools.h"

#include <string.h>

struct _TdImportPools
{
  TdImportReader *reader; /* borrowed */

  TdImportKeys *known_sources, *known_organisations;
  TdSlugs      *source_ids, *organisation_ids;
  GArray       *sources;       /* TdSource */
  GArray       *organisations; /* TdOrganisation */
};

TdImportKeys *
td_import_keys_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

gboolean
td_import_keys_find (TdImportKeys *known,
                     char         *key,
                     guint         next,
                     guint        *index)
{
  const guint found = GPOINTER_TO_UINT (g_hash_table_lookup (known, key));

  *index = found > 0 ? found - 1 : next;
  if (found > 0)
    g_free (key);
  else
    g_hash_table_insert (known, key, GUINT_TO_POINTER (next + 1));
  return found > 0;
}

const char *
td_import_keep_id (TdImportReader *reader,
                   TdSlugs        *ids,
                   const char     *slug)
{
  g_autofree char *id = td_slugs_add (ids, slug);

  return td_arena_strdup (reader->arena, id);
}

TdImportPools *
td_import_pools_new (TdImportReader *reader)
{
  TdImportPools *self = g_new0 (TdImportPools, 1);

  self->reader = reader;
  self->known_sources = td_import_keys_new ();
  self->known_organisations = td_import_keys_new ();
  self->source_ids = td_slugs_new ();
  self->organisation_ids = td_slugs_new ();
  self->sources = g_array_new (FALSE, TRUE, sizeof (TdSource));
  self->organisations = g_array_new (FALSE, TRUE, sizeof (TdOrganisation));
  return self;
}

void
td_import_pools_free (TdImportPools *self)
{
  g_array_unref (self->sources);
  g_array_unref (self->organisations);
  g_hash_table_unref (self->known_sources);
  g_hash_table_unref (self->known_organisations);
  g_hash_table_unref (self->source_ids);
  g_hash_table_unref (self->organisation_ids);
  g_free (self);
}

/* "medias24-2021-10-18" */
static char *
make_source_slug (const TdImportDraft *draft)
{
  g_autoptr (GUri) uri = draft->url != NULL ? g_uri_parse (draft->url, G_URI_FLAGS_NONE, NULL) : NULL;
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;
  const char *name = draft->publisher != NULL ? draft->publisher : draft->title;
  g_autofree char *date = td_date_to_string (draft->published);
  g_autofree char *text = g_strconcat (name != NULL ? name : host != NULL ? host : "", " ", date, NULL);

  return td_slug_make (text, "source");
}

const char *
td_import_pools_find_source (TdImportPools       *self,
                             const TdImportDraft *draft)
{
  g_autofree char *date = td_date_to_string (draft->published);
  g_autofree char *slug = NULL;
  TdSource added = { .url = draft->url, .published = draft->published };
  guint index;

  if (!td_import_keys_find (self->known_sources,
                            g_strjoin (TD_IMPORT_SEPARATOR, draft->publisher != NULL ? draft->publisher : "",
                                       draft->title != NULL ? draft->title : "",
                                       draft->url != NULL ? draft->url : "", date, NULL),
                            self->sources->len, &index))
    {
      slug = make_source_slug (draft);
      added.id = td_import_keep_id (self->reader, self->source_ids, slug);
      added.title = td_import_make_text (self->reader, "", draft->title);
      added.publisher = td_import_make_text (self->reader, "", draft->publisher);
      g_array_append_val (self->sources, added);
    }

  return g_array_index (self->sources, TdSource, index).id;
}

const char *
td_import_pools_find_organisation (TdImportPools *self,
                                   const char    *name)
{
  g_autofree char *slug = NULL;
  TdOrganisation added = { NULL };
  guint index;

  if (!td_import_keys_find (self->known_organisations, g_strdup (name), self->organisations->len, &index))
    {
      slug = td_slug_make (name, "organisation");
      added.id = td_import_keep_id (self->reader, self->organisation_ids, slug);
      added.name = td_import_make_text (self->reader, "", name);
      g_array_append_val (self->organisations, added);
    }

  return g_array_index (self->organisations, TdOrganisation, index).id;
}

static gpointer
keep_array (TdImportPools *self,
            GArray        *array,
            gsize          size)
{
  gpointer kept = td_arena_alloc (self->reader->arena, MAX (1, size * array->len));

  if (array->len > 0)
    memcpy (kept, array->data, size * array->len);
  return kept;
}

void
td_import_pools_end (TdImportPools    *self,
                     TdDatasetContent *content)
{
  content->sources = keep_array (self, self->sources, sizeof (TdSource));
  content->n_sources = self->sources->len;
  content->organisations = keep_array (self, self->organisations, sizeof (TdOrganisation));
  content->n_organisations = self->organisations->len;
}
