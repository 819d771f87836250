/* td-haystack.c: folds the searchable words of cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-haystack.h"

#include "base/td-collation.h"
#include "base/td-place-names.h"

struct _TdHaystackMaker
{
  GPtrArray  *languages; /* of TdLanguage */
  GHashTable *terms[TD_N_TERMS]; /* id -> folded names, a line a language */
  GHashTable *countries;         /* code -> likewise */
};

/* One case being gathered. Its texts are folded piece by piece: most are plain
 * ASCII, which folds much faster. A line break keeps a word of the query from
 * matching across two of them. */
typedef struct
{
  TdHaystackMaker *maker;
  TdDataset       *dataset;
  GString         *text;
} Gatherer;

typedef char *(*GetName) (TdLanguage *language,
                          TdTerms     terms,
                          const char *id);

static void
append_folded (GString    *text,
               const char *words)
{
  g_autofree char *folded = NULL;

  if (words == NULL || *words == '\0')
    return;

  folded = td_collation_fold (words);
  g_string_append (text, folded);
  g_string_append_c (text, '\n');
}

static char *
get_term_name (TdLanguage *language,
               TdTerms     terms,
               const char *id)
{
  return g_strdup (td_terms_get_name (terms, id, language));
}

static char *
get_country_name (TdLanguage *language,
                  TdTerms     terms,
                  const char *code)
{
  return td_place_get_name (language, code);
}

/* Returns: (transfer none): the names of @id in all languages, from the @cache. */
static const char *
find_names (TdHaystackMaker  *maker,
            GHashTable      **cache,
            TdTerms           terms,
            const char       *id,
            GetName           get_name)
{
  const char *names;
  GString *made;

  if (*cache == NULL)
    *cache = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  names = g_hash_table_lookup (*cache, id);
  if (names != NULL)
    return names;

  made = g_string_new (NULL);
  for (guint i = 0; i < maker->languages->len; i++)
    {
      g_autofree char *name = get_name (maker->languages->pdata[i], terms, id);

      append_folded (made, name);
    }
  names = g_string_free (made, FALSE);
  g_hash_table_insert (*cache, g_strdup (id), (gpointer) names);
  return names;
}

static void
gather (Gatherer   *gatherer,
        const char *words)
{
  append_folded (gatherer->text, words);
}

static void
gather_text (Gatherer     *gatherer,
             const TdText *text)
{
  for (guint i = 0; text != NULL && i < text->n_items; i++)
    gather (gatherer, text->items[i].string);
}

static void
gather_term (Gatherer   *gatherer,
             TdTerms     terms,
             const char *id)
{
  if (id != NULL)
    g_string_append (gatherer->text, find_names (gatherer->maker, &gatherer->maker->terms[terms], terms, id,
                                                 get_term_name));
}

static void
gather_country (Gatherer   *gatherer,
                const char *code)
{
  if (code != NULL)
    g_string_append (gatherer->text, find_names (gatherer->maker, &gatherer->maker->countries, 0, code,
                                                 get_country_name));
}

static void
gather_named (Gatherer      *gatherer,
              const TdNamed *named)
{
  const TdOrganisation *organisation = NULL;

  gather_text (gatherer, named->text);
  if (named->id != NULL)
    organisation = td_dataset_find_organisation (gatherer->dataset, named->id);
  if (organisation != NULL)
    {
      gather_text (gatherer, organisation->name);
      gather_text (gatherer, organisation->short_name);
    }
  else
    gather (gatherer, named->id);
}

static void
gather_measures (Gatherer             *gatherer,
                 TdTerms               terms,
                 const TdMeasureTaken *measures,
                 guint                 n_measures)
{
  for (guint i = 0; i < n_measures; i++)
    {
      gather_term (gatherer, terms, measures[i].id);
      gather_text (gatherer, measures[i].note);
    }
}

static void
gather_claim (Gatherer      *gatherer,
              const TdClaim *claim)
{
  gather_text (gatherer, claim->counted);
  gather_text (gatherer, claim->wording);
  gather_text (gatherer, claim->magnitude_text);
  gather_text (gatherer, claim->note);
  gather_text (gatherer, claim->key.scope_text);
}

static void
gather_statement (Gatherer          *gatherer,
                  const TdStatement *statement)
{
  gather_term (gatherer, TD_TERMS_CASE_KIND, statement->kind);
  gather_text (gatherer, statement->note);
  for (guint i = 0; i < statement->n_claimants; i++)
    gather_named (gatherer, &statement->claimants[i]);
  for (guint i = 0; i < statement->n_parties; i++)
    gather_named (gatherer, &statement->parties[i].organisation);
  for (guint i = 0; i < statement->n_places; i++)
    {
      gather_country (gatherer, statement->places[i].country);
      gather_text (gatherer, statement->places[i].place);
    }
  for (guint i = 0; i < statement->n_serves; i++)
    {
      gather_country (gatherer, statement->serves[i].country);
      gather_text (gatherer, statement->serves[i].text);
    }
  for (guint i = 0; i < statement->n_events; i++)
    gather_text (gatherer, statement->events[i].text);
  for (guint i = 0; i < statement->n_claims; i++)
    gather_claim (gatherer, &statement->claims[i]);
  gather_measures (gatherer, TD_TERMS_MEAN, statement->means, statement->n_means);
  gather_measures (gatherer, TD_TERMS_OUTCOME, statement->outcomes, statement->n_outcomes);
}

TdHaystackMaker *
td_haystack_maker_new (TdLanguage * const *languages,
                       guint               n_languages)
{
  TdHaystackMaker *maker = g_new0 (TdHaystackMaker, 1);

  maker->languages = g_ptr_array_new_with_free_func ((GDestroyNotify) td_language_unref);
  for (guint i = 0; i < n_languages; i++)
    g_ptr_array_add (maker->languages, td_language_ref (languages[i]));

  return maker;
}

void
td_haystack_maker_free (TdHaystackMaker *maker)
{
  for (guint i = 0; i < TD_N_TERMS; i++)
    g_clear_pointer (&maker->terms[i], g_hash_table_unref);
  g_clear_pointer (&maker->countries, g_hash_table_unref);
  g_ptr_array_unref (maker->languages);
  g_free (maker);
}

char *
td_haystack_maker_make (TdHaystackMaker *maker,
                        TdDataset       *dataset,
                        TdCase          *owner)
{
  g_autoptr (GString) text = g_string_sized_new (512);
  Gatherer gatherer = { maker, dataset, text };
  const TdCaseData *data = td_case_get_data (owner);

  gather (&gatherer, data->id);
  gather_text (&gatherer, data->name);
  for (guint i = 0; data->aliases != NULL && data->aliases[i] != NULL; i++)
    gather (&gatherer, data->aliases[i]);
  gather_term (&gatherer, TD_TERMS_CASE_KIND, data->kind);
  gather_text (&gatherer, data->summary);
  for (guint i = 0; i < data->n_notes; i++)
    gather_text (&gatherer, data->notes[i].text);
  for (guint i = 0; i < data->n_statements; i++)
    gather_statement (&gatherer, &data->statements[i]);

  /* A GString keeps up to twice what it holds, and there may be 100,000 of them. */
  return g_strndup (text->str, text->len);
}
