/* td-comparison-spec.c: which cases are compared, and how
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-spec.h"

#include <string.h>

typedef struct
{
  char   *id;
  char   *dataset; /* URI, or NULL */
  GArray *choices; /* of guint, or NULL */
} Entry;

struct _TdComparisonSpec
{
  gatomicrefcount ref_count;
  GPtrArray      *entries; /* of Entry */
  char          **metrics; /* or NULL */
  TdShowPeriod    period;
  guint           reference; /* an entry, or TD_NO_REFERENCE */
};

static const char * const period_ids[] = {
  [TD_SHOW_AS_STATED] = "stated",
  [TD_SHOW_PER_MONTH] = "month",
  [TD_SHOW_PER_YEAR] = "year",
};

static void
entry_free (Entry *entry)
{
  g_free (entry->id);
  g_free (entry->dataset);
  g_clear_pointer (&entry->choices, g_array_unref);
  g_free (entry);
}

static Entry *
entry_new (const char *id,
           const char *dataset)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->id = g_strdup (id);
  entry->dataset = g_strdup (dataset);
  return entry;
}

static Entry *
entry_copy (const Entry *entry)
{
  Entry *copy = entry_new (entry->id, entry->dataset);

  if (entry->choices != NULL)
    copy->choices = g_array_copy (entry->choices);
  return copy;
}

static gboolean
entry_is_same_case (const Entry *a,
                    const Entry *b)
{
  return g_str_equal (a->id, b->id) && g_strcmp0 (a->dataset, b->dataset) == 0;
}

static gboolean
entry_equal (const Entry *a,
             const Entry *b)
{
  guint n_a = a->choices != NULL ? a->choices->len : 0;
  guint n_b = b->choices != NULL ? b->choices->len : 0;

  if (!entry_is_same_case (a, b) || n_a != n_b)
    return FALSE;

  return n_a == 0 || memcmp (a->choices->data, b->choices->data, sizeof (guint) * n_a) == 0;
}

/* Takes @entry; a case stands once. */
static void
add_entry (TdComparisonSpec *spec,
           Entry            *entry)
{
  for (guint i = 0; i < spec->entries->len; i++)
    if (entry_is_same_case (spec->entries->pdata[i], entry))
      {
        entry_free (entry);
        return;
      }

  g_ptr_array_add (spec->entries, entry);
}

static TdComparisonSpec *
spec_new (const char * const *metrics,
          TdShowPeriod        period)
{
  TdComparisonSpec *spec = g_new0 (TdComparisonSpec, 1);

  g_atomic_ref_count_init (&spec->ref_count);
  spec->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  spec->metrics = g_strdupv ((char **) metrics);
  spec->period = period;
  spec->reference = TD_NO_REFERENCE;
  return spec;
}

static TdComparisonSpec *
spec_copy (TdComparisonSpec *spec)
{
  TdComparisonSpec *copy = spec_new ((const char * const *) spec->metrics, spec->period);

  for (guint i = 0; i < spec->entries->len; i++)
    g_ptr_array_add (copy->entries, entry_copy (spec->entries->pdata[i]));
  copy->reference = spec->reference;
  return copy;
}

static Entry *
get_entry (TdComparisonSpec *spec,
           guint             position)
{
  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (position < spec->entries->len, NULL);

  return spec->entries->pdata[position];
}

TdComparisonSpec *
td_comparison_spec_new (const char * const *cases,
                        const char * const *metrics,
                        TdShowPeriod        period)
{
  TdComparisonSpec *spec;

  g_return_val_if_fail (cases != NULL, NULL);

  spec = spec_new (metrics, period);
  for (guint i = 0; cases[i] != NULL; i++)
    add_entry (spec, entry_new (cases[i], NULL));

  return spec;
}

TdComparisonSpec *
td_comparison_spec_new_for_refs (GPtrArray          *cases,
                                 const char * const *metrics,
                                 TdShowPeriod        period)
{
  TdComparisonSpec *spec;

  g_return_val_if_fail (cases != NULL, NULL);

  spec = spec_new (metrics, period);
  for (guint i = 0; i < cases->len; i++)
    add_entry (spec, entry_new (td_case_ref_get_id (cases->pdata[i]),
                                td_dataset_get_uri (td_case_ref_get_dataset (cases->pdata[i]))));

  return spec;
}

TdComparisonSpec *
td_comparison_spec_new_for_ids (const char * const *cases,
                                const char * const *datasets,
                                guint               n_cases,
                                const char * const *metrics,
                                TdShowPeriod        period)
{
  TdComparisonSpec *spec;

  g_return_val_if_fail (cases != NULL || n_cases == 0, NULL);

  spec = spec_new (metrics, period);
  for (guint i = 0; i < n_cases; i++)
    add_entry (spec, entry_new (cases[i], datasets != NULL ? datasets[i] : NULL));

  return spec;
}

