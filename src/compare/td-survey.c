/* td-survey.c: one figure of many cases: who reports it, and in which order they stand
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-survey.h"

#include "compare/td-survey-order.h"
#include "compare/td-survey-tally.h"

struct _TdSurvey
{
  TdCollection    *collection; /* owned */
  TdCaseList      *cases;      /* owned, nullable */
  GPtrArray       *refs;       /* owned, nullable, of TdCaseRef */
  TdLanguage      *language;   /* owned */
  gboolean       (*accepts) (const TdMetric *metric);
  TdSurveyChoices  choices;
  gpointer         choices_data;

  /* What is asked for */
  char            *wanted_metric; /* nullable */
  char            *wanted_key;    /* nullable */
  TdSurveySort     wanted_sort;
  guint            max;

  /* Found so far */
  TdSurveyTally   *tally;
  guint            n_counted;
  gboolean         is_sorted; /* the tally: all cases are counted */
  const TdSurveyMetric *metric; /* nullable */
  const TdSurveyKey    *key;    /* nullable */
  TdSurveySort     sort;
  TdSurveyOrder   *order;     /* nullable: of those that report the key */
  guint            n_looked;  /* of the cases, for the key */
  GPtrArray       *picked;    /* of TdCaseRef, nullable: once all is done */
};

gboolean
td_survey_key_is_comparable (const TdFigureKey *key)
{
  const TdPeriodKind kind = key->period.kind;

  return (kind != TD_PERIOD_NONE && kind != TD_PERIOD_NOT_STATED) || !td_metric_expects_period (key->metric);
}

TdSurvey *
td_survey_new (TdCollection *collection,
               TdCaseList   *cases,
               TdLanguage   *language,
               gboolean    (*accepts) (const TdMetric *metric))
{
  TdSurvey *self;

  g_return_val_if_fail (TD_IS_COLLECTION (collection), NULL);
  g_return_val_if_fail (cases == NULL || TD_IS_CASE_LIST (cases), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  self = g_new0 (TdSurvey, 1);
  self->collection = g_object_ref (collection);
  self->cases = cases != NULL ? g_object_ref (cases) : NULL;
  self->language = td_language_ref (language);
  self->accepts = accepts;
  self->max = G_MAXUINT;
  self->tally = td_survey_tally_new (accepts);
  return self;
}

void
td_survey_free (TdSurvey *self)
{
  g_clear_pointer (&self->picked, g_ptr_array_unref);
  g_clear_pointer (&self->order, td_survey_order_free);
  td_survey_tally_free (self->tally);
  g_free (self->wanted_metric);
  g_free (self->wanted_key);
  td_language_unref (self->language);
  g_clear_pointer (&self->refs, g_ptr_array_unref);
  g_clear_object (&self->cases);
  g_object_unref (self->collection);
  g_free (self);
}

/* Forgets what was picked, and how the key was found. */
static void
forget_picked (TdSurvey *self)
{
  self->is_sorted = FALSE;
  self->metric = NULL;
  self->key = NULL;
  self->n_looked = 0;
  g_clear_pointer (&self->order, td_survey_order_free);
  g_clear_pointer (&self->picked, g_ptr_array_unref);
}

void
td_survey_set_refs (TdSurvey  *self,
                    GPtrArray *refs)
{
  g_return_if_fail (self != NULL && refs != NULL);

  g_clear_pointer (&self->refs, g_ptr_array_unref);
  self->refs = g_ptr_array_ref (refs);
  td_survey_changed (self, 0, 1, 1);
}

void
td_survey_set_choices (TdSurvey        *self,
                       TdSurveyChoices  choices,
                       gpointer         user_data)
{
  g_return_if_fail (self != NULL);

  self->choices = choices;
  self->choices_data = user_data;
  td_survey_changed (self, 0, 1, 1);
}

void
td_survey_select (TdSurvey     *self,
                  const char   *metric,
                  const char   *key,
                  TdSurveySort  sort,
                  guint         max)
{
  g_return_if_fail (self != NULL);

  g_free (self->wanted_metric);
  g_free (self->wanted_key);
  self->wanted_metric = g_strdup (metric);
  self->wanted_key = g_strdup (key);
  self->wanted_sort = sort;
  self->max = max;
  forget_picked (self);
}

void
td_survey_changed (TdSurvey *self,
                   guint     position,
                   guint     n_removed,
                   guint     n_added)
{
  g_return_if_fail (self != NULL);

  forget_picked (self);
  if (n_removed == 0 && position >= self->n_counted)
    return;

  td_survey_tally_free (self->tally);
  self->tally = td_survey_tally_new (self->accepts);
  self->n_counted = 0;
}

TdCollection *
td_survey_get_collection (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->collection;
}

guint
td_survey_get_n_cases (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL, 0);

  if (self->refs != NULL)
    return self->refs->len;

  return g_list_model_get_n_items (self->cases != NULL ? G_LIST_MODEL (self->cases) : G_LIST_MODEL (self->collection));
}

static TdCaseRef *
get_ref (TdSurvey *self,
         guint     position)
{
  if (self->refs != NULL)
    return td_case_ref_ref (self->refs->pdata[position]);

  return self->cases != NULL ? td_case_list_get_ref (self->cases, position)
                             : td_collection_get_ref (self->collection, position);
}

