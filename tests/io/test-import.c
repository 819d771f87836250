/* test-import.c: a table becomes a dataset, row by row, and what cannot be read is named with its place
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

#include <string.h>

#include "base/td-error.h"
#include "io/td-date-words.h"
#include "io/td-import-names.h"
#include "io/td-import.h"

static TdImport *
import (const char *content,
        TdFigures   figures)
{
  g_autoptr (TdLanguage) language = td_language_new ("en");
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));
  g_autoptr (TdCsv) csv = td_csv_new (bytes, 0);
  TdImportMap map = td_import_map_guess (csv);

  map.figures = figures;
  return td_import_new (csv, &map, language);
}

/* "LINE:COLUMN kind" of each problem, between spaces. */
static char *
describe_problems (TdImport *table)
{
  GPtrArray *problems = td_import_get_problems (table);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      TdProblem *problem = g_ptr_array_index (problems, i);

      g_string_append_printf (out, "%s%u:%u %s", i > 0 ? ", " : "", td_problem_get_line (problem),
                              td_problem_get_column (problem), td_problem_get_kind (problem));
    }
  return g_string_free (out, FALSE);
}

static TdDocument *
load (TdImport *table)
{
  g_autoptr (GBytes) bytes = td_import_dup_bytes (table);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return io_fixture_load (data, (gssize) length);
}

static const char table_text[] =
  "Case,Metric,Figure,Claimant,Source,Date,Claimant kind,Kind,Scope,Country,Note\n"
  "Electro TV Sat,Live channels,\"more than 6,000\",ACE; Canal+,Médias24,18 October 2021,coalition,,,MA,\n"
  "Electro TV Sat,visitors,\"90,000 visitors a month\",ACE; Canal+,Médias24,2021-10-18,coalition,,,MA,said twice\n"
  "Electro TV Sat,users,several million,,Hespress,October 2021,press,,Italy,,\n"
  "Calcio,visits,123 million visits a year,ACE,Médias24,2021-10-18,,,,,\n"
  "Calcio,price,between 10 and 12 euros a month,ACE,Médias24,2021-10-18,,,,,\n";

/* Rows of one source, claimant and date are one statement; names are entries. */
static void
test_statements (void)
{
  g_autoptr (TdImport) table = import (table_text, TD_FIGURES_UNSAID);
  g_autofree char *problems = describe_problems (table);
  const TdImportCounts counts = td_import_get_counts (table);
  const TdImportRow *rows;
  guint n;

  g_assert_cmpstr (problems, ==, "");
  g_assert_cmpuint (counts.n_rows, ==, 5);
  g_assert_cmpuint (counts.n_understood, ==, 5);
  g_assert_cmpuint (counts.n_cases, ==, 2);
  g_assert_cmpuint (counts.n_statements, ==, 3);
  g_assert_cmpuint (counts.n_sources, ==, 2);
  g_assert_cmpuint (counts.n_organisations, ==, 2);

  rows = td_import_get_rows (table, &n);
  g_assert_cmpuint (n, ==, 5);
  g_assert_true (rows[0].claim->statement == rows[1].claim->statement);
  g_assert_true (rows[3].claim->statement == rows[4].claim->statement);
  g_assert_true (rows[0].claim->statement != rows[3].claim->statement);
  g_assert_cmpstr (rows[0].case_id, ==, "electro-tv-sat");
  g_assert_cmpuint (rows[0].line, ==, 2);
  g_assert_cmpstr (rows[0].claim->statement->claimants[1].id, ==, "canal-plus");
  g_assert_nonnull (td_import_find_organisation (table, "canal-plus"));
  g_assert_nonnull (td_import_find_source (table, "medias24-2021-10-18"));
  g_assert_cmpint (rows[0].claim->quantity.bound, ==, TD_BOUND_MORE_THAN);
  g_assert_cmpstr (rows[2].claim->key.scope, ==, "IT");
}

/* Whoever is named twice in a cell says it once. */
static void
test_claimants (void)
{
  static const char content[] = "case,metric,figure,source,claimant\nA,sites,5,P,ACE; Canal+|ACE;; \n";
  g_autoptr (TdImport) table = import (content, TD_FIGURES_UNSAID);
  guint n;
  const TdStatement *statement = td_import_get_rows (table, &n)[0].claim->statement;

  g_assert_cmpuint (statement->n_claimants, ==, 2);
  g_assert_cmpstr (statement->claimants[0].id, ==, "ace");
  g_assert_cmpstr (statement->claimants[1].id, ==, "canal-plus");
}

