/* td-case-facts.c: what is said of a case besides figures, each fact once with all who say it
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-case-facts.h"

#include "base/td-place-names.h"

/* What is being collected; handed from one small function to the next. */
#define ID_NOT_STATED "not-stated" /* of a mean */

typedef struct
{
  TdDataset  *dataset;
  TdLanguage *language;
  GPtrArray  *facts; /* of TdFact */
  GHashTable *known; /* text → TdFact, borrowed */
  GArray     *days;  /* of gint32: the sort key of each fact */
} Collector;

typedef void (*CollectFunc) (Collector         *self,
                             const TdStatement *statement);

static void
td_fact_free (gpointer data)
{
  TdFact *fact = data;

  g_free (fact->text);
  g_free (fact->note);
  g_ptr_array_unref (fact->statements);
  g_free (fact);
}

/* A fact in the conditional is not the fact: it is never merged with it. */
static char *
in_its_mood (Collector         *self,
             const TdStatement *statement,
             const char        *text)
{
  switch (statement->mood)
    {
    case TD_MOOD_CONDITIONAL:
      /* Translators: {fact} is e.g. "Closed, as announced"; the source uses the conditional mood. */
      return td_fill (td_words (self->language, N_("{fact} (in the conditional)")), "fact", text, NULL);
    case TD_MOOD_DENIED:
      return td_fill (td_words (self->language, N_("{fact} (denied)")), "fact", text, NULL);
    case TD_MOOD_FACT:
    default:
      return g_strdup (text);
    }
}

/* @text: (transfer full); @day: for the order, 0 where the order of the file will do
 * Returns: (transfer none) */
static TdFact *
add_fact (Collector         *self,
          const TdStatement *statement,
          char              *text,
          const TdText      *note,
          gint32             day)
{
  g_autofree char *plain = text;
  g_autofree char *full = in_its_mood (self, statement, plain);
  TdFact *fact = g_hash_table_lookup (self->known, full);

  if (fact == NULL)
    {
      fact = g_new0 (TdFact, 1);
      fact->text = g_steal_pointer (&full);
      fact->statements = g_ptr_array_new ();
      g_ptr_array_add (self->facts, fact);
      g_array_append_val (self->days, day);
      g_hash_table_insert (self->known, fact->text, fact);
    }
  if (fact->note == NULL)
    fact->note = g_strdup (td_text_get (note, self->language));
  if (fact->statements->len == 0
      || g_ptr_array_index (fact->statements, fact->statements->len - 1) != statement)
    g_ptr_array_add (fact->statements, (gpointer) statement);
  return fact;
}

/* "Announced: 18 October 2021", or the name alone. */
static char *
with_date (Collector  *self,
           const char *name,
           TdDate      date)
{
  g_autofree char *when = td_date_format (date, self->language);

  if (!date.is_set)
    return g_strdup (name);
  /* Translators: {what} is an event, a mean or an outcome: "Announced: 18 October 2021". */
  return td_fill (td_words (self->language, N_("{what}: {date}")), "what", name, "date", when, NULL);
}

static void
collect_events (Collector         *self,
                const TdStatement *statement)
{
  for (guint i = 0; i < statement->n_events; i++)
    {
      const TdEvent *event = &statement->events[i];
      const char *name = td_terms_get_name (TD_TERMS_EVENT, event->event, self->language);
      gint32 day = event->date.is_set ? td_date_last_day (event->date) : TD_DATE_DAY_MAX;

      add_fact (self, statement, with_date (self, name, event->date), event->text, day);
    }
}

static char *
format_place (Collector     *self,
              const TdPlace *place)
{
  const char *town = td_text_get (place->place, self->language);
  g_autofree char *country = NULL;

  if (place->country == NULL)
    return g_strdup (town);
  country = td_place_get_name (self->language, place->country);
  if (town == NULL)
    return g_steal_pointer (&country);
  /* Translators: a town and its country: "Oujda, Morocco". */
  return td_fill (td_words (self->language, N_("{place}, {country}")),
                  "place", town, "country", country, NULL);
}

static void
collect_places (Collector         *self,
                const TdStatement *statement)
{
  for (guint i = 0; i < statement->n_places; i++)
    {
      const TdPlace *place = &statement->places[i];
      g_autofree char *where = format_place (self, place);
      const char *role = td_terms_get_name (TD_TERMS_PLACE_ROLE, place->role, self->language);

      if (place->role == NULL || g_str_equal (place->role, "other"))
        add_fact (self, statement, g_steal_pointer (&where), NULL, 0);
      else
        add_fact (self, statement,
                  /* Translators: {role} is the role of a place or a party: "Seat: Oujda, Morocco". */
                  td_fill (td_words (self->language, N_("{role}: {name}")), "role", role, "name", where, NULL),
                  NULL, 0);
    }
}

static void
collect_audience (Collector         *self,
                  const TdStatement *statement)
{
  for (guint i = 0; i < statement->n_serves; i++)
    {
      const TdAudience *audience = &statement->serves[i];
      char *text = audience->country != NULL
                     ? td_place_get_name (self->language, audience->country)
                     : g_strdup (td_text_get (audience->text, self->language));

      add_fact (self, statement, text, NULL, 0);
    }
}

static void
collect_parties (Collector         *self,
                 const TdStatement *statement)
{
  for (guint i = 0; i < statement->n_parties; i++)
    {
      const TdParty *party = &statement->parties[i];
      const char *name = td_dataset_get_label (self->dataset, &party->organisation, self->language);
      const char *role = td_terms_get_name (TD_TERMS_PARTY_ROLE, party->role, self->language);

      if (party->role == NULL)
        add_fact (self, statement, g_strdup (name), NULL, 0);
      else
        add_fact (self, statement,
                  td_fill (td_words (self->language, N_("{role}: {name}")), "role", role, "name", name, NULL),
                  NULL, 0);
    }
}

