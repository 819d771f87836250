/* test-survey.c: one figure of many cases: what is counted, what is picked, in which order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "td-fixture.h"

#include "compare/td-survey-options.h"
#include "compare/td-survey.h"

#define CASE(id, name, year, claims) \
  "{'id': '" id "', 'name': '" name "', 'statements': [" \
  " {'sources': ['s1'], 'events': [{'event': 'ended', 'date': '" year "'}], 'claims': [" claims "]}]}"

#define CHANNELS(figure) "{'metric': 'live-channels', " figure "}"

/* Every kind of finding, in no order. */
static const char cases[] =
  CASE ("small", "Small", "2019", CHANNELS ("'amount': 200"))
  "," CASE ("words", "Words", "2024", CHANNELS ("'bound': 'vague', 'words': 'thousands', 'magnitude': 'thousands'"))
  "," CASE ("large", "large", "2015", CHANNELS ("'amount': 6000, 'bound': 'more-than'"))
  "," CASE ("silent", "Silent", "2020", "{'metric': 'servers', 'sense': 'seized', 'amount': 4}")
  "," CASE ("torn", "Torn", "2021", CHANNELS ("'amount': 90000") "," CHANNELS ("'amount': 10"))
  "," CASE ("kept", "Kept", "2022", CHANNELS ("'bound': 'undisclosed'"))
  "," CASE ("italy", "Italy", "2023", CHANNELS ("'amount': 7000, 'scope': 'IT'"))
  "," CASE ("medium", "Médium", "2019", CHANNELS ("'amount': [300, 900], 'bound': 'between'"))
  "," CASE ("nothing", "Nothing", "2018", CHANNELS ("'amount': 0") ", {'metric': 'servers', 'sense': 'run', 'amount': 3}");

static TdSurvey *
survey_new (Fixture *fixture)
{
  return td_survey_new (fixture->collection, NULL, fixture->english, NULL);
}

static char *
list_picked (TdSurvey *survey)
{
  g_autoptr (GString) ids = g_string_new (NULL);
  GPtrArray *picked = td_survey_get_picked (survey);

  for (guint i = 0; i < picked->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", td_case_ref_get_id (picked->pdata[i]));

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

#define assert_picked(survey, expected) \
  G_STMT_START { \
    g_autofree char *picked_ = list_picked (survey); \
    g_assert_cmpstr (picked_, ==, (expected)); \
  } G_STMT_END

static void
test_orders (void)
{
  static const struct
  {
    TdSurveySort sort;
    const char  *picked;
  } rows[] = {
    { TD_SURVEY_BY_VALUE, "large medium small nothing torn words kept" },
    { TD_SURVEY_BY_NAME, "kept large medium nothing small torn words" },
    { TD_SURVEY_BY_DATE, "words kept torn medium small nothing large" },
    { TD_SURVEY_AS_FILED, "small words large torn kept medium nothing" },
  };
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdSurvey) survey = survey_new (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", td_survey_sort_get_id (rows[i].sort));
      td_survey_select (survey, "live-channels", NULL, rows[i].sort, G_MAXUINT);
      td_survey_finish (survey);
      assert_picked (survey, rows[i].picked);
      g_assert_cmpint (td_survey_get_sort (survey), ==, rows[i].sort);
    }
}

static void
test_counts (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdSurvey) survey = survey_new (fixture);
  const TdSurveyMetric *channels;
  const TdSurveyKey *key;

  td_survey_select (survey, NULL, NULL, TD_SURVEY_BY_VALUE, G_MAXUINT);
  td_survey_finish (survey);
  g_assert_cmpuint (td_survey_get_n_cases (survey), ==, 9);
  g_assert_cmpuint (td_survey_get_metrics (survey)->len, ==, 2);

  channels = td_survey_get_metric (survey);
  g_assert_cmpstr (channels->metric->id, ==, "live-channels");
  g_assert_true (channels == td_survey_get_metrics (survey)->pdata[0]);
  g_assert_cmpuint (channels->n_cases, ==, 8);
  g_assert_cmpuint (channels->keys->len, ==, 2);
  key = td_survey_get_key (survey);
  g_assert_cmpstr (key->id, ==, "live-channels");
  g_assert_cmpuint (key->n_cases, ==, 7);
  g_assert_cmpuint (td_survey_get_picked (survey)->len, ==, key->n_cases);

  td_survey_select (survey, "live-channels", "live-channels;scope=IT", TD_SURVEY_BY_VALUE, G_MAXUINT);
  td_survey_finish (survey);
  assert_picked (survey, "italy");
}

