/* td-import-names.c: finds metrics, terms and countries by the names that people write (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import-names.h"

#include <string.h>

#include "base/td-collation.h"
#include "base/td-place-names.h"
#include "io/td-import-nearest.h"

/* What people call a metric besides its name. */
static const struct { const char *metric, *noun; TdFigures language; } synonyms[] = {
  { "live-channels", "channels", TD_FIGURES_ENGLISH }, { "live-channels", "tv channels", TD_FIGURES_ENGLISH },
  { "live-channels", "television channels", TD_FIGURES_ENGLISH }, { "live-channels", "chaines", TD_FIGURES_FRENCH },
  { "live-channels", "chaines de television", TD_FIGURES_FRENCH }, { "live-channels", "chaines tv", TD_FIGURES_FRENCH },
  { "vod-titles", "films and series", TD_FIGURES_ENGLISH }, { "vod-titles", "films et series", TD_FIGURES_FRENCH },
  { "domains", "domains", TD_FIGURES_ENGLISH }, { "domains", "domain names", TD_FIGURES_ENGLISH },
  { "domains", "domaines", TD_FIGURES_FRENCH }, { "arrests", "people arrested", TD_FIGURES_ENGLISH },
  { "arrests", "arrestations", TD_FIGURES_FRENCH }, { "arrests", "personnes interpellees", TD_FIGURES_FRENCH },
  { "arrests", "personnes arretees", TD_FIGURES_FRENCH },
  /* Its name in tables of before. */
  { "price", "price to the customer", TD_FIGURES_ENGLISH }, { "price", "prix paye par le client", TD_FIGURES_FRENCH },
};

/* The French names of senses are nouns, which fit any gender; people write participles.
 * The s of the plural is no part of a key. */
static const struct { const char *sense, *participle; } participles[] = {
  { "used", "utilise" }, { "used", "utilisee" }, { "run", "exploite" }, { "run", "exploitee" },
  { "offline", "mis hors ligne" }, { "offline", "hors ligne" }, { "dismantled", "demantele" }, { "dismantled", "demantelee" },
  { "seized", "saisi" }, { "impounded", "mis sous sequestre" }, { "impounded", "sous sequestre" },
  { "blocked", "bloque" }, { "blocked", "bloquee" }, { "transferred", "transfere" }, { "transferred", "transferee" },
  { "transferred", "cede" }, { "transferred", "cedee" }, { "identified", "identifie" }, { "identified", "identifiee" },
  { "sold", "vendu" }, { "sold", "vendue" },
};

struct _TdImportNames
{
  TdVocabulary *vocabulary;
  GHashTable   *metrics;          /* key → TdMetric; NULL where two share the key */
  TdImportNearest *nearest;       /* of them, nullable: once asked */
  GHashTable   *nouns;            /* TdMetric → GArray of TdFigureNoun */
  GHashTable   *terms[TD_N_TERMS]; /* key → id */
  GHashTable   *countries;        /* key → code */
  GStringChunk *strings;
  GPtrArray    *languages;        /* TdLanguage */
};

/* Without case, accents, brackets, punctuation and the s or x of the plural:
 * "Visitors (unique or not: unsaid)" and "visitor" are one. */
static char *
make_key (const char *name)
{
  g_autofree char *folded = td_collation_fold (name);
  GString *key = g_string_new (NULL);
  const char *bracket = strstr (folded, " (");

  if (bracket != NULL)
    folded[bracket - folded] = '\0';
  for (const char *c = folded; *c != '\0'; c++)
    {
      const gboolean ends_word = !g_ascii_isalnum (c[1]) && (guchar) c[1] < 0x80;

      if ((*c == 's' || *c == 'x') && ends_word && key->len > 2)
        continue;
      if (g_ascii_isalnum (*c) || (guchar) *c >= 0x80)
        g_string_append_c (key, *c);
      else if (key->len > 0 && key->str[key->len - 1] != ' ')
        g_string_append_c (key, ' ');
    }

  return g_strchomp (g_string_free (key, FALSE));
}

static void
add_key (GHashTable    *table,
         const char    *name,
         gconstpointer  value)
{
  char *key = make_key (name);
  gpointer known;

  if (g_hash_table_lookup_extended (table, key, NULL, &known) && known != value)
    value = NULL;
  g_hash_table_replace (table, key, (gpointer) value);
}

static gpointer
find_key (GHashTable *table,
          const char *name)
{
  g_autofree char *key = make_key (name);

  return g_hash_table_lookup (table, key);
}

TdImportNames *
td_import_names_new (void)
{
  TdImportNames *self = g_new0 (TdImportNames, 1);
  g_auto (GStrv) tags = td_language_list_available ();

  self->vocabulary = td_vocabulary_new ();
  self->nouns = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->strings = g_string_chunk_new (1024);
  self->languages = g_ptr_array_new_with_free_func ((GDestroyNotify) td_language_unref);
  for (guint i = 0; tags[i] != NULL; i++)
    g_ptr_array_add (self->languages, td_language_new (tags[i]));
  return self;
}

