/* td-survey-tally.c: which metrics and keys occur, and in how many cases
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-survey-tally.h"

#include <string.h>

#include "compare/td-weigh.h"

/* What is counted, and when it was counted last: once a case. */
typedef struct
{
  TdSurveyKey shown; /* first: what is handed out */
  guint       last;
  guint       order;
} KeyCount;

typedef struct
{
  TdSurveyMetric shown; /* first: what is handed out */
  guint          last;
  guint          position; /* in its vocabulary */
} MetricCount;

struct _TdSurveyTally
{
  gboolean  (*accepts) (const TdMetric *metric);
  GPtrArray  *metrics;   /* of MetricCount */
  GHashTable *by_id;     /* of MetricCount */
  GHashTable *by_key;    /* of KeyCount */
  GPtrArray  *kept;      /* of TdCase: that the strings of keys are lent by */
  guint       n_cases;
};

static void
key_count_free (gpointer data)
{
  KeyCount *count = data;

  g_free (count->shown.id);
  g_free (count);
}

static void
metric_count_free (gpointer data)
{
  MetricCount *count = data;

  g_ptr_array_unref (count->shown.keys);
  g_free (count);
}

TdSurveyTally *
td_survey_tally_new (gboolean (*accepts) (const TdMetric *metric))
{
  TdSurveyTally *self = g_new0 (TdSurveyTally, 1);

  self->accepts = accepts;
  self->metrics = g_ptr_array_new_with_free_func (metric_count_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_key = g_hash_table_new ((GHashFunc) td_figure_key_hash, (GEqualFunc) td_figure_key_equal);
  self->kept = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
td_survey_tally_free (TdSurveyTally *self)
{
  g_hash_table_unref (self->by_key);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->metrics);
  g_ptr_array_unref (self->kept);
  g_free (self);
}

static MetricCount *
ensure_metric (TdSurveyTally  *self,
               TdDataset      *dataset,
               const TdMetric *metric)
{
  MetricCount *count = g_hash_table_lookup (self->by_id, metric->id);

  if (count != NULL)
    return count;

  count = g_new0 (MetricCount, 1);
  count->shown.metric = metric;
  count->shown.keys = g_ptr_array_new_with_free_func (key_count_free);
  count->position = td_vocabulary_get_position (td_dataset_get_vocabulary (dataset), metric);
  g_ptr_array_add (self->metrics, count);
  g_hash_table_insert (self->by_id, (gpointer) metric->id, count);
  return count;
}

static KeyCount *
ensure_key (TdSurveyTally     *self,
            MetricCount       *metric,
            TdCase            *owner,
            const TdFigureKey *key)
{
  KeyCount *count = g_hash_table_lookup (self->by_key, key);

  if (count != NULL)
    return count;

  count = g_new0 (KeyCount, 1);
  count->shown.key = *key;
  count->shown.id = td_figure_key_to_string (key);
  count->order = metric->shown.keys->len;
  g_ptr_array_add (metric->shown.keys, count);
  g_hash_table_insert (self->by_key, &count->shown.key, count);
  g_ptr_array_add (self->kept, g_object_ref (owner));
  return count;
}

static gboolean
is_chosen (GArray        *chosen,
           const TdClaim *claim)
{
  for (guint i = 0; chosen != NULL && i < chosen->len; i++)
    if (g_array_index (chosen, guint, i) == claim->number)
      return TRUE;

  return FALSE;
}

/* What was taken back stands only by preference or choice: otherwise nothing
 * is reported any more. */
static gboolean
holds (GArray        *chosen,
       const TdClaim *claim)
{
  return td_weigh_is_current (claim) || claim->preferred != NULL || is_chosen (chosen, claim);
}

static void
add_claim (TdSurveyTally *self,
           TdDataset     *dataset,
           TdCase        *owner,
           const TdClaim *claim)
{
  MetricCount *metric = ensure_metric (self, dataset, claim->key.metric);
  KeyCount *key = ensure_key (self, metric, owner, &claim->key);

  if (metric->last != self->n_cases)
    metric->shown.n_cases++;
  if (key->last != self->n_cases)
    key->shown.n_cases++;
  metric->last = key->last = self->n_cases;
}

void
td_survey_tally_add (TdSurveyTally *self,
                     TdDataset     *dataset,
                     TdCase        *owner,
                     GArray        *chosen)
{
  const TdCaseData *data = td_case_get_data (owner);

  self->n_cases++;
  for (guint i = 0; i < data->n_statements; i++)
    for (guint j = 0; j < data->statements[i].n_claims; j++)
      {
        const TdClaim *claim = &data->statements[i].claims[j];

        if (holds (chosen, claim) && (self->accepts == NULL || self->accepts (claim->key.metric)))
          add_claim (self, dataset, owner, claim);
      }
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const KeyCount *x = *(KeyCount * const *) a, *y = *(KeyCount * const *) b;
  const gboolean whole_x = g_str_equal (x->shown.key.scope, "whole");
  const gboolean whole_y = g_str_equal (y->shown.key.scope, "whole");

  if (x->shown.n_cases != y->shown.n_cases)
    return x->shown.n_cases > y->shown.n_cases ? -1 : 1;
  if (whole_x != whole_y)
    return whole_x ? -1 : 1;
  return x->order < y->order ? -1 : 1;
}

static int
compare_metrics (gconstpointer a,
                 gconstpointer b)
{
  const MetricCount *x = *(MetricCount * const *) a, *y = *(MetricCount * const *) b;

  if (x->shown.metric->group != y->shown.metric->group)
    return x->shown.metric->group < y->shown.metric->group ? -1 : 1;
  if (x->position != y->position)
    return x->position < y->position ? -1 : 1;
  return strcmp (x->shown.metric->id, y->shown.metric->id);
}

void
td_survey_tally_sort (TdSurveyTally *self)
{
  for (guint i = 0; i < self->metrics->len; i++)
    g_ptr_array_sort (((MetricCount *) self->metrics->pdata[i])->shown.keys, compare_keys);
  g_ptr_array_sort (self->metrics, compare_metrics);
}

GPtrArray *
td_survey_tally_get (TdSurveyTally *self)
{
  return self->metrics;
}
