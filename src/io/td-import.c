/* td-import.c: makes a dataset of a table: one row, one figure that somebody states
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io/td-import.h"

#include "io/td-import-builder.h"
#include "io/td-problem-list.h"

struct _TdImport
{
  gatomicrefcount ref_count;

  TdCsv            *csv;
  TdImportMap       map;
  TdArena          *arena;
  TdImportNames    *names; /* keeps the metrics */
  TdDatasetContent  content;
  GHashTable       *sources, *organisations; /* id → struct in the arena */
  GArray           *rows;     /* TdImportRow */
  GPtrArray        *problems; /* TdProblem */
  TdImportCounts    counts;

  TdImportRow      *present; /* while reading: the row that problems belong to */
};

static gboolean
is_error (TdProblem *problem)
{
  return td_problem_get_severity (problem) == TD_SEVERITY_ERROR;
}

/* The first error of a row, else its first warning. */
static void
attach (TdImportRow *row,
        TdProblem   *problem)
{
  if (row == NULL || (row->problem != NULL && (is_error (row->problem) || !is_error (problem))))
    return;
  g_set_object (&row->problem, problem);
}

static void
report (TdProblemKind       kind,
        TdProblemPlace      place,
        const char * const *arguments,
        gpointer            data)
{
  TdImport *self = data;
  g_autoptr (TdProblem) problem = td_problem_new (kind, place, g_strdup (""), arguments);

  if (is_error (problem))
    self->counts.n_errors++;
  else
    self->counts.n_warnings++;
  attach (self->present, problem);
  if (self->problems->len < TD_PROBLEMS_PER_FILE)
    g_ptr_array_add (self->problems, g_steal_pointer (&problem));
  else
    self->counts.n_not_kept++;
}

static void
report_csv (TdImport *self)
{
  guint n;
  const TdCsvProblem *problems = td_csv_get_problems (self->csv, &n);

  for (guint i = 0; i < n; i++)
    {
      const TdProblemKind kind = problems[i].fault == TD_CSV_FAULT_EMPTY
                                   ? TD_PROBLEM_EMPTY_FILE
                                   : TD_PROBLEM_TABLE_BAD_UTF8 + (problems[i].fault - TD_CSV_FAULT_BAD_UTF8);

      report (kind, (TdProblemPlace) { problems[i].line, problems[i].column, 0 }, NULL, self);
    }
}

static gboolean
is_mapped (const TdImportMap *map,
           guint              column)
{
  for (guint i = 0; i < TD_N_IMPORT_FIELDS; i++)
    {
      if (map->columns[i] == (int) column)
        return TRUE;
    }

  return FALSE;
}

static void
report_header (TdImport *self)
{
  const guint n_rows = td_csv_get_n_rows (self->csv);
  const guint n = n_rows > 0 ? td_csv_get_n_cells (self->csv, 0) : 0;

  for (guint i = 0; i < n; i++)
    {
      const TdCsvCell *cell = td_csv_get_cell (self->csv, 0, i);
      const char *arguments[] = { cell->text, NULL, NULL };

      if (*cell->text != '\0' && !is_mapped (&self->map, i))
        report (TD_PROBLEM_TABLE_COLUMN_UNREAD, (TdProblemPlace) { cell->line, cell->column, 0 }, arguments, self);
    }
  if (n_rows == 1)
    report (TD_PROBLEM_TABLE_NO_ROWS, (TdProblemPlace) { td_csv_get_line (self->csv, 0), 1, 0 }, NULL, self);
}

/* Reads the rows. @understood: (out): the indices of those that were read. */
static void
read_rows (TdImport        *self,
           TdImportReader  *reader,
           TdImportBuilder *builder,
           GArray          *understood)
{
  const guint n = td_csv_get_n_rows (self->csv);

  for (guint i = 1; i < n; i++)
    {
      TdImportRow row = { .row = i, .line = td_csv_get_line (self->csv, i) };
      const guint index = self->rows->len;
      TdImportDraft draft;

      self->present = &row;
      if (td_import_read_row (reader, i, &draft))
        {
          td_import_builder_add (builder, &draft);
          g_array_append_val (understood, index);
        }
      row.case_name = draft.case_name;
      g_array_append_val (self->rows, row);
    }
  self->present = NULL;
}

