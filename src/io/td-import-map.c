/* td-import-map.c: which column of a table is what
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import.h"

#include <string.h>

#include "base/td-collation.h"
#include "base/td-error.h"
#include "base/td-number-format.h"
#include "io/td-import-row.h"

#define MAX_SYNONYMS 8

typedef struct
{
  const char *id;
  const char *name; /* English msgid, context "problem": it stands in problems, too */
  const char *synonyms[MAX_SYNONYMS]; /* folded */
} FieldRow;

static const FieldRow fields[TD_N_IMPORT_FIELDS] = {
  /* Translators: the following are titles of columns in a table, and stand in “Nothing is written under “{field}”” */
  [TD_IMPORT_CASE] = { "case", NC_("problem", "Case"), { "service", "name", "affaire", "nom" } },
  [TD_IMPORT_METRIC] = { "metric", NC_("problem", "Metric"), { "measure", "indicateur", "mesure", "metrique" } },
  [TD_IMPORT_FIGURE] = { "figure", NC_("problem", "Figure"), { "amount", "number", "value", "chiffre", "nombre", "valeur", "montant" } },
  [TD_IMPORT_CLAIMANT] = { "claimant", NC_("problem", "Claimant"), { "said by", "who", "stated by", "auteur", "selon", "declarant", "qui" } },
  [TD_IMPORT_SOURCE] = { "source", NC_("problem", "Source"), { "read in", "lu dans" } },
  [TD_IMPORT_DATE] = { "date", NC_("problem", "Date"), { NULL } },
  [TD_IMPORT_URL] = { "url", NC_("problem", "Address"), { "link", "web address", "lien", "adresse", "adresse web" } },
  [TD_IMPORT_PUBLISHER] = { "publisher", NC_("problem", "Publisher"), { "paper", "editeur", "media", "journal" } },
  [TD_IMPORT_PUBLISHED] = { "published", NC_("problem", "Published"), { "date of publication", "publication date", "publie", "publie le", "date de publication", "parution" } },
  [TD_IMPORT_AS_OF] = { "as-of", NC_("problem", "As of"), { "as of date", "reference date", "en date du", "date de reference", "au" } },
  [TD_IMPORT_LOCATOR] = { "locator", NC_("problem", "Where in the source"), { "page", "paragraph", "where", "paragraphe", "passage" } },
  [TD_IMPORT_WORDING] = { "wording", NC_("problem", "Wording"), { "words", "quote", "citation", "formulation", "libelle", "termes" } },
  [TD_IMPORT_CURRENCY] = { "currency", NC_("problem", "Currency"), { "devise", "monnaie" } },
  [TD_IMPORT_PER] = { "per", NC_("problem", "Period"), { "par", "periode" } },
  [TD_IMPORT_SENSE] = { "sense", NC_("problem", "Sense"), { "sens", "verb", "verbe", "action" } },
  [TD_IMPORT_SCOPE] = { "scope", NC_("problem", "Scope"), { "perimetre", "portee" } },
  [TD_IMPORT_COUNTED] = { "counted", NC_("problem", "What is counted"), { "noun", "compte", "ce qui est compte" } },
  [TD_IMPORT_NOTE] = { "note", NC_("problem", "Note"), { "remark", "comment", "notes", "remarque", "commentaire" } },
  [TD_IMPORT_CLAIMANT_KIND] = { "claimant-kind", NC_("problem", "Kind of claimant"), { "type of claimant", "type d'auteur", "qualite de l'auteur", "qualite du declarant", "type de declarant", "qualite" } },
  [TD_IMPORT_MOOD] = { "mood", NC_("problem", "Mood"), { "mode", "certainty", "certitude" } },
  [TD_IMPORT_ORIGIN] = { "origin", NC_("problem", "Origin"), { "origine", "announcement", "annonce" } },
  [TD_IMPORT_COUNTRY] = { "country", NC_("problem", "Country"), { "pays" } },
  [TD_IMPORT_KIND] = { "kind", NC_("problem", "Kind of case"), { "type", "genre", "nature", "type d'affaire" } },
};

const char *
td_import_field_get_id (TdImportField field)
{
  g_return_val_if_fail ((guint) field < TD_N_IMPORT_FIELDS, NULL);

  return fields[field].id;
}