/* What is written is read by the reader of datasets as what was understood. */
static void
test_round_trip (void)
{
  g_autoptr (TdImport) table = import (table_text, TD_FIGURES_UNSAID);
  g_autoptr (TdDocument) document = load (table);
  g_autofree char *problems = io_fixture_describe (document);
  TdDataset *dataset = td_document_get_dataset (document);
  const TdImportRow *rows;
  guint n;

  g_assert_cmpstr (problems, ==, "");
  rows = td_import_get_rows (table, &n);
  for (guint i = 0; i < n; i++)
    {
      TdCase *found = td_dataset_find_case (dataset, rows[i].case_id);
      const TdClaim *claim = td_case_get_claim (found, rows[i].claim->number);
      g_autofree char *ours = td_figure_key_to_string (&rows[i].claim->key);
      g_autofree char *theirs = td_figure_key_to_string (&claim->key);

      g_assert_cmpstr (ours, ==, theirs);
      g_assert_cmpint (td_quantity_relate (claim->quantity, rows[i].claim->quantity), ==, TD_RELATION_EQUAL);
      g_assert_cmpuint (claim->statement->number, ==, rows[i].claim->statement->number);
      g_assert_cmpstr (claim->statement->sources[0], ==, rows[i].claim->statement->sources[0]);
      g_assert_true (td_text_equal (claim->wording, rows[i].claim->wording));
      g_assert_true (td_text_equal (claim->note, rows[i].claim->note));
    }
}

/* One row that cannot be read after one that can: with the place and the kind. */
static const struct { const char *name, *content, *problems; guint n_understood; } refusals[] = {
  { "metric", "case,metric,figure,source\nA,chanels,5,P\n", "2:3 cell-metric-nearest", 0 },
  { "metric by its French name", "case,metric,figure,source\nA,interpelations,5,P\n", "2:3 cell-metric-nearest", 0 },
  { "French price", "case,metric,figure,source\nA,prix,5 € par mois,P\n", "", 1 },
  { "figure", "case,metric,figure,source\nA,sites,5 foo bar dans,P\nA,sites,6,P\n", "2:19 figure-word", 1 },
  { "figure-in-quotes", "case,metric,figure,source\nA,sites,\"  5 \"\"x\"\" dans\",P\n", "2:16 figure-word", 0 },
  { "figure-on-second-line", "case,metric,figure,source\nA,sites,\"5\n dans\",P\n", "3:2 figure-word", 0 },
  { "two-readings", "case,metric,figure,source\nA,sites,\"6,000\",P\n", "2:10 figure-two-readings", 0 },
  { "empty-case", "case,metric,figure,source\n,sites,5,P\n", "2:1 cell-empty", 0 },
  { "empty-figure", "case,metric,figure,source\nA,sites,,P\n", "2:9 cell-empty", 0 },
  { "empty-source", "case,metric,figure,source\nA,sites,5,\n", "2:11 cell-empty", 0 },
  { "short-row", "case,metric,figure,source\nA,sites\n", "2:1 cell-empty, 2:1 cell-empty", 0 },
  { "long-row", "case,metric,figure,source\nA,sites,5,P,more\n", "2:13 table-cell-unread", 1 },
  { "unread-column", "case,metric,figure,source,Thing\nA,sites,5,P,x\n", "1:27 table-column-unread", 1 },
  { "date", "case,metric,figure,source,date\nA,sites,5,P,yesterday\n", "2:13 cell-date", 0 },
  { "two-dates", "case,metric,figure,source,date\nA,sites,5,P,03/04/2021\n", "2:13 cell-two-dates", 0 },
  { "currency", "case,metric,figure,source,currency\nA,price,5 a month,P,EURO\n", "2:21 unknown-currency", 0 },
  { "no-currency", "case,metric,figure,source\nA,price,5 a month,P\n", "2:9 missing-currency", 0 },
  { "no-period", "case,metric,figure,source\nA,visits,5,P\n", "2:10 missing-period", 1 },
  { "dollars", "case,metric,figure,source\nA,fine,$5,P\n", "2:8 cell-dollar", 1 },
  { "needless-currency", "case,metric,figure,source,currency\nA,sites,5,P,EUR\n", "2:13 needless-member", 1 },
  { "periods-disagree", "case,metric,figure,source,per\nA,visits,5 a month,P,year\n", "2:22 cell-disagrees", 0 },
  { "moods-disagree", "case,metric,figure,source,mood\nA,sites,would be 5,P,fact\n", "2:22 cell-disagrees", 0 },
  { "kind", "case,metric,figure,source,claimant kind\nA,sites,5,P,uncle\n", "2:13 cell-term", 0 },
  { "country", "case,metric,figure,source,country\nA,sites,5,P,Nowhere\n", "2:13 unknown-country", 0 },
  { "near-names", "case,metric,figure,source\nA b,sites,5,P\nA B,sites,6,P\n", "3:1 cell-name-twice", 2 },
  { "no-rows", "case,metric,figure,source\n", "1:1 table-no-rows", 0 },
  { "bad-utf8", "case,metric,figure,source\nM\xe9,sites,5,P\n", "2:2 table-bad-utf8", 0 },
  { "unclosed", "case,metric,figure,source\nA,sites,5,P\nB,sites,\"5,P\n", "3:9 table-unclosed-quote", 1 },
  { "empty", "", "1:1 empty-file", 0 },
};

