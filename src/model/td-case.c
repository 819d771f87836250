/* td-case.c: an operation that was shut down
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model/td-case.h"

#include "model/td-vocabulary.h"

/* What stands for a case in a list, the foremost first. */
static const char * const YEAR_EVENTS[] = { "ended", "announced", "action", "judgment" };
static const char * const COUNTRY_ROLES[] = { "operated-from", "seat", "residence", "action-in", "hosted-in" };

struct _TdCase
{
  GObject parent_instance;

  /* owned */
  TdArena      *arena;
  TdVocabulary *vocabulary;
  GBytes       *source;

  /* in the arena */
  TdCaseData  data;
  const char *country;
  int         year;
};

G_DEFINE_FINAL_TYPE (TdCase, td_case, G_TYPE_OBJECT)

/* What is denied or taken back may be shown, but stands for nothing. */
static gboolean
stands (const TdStatement *statement)
{
  return statement->mood != TD_MOOD_DENIED && statement->state == TD_STATE_CURRENT;
}

static int
find_event_year (const TdStatement *statement,
                 const char        *event)
{
  for (guint i = 0; i < statement->n_events; i++)
    {
      int year = td_date_get_year (statement->events[i].date);

      if (year != 0 && g_strcmp0 (statement->events[i].event, event) == 0)
        return year;
    }

  return 0;
}

static int
find_first_year (TdCase     *self,
                 const char *event)
{
  int year = 0;

  for (guint i = 0; i < self->data.n_statements && year == 0; i++)
    {
      if (stands (&self->data.statements[i]))
        year = find_event_year (&self->data.statements[i], event);
    }

  return year;
}

static int
find_last_year (const TdStatement *statement)
{
  int last = 0;

  for (guint i = 0; i < statement->n_events; i++)
    {
      if (g_strcmp0 (statement->events[i].event, "started") != 0)
        last = MAX (last, td_date_get_year (statement->events[i].date));
    }

  return last;
}

static int
find_year (TdCase *self)
{
  int year = 0;

  for (guint i = 0; i < G_N_ELEMENTS (YEAR_EVENTS) && year == 0; i++)
    year = find_first_year (self, YEAR_EVENTS[i]);
  if (year != 0)
    return year;

  for (guint i = 0; i < self->data.n_statements; i++)
    {
      if (stands (&self->data.statements[i]))
        year = MAX (year, find_last_year (&self->data.statements[i]));
    }

  return year;
}

static const char *
find_place_country (const TdStatement *statement,
                    const char        *role)
{
  for (guint i = 0; i < statement->n_places; i++)
    {
      if (statement->places[i].country != NULL && g_strcmp0 (statement->places[i].role, role) == 0)
        return statement->places[i].country;
    }

  return NULL;
}

static const char *
find_first_country (TdCase     *self,
                    const char *role)
{
  const char *country = NULL;

  for (guint i = 0; i < self->data.n_statements && country == NULL; i++)
    {
      if (stands (&self->data.statements[i]))
        country = find_place_country (&self->data.statements[i], role);
    }

  return country;
}

static const char *
find_country (TdCase *self)
{
  const char *country = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (COUNTRY_ROLES) && country == NULL; i++)
    country = find_first_country (self, COUNTRY_ROLES[i]);

  return country;
}

static gboolean
statement_has_event (const TdStatement *statement,
                     const char        *event)
{
  for (guint i = 0; i < statement->n_events; i++)
    {
      if (g_strcmp0 (statement->events[i].event, event) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
td_case_finalize (GObject *object)
{
  TdCase *self = TD_CASE (object);

  g_clear_pointer (&self->arena, td_arena_free);
  g_clear_pointer (&self->vocabulary, td_vocabulary_unref);
  g_clear_pointer (&self->source, g_bytes_unref);

  G_OBJECT_CLASS (td_case_parent_class)->finalize (object);
}

static void
td_case_class_init (TdCaseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = td_case_finalize;
}

static void
td_case_init (TdCase *self)
{
}

TdCase *
td_case_new (TdArena          *arena,
             const TdCaseData *data,
             gpointer          vocabulary,
             GBytes           *source)
{
  TdCase *self;

  g_return_val_if_fail (arena != NULL, NULL);
  g_return_val_if_fail (data != NULL && data->id != NULL, NULL);

  self = g_object_new (TD_TYPE_CASE, NULL);
  self->arena = arena;
  self->data = *data;
  self->vocabulary = vocabulary != NULL ? td_vocabulary_ref (vocabulary) : NULL;
  self->source = source != NULL ? g_bytes_ref (source) : NULL;

  /* Found once, on the thread that reads: lists ask for them at every row. */
  self->year = find_year (self);
  self->country = find_country (self);

  return self;
}

const TdCaseData *
td_case_get_data (TdCase *self)
{
  g_return_val_if_fail (TD_IS_CASE (self), NULL);

  return &self->data;
}

const char *
td_case_get_id (TdCase *self)
{
  g_return_val_if_fail (TD_IS_CASE (self), NULL);

  return self->data.id;
}

const char *
td_case_get_name (TdCase     *self,
                  TdLanguage *language)
{
  g_return_val_if_fail (TD_IS_CASE (self), NULL);

  return self->data.name != NULL ? td_text_get (self->data.name, language) : self->data.id;
}

GBytes *
td_case_get_source (TdCase *self)
{
  g_return_val_if_fail (TD_IS_CASE (self), NULL);

  return self->source;
}

const TdClaim *
td_case_get_claim (TdCase *self,
                   guint   number)
{
  guint before = 0;

  g_return_val_if_fail (TD_IS_CASE (self), NULL);

  if (number == 0)
    return NULL;

  for (guint i = 0; i < self->data.n_statements; i++)
    {
      const TdStatement *statement = &self->data.statements[i];

      if (number - 1 - before < statement->n_claims)
        return &statement->claims[number - 1 - before];
      before += statement->n_claims;
    }

  return NULL;
}

int
td_case_get_year (TdCase *self)
{
  g_return_val_if_fail (TD_IS_CASE (self), 0);

  return self->year;
}

const char *
td_case_get_country (TdCase *self)
{
  g_return_val_if_fail (TD_IS_CASE (self), NULL);

  return self->country;
}

gboolean
td_case_has_event (TdCase     *self,
                   const char *event)
{
  g_return_val_if_fail (TD_IS_CASE (self), FALSE);

  for (guint i = 0; i < self->data.n_statements; i++)
    {
      if (statement_has_event (&self->data.statements[i], event))
        return TRUE;
    }

  return FALSE;
}
