/* test-case.c: a case and what stands for it in a list
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

typedef struct
{
  const char *event; /* NULL ends a row */
  const char *date;
} EventRow;

typedef struct
{
  EventRow events[5];
  int      year;
} YearRow;

static TdCase *
make_case_of (const TdStatement *statements,
              guint              n_statements)
{
  TdCaseData data = { .id = "c", .n_statements = n_statements, .statements = statements };

  return td_case_new (td_arena_new (), &data, NULL, NULL);
}

static void
test_year (void)
{
  static const YearRow ROWS[] = {
    { { { NULL } }, 0 },
    { { { "started", "2019" }, { "announced", "2021-10-18" }, { "ended", "../2020" } }, 2020 },
    { { { "judgment", "2023" }, { "action", "2022" }, { "announced", "2021" } }, 2021 },
    { { { "judgment", "2023" }, { "action", "2022" } }, 2022 },
    { { { "ended", NULL }, { "announced", "2021" } }, 2021 },
    { { { "ended", "2020" }, { "ended", "2021" } }, 2020 },
    { { { "resurfaced", "2022" }, { "started", "2018" } }, 2022 },
    { { { "started", "2018/.." } }, 0 },
    { { { "started", "2007" }, { "judgment", NULL } }, 0 },
    { { { "started", "2018" }, { "other", "2017" } }, 2017 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ROWS); i++)
    {
      TdEvent events[G_N_ELEMENTS (ROWS[i].events)] = { 0 };
      TdStatement statement = { .events = events };
      g_autoptr (TdCase) td_case = NULL;

      for (const EventRow *row = ROWS[i].events; row->event != NULL; row++)
        events[statement.n_events++] = (TdEvent) { .event = row->event, .date = make_date (row->date) };

      td_case = make_case_of (&statement, 1);
      g_assert_cmpint (td_case_get_year (td_case), ==, ROWS[i].year);
    }
}

static void
test_country (void)
{
  const TdPlace first[] = {
    { .country = "FR", .role = "hosted-in" }, { .country = "MA", .role = "seat" }, { .country = "TN", .role = "seat" },
  };
  const TdPlace second[] = {
    { .place = PLAIN ("Oujda"), .role = "operated-from" }, { .country = "IT" },
  };
  const TdStatement statements[] = { { .n_places = 3, .places = first }, { .n_places = 2, .places = second } };
  g_autoptr (TdCase) both = make_case_of (statements, 2);
  g_autoptr (TdCase) only_second = make_case_of (&statements[1], 1);

  g_assert_cmpstr (td_case_get_country (both), ==, "MA");
  g_assert_null (td_case_get_country (only_second));
}

static void
test_what_is_taken_back_stands_for_nothing (void)
{
  const TdEvent denied[] = { { .event = "ended", .date = make_date ("2019") } };
  const TdEvent current[] = { { .event = "announced", .date = make_date ("2021") } };
  const TdPlace withdrawn[] = { { .country = "FR", .role = "seat" } };
  const TdStatement statements[] = {
    { .mood = TD_MOOD_DENIED, .n_events = 1, .events = denied },
    { .state = TD_STATE_WITHDRAWN, .n_places = 1, .places = withdrawn },
    { .mood = TD_MOOD_CONDITIONAL, .n_events = 1, .events = current },
  };
  g_autoptr (TdCase) td_case = make_case_of (statements, 3);

  g_assert_cmpint (td_case_get_year (td_case), ==, 2021);
  g_assert_null (td_case_get_country (td_case));
}

static void
test_claims (void)
{
  const TdClaim first[] = { { .number = 1 }, { .number = 2 } };
  const TdClaim second[] = { { .number = 3 } };
  const TdStatement statements[] = {
    { .n_claims = 2, .claims = first }, { .n_claims = 0 }, { .n_claims = 1, .claims = second },
  };
  g_autoptr (TdCase) td_case = make_case_of (statements, 3);

  g_assert_true (td_case_get_claim (td_case, 1) == &first[0]);
  g_assert_true (td_case_get_claim (td_case, 2) == &first[1]);
  g_assert_true (td_case_get_claim (td_case, 3) == &second[0]);
  g_assert_null (td_case_get_claim (td_case, 0));
  g_assert_null (td_case_get_claim (td_case, 4));
}

static void
test_has_event (void)
{
  const TdEvent events[] = { { .event = "started" }, { .event = "judgment" } };
  const TdStatement statements[] = { { .n_events = 0 }, { .n_events = 2, .events = events } };
  g_autoptr (TdCase) td_case = make_case_of (statements, 2);

  g_assert_true (td_case_has_event (td_case, "judgment"));
  g_assert_false (td_case_has_event (td_case, "ended"));
}

static void
test_name (void)
{
  g_autoptr (TdLanguage) french = td_language_new ("fr");
  TdCaseData data = { .id = "sites-138", .name = TWO ("138 sites", "138 sites pirates") };
  g_autoptr (TdCase) named = td_case_new (td_arena_new (), &data, NULL, NULL);
  g_autoptr (TdCase) nameless = make_case ("plain");

  g_assert_cmpstr (td_case_get_name (named, french), ==, "138 sites pirates");
  g_assert_cmpstr (td_case_get_name (nameless, french), ==, "plain");
  g_assert_cmpstr (td_case_get_id (named), ==, "sites-138");
}

/* The arena, the vocabulary and the bytes live as long as the case, no longer. */
static void
test_ownership (void)
{
  TdArena *arena = td_arena_new ();
  TdVocabulary *vocabulary = td_vocabulary_new ();
  GBytes *source = g_bytes_new_static ("{}", 2);
  TdCaseData data = { .id = td_arena_strdup (arena, "held") };
  TdCase *td_case = td_case_new (arena, &data, vocabulary, source);

  td_vocabulary_unref (vocabulary);
  g_bytes_unref (source);
  g_assert_cmpuint (g_bytes_get_size (td_case_get_source (td_case)), ==, 2);
  g_assert_cmpstr (td_case_get_data (td_case)->id, ==, "held");
  g_assert_nonnull (td_vocabulary_find_metric (vocabulary, "visits"));
  g_assert_finalize_object (td_case);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/year", test_year);
  g_test_add_func ("/case/country", test_country);
  g_test_add_func ("/case/what-is-taken-back-stands-for-nothing", test_what_is_taken_back_stands_for_nothing);
  g_test_add_func ("/case/claims", test_claims);
  g_test_add_func ("/case/has-event", test_has_event);
  g_test_add_func ("/case/name", test_name);
  g_test_add_func ("/case/ownership", test_ownership);

  return g_test_run ();
}