static void
test_refusals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autoptr (TdImport) table = import (refusals[i].content, TD_FIGURES_UNSAID);
      g_autofree char *problems = describe_problems (table);
      g_autoptr (GBytes) bytes = td_import_dup_bytes (table);

      g_test_message ("%s", refusals[i].name);
      g_assert_cmpstr (problems, ==, refusals[i].problems);
      g_assert_cmpuint (td_import_get_counts (table).n_understood, ==, refusals[i].n_understood);
      g_assert_true ((bytes != NULL) == (refusals[i].n_understood > 0));
    }
}

/* A row that is left out says why; one that is read has its claim. */
static void
test_rows (void)
{
  g_autoptr (TdImport) table = import ("case,metric,figure,source\nA,sites,foo,P\nA,sites,6,P\nA,visits,6,P\n", TD_FIGURES_UNSAID);
  guint n;
  const TdImportRow *rows = td_import_get_rows (table, &n);

  g_assert_cmpuint (n, ==, 3);
  g_assert_null (rows[0].claim);
  g_assert_cmpint (td_problem_get_severity (rows[0].problem), ==, TD_SEVERITY_ERROR);
  g_assert_nonnull (rows[1].claim);
  g_assert_null (rows[1].problem);
  g_assert_nonnull (rows[2].claim);
  g_assert_cmpint (td_problem_get_severity (rows[2].problem), ==, TD_SEVERITY_WARNING);
}

/* The map says how figures are written where the words do not. */
static void
test_figures (void)
{
  static const char content[] = "case,metric,figure,source\nA,sites,\"6,000\",P\n";
  g_autoptr (TdImport) english = import (content, TD_FIGURES_ENGLISH);
  g_autoptr (TdImport) french = import (content, TD_FIGURES_FRENCH);
  guint n;

  g_assert_cmpfloat (td_import_get_rows (english, &n)[0].claim->quantity.low, ==, 6000);
  g_assert_cmpfloat (td_import_get_rows (french, &n)[0].claim->quantity.low, ==, 6);
}

