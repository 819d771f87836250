/* td-survey-order.c: the first of many cases in an order
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-survey-order.h"

#include <string.h>

#include "base/td-collation.h"

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

struct _TdSurveyOrder
{
  TdLanguage  *language; /* owned */
  TdSurveySort sort;
  guint        max;
  GPtrArray   *entries; /* of Entry, in order */
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

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  td_case_ref_unref (entry->ref);
  g_free (entry->name);
  g_free (entry);
}

TdSurveyOrder *
td_survey_order_new (TdSurveySort sort,
                     guint        max,
                     TdLanguage  *language)
{
  TdSurveyOrder *self = g_new0 (TdSurveyOrder, 1);

  self->language = td_language_ref (language);
  self->sort = sort;
  self->max = max;
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  return self;
}

void
td_survey_order_free (TdSurveyOrder *self)
{
  g_ptr_array_unref (self->entries);
  td_language_unref (self->language);
  g_free (self);
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
entry_new (TdSurveyOrder   *self,
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
insert_entry (TdSurveyOrder *self,
              Entry         *entry)
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

void
td_survey_order_add (TdSurveyOrder   *self,
                     TdCaseRef       *ref,
                     const TdFinding *finding,
                     guint            position)
{
  insert_entry (self, entry_new (self, td_case_ref_ref (ref), finding, position));
}

GPtrArray *
td_survey_order_list (TdSurveyOrder *self)
{
  GPtrArray *refs = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);

  for (guint i = 0; i < self->entries->len; i++)
    g_ptr_array_add (refs, td_case_ref_ref (((Entry *) self->entries->pdata[i])->ref));

  return refs;
}
