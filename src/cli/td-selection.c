/* td-selection.c: the cases and metrics that a command line names
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-selection.h"

#include "compare/td-case-list.h"
#include "compare/td-comparison-file.h"
#include "compare/td-comparison.h"
#include "io/td-error-words.h"
#include "io/td-json-file.h"

GPtrArray *
td_selection_find_cases (TdCli               *cli,
                         const char * const  *words,
                         char               **twice)
{
  g_autoptr (GPtrArray) refs = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);
  gboolean complete = TRUE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      TdCaseRef *ref = td_cli_find_case (cli, words[i]);

      if (ref == NULL)
        {
          complete = FALSE; /* all that is wrong is said at once */
          continue;
        }
      if (g_ptr_array_find_with_equal_func (refs, ref, (GEqualFunc) td_case_ref_equal, NULL))
        {
          td_case_ref_unref (ref);
          *twice = g_utf8_make_valid (words[i], -1);
          return NULL;
        }
      g_ptr_array_add (refs, ref);
    }

  return complete ? g_steal_pointer (&refs) : NULL;
}

static void
complain_of_none (TdCli   *cli,
                  TdQuery *query)
{
  td_cli_complain (td_query_is_empty (query)
                     ? g_strdup (td_words (cli->language, "There are no cases in the data"))
                     : td_fill (td_words (cli->language, "No case matches “{words}”"),
                                "words", td_query_get_text (query), NULL));
}

GPtrArray *
td_selection_search (TdCli      *cli,
                     const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words != NULL ? words : "", -1);
  g_autoptr (TdCaseList) list = td_case_list_new (cli->collection, cli->language);
  g_autoptr (TdQuery) query = td_query_new (valid);
  GPtrArray *refs = g_ptr_array_new_with_free_func ((GDestroyNotify) td_case_ref_unref);

  td_case_list_set_query (list, query);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    g_ptr_array_add (refs, td_case_list_get_ref (list, i));
  if (refs->len == 0)
    complain_of_none (cli, query);

  return refs;
}

gboolean
td_selection_find_metrics (TdCli        *cli,
                           const char   *text,
                           char       ***metrics)
{
  gboolean complete = TRUE;

  *metrics = NULL;
  if (text == NULL)
    return TRUE;

  *metrics = g_strsplit (text, ",", -1);
  for (char **metric = *metrics; *metric != NULL; metric++)
    complete &= td_cli_check_metric (cli, g_strstrip (*metric));

  return complete;
}

TdComparisonSpec *
td_selection_make_spec (TdCli              *cli,
                        GPtrArray          *refs,
                        const char * const *metrics,
                        TdShowPeriod        period)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  if (td_collection_get_n_datasets (cli->collection) > 1)
    return td_comparison_spec_new_for_refs (refs, metrics, period);

  for (guint i = 0; i < refs->len; i++)
    g_ptr_array_add (ids, (gpointer) td_case_ref_get_id (g_ptr_array_index (refs, i)));
  g_ptr_array_add (ids, NULL);
  return td_comparison_spec_new ((const char * const *) ids->pdata, metrics, period);
}

TdComparisonSpec *
td_selection_read_spec (TdCli       *cli,
                        const char  *path,
                        char       **name)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *shown = g_filename_display_name (path), *reason = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = td_json_file_read (file, &error);
  g_autoptr (TdComparisonSpec) spec = root != NULL ? td_comparison_file_read (root, name, &error) : NULL;

  reason = spec != NULL ? td_comparison_find_missing (cli->collection, spec, cli->language)
                        : td_error_describe (error, cli->language);
  if (reason == NULL)
    return g_steal_pointer (&spec);

  td_cli_complain (td_fill (td_words (cli->language, "{file}: {reason}"), "file", shown, "reason", reason, NULL));
  return NULL;
}
