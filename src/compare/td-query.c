/* td-query.c: what the user searches for
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-query.h"

#include <string.h>

#include "base/td-collation.h"
#include "base/td-place-names.h"

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

/* The words of a case as they are gathered, before folding. A line break keeps
 * a word of the query from matching across two of them. */
typedef struct
{
  GString             *text;
  TdDataset           *dataset;
  TdLanguage * const  *languages;
  guint                n_languages;
} Gatherer;

static void
gather (Gatherer   *gatherer,
        const char *words)
{
  if (words == NULL || *words == '\0')
    return;

  g_string_append (gatherer->text, words);
  g_string_append_c (gatherer->text, '\n');
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
  for (guint i = 0; id != NULL && i < gatherer->n_languages; i++)
    gather (gatherer, td_terms_get_name (terms, id, gatherer->languages[i]));
}

static void
gather_country (Gatherer   *gatherer,
                const char *code)
{
  for (guint i = 0; code != NULL && i < gatherer->n_languages; i++)
    {
      g_autofree char *name = td_place_get_name (gatherer->languages[i], code);

      gather (gatherer, name);
    }
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

char *
td_query_make_haystack (TdDataset          *dataset,
                        TdCase             *owner,
                        TdLanguage * const *languages,
                        guint               n_languages)
{
  Gatherer gatherer = { NULL, dataset, languages, n_languages };
  const TdCaseData *data;
  char *folded;

  g_return_val_if_fail (TD_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (TD_IS_CASE (owner), NULL);

  data = td_case_get_data (owner);
  gatherer.text = g_string_sized_new (512);
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

  folded = td_collation_fold (gatherer.text->str);
  g_string_free (gatherer.text, TRUE);
  return folded;
}