/* Counting and weighing are two ways to the same end. */
static void
test_counts_are_those_of_findings (void)
{
  g_autoptr (Fixture) fixture = fixture_new (
    CASE ("a", "A", "2019", CHANNELS ("'amount': 200") "," CHANNELS ("'amount': 300, 'preferred': 'newer'"))
    ",{'id': 'b', 'name': 'B', 'statements': [{'sources': ['s1'], 'state': 'withdrawn', 'claims': [" CHANNELS ("'amount': 5") "]}]}"
    ",{'id': 'c', 'name': 'C', 'statements': [{'sources': ['s1'], 'mood': 'denied', 'claims': [" CHANNELS ("'amount': 5") "]}]}");
  g_autoptr (TdSurvey) survey = survey_new (fixture);
  const TdSurveyMetric *metric;
  guint n = 0;

  td_survey_finish (survey);
  for (const char *id = "abc"; *id != '\0'; id++)
    {
      const char name[] = { *id, '\0' };
      g_autoptr (TdFinding) finding = fixture_find (fixture, name, "live-channels", 0);

      n += finding->state != TD_FINDING_NOT_REPORTED;
    }
  metric = td_survey_find_metric (survey, "live-channels");
  g_assert_cmpuint (metric->n_cases, ==, n);
  assert_picked (survey, "a");
}

static void
test_what_is_not_there (void)
{
  static const struct
  {
    const char *metric, *key, *found; /* NULL: no case */
  } rows[] = {
    { "films", NULL, NULL },
    { "no-such-metric", NULL, NULL },
    { "live-channels", "live-channels;scope=FR", "live-channels" },
    { "live-channels", "servers;sense=run", "live-channels" },
    { "servers", "servers;sense=run", "servers;sense=run" },
  };
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdSurvey) survey = survey_new (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      td_survey_select (survey, rows[i].metric, rows[i].key, TD_SURVEY_BY_VALUE, G_MAXUINT);
      td_survey_finish (survey);
      g_assert_cmpstr (td_survey_get_key (survey) != NULL ? td_survey_get_key (survey)->id : NULL, ==, rows[i].found);
      g_assert_cmpint (td_survey_get_picked (survey)->len > 0, ==, rows[i].found != NULL);
    }
}

static void
test_a_few_at_a_time (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdSurvey) survey = survey_new (fixture);
  guint n = 0;

  td_survey_select (survey, "live-channels", NULL, TD_SURVEY_BY_VALUE, 3);
  while (td_survey_step (survey, 1))
    n++;
  g_assert_cmpuint (n, >=, 2 * 9 - 2);
  assert_picked (survey, "large medium small");
  g_assert_cmpuint (td_survey_get_key (survey)->n_cases, ==, 7);
  g_assert_false (td_survey_step (survey, 1));
}

static void
test_follows_changes (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (Fixture) more = fixture_new (CASE ("new", "New", "2025", CHANNELS ("'amount': 1000")));
  g_autoptr (TdSurvey) survey = survey_new (fixture);

  td_survey_select (survey, "live-channels", NULL, TD_SURVEY_BY_VALUE, 2);
  td_survey_finish (survey);
  assert_picked (survey, "large medium");

  td_collection_add (fixture->collection, more->dataset);
  td_survey_changed (survey, 9, 0, 1);
  td_survey_finish (survey);
  assert_picked (survey, "large new");
  g_assert_cmpuint (td_survey_get_key (survey)->n_cases, ==, 8);

  td_collection_remove (fixture->collection, fixture->dataset);
  td_survey_changed (survey, 0, 9, 0);
  td_survey_finish (survey);
  assert_picked (survey, "new");
  g_assert_cmpuint (td_survey_get_n_cases (survey), ==, 1);
}

static void
test_only_what_the_search_shows (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdCaseList) list = td_case_list_new (fixture->collection, fixture->english);
  g_autoptr (TdQuery) query = td_query_new ("m");
  g_autoptr (TdSurvey) survey = td_survey_new (fixture->collection, list, fixture->english, NULL);

  td_case_list_set_query (list, query);
  td_survey_select (survey, "live-channels", NULL, TD_SURVEY_BY_VALUE, G_MAXUINT);
  td_survey_finish (survey);
  g_assert_cmpuint (td_survey_get_n_cases (survey), ==, g_list_model_get_n_items (G_LIST_MODEL (list)));
  g_assert_cmpuint (td_survey_get_n_cases (survey), <, 9);
  g_assert_cmpstr (td_case_ref_get_id (td_survey_get_picked (survey)->pdata[0]), ==, "medium");
}

