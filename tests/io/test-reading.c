/* test-reading.c: what stands in a file stands in the structs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "io-fixture.h"

static TdDocument *
load_good (const char *name)
{
  g_autofree char *folder = io_fixture_corpus ("good");
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  TdDocument *document = td_document_new (file);

  g_assert_true (td_document_load (document, NULL));
  return document;
}

static const TdClaim *
get_claim (TdDocument *document,
           guint       i)
{
  TdCase *item = td_dataset_find_case (td_document_get_dataset (document), "case");

  return td_case_get_claim (item, i + 1);
}

static void
test_head (void)
{
  g_autoptr (TdDocument) document = load_good ("every-form.json");
  TdDataset *dataset = td_document_get_dataset (document);
  const TdDatasetHead *head = td_dataset_get_head (dataset);
  const TdMetric *mirrors = td_vocabulary_find_metric (td_dataset_get_vocabulary (dataset), "mirrors");
  const TdMetric *watchers = td_vocabulary_find_metric (td_dataset_get_vocabulary (dataset), "watchers");

  g_assert_cmpstr (td_text_get_tag (head->title, "fr"), ==, "Toutes les formes");
  g_assert_cmpstr (td_text_get_tag (head->description, "fr"), ==, "A claim of each kind");
  g_assert_cmpstr (head->licence, ==, "CC0-1.0");
  g_assert_cmpstr (td_text_get_tag (mirrors->name_text, "fr"), ==, "Miroirs");
  g_assert_cmpint (mirrors->group, ==, TD_GROUP_INFRASTRUCTURE);
  g_assert_cmpstr (mirrors->never_with[0], ==, "domains");
  g_assert_true (mirrors->is_known);
  g_assert_cmpint (td_metric_get_measure (watchers, FALSE), ==, TD_MEASURE_STOCK);
  g_assert_cmpint (td_metric_get_measure (watchers, TRUE), ==, TD_MEASURE_UNIQUE);
}

static void
test_source_and_organisation (void)
{
  g_autoptr (TdDocument) document = load_good ("every-form.json");
  TdDataset *dataset = td_document_get_dataset (document);
  const TdSource *source = td_dataset_find_source (dataset, "s");
  const TdOrganisation *organisation = td_dataset_find_organisation (dataset, "p");

  g_assert_cmpstr (source->url, ==, "https://press.example/");
  g_assert_cmpstr (source->kind, ==, "press");
  g_assert_cmpstr (source->relays[0], ==, "t");
  g_assert_null (source->relays[1]);
  g_assert_cmpint (source->published.start.day, ==, 18);
  g_assert_cmpint (source->updated.start.flags, ==, TD_DATE_UNCERTAIN);
  g_assert_cmpstr (td_text_get_tag (organisation->short_name, "en"), ==, "T");
  g_assert_cmpuint (organisation->n_member_of, ==, 1);
  g_assert_cmpstr (organisation->member_of[0].organisation, ==, "o");
  g_assert_cmpint (organisation->member_of[0].since.start.year, ==, 2020);
}

static void
test_statement (void)
{
  g_autoptr (TdDocument) document = load_good ("every-form.json");
  const TdCaseData *data = td_case_get_data (td_dataset_find_case (td_document_get_dataset (document), "case"));
  const TdStatement *statement = &data->statements[0];

  g_assert_cmpuint (data->n_statements, ==, 1);
  g_assert_cmpstr (data->aliases[1], ==, "Another");
  g_assert_cmpstr (data->links[0].other, ==, "other-case");
  g_assert_cmpuint (data->n_notes, ==, 4);
  g_assert_cmpstr (td_text_get_tag (data->notes[1].text, "fr"), ==, "Deux");
  g_assert_cmpstr (data->notes[2].sources[0], ==, "s");
  g_assert_cmpuint (statement->number, ==, 1);
  g_assert_cmpstr (statement->sources[1], ==, "t");
  g_assert_cmpstr (statement->claimants[0].id, ==, "o");
  g_assert_null (statement->claimants[0].text);
  g_assert_cmpstr (td_text_get_tag (statement->claimants[1].text, "en"), ==, "a neighbour");
  g_assert_cmpint (statement->claimant_kind, ==, TD_CLAIMANT_PRESS);
  g_assert_cmpstr (statement->origin, ==, "word");
  g_assert_true (statement->relayed);
  g_assert_cmpint (statement->mood, ==, TD_MOOD_CONDITIONAL);
  g_assert_cmpint (statement->basis, ==, TD_BASIS_INFERRED);
  g_assert_cmpint (statement->state, ==, TD_STATE_CORRECTED);
  g_assert_cmpuint (statement->n_events, ==, 7);
  g_assert_false (statement->events[0].date.is_set);
  g_assert_true (statement->events[3].date.is_interval);
  g_assert_cmpuint (statement->n_places, ==, 3);
  g_assert_cmpstr (statement->serves[0].country, ==, "IT");
  g_assert_cmpstr (td_text_get_tag (statement->serves[3].text, "en"), ==, "North Africa");
  g_assert_cmpstr (statement->parties[0].role, ==, "operator");
  g_assert_cmpstr (statement->means[1].id, ==, "formal-notice");
  g_assert_cmpint (statement->means[1].date.start.year, ==, 2021);
  g_assert_cmpstr (statement->outcomes[0].id, ==, "partial-takedown");
}

static const struct
{
  double      low, high;
  TdBound     bound;
  TdMagnitude magnitude;
} quantities[] = {
  { 4, 4, TD_BOUND_BARE, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_EXACTLY, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_ABOUT, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_NEARLY, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_MORE_THAN, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_AT_LEAST, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_LESS_THAN, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_UP_TO, TD_MAGNITUDE_NONE },
  { 4, 5, TD_BOUND_BETWEEN, TD_MAGNITUDE_NONE },
  { 4, 4, TD_BOUND_EITHER, TD_MAGNITUDE_NONE },
  { 0, 0, TD_BOUND_VAGUE, TD_MAGNITUDE_DOZENS },
  { 0, 0, TD_BOUND_VAGUE, TD_MAGNITUDE_OTHER },
  { 0, 0, TD_BOUND_VAGUE, TD_MAGNITUDE_OTHER },
  { 0, 0, TD_BOUND_UNDISCLOSED, TD_MAGNITUDE_NONE },
  { 0, 0, TD_BOUND_BARE, TD_MAGNITUDE_NONE },
  { 9007199254740992.0, 9007199254740992.0, TD_BOUND_BARE, TD_MAGNITUDE_NONE },
  { 1000, 1000, TD_BOUND_BARE, TD_MAGNITUDE_NONE },
};

static void
test_quantities (void)
{
  g_autoptr (TdDocument) document = load_good ("every-form.json");

  for (guint i = 0; i < G_N_ELEMENTS (quantities); i++)
    {
      const TdClaim *claim = get_claim (document, i);

      g_test_message ("%u", i);
      g_assert_cmpuint (claim->number, ==, i + 1);
      g_assert_cmpuint (claim->statement->number, ==, 1);
      g_assert_cmpfloat (claim->quantity.low, ==, quantities[i].low);
      g_assert_cmpfloat (claim->quantity.high, ==, quantities[i].high);
      g_assert_cmpint (claim->quantity.bound, ==, quantities[i].bound);
      g_assert_cmpint (claim->quantity.magnitude, ==, quantities[i].magnitude);
    }
  g_assert_cmpstr (td_text_get_tag (get_claim (document, 11)->magnitude_text, "en"), ==, "a record number");
  g_assert_cmpstr (td_text_get_tag (get_claim (document, 12)->magnitude_text, "en"), ==, "de nombreux");
}

static void
test_keys (void)
{
  g_autoptr (TdDocument) document = load_good ("every-form.json");

  g_assert_cmpstr (get_claim (document, 0)->key.scope, ==, "whole");
  g_assert_null (get_claim (document, 0)->key.sense);
  g_assert_cmpstr (get_claim (document, 1)->key.sense, ==, "used");
  g_assert_cmpstr (get_claim (document, 2)->key.scope, ==, "IT");
  g_assert_cmpstr (get_claim (document, 3)->key.scope, ==, "in the south");
  g_assert_nonnull (get_claim (document, 3)->key.scope_text);
  g_assert_cmpstr (get_claim (document, 4)->key.scope, ==, "sample");
  g_assert_true (get_claim (document, 4)->estimated);
  g_assert_nonnull (get_claim (document, 6)->preferred);
  g_assert_cmpint (get_claim (document, 7)->as_of.start.year, ==, 2020);
  g_assert_cmpstr (get_claim (document, 30)->key.currency, ==, "EUR");
  g_assert_cmpstr (get_claim (document, 30)->key.sense, ==, "retail");
  g_assert_cmpfloat (get_claim (document, 35)->quantity.low, ==, -12.5);
}

static const struct
{
  guint        claim;
  TdPeriodKind kind;
  guint        length;
} periods[] = {
  { 0, TD_PERIOD_NONE, 0 },      { 17, TD_PERIOD_DAY, 0 },      { 18, TD_PERIOD_WEEK, 0 },
  { 19, TD_PERIOD_YEAR, 0 },     { 20, TD_PERIOD_DURATION, 18 }, { 21, TD_PERIOD_DURATION, 2 },
  { 22, TD_PERIOD_DURATION, 24 }, { 23, TD_PERIOD_EVER, 0 },    { 24, TD_PERIOD_VARIES, 0 },
  { 25, TD_PERIOD_NOT_STATED, 0 }, { 26, TD_PERIOD_WINDOW, 24 }, { 27, TD_PERIOD_NONE, 0 },
  { 28, TD_PERIOD_MONTH, 0 },    { 29, TD_PERIOD_NONE, 0 },     { 30, TD_PERIOD_MONTH, 0 },
};

static void
test_periods (void)
{
  g_autoptr (TdDocument) document = load_good ("every-form.json");

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      const TdClaim *claim = get_claim (document, periods[i].claim);

      g_test_message ("%u", periods[i].claim);
      g_assert_cmpint (claim->key.period.kind, ==, periods[i].kind);
      if (periods[i].length > 0)
        g_assert_cmpuint (claim->key.period.length, ==, periods[i].length);
      g_assert_cmpint (claim->window.is_set, ==, periods[i].kind == TD_PERIOD_WINDOW);
    }
}

/* Context statements have moved once: their claims must know. */
static void
test_context (void)
{
  g_autoptr (TdDocument) document = load_good ("every-form.json");
  TdDataset *dataset = td_document_get_dataset (document);
  const TdStatement *first = td_dataset_get_context (dataset, 0);

  g_assert_cmpuint (td_dataset_get_n_context (dataset), ==, 2);
  g_assert_cmpuint (first->n_claims, ==, 1);
  g_assert_true (first->claims[0].statement == first);
  g_assert_cmpfloat (first->claims[0].quantity.low, ==, 1e9);
  g_assert_cmpstr (td_dataset_get_context (dataset, 1)->events[0].event, ==, "other");
}

