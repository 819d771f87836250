/* td-import-row.c: reads one row of a table into a claim and who states it (private to io)
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import-row.h"

#include <string.h>

#include "io/td-date-words.h"

static const TdCsvCell *
get_cell (TdImportReader *self,
          TdImportField   field)
{
  const int column = self->map->columns[field];

  return column != TD_IMPORT_NO_COLUMN ? td_csv_get_cell (self->csv, self->row, (guint) column) : NULL;
}

/* Returns: how many characters of space stand before the text. */
static guint
count_indent (const char *text)
{
  guint n = 0;

  for (; *text != '\0' && g_unichar_isspace (g_utf8_get_char (text)); text = g_utf8_next_char (text))
    n++;
  return n;
}

const char *
td_import_get_text (TdImportReader *self,
                    TdImportField   field)
{
  const TdCsvCell *cell = get_cell (self, field);
  const char *start, *end;
  g_autofree char *text = NULL;

  if (cell == NULL)
    return NULL;
  start = g_utf8_offset_to_pointer (cell->text, count_indent (cell->text));
  for (end = start + strlen (start); end > start; end = g_utf8_prev_char (end))
    {
      if (!g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
        break;
    }
  text = g_strndup (start, end - start);
  return end > start ? td_arena_strdup (self->arena, text) : NULL;
}

/* A row that is too short is reported where it begins. */
static TdProblemPlace
find_place (TdImportReader *self,
            TdImportField   field,
            guint           characters)
{
  const TdCsvCell *cell = get_cell (self, field);
  TdProblemPlace place = { td_csv_get_line (self->csv, self->row), 1, 0 };

  if (cell != NULL)
    td_csv_cell_locate (cell, count_indent (cell->text) + characters, &place.line, &place.column);
  return place;
}

void
td_import_report (TdImportReader *self,
                  TdImportField   field,
                  guint           characters,
                  TdProblemKind   kind,
                  const char     *first,
                  const char     *second,
                  const char     *third)
{
  const char *arguments[TD_PROBLEM_MAX_ARGUMENTS] = { first, second, third };

  if (td_problem_kind_get_row (kind)->severity == TD_SEVERITY_ERROR)
    self->n_errors++;
  self->report (kind, find_place (self, field, characters), arguments, self->data);
}

const TdText *
td_import_make_text (TdImportReader *self,
                     const char     *tag,
                     const char     *string)
{
  TdTextItem *item;
  TdText *text;

  if (string == NULL)
    return NULL;
  item = td_arena_new0 (self->arena, TdTextItem, 1);
  item->language = td_arena_strdup (self->arena, tag);
  item->string = td_arena_strdup (self->arena, string);
  text = td_arena_new0 (self->arena, TdText, 1);
  text->n_items = 1;
  text->items = item;
  return text;
}

static void
read_date (TdImportReader *self,
           TdImportField   field,
           TdDate         *date)
{
  const char *text = td_import_get_text (self, field);
  g_autofree char *one = NULL, *two = NULL;
  TdDate found = { 0 }, other = { 0 };

  if (text == NULL)
    return;
  switch (td_date_words_read (text, &found, &other))
    {
    case TD_DATE_WORDS_READ:
      *date = found;
      break;
    case TD_DATE_WORDS_TWO:
      /* French always puts the day first; English does here and does not there. */
      if (self->map->figures == TD_FIGURES_FRENCH)
        {
          *date = found;
          break;
        }
      one = td_date_to_string (found);
      two = td_date_to_string (other);
      td_import_report (self, field, 0, TD_PROBLEM_CELL_TWO_DATES, text, one, two);
      break;
    case TD_DATE_WORDS_UNKNOWN:
    default:
      td_import_report (self, field, 0, TD_PROBLEM_CELL_DATE, text, NULL, NULL);
      break;
    }
}

/* A date alone is that of the source; beside one of publication it is the
 * moment spoken of. */
static void
read_dates (TdImportReader *self,
            TdImportDraft  *draft)
{
  const gboolean has_published = self->map->columns[TD_IMPORT_PUBLISHED] != TD_IMPORT_NO_COLUMN;

  read_date (self, TD_IMPORT_PUBLISHED, &draft->published);
  read_date (self, TD_IMPORT_DATE, has_published ? &draft->as_of : &draft->published);
  read_date (self, TD_IMPORT_AS_OF, &draft->as_of);
}

static const char *
read_term (TdImportReader *self,
           TdImportField   field,
           TdTerms         terms)
{
  const char *text = td_import_get_text (self, field);
  const char *id = text != NULL ? td_import_names_find_term (self->names, terms, text) : NULL;

  if (text != NULL && id == NULL)
    td_import_report (self, field, 0, TD_PROBLEM_CELL_TERM, text, td_import_field_get_name_id (field), NULL);
  return id;
}

static gboolean
is_address (const char *text)
{
  return text != NULL && (g_str_has_prefix (text, "https://") || g_str_has_prefix (text, "http://"));
}

/* Who published it; its title, where a column of its own names the publisher. */
static void
read_source (TdImportReader *self,
             TdImportDraft  *draft)
{
  const char *text = td_import_get_text (self, TD_IMPORT_SOURCE);
  const gboolean has_publisher = self->map->columns[TD_IMPORT_PUBLISHER] != TD_IMPORT_NO_COLUMN;

  draft->url = td_import_get_text (self, TD_IMPORT_URL);
  draft->publisher = td_import_get_text (self, TD_IMPORT_PUBLISHER);
  if (is_address (text) && draft->url == NULL)
    draft->url = text;
  else if (has_publisher)
    draft->title = text;
  else
    draft->publisher = text;

  if (draft->url == NULL && draft->publisher == NULL && draft->title == NULL)
    td_import_report (self, TD_IMPORT_SOURCE, 0, TD_PROBLEM_CELL_EMPTY,
                      td_import_field_get_name_id (TD_IMPORT_SOURCE), NULL, NULL);
}

static void
read_mood (TdImportReader *self,
           TdImportDraft  *draft)
{
  const char *id = read_term (self, TD_IMPORT_MOOD, TD_TERMS_MOOD);
  const gboolean is_conditional = draft->mood == TD_MOOD_CONDITIONAL;

  if (id == NULL)
    return;
  td_mood_from_id (id, &draft->mood);
  if (is_conditional && draft->mood == TD_MOOD_FACT)
    td_import_report (self, TD_IMPORT_MOOD, 0, TD_PROBLEM_CELL_DISAGREES,
                      td_import_get_text (self, TD_IMPORT_MOOD), td_import_field_get_name_id (TD_IMPORT_MOOD), NULL);
}

static void
read_speaker (TdImportReader *self,
              TdImportDraft  *draft)
{
  const char *kind = read_term (self, TD_IMPORT_CLAIMANT_KIND, TD_TERMS_CLAIMANT_KIND);

  draft->claimants = td_import_get_text (self, TD_IMPORT_CLAIMANT);
  draft->locator = td_import_get_text (self, TD_IMPORT_LOCATOR);
  draft->origin = td_import_get_text (self, TD_IMPORT_ORIGIN);
  draft->claimant_kind = TD_CLAIMANT_UNATTRIBUTED;
  if (kind != NULL)
    td_claimant_kind_from_id (kind, &draft->claimant_kind);
}

static void
read_country (TdImportReader *self,
              TdImportDraft  *draft)
{
  const char *text = td_import_get_text (self, TD_IMPORT_COUNTRY);
  const char *code = text != NULL ? td_import_names_find_country (self->names, text) : NULL;

  draft->country = td_arena_strdup (self->arena, code);
  if (text != NULL && code == NULL)
    td_import_report (self, TD_IMPORT_COUNTRY, 0, TD_PROBLEM_UNKNOWN_COUNTRY, text, NULL, NULL);
}

static void
warn_of_more_cells (TdImportReader *self)
{
  const guint n = td_csv_get_n_cells (self->csv, self->row);

  for (guint i = td_csv_get_n_cells (self->csv, 0); i < n; i++)
    {
      const TdCsvCell *cell = td_csv_get_cell (self->csv, self->row, i);

      if (*cell->text == '\0')
        continue;
      self->report (TD_PROBLEM_TABLE_CELL_UNREAD, (TdProblemPlace) { cell->line, cell->column, 0 }, NULL, self->data);
      return;
    }
}

gboolean
td_import_read_row (TdImportReader *self,
                    guint           row,
                    TdImportDraft  *draft)
{
  memset (draft, 0, sizeof *draft);
  self->row = row;
  self->n_errors = 0;

  draft->case_name = td_import_get_text (self, TD_IMPORT_CASE);
  if (draft->case_name == NULL)
    td_import_report (self, TD_IMPORT_CASE, 0, TD_PROBLEM_CELL_EMPTY,
                      td_import_field_get_name_id (TD_IMPORT_CASE), NULL, NULL);
  td_import_read_figure (self, draft);
  read_source (self, draft);
  read_dates (self, draft);
  read_speaker (self, draft);
  read_mood (self, draft);
  read_country (self, draft);
  draft->case_kind = read_term (self, TD_IMPORT_KIND, TD_TERMS_CASE_KIND);
  draft->claim.key.sense = read_term (self, TD_IMPORT_SENSE, TD_TERMS_SENSE);
  warn_of_more_cells (self);
  return self->n_errors == 0;
}