/* Rows point at their claims only now that these stand where they stay. */
static void
end_rows (TdImport        *self,
          TdImportBuilder *builder,
          GArray          *understood)
{
  g_autoptr (GPtrArray) claims = NULL;
  g_autoptr (GPtrArray) case_ids = NULL;

  td_import_builder_end (builder, &self->content, &claims, &case_ids);
  for (guint i = 0; i < understood->len; i++)
    {
      TdImportRow *row = &g_array_index (self->rows, TdImportRow, g_array_index (understood, guint, i));

      row->claim = g_ptr_array_index (claims, i);
      row->case_id = g_ptr_array_index (case_ids, i);
    }
}

static void
index_content (TdImport *self)
{
  const TdDatasetContent *content = &self->content;

  for (guint i = 0; i < content->n_sources; i++)
    g_hash_table_insert (self->sources, (gpointer) content->sources[i].id, (gpointer) &content->sources[i]);
  for (guint i = 0; i < content->n_organisations; i++)
    g_hash_table_insert (self->organisations, (gpointer) content->organisations[i].id,
                         (gpointer) &content->organisations[i]);
}

static void
count (TdImport *self,
       guint     n_understood)
{
  TdImportCounts *counts = &self->counts;

  counts->n_rows = self->rows->len;
  counts->n_understood = n_understood;
  counts->n_cases = self->content.n_cases;
  counts->n_sources = self->content.n_sources;
  counts->n_organisations = self->content.n_organisations;
  for (guint i = 0; i < counts->n_cases; i++)
    counts->n_statements += self->content.cases[i].n_statements;
}

static int
compare_problems (gconstpointer a,
                  gconstpointer b)
{
  return td_problem_compare (*(const gpointer *) a, *(const gpointer *) b, NULL);
}

static void
read_table (TdImport   *self,
            TdLanguage *language)
{
  TdImportReader reader = {
    .csv = self->csv, .map = &self->map, .names = self->names, .arena = self->arena,
    .tag = td_language_get_words_tag (language), .report = report, .data = self,
  };
  g_autoptr (TdImportBuilder) builder = td_import_builder_new (&reader);
  g_autoptr (GArray) understood = g_array_new (FALSE, FALSE, sizeof (guint));

  report_csv (self);
  report_header (self);
  read_rows (self, &reader, builder, understood);
  end_rows (self, builder, understood);
  index_content (self);
  count (self, understood->len);
  g_ptr_array_sort (self->problems, compare_problems);
}

static void
clear_row (gpointer data)
{
  TdImportRow *row = data;

  g_clear_object (&row->problem);
}

TdImport *
td_import_new (TdCsv             *csv,
               const TdImportMap *map,
               TdLanguage        *language)
{
  TdImport *self;

  g_return_val_if_fail (csv != NULL && map != NULL && language != NULL, NULL);

  self = g_new0 (TdImport, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->csv = td_csv_ref (csv);
  self->map = *map;
  self->arena = td_arena_new ();
  self->names = td_import_names_new ();
  self->sources = g_hash_table_new (g_str_hash, g_str_equal);
  self->organisations = g_hash_table_new (g_str_hash, g_str_equal);
  self->rows = g_array_new (FALSE, FALSE, sizeof (TdImportRow));
  g_array_set_clear_func (self->rows, clear_row);
  self->problems = g_ptr_array_new_with_free_func (g_object_unref);
  read_table (self, language);
  return self;
}

TdImport *
td_import_ref (TdImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
td_import_unref (TdImport *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->rows);
  g_ptr_array_unref (self->problems);
  g_hash_table_unref (self->sources);
  g_hash_table_unref (self->organisations);
  td_import_names_free (self->names);
  td_arena_free (self->arena);
  td_csv_unref (self->csv);
  g_free (self);
}

TdCsv *
td_import_get_csv (TdImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->csv;
}

const TdImportMap *
td_import_get_map (TdImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->map;
}

const TdImportRow *
td_import_get_rows (TdImport *self,
                    guint    *n)
{
  g_return_val_if_fail (self != NULL && n != NULL, NULL);

  *n = self->rows->len;
  return (const TdImportRow *) self->rows->data;
}

const TdSource *
td_import_find_source (TdImport   *self,
                       const char *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return g_hash_table_lookup (self->sources, id);
}

const TdOrganisation *
td_import_find_organisation (TdImport   *self,
                             const char *id)
{
  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return g_hash_table_lookup (self->organisations, id);
}

GPtrArray *
td_import_get_problems (TdImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->problems;
}

TdImportCounts
td_import_get_counts (TdImport *self)
{
  g_return_val_if_fail (self != NULL, (TdImportCounts) { 0 });

  return self->counts;
}

GBytes *
td_import_dup_bytes (TdImport *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->content.n_cases > 0 ? td_dataset_write (&self->content) : NULL;
}