static void
test_map (void)
{
  static const char content[] = "Affaire;Chiffre;Indicateur;Média;Other\nA;5;sites;P;Q\n";
  g_autoptr (TdLanguage) language = td_language_new ("en");
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, sizeof content - 1);
  g_autoptr (TdCsv) csv = td_csv_new (bytes, 0);
  TdImportMap map = td_import_map_guess (csv);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (map.columns[TD_IMPORT_CASE], ==, 0);
  g_assert_cmpint (map.columns[TD_IMPORT_FIGURE], ==, 1);
  g_assert_cmpint (map.columns[TD_IMPORT_METRIC], ==, 2);
  g_assert_cmpint (map.columns[TD_IMPORT_PUBLISHER], ==, 3);
  g_assert_cmpint (map.columns[TD_IMPORT_NOTE], ==, TD_IMPORT_NO_COLUMN);
  g_assert_true (td_import_map_check (&map, csv, language, &error));

  g_assert_true (td_import_map_parse (&map, "note=other, source=4", csv, language, &error));
  g_assert_cmpint (map.columns[TD_IMPORT_NOTE], ==, 4);
  g_assert_cmpint (map.columns[TD_IMPORT_SOURCE], ==, 3);
  g_assert_cmpint (map.columns[TD_IMPORT_PUBLISHER], ==, TD_IMPORT_NO_COLUMN);

  g_assert_false (td_import_map_parse (&map, "note=Nothing", csv, language, &error));
  g_assert_nonnull (strstr (error->message, "Affaire"));
  g_clear_error (&error);
  g_assert_false (td_import_map_parse (&map, "colour=1", csv, language, &error));
  g_assert_nonnull (strstr (error->message, "claimant-kind"));
  g_clear_error (&error);
  g_assert_true (td_import_map_parse (&map, "figure=", csv, language, &error));
  g_assert_false (td_import_map_check (&map, csv, language, &error));
  g_assert_nonnull (strstr (error->message, "Figure"));
}

/* Every metric answers to its id, and to its name in every language. */
static void
test_metric_names (void)
{
  g_autoptr (TdImportNames) names = td_import_names_new ();
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (td_import_names_get_vocabulary (names));
  g_auto (GStrv) tags = td_language_list_available ();

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdMetric *metric = g_ptr_array_index (metrics, i);

      g_assert_true (td_import_names_find_metric (names, metric->id) == metric);
      for (guint j = 0; tags[j] != NULL; j++)
        {
          g_autoptr (TdLanguage) language = td_language_new (tags[j]);
          const char *name = td_metric_get_name (metric, language);

          g_test_message ("%s", name);
          g_assert_true (td_import_names_find_metric (names, name) == metric);
        }
    }
  g_assert_null (td_import_names_find_metric (names, "nothing of the kind"));
  g_assert_cmpstr (td_import_names_find_country (names, "italy"), ==, "IT");
  g_assert_cmpstr (td_import_names_find_country (names, "MA"), ==, "MA");
  g_assert_cmpstr (td_import_names_find_country (names, "United Kingdom"), ==, "GB");
}

/* A sense answers to its French noun and to the participles that people write. */
static void
test_sense_names (void)
{
  static const struct { const char *name, *id; } senses[] = {
    { "seized", "seized" }, { "Saisie", "seized" }, { "saisis", "seized" }, { "taken offline", "offline" },
    { "mises hors ligne", "offline" }, { "mis hors ligne", "offline" }, { "hors ligne", "offline" },
    { "utilisés", "used" }, { "utilisées", "used" }, { "exploité", "run" }, { "transférés", "transferred" },
    { "identifiées", "identified" }, { "au détail", "retail" }, { "égarés", NULL },
  };
  g_autoptr (TdImportNames) names = td_import_names_new ();

  for (guint i = 0; i < G_N_ELEMENTS (senses); i++)
    g_assert_cmpstr (td_import_names_find_term (names, TD_TERMS_SENSE, senses[i].name), ==, senses[i].id);
}