void
td_import_names_free (TdImportNames *self)
{
  g_clear_pointer (&self->nearest, td_import_nearest_free);
  g_clear_pointer (&self->metrics, g_hash_table_unref);
  g_clear_pointer (&self->nouns, g_hash_table_unref);
  g_clear_pointer (&self->countries, g_hash_table_unref);
  for (guint i = 0; i < TD_N_TERMS; i++)
    g_clear_pointer (&self->terms[i], g_hash_table_unref);
  g_clear_pointer (&self->languages, g_ptr_array_unref);
  g_clear_pointer (&self->vocabulary, td_vocabulary_unref);
  g_string_chunk_free (self->strings);
  g_free (self);
}

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
add_metric (TdImportNames  *self,
            const TdMetric *metric)
{
  add_key (self->metrics, metric->id, metric);
  for (guint i = 0; i < self->languages->len; i++)
    add_key (self->metrics, td_metric_get_name (metric, g_ptr_array_index (self->languages, i)), metric);
}

static void
fill_metrics (TdImportNames *self)
{
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (self->vocabulary);

  self->metrics = new_table ();
  for (guint i = 0; i < metrics->len; i++)
    add_metric (self, g_ptr_array_index (metrics, i));
  for (guint i = 0; i < G_N_ELEMENTS (synonyms); i++)
    add_key (self->metrics, synonyms[i].noun, td_vocabulary_find_metric (self->vocabulary, synonyms[i].metric));
}

const TdMetric *
td_import_names_find_metric (TdImportNames *self,
                             const char    *name)
{
  const TdMetric *metric = td_vocabulary_find_metric (self->vocabulary, name);

  if (metric != NULL)
    return metric;
  if (self->metrics == NULL)
    fill_metrics (self);

  return find_key (self->metrics, name);
}

const TdMetric *
td_import_names_find_nearest (TdImportNames *self,
                              const char    *name)
{
  g_autofree char *key = make_key (name);

  if (self->metrics == NULL)
    fill_metrics (self);
  if (self->nearest == NULL)
    self->nearest = td_import_nearest_new (self->metrics);

  return td_import_nearest_find (self->nearest, key);
}

static void
add_noun (TdImportNames *self,
          GArray        *nouns,
          const char    *name,
          TdFigures      language)
{
  g_autofree char *key = make_key (name);
  const TdFigureNoun noun = { g_string_chunk_insert (self->strings, key), language };

  g_array_append_val (nouns, noun);
}

static GArray *
make_nouns (TdImportNames  *self,
            const TdMetric *metric)
{
  GArray *nouns = g_array_new (TRUE, TRUE, sizeof (TdFigureNoun));

  for (guint i = 0; i < self->languages->len; i++)
    {
      TdLanguage *language = g_ptr_array_index (self->languages, i);
      TdFigures figures = TD_FIGURES_UNSAID;

      td_figures_from_tag (td_language_get_words_tag (language), &figures);
      add_noun (self, nouns, td_metric_get_name (metric, language), figures);
    }
  for (guint i = 0; i < G_N_ELEMENTS (synonyms); i++)
    {
      if (g_str_equal (synonyms[i].metric, metric->id))
        add_noun (self, nouns, synonyms[i].noun, synonyms[i].language);
    }

  return nouns;
}

const TdFigureNoun *
td_import_names_get_nouns (TdImportNames  *self,
                           const TdMetric *metric)
{
  GArray *nouns = g_hash_table_lookup (self->nouns, metric);

  if (nouns == NULL)
    {
      nouns = make_nouns (self, metric);
      g_hash_table_insert (self->nouns, (gpointer) metric, nouns);
    }

  return (const TdFigureNoun *) nouns->data;
}

static void
add_participles (GHashTable *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (participles); i++)
    add_key (table, participles[i].participle, participles[i].sense);
}

static GHashTable *
make_terms (TdImportNames *self,
            TdTerms        terms)
{
  GHashTable *table = new_table ();

  for (const TdTerm *term = td_terms_get_list (terms); term->id != NULL; term++)
    {
      add_key (table, term->id, term->id);
      for (guint i = 0; i < self->languages->len; i++)
        add_key (table, td_terms_get_name (terms, term->id, g_ptr_array_index (self->languages, i)), term->id);
    }
  if (terms == TD_TERMS_SENSE)
    add_participles (table);

  return table;
}

const char *
td_import_names_find_term (TdImportNames *self,
                           TdTerms        terms,
                           const char    *name)
{
  if (self->terms[terms] == NULL)
    self->terms[terms] = make_terms (self, terms);

  return find_key (self->terms[terms], name);
}

static void
add_country (TdImportNames *self,
             const char    *code)
{
  const char *kept = g_string_chunk_insert (self->strings, code);

  for (guint i = 0; i < self->languages->len; i++)
    {
      g_autofree char *name = td_place_get_name (g_ptr_array_index (self->languages, i), code);

      add_key (self->countries, name, kept);
    }
}

static void
fill_countries (TdImportNames *self)
{
  self->countries = new_table ();
  for (char a = 'A'; a <= 'Z'; a++)
    {
      for (char b = 'A'; b <= 'Z'; b++)
        {
          const char code[] = { a, b, '\0' };

          if (td_place_is_known (code))
            add_country (self, code);
        }
    }
}

const char *
td_import_names_find_country (TdImportNames *self,
                              const char    *name)
{
  if (td_place_is_known (name))
    return g_string_chunk_insert_const (self->strings, name);
  if (self->countries == NULL)
    fill_countries (self);

  return find_key (self->countries, name);
}

TdVocabulary *
td_import_names_get_vocabulary (TdImportNames *self)
{
  return self->vocabulary;
}