TdComparisonSpec *
td_comparison_spec_ref (TdComparisonSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  g_atomic_ref_count_inc (&spec->ref_count);
  return spec;
}

void
td_comparison_spec_unref (TdComparisonSpec *spec)
{
  g_return_if_fail (spec != NULL);

  if (!g_atomic_ref_count_dec (&spec->ref_count))
    return;

  g_ptr_array_unref (spec->entries);
  g_strfreev (spec->metrics);
  g_free (spec);
}

guint
td_comparison_spec_get_n_cases (TdComparisonSpec *spec)
{
  g_return_val_if_fail (spec != NULL, 0);

  return spec->entries->len;
}

const char *
td_comparison_spec_get_case (TdComparisonSpec *spec,
                             guint             position)
{
  Entry *entry = get_entry (spec, position);

  return entry != NULL ? entry->id : NULL;
}

const char *
td_comparison_spec_get_dataset (TdComparisonSpec *spec,
                                guint             position)
{
  Entry *entry = get_entry (spec, position);

  return entry != NULL ? entry->dataset : NULL;
}

const char * const *
td_comparison_spec_get_metrics (TdComparisonSpec *spec)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return (const char * const *) spec->metrics;
}

TdShowPeriod
td_comparison_spec_get_period (TdComparisonSpec *spec)
{
  g_return_val_if_fail (spec != NULL, TD_SHOW_AS_STATED);

  return spec->period;
}

TdComparisonSpec *
td_comparison_spec_with_period (TdComparisonSpec *spec,
                                TdShowPeriod      period)
{
  TdComparisonSpec *copy;

  g_return_val_if_fail (spec != NULL, NULL);

  copy = spec_copy (spec);
  copy->period = period;
  return copy;
}

TdComparisonSpec *
td_comparison_spec_with_metrics (TdComparisonSpec   *spec,
                                 const char * const *metrics)
{
  TdComparisonSpec *copy;

  g_return_val_if_fail (spec != NULL, NULL);

  copy = spec_copy (spec);
  g_strfreev (copy->metrics);
  copy->metrics = g_strdupv ((char **) metrics);
  return copy;
}

TdComparisonSpec *
td_comparison_spec_with_reference (TdComparisonSpec *spec,
                                   guint             position)
{
  TdComparisonSpec *copy;

  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (position == TD_NO_REFERENCE || position < spec->entries->len, NULL);

  copy = spec_copy (spec);
  copy->reference = position;
  return copy;
}

guint
td_comparison_spec_get_reference (TdComparisonSpec *spec)
{
  g_return_val_if_fail (spec != NULL, TD_NO_REFERENCE);

  return spec->reference;
}

static void
entry_choose (Entry *entry,
              guint  claim)
{
  if (claim == 0)
    {
      g_clear_pointer (&entry->choices, g_array_unref);
      return;
    }

  if (entry->choices == NULL)
    entry->choices = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < entry->choices->len; i++)
    if (g_array_index (entry->choices, guint, i) == claim)
      g_array_remove_index (entry->choices, i--);
  g_array_append_val (entry->choices, claim);
}

TdComparisonSpec *
td_comparison_spec_with_choice (TdComparisonSpec *spec,
                                guint             position,
                                guint             claim)
{
  TdComparisonSpec *copy;

  g_return_val_if_fail (spec != NULL, NULL);
  g_return_val_if_fail (position < spec->entries->len, NULL);

  copy = spec_copy (spec);
  entry_choose (copy->entries->pdata[position], claim);
  return copy;
}

GArray *
td_comparison_spec_get_choices (TdComparisonSpec *spec,
                                guint             position)
{
  Entry *entry = get_entry (spec, position);

  return entry != NULL ? entry->choices : NULL;
}

static gboolean
metrics_equal (char **a,
               char **b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strv_equal ((const char * const *) a, (const char * const *) b);
}

gboolean
td_comparison_spec_equal (TdComparisonSpec *a,
                          TdComparisonSpec *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a->period != b->period || a->reference != b->reference || a->entries->len != b->entries->len ||
      !metrics_equal (a->metrics, b->metrics))
    return FALSE;

  for (guint i = 0; i < a->entries->len; i++)
    if (!entry_equal (a->entries->pdata[i], b->entries->pdata[i]))
      return FALSE;

  return TRUE;
}

const char *
td_show_period_get_id (TdShowPeriod period)
{
  g_return_val_if_fail (period < G_N_ELEMENTS (period_ids), NULL);

  return period_ids[period];
}

gboolean
td_show_period_from_id (const char   *id,
                        TdShowPeriod *period)
{
  for (guint i = 0; i < G_N_ELEMENTS (period_ids); i++)
    if (g_strcmp0 (id, period_ids[i]) == 0)
      {
        *period = i;
        return TRUE;
      }

  return FALSE;
}
