/* td-command-list.c: takedowns-cli list: the cases, one a line
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"
#include "base/td-place-names.h"
#include "cli/td-command.h"
#include "cli/td-list-csv.h"
#include "cli/td-terminal.h"
#include "compare/td-case-list.h"

typedef struct
{
  char *search;
  guint format;
} ListOptions;

static const char * const format_choices[] = { "text", "json", "csv", NULL };

static const TdOption options[] = {
  { "search", 0, TD_OPTION_TEXT, G_STRUCT_OFFSET (ListOptions, search), N_("WORDS"),
    N_("only cases in which all the words occur"), NULL },
  { "format", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (ListOptions, format), NULL,
    N_("how to write the list"), format_choices },
  { NULL },
};

/* What is listed of a case. */
typedef struct
{
  const char *id, *name, *kind, *country; /* kind and country: ids, possibly NULL */
  int         year;                       /* 0: unknown */
} ListRow;

static ListRow
get_row (TdCase     *one,
         TdLanguage *language)
{
  return (ListRow){ td_case_get_id (one), td_case_get_name (one, language), td_case_get_data (one)->kind,
                    td_case_get_country (one), td_case_get_year (one) };
}

static char *
format_text (GListModel *cases,
             TdLanguage *language)
{
  const guint n = g_list_model_get_n_items (cases);
  g_autoptr (TdTable) table = td_table_new ();

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdCase) one = g_list_model_get_item (cases, i);
      const ListRow row = get_row (one, language);
      g_autofree char *country = row.country != NULL ? td_place_get_name (language, row.country) : g_strdup ("");
      g_autofree char *year = row.year != 0 ? td_number_format_plain (language, row.year) : g_strdup ("");

      td_table_add (table, row.id, row.name, year, td_terms_get_name (TD_TERMS_CASE_KIND, row.kind, language),
                    country, NULL);
    }

  return td_table_format (table, 0);
}

static void
add_known (JsonBuilder *builder,
           const char  *name,
           const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static JsonNode *
make_json (GListModel *cases,
           TdLanguage *language)
{
  const guint n = g_list_model_get_n_items (cases);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "cases");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdCase) one = g_list_model_get_item (cases, i);
      const ListRow row = get_row (one, language);

      json_builder_begin_object (builder);
      add_known (builder, "id", row.id);
      add_known (builder, "name", row.name);
      add_known (builder, "kind", row.kind);
      add_known (builder, "country", row.country);
      json_builder_set_member_name (builder, "year");
      if (row.year != 0)
        json_builder_add_int_value (builder, row.year);
      else
        json_builder_add_null_value (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const ListOptions *given = data;
  g_autofree char *words = g_utf8_make_valid (given->search != NULL ? given->search : "", -1);
  g_autoptr (TdCaseList) list = td_case_list_new (cli->collection, cli->language);
  g_autoptr (TdQuery) query = td_query_new (words);
  GListModel *cases = G_LIST_MODEL (list);
  g_autofree char *text = NULL;

  td_case_list_set_query (list, query);
  if (g_list_model_get_n_items (cases) == 0)
    td_cli_complain (td_query_is_empty (query)
                       ? g_strdup (td_words (cli->language, "There are no cases in the data"))
                       : td_fill (td_words (cli->language, "No case matches “{words}”"), "words", words, NULL));
  if (given->format == TD_FORMAT_JSON)
    return td_cli_write_json (cli, make_json (cases, cli->language));

  text = given->format == TD_FORMAT_CSV ? td_list_csv_write (list, cli->language) : format_text (cases, cli->language);
  return td_cli_write (cli, text);
}

const TdCommand td_command_list = {
  "list", "", N_("lists the cases"), options, sizeof (ListOptions), 0, 0, TRUE, run,
};