/* Ids are written with a hyphen or, as the members of the format, with a low line. */
static gboolean
is_id (const char *id,
       const char *word)
{
  g_autofree char *hyphened = g_strdelimit (g_strdup (word), "_ ", '-');

  return g_str_equal (id, hyphened);
}

gboolean
td_import_field_from_id (const char    *id,
                         TdImportField *field)
{
  g_return_val_if_fail (id != NULL && field != NULL, FALSE);

  for (guint i = 0; i < TD_N_IMPORT_FIELDS; i++)
    {
      if (!is_id (fields[i].id, id))
        continue;
      *field = (TdImportField) i;
      return TRUE;
    }

  return FALSE;
}

const char *
td_import_field_get_name_id (TdImportField field)
{
  return fields[field].name;
}

const char *
td_import_field_get_name (TdImportField  field,
                          TdLanguage    *language)
{
  g_return_val_if_fail ((guint) field < TD_N_IMPORT_FIELDS && language != NULL, NULL);

  return td_words_c (language, "problem", fields[field].name);
}

gboolean
td_import_field_is_required (TdImportField field)
{
  return field == TD_IMPORT_CASE || field == TD_IMPORT_METRIC || field == TD_IMPORT_FIGURE;
}

/* Returns: (transfer full): without case, accents, and space around. */
static char *
fold_header (const char *text)
{
  return g_strstrip (td_collation_fold (text));
}

static gboolean
is_header_of (const FieldRow *row,
              const char     *folded)
{
  /* The names in the source are English, and so folded by their case alone. */
  if (is_id (row->id, folded) || g_ascii_strcasecmp (row->name, folded) == 0)
    return TRUE;
  for (guint i = 0; i < MAX_SYNONYMS && row->synonyms[i] != NULL; i++)
    {
      if (g_str_equal (row->synonyms[i], folded))
        return TRUE;
    }

  return FALSE;
}

static guint
get_n_columns (TdCsv *csv)
{
  return td_csv_get_n_rows (csv) > 0 ? td_csv_get_n_cells (csv, 0) : 0;
}

TdImportMap
td_import_map_guess (TdCsv *csv)
{
  TdImportMap map = { .figures = TD_FIGURES_UNSAID };
  const guint n = get_n_columns (csv);

  for (guint field = 0; field < TD_N_IMPORT_FIELDS; field++)
    map.columns[field] = TD_IMPORT_NO_COLUMN;
  for (guint column = 0; column < n; column++)
    {
      g_autofree char *folded = fold_header (td_csv_get_cell (csv, 0, column)->text);

      for (guint field = 0; field < TD_N_IMPORT_FIELDS; field++)
        {
          if (map.columns[field] == TD_IMPORT_NO_COLUMN && is_header_of (&fields[field], folded))
            {
              map.columns[field] = (int) column;
              break;
            }
        }
    }

  return map;
}

/* Returns: (transfer full): the headers as a list in the language. */
static char *
list_headers (TdCsv      *csv,
              TdLanguage *language)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) headers = NULL;
  const guint n = get_n_columns (csv);

  for (guint column = 0; column < n; column++)
    g_strv_builder_add (builder, td_csv_get_cell (csv, 0, column)->text);
  headers = g_strv_builder_end (builder);
  return td_number_format_list (language, (const char * const *) headers);
}

/* By its header, else by its number from 1.
 * Returns: TD_IMPORT_NO_COLUMN where there is none */
static int
find_column (TdCsv      *csv,
             const char *word)
{
  const guint n = get_n_columns (csv);
  g_autofree char *folded = fold_header (word);
  guint64 number;

  for (guint column = 0; column < n; column++)
    {
      g_autofree char *header = fold_header (td_csv_get_cell (csv, 0, column)->text);

      if (g_str_equal (header, folded))
        return (int) column;
    }
  if (g_ascii_string_to_unsigned (word, 10, 1, n, &number, NULL))
    return (int) number - 1;

  return TD_IMPORT_NO_COLUMN;
}

static gboolean
fail_column (const char  *word,
             TdCsv       *csv,
             TdLanguage  *language,
             GError     **error)
{
  g_autofree char *headers = list_headers (csv, language);
  g_autofree char *message = td_fill (td_words (language, "There is no column “{value}”; the columns are {columns}"),
                                      "value", word, "columns", headers, NULL);

  g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
  return FALSE;
}