/* What is read in place of a period that is missing. */
static void
test_missing_period (void)
{
  g_autofree char *folder = io_fixture_corpus ("bad");
  g_autofree char *path = g_build_filename (folder, "missing-period.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  static const TdPeriodKind kinds[] = {
    TD_PERIOD_NOT_STATED, TD_PERIOD_NOT_STATED, TD_PERIOD_NOT_STATED, TD_PERIOD_NONE, TD_PERIOD_NONE,
  };
  TdCase *item;

  g_assert_true (td_document_load (document, NULL));
  item = td_dataset_find_case (td_document_get_dataset (document), "it");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (td_case_get_claim (item, i + 1)->key.period.kind, ==, kinds[i]);
}

/* Words that no list knows are kept as written. */
static void
test_unknown_words (void)
{
  g_autofree char *folder = io_fixture_corpus ("bad");
  g_autofree char *path = g_build_filename (folder, "unknown-words.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (TdDocument) document = td_document_new (file);
  const TdCaseData *data;

  g_assert_true (td_document_load (document, NULL));
  data = td_case_get_data (td_dataset_find_case (td_document_get_dataset (document), "it"));
  g_assert_cmpstr (data->kind, ==, "ship");
  g_assert_cmpstr (data->links[0].relation, ==, "cousin");
  g_assert_cmpstr (data->statements[0].means[1].id, ==, "charm");
  g_assert_cmpint (data->statements[0].claimant_kind, ==, TD_CLAIMANT_UNATTRIBUTED);
  g_assert_cmpstr (data->statements[0].claims[0].key.metric->id, ==, "ships");
  g_assert_false (data->statements[0].claims[0].key.metric->is_known);
  g_assert_cmpstr (data->statements[0].claims[1].key.sense, ==, "sunk");
  g_assert_cmpstr (data->statements[0].claims[2].key.scope, ==, "fleet");
  g_assert_cmpint (data->statements[0].claims[3].quantity.magnitude, ==, TD_MAGNITUDE_OTHER);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/reading/head", test_head);
  g_test_add_func ("/io/reading/source-and-organisation", test_source_and_organisation);
  g_test_add_func ("/io/reading/statement", test_statement);
  g_test_add_func ("/io/reading/quantities", test_quantities);
  g_test_add_func ("/io/reading/keys", test_keys);
  g_test_add_func ("/io/reading/periods", test_periods);
  g_test_add_func ("/io/reading/context", test_context);
  g_test_add_func ("/io/reading/missing-period", test_missing_period);
  g_test_add_func ("/io/reading/unknown-words", test_unknown_words);
  return g_test_run ();
}
