/* make-report.c: writes a report, for tests that read it with other programs
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

#include "charts/td-report.h"
#include "compare/td-comparison-text.h"
#include "io/td-document.h"

/* make-report FILE LANGUAGE page|table|json REFERENCE|- [CASE…]: to standard output */

static char *
write_json (TdComparison *comparison,
            TdLanguage   *language)
{
  g_autoptr (JsonNode) node = td_comparison_to_json (comparison, language);

  return json_to_string (node, FALSE);
}

static char *
write_page (TdComparison *comparison,
            TdLanguage   *language)
{
  return td_report_to_html (comparison, NULL, language);
}

static const struct
{
  const char *name;
  char     *(*write) (TdComparison *, TdLanguage *);
} formats[] = { { "page", write_page }, { "table", td_report_table_to_html }, { "json", write_json } };

static TdComparisonSpec *
make_spec (TdDataset   *dataset,
           const char  *reference,
           char       **cases)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autoptr (TdComparisonSpec) spec = NULL;

  for (guint i = 0; cases[0] == NULL && i < td_dataset_get_n_cases (dataset); i++)
    {
      g_autoptr (TdCase) one = g_list_model_get_item (G_LIST_MODEL (dataset), i);

      g_strv_builder_add (ids, td_case_get_id (one));
    }
  g_strv_builder_addv (ids, (const char **) cases);
  all = g_strv_builder_end (ids);
  spec = td_comparison_spec_new ((const char * const *) all, NULL, TD_SHOW_AS_STATED);
  for (guint i = 0; all[i] != NULL; i++)
    if (g_str_equal (all[i], reference))
      return td_comparison_spec_with_reference (spec, i);

  return g_steal_pointer (&spec);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (TdCollection) collection = td_collection_new ();
  g_autoptr (TdDocument) document = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (TdComparisonSpec) spec = NULL;
  g_autoptr (TdComparison) comparison = NULL;
  g_autoptr (TdLanguage) language = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 5)
    return 2;

  file = g_file_new_for_path (argv[1]);
  document = td_document_new (file);
  language = td_language_new (argv[2]);
  if (!td_document_load (document, &error))
    g_error ("%s", error->message);
  td_collection_add (collection, td_document_get_dataset (document));
  spec = make_spec (td_document_get_dataset (document), argv[4], argv + 5);
  comparison = td_comparison_new (collection, spec, &error);
  if (comparison == NULL)
    g_error ("%s", error->message);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *text = NULL;

      if (!g_str_equal (formats[i].name, argv[3]))
        continue;
      text = formats[i].write (comparison, language);
      return fputs (text, stdout) < 0; /* as it is, whatever the locale */
    }

  return 2;
}