static gboolean
fail_field (const char  *word,
            TdLanguage  *language,
            GError     **error)
{
  g_autofree char *ids = NULL;
  g_autofree char *message = NULL;
  const char *names[TD_N_IMPORT_FIELDS + 1] = { NULL };

  for (guint i = 0; i < TD_N_IMPORT_FIELDS; i++)
    names[i] = fields[i].id;
  ids = td_number_format_list (language, names);
  message = td_fill (td_words (language, "“{value}” is nothing that a column can hold: {fields}"),
                     "value", word, "fields", ids, NULL);
  g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
  return FALSE;
}

/* "case=Affaire" */
static gboolean
parse_pair (TdImportMap  *map,
            const char   *pair,
            TdCsv        *csv,
            TdLanguage   *language,
            GError      **error)
{
  g_auto (GStrv) sides = g_strsplit (pair, "=", 2);
  TdImportField field;
  int column = TD_IMPORT_NO_COLUMN;

  g_strstrip (sides[0]);
  if (sides[1] == NULL || !td_import_field_from_id (sides[0], &field))
    return fail_field (sides[0], language, error);
  g_strstrip (sides[1]);
  if (*sides[1] != '\0')
    {
      column = find_column (csv, sides[1]);
      if (column == TD_IMPORT_NO_COLUMN)
        return fail_column (sides[1], csv, language, error);
    }

  /* What was guessed of this column gives way. */
  for (guint i = 0; i < TD_N_IMPORT_FIELDS && column != TD_IMPORT_NO_COLUMN; i++)
    {
      if (map->columns[i] == column)
        map->columns[i] = TD_IMPORT_NO_COLUMN;
    }
  map->columns[field] = column;
  return TRUE;
}

gboolean
td_import_map_parse (TdImportMap  *map,
                     const char   *text,
                     TdCsv        *csv,
                     TdLanguage   *language,
                     GError      **error)
{
  g_auto (GStrv) pairs = NULL;
  TdImportMap changed;

  g_return_val_if_fail (map != NULL && text != NULL && csv != NULL && language != NULL, FALSE);

  changed = *map;
  pairs = g_strsplit (text, ",", -1);
  for (guint i = 0; pairs[i] != NULL; i++)
    {
      if (!parse_pair (&changed, pairs[i], csv, language, error))
        return FALSE;
    }
  *map = changed;
  return TRUE;
}

static gboolean
has_source (const TdImportMap *map)
{
  return map->columns[TD_IMPORT_SOURCE] != TD_IMPORT_NO_COLUMN || map->columns[TD_IMPORT_URL] != TD_IMPORT_NO_COLUMN
         || map->columns[TD_IMPORT_PUBLISHER] != TD_IMPORT_NO_COLUMN;
}

gboolean
td_import_map_check (const TdImportMap  *map,
                     TdCsv              *csv,
                     TdLanguage         *language,
                     GError            **error)
{
  const char *missing[TD_N_IMPORT_FIELDS + 1] = { NULL };
  g_autofree char *list = NULL;
  g_autofree char *headers = NULL;
  g_autofree char *message = NULL;
  guint n = 0;

  g_return_val_if_fail (map != NULL && csv != NULL && language != NULL, FALSE);

  for (guint i = 0; i < TD_N_IMPORT_FIELDS; i++)
    {
      if (td_import_field_is_required (i) && map->columns[i] == TD_IMPORT_NO_COLUMN)
        missing[n++] = td_import_field_get_name (i, language);
    }
  if (!has_source (map))
    missing[n++] = td_import_field_get_name (TD_IMPORT_SOURCE, language);
  if (n == 0)
    return TRUE;

  list = td_number_format_list (language, missing);
  headers = list_headers (csv, language);
  message = td_fill (get_n_columns (csv) > 1
                       ? td_words (language, "No column is known to hold: {fields}; the columns are {columns}")
                       /* Translators: {columns} is the whole first line, which was not cut into cells. */
                       : td_words (language, "No column is known to hold: {fields}; there is only one, {columns}: "
                                             "between columns stands a comma, a semicolon or a tab"),
                     "fields", list, "columns", headers, NULL);
  g_set_error_literal (error, TD_ERROR, TD_ERROR_USAGE, message);
  return FALSE;
}
