/* list-vocabulary.c: prints the words that the program knows, for tests that are not in C
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <unicode/uloc.h>

#include "base/td-place-names.h"
#include "io/td-problem-kinds.h"
#include "model/td-quantity.h"
#include "model/td-vocabulary.h"

/* The names that the lists have in the format. */
static const char * const names[TD_N_TERMS] = {
  [TD_TERMS_CASE_KIND] = "case-kind",
  [TD_TERMS_MEAN] = "mean",
  [TD_TERMS_OUTCOME] = "outcome",
  [TD_TERMS_PARTY_ROLE] = "party-role",
  [TD_TERMS_PLACE_ROLE] = "place-role",
  [TD_TERMS_EVENT] = "event",
  [TD_TERMS_SENSE] = "sense",
  [TD_TERMS_SCOPE] = "scope",
  [TD_TERMS_RELATION] = "relation",
  [TD_TERMS_CLAIMANT_KIND] = "claimant-kind",
  [TD_TERMS_ORGANISATION_KIND] = "organisation-kind",
  [TD_TERMS_SOURCE_KIND] = "source-kind",
  [TD_TERMS_RELIABILITY] = "reliability",
  [TD_TERMS_MAGNITUDE] = "magnitude",
  [TD_TERMS_MOOD] = "mood",
  [TD_TERMS_BASIS] = "basis",
  [TD_TERMS_STATE] = "state",
};

/* One line a word: its list, itself and what it means, or nothing. */
static void
print (const char *list,
       const char *id,
       const char *meaning)
{
  g_print ("%s\t%s\t%s\n", list, id, meaning);
}

static void
print_terms (void)
{
  for (guint i = 0; i < TD_N_TERMS; i++)
    for (const TdTerm *term = td_terms_get_list (i); term->id; term++)
      print (names[i], term->id, term->name);
}

static void
print_enumerations (void)
{
  for (guint i = 0; i < TD_N_BOUNDS; i++)
    print ("bound", td_bound_get_id (i), "");
  for (guint i = 0; i < TD_N_GROUPS; i++)
    print ("group", td_group_get_id (i), "");
  for (guint i = 0; i <= TD_MEASURE_RANK; i++)
    print ("measure", td_measure_get_id (i), "");
  for (guint i = 0; i <= TD_UNIT_DAY; i++)
    print ("unit", td_unit_get_id (i), "");
}

static void
print_metrics (void)
{
  g_autoptr (TdVocabulary) vocabulary = td_vocabulary_new ();
  g_autoptr (GPtrArray) metrics = td_vocabulary_list_metrics (vocabulary);

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdMetric *metric = g_ptr_array_index (metrics, i);
      g_autofree char *meaning = g_strdup_printf ("%s: %s", metric->name, metric->counts);

      print ("metric", metric->id, meaning);
    }
}

static void
print_countries (void)
{
  const char * const *codes = uloc_getISOCountries ();

  for (guint i = 0; codes[i]; i++)
    if (td_place_is_known (codes[i]))
      print ("country", codes[i], "");
}

static void
print_problems (void)
{
  for (guint i = 0; i < TD_N_PROBLEM_KINDS; i++)
    {
      const TdProblemRow *row = td_problem_kind_get_row (i);

      print (row->severity == TD_SEVERITY_ERROR ? "error" : "warning", row->id, "");
    }
}

int
main (void)
{
  print_terms ();
  print_enumerations ();
  print_metrics ();
  print_countries ();
  print_problems ();
  return 0;
}
