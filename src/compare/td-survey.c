/* td-survey.c: one figure of many cases: who reports it, and in which order they stand
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-survey.h"

#include <string.h>

#include "base/td-collation.h"
#include "compare/td-survey-tally.h"

/* A case that reports the key, and all that its place may depend on. */
typedef struct
{
  TdCaseRef *ref;
  guint      rank;  /* a value, no agreed value, words, withheld */
  double     value; /* to which it is drawn */
  double     high;
  int        year;
  char      *name;  /* as it collates */
  guint      order;
} Entry;

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
  GPtrArray       *entries;   /* of Entry, in order */
  guint            n_looked;  /* of the cases, for the key */
  GPtrArray       *picked;    /* of TdCaseRef, nullable: once all is done */
};

typedef int (*CompareEntries) (const Entry *a,
                               const Entry *b);

static int
compare_by_order (const Entry *a,
                  const Entry *b)
{
  return a->order < b->order ? -1 : 1;
}

static int
compare_by_name (const Entry *a,
                 const Entry *b)
{
  const int order = strcmp (a->name, b->name);

  return order != 0 ? order : compare_by_order (a, b);
}

static int
compare_by_date (const Entry *a,
                 const Entry *b)
{
  return a->year != b->year ? (a->year > b->year ? -1 : 1) : compare_by_name (a, b);
}

static int
compare_by_value (const Entry *a,
                  const Entry *b)
{
  if (a->rank != b->rank)
    return a->rank < b->rank ? -1 : 1;
  if (a->value != b->value)
    return a->value > b->value ? -1 : 1;
  if (a->high != b->high)
    return a->high > b->high ? -1 : 1;
  return compare_by_name (a, b);
}

static const struct
{
  const char    *id;
  CompareEntries compare;
} sorts[] = {
  [TD_SURVEY_BY_VALUE] = { "value", compare_by_value },
  [TD_SURVEY_BY_NAME] = { "name", compare_by_name },
  [TD_SURVEY_BY_DATE] = { "date", compare_by_date },
  [TD_SURVEY_AS_FILED] = { "file", compare_by_order },
};

const char *
td_survey_sort_get_id (TdSurveySort sort)
{
  g_return_val_if_fail (sort < G_N_ELEMENTS (sorts), "value");

  return sorts[sort].id;
}

gboolean
td_survey_sort_from_id (const char   *id,
                        TdSurveySort *sort)
{
  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    if (g_strcmp0 (sorts[i].id, id) == 0)
      {
        *sort = (TdSurveySort) i;
        return TRUE;
      }

  return FALSE;
}

gboolean
td_survey_key_is_comparable (const TdFigureKey *key)
{
  const TdPeriodKind kind = key->period.kind;

  return (kind != TD_PERIOD_NONE && kind != TD_PERIOD_NOT_STATED) || !td_metric_expects_period (key->metric);
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  td_case_ref_unref (entry->ref);
  g_free (entry->name);
  g_free (entry);
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
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  return self;
}

void
td_survey_free (TdSurvey *self)
{
  g_clear_pointer (&self->picked, g_ptr_array_unref);
  g_ptr_array_unref (self->entries);
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
  g_ptr_array_set_size (self->entries, 0);
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

static GArray *
get_choices (TdSurvey  *self,
             TdCaseRef *ref)
{
  return self->choices != NULL ? self->choices (ref, self->choices_data) : NULL;
}

static void
count_case (TdSurvey *self,
            guint     position)
{
  g_autoptr (TdCaseRef) ref = get_ref (self, position);
  TdCase *owner = td_case_ref_get_case (ref);

  if (owner != NULL)
    td_survey_tally_add (self->tally, td_case_ref_get_dataset (ref), owner, get_choices (self, ref));
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
}

static guint
rank_finding (const TdFinding *finding)
{
  if (finding->state == TD_FINDING_UNRESOLVED)
    return 1;
  if (finding->standing == NULL || finding->state == TD_FINDING_WITHHELD)
    return 3;

  return td_quantity_is_number (finding->standing->quantity) ? 0 : 2;
}

/* @ref: (transfer full) */
static Entry *
entry_new (TdSurvey        *self,
           TdCaseRef       *ref,
           const TdFinding *finding,
           guint            order)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->ref = ref;
  entry->order = order;
  entry->rank = rank_finding (finding);
  entry->year = td_case_get_year (finding->owner);
  entry->name = td_collation_key (self->language, td_case_get_name (finding->owner, self->language));
  if (entry->rank == 0)
    {
      entry->value = finding->standing->quantity.low;
      entry->high = finding->standing->quantity.high;
    }
  else if (entry->rank == 1)
    entry->value = finding->high;

  return entry;
}

/* @entry: (transfer full) */
static void
insert_entry (TdSurvey *self,
              Entry    *entry)
{
  const CompareEntries compare = sorts[self->sort].compare;
  guint low = 0, high = self->entries->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;

      if (compare (self->entries->pdata[middle], entry) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  if (low >= self->max)
    {
      entry_free (entry);
      return;
    }

  g_ptr_array_insert (self->entries, (int) low, entry);
  if (self->entries->len > self->max)
    g_ptr_array_set_size (self->entries, (int) self->max);
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
                            find_chosen (owner, key, get_choices (self, ref)));
  if (finding->state != TD_FINDING_NOT_REPORTED)
    insert_entry (self, entry_new (self, g_steal_pointer (&ref), finding, position));
}

static void
collect_picked (TdSurvey *self)
{
  self->picked = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);
  for (guint i = 0; i < self->entries->len; i++)
    g_ptr_array_add (self->picked, td_case_ref_ref (((Entry *) self->entries->pdata[i])->ref));
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

  collect_picked (self);
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

static TdComparisonSpec *
spec_by_ids (GPtrArray          *refs,
             const char * const *metrics)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < refs->len; i++)
    g_ptr_array_add (ids, (gpointer) td_case_ref_get_id (refs->pdata[i]));
  g_ptr_array_add (ids, NULL);

  return td_comparison_spec_new ((const char * const *) ids->pdata, metrics, TD_SHOW_AS_STATED);
}

/* @spec: (transfer full) */
static TdComparisonSpec *
add_choices (TdComparisonSpec *spec,
             guint             position,
             GArray           *choices)
{
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      g_autoptr (TdComparisonSpec) before = spec;

      spec = td_comparison_spec_with_choice (before, position, g_array_index (choices, guint, i));
    }

  return spec;
}

TdComparisonSpec *
td_survey_dup_comparison_spec (TdSurvey *self)
{
  TdComparisonSpec *spec;

  g_return_val_if_fail (self != NULL && self->picked != NULL, NULL);

  if (self->picked->len == 0)
    return NULL;

  const char * const metrics[] = { self->metric->metric->id, NULL };

  spec = td_collection_get_n_datasets (self->collection) == 1
           ? spec_by_ids (self->picked, metrics)
           : td_comparison_spec_new_for_refs (self->picked, metrics, TD_SHOW_AS_STATED);
  for (guint i = 0; i < self->picked->len; i++)
    spec = add_choices (spec, i, get_choices (self, self->picked->pdata[i]));

  return spec;
}

GPtrArray *
td_survey_get_picked (TdSurvey *self)
{
  g_return_val_if_fail (self != NULL && self->picked != NULL, NULL);

  return self->picked;
}
