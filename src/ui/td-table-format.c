/* td-table-format.c: the formats that a comparison is written in as a table
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/td-table-format.h"

#include "charts/td-report.h"
#include "compare/td-comparison-export.h"
#include "compare/td-comparison-text.h"
#include "io/td-json-text.h"

/* As wide as a printed page, in a type of fixed width. */
#define TEXT_WIDTH 80

/* Many cases would make a name that no file can have. */
#define MAX_NAME 120

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

static char *
write_text (TdComparison *comparison,
            const char   *title,
            TdLanguage   *language)
{
  return td_comparison_to_text (comparison, TEXT_WIDTH, language);
}

static char *
write_json (TdComparison *comparison,
            const char   *title,
            TdLanguage   *language)
{
  g_autoptr (JsonNode) root = td_comparison_to_json (comparison, language);

  return td_json_to_text (root);
}

static const char * const html_suffixes[] = { "html", "htm", NULL };
static const char * const csv_suffixes[] = { "csv", NULL };
static const char * const markdown_suffixes[] = { "md", "markdown", NULL };
static const char * const text_suffixes[] = { "txt", NULL };
static const char * const json_suffixes[] = { "json", NULL };

static const TdTableFormat formats[TD_N_TABLE_FORMATS] = {
  { { N_("Web Page (HTML)"), html_suffixes }, td_report_to_html },
  { { N_("Spreadsheet (CSV)"), csv_suffixes }, write_csv },
  { { N_("Markdown"), markdown_suffixes }, write_markdown },
  { { N_("Plain Text"), text_suffixes }, write_text },
  { { N_("JSON"), json_suffixes }, write_json },
};

const TdTableFormat *
td_table_format_get (guint position)
{
  g_return_val_if_fail (position < TD_N_TABLE_FORMATS, NULL);

  return &formats[position];
}

static gboolean
has_suffix (const char          *name,
            const TdTableFormat *format)
{
  const char *dot = strrchr (name, '.');

  return dot != NULL && g_strv_contains (format->kind.suffixes, dot + 1);
}

const TdTableFormat *
td_table_format_find (GFile *file)
{
  g_autofree char *name = NULL, *small = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  name = g_file_get_basename (file);
  small = g_ascii_strdown (name != NULL ? name : "", -1);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (has_suffix (small, &formats[i]))
      return &formats[i];

  return NULL;
}

char *
td_table_format_suggest_name (const TdTableFormat *format,
                              TdComparison        *comparison)
{
  GString *name;

  g_return_val_if_fail (format != NULL && comparison != NULL, NULL);

  name = g_string_new ("takedowns");
  for (guint i = 0; i < td_comparison_get_n_cases (comparison); i++)
    {
      const char *id = td_case_get_id (td_comparison_get_case (comparison, i));

      if (name->len + 1 + strlen (id) > MAX_NAME)
        break;
      g_string_append_printf (name, "-%s", id);
    }
  g_string_append_printf (name, ".%s", format->kind.suffixes[0]);

  return g_string_free (name, FALSE);
}