GArray *
td_survey_get_choices (TdSurvey  *self,
                       TdCaseRef *ref)
{
  g_return_val_if_fail (self != NULL && ref != NULL, NULL);

  return self->choices != NULL ? self->choices (ref, self->choices_data) : NULL;
}

static void
count_case (TdSurvey *self,
            guint     position)
{
  g_autoptr (TdCaseRef) ref = get_ref (self, position);
  TdCase *owner = td_case_ref_get_case (ref);

  if (owner != NULL)
    td_survey_tally_add (self->tally, td_case_ref_get_dataset (ref), owner, td_survey_get_choices (self, ref));
}

const TdSurveyMetric *
td_survey_find_metric (TdSurvey   *self,
                       const char *id)
{
  GPtrArray *metrics = td_survey_get_metrics (self);

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdSurveyMetric *metric = metrics->pdata[i];

      if (g_str_equal (metric->metric->id, id))
        return metric;
    }

  return NULL;
}

static const TdSurveyMetric *
find_most_reported (TdSurvey *self)
{
  GPtrArray *metrics = td_survey_get_metrics (self);
  const TdSurveyMetric *best = NULL;

  for (guint i = 0; i < metrics->len; i++)
    {
      const TdSurveyMetric *metric = metrics->pdata[i];

      if (best == NULL || metric->n_cases > best->n_cases)
        best = metric;
    }

  return best;
}

static const TdSurveyKey *
find_key (const TdSurveyMetric *metric,
          const char           *id)
{
  for (guint i = 0; id != NULL && i < metric->keys->len; i++)
    {
      const TdSurveyKey *key = metric->keys->pdata[i];

      if (g_str_equal (key->id, id))
        return key;
    }

  return metric->keys->pdata[0];
}

/* All cases are counted: now it is known what is to be picked. */
static void
decide (TdSurvey *self)
{
  td_survey_tally_sort (self->tally);
  self->is_sorted = TRUE;
  self->metric = self->wanted_metric != NULL ? td_survey_find_metric (self, self->wanted_metric)
                                             : find_most_reported (self);
  self->key = self->metric != NULL ? find_key (self->metric, self->wanted_key) : NULL;
  self->sort = self->wanted_sort;
  if (self->key != NULL && self->sort == TD_SURVEY_BY_VALUE && !td_survey_key_is_comparable (&self->key->key))
    self->sort = TD_SURVEY_BY_NAME;
  self->order = td_survey_order_new (self->sort, self->max, self->language);
}

/* The last choice of a key is the one that counts. */
static guint
find_chosen (TdCase            *owner,
             const TdFigureKey *key,
             GArray            *choices)
{
  for (guint i = choices != NULL ? choices->len : 0; i > 0; i--)
    {
      const TdClaim *claim = td_case_get_claim (owner, g_array_index (choices, guint, i - 1));

      if (claim != NULL && td_figure_key_equal (&claim->key, key))
        return claim->number;
    }

  return 0;
}

static void
look_at_case (TdSurvey *self,
              guint     position)
{
  g_autoptr (TdCaseRef) ref = get_ref (self, position);
  TdCase *owner = td_case_ref_get_case (ref);
  const TdFigureKey *key = &self->key->key;
  g_autoptr (TdFinding) finding = NULL;

  if (owner == NULL)
    return;
  finding = td_finding_new (td_case_ref_get_dataset (ref), owner, key,
                            find_chosen (owner, key, td_survey_get_choices (self, ref)));
  if (finding->state != TD_FINDING_NOT_REPORTED)
    td_survey_order_add (self->order, ref, finding, position);
}

gboolean
td_survey_step (TdSurvey *self,
                guint     n_cases)
{
  g_return_val_if_fail (self != NULL, FALSE);

  const guint n = td_survey_get_n_cases (self);

  if (self->picked != NULL)
    return FALSE;
  for (; n_cases > 0 && self->n_counted < n; n_cases--)
    count_case (self, self->n_counted++);
  if (self->n_counted < n)
    return TRUE;

  if (!self->is_sorted)
    decide (self);
  for (; n_cases > 0 && self->key != NULL && self->n_looked < n; n_cases--)
    look_at_case (self, self->n_looked++);
  if (self->key != NULL && self->n_looked < n)
    return TRUE;

  self->picked = td_survey_order_list (self->order);
  return FALSE;
}

void
td_survey_finish (TdSurvey *self)
{
  while (td_survey_step (self, G_MAXUINT))
    ;
}

GPtrArray *
td_survey_get_metrics (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return td_survey_tally_get (self->tally);
}

const TdSurveyMetric *
td_survey_get_metric (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->metric;
}

const TdSurveyKey *
td_survey_get_key (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->key;
}

const TdMetric *
td_survey_find_wanted (TdSurvey *self)
{
  const TdMetric *metric = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; self->wanted_metric != NULL && metric == NULL && i < td_collection_get_n_datasets (self->collection); i++)
    metric = td_vocabulary_find_metric (td_dataset_get_vocabulary (td_collection_get_dataset (self->collection, i)),
                                        self->wanted_metric);

  return metric;
}

TdSurveySort
td_survey_get_sort (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL, TD_SURVEY_BY_VALUE);

  return self->sort;
}

GPtrArray *
td_survey_get_picked (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL && self->picked != NULL, NULL);

  return self->picked;
}
