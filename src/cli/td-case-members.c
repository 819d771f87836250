/* td-case-members.c: what the statements of a case hold beside figures, member by member
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-case-members.h"

#include "base/td-place-names.h"

typedef struct
{
  TdDataset         *dataset;
  TdLanguage        *language;
  const TdStatement *statement;
  GPtrArray         *members;
} Collector;

static void
member_free (gpointer data)
{
  TdCaseMember *member = data;

  g_free (member->name);
  g_free (member->subject);
  g_free (member);
}

/* @subject: (transfer full) (nullable) */
static TdCaseMember *
add_member (Collector  *collector,
            TdTerms     terms,
            const char *id,
            char       *subject)
{
  TdCaseMember *member = g_new0 (TdCaseMember, 1);

  member->statement = collector->statement;
  member->id = id;
  member->name = g_strdup (td_terms_get_name (terms, id, collector->language));
  member->subject = subject;
  g_ptr_array_add (collector->members, member);
  return member;
}

static void
collect_events (Collector *collector)
{
  for (guint i = 0; i < collector->statement->n_events; i++)
    {
      const TdEvent *event = &collector->statement->events[i];
      TdCaseMember *member = add_member (collector, TD_TERMS_EVENT, event->event,
                                         g_strdup (td_text_get (event->text, collector->language)));

      member->date = event->date;
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
      TdCaseMember *member = add_member (collector, TD_TERMS_PLACE_ROLE, role,
                                         format_place (place, collector->language));

      member->country = place->country;
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

      add_member (collector, TD_TERMS_PLACE_ROLE, NULL, subject)->country = audience->country;
    }
}

static void
collect_parties (Collector *collector)
{
  for (guint i = 0; i < collector->statement->n_parties; i++)
    {
      const TdParty *party = &collector->statement->parties[i];

      add_member (collector, TD_TERMS_PARTY_ROLE, party->role,
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
      TdCaseMember *member = add_member (collector, terms, taken[i].id,
                                         g_strdup (td_text_get (taken[i].note, collector->language)));

      member->date = taken[i].date;
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
    add_member (collector, TD_TERMS_CASE_KIND, collector->statement->kind, NULL);
}

static const struct
{
  const char *id;
  void (*collect) (Collector *collector);
} sections[TD_N_MEMBER_SECTIONS] = {
  [TD_MEMBERS_EVENTS] = { "events", collect_events },
  [TD_MEMBERS_PLACES] = { "places", collect_places },
  [TD_MEMBERS_SERVES] = { "serves", collect_serves },
  [TD_MEMBERS_PARTIES] = { "parties", collect_parties },
  [TD_MEMBERS_MEANS] = { "means", collect_means },
  [TD_MEMBERS_OUTCOMES] = { "outcomes", collect_outcomes },
  [TD_MEMBERS_KINDS] = { "kinds", collect_kinds },
};

GPtrArray *
td_case_members_list (TdDataset     *dataset,
                    TdCase        *owner,
                    TdMemberSection  section,
                    TdLanguage    *language)
{
  const TdCaseData *data = td_case_get_data (owner);
  GPtrArray *members = g_ptr_array_new_with_free_func (member_free);
  Collector collector = { dataset, language, NULL, members };

  for (guint i = 0; i < data->n_statements; i++)
    {
      collector.statement = &data->statements[i];
      sections[section].collect (&collector);
    }

  return members;
}

const char *
td_member_section_get_id (TdMemberSection section)
{
  return sections[section].id;
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
td_case_members_list_sources (TdCase *owner)
{
  const TdCaseData *data = td_case_get_data (owner);
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < data->n_statements; i++)
    add_sources (list, data->statements[i].sources);
  for (guint i = 0; i < data->n_notes; i++)
    add_sources (list, data->notes[i].sources);

  return list;
}
