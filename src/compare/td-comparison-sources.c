/* td-comparison-sources.c: the sources of a comparison, numbered
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "compare/td-comparison-sources.h"

#include "base/td-number-format.h"

typedef struct
{
  TdDataset      *dataset; /* borrowed from the comparison */
  char           *id;
  const TdSource *source;  /* (nullable): dangling */
  char           *host;    /* (nullable): where the address may be opened */
} Entry;

struct _TdComparisonSources
{
  TdComparison *comparison; /* keeps what the entries borrow */
  GPtrArray    *entries;    /* of Entry, by number */
  GHashTable   *positions;  /* the entry -> its position */
};

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->id);
  g_free (entry->host);
  g_free (entry);
}

static guint
entry_hash (gconstpointer data)
{
  const Entry *entry = data;

  return g_str_hash (entry->id) ^ g_direct_hash (entry->dataset);
}

static gboolean
entry_equal (gconstpointer a,
             gconstpointer b)
{
  const Entry *x = a, *y = b;

  return x->dataset == y->dataset && g_str_equal (x->id, y->id);
}

static Entry *
entry_new (TdDataset  *dataset,
           const char *id)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->dataset = dataset;
  entry->id = g_strdup (id);
  entry->source = td_dataset_find_source (dataset, id);
  if (entry->source != NULL)
    entry->host = td_source_get_host (entry->source);
  return entry;
}

static gboolean
find (TdComparisonSources *sources,
      TdDataset           *dataset,
      const char          *id,
      guint               *position)
{
  const Entry wanted = { .dataset = dataset, .id = (char *) id };
  gpointer value;

  if (!g_hash_table_lookup_extended (sources->positions, &wanted, NULL, &value))
    return FALSE;

  *position = GPOINTER_TO_UINT (value);
  return TRUE;
}

static void
add_finding (TdComparisonSources *sources,
             TdDataset           *dataset,
             const TdFinding     *finding)
{
  guint position;

  for (guint i = 0; finding->sources != NULL && finding->sources[i] != NULL; i++)
    {
      Entry *entry;

      if (find (sources, dataset, finding->sources[i], &position))
        continue;
      entry = entry_new (dataset, finding->sources[i]);
      g_hash_table_insert (sources->positions, entry, GUINT_TO_POINTER (sources->entries->len));
      g_ptr_array_add (sources->entries, entry);
    }
}

static void
add_row (TdComparisonSources   *sources,
         const TdComparisonRow *row)
{
  for (guint column = 0; column < td_comparison_get_n_cases (sources->comparison); column++)
    add_finding (sources, td_comparison_get_dataset (sources->comparison, column), row->cells[column].finding);
}

TdComparisonSources *
td_comparison_sources_new (TdComparison *comparison,
                           GPtrArray    *rows)
{
  TdComparisonSources *sources;
  guint n_rows;

  g_return_val_if_fail (comparison != NULL, NULL);

  sources = g_new0 (TdComparisonSources, 1);
  sources->comparison = td_comparison_ref (comparison);
  sources->entries = g_ptr_array_new_with_free_func (entry_free);
  sources->positions = g_hash_table_new (entry_hash, entry_equal);
  n_rows = rows != NULL ? rows->len : td_comparison_get_n_rows (comparison);
  for (guint i = 0; i < n_rows; i++)
    add_row (sources, rows != NULL ? g_ptr_array_index (rows, i) : td_comparison_get_row (comparison, i));

  return sources;
}

void
td_comparison_sources_free (TdComparisonSources *sources)
{
  g_return_if_fail (sources != NULL);

  g_hash_table_unref (sources->positions);
  g_ptr_array_unref (sources->entries);
  td_comparison_unref (sources->comparison);
  g_free (sources);
}

guint
td_comparison_sources_get_n (TdComparisonSources *sources)
{
  g_return_val_if_fail (sources != NULL, 0);

  return sources->entries->len;
}

static const Entry *
get_entry (TdComparisonSources *sources,
           guint                position)
{
  g_return_val_if_fail (sources != NULL, NULL);
  g_return_val_if_fail (position < sources->entries->len, NULL);

  return g_ptr_array_index (sources->entries, position);
}

const char *
td_comparison_sources_get_id (TdComparisonSources *sources,
                              guint                position)
{
  const Entry *entry = get_entry (sources, position);

  return entry != NULL ? entry->id : NULL;
}

const TdSource *
td_comparison_sources_get (TdComparisonSources *sources,
                           guint                position)
{
  const Entry *entry = get_entry (sources, position);

  return entry != NULL ? entry->source : NULL;
}

const char *
td_comparison_sources_get_link (TdComparisonSources *sources,
                                guint                position)
{
  const Entry *entry = get_entry (sources, position);

  return entry != NULL && entry->host != NULL ? entry->source->url : NULL;
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  const guint x = *(const guint *) a, y = *(const guint *) b;

  return x < y ? -1 : x > y;
}

GArray *
td_comparison_sources_list (TdComparisonSources *sources,
                            TdDataset           *dataset,
                            const TdFinding     *finding)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));
  guint position;

  g_return_val_if_fail (sources != NULL && finding != NULL, positions);

  for (guint i = 0; finding->sources != NULL && finding->sources[i] != NULL; i++)
    if (find (sources, dataset, finding->sources[i], &position))
      g_array_append_val (positions, position);
  g_array_sort (positions, compare_positions);

  return positions;
}

char *
td_comparison_sources_format_numbers (TdComparisonSources *sources,
                                      TdDataset           *dataset,
                                      const TdFinding     *finding,
                                      TdLanguage          *language)
{
  g_autoptr (GArray) positions = td_comparison_sources_list (sources, dataset, finding);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < positions->len; i++)
    {
      g_autofree char *number = td_number_format_plain (language, g_array_index (positions, guint, i) + 1);

      g_string_append_printf (text, "%s[%s]", i > 0 ? " " : "", number);
    }

  return g_string_free (text, FALSE);
}

char *
td_comparison_sources_format_one (TdComparisonSources *sources,
                                  guint                position,
                                  TdLanguage          *language)
{
  const Entry *entry = get_entry (sources, position);

  g_return_val_if_fail (entry != NULL, NULL);

  return entry->source != NULL ? td_source_format_full (entry->source, language) : g_strdup (entry->id);
}
