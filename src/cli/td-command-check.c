/* td-command-check.c: takedowns-cli check: what is wrong with files
 * SPDX-FileCopyrightText: 2026 The Takedowns contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "base/td-number-format.h"
#include "cli/td-command.h"

typedef struct
{
  guint format;
} CheckOptions;

static const TdOption options[] = {
  { "format", 0, TD_OPTION_CHOICE, G_STRUCT_OFFSET (CheckOptions, format), NULL,
    N_("how to write the problems"), td_format_choices },
  { NULL },
};

/* A file that was read, or could not be. */
typedef struct
{
  TdDocument *document;
  char       *name;
} Checked;

static void
checked_free (gpointer data)
{
  Checked *checked = data;

  g_object_unref (checked->document);
  g_free (checked->name);
  g_free (checked);
}

static Checked *
check (TdCli      *cli,
       const char *path)
{
  Checked *checked = g_new0 (Checked, 1);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

  checked->document = td_document_new (file);
  checked->name = g_filename_display_name (path);
  td_document_load (checked->document, NULL); /* what is wrong is among the problems */
  return checked;
}

static char *
format_text (GPtrArray  *files,
             TdLanguage *language)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < files->len; i++)
    {
      const Checked *checked = g_ptr_array_index (files, i);
      GListModel *problems = td_document_get_problems (checked->document);
      const guint n = g_list_model_get_n_items (problems);

      for (guint j = 0; j < n; j++)
        {
          g_autoptr (TdProblem) problem = g_list_model_get_item (problems, j);
          g_autofree char *line = td_problem_format (problem, checked->name, language);

          g_string_append_printf (out, "%s\n", line);
        }
    }

  return g_string_free (out, FALSE);
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_number (JsonBuilder *builder,
            const char  *name,
            guint64      value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, (gint64) value);
}

static void
add_problem (JsonBuilder *builder,
             TdProblem   *problem,
             TdLanguage  *language)
{
  g_autofree char *message = td_problem_get_message (problem, language);

  json_builder_begin_object (builder);
  add_number (builder, "line", td_problem_get_line (problem));
  add_number (builder, "column", td_problem_get_column (problem));
  add_string (builder, "severity", td_problem_get_severity (problem) == TD_SEVERITY_ERROR ? "error" : "warning");
  add_string (builder, "kind", td_problem_get_kind (problem));
  add_string (builder, "message", message);
  add_string (builder, "pointer", td_problem_get_pointer (problem));
  json_builder_end_object (builder);
}

static void
add_file (JsonBuilder   *builder,
          const Checked *checked,
          TdLanguage    *language)
{
  GListModel *problems = td_document_get_problems (checked->document);
  const guint n = g_list_model_get_n_items (problems);

  json_builder_begin_object (builder);
  add_string (builder, "file", checked->name);
  add_number (builder, "errors", td_document_get_n_errors (checked->document));
  add_number (builder, "warnings", td_document_get_n_warnings (checked->document));
  json_builder_set_member_name (builder, "problems");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (TdProblem) problem = g_list_model_get_item (problems, i);

      add_problem (builder, problem, language);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static JsonNode *
make_json (GPtrArray  *files,
           TdLanguage *language)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "files");
  json_builder_begin_array (builder);
  for (guint i = 0; i < files->len; i++)
    add_file (builder, g_ptr_array_index (files, i), language);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

/* Returns: (transfer full): "3 errors, 1 warning in FILE". */
static char *
summarise (const Checked *checked,
           TdLanguage    *language)
{
  const guint64 n_errors = td_document_get_n_errors (checked->document);
  const guint64 n_warnings = td_document_get_n_warnings (checked->document);
  g_autofree char *errors_number = td_number_format_digits (language, (double) n_errors);
  g_autofree char *warnings_number = td_number_format_digits (language, (double) n_warnings);
  g_autofree char *errors = td_fill (td_words_n (language, "{n} error", "{n} errors", n_errors),
                                     "n", errors_number, NULL);
  g_autofree char *warnings = td_fill (td_words_n (language, "{n} warning", "{n} warnings", n_warnings),
                                       "n", warnings_number, NULL);

  if (n_errors + n_warnings == 0)
    return td_fill (td_words (language, "No problem in {file}"), "file", checked->name, NULL);

  /* Translators: {errors} is "3 errors", {warnings} "1 warning". */
  return td_fill (td_words (language, "{errors}, {warnings} in {file}"),
                  "errors", errors, "warnings", warnings, "file", checked->name, NULL);
}

static void
print_summary (TdCli         *cli,
               const Checked *checked)
{
  const guint64 n_more = td_document_get_n_not_kept (checked->document);
  g_autofree char *more = td_number_format_digits (cli->language, (double) n_more);

  td_cli_complain (summarise (checked, cli->language));
  if (n_more > 0)
    td_cli_complain (td_fill (td_words_n (cli->language, "{n} more problem is not shown",
                                          "{n} more problems are not shown", n_more),
                              "n", more, NULL));
}

static TdExit
run (TdCli              *cli,
     gconstpointer       data,
     const char * const *operands)
{
  const CheckOptions *given = data;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (checked_free);
  g_autofree char *text = NULL;
  TdExit status;

  for (guint i = 0; operands[i] != NULL; i++)
    g_ptr_array_add (files, check (cli, operands[i]));

  if (given->format == TD_FORMAT_JSON)
    status = td_cli_write_json (cli, make_json (files, cli->language));
  else
    {
      text = format_text (files, cli->language);
      status = td_cli_write (cli, text);
    }

  for (guint i = 0; i < files->len; i++)
    {
      const Checked *checked = g_ptr_array_index (files, i);

      print_summary (cli, checked);
      if (td_document_get_n_errors (checked->document) > 0
          || td_document_get_state (checked->document) == TD_DOCUMENT_FAILED)
        status = TD_EXIT_FAILED;
    }

  return status;
}

const TdCommand td_command_check = {
  "check", N_("FILE…"), N_("looks for errors in files of cases"),
  options, sizeof (CheckOptions), 1, G_MAXUINT, FALSE, run,
};
