/* td-table-formats.c: the formats that a comparison is written in
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli/td-table-formats.h"

#include "charts/td-report.h"
#include "cli/td-terminal.h"
#include "compare/td-comparison-export.h"
#include "compare/td-comparison-text.h"
#include "io/td-json-text.h"

static char *
write_text (TdComparison *comparison,
            const char   *title,
            TdLanguage   *language)
{
  return td_comparison_to_text (comparison, td_terminal_get_width (), language);
}

static char *
write_json (TdComparison *comparison,
            const char   *title,
            TdLanguage   *language)
{
  g_autoptr (JsonNode) root = td_comparison_to_json (comparison, language);

  return td_json_to_text (root);
}

static char *
write_csv (TdComparison *comparison,
           const char   *title,
           TdLanguage   *language)
{
  return td_comparison_to_csv (comparison, language);
}

static char *
write_markdown (TdComparison *comparison,
                const char   *title,
                TdLanguage   *language)
{
  return td_comparison_to_markdown (comparison, language);
}

typedef struct
{
  char     *(*write) (TdComparison *comparison,
                      const char   *title,
                      TdLanguage   *language);
  const char *endings[3]; /* of files that are expected to hold it */
} Format;

/* Both in one order. */
const char * const td_table_format_choices[] = { "text", "json", "csv", "markdown", "html", NULL };
static const Format formats[] = {
  { write_text, { ".txt", ".text" } },
  { write_json, { ".json" } },
  { write_csv, { ".csv" } },
  { write_markdown, { ".md", ".markdown" } },
  { td_report_to_html, { ".html", ".htm" } },
};

/* What is called one of these and is none, nothing opens. */
static const char * const others[] = {
  ".takedowns.json", ".takedowns.jsonl", ".takedowns-comparison", ".jsonl", ".tsv", ".xlsx", ".xls", ".ods", ".odt",
  ".doc", ".docx", ".pdf", ".svg", ".png", ".jpg", ".jpeg", ".xml", NULL
};

static const char *
find_ending (const char         *name,
             const char * const *endings)
{
  for (guint i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (name, endings[i]))
      return endings[i];

  return NULL;
}

char *
td_table_formats_find (const char *path,
                       guint      *format,
                       gboolean   *is_found)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *small = g_ascii_strdown (name, -1);
  const char *other = find_ending (small, others);

  *is_found = FALSE;
  if (other != NULL)
    return g_strdup (other);

  for (guint i = 0; i < G_N_ELEMENTS (formats) && !*is_found; i++)
    if (find_ending (small, formats[i].endings) != NULL)
      {
        *format = i;
        *is_found = TRUE;
      }

  return NULL;
}

char *
td_table_formats_write (TdComparison *comparison,
                        guint         format,
                        const char   *title,
                        TdLanguage   *language)
{
  return formats[format].write (comparison, title, language);
}
