/* td-case-facts.c: what is said of a case beside figures, section by section
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-case-facts.h"

#include "base/td-place-names.h"

typedef struct
{
  TdDataset         *dataset;
  TdLanguage        *language;
  const TdStatement *statement;
  GPtrArray         *facts;
} Collector;

static void
fact_free (gpointer data)
{
  TdFact *fact = data;

  g_free (fact->name);
  g_free (fact->subject);
  g_free (fact);
}

/* @subject: (transfer full) (nullable) */
static TdFact *
add_fact (Collector  *collector,
          TdTerms     terms,
          const char *id,
          char       *subject)
{
  TdFact *fact = g_new0 (TdFact, 1);

  fact->statement = collector->statement;
  fact->id = id;
  fact->name = g_strdup (td_terms_get_name (terms, id, collector->language));
  fact->subject = subject;
  g_ptr_array_add (collector->facts, fact);
  return fact;
}

static void
collect_events (Collector *collector)
{
  for (guint i = 0; i < collector->statement->n_events; i++)
    {
      const TdEvent *event = &collector->statement->events[i];
      TdFact *fact = add_fact (collector, TD_TERMS_EVENT, event->event,
                               g_strdup (td_text_get (event->text, collector->language)));

      fact->date = event->date;
    }
}

/* "Oujda, Morocco" */
static char *
format_place (const TdPlace *place,
              TdLanguage    *language)
{
  const char *town = td_text_get (place->place, language);
  g_autofree char *country = place->country != NULL ? td_place_get_name (language, place->country) : NULL;

  if (town == NULL || country == NULL)
    return g_strdup (town != NULL ? town : country);

  /* Translators: a town and its country. */
  return td_fill (td_words (language, "{place}, {country}"), "place", town, "country", country, NULL);
}

static void
collect_places (Collector *collector)
{
  for (guint i = 0; i < collector->statement->n_places; i++)
    {
      const TdPlace *place = &collector->statement->places[i];
      const char *role = place->role != NULL ? place->role : "other";

      add_fact (collector, TD_TERMS_PLACE_ROLE, role, format_place (place, collector->language))->country = place->country;
    }
}

static void
collect_serves (Collector *collector)
{
  for (guint i = 0; i < collector->statement->n_serves; i++)
    {
      const TdAudience *audience = &collector->statement->serves[i];
      char *subject = audience->country != NULL ? td_place_get_name (collector->language, audience->country)
                                                : g_strdup (td_text_get (audience->text, collector->language));

      add_fact (collector, TD_TERMS_PLACE_ROLE, NULL, subject)->country = audience->country;
    }
}

static void
collect_parties (Collector *collector)
{
  for (guint i = 0; i < collector->statement->n_parties; i++)
    {
      const TdParty *party = &collector->statement->parties[i];

      add_fact (collector, TD_TERMS_PARTY_ROLE, party->role,
                g_strdup (td_dataset_get_label (collector->dataset, &party->organisation, collector->language)));
    }
}

static void
collect_taken (Collector            *collector,
               TdTerms               terms,
               const TdMeasureTaken *taken,
               guint                 n)
{
  for (guint i = 0; i < n; i++)
    {
      TdFact *fact = add_fact (collector, terms, taken[i].id,
                               g_strdup (td_text_get (taken[i].note, collector->language)));

      fact->date = taken[i].date;
    }
}

static void
collect_means (Collector *collector)
{
  collect_taken (collector, TD_TERMS_MEAN, collector->statement->means, collector->statement->n_means);
}

static void
collect_outcomes (Collector *collector)
{
  collect_taken (collector, TD_TERMS_OUTCOME, collector->statement->outcomes, collector->statement->n_outcomes);
}

static void
collect_kinds (Collector *collector)
{
  if (collector->statement->kind != NULL)
    add_fact (collector, TD_TERMS_CASE_KIND, collector->statement->kind, NULL);
}

static const struct
{
  const char *id, *title;
  void      (*collect) (Collector *collector);
} sections[TD_N_FACT_SECTIONS] = {
  [TD_FACTS_EVENTS] = { "events", N_("Events"), collect_events },
  [TD_FACTS_PLACES] = { "places", N_("Places"), collect_places },
  [TD_FACTS_SERVES] = { "serves", N_("Public"), collect_serves },
  [TD_FACTS_PARTIES] = { "parties", N_("Parties"), collect_parties },
  [TD_FACTS_MEANS] = { "means", N_("How it was shut down"), collect_means },
  [TD_FACTS_OUTCOMES] = { "outcomes", N_("Outcome"), collect_outcomes },
  [TD_FACTS_KINDS] = { "kinds", N_("What it is called"), collect_kinds },
};

GPtrArray *
td_case_facts_list (TdDataset     *dataset,
                    TdCase        *owner,
                    TdFactSection  section,
                    TdLanguage    *language)
{
  const TdCaseData *data = td_case_get_data (owner);
  GPtrArray *facts = g_ptr_array_new_with_free_func (fact_free);
  Collector collector = { dataset, language, NULL, facts };

  for (guint i = 0; i < data->n_statements; i++)
    {
      collector.statement = &data->statements[i];
      sections[section].collect (&collector);
    }

  return facts;
}

const char *
td_fact_section_get_id (TdFactSection section)
{
  return sections[section].id;
}

const char *
td_fact_section_get_title (TdFactSection  section,
                           TdLanguage    *language)
{
  return td_words (language, sections[section].title);
}

static void
add_sources (GPtrArray          *list,
             const char * const *sources)
{
  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    {
      if (!g_ptr_array_find_with_equal_func (list, sources[i], g_str_equal, NULL))
        g_ptr_array_add (list, g_strdup (sources[i]));
    }
}

GPtrArray *
td_case_facts_list_sources (TdCase *owner)
{
  const TdCaseData *data = td_case_get_data (owner);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < data->n_statements; i++)
    add_sources (list, data->statements[i].sources);
  for (guint i = 0; i < data->n_notes; i++)
    add_sources (list, data->notes[i].sources);

  return list;
}