static void
collect_measures (Collector            *self,
                  const TdStatement    *statement,
                  TdTerms               terms,
                  const TdMeasureTaken *measures,
                  guint                 n)
{
  for (guint i = 0; i < n; i++)
    {
      const char *name = td_terms_get_name (terms, measures[i].id, self->language);
      TdFact *fact = add_fact (self, statement, with_date (self, name, measures[i].date), measures[i].note, 0);

      fact->is_left_open = g_str_equal (measures[i].id, ID_NOT_STATED);
    }
}

static void
collect_means (Collector         *self,
               const TdStatement *statement)
{
  collect_measures (self, statement, TD_TERMS_MEAN, statement->means, statement->n_means);
}

static void
collect_outcomes (Collector         *self,
                  const TdStatement *statement)
{
  collect_measures (self, statement, TD_TERMS_OUTCOME, statement->outcomes, statement->n_outcomes);
}

static void
collect_kinds (Collector         *self,
               const TdStatement *statement)
{
  if (statement->kind != NULL)
    add_fact (self, statement,
              g_strdup (td_terms_get_name (TD_TERMS_CASE_KIND, statement->kind, self->language)), NULL, 0);
}

static const struct
{
  const char  *name;
  CollectFunc  collect;
} fact_kinds[TD_N_FACT_KINDS] = {
  [TD_FACT_EVENT] = { NC_("facts", "Events"), collect_events },
  [TD_FACT_PLACE] = { NC_("facts", "Places"), collect_places },
  [TD_FACT_AUDIENCE] = { NC_("facts", "Public"), collect_audience },
  [TD_FACT_PARTY] = { NC_("facts", "Parties"), collect_parties },
  [TD_FACT_MEAN] = { NC_("facts", "How it was shut down"), collect_means },
  [TD_FACT_OUTCOME] = { NC_("facts", "What became of it"), collect_outcomes },
  [TD_FACT_CASE_KIND] = { NC_("facts", "What it was, in the words of each source"), collect_kinds },
};

/* Stable, and small: a case has a handful of events. */
static void
sort_by_day (Collector *self)
{
  for (guint i = 1; i < self->facts->len; i++)
    for (guint j = i; j > 0; j--)
      {
        gint32 *a = &g_array_index (self->days, gint32, j - 1);
        gint32 *b = &g_array_index (self->days, gint32, j);
        gpointer *left = &g_ptr_array_index (self->facts, j - 1);
        gpointer *right = &g_ptr_array_index (self->facts, j);
        gint32 day = *a;
        gpointer fact = *left;

        if (*a <= *b)
          break;
        *a = *b;
        *b = day;
        *left = *right;
        *right = fact;
      }
}

GPtrArray *
td_case_list_facts (TdDataset  *dataset,
                    TdCase     *owner,
                    TdFactKind  kind,
                    TdLanguage *language)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (gint32));
  Collector self = { dataset, language, g_ptr_array_new_with_free_func (td_fact_free), known, days };
  const TdCaseData *data = NULL;

  g_return_val_if_fail (TD_IS_CASE (owner), self.facts);
  g_return_val_if_fail (kind < TD_N_FACT_KINDS, self.facts);

  data = td_case_get_data (owner);
  for (guint i = 0; i < data->n_statements; i++)
    fact_kinds[kind].collect (&self, &data->statements[i]);
  sort_by_day (&self);
  return self.facts;
}

const char *
td_fact_kind_get_name (TdFactKind  kind,
                       TdLanguage *language)
{
  g_return_val_if_fail (kind < TD_N_FACT_KINDS, "");

  return td_words_c (language, "facts", fact_kinds[kind].name);
}

/* The first date of an event that some statement gives. */
static TdDate
find_date (const TdCaseData *data,
           const char       *event)
{
  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_events; j++)
      {
        const TdEvent *candidate = &data->statements[i].events[j];

        if (candidate->date.is_set && g_str_equal (candidate->event, event))
          return candidate->date;
      }
  return (TdDate) { 0 };
}

char *
td_case_format_when (TdCase     *owner,
                     TdLanguage *language)
{
  static const struct
  {
    const char *event;
    const char *pattern;
  } ends[] = {
    { "announced", N_("announced {date}") },
    { "ended", N_("ended {date}") },
    { "action", N_("action {date}") },
    { "judgment", N_("judgment {date}") },
  };
  const TdCaseData *data = NULL;
  TdDate start;
  TdDate end = { 0 };
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *until = NULL;

  g_return_val_if_fail (TD_IS_CASE (owner), g_strdup (""));

  data = td_case_get_data (owner);
  start = find_date (data, "started");
  from = td_date_format (start, language);
  for (guint i = 0; i < G_N_ELEMENTS (ends) && !end.is_set; i++)
    {
      end = find_date (data, ends[i].event);
      if (!end.is_set)
        continue;
      to = td_date_format (end, language);
      until = td_fill (td_words (language, ends[i].pattern), "date", to, NULL);
    }
  if (!end.is_set)
    return start.is_set ? td_fill (td_words (language, N_("started {date}")), "date", from, NULL)
                        : g_strdup ("");
  if (!start.is_set)
    return g_steal_pointer (&until);
  /* Translators: when a service started, and its end: "April 2020 – announced 18 October 2021". */
  return td_fill (td_words (language, N_("{start} – {end}")), "start", from, "end", until, NULL);
}
