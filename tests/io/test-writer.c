/* test-writer.c: what is read and written is read again as the same
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "io/td-dataset-writer.h"
#include "io/td-template.h"

#define APPEND(array, value) g_array_append_vals ((array), (value), 1)

/* The content of a dataset, copied shallowly. */
typedef struct
{
  GArray *metrics, *organisations, *sources, *context, *cases;
} Lists;

static void
lists_init (Lists     *lists,
            TdDataset *dataset)
{
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (td_dataset_get_vocabulary (dataset));

  lists->metrics = g_array_new (FALSE, FALSE, sizeof (TdMetric));
  lists->organisations = g_array_new (FALSE, FALSE, sizeof (TdOrganisation));
  lists->sources = g_array_new (FALSE, FALSE, sizeof (TdSource));
  lists->context = g_array_new (FALSE, FALSE, sizeof (TdStatement));
  lists->cases = g_array_new (FALSE, FALSE, sizeof (TdCaseData));
  for (guint i = 0; i < metrics->len; i++)
    {
      if (((const TdMetric *) g_ptr_array_index (metrics, i))->name_text != NULL)
        APPEND (lists->metrics, g_ptr_array_index (metrics, i));
    }
  for (guint i = 0; i < td_dataset_get_n_organisations (dataset); i++)
    APPEND (lists->organisations, td_dataset_get_organisation (dataset, i));
  for (guint i = 0; i < td_dataset_get_n_sources (dataset); i++)
    APPEND (lists->sources, td_dataset_get_source (dataset, i));
  for (guint i = 0; i < td_dataset_get_n_context (dataset); i++)
    APPEND (lists->context, td_dataset_get_context (dataset, i));
  for (guint i = 0; i < td_dataset_get_n_cases (dataset); i++)
    {
      g_autoptr (TdCase) found = g_list_model_get_item (G_LIST_MODEL (dataset), i);

      APPEND (lists->cases, td_case_get_data (found));
    }
}

static void
lists_clear (Lists *lists)
{
  g_array_unref (lists->metrics);
  g_array_unref (lists->organisations);
  g_array_unref (lists->sources);
  g_array_unref (lists->context);
  g_array_unref (lists->cases);
}

static GBytes *
write_dataset (TdDataset *dataset)
{
  Lists lists;
  TdDatasetContent content = { .head = *td_dataset_get_head (dataset) };
  GBytes *bytes;

  lists_init (&lists, dataset);
#define SET(name) content.name = (gpointer) lists.name->data, content.n_##name = lists.name->len
  SET (metrics);
  SET (organisations);
  SET (sources);
  SET (context);
  SET (cases);
#undef SET
  bytes = td_dataset_write (&content);
  lists_clear (&lists);
  return bytes;
}

static TdDocument *
load_bytes (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return io_fixture_load (data, (gssize) length);
}

static void
assert_round_trip (TdDocument *document)
{
  g_autoptr (GBytes) first = write_dataset (td_document_get_dataset (document));
  g_autoptr (TdDocument) again = load_bytes (first);
  g_autoptr (GBytes) second = write_dataset (td_document_get_dataset (again));

  g_assert_cmpuint (td_document_get_n_errors (again), ==, 0);
  g_assert_cmpuint (td_document_get_n_warnings (again), <=, td_document_get_n_warnings (document));
  g_assert_true (g_bytes_equal (first, second));
}

/* Every file of the corpus that is good, with every form a member may have. */
static void
test_corpus (void)
{
  g_autofree char *folder = io_fixture_corpus ("good");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (TdDocument) document = td_document_new (file);

      if (!g_str_has_suffix (name, ".json") && !g_str_has_suffix (name, ".jsonl"))
        continue;
      g_test_message ("%s", name);
      g_assert_true (td_document_load (document, NULL));
      assert_round_trip (document);
      n++;
    }
  g_assert_cmpuint (n, >, 5);
}

/* The sample comes back member by member: nothing is lost, nothing added, and
 * only a period that has two names takes the shorter one. */
static void
test_sample (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("TAKEDOWNS_SOURCE"), "data", "sample.takedowns.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  g_autoptr (JsonParser) written = json_parser_new ();
  g_autoptr (JsonParser) original = json_parser_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *content = NULL;
  gsize length;
  const char *data;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_string_assign (text, content);
  g_string_replace (text, "\"P12M\"", "\"year\"", 0);
  g_assert_true (td_document_load (document, NULL));
  bytes = write_dataset (td_document_get_dataset (document));
  data = g_bytes_get_data (bytes, &length);
  g_assert_true (json_parser_load_from_data (written, data, (gssize) length, NULL));
  g_assert_true (json_parser_load_from_data (original, text->str, (gssize) text->len, NULL));
  if (!json_node_equal (json_parser_get_root (written), json_parser_get_root (original)))
    {
      if (g_getenv ("TAKEDOWNS_WRITTEN") != NULL)
        g_file_set_contents (g_getenv ("TAKEDOWNS_WRITTEN"), data, (gssize) length, NULL);
      g_test_fail_printf ("the sample is written as another than it was read; TAKEDOWNS_WRITTEN=FILE keeps it");
    }
}

static void
test_numbers (void)
{
  static const struct { double amount; const char *text; } numbers[] = {
    { 0.1, "\"amount\": 0.1" }, { 6000, "\"amount\": 6000" }, { 5.99, "\"amount\": 5.99" },
    { 9007199254740992.0, "\"amount\": 9007199254740992" }, { -50, "\"amount\": -50" },
  };
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const TdClaim claim = {
        .key = { .metric = td_vocabulary_find_metric (vocabulary, "visits"), .scope = "whole" },
        .quantity = { numbers[i].amount, numbers[i].amount, TD_BOUND_BARE, TD_MAGNITUDE_NONE },
      };
      const TdStatement statement = { .claims = &claim, .n_claims = 1 };
      const TdDatasetContent content = { .context = &statement, .n_context = 1 };
      g_autoptr (GBytes) bytes = td_dataset_write (&content);
      g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

      g_assert_nonnull (strstr (text, numbers[i].text));
    }
}

/* The example teaches only what is right, whatever the case is called. */
static void
test_template (void)
{
  static const char * const names[] = { "Electro TV Sat", "É \"quoted\" \\ name", "قناة", "!" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (TdLanguage) language = td_language_new (i % 2 == 0 ? "en" : "fr");
      g_autoptr (GBytes) bytes = td_template_make (names[i], language);
      g_autoptr (TdDocument) document = load_bytes (bytes);
      g_autofree char *problems = io_fixture_describe (document);
      g_autoptr (TdCase) found = NULL;

      g_assert_cmpstr (problems, ==, "");
      g_assert_cmpuint (td_dataset_get_n_cases (td_document_get_dataset (document)), ==, 1);
      found = g_list_model_get_item (G_LIST_MODEL (td_document_get_dataset (document)), 0);
      g_assert_cmpstr (td_case_get_name (found, language), ==, names[i]);
      assert_round_trip (document);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/io/writer/corpus", test_corpus);
  g_test_add_func ("/io/writer/sample", test_sample);
  g_test_add_func ("/io/writer/numbers", test_numbers);
  g_test_add_func ("/io/writer/template", test_template);

  return g_test_run ();
}