static void
test_dates (void)
{
  static const struct { const char *text, *date, *other; } dates[] = {
    { "2021-10-18", "2021-10-18" }, { "2021-10~", "2021-10~" }, { "../2021-10-18", "../2021-10-18" },
    { "18 October 2021", "2021-10-18" }, { "October 18, 2021", "2021-10-18" }, { "18 octobre 2021", "2021-10-18" },
    { "1er août 2021", "2021-08-01" }, { "le 3 févr. 2021", "2021-02-03" }, { "Oct. 2021", "2021-10" },
    { "octobre 2021", "2021-10" }, { "2021", "2021" }, { "10/2021", "2021-10" }, { "2021/10", "2021-10" },
    { "18/10/2021", "2021-10-18" }, { "10/18/2021", "2021-10-18" }, { "18.10.2021", "2021-10-18" },
    { "2021/10/18", "2021-10-18" }, { "04/04/2021", "2021-04-04" }, { "about October 2021", "2021-10~" },
    { "vers octobre 2021", "2021-10~" }, { "printemps 2021", "2021-21" }, { "the 18th of October 2021", "2021-10-18" },
    { "03/04/2021", "2021-04-03", "2021-03-04" },
    { "31/02/2021", NULL }, { "18 October", NULL }, { "18/10/21", NULL }, { "yesterday", NULL }, { "2021-10-18 12:00", NULL },
    { "18 10 2021", NULL }, { "", NULL }, { "October", NULL }, { "20211018", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      TdDate date = { 0 }, other = { 0 };
      const TdDateWordsResult result = td_date_words_read (dates[i].text, &date, &other);
      g_autofree char *text = td_date_to_string (date);
      g_autofree char *other_text = td_date_to_string (other);

      g_test_message ("%s", dates[i].text);
      g_assert_cmpint (result, ==, dates[i].date == NULL ? TD_DATE_WORDS_UNKNOWN
                                   : dates[i].other != NULL ? TD_DATE_WORDS_TWO : TD_DATE_WORDS_READ);
      if (dates[i].date != NULL)
        g_assert_cmpstr (text, ==, dates[i].date);
      if (dates[i].other != NULL)
        g_assert_cmpstr (other_text, ==, dates[i].other);
    }
}

/* Whoever says that a table is written as in French has said which comes first. */
static void
test_date_order (void)
{
  static const struct { TdFigures figures; guint n_understood; } tables[] = {
    { TD_FIGURES_UNSAID, 0 }, { TD_FIGURES_ENGLISH, 0 }, { TD_FIGURES_FRENCH, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (TdImport) table = import ("case,metric,figure,source,date\nA,sites,5,P,03/04/2021\n", tables[i].figures);
      g_autoptr (TdDocument) document = NULL;
      g_autofree char *date = NULL;
      TdDataset *dataset;

      g_assert_cmpuint (td_import_get_counts (table).n_understood, ==, tables[i].n_understood);
      if (tables[i].n_understood == 0)
        continue;
      document = load (table);
      dataset = td_document_get_dataset (document);
      date = td_date_to_string (td_dataset_get_claim_date (dataset, td_case_get_claim (td_dataset_find_case (dataset, "a"), 1)));
      g_assert_cmpstr (date, ==, "2021-04-03");
    }
}

/* Whoever looks for the mistake is told what to look at. */
static void
test_wrong_separator (void)
{
  g_autoptr (TdLanguage) language = td_language_new ("en");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("case|metric|figure|source\n", 26);
  g_autoptr (TdCsv) csv = td_csv_new (bytes, 0);
  TdImportMap map = td_import_map_guess (csv);
  g_autoptr (GError) error = NULL;

  g_assert_false (td_import_map_check (&map, csv, language, &error));
  g_assert_error (error, TD_ERROR, TD_ERROR_USAGE);
  g_assert_nonnull (strstr (error->message, "Case, Metric, Figure and Source"));
  g_assert_nonnull (strstr (error->message, "case|metric|figure|source: between columns stands"));
}

static gpointer
import_elsewhere (gpointer data)
{
  return import (table_text, TD_FIGURES_UNSAID);
}

/* Made on a worker, used here. */
static void
test_worker (void)
{
  GThread *thread = g_thread_new ("import", import_elsewhere, NULL);
  g_autoptr (TdImport) table = g_thread_join (thread);

  g_assert_cmpuint (td_import_get_counts (table).n_understood, ==, 5);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/io/import/statements", test_statements);
  g_test_add_func ("/io/import/claimants", test_claimants);
  g_test_add_func ("/io/import/round-trip", test_round_trip);
  g_test_add_func ("/io/import/refusals", test_refusals);
  g_test_add_func ("/io/import/rows", test_rows);
  g_test_add_func ("/io/import/figures", test_figures);
  g_test_add_func ("/io/import/map", test_map);
  g_test_add_func ("/io/import/metric-names", test_metric_names);
  g_test_add_func ("/io/import/sense-names", test_sense_names);
  g_test_add_func ("/io/import/dates", test_dates);
  g_test_add_func ("/io/import/date-order", test_date_order);
  g_test_add_func ("/io/import/wrong-separator", test_wrong_separator);
  g_test_add_func ("/io/import/worker", test_worker);

  return g_test_run ();
}