/* A claim chosen by the user settles what no rule does. */
static GArray *
get_choices (TdCaseRef *ref,
             gpointer   choices)
{
  return g_str_equal (td_case_ref_get_id (ref), "torn") ? choices : NULL;
}

static void
test_choices_stand (void)
{
  g_autoptr (Fixture) fixture = fixture_new (cases);
  g_autoptr (TdSurvey) survey = survey_new (fixture);
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (guint));
  const guint claim = 1;

  g_array_append_val (choices, claim);
  td_survey_set_choices (survey, get_choices, choices);
  td_survey_select (survey, "live-channels", NULL, TD_SURVEY_BY_VALUE, 2);
  td_survey_finish (survey);
  assert_picked (survey, "torn large");
}

/* Without a period, visits are of nothing in particular: no order by value. */
static void
test_no_rank_without_a_period (void)
{
  g_autoptr (Fixture) fixture = fixture_new (CASE ("a", "A", "2019", "{'metric': 'visits', 'amount': 2}")
                                             "," CASE ("b", "B", "2019", "{'metric': 'visits', 'amount': 9}"));
  g_autoptr (TdSurvey) survey = survey_new (fixture);

  td_survey_select (survey, "visits", NULL, TD_SURVEY_BY_VALUE, G_MAXUINT);
  td_survey_finish (survey);
  g_assert_false (td_survey_key_is_comparable (&td_survey_get_key (survey)->key));
  g_assert_cmpint (td_survey_get_sort (survey), ==, TD_SURVEY_BY_NAME);
  assert_picked (survey, "a b");
}

static void
on_notify (guint *n)
{
  (*n)++;
}

static void
test_options (void)
{
  static const struct
  {
    TdSurveyOption option;
    const char    *value;
    gboolean       is_taken;
  } rows[] = {
    { TD_SURVEY_OPTION_SORT, "name", TRUE },     { TD_SURVEY_OPTION_SORT, "size", FALSE },
    { TD_SURVEY_OPTION_SCALE, "log", TRUE },     { TD_SURVEY_OPTION_SCALE, "", TRUE },
    { TD_SURVEY_OPTION_SCALE, "cubic", FALSE },  { TD_SURVEY_OPTION_SCOPE, "all", TRUE },
    { TD_SURVEY_OPTION_SCOPE, "none", FALSE },   { TD_SURVEY_OPTION_KEY, "visits;per=year", TRUE },
  };
  g_autoptr (TdSurveyOptions) options = td_survey_options_new ();
  guint n = 0;

  g_assert_cmpstr (td_survey_options_get (options, TD_SURVEY_OPTION_SORT), ==, "value");
  g_assert_cmpstr (td_survey_options_get (options, TD_SURVEY_OPTION_SCOPE), ==, "search");
  g_signal_connect_swapped (options, "notify", G_CALLBACK (on_notify), &n);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const guint before = n;

      g_assert_cmpint (td_survey_options_set (options, rows[i].option, rows[i].value), ==, rows[i].is_taken);
      g_assert_cmpuint (n, ==, before + (rows[i].is_taken ? 1 : 0));
      g_assert_true (td_survey_options_set (options, rows[i].option, td_survey_options_get (options, rows[i].option)));
      g_assert_cmpuint (n, ==, before + (rows[i].is_taken ? 1 : 0));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compare/survey/orders", test_orders);
  g_test_add_func ("/compare/survey/counts", test_counts);
  g_test_add_func ("/compare/survey/counts-are-those-of-findings", test_counts_are_those_of_findings);
  g_test_add_func ("/compare/survey/what-is-not-there", test_what_is_not_there);
  g_test_add_func ("/compare/survey/a-few-at-a-time", test_a_few_at_a_time);
  g_test_add_func ("/compare/survey/follows-changes", test_follows_changes);
  g_test_add_func ("/compare/survey/only-what-the-search-shows", test_only_what_the_search_shows);
  g_test_add_func ("/compare/survey/choices-stand", test_choices_stand);
  g_test_add_func ("/compare/survey/no-rank-without-a-period", test_no_rank_without_a_period);
  g_test_add_func ("/compare/survey/options", test_options);
  return g_test_run ();
}
